"""How busy the processors are in each stage of a build, as `gids build --timings` tells.

Reading and resolving have a time by the clock of their own. Rendering and writing have none, since all threads do both at the same time: they
are what is left of the whole build, with what one thread does before, after and between the stages. So their share is rather too low.
"""

import re
from dataclasses import dataclass

from timing import Failure

SECONDS = re.compile(r"(\d+\.\d{3}) s")
WORKERS = re.compile(r"processors \d+ % busy, of (\d+)00 %")


@dataclass(frozen=True)
class Stage:
    """Seconds by the clock and of all processors, and how many threads share the work."""

    name: str
    wall: float
    processor: float
    workers: int

    @property
    def share(self) -> float:
        """Of what the processors could do in that time."""
        return self.processor / (self.wall * self.workers)


def read(said: str) -> list[Stage]:
    """The stages in the table that a build printed, and the whole build."""
    costs = {line.split()[0]: [float(time) for time in SECONDS.findall(line)] for line in said.splitlines() if SECONDS.search(line)}
    workers = WORKERS.search(said)
    if not workers or any(len(costs.get(name, [])) != 2 for name in ("reading", "resolving", "total")):
        raise Failure(f"'gids build --timings' printed another table than stages.py knows:\n{said}")
    (reading_wall, reading), (resolving_wall, resolving), (wall, processor) = costs["reading"], costs["resolving"], costs["total"]
    stages = [
        ("reading", reading_wall, reading), ("resolving", resolving_wall, resolving),
        ("rendering and writing, and all else", wall - reading_wall - resolving_wall, processor - reading - resolving),
        ("the whole build", wall, processor)]
    return [Stage(name, *cost, int(workers[1])) for name, *cost in stages]


def middle(runs: list[list[Stage]]) -> list[Stage]:
    """The stages of the run in which the share of the whole build is in the middle."""
    return sorted(runs, key=lambda stages: stages[-1].share)[len(runs) // 2]
