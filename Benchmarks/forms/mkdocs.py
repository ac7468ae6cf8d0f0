"""Documents of MkDocs, also those of Zensical, which reads the same. Categories have pages of their own, which keeps the menu of each page short."""

from pathlib import Path

from forms.writing import ALL_GUIDES, UPDATED, Speller, markdown, quoted, save
from guides import LANGUAGES, Site

CONFIGURATION = """site_name: Gidsen
site_url: https://gids.example.org/
theme:
  name: material
  language: nl
  font: false
  features: [navigation.prune, navigation.indexes]
plugins:
  - i18n:
      docs_structure: folder
      languages:
        - {locale: nl, name: Nederlands, default: true, build: true}
        - {locale: fr, name: Français, build: true}
markdown_extensions: [admonition, tables, toc]
"""


def write(site: Site, folder: Path) -> None:
    save(folder / "mkdocs.yml", CONFIGURATION)
    for at, code in enumerate(LANGUAGES):
        write_documents(site, folder / "docs" / code, at)


def write_documents(site: Site, root: Path, language: int) -> None:
    """All documents in one language."""
    save(root / "index.md", f"# {ALL_GUIDES[language]}\n\n" + "".join(
        f"- [{category.title[language]}]({category.id}/index.md)\n" for category in site.categories))
    places = {guide.id: category.id for category in site.categories for guide in category.guides}
    speller = Speller(site, language, lambda guide: f"../{places[guide.id]}/{guide.id}.md")
    for category in site.categories:
        save(root / category.id / "index.md", f"# {category.title[language]}\n\n" + "".join(
            f"- [{guide.title[language]}]({guide.id}.md) {guide.summary[language]}\n" for guide in category.guides))
        for guide in category.guides:
            save(root / category.id / f"{guide.id}.md", f"""---
title: {quoted(guide.title[language])}
description: {quoted(guide.summary[language])}
---

# {guide.title[language]}

{guide.summary[language]}

{UPDATED[language]} {guide.updated}

{markdown(guide, speller, language, _admonition)}""")


def _admonition(text: str) -> str:
    return "!!! note\n\n" + "\n".join("    " + line if line else "" for line in text.split("\n"))
