"""A site of Hugo with layouts of its own: the pages of Gids, and nothing more."""

from pathlib import Path

from forms.writing import ALL_GUIDES, CONTENTS, LANGUAGE_NAME, PUBLISHER, SITE, STYLE, UPDATED, Speller, markdown, quoted, quoted_block, save
from guides import LANGUAGES, Site

CONFIGURATION = """baseURL = "https://gids.example.org/"
defaultContentLanguage = "nl"
defaultContentLanguageInSubdir = true
uglyURLs = true
disableKinds = ["taxonomy", "term", "rss", "sitemap", "robotstxt", "404"]
enableGitInfo = false
[markup.tableOfContents]
startLevel = 2
endLevel = 2
"""
BASE = """<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">
{{ end }}<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>
<p><a href="{{ "/" | relLangURL }}">{{ .Site.Title }}</a></p>
<nav><ul>
{{ range .AllTranslations }}{{ $code := .Language.Lang -}}
<li><a href="{{ .RelPermalink }}" hreflang="{{ $code }}" lang="{{ $code }}">{{ .Language.Label }}</a></li>
{{ end }}</ul></nav>
</header>
{{ block "main" . }}{{ end }}
<footer><p>{{ i18n "publisher" }}</p></footer>
</body>
</html>
"""
GUIDE = """{{ define "main" }}<nav><ol>
<li><a href="{{ "/" | relLangURL }}">{{ i18n "all" }}</a></li>
<li><a href="{{ "/" | relLangURL }}#{{ .CurrentSection.Params.group }}">{{ .CurrentSection.Title }}</a></li>
</ol></nav>
<nav class="contents"><h2>{{ i18n "contents" }}</h2>{{ .TableOfContents }}</nav>
<main>
<h1>{{ .Title }}</h1>
<p>{{ .Params.summary }}</p>
<p class="meta">{{ i18n "updated" }} <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time></p>
{{ .Content }}
</main>
{{ end }}
"""
HOME = """{{ define "main" }}<main>
<h1>{{ .Site.Title }}</h1>
{{ range .Site.Sections }}<h2 id="{{ .Params.group }}">{{ .Title }}</h2>
<ul>
{{ range .RegularPages }}<li><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3>
<p>{{ .Params.summary }}</p>
<p class="meta">{{ i18n "updated" }} <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time></p>
</li>
{{ end }}</ul>
{{ end }}</main>
{{ end }}
"""
# Hugo's own way with links: to the source of a page, and an error when there is none.
LINK = """{{- $to := .Destination -}}
{{- if strings.HasSuffix $to ".md" -}}
{{- with .Page.GetPage $to -}}{{- $to = .RelPermalink -}}{{- else -}}{{- errorf "no such page: %s" $to -}}{{- end -}}
{{- end -}}
<a href="{{ $to | safeURL }}">{{ .Text | safeHTML }}</a>
{{- /* no line break after it */ -}}
"""


def write(site: Site, folder: Path) -> None:
    save(folder / "hugo.toml", CONFIGURATION + "".join(
        f'[languages.{code}]\nlabel = "{LANGUAGE_NAME[at]}"\ntitle = "{SITE[at]}"\nweight = {at + 1}\ncontentDir = "content/{code}"\n'
        for at, code in enumerate(LANGUAGES)))
    layouts = {"baseof.html": BASE, "single.html": GUIDE, "home.html": HOME, "_markup/render-link.html": LINK,
               "_markup/render-blockquote.html": '<div class="note">{{ .Text }}</div>\n'}
    for name, text in layouts.items():
        save(folder / "layouts/_default" / name, text)
    save(folder / "static/style.css", STYLE)
    for at, code in enumerate(LANGUAGES):
        _write_language(site, folder, at, code)


def _write_language(site: Site, folder: Path, language: int, code: str) -> None:
    words = {"all": ALL_GUIDES, "contents": CONTENTS, "updated": UPDATED, "publisher": PUBLISHER}
    save(folder / f"i18n/{code}.toml", "".join(f"{key} = {quoted(text[language])}\n" for key, text in words.items()))
    root = folder / "content" / code
    save(root / "_index.md", f"---\ntitle: {quoted(SITE[language])}\n---\n")
    places = {guide.id: category.id for category in site.categories for guide in category.guides}
    speller = Speller(site, language, lambda guide: f"/{places[guide.id]}/{guide.id}.md")
    for category in site.categories:
        # A group of the home page, without a page of its own.
        save(root / category.id / "_index.md", f"""---
title: {quoted(category.title[language])}
group: {category.id}
weight: {int(category.id.rpartition("-")[2])}
build: {{render: never}}
---
""")
        for number, guide in enumerate(category.guides, 1):
            save(root / category.id / f"{guide.id}.md", f"""---
title: {quoted(guide.title[language])}
summary: {quoted(guide.summary[language])}
date: {guide.updated}
weight: {number}
---

{markdown(guide, speller, language, quoted_block)}""")
