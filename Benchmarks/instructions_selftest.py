"""Tests whether instructions.py finds what it looks for, with figures that were tampered with, and whether a profile is shared out among the
libraries as it says: python3 Benchmarks/instructions_selftest.py.
"""

import contextlib
import io
import sys

import callgrind
import instructions

NOW = {"build": 1_000_000, "check": 200_000}


def said(stored: dict[str, int]) -> tuple[int, str]:
    """The exit code and all words of a comparison with these stored figures."""
    words = io.StringIO()
    with contextlib.redirect_stdout(words), contextlib.redirect_stderr(words):
        code = instructions.report(NOW, instructions.written(stored))
    return code, words.getvalue()


# What is stored, the exit code, and words that must and must not be said.
CASES = [
    ("the same figures", NOW, 0, ["'gids build' 1,000,000"], ["error", "note"]),
    ("four per cent more", {"build": 961_539, "check": 200_000}, 0, [], ["error", "note"]),
    ("six per cent more", {"build": 943_000, "check": 200_000}, 1,
     ["error: 'gids build' takes 1,000,000", "6.0% more", instructions.RENEW], ["check'"]),
    ("more in the other command", {"build": 1_000_000, "check": 180_000}, 1, ["error: 'gids check'", "11.1% more"], ["gids build"]),
    ("six per cent less", {"build": 1_064_000, "check": 200_000}, 0, ["note: 'gids build'", "6.0% fewer", instructions.RENEW], ["error"]),
    ("no figure", {"build": 1_000_000}, 1, ["no figure of 'gids check'"], []),
]

# A profile of a program that calls two libraries, one of which calls the other; what is called costs nothing where it is called.
PROFILE = """
version: 1
positions: line
events: Ir

ob=(1) /usr/bin/program
fn=(1) main
0 3
cob=(2) /usr/lib/libyaml-0.so.2
cfn=(2) parse
calls=2 0
0 5000
+7 4

ob=(2)
fn=(2)
12 100
* 20
cob=(3) /usr/lib/libc.so.6
cfn=(3) malloc
calls=1 0
-3 800
-1 1

ob=(3)
fn=(3)
0 800

totals: 928
"""
SHARES = {"program": 7, "libyaml-0.so.2": 121, "libc.so.6": 800}


def main() -> int:
    faults = []
    if (shares := callgrind.by_file(PROFILE.splitlines())) != SHARES:
        faults.append(f"the profile is shared out as {dict(shares)}")
    for name, stored, code, expected, unexpected in CASES:
        got, words = said(stored)
        if got != code:
            faults.append(f"{name}: exit code {got} instead of {code}")
        faults += [f"{name}: '{word}' is not said" for word in expected if word not in words]
        faults += [f"{name}: '{word}' is said" for word in unexpected if word in words]
    for fault in faults:
        print(fault)
    print(f"{len(CASES) + 1} cases, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
