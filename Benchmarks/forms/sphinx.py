"""A project of Sphinx, with MyST, for each language. Categories have pages of their own, which keeps the menu of each page short."""

from pathlib import Path

from forms.writing import ALL_GUIDES, UPDATED, Speller, markdown, save
from guides import LANGUAGES, Site


def write(site: Site, folder: Path) -> None:
    for at, code in enumerate(LANGUAGES):
        _write_language(site, folder / code, at, code)


def _write_language(site: Site, root: Path, language: int, code: str) -> None:
    save(root / "conf.py", f"""project = "Gidsen"
language = "{code}"
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence"]
html_theme = "alabaster"
html_theme_options = {{"globaltoc_maxdepth": 1}}
html_copy_source = False
""")
    save(root / "index.md", _list(ALL_GUIDES[language], [f"{category.id}/index" for category in site.categories]))
    places = {guide.id: category.id for category in site.categories for guide in category.guides}
    speller = Speller(site, language, lambda guide: f"../{places[guide.id]}/{guide.id}.md")
    for category in site.categories:
        save(root / category.id / "index.md", _list(category.title[language], [guide.id for guide in category.guides]))
        for guide in category.guides:
            save(root / category.id / f"{guide.id}.md", f"""# {guide.title[language]}

{guide.summary[language]}

{UPDATED[language]} {guide.updated}

{markdown(guide, speller, language, _note)}""")


def _list(title: str, documents: list[str]) -> str:
    entries = "\n".join(documents)
    return f"# {title}\n\n```{{toctree}}\n:maxdepth: 1\n\n{entries}\n```\n"


def _note(text: str) -> str:
    return f":::{{note}}\n{text}\n:::"
