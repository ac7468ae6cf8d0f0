"""The files that need no other: the handouts, and the file of a guide in every language.

Each is opened from a folder that holds nothing else, and under a policy that lets nothing in, in a browser without a network; and each is
printed: every page has to say what it belongs to.
"""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from links import HANDED_ON
from playwright.sync_api import Error

# What a server can forbid besides: all but what stands in the file itself.
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'")
UNFOLD = "() => document.querySelectorAll('details').forEach(details => { details.open = true; details.open = false; })"
UNDRAWN = "() => [...document.images].filter(image => !image.complete || !image.naturalWidth).map(image => image.alt)"
PARTS = "() => [...document.querySelectorAll('.language-part')].map(part => part.id)"
SHOWN = "() => [...document.querySelectorAll('.language-part')].filter(part => part.checkVisibility()).map(part => part.id)"
STEPS = "part => [...document.querySelectorAll(`[id='${part}'] li.step`)].map(step => step.id.slice(part.length))"
# Where the own links of a step lead, without those of its substeps.
STEP_LINKS = """id => [...document.querySelectorAll('.step-links a[lang]')].filter(a => a.closest('li.step').id === id)
  .map(a => a.getAttribute('href'))"""
IN_VIEW = """id => {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return !!box && box.height > 0 && box.top < innerHeight && box.bottom > 0;
}"""
TEXT = "selector => document.querySelector(selector).innerText.replace(/\\s+/g, ' ').trim()"
# How a choice looks, wherever it stands.
LOOK = """links => links.map(a => { const {fontSize, fontWeight, color, backgroundColor} = getComputedStyle(a);
  return [fontSize, fontWeight, color, backgroundColor, Math.round(a.getBoundingClientRect().width)].join(); })"""
# What a printed page has to say, by what stands in the file.
SAID = """selector => {
  const root = document.querySelector(selector);
  return ['h1', '.version', '.facts time', '.facts .online a'].map(part => root.querySelector(part)?.textContent).filter(Boolean);
}"""


def check(site, paths):
    for path in paths:
        if HANDED_ON.fullmatch(path):
            _File(site, path).check()


