// Dutch compounds: `rijksregisternummer` is `rijk-s`, `register` and `nummer`.
//
// There is no list of Dutch words: what is a word, the words of the site tell.
gidsSearch.compounds = (() => {
  // What can stand between two parts.
  const links = ["", "s", "en", "e", "n"];
  // What ends or begins many words and is no word beside another: `wijziging` is not `wijzig` and `ing`.
  const endings = /^(?:s|e|en|er|ers|ing|ingen|ning|ningen|heid|heden|lijk|lijke|baar|bare|ig|ige|isch|ische|tie|ties|aar|aars|loos|zaam|achtig)$/;
  const shortest = 3;

  // Whether a text is one word of the site, or several with what joins them.
  const isMade = (text, isWord, depth = 0) => {
    if (text.length < shortest || depth > 3) return false;
    if (isWord(text) && !endings.test(text)) return true;
    for (let at = shortest; at <= text.length - shortest; at++) {
      const head = text.slice(0, at);
      if (!isWord(head)) continue;
      for (const link of links) {
        if (text.startsWith(link, at) && isMade(text.slice(at + link.length), isWord, depth + 1)) return true;
      }
    }
    return false;
  };

  // The same with a link behind it.
  const isHead = (text, isWord) => links.some((link) => text.endsWith(link) && isMade(text.slice(0, text.length - link.length), isWord));

  // The same with a link before it.
  const isTail = (text, isWord) => links.some((link) => text.startsWith(link) && isMade(text.slice(link.length), isWord));

  return {
    // How surely a part is a part of a word: 1 when the rest consists of words, less when half of it does or it could be one, else 0.
    sureness(word, part, isWord) {
      let best = 0;
      for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
        const head = word.slice(0, at);
        const tail = word.slice(at + part.length);
        const [hasHead, hasTail] = [!head || isHead(head, isWord), !tail || links.includes(tail) || isTail(tail, isWord)];
        if (hasHead && hasTail) return 1;
        const [long, unlike] = [head.length >= 4 && !/^(?:ge|be|ver|ont|her)$/.test(head), tail.length >= 4 && !endings.test(tail)];
        if ((hasHead && unlike) || (long && hasTail)) best = 0.6;
      }
      return best;
    },

    // The parts of a word that is not on the site: the fewest that there are; `null` when it is no compound of words of the site.
    parts(word, isWord, depth = 0) {
      let best = null;
      for (let at = word.length - shortest; at >= shortest; at--) {
        const head = word.slice(0, at);
        if (!isWord(head)) continue;
        for (const link of links) {
          if (!word.startsWith(link, at)) continue;
          const rest = word.slice(at + link.length);
          if (rest.length < shortest || endings.test(rest)) continue;
          const tail = isWord(rest) ? [rest] : depth < 2 ? this.parts(rest, isWord, depth + 1) : null;
          if (tail && (!best || tail.length + 1 < best.length)) best = [head, ...tail];
        }
      }
      return best;
    },
  };
})();
