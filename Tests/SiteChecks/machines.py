"""What machines read of a site: the list of guides, structured data, the site map, the feeds and robots.txt.

It needs the standard library only, as links.py does; whether XML keeps its grammar, grammar.py tells.
"""

import base64
import hashlib
import itertools
import json
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# How much a site map may hold (https://www.sitemaps.org/protocol.html).
MAP_ADDRESSES, MAP_BYTES = 50_000, 50 * 1024 * 1024
FEED_LENGTH = 50


def site_address(root):
    """The address below which the site is published, as guides.json says it; None while nobody has said it."""
    try:
        return catalogue(root, lambda guide: False).get("address")
    except (OSError, ValueError):
        return None


def catalogue(root, is_wanted):
    """What guides.json says, with None for each guide that is not wanted, so that thousands of them are never in memory together."""
    text = (Path(root) / "guides.json").read_text("utf-8")
    return json.loads(text, object_hook=lambda value: None if "parts" in value and not is_wanted(value) else value)


def check(root, pages, findings, read):
    """Checks what the site says to machines.

    Gives the files that only machines come to: nothing on the pages has to lead to them.
    """
    site = Machines(Path(root).resolve(), pages, findings, read)
    for path, page in pages.items():
        site.check_structured_data(path, page)
    return site.check()


