"""Sets aside what runs have made, instead of removing it.

After many files were removed, ext4 looks for minutes at each of their inodes before it makes a new file: to write a thousand pages then takes
a second instead of a twentieth of one, and what is measured is who removed what before. So folders are moved out of the way and their files
emptied; all are removed at the end. Before anything is measured, it is seen whether files are made quickly, and waited if they are not.
"""

import os
import shutil
import sys
import time
from pathlib import Path

# Processor time for a new file that tells that the file system is in this state; otherwise it is a fifth of it at most.
SLOW = 0.000_2
# For how long that can last.
PATIENCE = 360
PROBES = 1000


class Aside:
    """The folder in which everything is made that is measured."""

    def __init__(self, runs: Path) -> None:
        self._runs, self._trash = runs, runs / "aside"
        self._count = 0

    def begin(self) -> float:
        """Removes what was left by a run that was broken off; gives the processor time that it takes to make a file, once it is short."""
        if self._runs.exists():
            self.end()
        self._trash.mkdir(parents=True)
        end = time.monotonic() + PATIENCE
        while (cost := self._cost_of_file()) > SLOW and time.monotonic() < end:
            print(f"waiting: a new file takes {cost * 1e6:.0f} microseconds, since many were removed just before", file=sys.stderr)
            time.sleep(20)
        return cost

    def emptied(self, folder: Path) -> Path:
        """The folder, anew."""
        if folder.exists():
            self._count += 1
            aside = folder.rename(self._trash / str(self._count))
            for place, _, names in os.walk(aside):
                for path in (os.path.join(place, name) for name in names):
                    if not os.path.islink(path):
                        os.truncate(path, 0)
        folder.mkdir(parents=True)
        return folder

    def end(self) -> None:
        """Removes everything."""
        shutil.rmtree(self._runs)
        os.sync()

    def _cost_of_file(self) -> float:
        folder = self.emptied(self._runs / "probe")
        begin = time.process_time()
        for number in range(PROBES):
            (folder / str(number)).touch()
        return (time.process_time() - begin) / PROBES
