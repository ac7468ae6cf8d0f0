"""What a check has found."""

import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    page: str  # the path of the page below the site, "" for the site as a whole
    rule: str  # a short name, such as "broken-link"
    text: str  # what is wrong

    def __str__(self):
        return f"{self.page or '(site)'}: {self.text} [{self.rule}]"


class Findings:
    """A set of findings: what one page shows in several settings counts once."""

    def __init__(self):
        self._found = {}

    def add(self, page, rule, text):
        text = " ".join(str(text).split())
        self._found[Finding(page, rule, text if len(text) <= 400 else text[:400] + "…")] = None

    def sorted(self):
        return sorted(self._found)

    def rules(self):
        return {finding.rule for finding in self._found}

    def __len__(self):
        return len(self._found)


def report(check, usage, summary):
    """Runs a check over the folders of the command line, prints what it finds in each, and exits with 1 when there is anything.

    `check(folder, findings)` gives what it looked at, which `summary(folder, looked_at)` puts into words.
    """
    if len(sys.argv) < 2:
        sys.exit(usage)
    failed = False
    for folder in sys.argv[1:]:
        start = time.monotonic()
        findings = Findings()
        looked_at = check(folder, findings)
        for finding in findings.sorted():
            print(finding)
        failed = failed or len(findings) > 0
        print(f"{summary(folder, looked_at)}, {len(findings) or 'no'} faults, {time.monotonic() - start:.0f} s", flush=True)
    sys.exit(1 if failed else 0)
