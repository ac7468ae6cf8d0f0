"""Checks PDFs that `gids pdf` made, each against the handout that it was printed from.

Usage: python pdf.py GIDS FOLDER [ARGUMENT…], where GIDS is the command, FOLDER gets what is made, and the ARGUMENTs name the content.
Exit codes: 0 no fault, 1 faults. What is looked at stands in README.md beside this file.
"""

import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import page as validator  # page-validation: PDF/UA-1
import pikepdf
from lxml import html

from findings import Findings

BLOCKS = {
    "p", "div", "section", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "caption",
    "figure", "figcaption", "nav", "header", "footer", "main", "br", "label", "summary", "details"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


def normal(text):
    """The words alone: no signs, no hyphen at the end of a line, no capitals."""
    text = re.sub(r"(?:[-‐\u00ad])\s*\n\s*", "", text.replace("\u00ad", ""))
    return re.sub(r"\W+", " ", unicodedata.normalize("NFKC", text)).casefold().strip()


def words_of(element, leaving_out=()):
    """The words of an element; where a block begins or ends is a space."""
    text = element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child not in leaving_out and child.tag not in ("svg", "script", "style"):
            text += words_of(child, leaving_out)
        text += child.tail or ""
    return f" {text} " if element.tag in BLOCKS else text


class Document:
    """A PDF: its structure, and its text page by page."""

    def __init__(self, path):
        self.path = path
        self.pdf = pikepdf.open(path)
        output = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, text=True, check=True).stdout
        self.raw = output.split("\f")[: len(self.pdf.pages)]
        self.pages = [normal(text) for text in self.raw]

    def text_in_file_order(self):
        command = ["pdftotext", "-raw", "-enc", "UTF-8", str(self.path), "-"]
        return normal(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    def text_within(self, number, top, bottom):
        """The words of a page between two heights in points, from its upper edge."""
        width = int(float(self.pdf.pages[number - 1].mediabox[2]))
        area = ["-f", str(number), "-l", str(number), "-x", "0", "-y", str(top), "-W", str(width), "-H", str(bottom - top)]
        command = ["pdftotext", "-enc", "UTF-8", *area, str(self.path), "-"]
        return normal(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    def between_margins(self, number):
        height = int(float(self.pdf.pages[number - 1].mediabox[3]))
        return self.text_within(number, 62, height - 68)

    def bookmarks(self):
        found = []

        def walk(items):
            for item in items:
                found.append(item.title)
                walk(item.children)

        with self.pdf.open_outline() as outline:
            walk(outline.root)
        return found

    def pages_with(self, words):
        return [number for number, text in enumerate(self.pages, 1) if words in text]

    def destinations(self):
        """The page of each named place."""
        numbers = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages, 1)}
        found = {}

        def walk(node):
            names = node.get("/Names", [])
            for place in range(0, len(names), 2):
                target = names[place + 1]
                target = target.get("/D", target) if isinstance(target, pikepdf.Dictionary) else target
                found[str(names[place])] = numbers.get(target[0].objgen)
            for kid in node.get("/Kids", []):
                walk(kid)

        if "/Names" in self.pdf.Root and "/Dests" in self.pdf.Root.Names:
            walk(self.pdf.Root.Names.Dests)
        return found


def check(path, source, findings, is_reference=True):
    """Looks at one PDF.

    source: the handout that it was printed from. is_reference: whether WeasyPrint made it, of which more is asked than of a browser."""
    name, document = path.name, Document(path)
    page = html.parse(str(source), parser=html.HTMLParser(encoding="utf-8")).getroot()
    main = page.find(".//main")
    root = document.pdf.Root
    if is_reference:
        for failure in validator.validate_pdf(path, profile="ua1").failures:
            findings.add(name, "pdf-ua", f"{failure.rule_id}: {failure.message}")
    title, language = normal(page.findtext(".//title")), page.get("lang")
    if normal(str(document.pdf.docinfo.get("/Title", ""))) != title:
        findings.add(name, "title", f"the title is {document.pdf.docinfo.get('/Title')}")
    if str(root.get("/Lang", "")).lower() != language:
        findings.add(name, "language", f"the language is {root.get('/Lang')}, not {language}")
    headings = [normal(words_of(element)) for element in main.iter(*HEADINGS)]
    marks = [normal(mark) for mark in document.bookmarks()]
    if marks != headings:
        odd = [words for words in headings if words not in marks] or [words for words in marks if words not in headings] or "the order"
        findings.add(name, "bookmarks", f"not those of the headings: {odd}")
    check_pages(name, document, findings)
    check_text(name, document, main, findings)
    if is_reference:
        check_steps(name, document, main, findings)
        check_contents(name, document, main, findings)
        check_running_heads(name, document, main, findings)


