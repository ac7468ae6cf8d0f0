"""Files that are handed on: each is opened alone in a folder, without a network, and has to be complete."""

import tempfile
from pathlib import Path

from playwright.sync_api import Error

# How a file that needs no other is named.
ENDINGS = (".print.html", ".all-languages.html")
# Everything that a reader can unfold, unfolded, and the page read to its end.
UNFOLD = """() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  scrollTo(0, document.documentElement.scrollHeight);
}"""
PICTURES = "() => [...document.images].filter(i => !i.complete || !i.naturalWidth).map(i => i.alt)"
# What the browser has of each part of the page in one language, and whether a reader sees it.
LANGUAGES = "() => [...document.querySelectorAll('.language-part')].map(part => [part.lang, part.id, part.checkVisibility()])"


def is_alone(path):
    return path.endswith(ENDINGS)


def check(root, paths, browser, findings):
    """Checks those of the pages that stand alone."""
    for path in filter(is_alone, paths):
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, Path(path).name)
            copy.write_bytes(Path(root, path).read_bytes())
            _open(path, copy.as_uri(), browser, findings, java_script_enabled=True)
            _open(path, copy.as_uri(), browser, findings, java_script_enabled=False)
            if path.endswith(ENDINGS[1]):
                _follow_languages(path, copy.as_uri(), browser, findings)


def _watched(context, path, address, findings):
    page = context.new_page()

    def note(request):
        if request.url.split("#")[0] != address and not request.url.startswith(("data:", "blob:", "about:")):
            findings.add(path, "not-alone", f"asks for {request.url}")

    page.on("request", note)
    page.on("pageerror", lambda error: findings.add(path, "console", error))
    page.on("console", lambda message: findings.add(path, "console", message.text) if message.type in ("error", "warning") else None)
    return page


def _open(path, address, browser, findings, **options):
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900}, **options)
    try:
        page = _watched(context, path, address, findings)
        page.goto(address)
        for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "light")):
            page.emulate_media(media=media, color_scheme=scheme)
            page.evaluate(UNFOLD)
        for alternative in page.evaluate(PICTURES):
            findings.add(path, "not-alone", f"the picture '{alternative}' does not show")
    except Error as error:
        findings.add(path, "not-alone", error.message.splitlines()[0])
    finally:
        context.close()


def _follow_languages(path, address, browser, findings):
    """Nothing but the question shows first; each anchor shows its language, with and without a script; the switch keeps the step."""
    for script in (True, False):
        context = browser.new_context(offline=True, java_script_enabled=script)
        try:
            page = _watched(context, path, address, findings)
            page.goto(address)
            parts = page.evaluate(LANGUAGES)
            if shown := [language for language, _, is_shown in parts if is_shown]:
                findings.add(path, "one-file", f"shows {', '.join(shown)} before the reader has chosen")
            for _, part, _ in parts:
                step = page.evaluate("part => [...document.querySelectorAll(`#${part} .step`)].at(-1)?.id", part)
                for place in filter(None, (part, step)):
                    page.goto(f"{address}#{place}")
                    shown = [other for _, other, is_shown in page.evaluate(LANGUAGES) if is_shown]
                    if shown != [part]:
                        findings.add(path, "one-file", f"#{place} shows {shown or 'no language'} and not {part}")
                if script and step:
                    _switch(path, page, part, step, parts, findings)
        finally:
            context.close()


def _switch(path, page, part, step, parts, findings):
    for language, other, _ in parts:
        if other == part:
            continue
        page.locator(f"#{part} .languages a[lang='{language}']").click()
        wanted = f"#{other}{step.removeprefix(part)}"
        place = page.evaluate("[location.hash, document.documentElement.lang]")
        if place != [wanted, language]:
            findings.add(path, "one-file", f"the switch leads from #{step} to {place} and not to {wanted}")
        page.go_back()
