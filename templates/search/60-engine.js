// The engine: no page, no network, no clock. `gidsSearch.engine(documents, language).find("helpdesk")` is all that a page has to know.
//
// In: plain documents (see `40-index.js`) and the tag of their language; with an index that was opened, `gidsSearch.engineOf(index, language)`.
// Out of `find(text, limit)`: {count, documents, marks, words}: how many documents there are, the best of them, a function that gives the
// [start, end] of the words in a text for which they were found, and one that gives the words for which one of them was found.
gidsSearch.engine = (documents, language) => gidsSearch.engineOf(gidsSearch.indexed(documents), language);

gidsSearch.engineOf = (index, language) => {
  const lexicon = gidsSearch.lexicon(index.words, language);
  const total = index.documents.length;
  // By level: synonym, text, title, label; and what it adds when it is all that was asked for.
  const weights = [0.8, 1, 2.2, 2.5];
  const wholeWeights = [1, 1, 3, 6];
  const kindWeights = { step: 1, guide: 0.9, contact: 0.9, part: 0.85, term: 0.35, section: 0.6 };

  // How well each document has what words mean, and for which word: {number → value}, {number → word}, and the numbers.
  const weighed = (meant) => {
    const values = new Float32Array(total);
    const words = new Int32Array(total);
    const found = [];
    for (const [word, sureness] of meant) {
      const places = index.postings(word);
      for (let at = 0; at < places.length; at += 2) {
        const value = sureness * weights[places[at + 1]];
        if (!values[places[at]]) found.push(places[at]);
        if (value > values[places[at]]) [values[places[at]], words[places[at]]] = [value, word];
      }
    }
    return { values, words, found };
  };

  // What a typed word asks for; a compound that the site does not have asks for its parts.
  const asked = (typed) =>
    typed.flatMap(({ word }, place) => {
      const meant = lexicon.meant(word, place === typed.length - 1);
      if (meant.size) return [{ meant, share: 1 }];
      const parts = lexicon.parts(word) ?? [];
      return parts.map((part) => ({ meant: lexicon.meant(part, false), share: 1 / parts.length }));
    });

  return {
    find(text, limit = 10) {
      const typed = gidsSearch.words(text, false);
      const queries = asked(typed);
      const [scores, coverage] = [new Float32Array(total), new Float32Array(total)];
      const candidates = new Set();
      const marked = new Set();
      const reasons = [];
      for (const { meant, share } of queries) {
        for (const word of meant.keys()) marked.add(lexicon.folded(word));
        const { values, words, found } = weighed(meant);
        reasons.push({ values, words });
        const rarity = share * Math.log(1 + total / (1 + found.length));
        for (const document of found) {
          candidates.add(document);
          coverage[document] += rarity;
          scores[document] += values[document] * (queries.length > 1 ? rarity : 1);
        }
      }
      const joined = typed.map(({ word }) => word).join("");
      for (const word of lexicon.whole(joined)) {
        const places = index.postings(word);
        for (let at = 0; at < places.length; at += 2) {
          candidates.add(places[at]);
          scores[places[at]] += wholeWeights[places[at + 1]] * 3;
          coverage[places[at]] = Infinity;
        }
      }
      // Those that have all words, or else as many as there are together: a word such as "hoe" must not hide what was meant.
      let best = 0;
      for (const document of candidates) if (coverage[document] < Infinity) best = Math.max(best, coverage[document]);
      const found = [...candidates].filter((document) => coverage[document] >= best * 0.999);
      for (const document of found) scores[document] *= kindWeights[index.documents[document].kind] ?? 1;
      found.sort((a, b) => scores[b] - scores[a] || a - b);
      return {
        count: found.length,
        documents: found.slice(0, limit).map((document) => index.documents[document]),
        marks: (title) =>
          gidsSearch
            .words(title)
            .filter(({ word }) => marked.has(gidsSearch.fold(word)))
            .map(({ start, end }) => [start, end]),
        words(document) {
          const number = index.documents.indexOf(document);
          const has = reasons.filter(({ values }) => values[number]);
          return [...new Set(has.map(({ words }) => lexicon.word(words[number])))];
        },
      };
    },
  };
};
