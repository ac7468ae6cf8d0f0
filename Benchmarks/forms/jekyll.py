"""A site of Jekyll with layouts of its own: the pages of Gids, and nothing more.

Jekyll has no list of contents of its own: the titles of the steps stand in the front matter, which is kind to it.
"""

from pathlib import Path

from forms.writing import ALL_GUIDES, CONTENTS, LANGUAGE_NAME, PUBLISHER, SITE, STYLE, UPDATED, Speller, markdown, quoted, quoted_block, save
from guides import LANGUAGES, Guide, Site, Step

CONFIGURATION = """url: https://gids.example.org
markdown: kramdown
kramdown: {input: GFM, syntax_highlighter: null}
"""
DEFAULT = """{% assign words = site.data.words[page.lang] %}<!doctype html>
<html lang="{{ page.lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ page.title | escape }} – {{ words.title }}</title>
<meta name="description" content="{{ page.summary | escape }}">
<link rel="alternate" hreflang="nl" href="/nl/{{ page.name_in_all }}">
<link rel="alternate" hreflang="fr" href="/fr/{{ page.name_in_all }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>
<p><a href="/{{ page.lang }}/index.html">{{ words.title }}</a></p>
<nav><ul>
<li><a href="/nl/{{ page.name_in_all }}" hreflang="nl" lang="nl">Nederlands</a></li>
<li><a href="/fr/{{ page.name_in_all }}" hreflang="fr" lang="fr">Français</a></li>
</ul></nav>
</header>
{{ content }}
<footer><p>{{ words.publisher }}</p></footer>
</body>
</html>
"""
GUIDE = """---
layout: default
---
{% assign words = site.data.words[page.lang] %}<nav><ol>
<li><a href="index.html">{{ words.all }}</a></li>
<li><a href="index.html#{{ page.group }}">{{ page.group_title | escape }}</a></li>
</ol></nav>
<nav class="contents"><h2>{{ words.contents }}</h2>
<ol>{% for step in page.steps %}<li><a href="#{{ step[0] }}">{{ step[1] | escape }}</a></li>
{% endfor %}</ol></nav>
<main>
<h1>{{ page.title | escape }}</h1>
<p>{{ page.summary | escape }}</p>
<p class="meta">{{ words.updated }} <time datetime="{{ page.updated }}">{{ page.updated }}</time></p>
{{ content }}
</main>
"""


def write(site: Site, folder: Path) -> None:
    save(folder / "_config.yml", CONFIGURATION)
    save(folder / "_layouts/default.html", DEFAULT)
    save(folder / "_layouts/guide.html", GUIDE)
    save(folder / "style.css", STYLE)
    words = {"title": SITE, "all": ALL_GUIDES, "contents": CONTENTS, "updated": UPDATED, "publisher": PUBLISHER}
    save(folder / "_data/words.yml", "".join(
        f"{code}:\n" + "".join(f"  {key}: {quoted(text[at])}\n" for key, text in words.items()) for at, code in enumerate(LANGUAGES)))
    save(folder / "index.html", "---\n---\n<ul>" + "".join(
        f'<li><a href="{code}/index.html">{LANGUAGE_NAME[at]}</a></li>' for at, code in enumerate(LANGUAGES)) + "</ul>\n")
    for at, code in enumerate(LANGUAGES):
        _write_language(site, folder / code, at, code)


def _write_language(site: Site, root: Path, language: int, code: str) -> None:
    speller = Speller(site, language, lambda guide: f"{guide.id}.html")
    home = "".join(
        f"\n## {category.title[language]} {{#{category.id}}}\n\n" + "".join(
            f"- ### [{guide.title[language]}]({guide.id}.html)\n\n  {guide.summary[language]}\n\n  {UPDATED[language]} {guide.updated}\n"
            for guide in category.guides)
        for category in site.categories)
    save(root / "index.md", f"""---
layout: default
lang: {code}
title: {quoted(SITE[language])}
name_in_all: index.html
---
{home}""")
    for category in site.categories:
        for guide in category.guides:
            save(root / f"{guide.id}.md", f"""---
layout: guide
lang: {code}
title: {quoted(guide.title[language])}
summary: {quoted(guide.summary[language])}
updated: {quoted(guide.updated)}
name_in_all: {guide.id}.html
group: {category.id}
group_title: {quoted(category.title[language])}
steps:
{_titles(guide, language)}---

{markdown(guide, speller, language, _note, _id)}""")


def _titles(guide: Guide, language: int) -> str:
    return "".join(f"  - [{step.id}, {quoted(step.title[language])}]\n" for step in guide.steps)


def _note(text: str) -> str:
    return quoted_block(text) + "\n{: .note}"


def _id(step: Step) -> str:
    return f" {{#{step.id}}}"