def check_pages(name, document, findings):
    """Every page says which it is, and holds something else."""
    count = len(document.pdf.pages)
    for number, text in enumerate(document.raw, 1):
        if not re.search(rf"\b{number}\s+(?:van|sur|de|of|von)\s+{count}\b", text):
            findings.add(name, "page-number", f"page {number} does not say that it is {number} of {count}")
        words = document.between_margins(number).split()
        if len(words) < 10 and number < count:
            findings.add(name, "empty-page", f"page {number} holds {len(words)} words")


def check_text(name, document, main, findings):
    """The first words of each block stand in the PDF."""
    # In the order of the page, and in that of the file: words beside a picture are read in one or the other.
    whole = f"{' '.join(document.pages)} | {document.text_in_file_order()}"
    for element in main.iter("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "th", "td", "dt", "dd", "figcaption"):
        # The ways around a page are not printed.
        if element.xpath(".//p|.//li") or element.xpath("ancestor-or-self::*[contains(@class, 'step-links') or @class='neighbours']"):
            continue
        key = " ".join(normal(words_of(element)).split()[:5])
        if key and key not in whole:
            findings.add(name, "text-lost", f"'{key}' is not in the PDF")


def check_steps(name, document, main, findings):
    """A step that would fit on a page stands on one page."""
    places = document.destinations()
    room = max(len(text) for text in document.pages)
    steps = main.xpath(".//li[contains(concat(' ', @class, ' '), ' step ')]")
    for place, step in enumerate(steps):
        first = places.get(step.get("id"))
        if first is None:
            findings.add(name, "step-lost", f"no place is called {step.get('id')}")
            continue
        figures = len(step.xpath(".//figure"))
        inner = step.xpath(".//li[contains(concat(' ', @class, ' '), ' step ')]")
        # Six lines of text or a picture each take about a twentieth or a fifth of a page.
        is_long = len(normal(words_of(step))) / room + figures * 0.19 + len(inner) * 0.03 > 0.8
        blocks = [normal(words_of(block)) for block in step.xpath(".//p|.//td|.//dd|.//figcaption") if not block.xpath(".//p")]
        blocks = [" ".join(words.split()[:8]) for words in blocks if len(words) > 25]
        split = [words for words in blocks if words not in document.pages[first - 1] and document.pages_with(words)]
        if split and not is_long:
            findings.add(name, "step-split", f"step {step.get('id')} begins on page {first}; '{split[0]}' stands elsewhere")


def check_contents(name, document, main, findings):
    """Each entry of the contents says the page on which its place is."""
    places = document.destinations()
    entries = main.xpath(".//nav[@class='paper-contents']//a")
    if not entries:
        findings.add(name, "contents", "there is no list of contents")
    for entry in entries:
        target = entry.get("href")[1:]
        label = normal(words_of(entry))
        found = re.search(rf"{re.escape(label)} (\d+)\b", " ".join(document.pages[:2]))
        if not found:
            findings.add(name, "contents", f"'{label}' has no page number")
        elif int(found[1]) != places.get(target):
            findings.add(name, "contents", f"'{label}' says page {found[1]} and stands on page {places.get(target)}")


def check_running_heads(name, document, main, findings):
    """Each page but the first says in its head with which part it begins."""
    places = document.destinations()
    heads = [(normal(words_of(element)), places.get(element.get("id"))) for element in main.xpath("./section/h2")]
    for number in range(2, len(document.pdf.pages) + 1):
        top, text = document.text_within(number, 0, 60), document.between_margins(number)
        before = [head for head, place in heads if place and place < number]
        begun = [head for head, place in heads if place == number and text.startswith(head)]
        wanted = [*before[-1:], *begun][-1:]
        if not wanted or wanted[0] not in top:
            findings.add(name, "running-head", f"page {number} says '{top}', not '{wanted}'")


def make(gids, folder, engine, arguments):
    """Runs the command; the PDFs by name."""
    subprocess.run([gids, "pdf", "--quiet", "--engine", engine, "--output", str(folder), *arguments], check=True)
    return {path.name: path for path in sorted(folder.glob("*.pdf"))}


def main():
    gids, folder, arguments = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    findings, count = Findings(), 0
    site = folder / "site"
    subprocess.run([gids, "build", "--quiet", "--output", str(site), *arguments], check=True)
    for engine in ("weasyprint", "chromium"):
        made = make(gids, folder / engine, engine, arguments)
        again = make(gids, folder / f"{engine}-again", engine, arguments)
        for name, path in made.items():
            guide, language, _ = name.rsplit(".", 2)
            check(path, site / language / f"{guide}.print.html", findings, is_reference=engine == "weasyprint")
            if path.read_bytes() != again[name].read_bytes():
                findings.add(name, "not-the-same", f"two runs of {engine} gave different bytes")
            count += 1
    for finding in findings.sorted():
        print(finding)
    print(f"{folder}: {count} PDFs, {len(findings) or 'no'} fault{'' if len(findings) == 1 else 's'}", flush=True)
    sys.exit(1 if len(findings) or not count else 0)


if __name__ == "__main__":
    main()
