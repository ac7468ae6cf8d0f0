"""Compares the stemmers of the search with those of the package snowballstemmer, word by word, in Chromium."""

import re
from pathlib import Path

import snowballstemmer
import yaml

ALGORITHMS = {"nl": "dutch_porter", "fr": "french"}
WORD = re.compile(r"[^\W_]+")
# Words that the sites need not have: every ending of the algorithms, after stems of several shapes.
STEMS = {
    "nl": "maan brood kat ziek gebied vertrek aard toegang moge gemak beheer lichaam eind wett kiez zien gij egg y yoga mooi groei vacat coöper "
    "geïden officiee crisis gem algem christelijk vrij schoon en e s bedd klok",
    "fr": "continu abandon nationalit ami adres élèv col par tap publi aim jou ennui québec naï haï maï veni finis grand musiqu fiér premi ancien "
    "cruell effectiv relat pratiqu possibl oeu œuvr mais aiguë yeu abbay quand nou ar s e argu emp stat log",
}
ENDINGS = {
    "nl": "e en ene s se heid heden enheid enheden cheid end ende ing ingen igend iging ig ige eig lijk lijke elijk lijkheid baar bare bar "
    "baarheid gemen jes tje aan een oon uur aak ieen ooien kken dden tten",
    "fr": "ance iqUe isme able iste eux ances iques ismes ables istes atrice ateur ation atrices ateurs ations icatrice icateur ication logie "
    "logies usion ution usions utions ence ences ement ements ivement ativement eusement ablement iquement ièrement ité ités abilité icité ivité "
    "if ive ifs ives atif icatif ative eaux aux euse euses issement issements amment emment ment ments îmes ît îtes i ie ies ir ira irai iraient "
    "irais irait iras irent irez iriez irions irons iront is issaient issais issait issant issante issantes issants isse issent isses issez "
    "issiez issions issons it ions é ée ées és èrent er era erai eraient erais erait eras erez eriez erions erons eront ez iez âmes ât âtes a ai "
    "aient ais ait ant ante antes ants as asse assent asses assiez assions eant ion sion tion ier ière iers ières e y ç ille enne onne ette elle "
    "eille ès ème éc ïs ës aïs",
}


def words(language, folders):
    """All words to compare: those of the sources in a language, and those that are made."""
    found = {stem + ending for stem in STEMS[language].split() for ending in ["", *ENDINGS[language].split()]}
    for folder in folders:
        for path in sorted(Path(folder).rglob("*.yaml")):
            collect(yaml.safe_load(path.read_text("utf-8")), language, True, found)
    return sorted(word.lower() for word in found)


def collect(value, language, counts, found):
    if isinstance(value, dict):
        for key, item in value.items():
            collect(item, language, key == language or (counts and key not in ALGORITHMS), found)
    elif isinstance(value, list):
        for item in value:
            collect(item, language, counts, found)
    elif counts and value is not None:
        found.update(WORD.findall(str(value)))


def check(page, folders):
    """The words whose stems differ, as lines of text, and how many words were compared.

    `page` is a page of Playwright that has loaded the search.
    """
    differences, count = [], 0
    for language, algorithm in ALGORITHMS.items():
        compared = words(language, folders)
        stemmer = snowballstemmer.stemmer(algorithm)
        stems = page.evaluate("([language, words]) => words.map(gidsSearch.stemmers[language])", [language, compared])
        count += len(compared)
        for word, stem in zip(compared, stems, strict=True):
            if stem != (expected := stemmer.stemWord(word)):
                differences.append(f"{language}: the stem of '{word}' is '{stem}' and not '{expected}'")
    return differences, count
