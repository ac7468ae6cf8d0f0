"""Checks a site that gids generated: every page, its files and how it behaves in a browser.

Usage: script/check-site FOLDER [--without-browser]

Prints one line for each fault, then a summary. Exit codes: 0 no fault, 1 faults, 2 wrong usage.
What is looked at stands in README.md beside this file.
"""

import argparse
import sys
import time
from pathlib import Path

import markup
from findings import Findings


def main():
    parser = argparse.ArgumentParser(prog="script/check-site", description="Checks a site that gids generated.")
    parser.add_argument("folder", type=Path, help="the folder of the site")
    parser.add_argument("--without-browser", action="store_true", help="look at the files only")
    arguments = parser.parse_args()
    if not arguments.folder.is_dir():
        parser.error(f"there is no folder '{arguments.folder}'")
    start = time.monotonic()
    findings = Findings()
    pages = markup.check(arguments.folder, findings)
    if not arguments.without_browser:
        import browser

        browser.check(arguments.folder, list(pages), findings)
    for finding in findings.sorted():
        print(finding)
    count = len(findings)
    print(
        f"{arguments.folder}: {len(pages)} pages, {count or 'no'} fault{'' if count == 1 else 's'},"
        f" {time.monotonic() - start:.0f} s", flush=True)
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()
