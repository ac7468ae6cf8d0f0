"""How a guide's page behaves under the reader's hands: ticks, progress, the list of contents, large pictures, copied links.

One page of each language that has steps is enough: all have the same style and script.
"""

import contextlib
import re

from playwright.sync_api import Error

LIST = "nav.contents"
NAVIGATION = '<nav class="breadcrumbs"'  # what only the page of a guide has
TICKS = "main .step .tick input"
STATE = "() => [...document.querySelectorAll('main .tick input:checked')].map(box => box.value)"
WIDTH = "e => e.getBoundingClientRect().width"
# What one sees: it takes up room, nothing hides it, and it lies on top.
IS_SEEN = """e => {
  const box = e.getBoundingClientRect();
  if (!box.width || !box.height || getComputedStyle(e).visibility !== 'visible') return false;
  const top = document.elementFromPoint(Math.max(0, box.left) + 4, Math.max(0, box.top) + 4);
  return !!top && (e === top || e.contains(top) || e.closest('figure')?.contains(top));
}"""


def check(site, paths):
    """Checks the first page with steps of each language, and the first page with a picture."""
    pages = {path: (site.root / path).read_text("utf-8") for path in paths}
    steps = [path for path, text in pages.items() if re.match(r"[a-z]{2,3}/", path) and NAVIGATION in text and 'class="step"' in text]
    first = {path.split("/")[0]: path for path in reversed(steps)}
    for path in sorted(first.values()):
        _Behaviour(site, path).check()
    with_picture = [path for path in steps if 'class="zoom"' in pages[path]]
    for path in with_picture[:1]:
        behaviour = _Behaviour(site, path)
        behaviour.attempt(behaviour.check_pictures)


