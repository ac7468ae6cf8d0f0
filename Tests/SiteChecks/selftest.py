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
import firefox
import markup
import nginx
import search
from findings import Findings

NL, FR = "nl/passport.html", "fr/passport.html"
HEAD, END = "</head>", "</main>"
HIDDEN = '<!doctype html><html lang=fr><meta name="robots" content="noindex"><title>caché</title>'


def before(mark, text):
    """An edit: the text goes before the mark."""
    return lambda source: source.replace(mark, text + mark, 1)


def without(text, instead=""):
    """An edit: the text goes, everywhere."""
    return lambda source: source.replace(text, instead)


def unguarded(edit):
    """An edit of a page that has lost its policy, which would stop what the edit brings in."""
    return lambda source: edit(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", source))


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


# Edits that more than one finding tells of.
OTHER_MAP = without("sitemap.xml", "kaart.xml")


def old_first(feed):
    entry = re.search(r"<entry>.*</entry>\n", feed, flags=re.S)[0]
    return feed.replace(entry, entry.replace("2026", "2025") + entry)


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
    # Pages for addresses that lead nowhere: no link leads to them, and only they may be without one.
    ("nl/404.html", without('<meta name="robots" content="noindex">'), "nl/404.html", "not-found", "no such page"),
    ("fr/index.html", before(END, '<a href="404.html">x</a>'), "fr/404.html", "not-found", "a link leads"),
    ("404.html", lambda _: "", "404.html", "not-found", "no such page"),
    ("fr/los/404.html", lambda _: HIDDEN, "fr/los/404.html", "unreached", "no link"),
    ("fr/passport.print.html", before(END, '<a href="index.html">x</a>'), "fr/passport.print.html", "not-alone", "index.html stands outside"),
    ("nl/passport.print.html", before(HEAD, "<style>h1 { background: url(../figures/x.png) }</style>"), "nl/passport.print.html", "not-alone", "x.png"),
    ("fr/los.print.html", lambda _: HIDDEN, "fr/los.print.html", "hreflang", "no such file in ['nl']"),
    ("fr/los.html", lambda _: HIDDEN, "fr/los.html", "unreached", "no link"),
    ("fr/404.html", before(END, '<a href="https://www.example.org/gidsen/fr/los.html">x</a>'), "fr/los.html", "unreached", "no link"),
    ("fr/404.html", without("/gidsen/nl/404.html", "/gidsen/nl/405.html"), "fr/404.html", "broken-link", "nl/405.html"),
    ("nl/404.html", without('<a class="skip" href="#_main">', '<a class="skip" href="#main">'), "nl/404.html", "skip-link", "does not lead to the text"),
    (FR, before(END, '<a href="https://www.example.org/gidsen/fr/index.html">x</a>'), FR, "broken-link", "full address"),
    # What machines read.
    ("guides.json", without('"nl/passport.html#visit"', '"nl/passport.html#weg"'), "guides.json", "broken-anchor", "#weg"),
    ("guides.json", without('"fr/passport.html"', '"fr/pasport.html"'), "guides.json", "broken-link", "fr/pasport.html"),
    (FR, without('"position":2,', '"position":3,'), FR, "structured-data", "policy"),
    (NL, without("passport.html#request", "passport.html#vraag"), NL, "broken-anchor", "#vraag"),
    ("fr/feed.xml", without("/fr/passport.html", "/fr/weg.html"), "fr/feed.xml", "broken-link", "fr/weg.html"),
    ("robots.txt", OTHER_MAP, "robots.txt", "broken-link", "kaart.xml"),
    ("robots.txt", OTHER_MAP, "sitemap.xml", "unreached", "nothing uses"),
]
# More of them, which would hide those or each other: of a file that does not keep its grammar, only the first fault is told.
MORE_FILES = [
    [
        ("sitemap.xml", without("nl/passport.html</loc>", "nl/reispas.html</loc>"), "sitemap.xml", "sitemap", "no page for search engines"),
        ("sitemap.xml", without('hreflang="fr" href="https://www.example.org/gidsen/fr/', 'hreflang="nl" href="https://www.example.org/gidsen/fr/'),
         "sitemap.xml", "hreflang", "is in fr, not nl"),
        ("nl/feed.xml", without("2026-11-23T00:00:00Z", "2026-11-23"), "nl/feed.xml", "xml", "dateTime"),
        ("fr/feed.xml", old_first, "fr/feed.xml", "feed", "two entries"),
        ("fr/feed.xml", old_first, "fr/feed.xml", "feed", "does not come first"),
    ],
    [
        ("sitemap.xml", without("<lastmod>2026-11-23", "<lastmod>23 november"), "sitemap.xml", "xml", "23 november"),
        ("nl/feed.xml", without("<name>Gemeente Voorbeeld</name>"), "nl/feed.xml", "xml", "element name"),
        ("fr/feed.xml", without(' rel="self" type="application/atom+xml"', ' rel="alternate" type="text/html"'), "fr/feed.xml", "feed", "one link of each kind"),
    ],
    [("guides.json", lambda json: json[:-3], "guides.json", "guides-json", "delimiter")],
]
IN_BROWSER = [
    [
        (NL, with_asset("script", "leeg.js"), NL, "language-switch", "the language switch"),
        (FR, without("passport.html#visit", "passport.html#appointment"), FR, "step-link", "step visit"),
        (
            "nl/index.html", unguarded(before(HEAD, "<style>@media (prefers-color-scheme: dark) { h1 { color: #333 } }</style>")),
            "nl/index.html", "axe", "color-contrast",
        ),
        ("fr/index.html", unguarded(before(END, '<p style="width: 40em">large</p>')), "fr/index.html", "horizontal-scroll", "320"),
        ("index.html", unguarded(before(END, "<script>throw new Error('stuk')</script>")), "index.html", "console", "stuk"),
        ("leeg.js", lambda _: "", "", "", ""),
        ("nl/passport.print.html", before(END, '<p><img src="weg.png" alt="weg"></p>'), "nl/passport.print.html", "no-picture", "'weg' is not drawn"),
        ("passport.all-languages.html", without(".language-part:target", ".weg"), "passport.all-languages.html", "one-file", "shows before a language is chosen"),
        ("passport.all-languages.html", without("location.replace(", "void ("), "passport.all-languages.html", "console", "Content Security Policy"),
        ("nl/reispas.html", without("url=passport.html", "url=index.html"), "nl/reispas.html", "moved", "index.html"),
        ("fr/reispas.html", without('data-target="passport.html"'), "fr/reispas.html", "moved", "#step"),
    ],
    [
        (NL, before(END, '<script src="weg.js"></script>'), NL, "failed-request", "weg.js"),
        (FR, unguarded(before(HEAD, "<style>@media print { .step p { color: #ccc } }</style>")), FR, "axe", "print"),
        (
            "nl/index.html", unguarded(before(END, "<script>fetch('https://example.org/tel').catch(() => {})</script>")),
            "nl/index.html", "outside-request", "example.org/tel",
        ),
        (
            "fr/index.html", unguarded(before(END, "<script>document.querySelector('main').append('Avec script')</script>")),
            "fr/index.html", "needs-script", "Avec script",
        ),
        ("index.html", before(END, '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'), "index.html", "axe", "image-alt"),
    ],
    [
        # What a policy stops is said on the console: a script, a style, a picture from elsewhere.
        (NL, before(END, "<script>document.title = 'x'</script>"), NL, "console", "inline script violates the following Content Security Policy"),
        (FR, before(END, '<p style="color: red">x</p>'), FR, "console", "inline style violates the following Content Security Policy"),
        (
            "nl/index.html", without("script-src 'self'", "script-src 'none'"),
            "nl/index.html", "console", "violates the following Content Security Policy",
        ),
        ("fr/404.html", without("main {", "main{"), "fr/404.html", "console", "inline style violates the following Content Security Policy"),
        ("index.html", before("</head>", '<base href="https://beacon.example.org/">'), "index.html", "console", "base-uri 'none'"),
    ],
    [
        (NL, before(END, "<button>Druk</button>"), NL, "needs-script", "Druk"),
        (
            FR, unguarded(before(END, "<script>new Image().src = 'https://beacon.example.org/'</script>")),
            "", "outside-request", "connect to",
        ),
        ("index.html", before(END, "<h4>diep</h4>"), "index.html", "axe", "heading-order"),
    ],
    [
        ("style.css", without("width: 100%;\nmax-width: 52rem;", "max-width: 52rem;"), "index.html", "out-of-line", "room for 832 px"),
        ("style.css", without(".bilingual .layout {\ndisplay: block;", ".bilingual .layout {\ndisplay: block;\nmax-width: 60rem;"), "bilingual/passport.nl-fr.html", "out-of-line", "at 1600 px"),
        ("style.css", without("flex: 1 1 16rem;", "flex: 1 1 6rem; max-width: 9rem !important;"), "fr/index.html", "cut-off", "Rechercher dans les guides"),
    ],
]
# What a file that is handed on lacks.
HANDOUT, ONE_FILE = "fr/passport.print.html", "passport.all-languages.html"
IN_BROWSER += [
    [
        (HANDOUT, unguarded(without('"Version ', '"Édition ')), HANDOUT, "print", "page 1 of 1 does not say 'Version"),
        ("nl/passport.print.html", unguarded(without("@top-left { content: none }")), "nl/passport.print.html", "print", "the title twice"),
        (ONE_FILE, unguarded(without("counter(pages)", "counter(page)")), ONE_FILE, "print", "page 1 of 2 does not say so"),
        (ONE_FILE, unguarded(without("link.setAttribute(\"href\",", "String(")), ONE_FILE, "language-switch", "the language switch leads to #_fr and"),
        (ONE_FILE, unguarded(without("document.documentElement.lang = part.lang", "part.lang")), ONE_FILE, "one-file", "is in nl"),
        (ONE_FILE, without('href="#_nl-visit" lang="nl"', 'href="#_nl" lang="nl"'), ONE_FILE, "step-link", "_fr-visit leads to itself at ['#_nl']"),
        (ONE_FILE, unguarded(before(HEAD, "<style>li + li > a { font-size: 2rem }</style>")), ONE_FILE, "one-file", "not offered alike"),
    ],
    [
        (HANDOUT, before(HEAD, '<link rel="stylesheet" href="../style.css">'), HANDOUT, "failed-request", "style.css"),
        ("nl/passport.print.html", unguarded(before(END, '<iframe title="x" src="data:text/html,x"></iframe>')),
         "nl/passport.print.html", "console", "Framing '"),
        (ONE_FILE, unguarded(without("location.replace(", "void (")), ONE_FILE, "language-switch", "#visit shows []"),
        (ONE_FILE, unguarded(before("</body>", "<script>document.querySelector('#_fr .content').append('Avec script')</script>")),
         ONE_FILE, "needs-script", "the text of _fr differs"),
        (ONE_FILE, unguarded(before(HEAD, "<style>#_nl .content p { color: #ccc }</style>")), ONE_FILE, "axe", "color-contrast"),
        (ONE_FILE, unguarded(before(HEAD, "<style>@media print { .one-file:not(:has(:target)) #_fr { display: none } }</style>")),
         ONE_FILE, "print", "each for itself"),
    ],
]
# How a guide's page behaves: what the reader cannot do any more.
IN_BROWSER += [
    [
        (NL, without('aria-label="Gedaan: stap\u00a01°"'), NL, "ticks", "is called 'None'"),
        ("script.js", without("localStorage.setItem(", "String("), NL, "ticks", "after the page was opened again"),
        ("script.js", without("writeText(a.href)", "writeText(a.hash)"), FR, "copy", "copies '#appointment'"),
        ("script.js", without("} catch {}\n};\nconst keep", "} finally {}\n};\nconst keep"), NL, "console", "forbidden"),
        ("style.css", without(".tick > span::before {", ".tick > b::before {"), NL, "ticks", "no empty box is printed"),
        ("style.css", without("body:has(.zoom[open]) {\nvisibility: hidden;"), FR, "pictures", "goes behind"),
        ("style.css", without(".contents ol a {\npadding-inline: 0.75rem;", ".contents ol a {\ndisplay: none;"), FR, "contents", "does not show the contents"),
    ],
    [
        ("script.js", without("`gids ${guide}`", "`gids ${guide} ${document.documentElement.lang}`"), NL, "ticks", "on the page of the other"),
        ("script.js", without('.replace("{total}", total)'), FR, "ticks", "the progress says ['1']"),
        ("script.js", without("done.clear();"), FR, "ticks", "after they were cleared"),
        ("script.js", without('1000000px 0px -75% 0px', '0px 0px 1000000px 0px'), NL, "contents", "above all parts"),
        ("style.css", without(".folded > ol {\ndisplay: none;", ".folded > ol {\nmargin: 0;"), FR, "contents", "stand open"),
        ("style.css", without(".tick input {\ndisplay: none;"), NL, "ticks", "a control is printed"),
        ("style.css", without(".zoom summary {\ndisplay: flex;", ".zoom summary {\ndisplay: none;"), FR, "pictures", "a click makes"),
        ("style.css", without("font-size: 0.875rem;\nfont-weight: 700;\ntext-anchor", "font-size: 0.5rem;\ntext-anchor"), FR, "pictures", "a numeral"),
    ],
    [
        ("script.js", without("setAttribute(\"aria-current\"", "setAttribute(\"data-current\""), FR, "contents", "the contents mark []"),
        ("style.css", without(".folded h2:target ~ ol {\ndisplay: block;", ".folded h2:target ~ ol {\nmargin: 0;"), NL, "contents", "do not open"),
        ("style.css", without("summary {\ncursor: zoom-out;", "summary {\ndisplay: none;"), FR, "pictures", "left by the keyboard"),
    ],
    [(NL, without('<input type="checkbox" value="appointment"', '<input type="checkbox" disabled value="appointment"'), NL, "behaviour", "check_ticks_without_script")],
]

