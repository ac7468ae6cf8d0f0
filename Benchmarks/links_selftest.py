"""Tests whether links_sample.py finds what it looks for, in a site that gets each fault in turn: python3 Benchmarks/links_selftest.py [GIDS]."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import corpus
import links_sample

PROJECT = Path(__file__).resolve().parents[1]
GUIDES = 2
NL, FR, HANDOUT, MARKDOWN = "nl/gids-00001.html", "fr/gids-00001.html", "nl/gids-00001.print.html", "nl/gids-00001.md"
BILINGUAL, ONE_FILE = "bilingual/gids-00001.nl-fr.html", "gids-00001.all-languages.html"
SITE = "https://gids.example.org/"

# What a file becomes; None when it goes.
Edit = Callable[[str], str | None]
Fault = tuple[str, Edit, str, str, str]


def shows(text: str, mark: str = "</main>") -> Edit:
    """An edit: the text goes before the mark."""
    return lambda source: source.replace(mark, text + mark, 1)


def link(address: str) -> Edit:
    return shows(f'<a href="{address}">x</a>')


def without(pattern: str, instead: str = "") -> Edit:
    """An edit: what is like this goes, everywhere."""
    return lambda source: re.sub(pattern, instead, source, flags=re.S)


def removed(source: str) -> None:
    """An edit: the file goes."""


def ends_with(text: str) -> Edit:
    """An edit: the text goes at the end."""
    return lambda source: source + text


# The file that is broken, where `*` stands for a digest; how; the page at which it must be found, the rule, and words of the finding.
FAULTS: list[Fault] = [
    # What does not exist, in every kind of page and attribute.
    (NL, link("weg.html"), NL, "broken-link", "weg.html does not exist"),
    ("index.html", link("nl/weg.html"), "index.html", "broken-link", "nl/weg.html does not exist"),
    ("nl/index.html", link("weg.html"), "nl/index.html", "broken-link", "weg.html does not exist"),
    ("fr/404.html", link(f"{SITE}fr/weg.html"), "fr/404.html", "broken-link", "fr/weg.html does not exist"),
    (BILINGUAL, link("../nl/weg.html"), BILINGUAL, "broken-link", "weg.html does not exist"),
    (MARKDOWN, ends_with(f"\n[x]({SITE}nl/weg.html)\n"), MARKDOWN, "broken-link", "weg.html does not exist"),
    (MARKDOWN, ends_with(f"\n![x](<{SITE}figures/weg.png>)\n"), MARKDOWN, "broken-link", "weg.png does not exist"),
    (HANDOUT, link("index.html"), HANDOUT, "not-alone", "index.html stands outside"),
    (ONE_FILE, shows('<img src="weg.png" alt="">'), ONE_FILE, "not-alone", "weg.png stands outside"),
    (NL, shows('<img src="weg.png" alt="">'), NL, "broken-link", "img: weg.png"),
    (NL, shows('<img srcset="../index.html 1x, weg.png 2x" alt="">'), NL, "broken-link", "img srcset: weg.png"),
    (NL, shows('<svg><use xlink:href="weg.svg#x"/></svg>'), NL, "broken-link", "use: weg.svg"),
    (NL, shows('<form action="weg.html"></form>'), NL, "broken-link", "form: weg.html"),
    (NL, shows("<style>p { background: url(weg.png) }</style>", "</head>"), NL, "broken-link", "style: weg.png"),
    ("style.*.css", removed, FR, "broken-link", "link: ../style."),
    ("search.nl.js", removed, NL, "broken-link", "search.nl.js does not exist"),
    (FR, removed, NL, "broken-link", "../fr/gids-00001.html does not exist"),
    (FR, removed, "fr/index.html", "broken-link", "gids-00001.html does not exist"),
    (HANDOUT, removed, "fr/gids-00001.print.html", "hreflang", "no such file in ['nl']"),
    # What exists otherwise, or leads somewhere else from a folder than from a server.
    (FR, link("../nl/Gids-00001.html"), FR, "broken-link", "but nl/gids-00001.html does"),
    (FR, link("../NL/gids-00001.html"), FR, "broken-link", "but nl/gids-00001.html does"),
    (FR, link("/nl/gids-00001.html"), FR, "broken-link", "begins with '/'"),
    (FR, link("../nl/"), FR, "broken-link", "names a folder"),
    (FR, link("../nl"), FR, "broken-link", "names a folder"),
    (FR, link("../../elders.html"), FR, "broken-link", "leads out of the site"),
    (FR, link(f"{SITE}nl/gids-00001.html"), FR, "broken-link", "is a full address"),
    (FR, link("file:///nl/gids-00001.html"), FR, "broken-link", "scheme"),
    (FR, link(""), FR, "broken-link", "is empty"),
    # Places within pages.
    (NL, link("#weg"), NL, "broken-anchor", "#weg has no element 'weg'"),
    (NL, link("../fr/gids-00002.html#weg"), NL, "broken-anchor", "gids-00002.html#weg has no element"),
    (HANDOUT, link("#weg"), HANDOUT, "broken-anchor", "#weg has no element"),
    (ONE_FILE, link("#_nl-weg"), ONE_FILE, "broken-anchor", "#_nl-weg has no element"),
    (MARKDOWN, ends_with(f"\n[x]({SITE}{NL}#weg)\n"), MARKDOWN, "broken-anchor", "#weg has no element"),
    # The languages.
    (FR, without('<link rel="alternate" hreflang="nl"[^>]*>'), NL, "hreflang", f"{FR} does not point back"),
    (NL, without('<link rel="alternate" hreflang[^>]*>'), NL, "hreflang", "alternates []"),
    ("fr/index.html", without('<link rel="alternate" hreflang="nl"[^>]*>'), "nl/index.html", "hreflang", "does not point back"),
    (FR, without('(<link rel="alternate" hreflang="fr" href=")gids-00001', r"\1gids-00002"), FR, "hreflang", "not among its own alternates"),
    (NL, without('(<link rel="alternate" hreflang="fr" href=")../fr/', r"\1"), NL, "hreflang", f"{NL} is in nl, not fr"),
    (FR, shows('<a hreflang="nl" href="gids-00002.html">x</a>'), FR, "hreflang", "is in fr, not nl"),
    # What machines read.
    (NL, without("gids-00001.html#stap-1\"", 'gids-00001.html#weg"'), NL, "broken-anchor", "#weg"),
    ("guides.json", without('"nl/gids-00001.html"', '"nl/weg.html"'), "guides.json", "broken-link", "nl/weg.html does not exist"),
    ("guides.json", without(f'"{FR}#stap-1"', f'"{FR}#weg"'), "guides.json", "broken-anchor", "#weg"),
    ("guides.json", without(r'"nl/gids-00002\.html', '"fr/gids-00002.html'), "guides.json", "hreflang", "is in fr, not nl"),
    ("guides.json", without("gids-00001", "gids-00002"), NL, "unlisted", "guides.json does not name"),
    ("guides.json", lambda text: text[:-3], "guides.json", "guides-json", "delimiter"),
    ("sitemap.xml", without(f'href="{SITE}{FR}"', f'href="{SITE}fr/weg.html"'), "sitemap.xml", "broken-link", "fr/weg.html does not exist"),
    ("sitemap.xml", without(f'href="{SITE}{FR}"', f'href="{SITE}{NL}"'), "sitemap.xml", "hreflang", "is in nl, not fr"),
    ("sitemap.xml", without("gids-00001", "gids-00004"), FR, "unlisted", "the site map does not name"),
    ("sitemap.xml", lambda text: text[:-12], "sitemap.xml", "xml", "unclosed token"),
    ("robots.txt", without("sitemap.xml", "kaart.xml"), "robots.txt", "broken-link", "kaart.xml does not exist"),
    ("nl/feed.xml", without(f'href="{SITE}{NL}"', f'href="{SITE}nl/weg.html"'), "nl/feed.xml", "broken-link", "nl/weg.html does not exist"),
    ("nl/feed.xml", without(f'href="{SITE}{NL}"', f'href="{SITE}{NL}#weg"'), "nl/feed.xml", "broken-anchor", "#weg"),
    ("fr/feed.xml", without(f'href="{SITE}fr/index.html"', f'href="{SITE}nl/index.html"'), "fr/feed.xml", "hreflang", "is in nl, not fr"),
]


def main() -> int:
    gids = Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / ".build/release/gids").resolve()
    problems = list(problems_of_samples())
    with tempfile.TemporaryDirectory() as folder:
        site = made(gids, Path(folder))
        clean = links_sample.check(site)
        problems += [f"the whole site: {finding}" for finding in clean.findings]
        if clean.pages != clean.of:
            problems.append(f"only {clean.pages} of {clean.of} pages are in the sample, so that not every fault can be found")
        for fault in FAULTS:
            problems += problems_of(fault, site)
        if links_sample.check(site) != clean:
            problems.append("the site is not whole again after the faults")
    for problem in problems:
        print(problem)
    print(f"{len(FAULTS)} faults seeded in links, {'all found' if not problems else 'NOT all found'}")
    return 1 if problems else 0


def made(gids: Path, folder: Path) -> Path:
    """A small site of the corpus."""
    corpus.write(GUIDES, 1, folder, ["gids"])
    subprocess.run(
        [gids, "build", "--quiet", "--fresh", "--content", folder / "gids", "--templates", PROJECT / "templates", "--output", folder / "site"],
        check=True)
    return folder / "site"


def problems_of(fault: Fault, site: Path) -> list[str]:
    """Breaks the site, looks whether that is found, and mends it."""
    name, edit, page, rule, words = fault
    file = next(site.glob(name), None)
    source = file.read_text("utf-8") if file else None
    broken = edit(source) if file else None
    if broken == source:
        return [f"{name} no longer has what this test breaks in it for '{words}'"]
    if broken is None:
        file.unlink()
    else:
        file.write_text(broken, "utf-8")
    found = links_sample.check(site).findings
    file.write_text(source, "utf-8")
    if any((finding.page, finding.rule) == (page, rule) and words in finding.text for finding in found):
        return []
    return [f"{name}: '{rule}' with '{words}' was not found at {page}", *(f"  found: {finding}" for finding in found)]


def problems_of_samples() -> Iterator[str]:
    """Looks whether a sample of a large site is the same each time, and of all kinds alike."""
    kinds = ["{}.all-languages.html", "bilingual/{}.nl-fr.html"]
    kinds += [f"{language}/{{}}.{ending}" for language in ("nl", "fr") for ending in ("html", "print.html", "md")]
    frame = [f"{folder}{name}.html" for folder in ("", "nl/", "fr/") for name in ("index", "404")]
    pages = frame + [kind.format(f"gids-{number:05}") for kind in kinds for number in range(1, 1001)]
    chosen = links_sample.sample(pages)
    if chosen != links_sample.sample(reversed(pages)):
        yield "the sample depends on the order of the files"
    if len(set(chosen)) != links_sample.SIZE:
        yield f"{len(set(chosen))} pages are in the sample"
    if lacking := set(frame) - set(chosen):
        yield f"the sample lacks {sorted(lacking)}"
    for kind in kinds:
        begin, end = kind.split("{}")
        count = sum(re.fullmatch(rf"{begin}gids-\d+{re.escape(end)}", page) is not None for page in chosen)
        if not 24 <= count <= 25:
            yield f"{count} pages of the sample are like {kind}"


if __name__ == "__main__":
    sys.exit(main())
