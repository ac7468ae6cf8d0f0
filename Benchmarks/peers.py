"""The other generators, each with the command that makes its form of the corpus into a site."""

import shutil
from collections.abc import Callable
from pathlib import Path

import machine
from aside import Aside
from guides import LANGUAGES
from scenarios import Content, Scenario, from_nothing
from timing import Failure

# A build that takes longer is given up.
LIMIT = 600
PINS = Path(__file__).with_name("peers.txt")

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
        scenario = from_nothing(name, [], Content(form, guides, sources="docs"), folder, per_guide=2, aside=aside)
        scenario.commands, scenario.limit, scenario.is_peer = commands, LIMIT, True
        if name == "zensical":
            # It neither writes elsewhere nor reads from elsewhere: its project becomes the output.
            scenario.before = lambda round: shutil.copytree(form, folder / "output")
        return scenario

    def version(self, name: str) -> str:
        """The version that is pinned, or installed in the system."""
        if name == "jekyll":
            return machine.version(["jekyll", "--version"])
        pins = dict(line.split("==") for line in PINS.read_text().splitlines())
        return pins["mkdocs-material" if name == "mkdocs" else name]

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

