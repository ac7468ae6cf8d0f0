"""The figures as tables in Markdown, and docs/performance.md, which holds them."""

from dataclasses import dataclass
from pathlib import Path

import links_sample
import machine
import peers
import per_guide
import stages
import targets
from rounds import Series
from scenarios import OUTPUTS
from targets import MEGABYTE, Verdict

BEGIN = "<!-- Made by script/benchmark --write. -->"
END = "<!-- The end of what script/benchmark writes. -->"
# What docs/performance.md begins as; what stands outside of the two lines above is written by hand, and kept.
PAGE = f"""# Performance

How long gids takes, and how near that is to what is possible. [`Benchmarks/README.md`](../Benchmarks/README.md) says what is measured.

{BEGIN}
{END}

## Where the time goes
"""
HEADER = ["", "time", "CPU", "memory", "files", "× floor", "× Hugo", "target", "measured", "met"]
LINKS_HEADER = ["", "pages of the site", "pages in the sample", "addresses followed", "target", "dead or wrong", "met"]
STAGES_HEADER = ["", "time", "CPU", "target", "measured", "met"]
INSTRUCTIONS_HEADER = ["", "instructions", "× floor", *per_guide.LIBRARIES, "the rest"]
INSTRUCTIONS_NOTE = (
    f"In thousands, one thread: the difference between {per_guide.MANY} guides and {per_guide.FEW}, divided. Other processes change nothing in them.")
STAGES_NOTE = (
    "CPU, divided by the time and by the number of processors. One run, that in the middle, with the figures of `--timings`, which has no time "
    "by the clock of rendering and writing: in their row is all that is neither reading nor resolving, also what one thread does alone. "
    "Other processes on the machine lower the share.")
COMMANDS = {output: f"`{' '.join(['gids', 'build', *options])}`" for output, options in OUTPUTS.items()}
FLOOR, CHECK_FLOOR = "floor -j2", "floor -j2 -k"


@dataclass(frozen=True)
class Results:
    guides: int
    rounds: int
    # By how many guides the label is shown that is edited.
    label_guides: int
    small: int
    large: int
    series: dict[str, Series]
    # For each further guide.
    instructions: dict[str, per_guide.Cost]
    # How busy the processors were in each stage.
    stages: list[stages.Stage]
    # By number of guides.
    links: dict[int, links_sample.Sampled]
    versions: dict[str, str]


def text(results: Results, machine_words: str, load: float, file_cost: float) -> str:
    """All tables, with what they were measured on."""
    series = results.series
    sections = [
        (f"{results.guides:,} guides in two languages, from nothing", HEADER, _from_nothing(results), ""),
        ("Instructions for each further guide", INSTRUCTIONS_HEADER, _instructions(results.instructions), INSTRUCTIONS_NOTE),
        (f"How busy the processors are, in {COMMANDS['everything']}", STAGES_HEADER, _stages(results), STAGES_NOTE),
        ("The same site again", HEADER, _again(results), ""),
        ("Growth", HEADER, _growth(results), ""),
        ("Start, and a small site", HEADER, _small(series), ""),
        ("Other generators, the same guides from nothing", HEADER, _peers(series), ""),
        ("Links", LINKS_HEADER, _links(results), "\n".join(f"- {fault}" for fault in link_faults(results))),
    ]
    tables = "\n\n".join(
        "\n\n".join(filter(None, [f"## {title}", _table(header, rows), note])) for title, header, rows, note in sections if rows)
    return f"{_preface(results, machine_words, load, file_cost)}\n\n{tables}"


def link_faults(results: Results) -> list[str]:
    """What is wrong with links: in the site of how many guides, at which page, which address."""
    return [f"{guides:,} guides: {finding}" for guides, sampled in results.links.items() for finding in sampled.findings]


def write(tables: str, page: Path) -> None:
    """Puts the tables between the two lines of the page; what stands around them stays."""
    before = page.read_text(encoding="utf-8") if page.exists() else PAGE
    if before.count(BEGIN) != 1 or before.count(END) != 1:
        raise SystemExit(f"error: {page.name} needs each of these lines once: {BEGIN} {END}")
    head, rest = before.split(BEGIN)
    page.write_text(f"{head}{BEGIN}\n\n{tables}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")


def _preface(results: Results, machine_words: str, load: float, file_cost: float) -> str:
    compilers = ", ".join(f"{name} {machine.version(command)}" for name, command in {
        "Swift": ["swift", "--version"], "cc": ["cc", "--version"],
        "libyaml": ["pkg-config", "--modversion", "yaml-0.1"], "libcmark": ["pkg-config", "--modversion", "libcmark"]}.items())
    others = "".join(f", {name} {number}" for name, number in results.versions.items())
    return (f"Measured on {machine_words}; {load:.1f} other processes wanted to run just before, and to make "
            f"an empty file took {file_cost * 1e6:.0f} µs. {compilers}{others}. "
            f"Medians of {results.rounds} interleaved rounds; the ratios are medians of those within each round. What takes over "
            "half a minute was run once. Time is that by the clock, CPU the time of all cores, memory the most at any moment.")


