"""What shows in a browser only: requests, errors, accessibility, reflow, and the same page without scripts."""

import contextlib
import functools
import http.server
import json
import os
import shutil
import socketserver
import tempfile
import threading
from pathlib import Path
from urllib.parse import unquote, urlsplit

import alone
import axe_playwright_python
import behaviour
from links import HANDED_ON, leads_to
from playwright.sync_api import Error, sync_playwright

# The folder of the web server below which the site is published, as on an intranet.
MOUNT = "intranet/gidsen"
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """async tags => (await axe.run(document, {
  runOnly: {type: 'tag', values: tags}, rules: {'target-size': {enabled: true}}, preload: false, resultTypes: ['violations'],
})).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target.flat().join(' ')}`))"""
TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return null;
  const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
  return wide.slice(0, 3).map(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + '.' + e.className).join(', ');
}"""
# Whether what stands one below the other begins and ends at the same line, and the text of a page for a choice has its room.
OUT_OF_LINE = """() => {
  const edges = e => {
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    return [box.left + parseFloat(style.paddingLeft), box.right - parseFloat(style.paddingRight)].map(Math.round).join(' to ');
  };
  const bands = [...document.querySelectorAll('.site-bar, .layout, .site-foot')].filter(e => e.checkVisibility()).map(edges);
  const lines = new Set(bands);
  const main = document.querySelector('main');
  const room = Math.min(document.body.clientWidth, parseFloat(getComputedStyle(main).maxWidth) || Infinity);
  if (!bands.length && main.offsetWidth < room - 1) lines.add(`main of ${main.offsetWidth} px`).add(`room for ${room} px`);
  return lines.size > 1 ? [...lines].join(', ') : null;
}"""
# What the search box says before a reader types, where it is longer than the box.
CUT_OFF = """() => {
  const box = [...document.querySelectorAll('.site-search input')].find(e => e.checkVisibility());
  if (!box) return null;
  const style = getComputedStyle(box), pen = new OffscreenCanvas(1, 1).getContext('2d');
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const room = box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return pen.measureText(box.placeholder).width > room ? box.placeholder : null;
}"""
# What a reader gets: the visible text of the content and of what is around it, and where the links of the content lead.
CONTENT = """() => ({
  text: document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim(),
  lines: document.body.innerText.split('\\n').map(line => line.trim()),
  links: [...document.querySelectorAll('main a[href]')].map(a => a.getAttribute('href')).sort(),
  dead: [...document.querySelectorAll('button, [role=button], [onclick]')].filter(e => e.checkVisibility()).map(e => e.outerHTML),
})"""
STEPS = "() => [...document.querySelectorAll('main li.step[id]')].map(e => e.id)"
IN_VIEW = """id => {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return !!box && box.top < innerHeight && box.bottom > 0;
}"""


def chromium():
    """The browser of the system: script/test installs it, and Playwright brings none along."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if shutil.which(name):
            return shutil.which(name)
    raise SystemExit("no Chromium: run script/test, which installs it")


