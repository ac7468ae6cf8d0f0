"""Publishes a site as docs/publishing.md says, with nginx below /intranet/gidsen/, and looks at what a reader gets.

Usage: python nginx.py FOLDER…
Exit codes: 0 no fault, 1 faults, 2 wrong usage.
"""

import contextlib
import http.client
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

import browser
import machines
import markup
from findings import report

MOUNT = "/intranet/gidsen/"
DOCUMENT = Path(__file__).parents[2] / "docs" / "publishing.md"
ASSET = re.compile(r"\.[0-9a-f]{10}\.(css|js)$")
# Addresses that do not exist, and the page that a reader has to see there.
MISSING = {
    "weg.html": "404.html", "weg/dieper/nog/": "404.html", "nl/weg.html": "nl/404.html", "fr/perdu": "fr/404.html",
    "nl/weg/dieper/nog.html": "nl/404.html", "fr/plus/bas/": "fr/404.html", ".gids-manifest": "404.html",
}


def example():
    """The configuration that publishers are told to use."""
    blocks = re.findall(r"^```nginx\n(.*?)^```$", DOCUMENT.read_text("utf-8"), flags=re.M | re.S)
    if len(blocks) != 1:
        raise SystemExit(f"{DOCUMENT.name} has {len(blocks)} examples for nginx")
    return blocks[0]


def program():
    """The nginx of the system; on Debian it is in a folder that is not on everybody's path."""
    found = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if not found:
        raise SystemExit("no nginx: run script/test, which installs it")
    return found


def settings():
    """The folder with the configuration of the system's nginx."""
    told = subprocess.run([program(), "-V"], capture_output=True, text=True, check=True).stderr
    return Path(re.search(r"--conf-path=(\S+)", told)[1]).parent