def _from_nothing(results: Results) -> list[list[str]]:
    series = results.series
    clean = {
        "web": [targets.times(series, "web", FLOOR, "floor", 1.3), targets.faster(series, "web", "hugo", "Hugo", 6),
                targets.memory(series, "web", 200 * MEGABYTE)],
        "everything": [targets.times(series, "everything", FLOOR, "floor", 5)],
    }
    return [
        _row("floor, one thread", series, "floor -j1"),
        _row("**floor**, two threads", series, FLOOR),
        _row("floor, writing nothing", series, "floor -j2 -n"),
        _row("**floor**, checking only", series, CHECK_FLOOR, base=CHECK_FLOOR),
        _row(COMMANDS["web"], series, "web", clean["web"]),
        _row(COMMANDS["everything"], series, "everything", clean["everything"]),
        _row("`gids check`", series, "check", [targets.times(series, "check", CHECK_FLOOR, "floor, checking only", 1.3)], base=CHECK_FLOOR),
    ]


def _instructions(costs: dict[str, per_guide.Cost]) -> list[list[str]]:
    checking, building = costs["floor check"], costs["floor"]
    rows = [("**floor**, checking only", checking, checking), ("`gids check`", costs["check"], checking), ("**floor**", building, building)]
    rows += [(command, costs[output], building) for output, command in COMMANDS.items()]
    return [
        [label, _thousands(cost.all), f"{cost.all / base.all:.2f}", *map(_thousands, cost.libraries.values()), _thousands(cost.rest)]
        for label, cost, base in rows]


def _thousands(count: float) -> str:
    return f"{count / 1000:,.0f}"


def _again(results: Results) -> list[list[str]]:
    series, rows = results.series, []
    for output, command in COMMANDS.items():
        rows += [
            _row(f"{command}, nothing changed", series, f"{output} unchanged",
                 [targets.share(series, f"{output} unchanged", output, "from nothing", 0.05)]),
            _row(f"{command}, one guide edited", series, f"{output} guide",
                 [targets.share(series, f"{output} guide", output, "from nothing", 0.08)]),
            _row(f"{command}, one label edited that {results.label_guides} guides show", series, f"{output} label"),
        ]
    return rows


def _growth(results: Results) -> list[list[str]]:
    series, rows = results.series, []
    sizes = (results.small, results.large)
    for output, command in COMMANDS.items():
        small, large = (f"{output} {count}" for count in sizes)
        if small not in series:
            continue
        verdicts = [targets.growth(series, small, large, sizes, "wall", "time", 1.3),
                    targets.growth(series, small, large, sizes, "peak", "memory", 1.3)]
        rows += [_row(f"{command}, {sizes[0]:,} guides", series, small, base=None),
                 _row(f"{command}, {sizes[1]:,} guides", series, large, verdicts, base=None)]
    return rows


def _small(series: dict[str, Series]) -> list[list[str]]:
    return [
        _row("a program in C that prints a line", series, "start", base=None),
        _row("`gids --version`", series, "version", [targets.start(series, "version", "start")], base=None),
        _row("`gids build` of the guide in `content/`", series, "tr-fpp", [targets.process_time(series, "tr-fpp", 0.050)], base=None),
    ]


def _peers(series: dict[str, Series]) -> list[list[str]]:
    return [_row(label, series, name) for name, label in peers.NAMES.items() if name in series]


def _stages(results: Results) -> list[list[str]]:
    """The whole build is no parallel stage, and has no target."""
    *parallel, whole = results.stages
    rows = []
    for stage in parallel:
        verdict = targets.busy(stage.share, stage.workers, 0.85)
        rows.append([stage.name, _seconds(stage.wall), _seconds(stage.processor), *_verdicts([verdict])])
    return [*rows, [whole.name, _seconds(whole.wall), _seconds(whole.processor), "", f"{whole.share * 100:.1f} %", ""]]


def _links(results: Results) -> list[list[str]]:
    return [
        [f"{guides:,} guides", f"{sampled.of:,}", f"{sampled.pages:,}", f"{sampled.followed:,}",
         *_verdicts([targets.without_fault(len(sampled.findings))])]
        for guides, sampled in results.links.items()]


def _row(label: str, series: dict[str, Series], name: str, verdicts: list[Verdict | None] | None = None, base: str | None = FLOOR) -> list[str]:
    one = series[name]
    if one.timed_out:
        return [label, f"over {peers.LIMIT} s"] + [""] * (len(HEADER) - 2)
    known = [verdict for verdict in verdicts or [] if verdict]
    return [
        label, _seconds(one.median("wall")), _seconds(one.median("cpu")), f"{one.median('peak') / MEGABYTE:.0f} MB",
        f"{one.files:,}" if one.files else "", _times(one, series.get(base or "")), _times(one, series.get("hugo") if base == FLOOR else None),
        *_verdicts(known),
    ]


def _verdicts(verdicts: list[Verdict]) -> list[str]:
    """The cells `target`, `measured` and `met`."""
    return [
        "; ".join(verdict.target for verdict in verdicts), "; ".join(verdict.figure for verdict in verdicts),
        "; ".join("yes" if verdict.is_met else "**no**" for verdict in verdicts)]


def _times(one: Series, base: Series | None) -> str:
    ratio = one.ratio(base) if base else None
    return f"{ratio:.3g}" if ratio else ""


def _seconds(time: float) -> str:
    """Three figures that count, in seconds or milliseconds."""
    return f"{time * 1000:.3g} ms" if time < 1 else f"{time:.3g} s" if time < 1000 else f"{time:.0f} s"


def _table(header: list[str], rows: list[list[str]]) -> str:
    """A table whose columns line up; those without a cell are left out."""
    used = [at for at in range(len(header)) if any(row[at] for row in rows)]
    cells = [[row[at] for at in used] for row in [header, *rows]]
    widths = [max(len(row[at]) for row in cells) for at in range(len(used))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in cells]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
