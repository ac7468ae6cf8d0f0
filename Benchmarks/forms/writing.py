"""What all forms share: files, quoted scalars, and references spelled out for tools that have none."""

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import vocabulary
from guides import LANGUAGES, Guide, Site, Step, Table

DUTCH, FRENCH = range(2)
SITE = ("Gidsen", "Guides")
PUBLISHER = ("Gemeente Voorbeeld", "Commune d'Exemple")
LANGUAGE_NAME = ("Nederlands", "Français")
# What Gids takes from its interface words.
ALL_GUIDES = ("Alle gidsen", "Tous les guides")
CONTENTS = ("Inhoud", "Table des matières")
STEP = ("Stap", "Étape")
UPDATED = ("Bijgewerkt op", "Mis à jour le")
STYLE = "body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: auto }\n"
REFERENCE = re.compile(r"<(ui|link|guide):([a-z0-9-]+)>")


def save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def quoted(text: str) -> str:
    """A text as a double-quoted scalar of YAML (and of TOML)."""
    return json.dumps(text, ensure_ascii=False)


def both(pair: tuple[str, str]) -> str:
    """A text in both languages on one line of YAML."""
    return "{" + ", ".join(f"{language}: {quoted(text)}" for language, text in zip(LANGUAGES, pair, strict=True)) + "}"


class Speller:
    """Spells out the references of a text, in the words in which Gids shows them."""

    def __init__(self, site: Site, language: int, address: Callable[[Guide], str]) -> None:
        self._guides = {guide.id: guide for guide in site.guides}
        self._labels, self._language, self._address = site.labels, language, address

    def spelled(self, text: str) -> str:
        return REFERENCE.sub(lambda match: self._reference(*match.groups()), text)

    def _reference(self, kind: str, name: str) -> str:
        if kind == "ui":
            label = self._labels[name][self._language]
            return f"**“{label}”**" if self._language == DUTCH else f"**« {label} »**"
        if kind == "link":
            words, address = vocabulary.LINKS[name]
            return f"[{words[self._language]}]({address})"
        guide = self._guides[name]
        return f"[{guide.title[self._language]}]({self._address(guide)})"


def markdown(guide: Guide, speller: Speller, language: int, note: Callable[[str], str],
             attribute: Callable[[Step], str] | None = None) -> str:
    """The steps of a guide in Markdown; tools differ in how a note and an attribute of a heading are written."""
    blocks: list[str] = []
    for number, step in enumerate(guide.steps, 1):
        blocks.append(f"## {STEP[language]} {number}: {step.title[language]}{attribute(step) if attribute else ''}")
        blocks.append(speller.spelled(step.text[language]))
        if step.table:
            blocks.append(pipe_table(step.table, language))
        if step.note:
            blocks.append(note(speller.spelled(step.note[language])))
    return "\n\n".join(blocks) + "\n"


def pipe_table(table: Table, language: int) -> str:
    def row(cells: Iterable[str]) -> str:
        return "| " + " | ".join(cells) + " |"

    head = [column[language] for column in table.columns]
    return "\n".join([row(head), row("---" for _ in head)] + [row(cell[language] for cell in cells) for cells in table.rows])


def quoted_block(text: str) -> str:
    """A text as a block quotation."""
    return "\n".join("> " + line for line in text.split("\n"))
