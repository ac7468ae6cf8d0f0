"""Opens the pages of a site in Firefox, from a folder and from a web server: whether their policies let through what belongs to them.

Firefox judges a page from a folder in its own way. Usage: python firefox.py FOLDER…
Exit codes: 0 no fault, 1 faults, 2 wrong usage.
"""

import contextlib
import json
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import browser
import links
from findings import report

# What a page has in the end: whether a style sheet applies, which scripts there are and which pictures do not show.
SEEN = """return {
  styled: [...document.styleSheets].length > 0 && getComputedStyle(document.querySelector('main')).display === 'block'
    && getComputedStyle(document.body).margin === '0px',
  broken: [...document.images].filter(image => image.complete && !image.naturalWidth).map(image => image.src),
}"""
# The console of the browser holds what a policy stopped.
STOPPED = """return Services.console.getMessageArray().map(message => String(message.errorMessage || message.message || message))
  .filter(text => text.includes('Content-Security-Policy'))"""


def program():
    for name in ("firefox-esr", "firefox"):
        if shutil.which(name):
            return shutil.which(name)
    raise SystemExit("no Firefox: run script/test, which installs it")


class Firefox:
    """Speaks Firefox's own protocol for tests, Marionette: messages with their length before them."""

    def __init__(self, port):
        self.socket, self.received, self.count = self.connect(port), b"", 0
        self.receive()
        self.ask("WebDriver:NewSession")

    @staticmethod
    def connect(port):
        for _ in range(300):
            with contextlib.suppress(OSError):
                return socket.create_connection(("127.0.0.1", port), 60)
            time.sleep(0.2)
        raise SystemExit("Firefox does not answer")

    def receive(self):
        while b":" not in self.received or len(self.received.partition(b":")[2]) < int(self.received.partition(b":")[0]):
            more = self.socket.recv(1 << 16)
            if not more:
                raise SystemExit("Firefox has ended")
            self.received += more
        length, _, rest = self.received.partition(b":")
        self.received = rest[int(length):]
        return json.loads(rest[:int(length)])

    def ask(self, command, **parameters):
        self.count += 1
        message = json.dumps([0, self.count, command, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, answer = self.receive()
        if error:
            raise RuntimeError(f"{command}: {error.get('message')}")
        return answer

    def run(self, script, in_browser=False):
        """Runs a script in the page, or in the browser itself."""
        self.ask("Marionette:SetContext", value="chrome" if in_browser else "content")
        return self.ask("WebDriver:ExecuteScript", script=script, args=[])["value"]

    def open(self, url):
        self.run("Services.console.reset()", in_browser=True)
        self.ask("Marionette:SetContext", value="content")
        self.ask("WebDriver:Navigate", url=url)


@contextlib.contextmanager
def started():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        Path(profile, "user.js").write_text(
            f'user_pref("marionette.port", {port});\nuser_pref("network.dns.disabled", true);\n'
            'user_pref("datareporting.policy.dataSubmissionEnabled", false);\n', "utf-8")
        process = subprocess.Popen(
            [program(), "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield Firefox(port)
        finally:
            process.terminate()
            process.wait(30)


def check(root, findings):
    """Checks all pages of a site; gives how many were opened."""
    root = Path(root).resolve()
    paths = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.html"))
    paths = [path for path in paths if links.leads_to((root / path).read_text("utf-8")) is None]
    with browser.served(root) as address, started() as firefox:
        for base in (root.as_uri() + "/", address):
            for path in paths:
                firefox.open(base + path)
                seen = firefox.run(SEEN)
                where = base.split(":")[0]
                if not seen["styled"]:
                    findings.add(path, "no-style", f"the style of the page does not show ({where})")
                for image in seen["broken"]:
                    findings.add(path, "no-picture", f"{image} does not show ({where})")
                for text in firefox.run(STOPPED, in_browser=True):
                    findings.add(path, "console", f"{text} ({where})")
    return len(paths)


if __name__ == "__main__":
    report(check, __doc__, lambda folder, count: f"{folder} in Firefox: {count} pages")
