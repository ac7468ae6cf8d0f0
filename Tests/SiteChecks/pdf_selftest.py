"""Proves pdf.py: prints a handout that was broken in many ways, each of which must be found.

Usage: python pdf_selftest.py SITE GUIDE LANGUAGE, where SITE is a site that gids made; the engine is that of GIDS_WEASYPRINT.
Exit codes: 0 all is found and the handout as it is is clean, 1 something is not.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pdf
from findings import Findings


def styled(css):
    """An edit: these rules come last."""
    return lambda page: page.replace("</head>", f"<style>{css}</style></head>", 1)


def replaced(old, new):
    return lambda page: page.replace(old, new, 1)


# The edit, the options of the engine that are left out, and the rule that must find it.
FAULTS = [
    (lambda page: page, ["--pdf-variant", "pdf/ua-1"], "pdf-ua"),
    (styled("main > header + * { margin: 0 } main::before { content: ''; } h1 { display: none }"), [], "bookmarks"),
    (replaced("<title>", "<title>Iets anders, "), [], "title"),
    (replaced('<html lang="nl"', '<html lang="fr"'), [], "language"),
    (styled("h2 { bookmark-level: none }"), [], "bookmarks"),
    (styled("@page handout { @bottom-left { content: none } }"), [], "page-number"),
    (styled("@page handout { @bottom-left { content: 'Pagina 1 van 2' } }"), [], "page-number"),
    (styled("@page handout { @top-right { content: none } }"), [], "running-head"),
    (styled("h2 { string-set: none } .part > h2 { string-set: part 'x' }"), [], "running-head"),
    (styled(".step { break-inside: auto } .step .note { break-before: page }"), [], "step-split"),
    (styled(".note { display: none }"), [], "text-lost"),
    (styled("dd { display: none }"), [], "text-lost"),
    (styled(".paper-contents a::after { content: none }"), [], "contents"),
    (styled(".paper-contents a::after { content: ' 1' }"), [], "contents"),
    (replaced('<section class="before"', '<p style="break-before: page; break-after: page">x</p><section class="before"'), [], "empty-page"),
    (lambda page: page.replace('class="step" id="', 'class="step" data-x="'), [], "step-lost"),
]


def printed(page, folder, left_out):
    source, made = folder / "page.html", folder / "page.pdf"
    source.write_text(page, "utf-8")
    command = [os.environ.get("GIDS_WEASYPRINT") or "weasyprint", "-q", "--pdf-variant", "pdf/ua-1", "--pdf-tags", str(source), str(made)]
    subprocess.run([word for word in command if word not in left_out], check=True, capture_output=True)
    return made


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    source = Path(sys.argv[1]) / sys.argv[3] / f"{sys.argv[2]}.print.html"
    page, problems = source.read_text("utf-8"), []
    with tempfile.TemporaryDirectory() as folder:
        findings = Findings()
        pdf.check(printed(page, Path(folder), []), source, findings)
        problems += [f"the handout as it is: {finding}" for finding in findings.sorted()]
        for place, (edit, left_out, rule) in enumerate(FAULTS):
            broken, findings = edit(page), Findings()
            if broken == page and not left_out:
                sys.exit(f"pdf_selftest: the handout no longer has what fault {place} breaks in it")
            pdf.check(printed(broken, Path(folder), left_out), source, findings)
            if rule not in findings.rules():
                problems += [f"fault {place}: '{rule}' was not found"] + [f"  found: {finding}" for finding in findings.sorted()]
    print("\n".join(problems + [f"selftest of the PDF checks: {len(FAULTS)} faults seeded, {'all found' if not problems else 'NOT all found'}"]))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
