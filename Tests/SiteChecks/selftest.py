"""Proves the checks: breaks copies of a site in many ways, each of which must be found, where it is and as what it is.

Usage: python selftest.py FOLDER, where FOLDER is the site that gids made of the content in sample/.
Exit codes: 0 all is found and the whole site is clean, 1 something is not.
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path

import browser
import markup
from findings import Findings

NL, FR = "nl/passport.html", "fr/passport.html"
HEAD, END = "</head>", "</main>"


def before(mark, text):
    """An edit: the text goes before the mark."""
    return lambda source: source.replace(mark, text + mark, 1)


def without(text, instead=""):
    """An edit: the text goes, everywhere."""
    return lambda source: source.replace(text, instead)


def rooted(start):
    """An edit: an address that begins like this begins with '/' instead."""
    return lambda source: source.replace(f'"{start}', f'"/{start.removeprefix("../")}', 1)


def with_asset(name, instead):
    """An edit: another file in the place of an asset."""
    return lambda source: re.sub(rf"\.\./{name}\.[0-9a-f]{{10}}\.\w+", f"../{instead}", source)


def named(site, file):
    """The name of a file in the site."""
    stem, _, ending = file.partition(".")
    if "/" in file or ending not in ("css", "js"):
        return file
    return next((found.name for found in site.glob(f"{stem}.??????????.{ending}")), file)


# Each fault: the file that is broken, how, and the rule and words that a finding must have there; "" is the site as a whole.
# `style.css` and `script.js` stand for the files of that kind, whose names hold a digest.
# All faults of a list are in one copy of the site, so that the checks run once for all of them.
FILES = [
    (NL, before(END, "<p><b>open</p>"), NL, "html", "end-tag"),
    (FR, before(END, "<ul><p>geen punt</p></ul>"), FR, "html", "not allowed as child"),
    (NL, before(END, '<p id="visit">tweemaal</p>'), NL, "duplicate-id", "visit stands there 2 times"),
    (NL, before(END, '<a href="#nergens">x</a>'), NL, "broken-anchor", "#nergens"),
    (NL, before(END, '<a href="../fr/passport.html#nergens">x</a>'), NL, "broken-anchor", "../fr/passport.html#nergens"),
    (FR, before(END, '<a href="../nl/Passport.html">x</a>'), FR, "broken-link", "but nl/passport.html does"),
    (FR, before(END, '<a href="../nl/">x</a>'), FR, "broken-link", "names a folder"),
    (FR, before(END, '<a href="../../elders.html">x</a>'), FR, "broken-link", "leads out of the site"),
    ("nl/index.html", rooted("../style."), "nl/index.html", "broken-link", "begins with '/'"),
    ("fr/index.html", without('<html lang="fr">', "<html>"), "fr/index.html", "lang", "html lang is ''"),
    (FR, without('<link rel="alternate" hreflang="nl" href="../nl/passport.html">'), NL, "hreflang", "does not point back"),
    ("nl/index.html", before(END, '<img src="https://example.org/a.png" alt="">'), "nl/index.html", "outside-request", "a.png"),
    ("index.html", before(HEAD, '<link rel="preconnect" href="https://example.org">'), "index.html", "outside-request", "preconnect"),
    ("style.css", lambda css: css + "main { background: url(weg.png) }", "style.css", "broken-link", "weg.png"),
    ("nl/index.html", before(END, '<p aria-describedby="weg">x</p>'), "nl/index.html", "broken-reference", "weg"),
    ("nl/index.html", before(END, "<!-- /home/iemand/site -->"), "nl/index.html", "machine-path", "/home/iemand"),
    ("nl/los.html", lambda _: "<!doctype html><html lang=nl><title>los</title>", "nl/los.html", "unreached", "no link"),
    ("nl/reispas.html", without("url=passport.html", "url=weg.html"), "nl/reispas.html", "broken-link", "weg.html"),
    ("index.html", before(END, '<a href="fr/reispas.html">x</a>'), "fr/reispas.html", "moved", "a link leads"),
    ("los.png", lambda _: "", "los.png", "unreached", "nothing uses"),
]
IN_BROWSER = [
    [
        (NL, with_asset("script", "leeg.js"), NL, "language-switch", "the language switch"),
        (FR, without("passport.html#visit", "passport.html#appointment"), FR, "step-link", "step visit"),
        (
            "nl/index.html", before(HEAD, "<style>@media (prefers-color-scheme: dark) { h1 { color: #333 } }</style>"),
            "nl/index.html", "axe", "color-contrast",
        ),
        ("fr/index.html", before(END, '<p style="width: 40em">large</p>'), "fr/index.html", "horizontal-scroll", "320"),
        ("index.html", before(END, "<script>throw new Error('stuk')</script>"), "index.html", "console", "stuk"),
        ("leeg.js", lambda _: "", "", "", ""),
        ("nl/reispas.html", without("url=passport.html", "url=index.html"), "nl/reispas.html", "moved", "index.html"),
        ("fr/reispas.html", without('data-target="passport.html"'), "fr/reispas.html", "moved", "#step"),
    ],
    [
        (NL, before(END, '<script src="weg.js"></script>'), NL, "failed-request", "weg.js"),
        (FR, before(HEAD, "<style>@media print { .step p { color: #ccc } }</style>"), FR, "axe", "print"),
        (
            "nl/index.html", before(END, "<script>fetch('https://example.org/tel').catch(() => {})</script>"),
            "nl/index.html", "outside-request", "example.org/tel",
        ),
        (
            "fr/index.html", before(END, "<script>document.querySelector('main').append('Avec script')</script>"),
            "fr/index.html", "needs-script", "Avec script",
        ),
        ("index.html", before(END, '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'), "index.html", "axe", "image-alt"),
    ],
    [
        (NL, before(END, "<button>Druk</button>"), NL, "needs-script", "Druk"),
        (
            FR, before(END, "<script>new Image().src = 'https://beacon.example.org/'</script>"),
            "", "outside-request", "connect to",
        ),
        ("index.html", before(END, '<p style="font-size: 30px">groot</p><h4>diep</h4>'), "index.html", "axe", "heading-order"),
    ],
]


def broken(site, faults, folder):
    """A copy of the site with these faults."""
    copy = Path(folder, "site")
    shutil.copytree(site, copy)
    for file, edit, *_ in faults:
        path = copy / named(site, file)
        old = path.read_text("utf-8") if path.exists() else ""
        new = edit(old)
        if new == old and path.exists():
            sys.exit(f"selftest: {file} no longer has what this test breaks in it")
        path.write_text(new, "utf-8")
    return copy


def missed(site, faults, findings):
    """The faults that nothing found."""
    for file, _, page, rule, words in faults:
        page = named(site, page)
        if rule and not any(f.page == page and f.rule == rule and words in f.text for f in findings.sorted()):
            yield f"{file}: '{rule}' with '{words}' was not found at '{page or 'the site'}'"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    site = Path(sys.argv[1]).resolve()
    problems, count = [], 0
    clean = Findings()
    pages = markup.check(site, clean)
    browser.check(site, list(pages), clean)
    problems += [f"the whole site: {finding}" for finding in clean.sorted()]
    for faults, check in [(FILES, markup.check), *((faults, None) for faults in IN_BROWSER)]:
        findings = Findings()
        with tempfile.TemporaryDirectory() as folder:
            copy = broken(site, faults, folder)
            if check:
                check(copy, findings)
            else:
                browser.check(copy, sorted({file for file, *_ in faults if file.endswith(".html")}), findings)
        lost = list(missed(site, faults, findings))
        count += sum(1 for fault in faults if fault[3])
        problems += lost + [f"  found: {finding}" for finding in findings.sorted() if lost]
    print("\n".join(problems + [f"selftest of the site checks: {count} faults seeded, {'all found' if not problems else 'NOT all found'}"]))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
