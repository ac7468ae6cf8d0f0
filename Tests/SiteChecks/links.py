"""Where the addresses of a site lead: to files and places that exist in that spelling, from a folder as well as from a web server.

It needs the standard library only: the benchmark follows links with it where nothing is installed.
"""

import collections
import html
import os
import re
from urllib.parse import unquote, urlsplit

import machines

# Links that leave the site may lead there; nothing may be loaded from there.
OUTSIDE = {"https", "http", "mailto", "tel"}
XLINK = "{http://www.w3.org/1999/xlink}"
# Attributes that hold an address. What only a script loads is named in attributes of the search box.
ADDRESSES = ("href", "src", "poster", "data", "action", "data-script", "data-index", f"{XLINK}href")
CSS_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^"')\s;]+))""")
# The files that are handed on by themselves.
HANDED_ON = re.compile(r".*\.(?:print|all-languages)\.html")


def all_files(root):
    """The paths of all files of a site."""
    return {
        os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")
        for folder, _, names in os.walk(root) for name in names}


class Page:
    """What the elements of a page tell, whichever parser has read them."""

    def __init__(self, path, source, elements):
        self.path, self.elements = path, elements
        self.ids = collections.Counter(element.get("id") for element in elements if element.get("id") is not None)
        self.language = next((element.get("lang") or "" for element in elements if element.tag == "html"), "")
        # The addresses of the same page in each language, as they are written.
        self.alternates = {
            element.get("hreflang"): element.get("href") or "" for element in elements
            if element.tag == "link" and "alternate" in (element.get("rel") or "").split() and element.get("hreflang")}
        self.leads_to = leads_to(source)
        metas = {element.get("name") or element.get("http-equiv"): element.get("content") or "" for element in elements if element.tag == "meta"}
        # Whether search engines leave it alone.
        self.is_hidden = "noindex" in metas.get("robots", "")
        # Whether it takes nothing from the site, so that it can be shown anywhere.
        policies = [element.get("content") or "" for element in elements if element.get("http-equiv") == "Content-Security-Policy"]
        self.is_alone = bool(policies) and "'self'" not in " ".join(policies)

    def addresses(self):
        """Every address of the page: (address, what names it, whether the browser loads it for the page)."""
        for element in self.elements:
            tag = element.tag.rsplit("}", 1)[-1]
            relations = (element.get("rel") or "").split()
            loads = tag not in ("a", "area") and not (tag == "link" and "stylesheet" not in relations and "icon" not in relations)
            for name in ADDRESSES:
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


class Links:
    """Follows the addresses of pages: `pages` by path, `files` the paths of all files of the site."""

    def __init__(self, root, files, pages, findings):
        self.root, self.files, self.pages, self.findings = root, files, pages, findings
        self.links = collections.defaultdict(set)
        self.address = machines.site_address(root)
        # How many addresses were followed: those that do not leave the site.
        self.followed = 0

    def resolve(self, source, address):
        """The file that an address names, and what is wrong with the address; (None, None) for one outside."""
        try:
            address = address.strip()
            if self.address and address.startswith(self.address):
                page = self.pages.get(source)
                if not page or not page.is_alone:
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
        self.followed += bool(target or problem)
        if problem:
            self.findings.add(source, "broken-anchor" if target else "broken-link", f"{what}: {address} {problem}")
        elif target:
            self.links[source].add(target)
        elif loads and urlsplit(address).scheme != "data":
            self.findings.add(source, "outside-request", f"{what} loads {address}")

    def check_links(self, page):
        """Follows every address of a page."""
        for element in page.elements:
            if element.tag == "a" and element.get("hreflang"):
                target = self.pages.get(self.resolve(page.path, element.get("href") or "")[0])
                if target and target.language != element.get("hreflang"):
                    self.findings.add(
                        page.path, "hreflang", f"{element.get('href')} is in {target.language}, not {element.get('hreflang')}")
        for address, what, loads in page.addresses():
            self.follow(page.path, address, what, loads)

    def check_alternates(self, pages):
        """Looks whether these pages and those in the other languages name each other."""
        for page in pages:
            alternates = self._alternates(page)
            if alternates and page.path not in alternates.values():
                self.findings.add(page.path, "hreflang", "the page is not among its own alternates")
            for language, target in alternates.items():
                other = self.pages.get(target)
                if other and other.language != language:
                    self.findings.add(page.path, "hreflang", f"{target} is in {other.language}, not {language}")
                if other and page.path not in self._alternates(other).values():
                    self.findings.add(page.path, "hreflang", f"{target} does not point back")
        # A page has a twin in each language of the site, under the same name.
        languages = self.language_folders()
        for page in pages:
            folder, _, name = page.path.partition("/")
            if folder not in languages:
                continue
            if HANDED_ON.fullmatch(name):
                # It names no other file; the others are there all the same.
                if lacking := [language for language in sorted(languages) if f"{language}/{name}" not in self.pages]:
                    self.findings.add(page.path, "hreflang", f"there is no such file in {lacking}")
            elif set(page.alternates) != languages:
                self.findings.add(page.path, "hreflang", f"alternates {sorted(page.alternates)}, languages {sorted(languages)}")

    def _alternates(self, page):
        """The files of the same page in each language."""
        return {language: self.resolve(page.path, address)[0] for language, address in page.alternates.items()}

    def language_folders(self):
        """The folders of the languages: those with a home page."""
        return {path.split("/")[0] for path in self.pages if path.endswith("/index.html")}
