"""What each further guide costs in instructions, of gids and of the floor: what the times say where nothing else runs, and which libraries it is.

It is the difference between a site of 140 guides and one of 40, so that the start does not count.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import callgrind
import corpus

FEW, MANY, SEED = 40, 140, 1
# The libraries that gids and the floor have in common: what each is called, and how its file begins.
LIBRARIES = {"libyaml": "libyaml", "libcmark": "libcmark", "C library": "libc.so"}


@dataclass(frozen=True)
class Cost:
    """Instructions for a guide: all, and those of some libraries."""

    all: float
    libraries: dict[str, float]

    @property
    def rest(self) -> float:
        return self.all - sum(self.libraries.values())


def measured(gids: Path, floor: Path, templates: Path, outputs: dict[str, list[str]], folder: Path) -> dict[str, Cost]:
    """The costs by name: those of `outputs` are builds with these options; the others are `check`, `floor` and `floor check`."""
    folder.mkdir()
    for guides in (FEW, MANY):
        corpus.write(guides, SEED, folder / str(guides), ["gids"])
    program = str(callgrind.stripped(gids, folder))
    ours = [*callgrind.SAME, "--templates", str(templates), "--quiet", "--content"]
    commands = {
        "floor": lambda content, output: [str(floor), content, output],
        "floor check": lambda content, output: [str(floor), "-k", content, output],
        "check": lambda content, output: [program, "check", *ours, content],
    }
    commands |= {
        name: lambda content, output, options=options: [program, "build", "--fresh", *options, "--output", output, *ours, content]
        for name, options in outputs.items()}
    return {name: _cost(name, command, folder) for name, command in commands.items()}


def _cost(name: str, command: Callable[[str, str], list[str]], folder: Path) -> Cost:
    counted: dict[int, Counter[str]] = {}
    for guides in (FEW, MANY):
        profile = folder / f"{name}-{guides}.callgrind"
        made = command(str(folder / str(guides) / "gids"), str(folder / f"{name}-{guides}"))
        all_of_it = callgrind.count(made, folder, profile)
        with profile.open(encoding="utf-8", errors="replace") as lines:
            counted[guides] = callgrind.by_file(lines)
        if sum(counted[guides].values()) != all_of_it:
            raise SystemExit(f"error: the parts of {profile} are not its sum")
    grown = {file: (count - counted[FEW][file]) / (MANY - FEW) for file, count in counted[MANY].items()}
    libraries = {library: sum(cost for file, cost in grown.items() if file.startswith(start)) for library, start in LIBRARIES.items()}
    return Cost(sum(grown.values()), libraries)