def parsed(root, path, grammar, findings):
    """An XML file, whether it keeps its grammar or not; None after a finding."""
    try:
        return ElementTree.parse(root / path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        findings.add(path, "xml", error)
        return None


class Machines:
    """What a site says to machines.

    `read` gives the root of an XML file, as `parsed` does. Of the list of guides and the site maps, only what is said of the pages `only` is
    looked at, or everything.
    """

    def __init__(self, root, pages, findings, read=parsed, only=None):
        self.root, self.pages, self.findings = root, pages, findings
        self._read, self._only = read, only
        self.address = site_address(root)
        # How many addresses were followed.
        self.followed = 0

    def check(self):
        self.check_guides()
        for feed in sorted(self.root.glob("*/feed.xml")):
            self.check_feed(feed.relative_to(self.root).as_posix())
        return self.check_robots()

    # MARK: Addresses

    def target(self, address, base=""):
        """The file and the fragment that an address names; None for an address outside of the site."""
        if self.address and address.startswith(self.address):
            address, base = address[len(self.address):], ""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        path = (self.root / base).parent.joinpath(unquote(parts.path)).resolve() if base else (self.root / unquote(parts.path)).resolve()
        return (path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else "", unquote(parts.fragment))

    def concerns(self, address):
        return self._only is None or (self.target(address) or ("",))[0] in self._only

    def follow(self, source, address, base="", language=None):
        """Reports an address that leads to no page or place; gives the path of the page."""
        self.followed += 1
        found = self.target(address, base)
        if found is None:
            self.findings.add(source, "broken-link", f"{address} is not below {self.address or 'the root of the site'}")
            return None
        path, fragment = found
        page = self.pages.get(path)
        if not page and not (self.root / path).is_file():
            self.findings.add(source, "broken-link", f"{address} does not exist")
        elif page and fragment and fragment not in page.ids:
            self.findings.add(source, "broken-anchor", f"{address} has no element '{fragment}'")
        if page and language and page.language != language:
            self.findings.add(source, "hreflang", f"{address} is in {page.language}, not {language}")
        return path

    # MARK: guides.json and structured data

    def check_guides(self):
        try:
            site = catalogue(self.root, lambda guide: any(map(self.concerns, guide["address"].values())))
        except (OSError, ValueError) as error:
            self.findings.add("guides.json", "guides-json", error)
            return
        for guide in filter(None, site["guides"]):
            places = [guide, *guide["parts"], *itertools.chain.from_iterable(part["steps"] for part in guide["parts"])]
            for place in places:
                for language, address in place["address"].items():
                    self.follow("guides.json", address, language=language)

    def check_structured_data(self, path, page):
        policy = next((e.get("content") for e in page.elements if e.get("http-equiv") == "Content-Security-Policy"), "")
        for script in (e for e in page.elements if e.tag == "script" and e.get("type") == "application/ld+json"):
            text = "".join(script.itertext())
            digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
            if f"'sha256-{digest}'" not in policy:
                self.findings.add(path, "structured-data", "the policy of the page does not allow it")
            try:
                data = json.loads(text)
            except ValueError as error:
                self.findings.add(path, "structured-data", error)
                continue
            for address in self.addresses_in(data):
                self.follow(path, address, base=path)

    def addresses_in(self, value):
        if isinstance(value, list):
            for item in value:
                yield from self.addresses_in(item)
        elif isinstance(value, dict):
            for key, item in value.items():
                if key in ("url", "image"):
                    yield item
                yield from self.addresses_in(item)

    # MARK: XML

    def read(self, path, grammar):
        """The root of a file; None after a finding."""
        return self._read(self.root, path, grammar, self.findings)

    def check_feed(self, path):
        feed = self.read(path, "atom.rng")
        if feed is None:
            return
        language = path.split("/")[0]
        if feed.get("{http://www.w3.org/XML/1998/namespace}lang") != language:
            self.findings.add(path, "lang", "the feed is in another language than its folder")
        for link in feed.iter(f"{ATOM}link"):
            self.follow(path, link.get("href"), language=language)
            if link.get("hreflang") != language:
                self.findings.add(path, "hreflang", f"{link.get('href')} is said to be in {link.get('hreflang')}")
        entries = feed.findall(f"{ATOM}entry")
        # The grammar cannot tell how often there is a link of each kind (RFC 4287, sections 4.1.1 and 4.1.2).
        for owner, wanted in [(feed, ["alternate", "self"]), *((entry, ["alternate"]) for entry in entries)]:
            if sorted(link.get("rel") for link in owner.findall(f"{ATOM}link")) != wanted:
                self.findings.add(path, "feed", f"'{owner.findtext(ATOM + 'title')}' has not one link of each kind: {', '.join(wanted)}")
        order = [(entry.findtext(f"{ATOM}updated"), entry.findtext(f"{ATOM}id")) for entry in entries]
        if len({id for _, id in order}) < len(order):
            self.findings.add(path, "feed", "two entries have one id")
        if [day for day, _ in order] != sorted((day for day, _ in order), reverse=True):
            self.findings.add(path, "feed", "the latest change does not come first")
        if order and feed.findtext(f"{ATOM}updated") != order[0][0]:
            self.findings.add(path, "feed", "the feed did not change with its latest entry")
        if not 0 < len(order) <= FEED_LENGTH:
            self.findings.add(path, "feed", f"{len(order)} entries")

    # MARK: Search engines

    def check_robots(self):
        try:
            lines = (self.root / "robots.txt").read_text("utf-8").splitlines()
        except OSError:
            self.findings.add("robots.txt", "robots", "there is no robots.txt")
            return set()
        reached = {"robots.txt"}
        for line in lines:
            key, _, value = line.partition(":")
            if key.strip().lower() == "sitemap":
                path = self.follow("robots.txt", value.strip())
                if path and (self.root / path).is_file():
                    reached |= self.check_map(path)
        return reached

    def check_map(self, path, inside_index=False):
        """Checks a site map; gives the files that it consists of."""
        reached = {path}
        site_map = self.read(path, "sitemap.rng")
        if site_map is None:
            return reached
        if site_map.tag == f"{MAP}sitemapindex":
            if inside_index:
                self.findings.add(path, "sitemap", "an index names an index")
                return reached
            for location in site_map.iter(f"{MAP}loc"):
                piece = self.follow(path, location.text)
                if piece:
                    reached |= self.check_map(piece, inside_index=True)
            return reached
        entries = site_map.findall(f"{MAP}url")
        if len(entries) > MAP_ADDRESSES or (self.root / path).stat().st_size > MAP_BYTES:
            self.findings.add(path, "sitemap", "is longer than the protocol allows")
        for entry in entries:
            self.check_entry(path, entry)
        return reached

    def check_entry(self, path, entry):
        address = entry.findtext(f"{MAP}loc")
        if not self.concerns(address):
            return
        page = self.pages.get(self.follow(path, address) or "")
        if page and (page.leads_to is not None or page.is_hidden):
            self.findings.add(path, "sitemap", f"{address} is no page for search engines")
        twins = entry.findall("{http://www.w3.org/1999/xhtml}link")
        for twin in twins:
            self.follow(path, twin.get("href"), language=twin.get("hreflang"))
        if twins and address not in [twin.get("href") for twin in twins]:
            self.findings.add(path, "hreflang", f"{address} is not among its own alternates")
