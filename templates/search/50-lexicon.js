// The words of an index, and which of them a word that a reader types can mean.
//
// A word means, with falling sureness: itself however it is accented; its other forms (same stem); what it begins; what it is a part of; and only
// where that gives nothing, what differs in one letter.
gidsSearch.lexicon = (words, language) => {
  const { fold } = gidsSearch;
  const stem = gidsSearch.stemmers[language.split("-")[0]] ?? ((word) => word);
  const hasCompounds = language.split("-")[0] === "nl";
  // Accents count for a stem, and not every reader types them: so each word has the stem of both forms.
  const stems = (word) => new Set([fold(stem(word)), fold(stem(fold(word)))]);
  const push = (map, key, word) => (map.has(key) ? map.get(key).push(word) : map.set(key, [word]));

  const folded = words.map(fold);
  const [exact, wholes, stemmed] = [new Map(), new Map(), new Map()];
  words.forEach((word, number) => {
    if (word[0] === "=") return push(wholes, folded[number].slice(1), number);
    push(exact, folded[number], number);
    for (const key of stems(word)) push(stemmed, key, number);
  });
  const sorted = [...exact.keys()].sort();
  const isWord = (word) => exact.has(word);

  const beginning = (part) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < part) low = middle + 1;
      else high = middle;
    }
    const found = [];
    while (low < sorted.length && sorted[low].startsWith(part)) found.push(sorted[low++]);
    return found;
  };

  // Whether two words differ in one letter: one more, one less, another one, or two that changed places.
  const isNear = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let [endA, endB] = [a.length, b.length];
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
    const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
    return restA.length + restB.length <= 2 ? Math.max(restA.length, restB.length) <= 1 : restA === [...restB].reverse().join("") && restA.length === 2;
  };

  // The word, and what it could be without the ending of a plural.
  const singulars = (word) => [word, ...["en", "s", "n", "e"].filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length))];

  return {
    // The entries that are this title, label or code as a whole.
    whole: (text) => wholes.get(fold(text)) ?? [],

    // The words that a typed one can mean, each with its sureness.
    //
    // `isLast`: whether the reader may still be typing it, so that already two letters begin a word.
    meant(typed, isLast) {
      const word = fold(typed);
      const found = new Map();
      const add = (number, sureness) => found.set(number, Math.max(sureness, found.get(number) ?? 0));
      for (const number of exact.get(word) ?? []) add(number, words[number] === typed ? 1 : 0.98);
      for (const key of stems(typed)) for (const number of stemmed.get(key) ?? []) add(number, 0.9);
      if (word.length >= (isLast ? 2 : 4)) {
        for (const longer of beginning(word)) {
          for (const number of exact.get(longer)) add(number, 0.5 + (0.3 * word.length) / longer.length);
        }
      }
      if (hasCompounds && word.length >= 4) {
        const isPart = (text) => isWord(text) || text === word;
        for (const form of singulars(word)) {
          if (form.length < 4) continue;
          for (const [longer, numbers] of exact) {
            if (longer.length < form.length + 2 || !longer.includes(form)) continue;
            const sureness = gidsSearch.compounds.sureness(longer, form, isPart);
            if (sureness) for (const number of numbers) add(number, 0.7 * sureness);
          }
        }
      }
      if (!found.size && word.length >= 4) {
        const keys = [word, ...stems(typed)];
        for (const [other, numbers] of exact) if (isNear(word, other)) for (const number of numbers) add(number, 0.4);
        for (const [other, numbers] of stemmed) {
          if (other.length >= 4 && keys.some((key) => isNear(key, other))) for (const number of numbers) add(number, 0.35);
        }
      }
      return found;
    },

    // The parts of a compound that is not on the site; `null` when it is none.
    parts: (typed) => (hasCompounds && !isWord(fold(typed)) ? gidsSearch.compounds.parts(fold(typed), isWord) : null),

    word: (number) => words[number],

    // The form of a word of the lexicon that is compared.
    folded: (number) => folded[number],
  };
};
