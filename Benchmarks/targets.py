"""What the figures have to be, and whether they are."""

from dataclasses import dataclass

from rounds import Series

All = dict[str, Series]
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Verdict:
    """A target in words, the figure that it is about, and whether that is good enough."""

    target: str
    figure: str
    is_met: bool


def times(series: All, name: str, base: str, words: str, limit: float) -> Verdict | None:
    """At most so many times as long as another."""
    ratio = _ratio(series, name, base)
    return None if ratio is None else Verdict(f"≤ {limit:g} × {words}", f"{ratio:.2f}", ratio <= limit)


def faster(series: All, name: str, base: str, words: str, limit: float) -> Verdict | None:
    """At least so many times faster than another."""
    ratio = _ratio(series, base, name)
    return None if ratio is None else Verdict(f"≥ {limit:g} × faster than {words}", f"{ratio:.1f}", ratio >= limit)


def share(series: All, name: str, base: str, words: str, limit: float) -> Verdict | None:
    """At most so much of the time of another, in per cent."""
    ratio = _ratio(series, name, base)
    return None if ratio is None else Verdict(f"≤ {limit:.0%} of {words}".replace("%", " %"), f"{ratio * 100:.1f} %", ratio <= limit)


def memory(series: All, name: str, limit: int) -> Verdict | None:
    """Below so many bytes at the peak."""
    peak = series[name].median("peak")
    return Verdict(f"< {limit / MEGABYTE:.0f} MB", f"{peak / MEGABYTE:.0f} MB", peak < limit)


def process_time(series: All, name: str, limit: float) -> Verdict | None:
    """Below so many seconds, by the clock and of all cores."""
    time = max(series[name].median("wall"), series[name].median("cpu"))
    return Verdict(f"< {limit * 1000:.0f} ms", f"{time * 1000:.1f} ms", time < limit)


def start(series: All, name: str, base: str) -> Verdict | None:
    """At most twice the time of a program in C that prints a line, and ten milliseconds."""
    limit = 2 * series[base].median("wall") + 0.010
    time = series[name].median("wall")
    return Verdict("≤ 2 × C + 10 ms", f"{time * 1000:.1f} of {limit * 1000:.1f} ms", time <= limit)


def busy(share: float, workers: int, limit: float) -> Verdict:
    """Above so much of what the processors could do, in per cent."""
    return Verdict(f"> {limit:.0%} of {workers} processors".replace("%", " %"), f"{share * 100:.1f} %", share > limit)


def without_fault(count: int) -> Verdict:
    return Verdict("none", str(count), count == 0)


def growth(series: All, small: str, large: str, guides: tuple[int, int], of: str, words: str, limit: float) -> Verdict | None:
    """At most so many times as much for each guide of a large site as for each of a small one."""
    if small not in series:
        return None
    ratio = (series[large].median(of) / guides[1]) / (series[small].median(of) / guides[0])
    return Verdict(f"{words} per guide ≤ {limit:g} × that of {guides[0]} guides", f"{ratio:.2f}", ratio <= limit)


def _ratio(series: All, name: str, base: str) -> float | None:
    return series[name].ratio(series[base]) if name in series and base in series else None
