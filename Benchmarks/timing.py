"""Runs a process and tells what it took."""

import os
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """What one run took: seconds by the clock, seconds of all cores, bytes at the peak."""

    wall: float
    cpu: float
    peak: int

    def then(self, other: "Run") -> "Run":
        """The run of one process after another."""
        return Run(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


class Failure(Exception):
    """A program did not do what it was measured for."""


class TimeOut(Failure):
    """A program took longer than it may."""


class Stopwatch:
    """Runs commands through timed.c; what they say goes into a log that is shown when one fails."""

    def __init__(self, timed: Path, folder: Path) -> None:
        self._timed, self._report, self._log = timed, folder / "run.report", folder / "run.log"

    def run(self, command: list[str], folder: Path, limit: float) -> Run:
        self._report.unlink(missing_ok=True)
        with self._log.open("wb") as log:
            process = subprocess.Popen(
                [str(self._timed), str(self._report), *command], cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, start_new_session=True)
            try:
                process.wait(limit)
            except BaseException as reason:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                if isinstance(reason, subprocess.TimeoutExpired):
                    raise TimeOut(f"{_said(command)} took more than {limit:.0f} seconds") from None
                raise
        if not self._report.exists():
            raise Failure(f"{_said(command)} could not be run:\n{self._end_of_log()}")
        wall, cpu, kilobytes, status = self._report.read_text().split()
        if status != "0":
            raise Failure(f"{_said(command)} ended with {status}:\n{self._end_of_log()}")
        return Run(float(wall), float(cpu), int(kilobytes) * 1024)

    def said(self) -> str:
        """What the last command printed."""
        return self._log.read_text(errors="replace")

    def _end_of_log(self) -> str:
        return "\n".join(self.said().splitlines()[-20:])


def environment(folder: Path) -> dict[str, str]:
    """The same for all: nothing is kept outside of the folder in which a program runs."""
    return {
        "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder), "XDG_CACHE_HOME": str(folder / ".cache"),
        # Keeps an advertisement of the theme out of the log.
        "NO_MKDOCS_2_WARNING": "1",
    }


def _said(command: list[str]) -> str:
    return "'" + " ".join(command) + "'"
