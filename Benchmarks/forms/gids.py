"""The content folder of Gids, which floor.c reads too."""

import re
from pathlib import Path

import vocabulary
from forms.writing import PUBLISHER, SITE, both, quoted, save
from guides import LANGUAGES, Guide, Site, Table
from vocabulary import Pair

DAY = "2025-01-01"


def write(site: Site, folder: Path) -> None:
    save(folder / "site.yaml", _site(site))
    _save_registry(folder, "labels", [f"{name}:\n  text: {both(text)}\n" for name, text in sorted(site.labels.items())])
    _save_registry(folder, "links", [
        f"{name}:\n  text: {both(text)}\n  url: {quoted(address)}\n" for name, (text, address) in _links(site).items()])
    for guide in site.guides:
        save(folder / f"guides/{guide.id}/guide.yaml", _guide(guide))


def _save_registry(folder: Path, name: str, entries: list[str]) -> None:
    """A registry whose entries are all verified; of a very small site it may stay empty, and then there is no file."""
    if entries:
        save(folder / f"registry/{name}.yaml", "\n".join(entry + f"  verified: {DAY}\n" for entry in entries))


def _links(site: Site) -> dict[str, tuple[Pair, str]]:
    """The links that are used: in a small site there may be fewer than all."""
    texts = (text for guide in site.guides for step in guide.steps for text in (step.text[0], step.note[0] if step.note else ""))
    used = {name for text in texts for name in re.findall(r"<link:([a-z-]+)>", text)}
    return {name: link for name, link in vocabulary.LINKS.items() if name in used}


def _site(site: Site) -> str:
    groups = "".join(
        f"  - id: {category.id}\n    title: {both(category.title)}\n    guides:\n"
        + "".join(f"      - {guide.id}\n" for guide in category.guides)
        for category in site.categories if category.guides)
    return f"""title: {both(SITE)}
publisher: {both(PUBLISHER)}
languages: [nl, fr]
address: https://gids.example.org/
groups:
{groups}"""


def _guide(guide: Guide) -> str:
    steps = "".join(
        f"      - id: {step.id}\n        title: {both(step.title)}\n"
        + (_blocks(step.text, step.table) if step.table else "        do:\n" + _lines(step.text, 10))
        + ("        note:\n" + _lines(step.note, 10) if step.note else "")
        for step in guide.steps)
    return f"""title: {both(guide.title)}
summary: {both(guide.summary)}
updated: {guide.updated}
parts:
  - id: stappen
    title: {{nl: Stappen, fr: Étapes}}
    steps:
{steps}"""


def _blocks(text: Pair, table: Table) -> str:
    rows = "".join(f"                - [{', '.join(both(cell) for cell in row)}]\n" for row in table.rows)
    return f"""        do:
          - text:
{_lines(text, 14)}          - table:
              columns: [{', '.join(both(column) for column in table.columns)}]
              rows:
{rows}"""


def _lines(text: Pair, indent: int) -> str:
    """A text in both languages, on lines of its own."""
    pad = " " * indent
    return "".join(
        f"{pad}{language}: |\n" + "".join(f"{pad}  {line}\n" if line else "\n" for line in words.split("\n"))
        for language, words in zip(LANGUAGES, text, strict=True))
