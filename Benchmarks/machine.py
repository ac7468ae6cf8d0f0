"""Names the machine and the versions of what is measured, and nothing that tells whose it is."""

import os
import re
import subprocess
from pathlib import Path


def described(work: Path) -> str:
    """The processor, memory, system and file system, in one sentence."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = os.uname()
    release = re.match(r"[\d.]*\d", system.release)
    parts = [_processor(), f"{os.cpu_count()} cores", f"{memory:.0f} GiB of memory",
             f"{system.sysname} {release[0] if release else ''} ({system.machine})", _file_system(work)]
    return ", ".join(part for part in parts if part)


def busy() -> float:
    """How many processes wanted to run in the last minute."""
    return os.getloadavg()[0]


def version(command: list[str], pattern: str = r"\d+(\.\d+)+") -> str:
    """The first version number that a command prints."""
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    found = re.search(pattern, said.stdout + said.stderr)
    return found[0] if found else "unknown"


def _processor() -> str:
    source = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.*)", source.read_text()) if source.exists() else None
    return found[1].strip() if found else ""


def _file_system(folder: Path) -> str:
    """The kind of file system on which the sites are written, where the system tells."""
    source = Path("/proc/mounts")
    mounts = [line.split()[1:3] for line in source.read_text().splitlines()] if source.exists() else []
    place = str(folder.resolve())
    holding = [(where, kind) for where, kind in mounts if where == "/" or place == where or place.startswith(where + "/")]
    return max(holding, key=lambda mount: len(mount[0]))[1] if holding else ""