# What shows only where nginx publishes the site.
PUBLISHED = [
    ("nl/404.html", without('href="https://www.example.org/gidsen/nl/index.html"', 'href="index.html"'), "nl/404.html", "broken-link", "under /nl/weg/dieper"),
    ("fr/404.html", without("main {", "main{"), "fr/404.html", "no-style", "does not show"),
    ("nl/index.html", before(END, "<script>document.title = 'x'</script>"), "nl/index.html", "console", "Content Security Policy"),
    (FR, before(END, '<a href="/elders.html">x</a>'), FR, "broken-link", "out of the site"),
    (NL, before(END, '<a href="weg.html">x</a>'), NL, "broken-link", "weg.html: 404"),
]
# What shows in Firefox.
IN_FIREFOX = [
    (NL, before(END, "<script>document.title = 'x'</script>"), NL, "console", "blocked an inline script"),
    ("fr/index.html", without("style-src 'self'", "style-src 'none'"), "fr/index.html", "no-style", "(http)"),
    ("fr/404.html", without("main {", "main{"), "fr/404.html", "no-style", "(file)"),
    ("nl/index.html", before(END, '<img src="../los.png" alt="x">'), "nl/index.html", "no-picture", "los.png"),
]
# Configurations that lack something, and what has to be found where.
CONFIGURATIONS = [
    (without("error_page 404 $gids_not_found;"), "nl/404.html", "missing-address", "another page"),
    (without("error_page 404", "error_page 404 =200"), "404.html", "missing-address", "gives 200"),
    (without("add_header Cache-Control $gids_caching always;"), NL, "headers", "Cache-Control is None"),
    (without('"~\\.[0-9a-f]{10}', '"~\\.[0-9a-f]{64}'), "style.css", "headers", "immutable"),
    (without("frame-ancestors 'self'", "object-src 'none'"), "index.html", "headers", "in a frame"),
    (without("charset utf-8;"), "nl/passport.md", "headers", "Content-Type is text/markdown"),
    (without("text/markdown md;", "text/x-markdown md;"), "nl/passport.md", "headers", "Content-Type"),
    (without("return 404;", "break;"), "404.html", "missing-address", "/.gids-manifest gives 200"),
]


