"""A site of pseudo-random guides in Dutch and French, the same for the same seed with any version of Python."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import vocabulary
from vocabulary import Pair

LANGUAGES = ("nl", "fr")
BUTTONS = [name for name in vocabulary.LABELS if name not in ("overview", "access-denied")]
T = TypeVar("T")


@dataclass
class Table:
    columns: Sequence[Pair]
    rows: list[list[Pair]]


@dataclass
class Step:
    """One step. Its texts are CommonMark with the references of Gids: <ui:…>, <link:…> and <guide:…>."""

    id: str
    title: Pair
    text: Pair
    table: Table | None = None
    note: Pair | None = None


@dataclass
class Guide:
    id: str
    title: Pair
    summary: Pair
    updated: str
    steps: list[Step]


@dataclass
class Category:
    id: str
    title: Pair
    guides: list[Guide] = field(default_factory=list)


@dataclass
class Site:
    categories: list[Category]
    labels: dict[str, Pair]

    @property
    def guides(self) -> list[Guide]:
        return [guide for category in self.categories for guide in category.guides]


def made(guides: int, seed: int) -> Site:
    """A site of so many guides, fifty to a category, but of five categories at least."""
    count = max(5, guides // 50)
    categories = [Category(f"rubriek-{number + 1:03}", _category_title(number)) for number in range(count)]
    site = Site(categories, {})
    for number in range(guides):
        place = number * count // guides
        writer = _Writer(seed, number, guides, application=place, labels=site.labels)
        categories[place].guides.append(writer.guide())
    return site


def guide_id(number: int) -> str:
    return f"gids-{number + 1:05}"


def _category_title(number: int) -> Pair:
    turn, place = divmod(number, len(vocabulary.CATEGORIES))
    dutch, french = vocabulary.CATEGORIES[place]
    return (f"{dutch} {turn + 1}", f"{french} {turn + 1}") if turn else (dutch, french)


class _Writer:
    """Writes one guide. Every guide has its own random numbers, so that it hardly depends on how many there are."""

    def __init__(self, seed: int, number: int, guides: int, application: int, labels: dict[str, Pair]) -> None:
        # Of random.Random only random() promises the same numbers in all versions of Python.
        self._random = random.Random(f"{seed}/{number}").random
        self._number, self._guides, self._application, self._labels = number, guides, application, labels

    def guide(self) -> Guide:
        title = self._filled(self._choice(vocabulary.GUIDE_TITLES))
        return Guide(
            id=guide_id(self._number),
            title=(f"{title[0]} ({self._number + 1})", f"{title[1]} ({self._number + 1})"),
            summary=self._filled(self._choice(vocabulary.SUMMARIES)),
            updated=f"2025-{self._between(1, 12):02}-{self._between(1, 28):02}",
            steps=self._steps(sum(self._between(2, 6) for _ in range(3))),
        )

    def _steps(self, count: int) -> list[Step]:
        titles: list[Pair] = []
        while len(titles) < count:
            title = self._filled(self._choice(vocabulary.STEP_TITLES))
            if all(title[0] != other[0] and title[1] != other[1] for other in titles):
                titles.append(title)
        return [self._step(number, title) for number, title in enumerate(titles, 1)]

    def _step(self, number: int, title: Pair) -> Step:
        step = Step(f"stap-{number}", title, self._text(words=self._between(34, 70)))
        if self._random() < 0.06:
            step.table = self._table()
        if self._random() < 0.25:
            step.note = self._filled(self._choice(vocabulary.NOTES))
        return step

    def _text(self, words: int) -> Pair:
        """Paragraphs of three sentences; after the first one, now and then, a list."""
        items = []
        if self._random() < 0.3:
            items = [self._filled(self._choice(vocabulary.LIST_ITEMS)) for _ in range(self._between(2, 4))]
        count = sum(len(item[0].split()) for item in items)
        sentences: list[Pair] = []
        while count < words:
            sentences.append(self._filled(self._choice(vocabulary.SENTENCES)))
            count += len(sentences[-1][0].split())
        return (_paragraphs(sentences, items, 0), _paragraphs(sentences, items, 1))

    def _table(self) -> Table:
        lists = (vocabulary.THINGS, vocabulary.TIMES, vocabulary.SERVICES)
        rows = [[self._choice(pairs) for pairs in lists] for _ in range(self._between(2, 5))]
        return Table(self._choice(vocabulary.TABLE_COLUMNS), rows)

    def _filled(self, pattern: Pair) -> Pair:
        """A pattern with its places filled alike in both languages."""
        thing, other = self._choice(vocabulary.THINGS), self._choice(vocabulary.THINGS)
        while other is thing:
            other = self._choice(vocabulary.THINGS)
        service, time, name = (self._choice(pairs) for pairs in (vocabulary.SERVICES, vocabulary.TIMES, vocabulary.FIELDS))
        mark = "`" if self._random() < 0.5 else "*"
        references = {
            "a": f"<link:{self._choice(list(vocabulary.LINKS))}>",
            "b": f"<ui:{self._label(self._choice(BUTTONS), '{b}' in pattern[0])}>",
            "c": f"<ui:{self._label('overview', '{c}' in pattern[0])}>",
            "d": f"<ui:{self._label('access-denied', '{d}' in pattern[0])}>",
            "g": f"<guide:{guide_id(self._other_guide())}>",
        }
        places = (
            {"o": thing[at], "O": thing[at][0].upper() + thing[at][1:], "p": other[at], "s": service[at], "t": time[at],
             "f": mark + name[at] + mark, **references}
            for at in (0, 1))
        dutch, french = places
        return (pattern[0].format(**dutch), pattern[1].format(**french))

    def _label(self, name: str, is_used: bool) -> str:
        """The id of a label of the application; what is used is declared."""
        label = f"{name}-{self._application + 1}"
        if is_used:
            dutch, french = vocabulary.LABELS[name]
            self._labels[label] = (f"{dutch} {self._application + 1}", f"{french} {self._application + 1}")
        return label

    def _other_guide(self) -> int:
        """The number of another guide, where there is one."""
        other = int(self._random() * max(1, self._guides - 1))
        return other + 1 if other >= self._number and self._guides > 1 else other

    def _choice(self, values: Sequence[T]) -> T:
        return values[int(self._random() * len(values))]

    def _between(self, low: int, high: int) -> int:
        return low + int(self._random() * (high - low + 1))


def _paragraphs(sentences: list[Pair], items: list[Pair], language: int) -> str:
    words = [sentence[language] for sentence in sentences]
    paragraphs = [" ".join(words[at:at + 3]) for at in range(0, len(words), 3)]
    if items:
        paragraphs.insert(1, "\n".join("- " + item[language] for item in items))
    return "\n\n".join(paragraphs)