class _File:
    def __init__(self, site, path):
        self.site, self.path = site, path
        self.parts = []

    def fault(self, rule, text):
        self.site.findings.add(self.path, rule, text)

    def check(self):
        with tempfile.TemporaryDirectory() as folder:
            self.copy = Path(shutil.copy(self.site.root / self.path, folder))
            self.address = self.copy.as_uri()
            with self.page() as page:
                self.parts = page.evaluate(PARTS)
                self.look_at(page, self.address)
            self.check_under_policy()
            self.attempt(self.check_print)
            if self.parts:
                for check in (self.check_choice, self.check_steps, self.check_script, self.check_each_language):
                    self.attempt(check)

    def attempt(self, check):
        try:
            check()
        except Error as error:
            self.fault("one-file", f"{check.__name__}: {error.message}")

    def page(self, **options):
        return self.site.page(self.path, self.address, opened=True, offline=True, **options)

    # MARK: Alone

    def look_at(self, page, address):
        """Opens what can be opened, in every medium; what the file asks for or complains of is heard meanwhile."""
        for place in ["", *(f"#{part}" for part in self.parts)]:
            page.goto(address + place)
            page.evaluate(UNFOLD)
            for media, scheme in (("screen", "dark"), ("print", "light"), ("screen", "light")):
                page.emulate_media(media=media, color_scheme=scheme)
                page.evaluate("scrollTo(0, document.body.scrollHeight)")
        for picture in page.evaluate(UNDRAWN):
            self.fault("no-picture", f"'{picture}' is not drawn")

    def check_under_policy(self):
        address = f"https://policy.invalid/{self.copy.name}"
        with self.site.page(self.path, address, offline=True) as page:
            page.route(address, lambda route: route.fulfill(
                body=self.copy.read_bytes(), content_type="text/html", headers={"Content-Security-Policy": POLICY}))
            page.goto(address)
            self.look_at(page, address)

    # MARK: On paper

    def check_print(self):
        if not self.parts:
            self.printed("", "body")
            return
        counts = [self.printed(f"#{part}", f"[id='{part}']") for part in self.parts]
        whole = self.printed("", None)
        if whole != sum(counts):
            self.fault("print", f"all languages take {whole} pages, and each for itself {counts}")

    def printed(self, place, root):
        """Prints the file at a place and looks at each page for what it has to say. Gives the number of pages."""
        with self.page() as page:
            page.goto(self.address + place)
            said = page.evaluate(SAID, root) if root else []
            pdf = page.pdf(prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
        pages = [_close(page) for page in text.split("\f")[:-1]]
        for number, page in enumerate(pages, 1):
            for place, words in enumerate(said):
                # On the first page the text itself says it too, and has the title large.
                if page.count(_close(words)) < (2 if number == 1 and place > 0 else 1):
                    self.fault("print", f"page {number} of {len(pages)} does not say '{words}'")
            if number == 1 and said and page.startswith(_close(said[0])):
                self.fault("print", f"page 1 of {len(pages)} has the title twice")
            if not re.search(rf"(?<!\d){number}\D{{1,12}}{len(pages)}(?!\d)", page):
                self.fault("print", f"page {number} of {len(pages)} does not say so")
        return len(pages)

    # MARK: Several languages

    def check_choice(self):
        """Without JavaScript: the file asks for the language, all answers look alike, and each leads to that language alone."""
        with self.page(java_script_enabled=False) as page:
            if shown := page.evaluate(SHOWN):
                self.fault("one-file", f"{shown} shows before a language is chosen")
            links = page.locator(".cover a:visible")
            if links.count() != len(self.parts) or len(set(links.evaluate_all(LOOK))) != 1:
                self.fault("one-file", f"the languages are not offered alike: {links.evaluate_all(LOOK)}")
            for index in range(links.count()):
                page.goto(self.address)
                links.nth(index).click()
                wanted = unquote(urlsplit(page.url).fragment)
                if page.evaluate(SHOWN) != [wanted] or page.locator(".cover:visible").count():
                    self.fault("one-file", f"#{wanted} shows {page.evaluate(SHOWN)}")

    def check_steps(self):
        """Without JavaScript: each step leads to itself in each other language."""
        with self.page(java_script_enabled=False) as page:
            for part in self.parts:
                others = [other for other in self.parts if other != part]
                page.goto(f"{self.address}#{part}")
                steps = page.evaluate(STEPS, part)
                for step in steps:
                    links = page.evaluate(STEP_LINKS, part + step)
                    if links != [f"#{other}{step}" for other in others]:
                        self.fault("step-link", f"step {part}{step} leads to itself at {links}")
                for step in steps[-1:]:
                    page.goto(f"{self.address}#{part}{step}")
                    for other in others[:1]:
                        page.locator(f"[id='{part}{step}'] .step-links a[lang]").last.focus()
                        page.keyboard.press("Enter")
                        self.expect_at(page, page.evaluate(SHOWN)[0], step, "the link of the step", script=False)

    def check_script(self):
        """With JavaScript: the anchor of a page is understood, and the switch keeps the reader on the step."""
        with self.page() as page:
            steps = page.evaluate(STEPS, self.parts[0])
            if not steps:
                return
            step = steps[-1]
            page.goto(self.address)
            page.goto(f"{self.address}#{step[1:]}")
            page.wait_for_timeout(100)
            shown = page.evaluate(SHOWN)
            if len(shown) != 1:
                self.fault("language-switch", f"#{step[1:]} shows {shown}")
                return
            self.expect_at(page, shown[0], step, "the anchor of the page")
            for part in self.parts:
                if part not in page.evaluate(SHOWN):
                    page.locator(f"nav.languages a[lang='{part[1:]}']:visible").focus()
                    page.keyboard.press("Enter")
                    page.wait_for_timeout(100)
                    self.expect_at(page, part, step, "the language switch")

    def expect_at(self, page, part, step, what, script=True):
        place = unquote(urlsplit(page.url).fragment)
        if place != part + step or page.evaluate(SHOWN) != [part] or not page.evaluate(IN_VIEW, place):
            self.fault("language-switch", f"{what} leads to #{place} and not to {part}{step}")
        if not script:
            return
        title = page.evaluate(TEXT, f"[id='{part}'] h1")
        if page.evaluate("document.documentElement.lang") != part[1:] or " ".join(page.title().split()) != title:
            self.fault("one-file", f"at #{place} the document is called '{page.title()}' and is in {page.evaluate('document.documentElement.lang')}")

    def check_each_language(self):
        """Each language for itself: accessible, not too wide, and the same without JavaScript."""
        texts = []
        for script in (True, False):
            with self.page(java_script_enabled=script) as page:
                for part in self.parts:
                    page.goto(f"{self.address}#{part}")
                    texts.append((script, part, page.evaluate(TEXT, f"[id='{part}'] .content")))
                    if script:
                        self.site.check_width(self.path, page)
                        self.site.check_accessibility(self.path, page)
                        page.set_viewport_size({"width": 1280, "height": 900})
                        page.emulate_media(media="screen")
        for part in self.parts:
            if len({text for _, of, text in texts if of == part}) != 1:
                self.fault("needs-script", f"the text of {part} differs without JavaScript")


def _close(text):
    """A text without the spaces and breaks that a line has in one place and not in another."""
    return "".join(text.split())