@contextlib.contextmanager
def started(net_log=None):
    """A browser; with `net_log`, every request that leaves it, also one that belongs to no page, is noted in that file."""
    arguments = ["--disable-dev-shm-usage", "--force-color-profile=srgb", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    # The browser's own service for filling in forms asks about every text field, whatever the page says.
    arguments.append("--disable-features=AutofillServerCommunication")
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses to run as the superuser with it
    if net_log:
        arguments.append(f"--log-net-log={net_log}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=arguments)
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def served(root):
    """The address of the site on a web server of this machine, below a sub-path."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
        daemon_threads = True

        def handle_error(self, *arguments):
            pass  # a page that is closed breaks off its requests

    with tempfile.TemporaryDirectory() as folder:
        mount = Path(folder, MOUNT)
        mount.parent.mkdir(parents=True)
        mount.symlink_to(root, target_is_directory=True)
        server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/{MOUNT}/"
        finally:
            server.shutdown()
            server.server_close()


def check(root, paths, findings):
    """Checks pages of a site, given by their paths below its folder."""
    root = Path(root).resolve()
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "net-log.json")
        with served(root) as address, started(log) as browser:
            site = _Site(browser, root, address, findings)
            for path in paths:
                site.check(path)
            behaviour.check(site, paths)
            alone.check(site, paths)
        check_net_log(log, address, findings)


class _Site:
    def __init__(self, browser, root, address, findings):
        self.browser, self.root, self.address, self.findings = browser, root, address, findings

    def check(self, path):
        if (target := leads_to((self.root / path).read_text("utf-8"))) is not None:
            self.follow_former_name(path, target)
            return
        with_script = self.read(path, self.root.as_uri() + "/", accessibility=True)
        self.read(path, self.address)
        without = self.read(path, self.root.as_uri() + "/", java_script_enabled=False)
        self.compare(path, with_script, without)
        if HANDED_ON.fullmatch(path):
            return
        self.follow_languages(path, self.root.as_uri() + "/")
        self.follow_languages(path, self.address)
        self.follow_languages_without_script(path)

    def follow_former_name(self, path, target):
        """The page under a former name of a guide leads to the guide; with JavaScript, to the same step of it."""
        for base, script in ((self.root.as_uri() + "/", True), (self.address, True), (self.root.as_uri() + "/", False)):
            context = self.browser.new_context(java_script_enabled=script)
            page = context.new_page()
            page.on("pageerror", lambda error: self.findings.add(path, "console", error))
            wanted = base + path.rsplit("/", 1)[0] + "/" + target + ("#step" if script else "")
            try:
                page.goto(f"{base}{path}#step", wait_until="commit")
                page.wait_for_url(wanted, timeout=5000)
            except Error:
                self.findings.add(path, "moved", f"leads to {page.url} and not to {wanted}")
            finally:
                context.close()

    @contextlib.contextmanager
    def page(self, path, base, opened=False, **options):
        """A fresh page whose requests and errors are watched; `opened`, at its base."""
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce", **options)
        page = context.new_page()
        page.on("request", lambda request: self.check_request(path, base, request.url))
        page.on("requestfailed", lambda request: self.note_failure(path, request))
        page.on("pageerror", lambda error: self.findings.add(path, "console", error))
        page.on("console", lambda message: self.note_console(path, message))
        try:
            if opened:
                page.goto(base)
            yield page
        finally:
            context.close()

    def check_request(self, path, base, url):
        if not url.startswith((base, "data:", "blob:", "about:")):
            self.findings.add(path, "outside-request", url)
        # A browser on a share does not mind letters' case where the file system does not; a web server does.
        elif url.startswith("file:") and not Path(unquote(urlsplit(url).path)).is_file():
            self.findings.add(path, "failed-request", url)

    def note_failure(self, path, request):
        # What a page still asks for when one leaves it is broken off.
        if request.failure != "net::ERR_ABORTED":
            self.findings.add(path, "failed-request", f"{request.url} ({request.failure})")

    def note_console(self, path, message):
        if message.type in ("error", "warning"):
            self.findings.add(path, "console", message.text)

    def read(self, path, base, accessibility=False, **options):
        """Opens a page and gives what a reader gets."""
        with self.page(path, base, **options) as page:
            response = page.goto(base + path)
            if base.startswith("http") and response.status != 200:
                self.findings.add(path, "failed-request", f"{base + path}: {response.status}")
            content = page.evaluate(CONTENT)
            self.check_width(path, page)
            if accessibility:
                self.check_lines(path, page)
                self.check_accessibility(path, page)
            return content

    def check_width(self, path, page):
        page.set_viewport_size({"width": 320, "height": 640})
        if wide := page.evaluate(TOO_WIDE):
            self.findings.add(path, "horizontal-scroll", f"wider than 320 px: {wide}")

    def check_lines(self, path, page):
        for width in (320, 768, 1280, 1600):
            page.set_viewport_size({"width": width, "height": 900})
            if edges := page.evaluate(OUT_OF_LINE):
                self.findings.add(path, "out-of-line", f"at {width} px what stands one below the other goes from {edges}")
            if words := page.evaluate(CUT_OFF):
                self.findings.add(path, "cut-off", f"at {width} px the search box has no room for '{words}'")

    def check_accessibility(self, path, page):
        page.evaluate(AXE.read_text("utf-8") + ";0")
        for width, media, scheme in (
            (375, "screen", "light"), (375, "screen", "dark"), (1280, "screen", "light"), (1280, "screen", "dark"), (1280, "print", "light"),
        ):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(media=media, color_scheme=scheme)
            for violation in page.evaluate(RUN_AXE, TAGS):
                self.findings.add(path, "axe", f"{violation} ({width} px, {media}, {scheme})")

    def compare(self, path, with_script, without):
        if with_script["text"] != without["text"]:
            lost = set(with_script["text"].split(". ")) ^ set(without["text"].split(". "))
            self.findings.add(path, "needs-script", f"the text differs without JavaScript: {sorted(lost)[:3]}")
        # Around the content, a script may add what only a script can do, and take nothing away.
        if lost := [line for line in without["lines"] if line not in with_script["lines"]]:
            self.findings.add(path, "needs-script", f"a script takes away: {lost[:3]}")
        if with_script["links"] != without["links"]:
            self.findings.add(path, "needs-script", "the links of the content differ without JavaScript")
        for control in without["dead"]:
            self.findings.add(path, "needs-script", f"does nothing without JavaScript: {control}")

    def follow_languages(self, path, base):
        """With JavaScript the language switch keeps the reader on the step."""
        with self.page(path, base) as page:
            page.goto(base + path)
            steps = page.evaluate(STEPS)
            if not steps:
                return
            page.goto(f"{base}{path}#{steps[-1]}")
            switch = page.locator("nav.languages a:not([aria-current])")
            for index in range(switch.count()):
                page.goto(f"{base}{path}#{steps[-1]}")
                self.arrive(path, page, switch.nth(index), steps[-1], "the language switch")

    def follow_languages_without_script(self, path):
        """Without JavaScript each step has a link to itself in every other language."""
        base = self.root.as_uri() + "/"
        with self.page(path, base, java_script_enabled=False) as page:
            page.goto(base + path)
            steps = page.evaluate(STEPS)
            others = page.locator("nav.languages a:not([aria-current])").count()
            for step in steps:
                # The step's own links, not those of its substeps.
                links = page.evaluate(
                    """id => [...document.querySelectorAll('main a[hreflang]')].filter(a => a.closest('li.step')?.id === id)
                      .map(a => a.getAttribute('href').split('#')[1])""", step)
                if links.count(step) < others:
                    self.findings.add(path, "step-link", f"step {step} has no link to itself in each other language")
            if steps and others:
                page.goto(base + path)
                links = page.locator(f"li.step[id='{steps[-1]}'] a[hreflang]")
                if links.count():
                    self.arrive(path, page, links.last, steps[-1], "the link of the step")

    def arrive(self, path, page, link, step, what):
        language = link.get_attribute("hreflang")
        # By the keyboard: links that show on hover only must be there for it.
        link.focus()
        if not link.evaluate("a => a.checkVisibility({opacityProperty: false}) && a === document.activeElement"):
            self.findings.add(path, "language-switch", f"{what} cannot be reached by the keyboard")
            return
        with page.expect_navigation():
            page.keyboard.press("Enter")
        place = (page.evaluate("document.documentElement.lang"), unquote(urlsplit(page.url).fragment))
        if place != (language, step) or not page.evaluate(IN_VIEW, step):
            self.findings.add(path, "language-switch", f"{what} leads from #{step} to #{place[1]} in {place[0]}")


def check_net_log(log, address, findings):
    """Looks for requests that no page admits to, such as a connection made in advance."""
    text = log.read_text("utf-8").rstrip()
    try:
        events = json.loads(text)
    except ValueError:  # Chromium was ended before it closed the list
        events = json.loads(text.rstrip(",\n") + "]}")
    own = ("file:", address.split("/intranet")[0].rsplit(":", 1)[0])
    for event in events["events"]:
        parameters = event.get("params") or {}
        # Which site a connection is made for, and whereto. Chromium itself asks for updates too: for no site.
        target, _, key = str(parameters.get("group_id", "")).partition(" <")
        if not target:
            target, key = str(parameters.get("host", "")), str(parameters.get("network_anonymization_key", ""))
        if target and key.startswith(own) and "127.0.0.1" not in target:
            findings.add("", "outside-request", f"a page made the browser connect to {target}")