# What readers of the sample look for, and what can be wrong with the search.
QUERIES = [
    {"site": "sample", "language": "nl", "queries": {"loketten": "passport#visit", "hal": "passport#visit"}},
    {"site": "sample", "language": "fr", "queries": {"passeports": "passport", "rendez-vous": "passport#appointment"}},
]
IN_SEARCH = [
    [
        ("search.js", without("if (!dropIg()) undouble();"), "", "stemmer", "nl: the stem of"),
        ("search.nl.js", without("Svisit\t", "Sbezoek\t"), "nl/index.html", "index", "passport.html#visit is not in the index"),
        ("search.nl.js", without("Sappointment\t", "Sbezoek\t"), "nl/index.html", "index", "passport.html#bezoek is in the index twice"),
        (FR, without("Rendez-vous au guichet.", "Rendez-vous sur place."), FR, "documents", "passport.html#visit"),
        ("style.css", without(".search-panel {\ninset-inline: 0;\nwidth: auto;", ".search-panel {\ninset-inline: 0 auto;\nwidth: 40rem;"), "fr/index.html", "horizontal-scroll", "320"),
        ("style.css", without("@media print {\n.site-search {", "@media print {\n.site-searching {"), "fr/index.html", "print", "the search box"),
    ],
    [
        ("search.fr.js", without("Sappointment\t", "Svisiting\t"), "fr/index.html", "query", "'rendez-vous' finds ['passport#visiting'"),
        ("script.js", without('box.addEventListener("focusin", begin);', "begin();"), "nl/index.html", "keyboard", "before a reader searches"),
        ("search.js", without("(links()[here + 1] ?? document.activeElement).focus();"), "nl/index.html", "keyboard", "Down does not lead"),
        ("search.js", without('say(said(found.count));', 'say("");'), "fr/index.html", "keyboard", "is said for"),
    ],
    [("search.js", without("if (!box.contains(event.relatedTarget)) close();"), "fr/index.html", "keyboard", "when the focus has left it")],
    [("script.js", without("box.hidden = false;"), "fr/index.html", "search", "check_keys")],
    [("search.js", without("if (words.length) {", "if (false) {"), "nl/index.html", "query-mark", "shows no word for which 'hal' finds it")],
]


