"""Counts instructions with callgrind, those of a whole process.

Unlike the time, they are the same in every run, to one in a million, also on a busy machine.
"""

import os
import re
import subprocess
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

ENVIRONMENT = {
    "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
    # Without it the order in dictionaries and sets is another one in each run: a difference of one in two thousand.
    "SWIFT_DETERMINISTIC_HASHING": "1",
    # The C library chooses its functions for copying and comparing by the processor; so it has the same choice everywhere.
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX_Fast_Unaligned_Load,-ERMS",
}

# What gids is told. One thread, since others wait, and come to memory in another order, differently in each run: a difference of one in two
# thousand. One day, since the age of what was verified depends on it.
SAME = ["--jobs", "1", "--today", "2026-01-01"]

# How a line with a cost begins: with the number of a line, or its distance from the last one.
COSTS = tuple("0123456789+-*")


def stripped(program: Path, folder: Path) -> Path:
    """The program without its debugging information, which valgrind cannot read of each Swift; the names of functions stay."""
    copy = folder / "program"
    subprocess.run(["strip", "--strip-debug", "-o", str(copy), str(program)], check=True)
    return copy


def count(command: list[str], folder: Path, profile: Path) -> int:
    """How many instructions a command takes in a folder; where they go stands in the profile."""
    valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}"]
    run = subprocess.run([*valgrind, *command], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not found:
        raise SystemExit(f"error: '{' '.join(command)}' could not be counted, it ended with {run.returncode}:\n{run.stderr[-2000:]}")
    return int(found[1])


def by_file(profile: Iterable[str]) -> Counter[str]:
    """How many instructions of a profile are those of the program and of each library, by the name of its file.

    Valgrind's manual, "Callgrind Format Specification": a name stands where it is used first, and its number later; the line behind `calls=`
    has the cost of what was called.
    """
    names: dict[str, str] = {}
    costs: Counter[str] = Counter()
    file, is_call = "", False
    for line in profile:
        if named := re.match(r"(c?)ob=\((\d+)\)(?: (.*))?", line):
            is_called, number, name = named.groups()
            if name:
                names[number] = Path(name).name
            if not is_called:
                file = names[number]
        elif line.startswith("calls="):
            is_call = True
        elif line.startswith(COSTS):
            if not is_call:
                costs[file] += int(line.split()[1])
            is_call = False
    return costs
