"""Measures gids against the floor and its peers: script/benchmark, which sees to the programs, calls it.

Every figure is of whole processes, from just before the start to just after the end.
"""

import argparse
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

import corpus
import links_sample
import machine
import peers
import per_guide
import report
import rounds
import stages
from aside import Aside
from scenarios import OUTPUTS, PAGES, Again, Content, Scenario, from_nothing, only_looking
from timing import Failure, Stopwatch

PROJECT = Path(__file__).resolve().parents[1]
# The programs in C, as script/benchmark compiles them.
PROGRAMS = PROJECT / ".build/benchmarks/bin"
SEED = 1
# Numbers of guides between which time and memory for each guide are compared.
SMALL, LARGE = 500, 20_000
# How often it is asked how busy the processors are.
TIMINGS = 3
# The start is so short that each round has several.
STARTS = 21


@dataclass
class Bench:
    """Makes the scenarios."""

    gids: Path
    work: Path
    stopwatch: Stopwatch
    aside: Aside

    def form(self, guides: int, name: str) -> Path:
        """The corpus in a form, made when it is not there or when what makes it has changed."""
        folder = self.work / f"corpus/{guides}"
        stamp = folder / f"{name}.stamp"
        if not stamp.exists() or stamp.read_text() != _digest_of_corpus():
            corpus.write(guides, SEED, folder, [name])
            stamp.write_text(_digest_of_corpus())
        return folder / name

    def content(self, guides: int) -> Content:
        return Content(self.form(guides, "gids"), guides)

    def floors(self, content: Content) -> list[Scenario]:
        def floor(*options: str) -> list[str]:
            return [str(PROGRAMS / "floor"), *options, str(content.folder), "output"]

        return [
            from_nothing("floor -j1", floor("-j1"), content, self._folder("floor-1"), 2, self.aside),
            from_nothing("floor -j2", floor("-j2"), content, self._folder("floor-2"), 2, self.aside),
            only_looking("floor -j2 -n", floor("-j2", "-n"), self._folder("floor-n")),
            only_looking("floor -j2 -k", floor("-j2", "-k"), self._folder("floor-k")),
        ]

    def build(self, name: str, content: Content, output: str) -> Scenario:
        command = [*self._command("build", content.folder), *OUTPUTS[output]]
        return from_nothing(name, command, content, self._folder(name.replace(" ", "-")), PAGES[output], self.aside)

    def check(self, content: Content) -> Scenario:
        return only_looking("check", self._command("check", content.folder), self._folder("check"))

    def again(self, content: Content, output: str) -> tuple[list[Scenario], int]:
        """Builds after a change, and by how many guides the label is shown that changes."""
        site = Again(
            content, self._folder(f"again-{output}"), [*self._command("build", Path("content")), *OUTPUTS[output]], PAGES[output],
            first_build=lambda command, folder: self.stopwatch.run(command, folder, 3600))
        scenarios = [site.unchanged(f"{output} unchanged"), site.guide_edited(f"{output} guide"), site.label_edited(f"{output} label")]
        return scenarios, len(site.guides_with_label)

    def stages(self, content: Content, count: int) -> list[stages.Stage]:
        """How busy the processors are in each stage of builds of everything."""
        build, runs = self.build("everything stages", content, "everything"), []
        for _ in range(count):
            self.stopwatch.run([*build.commands[0], "--timings"], build.folder, build.limit)
            runs.append(stages.read(self.stopwatch.said()))
            build.after()
        return stages.middle(runs)

    def links(self, content: Content) -> links_sample.Sampled:
        """What comes of following the links of a site that is made for that."""
        folder = self.aside.emptied(self._folder("links"))
        self.stopwatch.run([*self._command("build", content.folder), *OUTPUTS["everything"]], folder, 3600)
        content.check_pages(folder / "output", PAGES["everything"])
        return links_sample.check(folder / "output")

    def instructions(self) -> dict[str, per_guide.Cost]:
        """What each further guide costs, wherever this runs."""
        return per_guide.measured(self.gids, PROGRAMS / "floor", PROJECT / "templates", OUTPUTS, self._folder("instructions"))

    def starts(self) -> list[Scenario]:
        folder = self._folder("start")
        folder.mkdir()
        return [
            Scenario("start", [[str(PROGRAMS / "start")]], folder, repeat=STARTS),
            Scenario("version", [[str(self.gids), "--version"]], folder, repeat=STARTS),
        ]

    def peer(self, programs: peers.Peers, name: str, guides: int) -> Scenario:
        return programs.scenario(name, self.form(guides, name), guides, self._folder(name), self.aside)

    def _folder(self, name: str) -> Path:
        return self.work / "runs" / name

    def _command(self, command: str, content: Path) -> list[str]:
        return [str(self.gids), command, "--content", str(content), "--templates", str(PROJECT / "templates")]


