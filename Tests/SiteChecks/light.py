"""Pages of a large site, read with the standard library, and only those that are asked for.

The parser tells no fault of HTML and knows no tree; for what addresses and ids a page has, the start tags are enough.
"""

import html
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from xml.etree.ElementTree import Element

import links

# What of Markdown is no link: blocks and spans of code.
CODE = re.compile(r"^ *(`{3,}|~{3,})[^\n]*\n.*?^ *\1|(?<![\\`])(`+)(?!`).*?(?<!`)\2(?!`)", flags=re.S | re.M)
MARKDOWN_ADDRESS = re.compile(r"(?<!\\)\]\((?:<([^<>\n]*)>|((?:\\.|[^\s()\\]|\([^\s()]*\))*))|(?<!\\)<([a-z][a-z0-9+.-]+:[^\s<>]*)>")
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


class Pages(Mapping):
    """The pages of a site by path: all are named, and each is read when it is first asked for."""

    def __init__(self, root, files):
        self._root, self._paths, self._read = root, sorted(file for file in files if file.endswith((".html", ".md"))), {}
        self._known = set(self._paths)

    def __getitem__(self, path):
        if path not in self._known:
            raise KeyError(path)
        if path not in self._read:
            page = self._read[path] = self.whole(path)
            # They take most of the memory, and whoever only leads here needs none of them.
            page.elements = []
        return self._read[path]

    def __contains__(self, path):
        return path in self._known

    def __iter__(self):
        return iter(self._paths)

    def __len__(self):
        return len(self._paths)

    def whole(self, path):
        """A page with its elements."""
        source = (self._root / path).read_text("utf-8", errors="replace")
        return MarkdownPage(path, source) if path.endswith(".md") else links.Page(path, source, elements(source))


class MarkdownPage(links.Page):
    """The text of a guide for machines, which is read anywhere: its addresses are full ones where the site has an address."""

    def __init__(self, path, source):
        super().__init__(path, source, [])
        self.is_alone = True
        self._source = source

    def addresses(self):
        for match in MARKDOWN_ADDRESS.finditer(CODE.sub("", self._source)):
            yield html.unescape(ESCAPE.sub(r"\1", "".join(match.groups(default="")))), "Markdown", False


def elements(source):
    """The elements of a page in their order, each without its children."""
    parser = _Elements()
    parser.feed(source)
    parser.close()
    return parser.elements


class _Elements(HTMLParser):
    def __init__(self):
        super().__init__()
        self.elements = []

    def handle_starttag(self, tag, attributes):
        # Of two attributes with one name, browsers take the first.
        named = {f"{links.XLINK}href" if name == "xlink:href" else name: value or "" for name, value in reversed(attributes)}
        self.elements.append(Element(tag, named))

    def handle_data(self, data):
        if self.elements and self.elements[-1].tag == self.cdata_elem:
            self.elements[-1].text = (self.elements[-1].text or "") + data
