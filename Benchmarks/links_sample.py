"""Follows the links of a sample of the pages of a site, with the checks of Tests/SiteChecks.

A site of 20,000 guides has 160,000 pages: to parse all of them would take half an hour. The sample has as many of each kind, and
always the same ones. Of what machines read, all that is said of the guides of these pages is looked at.
"""

import hashlib
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path, PurePosixPath

sys.path.append(str(Path(__file__).resolve().parents[1] / "Tests/SiteChecks"))

from findings import Finding, Findings  # noqa: E402
from light import Pages  # noqa: E402
from links import Links, all_files  # noqa: E402
from machines import Machines  # noqa: E402

SIZE = 200
SEED = 1
# Pages of the site itself; all others are named after their guide.
OF_SITE = {"index", "404"}
LIST = "guides.json"


@dataclass(frozen=True)
class Sampled:
    """What came of a sample: how many pages it had, of how many; how many addresses were followed; what was wrong with them."""

    pages: int
    of: int
    followed: int
    findings: list[Finding]


def check(root: Path, size: int = SIZE) -> Sampled:
    """Follows every address of the pages of a sample that stays in the site."""
    root, findings = root.resolve(), Findings()
    files = all_files(root)
    pages = Pages(root, files)
    paths = sample(pages, size)
    site = Links(root, files, pages, findings)
    machines = _Machines(root, pages, findings, only=_pages_of_guides(paths, site.language_folders()))
    for path in paths:
        page = pages.whole(path)
        site.check_links(page)
        machines.check_structured_data(path, page)
    # Markdown names no page in another language.
    site.check_alternates([pages[path] for path in paths if path.endswith(".html")])
    machines.check()
    machines.check_lists()
    return Sampled(len(paths), len(pages), site.followed + machines.followed, findings.sorted())


def sample(paths: Iterable[str], size: int = SIZE, seed: int = SEED) -> list[str]:
    """So many of the pages, as many of each kind as there are; the same for the same seed with any Python."""
    kinds = defaultdict(list)
    for path in sorted(paths, key=lambda path: hashlib.sha256(f"{seed} {path}".encode()).digest()):
        kinds[_kind(path)].append(path)
    turns = zip_longest(*(kinds[kind] for kind in sorted(kinds)))
    return sorted([path for turn in turns for path in turn if path][:size])


def _kind(path: str) -> str:
    """Such as `nl/*.print.html`; each page of the site itself is a kind of its own."""
    folder, _, name = path.rpartition("/")
    stem, _, ending = name.partition(".")
    return f"{folder}/{stem if stem in OF_SITE else '*'}.{ending}"


def _pages_of_guides(paths: list[str], languages: set[str]) -> set[str]:
    """The pages in all languages of the guides that have a page in the sample."""
    guides = {PurePosixPath(path).name.partition(".")[0] for path in paths} - OF_SITE
    return {f"{language}/{guide}.html" for language in languages for guide in guides}


class _Machines(Machines):
    """What machines read of these pages, and whether they are told of them at all."""

    def __init__(self, root: Path, pages: Pages, findings: Findings, only: set[str]) -> None:
        super().__init__(root, pages, findings, only=only)
        self._named: dict[str, set[str | None]] = defaultdict(set)

    def follow(self, source: str, *arguments: str, **words: str) -> str | None:
        path = super().follow(source, *arguments, **words)
        self._named[LIST if source == LIST else "the site map" if source.startswith("sitemap") else ""].add(path)
        return path

    def check_lists(self) -> None:
        """Finds the pages that are not in the list of guides or not in the site map. Under a former name, a page is in neither."""
        pages = {path for path in self._only if path not in self.pages or self.pages[path].leads_to is None}
        for where in (LIST, "the site map"):
            for path in sorted(pages - self._named[where]):
                self.findings.add(path, "unlisted", f"{where} does not name this page")
