"""A project of Zensical for each language: it has no sites in several languages."""

from pathlib import Path

from forms import mkdocs
from forms.writing import save
from guides import LANGUAGES, Site


def write(site: Site, folder: Path) -> None:
    for at, code in enumerate(LANGUAGES):
        save(folder / code / "zensical.toml", f"""[project]
site_name = "Gidsen"
site_url = "https://gids.example.org/{code}/"
[project.theme]
language = "{code}"
font = false
features = ["navigation.prune", "navigation.indexes"]
[project.markdown_extensions]
admonition = {{}}
tables = {{}}
toc = {{}}
""")
        mkdocs.write_documents(site, folder / code / "docs", at)
