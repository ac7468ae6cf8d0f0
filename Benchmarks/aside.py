"""Sets aside what runs have made, instead of removing it.

After many files were removed, ext4 looks for minutes at each of their inodes before it makes a new file: to write a thousand pages then takes
a second instead of a twentieth of one, and what is measured is who removed what before. So folders are moved out of the way and their files
emptied; all are removed at the end, and the next measuring waits.
"""

import os
import shutil
import sys
import time
from pathlib import Path

# For so long ext4 counts an inode on disk as recently deleted.
SECONDS = 65


class Aside:
    """The folder in which everything is made that is measured."""

    def __init__(self, runs: Path) -> None:
        self._runs, self._trash = runs, runs / "aside"
        self._removed = runs.with_name(runs.name + ".removed")
        self._count = 0

    def begin(self) -> None:
        """Removes what a run left that was broken off, and waits for the file system to forget it."""
        if self._runs.exists():
            self.end()
        if self._removed.exists():
            rest = self._removed.stat().st_mtime + SECONDS - time.time()
            if rest > 0:
                print(f"waiting {rest:.0f} seconds, until the file system has forgotten what was removed before", file=sys.stderr)
                time.sleep(rest)
        self._trash.mkdir(parents=True)

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
        self._removed.touch()
