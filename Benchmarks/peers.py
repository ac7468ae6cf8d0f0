"""The other generators, each with the command that makes its form of the corpus into a site."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from aside import Aside
from guides import LANGUAGES
from scenarios import Content, Scenario, from_nothing
from timing import Failure

# A build that takes longer is given up.
LIMIT = 600

NAMES = {"hugo": "Hugo", "jekyll": "Jekyll", "mkdocs": "MkDocs Material", "sphinx": "Sphinx", "zensical": "Zensical"}


class Peers:
    """The programs of peers.txt in their Python environment, and those of the system."""

    def __init__(self, environment: Path) -> None:
        self._environment = environment

    def scenario(self, name: str, form: Path, guides: int, folder: Path, aside: Aside) -> Scenario:
        """A clean build of a site in both languages."""
        making: dict[str, Callable[[Path, Path], list[list[str]]]] = {
            "hugo": self._hugo, "jekyll": self._jekyll, "mkdocs": self._mkdocs, "sphinx": self._sphinx, "zensical": self._zensical,
        }
        commands = making[name](form, folder / "output")
        scenario = from_nothing(name, [], Content(form, guides), folder, per_guide=2, aside=aside)
        scenario.commands, scenario.limit, scenario.is_peer = commands, LIMIT, True
        if name == "zensical":
            _work_on_copy(scenario, form)
        return scenario

    def version(self, name: str) -> str:
        """The version that the program tells of itself."""
        commands = {
            "hugo": [self._hugo_program, "version"], "jekyll": ["jekyll", "--version"], "mkdocs": [self._program("mkdocs"), "--version"],
            "sphinx": [self._program("sphinx-build"), "--version"], "zensical": [self._program("zensical"), "--version"],
        }
        said = subprocess.run(commands[name], capture_output=True, text=True, check=True).stdout.split()
        return next(word.lstrip("v").split("-")[0].rstrip(",") for word in said if word.lstrip("v")[:1].isdigit())

    def _program(self, name: str) -> str:
        path = self._environment / "bin" / name
        if not path.exists():
            raise Failure(f"{name} is not installed: script/benchmark does it")
        return str(path)

    @property
    def _hugo_program(self) -> str:
        """The program itself: what its package puts into bin/ is a script in Python that starts it."""
        programs = sorted(self._environment.glob("lib/python3*/site-packages/hugo/binaries/hugo*"))
        if not programs:
            raise Failure("hugo is not installed: script/benchmark does it")
        return str(programs[0])

    def _hugo(self, form: Path, output: Path) -> list[list[str]]:
        return [[self._hugo_program, "--quiet", "--noBuildLock", "-s", str(form), "-d", str(output), "--cacheDir", str(output.parent / ".cache")]]

    def _jekyll(self, form: Path, output: Path) -> list[list[str]]:
        return [["jekyll", "build", "-q", "--disable-disk-cache", "-s", str(form), "-d", str(output)]]

    def _mkdocs(self, form: Path, output: Path) -> list[list[str]]:
        return [[self._program("mkdocs"), "build", "-q", "-f", str(form / "mkdocs.yml"), "-d", str(output)]]

    def _sphinx(self, form: Path, output: Path) -> list[list[str]]:
        return [[self._program("sphinx-build"), "-q", "-b", "html", str(form / code), str(output / code)] for code in LANGUAGES]

    def _zensical(self, form: Path, output: Path) -> list[list[str]]:
        return [[self._program("zensical"), "build", "-f", str(output / code / "zensical.toml")] for code in LANGUAGES]


def _work_on_copy(scenario: Scenario, form: Path) -> None:
    """Zensical writes into its project only: the project becomes the output folder, and its sites are counted."""
    def before(round: int) -> None:
        shutil.copytree(form, scenario.folder / "output")

    scenario.before = before
