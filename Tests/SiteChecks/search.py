"""Searches generated sites as a reader would, in Chromium and from a folder (file://), where a page can load scripts only.

Usage: python search.py NAME=FOLDER …, where NAME is that of a site in search_queries.yaml.

Looks at the stemmers (stemmers.py), the queries of search_queries.yaml, the completeness of each index, the keys, what is loaded when, and what
shows on a phone. Prints one line for each fault, then a summary. Exit codes: 0 no fault, 1 faults, 2 wrong usage.
"""

import re
import sys
from pathlib import Path

import yaml
from playwright.sync_api import Error

import browser
import stemmers
from findings import Findings

HERE = Path(__file__).parent
CONTENT = [HERE.parents[1] / "content", HERE.parent / "Fixtures" / "everything"]
INPUT, LINKS = ".site-search input", ".search-panel a"
# The links that are shown for a text, as a reader gets them.
OPEN_ALL = "() => gidsSearch.opened(gidsSearch.file, '').documents.map(({kind, address}) => [kind, address])"
# By address, what the index and a page say of a document: its title, and its words that are no synonyms.
SUMMARY = """const summary = (index) => {
  const all = Object.fromEntries(index.documents.map(({kind, number, title, address}) => [address, {kind, number, title, words: []}]));
  index.words.forEach((word, place) => {
    const places = index.postings(place);
    for (let at = 0; at < places.length; at += 2) {
      if (places[at + 1] > 0 && word[0] !== '=') all[index.documents[places[at]].address].words.push(word);
    }
  });
  for (const entry of Object.values(all)) entry.words.sort();
  return all;
};"""
INDEXED = "() => {" + SUMMARY + "return summary(gidsSearch.opened(gidsSearch.file, ''))}"
READ = "file => {" + SUMMARY + "return summary(gidsSearch.indexed(gidsSearch.documents(document.querySelector('main'), file)))}"
WIDE = "() => document.scrollingElement.scrollWidth > document.documentElement.clientWidth"


def check(sites, findings, queries=None):
    """Checks sites, given by name and folder; gives how many queries and words were looked at."""
    queries = queries or yaml.safe_load((HERE / "search_queries.yaml").read_text("utf-8"))
    count = 0
    with browser.started() as chromium:
        context = chromium.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        words = 0
        for name, root in sites.items():
            site = _Site(context, Path(root).resolve(), findings)
            # The script is the same on every site.
            words = words or site.check_stemmers()
            for language in sorted(path.parent.name for path in site.root.glob("*/index.html")):
                site.attempt(f"{language}/index.html", site.check_completeness, language)
                site.attempt(f"{language}/index.html", site.check_documents, language)
                site.attempt(f"{language}/index.html", site.check_keys, language)
                site.attempt(f"{language}/index.html", site.check_phone, language)
            for file in sorted(site.root.glob("*.all-languages.html")):
                site.attempt(file.name, site.check_alone, file)
            for table in queries:
                if table["site"] == name:
                    count += len(table["queries"])
                    site.attempt(f"{table['language']}/index.html", site.check_queries, table)
    return count, words