class _Behaviour:
    def __init__(self, site, path):
        self.site, self.path = site, path
        self.file = site.root.as_uri() + "/"

    def fault(self, rule, text):
        self.site.findings.add(self.path, rule, text)

    def check(self):
        for check in (
            self.check_ticks, self.check_ticks_without_storage, self.check_ticks_without_script, self.check_printed_boxes,
            self.check_contents, self.check_contents_without_script, self.check_copied_link,
        ):
            self.attempt(check)

    def attempt(self, check):
        """Runs a check; what it cannot do, because something does not show or answer, is a fault of the page."""
        try:
            check()
        except Error as error:
            self.fault("behaviour", f"{check.__name__}: {error.message}")

    @contextlib.contextmanager
    def page(self, base, **options):
        with self.site.page(self.path, base, **options) as page:
            page.set_default_timeout(3000)
            page.goto(base + self.path)
            yield page

    # MARK: Ticks

    def check_ticks(self):
        """A tick stays when the page is opened again, and on the page of the other language; progress counts it; a button clears all."""
        with self.page(self.file) as page:
            boxes = page.locator(TICKS)
            count = boxes.count()
            if not count:
                return
            name = boxes.first.evaluate("box => [box.value, box.labels[0]?.innerText.trim(), box.getAttribute('aria-label')]")
            if not name[1] or name[1] not in (name[2] or "") or name[2] == name[1]:
                self.fault("ticks", f"the box of {name[0]} shows '{name[1]}' and is called '{name[2]}'")
            boxes.first.locator("xpath=..").click()
            done = page.evaluate(STATE)
            if len(done) != 1:
                self.fault("ticks", f"a click on one label ticks {done}")
            self.expect_progress(page, 1, count)
            page.reload()
            self.expect(page, done, "after the page was opened again")
            self.expect_progress(page, 1, count)
            other = page.locator("nav.languages a:not([aria-current])")
            if other.count():
                with page.expect_navigation():
                    other.first.click()
                self.expect(page, done, "on the page of the other language")
                page.goto(self.file + self.path)
            clear = page.locator(".progress button:visible")
            if clear.count() != 1:
                self.fault("ticks", "there is no button that clears the ticks")
                return
            clear.click()
            page.reload()
            self.expect(page, [], "after they were cleared")
            if page.locator("main .progress").count():
                self.fault("ticks", "the progress stands inside the content")

    def expect(self, page, done, when):
        if (found := page.evaluate(STATE)) != done:
            self.fault("ticks", f"{when}, {found} is ticked and not {done}")

    def expect_progress(self, page, done, total):
        words = page.locator(".progress [role=status]")
        numbers = re.findall(r"\d+", words.first.inner_text()) if words.count() else None
        if numbers != [str(done), str(total)]:
            self.fault("ticks", f"the progress says {numbers} with {done} of {total} steps done")

    def check_ticks_without_storage(self):
        """Where the browser forbids to keep anything, the boxes still work."""
        with self.page(self.file) as page:
            page.add_init_script(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('forbidden', 'SecurityError') }})")
            page.reload()
            boxes = page.locator(TICKS)
            count = boxes.count()
            for index in range(min(2, count)):
                boxes.nth(index).check()
            if count:
                self.expect_progress(page, min(2, count), count)

    def check_ticks_without_script(self):
        with self.page(self.file, java_script_enabled=False) as page:
            boxes = page.locator(TICKS)
            if boxes.count():
                boxes.first.locator("xpath=..").click()
                if not boxes.first.is_checked():
                    self.fault("ticks", "a box cannot be ticked without JavaScript")

    def check_printed_boxes(self):
        """On paper each box is drawn, and no control of a form is left, ticked or not."""
        with self.page(self.file) as page:
            if not page.locator(TICKS).count():
                return
            page.emulate_media(media="print")
            if page.locator("main input:visible, main button:visible, main progress:visible").count():
                self.fault("ticks", "a control is printed")
            drawn = page.evaluate(
                """() => [...document.querySelectorAll('main .tick')].every(tick =>
                  parseFloat(getComputedStyle(tick.querySelector('span'), '::before').borderTopWidth) > 0)""")
            if not drawn:
                self.fault("ticks", "no empty box is printed")

    # MARK: The list of contents

    def check_contents(self):
        """On a wide screen it marks the place of the reader."""
        with self.page(self.file) as page:
            links = page.locator(f"{LIST} ol a:visible")
            targets = links.evaluate_all("links => links.map(a => a.hash)")
            for target in dict.fromkeys((targets[:1] + targets[len(targets) // 2 :][:1] + targets[-1:])):
                page.goto(self.file + self.path + target)
                try:
                    page.wait_for_function(
                        "hash => [...document.querySelectorAll('nav.contents [aria-current]')].map(a => a.hash).join() === hash",
                        arg=target, timeout=2000)
                except Error:
                    marked = page.locator(f"{LIST} [aria-current]").evaluate_all("links => links.map(a => a.hash)")
                    self.fault("contents", f"at {target} the contents mark {marked}")
            page.goto(self.file + self.path)
            page.evaluate("scrollTo(0, 0)")
            page.wait_for_timeout(100)
            if marked := page.locator(f"{LIST} [aria-current]").count():
                self.fault("contents", f"above all parts the contents mark {marked} places")

    def check_contents_without_script(self):
        """A wide screen shows it, a phone opens it on demand."""
        with self.page(self.file, java_script_enabled=False) as page:
            if not page.locator(f"{LIST} ol a:visible").count():
                self.fault("contents", "a wide screen does not show the contents without JavaScript")
            page.set_viewport_size({"width": 375, "height": 800})
            if page.locator(f"{LIST} ol a:visible").count():
                self.fault("contents", "on a phone the contents stand open before the text")
            page.locator(f"{LIST} h2 a").click()
            if not page.locator(f"{LIST} ol a:visible").count():
                self.fault("contents", "on a phone the contents do not open without JavaScript")

    # MARK: Pictures

    def check_pictures(self):
        """A picture enlarges without JavaScript, by mouse and keyboard; then nothing behind it takes the focus; its numerals stay legible."""
        with self.page(self.file, java_script_enabled=False) as page:
            page.set_viewport_size({"width": 320, "height": 640})
            figure = page.locator("figure:has(> .zoom)").first
            image, summary = figure.locator("img"), figure.locator("summary")
            small = image.evaluate(WIDTH)
            image.scroll_into_view_if_needed()
            box = image.bounding_box()
            page.mouse.click(box["x"] + 5, box["y"] + 5)
            large = image.evaluate(WIDTH)
            if large <= small * 1.2 or not image.evaluate(IS_SEEN):
                self.fault("pictures", f"a click makes a picture of {small:.0f} px one of {large:.0f} px")
            behind = False
            for _ in range(6):
                page.keyboard.press("Tab")
                behind = behind or page.evaluate(
                    "() => document.activeElement !== document.body && !document.activeElement.closest('figure:has(> .zoom[open])')")
            if behind:
                self.fault("pictures", "the focus goes behind the large picture")
            summary.focus()
            page.keyboard.press("Enter")
            if abs(image.evaluate(WIDTH) - small) > 1:
                self.fault("pictures", "the large picture cannot be left by the keyboard")
            sizes = page.locator(".overlay text").evaluate_all("texts => texts.map(t => t.getBoundingClientRect().height)")
            if sizes and min(sizes) < 12:
                self.fault("pictures", f"a numeral on a picture is {min(sizes):.0f} px high")

    # MARK: Links to steps

    def check_copied_link(self):
        with self.page(self.site.address, permissions=["clipboard-read", "clipboard-write"]) as page:
            link = page.locator("a.permalink").first
            link.focus()
            page.keyboard.press("Enter")
            page.wait_for_timeout(100)
            copied = page.evaluate("navigator.clipboard.readText()")
            if copied != link.evaluate("a => a.href") or not page.locator("[role=status].copied:visible").count():
                self.fault("copy", f"a link to a step copies '{copied}', and says it: {page.locator('.copied').all_inner_texts()}")
