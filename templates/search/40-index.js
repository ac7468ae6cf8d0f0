// An index: documents, the words that stand in them, and where each stands how prominently.
//
// A document is {kind, title, number, address, guide, part}: `kind` is one of "guide", "part", "step", "section", "contact" and "term"; `title`
// its title or first words; `guide` and `part` the titles of what it stands in.
//
// `words` are sorted and in lower case. A word that begins with `=` is a title, a label or a code as a whole, without spaces and signs.
// `postings(n)` gives the places of the word: [document, level, document, level, …].
gidsSearch.levels = { synonym: 0, text: 1, title: 2, label: 3 };

// Opens the index that gids wrote for a language: its texts have a line for each entry.
//
// A document's line is a letter for its kind and then anchor, number and title, with tabs between. What stands below a guide or part follows it.
gidsSearch.opened = (file, root) => {
  const kinds = { G: "guide", P: "part", S: "step", X: "section", C: "contact", T: "term" };
  let [guide, part] = ["", ""];
  let page = "";
  const documents = file.documents.split("\n").map((line) => {
    const kind = kinds[line[0]];
    const [anchor, number, title] = line.slice(1).split("\t");
    if (kind === "guide") [page, guide, part] = [`${root}${anchor}.html`, title, ""];
    if (kind === "part") part = title;
    if (kind === "section" || kind === "contact" || kind === "term") part = "";
    const address = kind === "guide" ? page : `${page}#${anchor}`;
    return { kind, title, number, address, guide: kind === "guide" ? "" : guide, part: kind === "step" ? part : "" };
  });
  const coded = file.postings.split(" ");
  const read = new Map();
  return {
    documents,
    words: file.words.split(" "),
    // Each place is the distance from the one before, times four, and the level: five bits a letter, the lowest first, and a sixth while more
    // follow.
    postings: (word) => {
      const known = read.get(word);
      if (known) return known;
      const places = [];
      let [document, value, shift] = [-1, 0, 0];
      for (let at = 0; at < coded[word].length; at++) {
        const digit = coded[word].charCodeAt(at) - 35 - (coded[word].charCodeAt(at) > 91 ? 1 : 0);
        value += (digit & 31) * 2 ** shift;
        shift += 5;
        if (digit >= 32) continue;
        document += Math.floor(value / 4);
        places.push(document, value % 4);
        [value, shift] = [0, 0];
      }
      read.set(word, places);
      return places;
    },
  };
};

// Makes an index of plain documents, which have besides: `text`, `isNamed` (false when `title` are first words), `labels` (a list of
// labels and codes) and `synonyms` (other words for what the document names).
gidsSearch.indexed = (documents) => {
  const places = new Map();
  documents.forEach((document, number) => {
    const here = new Map();
    const note = (word, level) => here.set(word, Math.max(level, here.get(word) ?? 0));
    const whole = (text) => `=${gidsSearch.words(text, false).map((found) => found.word).join("")}`;
    const read = (text, level) => {
      for (const { word } of gidsSearch.words(text)) note(word, level);
    };
    read(document.text ?? "", gidsSearch.levels.text);
    // First words that stand for a title are a part of the text.
    if (document.isNamed !== false) {
      read(document.title, gidsSearch.levels.title);
      note(whole(document.title), gidsSearch.levels.title);
    }
    for (const label of document.labels ?? []) {
      read(label, gidsSearch.levels.label);
      note(whole(label), gidsSearch.levels.label);
    }
    for (const synonym of document.synonyms ?? []) {
      read(synonym, gidsSearch.levels.synonym);
      note(whole(synonym), gidsSearch.levels.synonym);
    }
    for (const [word, level] of here) {
      if (word === "=") continue;
      if (!places.has(word)) places.set(word, []);
      places.get(word).push(number, level);
    }
  });
  const words = [...places.keys()].sort();
  return { documents, words, postings: (word) => places.get(words[word]) };
};
