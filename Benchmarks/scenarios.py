"""What is measured: programs that make a site from nothing, again after a change, or only look at it."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from aside import Aside
from timing import Failure

# How gids is told which outputs to make.
WEB = ["--only", "pages"]
EVERYTHING: list[str] = []
# How many HTML files of each guide these make: a page in both languages; and handouts, one file with both, and one with both side by side.
PAGES = {"web": 2, "everything": 6}
OUTPUTS = {"web": WEB, "everything": EVERYTHING}


@dataclass
class Scenario:
    """Commands that are measured together, with what is done before and looked at after them."""

    name: str
    commands: list[list[str]]
    folder: Path
    before: Callable[[int], object] = lambda round: None
    # Counts the files that were made; fails when these are not what they should be.
    after: Callable[[], int] = lambda: 0
    # Short ones are run several times in each round.
    repeat: int = 1
    # Seconds after which a peer is given up; what is not a peer fails then.
    limit: float = 3600
    is_peer: bool = False


@dataclass(frozen=True)
class Content:
    """A content folder, and what it takes to know the pages of its guides by their path."""

    folder: Path
    guides: int
    mark: str = "gids-"
    # A folder of this name within the output is no output.
    sources: str | None = None

    @staticmethod
    def of_project(folder: Path) -> "Content":
        names = [path.name for path in (folder / "guides").iterdir() if path.is_dir()]
        if len(names) != 1:
            raise Failure(f"the content of the project has {len(names)} guides: tell scenarios.py how to know their pages")
        return Content(folder, 1, names[0])

    def check_pages(self, output: Path, per_guide: int) -> int:
        """Fails unless there are so many HTML files of each guide; gives how many files there are in all."""
        files = [path.relative_to(output) for path in output.rglob("*") if path.is_file()]
        files = [file for file in files if self.sources not in file.parts]
        pages = sum(self.mark in str(file) and file.suffix == ".html" for file in files)
        if pages != per_guide * self.guides:
            raise Failure(f"{output.parent.name}: {pages} pages of {self.guides} guides, where {per_guide * self.guides} were expected")
        return len(files)


def from_nothing(name: str, command: list[str], content: Content, folder: Path, per_guide: int, aside: Aside) -> Scenario:
    """A program that makes the folder `output`, each time anew. Whatever it keeps beside it is gone before the next run."""

    def after() -> int:
        count = content.check_pages(folder / "output", per_guide)
        aside.emptied(folder)
        return count

    folder.mkdir()
    return Scenario(name, [command], folder, after=after)


def only_looking(name: str, command: list[str], folder: Path) -> Scenario:
    """A program that writes nothing."""

    def after() -> int:
        if any(folder.iterdir()):
            raise Failure(f"{name}: something was written")
        return 0

    folder.mkdir()
    return Scenario(name, [command], folder, after=after)


@dataclass
class Again:
    """A content folder of its own that is built, changed, and built again."""

    content: Content
    folder: Path
    build: list[str]
    per_guide: int
    first_build: Callable[[list[str], Path], object]
    changes: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        shutil.copytree(self.content.folder, self.folder / "content")
        self._guide = sorted((self.folder / "content/guides").iterdir())[self.content.guides // 2].name
        self._original = self._source.read_text(encoding="utf-8")
        label = re.search(r"<ui:([a-z0-9-]+)>", self._original)
        if not label:
            raise Failure(f"{self._source} shows no label")
        self._label = label[1]
        self._labels = (self.folder / "content/registry/labels.yaml").read_text(encoding="utf-8")
        self.guides_with_label = {
            path.parent.name for path in self.folder.glob("content/guides/*/guide.yaml")
            if f"<ui:{self._label}>" in path.read_text(encoding="utf-8")}

    def unchanged(self, name: str) -> Scenario:
        return self._scenario(name, lambda mark: None, lambda mark: None)

    def guide_edited(self, name: str) -> Scenario:
        def edit(mark: str) -> None:
            self._source.write_text(re.sub(r"(nl: \|\n +)", rf"\1Nagelezen: {mark}. ", self._original, count=1), encoding="utf-8")

        return self._scenario(name, edit, lambda mark: self._check_shown(mark, {self._guide}))

    def label_edited(self, name: str) -> Scenario:
        def edit(mark: str) -> None:
            changed = re.sub(rf'(?m)^({self._label}:\n  text: {{nl: "[^"]*)', rf"\1, {mark}", self._labels)
            (self.folder / "content/registry/labels.yaml").write_text(changed, encoding="utf-8")

        return self._scenario(name, edit, lambda mark: self._check_shown(mark, self.guides_with_label))

    @property
    def _source(self) -> Path:
        return self.folder / "content/guides" / self._guide / "guide.yaml"

    def _scenario(self, name: str, edit: Callable[[str], None], check: Callable[[str], None]) -> Scenario:
        mark = ""

        def before(round: int) -> None:
            nonlocal mark
            if not (self.folder / "output").exists():
                self.first_build(self.build, self.folder)
            self.changes += 1
            mark = f"wijziging-{self.changes:04}"
            edit(mark)

        def after() -> int:
            check(mark)
            return self.content.check_pages(self.folder / "output", self.per_guide)

        return Scenario(name, [self.build], self.folder, before, after)

    def _check_shown(self, mark: str, guides: set[str]) -> None:
        """Fails unless the Dutch pages of these guides show the change, and no others do."""
        pages = (self.folder / "output/nl").glob("gids-?????.html")
        shown = {page.stem for page in pages if mark in page.read_text(encoding="utf-8")}
        if shown != guides:
            raise Failure(f"the change is shown by {len(shown)} pages, where {len(guides)} were expected")