@contextlib.contextmanager
def served(root, configuration):
    """The address of the host on which nginx publishes the site."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        prefix = Path(folder)
        (prefix / "mime.types").write_bytes((settings() / "mime.types").read_bytes())
        site = configuration.replace("listen 80;", f"listen 127.0.0.1:{port};").replace("/srv/gidsen/", f"{root}/")
        (prefix / "site.conf").write_text(site, "utf-8")
        temporary = "".join(f"{kind}_temp_path {prefix}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (prefix / "nginx.conf").write_text(
            # The workers of the superuser are somebody else, who may not read a temporary folder.
            f"{'user root;' if os.geteuid() == 0 else ''} daemon off; pid {prefix}/pid; worker_processes 1;"
            f" events {{}} http {{ access_log off; {temporary} include site.conf; }}", "utf-8")
        log = prefix / "error.log"
        server = subprocess.Popen([program(), "-p", folder, "-c", "nginx.conf", "-e", log], stderr=subprocess.DEVNULL)
        try:
            wait(server, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(10)


def wait(server, port, log):
    for _ in range(100):
        if server.poll() is not None:
            raise SystemExit(f"nginx does not start: {log.read_text('utf-8') if log.exists() else ''}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise SystemExit("nginx does not answer")


def check(root, findings, configuration=None, with_browser=True):
    """Checks a site; gives how many addresses were asked for."""
    root = Path(root).resolve()
    # Which pages there are; what is wrong with them is the matter of another check.
    files = sorted(file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file())
    pages = {path: markup.Page(root, path) for path in files if path.endswith(".html")}
    with served(root, configuration or example()) as host:
        site = _Site(root, host, files, pages, findings)
        site.check_files()
        site.check_links()
        site.check_missing()
        if with_browser:
            site.check_in_browser()
        return len(site.answers)


class _Site:
    def __init__(self, root, host, files, pages, findings):
        self.root, self.host, self.files, self.pages, self.findings = root, host, files, pages, findings
        self.base = host + MOUNT
        self.address = machines.site_address(root)
        self.answers = {}

    def get(self, url):
        """Status, headers and content of an address; asked for once."""
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        if target not in self.answers:
            connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
            connection.request("GET", target)
            answer = connection.getresponse()
            self.answers[target] = answer.status, {key.lower(): value for key, value in answer.getheaders()}, answer.read()
            connection.close()
        return self.answers[target]

    def local(self, url):
        """The address on this server of one that the site writes in full; None for an address elsewhere."""
        if self.address and url.startswith(self.address):
            return self.base + url[len(self.address):]
        return url if url.startswith(self.base) else None

    # MARK: What is there

    def check_files(self):
        for path in self.files:
            if path.startswith("."):
                continue
            status, headers, content = self.get(self.base + quote(path))
            if status != 200 or content != (self.root / path).read_bytes():
                self.findings.add(path, "served", f"{status}, {len(content)} bytes")
            self.check_headers(path, headers)
        status, headers, _ = self.get(self.base.rstrip("/"))
        if status != 301 or urlsplit(headers.get("location", "")).path != MOUNT:
            self.findings.add("", "served", f"the address without its last slash gives {status} {headers.get('location')}")
        if self.get(self.base)[2] != (self.root / "index.html").read_bytes():
            self.findings.add("", "served", "the folder does not show index.html")

    def check_headers(self, path, headers):
        expected = "public, max-age=31536000, immutable" if ASSET.search(path) else "no-cache"
        if headers.get("cache-control") != expected:
            self.findings.add(path, "headers", f"Cache-Control is {headers.get('cache-control')}, not {expected}")
        if "frame-ancestors" not in headers.get("content-security-policy", ""):
            self.findings.add(path, "headers", "nothing says who may show the page in a frame")
        kind = headers.get("content-type", "")
        ending = path.rsplit(".", 1)[-1]
        texts = {"html": "text/html", "css": "text/css", "md": "text/markdown", "js": "application/javascript", "json": "application/json",
                 "txt": "text/plain", "xml": "text/xml"}
        if ending in texts and kind.lower() != f"{texts[ending]}; charset=utf-8":
            self.findings.add(path, "headers", f"Content-Type is {kind}")

    def check_links(self):
        for path, page in self.pages.items():
            for address, what, _ in page.addresses():
                self.follow(path, urljoin(self.base + quote(path), address), what)

    def follow(self, page, url, what):
        local = self.local(url)
        if local and self.get(local)[0] not in (200, 301):
            self.findings.add(page, "broken-link", f"{what} leads to {url}: {self.get(local)[0]}")
        if not local and urlsplit(url).hostname == urlsplit(self.base).hostname:
            self.findings.add(page, "broken-link", f"{what} leads out of the site: {url}")

    # MARK: What is not there

    def check_missing(self):
        for missing, shown in MISSING.items():
            if not (self.root / shown).is_file():
                self.findings.add(shown, "missing-address", "there is no such page")
                continue
            status, headers, content = self.get(self.base + missing)
            if status != 404 or content != (self.root / shown).read_bytes():
                self.findings.add(shown, "missing-address", f"/{missing} gives {status} and another page")
            self.check_headers(shown, headers)
            # Only full addresses are right everywhere; without them, those of a language are right in its folder.
            if self.address or missing.count("/") == shown.count("/"):
                # A place on the page is one wherever the page is shown.
                for address, what, _ in self.pages[shown].addresses():
                    if address.startswith("#"):
                        continue
                    self.follow(shown, urljoin(self.base + missing, address), f"{what} under /{missing}")

    # MARK: In the browser

    def check_in_browser(self):
        addresses = [(path, path, 200) for path, page in self.pages.items() if page.leads_to is None]
        addresses += [(shown, missing, 404) for missing, shown in MISSING.items() if (self.root / shown).is_file()]
        with browser.started() as chromium:
            for path, address, status in addresses:
                self.open(chromium, path, self.base + quote(address), status)

    def open(self, chromium, path, url, status):
        context = chromium.new_context(viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.on("pageerror", lambda error: self.findings.add(path, "console", error))
        page.on("console", lambda message: self.note(path, url, status, message))
        page.on("requestfailed", lambda request: self.findings.add(path, "failed-request", f"{request.url} ({request.failure})"))
        if self.address:
            # The site's own address leads to this server.
            context.route(self.address + "**", lambda route: route.fulfill(response=context.request.get(self.local(route.request.url))))
        try:
            page.goto(url)
            if not page.evaluate("[...document.styleSheets].some(sheet => sheet.cssRules.length > 0)"):
                self.findings.add(path, "no-style", f"the style of the page does not show at {url}")
            if Path(path).name == "404.html" and self.address:
                self.leave(path, page)
        finally:
            context.close()

    def leave(self, path, page):
        """From a page for addresses that lead nowhere, a reader gets to a home page."""
        link = page.locator("main a").first
        if not link.count():
            self.findings.add(path, "missing-address", f"no link stands on the page at {page.url}")
            return
        with page.expect_navigation() as navigation:
            link.click()
        if navigation.value.status != 200 or not page.url.endswith("/index.html"):
            self.findings.add(path, "missing-address", f"the first link leads to {page.url}: {navigation.value.status}")

    def note(self, path, url, status, message):
        # Chromium notes that the page itself was answered with 404, as it has to be.
        is_expected = status == 404 and message.location.get("url") == url and "status of 404" in message.text
        if message.type in ("error", "warning") and not is_expected:
            self.findings.add(path, "console", message.text)


if __name__ == "__main__":
    report(check, __doc__, lambda folder, asked: f"{folder} below {MOUNT} with nginx: {asked} addresses")