def in_search(copy, findings):
    search.check({"sample": copy}, findings, QUERIES)


def broken(site, faults, folder):
    """A copy of the site with these faults."""
    copy = Path(folder, "site")
    shutil.copytree(site, copy)
    for file, edit, *_ in dict.fromkeys((file, edit) for file, edit, *_ in faults):
        path = copy / named(site, file)
        path.parent.mkdir(exist_ok=True)
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


def in_browser(copy, faults, findings):
    # A fault of the style sheet or the script shows on the page where it has to be found.
    names = {name for file, _, page, *_ in faults for name in (file, page)}
    browser.check(copy, sorted(name for name in names if name.endswith(".html")), findings)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    site = Path(sys.argv[1]).resolve()
    problems, count = [], 0
    clean = Findings()
    pages = markup.check(site, clean)
    browser.check(site, list(pages), clean)
    nginx.check(site, clean)
    firefox.check(site, clean)
    in_search(site, clean)
    problems += [f"the whole site: {finding}" for finding in clean.sorted()]
    rounds = [(FILES, markup.check), *((faults, markup.check) for faults in MORE_FILES), *((faults, in_browser) for faults in IN_BROWSER), (PUBLISHED, nginx.check), (IN_FIREFOX, firefox.check), *((faults, in_search) for faults in IN_SEARCH)]
    for faults, check in rounds:
        findings = Findings()
        with tempfile.TemporaryDirectory() as folder:
            copy = broken(site, faults, folder)
            if check is in_browser:
                in_browser(copy, faults, findings)
            else:
                check(copy, findings)
        lost = list(missed(site, faults, findings))
        count += sum(1 for fault in faults if fault[3])
        problems += lost + [f"  found: {finding}" for finding in findings.sorted() if lost]
    for edit, page, rule, words in CONFIGURATIONS:
        findings = Findings()
        configuration = edit(nginx.example())
        if configuration == nginx.example():
            sys.exit("selftest: the example for nginx no longer has what this test breaks in it")
        nginx.check(site, findings, configuration, with_browser=False)
        lost = list(missed(site, [("the example for nginx", edit, page, rule, words)], findings))
        count += 1
        problems += lost + [f"  found: {finding}" for finding in findings.sorted() if lost]
    print("\n".join(problems + [f"selftest of the site checks: {count} faults seeded, {'all found' if not problems else 'NOT all found'}"]))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
