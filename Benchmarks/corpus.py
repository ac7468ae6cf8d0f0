"""Writes one pseudo-random bilingual corpus in the form of each tool: python3 Benchmarks/corpus.py --guides 500 --out DIR.

All forms say the same: DIR/gids is a content folder (which the floor reads, too), DIR/hugo a site of Hugo, and so on.
"""

import argparse
import shutil
from pathlib import Path

import guides
from forms import gids, hugo, jekyll, mkdocs, sphinx, zensical

FORMS = {"gids": gids, "hugo": hugo, "jekyll": jekyll, "mkdocs": mkdocs, "sphinx": sphinx, "zensical": zensical}


def write(count: int, seed: int, folder: Path, forms: list[str]) -> None:
    """Writes the corpus anew."""
    site = guides.made(count, seed)
    for form in forms:
        shutil.rmtree(folder / form, ignore_errors=True)
        FORMS[form].write(site, folder / form)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--guides", type=int, default=500, help="how many (500)")
    parser.add_argument("--seed", type=int, default=1, help="another one gives other guides (1)")
    parser.add_argument("--out", type=Path, required=True, help="the folder")
    parser.add_argument("--only", default=",".join(FORMS), help=f"the forms, of {','.join(FORMS)}")
    arguments = parser.parse_args()
    forms = arguments.only.split(",")
    if unknown := set(forms) - set(FORMS):
        parser.error(f"no such form: {', '.join(sorted(unknown))}")
    if arguments.guides < 1:
        parser.error("a corpus has one guide at least")
    write(arguments.guides, arguments.seed, arguments.out, forms)


if __name__ == "__main__":
    main()
