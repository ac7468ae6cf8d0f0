"""What a check has found."""

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
