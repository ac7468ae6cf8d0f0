"""Counts the instructions of gids on a small corpus and compares them with instructions.txt: python3 Benchmarks/instructions.py [--renew].

Those of the whole process, one thread, of the release build. Exit codes: 0 good, 1 more than are allowed, 2 wrong usage, 3 it could not be counted.
"""

import argparse
import platform
import shutil
import sys
from pathlib import Path

import callgrind
import corpus
import machine

PROJECT = Path(__file__).resolve().parents[1]
WORK = PROJECT / ".build/benchmarks/instructions"
FIGURES = Path(__file__).with_name("instructions.txt")
GUIDES, SEED = 40, 1
# More than this above the stored figure fails; as much below it, the figure is to be renewed.
LEEWAY = 0.05
RENEW = "python3 Benchmarks/instructions.py --renew"

COMMANDS = {
    "build": ["build", "--quiet", "--output", "output"],
    "check": ["check"],
}
OPTIONS = [*callgrind.SAME, "--content", "gids", "--templates", str(PROJECT / "templates")]

Figures = dict[str, int]


def counted(gids: Path) -> Figures:
    """How many instructions each command takes; where they go stays in the work folder."""
    corpus.write(GUIDES, SEED, WORK, ["gids"])
    program = callgrind.stripped(gids, WORK)
    counts = {}
    for name, command in COMMANDS.items():
        shutil.rmtree(WORK / "output", ignore_errors=True)
        counts[name] = callgrind.count([str(program), *command, *OPTIONS], WORK, WORK / f"{name}.callgrind")
    return counts


def compared(now: Figures, stored: Figures) -> tuple[list[str], list[str]]:
    """Faults, where there are too many instructions, and hints, where the stored figure has become too large."""
    faults, hints = [], []
    for name, count in now.items():
        if name not in stored:
            faults.append(f"no figure of 'gids {name}' is stored: {RENEW}")
            continue
        change = count / stored[name] - 1
        words = f"'gids {name}' takes {count:,} instructions, {abs(change):.1%} {'more' if change > 0 else 'fewer'} than the stored {stored[name]:,}"
        if change > LEEWAY:
            faults.append(f"{words}. 'callgrind_annotate {(WORK / name).relative_to(PROJECT)}.callgrind' shows where they go; "
                          f"when they are worth it: {RENEW}")
        elif change < -LEEWAY:
            hints.append(f"{words}: keep that with {RENEW}")
    return faults, hints


def conditions() -> str:
    """What the figures depend on."""
    versions = {"Swift": ["swift", "--version"], "libyaml": ["pkg-config", "--modversion", "yaml-0.1"],
                "libcmark": ["pkg-config", "--modversion", "libcmark"]}
    words = [f"{name} {machine.version(command)}" for name, command in versions.items()]
    return ", ".join([*words, " ".join(platform.libc_ver()), platform.machine()])


def written(figures: Figures) -> str:
    lines = "".join(f"{name} {count}\n" for name, count in figures.items())
    return f"# Instructions of gids with {GUIDES} guides of the corpus, made by: {RENEW}\n# {conditions()}\n{lines}"


def read(text: str) -> tuple[Figures, str]:
    """The figures, and the conditions under which they were counted."""
    comments = [line[2:] for line in text.splitlines() if line.startswith("# ")]
    figures = dict(line.split() for line in text.splitlines() if not line.startswith("#"))
    return {name: int(count) for name, count in figures.items()}, comments[-1] if comments else "unknown conditions"


def report(now: Figures, stored_text: str) -> int:
    """Says how the figures compare; gives the exit code."""
    stored, before = read(stored_text)
    faults, hints = compared(now, stored)
    for hint in hints:
        print(f"note: {hint}")
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    if (faults or hints) and before != conditions():
        print(f"note: the figures are those of {before}; this is {conditions()}", file=sys.stderr)
    if not faults:
        print("instructions: " + ", ".join(f"'gids {name}' {count:,}" for name, count in now.items()))
    return 1 if faults else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--renew", action="store_true", help="store what is counted now")
    parser.add_argument("--gids", type=Path, default=PROJECT / ".build/release/gids", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    for program in ("valgrind", "strip"):
        if not shutil.which(program):
            print(f"error: {program} is missing", file=sys.stderr)
            return 3
    if not arguments.gids.exists():
        print("error: build gids first: script/build", file=sys.stderr)
        return 3
    now = counted(arguments.gids.resolve())
    if arguments.renew:
        FIGURES.write_text(written(now), encoding="utf-8")
    return report(now, FIGURES.read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main())
