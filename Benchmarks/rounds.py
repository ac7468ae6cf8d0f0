"""Measures in rounds: every scenario once in each (A B C A B C …), so that what slows the machine for a while slows all alike."""

import statistics
import sys
from dataclasses import dataclass, field

from scenarios import Scenario
from timing import Run, Stopwatch, TimeOut

# A scenario that takes longer is measured once.
SLOW = 30.0


@dataclass
class Series:
    """What the rounds of a scenario took. Round -1 warms up, and counts only for what is measured once."""

    runs: dict[int, Run] = field(default_factory=dict)
    files: int = 0
    timed_out: bool = False

    def median(self, of: str) -> float:
        return float(statistics.median(getattr(run, of) for run in self.runs.values()))

    def ratio(self, base: "Series", of: str = "wall") -> float | None:
        """The median of the ratios within each round, or of the medians where they share no round."""
        if not self.runs or not base.runs:
            return None
        shared = [getattr(run, of) / getattr(base.runs[round], of) for round, run in self.runs.items() if round in base.runs]
        return statistics.median(shared) if shared else self.median(of) / base.median(of)


def measured(scenarios: list[Scenario], rounds: int, stopwatch: Stopwatch) -> dict[str, Series]:
    """What each scenario took, by its name."""
    all_series = {scenario.name: Series() for scenario in scenarios}
    finished: set[str] = set()
    for round in range(-1, rounds):
        for scenario in scenarios:
            if scenario.name in finished:
                continue
            _say(f"{'warming up' if round < 0 else f'round {round + 1} of {rounds}'}: {scenario.name}")
            series = all_series[scenario.name]
            try:
                run, series.files = _measure(scenario, round, stopwatch)
            except TimeOut:
                if not scenario.is_peer:
                    raise
                series.timed_out = True
                finished.add(scenario.name)
                continue
            if run.wall > SLOW:
                finished.add(scenario.name)
            if round >= 0 or run.wall > SLOW:
                series.runs[round] = run
    _say("")
    return all_series


def _measure(scenario: Scenario, round: int, stopwatch: Stopwatch) -> tuple[Run, int]:
    runs = []
    for _ in range(scenario.repeat):
        scenario.before(round)
        runs.append(_together(scenario, stopwatch))
        files = scenario.after()
    runs.sort(key=lambda run: run.wall)
    return runs[len(runs) // 2], files


def _together(scenario: Scenario, stopwatch: Stopwatch) -> Run:
    total = Run(0, 0, 0)
    for command in scenario.commands:
        total = total.then(stopwatch.run(command, scenario.folder, scenario.limit - total.wall))
    return total


def _say(text: str) -> None:
    """Where it is, on one line of a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