def measured(bench: Bench, arguments: argparse.Namespace) -> report.Results:
    """Everything that was asked for, in groups: within each, all take turns."""
    content = bench.content(arguments.guides)
    programs = peers.Peers(arguments.peer_programs)
    small_site = bench.build("tr-fpp", Content.of_project(PROJECT / "content"), "everything")
    small_site.repeat = 5
    clean = [*bench.starts(), small_site, *bench.floors(content), bench.check(content)]
    clean += [bench.build(output, content, output) for output in OUTPUTS]
    clean += [bench.peer(programs, name, arguments.guides) for name in arguments.peers]
    # First, so that nothing has been measured in vain when gids prints its timings another way.
    busy = bench.stages(content, min(arguments.rounds, TIMINGS))
    series = rounds.measured(clean, arguments.rounds, bench.stopwatch)
    if not arguments.quick:
        growth = [bench.build(f"{output} {count}", bench.content(count), output) for output in OUTPUTS for count in (SMALL, LARGE)]
        series |= rounds.measured(growth, min(arguments.rounds, 3), bench.stopwatch)
    # Apart from the others and last, since here gids removes files, the former site; see aside.py.
    label_guides = 0
    for output in OUTPUTS:
        again, label_guides = bench.again(content, output)
        series |= rounds.measured(again, arguments.rounds, bench.stopwatch)
    # When nothing is measured any more: it does not matter how long these builds take.
    sizes = [arguments.guides] if arguments.quick else sorted({SMALL, arguments.guides, LARGE})
    links = {count: bench.links(bench.content(count)) for count in sizes}
    instructions = bench.instructions()
    versions = {peers.NAMES[name]: programs.version(name) for name in arguments.peers}
    return report.Results(arguments.guides, arguments.rounds, label_guides, SMALL, LARGE, series, instructions, busy, links, versions)


def _digest_of_corpus() -> str:
    """Changes with what makes the corpus."""
    here = Path(__file__).parent
    sources = [here / "corpus.py", here / "guides.py", here / "vocabulary.py", *sorted((here / "forms").glob("*.py"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--guides", type=int, help="how many guides the site has (5000)")
    parser.add_argument("--rounds", type=int, help="how often each is measured (5)")
    parser.add_argument("--peers", help=f"of {','.join(peers.NAMES)}; 'all' or 'none' (hugo)")
    parser.add_argument("--quick", action="store_true", help="without other words: 500 guides, three rounds, no peers; and no growth")
    parser.add_argument("--write", action="store_true", help="write the table into docs/performance.md")
    parser.add_argument("--work", type=Path, default=PROJECT / ".build/benchmarks",
                        help="where the sites are made: a folder on another disk, or in memory (.build/benchmarks)")
    parser.add_argument("--gids", type=Path, default=PROJECT / ".build/release/gids", help=argparse.SUPPRESS)
    parser.add_argument("--peer-programs", type=Path, default=PROJECT / ".build/benchmark-peers", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    arguments.gids, arguments.work = arguments.gids.resolve(), arguments.work.resolve()
    guides, times, others = (500, 3, "none") if arguments.quick else (5000, 5, "hugo")
    arguments.guides, arguments.rounds = arguments.guides or guides, arguments.rounds or times
    arguments.peers = arguments.peers or others
    arguments.peers = {"all": list(peers.NAMES), "none": []}.get(arguments.peers, arguments.peers.split(","))
    if unknown := set(arguments.peers) - set(peers.NAMES):
        parser.error(f"no such peer: {', '.join(sorted(unknown))}")
    return arguments


def main() -> int:
    arguments = _arguments()
    aside = Aside(arguments.work / "runs")
    file_cost = aside.begin()
    load = machine.busy()
    try:
        bench = Bench(arguments.gids, arguments.work, Stopwatch(PROGRAMS / "timed", arguments.work), aside)
        results = measured(bench, arguments)
    except Failure as failure:
        print(f"\nerror: {failure}", file=sys.stderr)
        return 1
    finally:
        aside.end()
    text = report.text(results, machine.described(arguments.work), load, file_cost)
    print(text)
    if arguments.write:
        report.write(text, PROJECT / "docs/performance.md")
    faults = report.link_faults(results)
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