class _Site:
    def __init__(self, context, root, findings):
        self.context, self.root, self.findings = context, root, findings

    def check_stemmers(self):
        page, _ = self.page("nl/index.html")
        count = 0
        try:
            self.ready(page)
            differences, count = stemmers.check(page, CONTENT)
            for difference in differences:
                self.findings.add("", "stemmer", difference)
        except Error as error:
            self.findings.add("", "stemmer", f"cannot be looked at: {error.message}")
        page.close()
        return count

    def attempt(self, path, check, argument):
        try:
            check(path, argument)
        except Error as error:
            self.findings.add(path, "search", f"{check.__name__}: {error.message}")

    def page(self, path):
        """A page, and the files that it loads after it was opened."""
        page, loaded = self.context.new_page(), []
        page.on("pageerror", lambda error: self.findings.add(path, "console", error))
        page.on("console", lambda message: message.type in ("error", "warning") and self.findings.add(path, "console", message.text))
        page.goto(f"{self.root.as_uri()}/{path}")
        page.wait_for_load_state("load")
        page.on("request", lambda request: loaded.append(request.url.rsplit("/", 1)[-1]))
        return page, loaded

    def ready(self, page):
        page.focus(INPUT)
        # The policy of the page forbids the way in which Playwright waits for an expression.
        for _ in range(200):
            if page.evaluate("() => !!globalThis.gidsSearch?.file"):
                break
            page.wait_for_timeout(25)
        else:
            raise Error("the index is not loaded within five seconds")
        page.wait_for_timeout(25)

    def search(self, page, text):
        """Types a text at once; gives where the links lead, below the folder of the language."""
        page.fill(INPUT, text)
        base = page.url.rsplit("/", 1)[0] + "/"
        return [href.removeprefix(base).replace(".html", "") for href in page.eval_on_selector_all(LINKS, "links => links.map(a => a.href)")]

    def check_queries(self, path, table):
        page, _ = self.page(path)
        self.ready(page)
        for text, first in table["queries"].items():
            found = self.search(page, text)
            if found[:1] != [first]:
                self.findings.add(path, "query", f"'{text}' finds {found[:3]} and not first {first}")
            for title in page.eval_on_selector_all(LINKS, "links => links.filter(a => !a.querySelector('mark')).map(a => a.textContent)"):
                self.findings.add(path, "query-mark", f"'{title}' shows no word for which '{text}' finds it")
        page.close()

    def check_completeness(self, path, language):
        """The index has every step and part of every guide, each once, and every address in it exists."""
        page, _ = self.page(path)
        self.ready(page)
        entries = page.evaluate(OPEN_ALL)
        page.close()
        wanted, ids = set(), {}
        for file in sorted((self.root / language).glob("*.html")):
            text = file.read_text("utf-8")
            ids[file.name] = {""} | set(re.findall(r'\bid="([^"]*)"', text))
            if 'class="guide-header"' in text and '<nav class="breadcrumbs"' in text:
                wanted.add(("guide", file.name))
                wanted |= {("step", f"{file.name}#{anchor}") for anchor in re.findall(r'<li class="step(?: long)?" id="([^"]*)"', text)}
                wanted |= {("part", f"{file.name}#{anchor}") for anchor in re.findall(r'<section class="part" aria-labelledby="([^"]*)"', text)}
        found = [tuple(entry) for entry in entries]
        for kind, address in sorted(wanted - set(found)):
            self.findings.add(path, "index", f"the {kind} {address} is not in the index")
        for kind, address in found:
            name, _, anchor = address.partition("#")
            if found.count((kind, address)) > 1 or anchor not in ids.get(name, ()):
                self.findings.add(path, "index", f"the {kind} {address} is in the index twice or leads nowhere")

    def check_documents(self, path, language):
        """What is read from a page is what the index has of it: a file without an index finds the same."""
        page, _ = self.page(path)
        self.ready(page)
        indexed = page.evaluate(INDEXED)
        page.close()
        for file in sorted({address.partition("#")[0] for address in indexed}):
            page, _ = self.page(f"{language}/{file}")
            self.ready(page)
            read = page.evaluate(READ, file)
            page.close()
            for address, entry in indexed.items():
                if address.partition("#")[0] == file and entry != read.get(address):
                    other = read.get(address) or {"words": []}
                    self.findings.add(
                        f"{language}/{file}", "documents",
                        f"{address} is {entry['title']!r} in the index and {other.get('title')!r} on the page;"
                        f" only in one: {sorted(set(entry['words']) ^ set(other['words']))[:8]}")

    def check_keys(self, path, language):
        """Nothing is loaded before the box is used; the keys lead from the box to the links, back, and away."""
        page, loaded = self.page(path)

        def expect(what, condition):
            if not condition:
                self.findings.add(path, "keyboard", what)

        focused = "() => document.activeElement.matches('.site-search input') ? -1 : [...document.querySelectorAll('.search-panel a')].indexOf(document.activeElement)"
        expect("the search box does not show", page.is_visible(INPUT))
        expect("the search box has no name", page.get_attribute(INPUT, "aria-label"))
        expect(f"{loaded} are loaded before a reader searches", not loaded)
        if page.evaluate("() => 'gidsSearch' in globalThis"):
            self.findings.add(path, "keyboard", "what searches is loaded before a reader searches")
        self.ready(page)
        expect(f"{loaded} are loaded, not the script and the index", len(loaded) == 2 and loaded[1] == f"search.{language}.js")
        page.keyboard.type("e")
        expect("one letter opens the list", not page.is_visible(".search-panel"))
        # What every site has: the first words of the title of its first guide.
        title = page.evaluate("() => gidsSearch.opened(gidsSearch.file, '').documents[0].title")
        page.fill(INPUT, "")
        page.keyboard.type(title[:-1])
        count = page.locator(LINKS).count()
        said = page.inner_text(".site-search [role=status]")
        expect(f"'{title[:-1]}' is not found", count > 0 and page.is_visible(".search-panel"))
        expect(f"'{said}' is said for {count} links", str(count) in said)
        expect("no word is marked", page.locator(".search-panel mark").count() > 0)
        page.keyboard.press("ArrowDown")
        expect("Down does not lead to the first link", page.evaluate(focused) == 0)
        page.keyboard.press("ArrowUp")
        expect("Up does not lead back to the box", page.evaluate(focused) == -1)
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Escape")
        expect("Escape does not lead back to the box", page.evaluate(focused) == -1)
        page.keyboard.press("Escape")
        expect("Escape does not close the list", not page.is_visible(".search-panel"))
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Escape")
        for _ in range(count + 1):
            page.keyboard.press("Tab")
        expect("the list stays when the focus has left it", not page.is_visible(".search-panel"))
        page.focus(INPUT)
        first = page.eval_on_selector(LINKS, "a => a.href")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        expect(f"Enter leads to {page.url} and not to {first}", page.url == first)
        page.close()

    def check_alone(self, path, file):
        """A file in every language finds its own steps, in the language that it shows, and needs nothing for it."""
        page, _ = self.page(path)
        for part in page.eval_on_selector_all(".language-part", "parts => parts.map(part => part.id)"):
            page, loaded = self.page(f"{path}#{part}")
            box = page.locator(f"#{part} {INPUT}")
            box.fill(page.inner_text(f"#{part} h1"))
            titles = page.locator(f"#{part} {LINKS}")
            titles.first.wait_for(timeout=5000)
            steps = page.eval_on_selector_all(f"#{part} li.step", "steps => steps.map(step => [step.id, step.querySelector('.do').innerText])")
            for step, text in steps:
                box.fill(text)
                found = titles.evaluate_all("links => links.map(a => a.getAttribute('href'))")
                if f"#{step}" not in found:
                    self.findings.add(path, "query", f"the words of #{step} find {found[:3]}")
            if loaded:
                self.findings.add(path, "outside-request", f"the search loads {loaded}")

    def check_phone(self, path, language):
        page, _ = self.page(path)
        page.set_viewport_size({"width": 320, "height": 640})
        self.ready(page)
        page.fill(INPUT, page.evaluate("() => gidsSearch.opened(gidsSearch.file, '').documents[0].title"))
        if page.evaluate(WIDE):
            self.findings.add(path, "horizontal-scroll", "the list of results is wider than 320 px")
        page.evaluate(browser.AXE.read_text("utf-8") + ";0")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for violation in page.evaluate(browser.RUN_AXE, browser.TAGS):
                self.findings.add(path, "axe", f"with the list of results: {violation} ({scheme})")
        page.emulate_media(media="print")
        if page.is_visible(".site-search"):
            self.findings.add(path, "print", "the search box is printed")
        page.close()


def main():
    sites = dict(argument.split("=", 1) for argument in sys.argv[1:] if "=" in argument)
    if not sites or len(sites) != len(sys.argv) - 1:
        print(__doc__)
        sys.exit(2)
    findings = Findings()
    queries, words = check(sites, findings)
    for finding in findings.sorted():
        print(finding)
    print(f"search: {queries} queries, {words} stems, {len(findings) or 'no'} fault{'' if len(findings) == 1 else 's'}", flush=True)
    sys.exit(1 if len(findings) else 0)


if __name__ == "__main__":
    main()
