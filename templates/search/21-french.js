// The French stemmer of Martin Porter, written after its description (https://snowballstem.org/algorithms/french/stemmer.html; regions:
// https://snowballstem.org/texts/r1r2.html).
//
// In: a word in lower case. Out: its stem, which need not be a word.
gidsSearch.stemmers.fr = (() => {
  const vowels = "aeiouyâàëéêèïîôûù";
  const isVowel = (letter) => letter !== undefined && vowels.includes(letter);
  const isOther = (letter) => letter !== undefined && !vowels.includes(letter);
  const list = (words) => words.split(" ").sort((a, b) => b.length - a.length);

  // The endings of step 1, with what each kind of them asks for.
  const kinds = {
    ance: "ance iqUe isme able iste eux ances iqUes ismes ables istes",
    ation: "atrice ateur ation atrices ateurs ations",
    logie: "logie logies",
    usion: "usion ution usions utions",
    ence: "ence ences",
    ement: "ement ements",
    ité: "ité ités",
    if: "if ive ifs ives",
    eaux: "eaux",
    aux: "aux",
    oux: "oux",
    euse: "euse euses",
    issement: "issement issements",
    amment: "amment",
    emment: "emment",
    ment: "ment ments",
  };
  const kindOf = new Map();
  for (const kind in kinds) for (const suffix of list(kinds[kind])) kindOf.set(suffix, kind);
  const standard = list([...kindOf.keys()].join(" "));
  const verbsInI = list(
    "îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais issait issant " +
      "issante issantes issants isse issent isses issez issiez issions issons it",
  );
  const verbsInE = list("é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez eais");
  const verbsInA = list("âmes ât âtes a ai aIent ais aise aises ait ant ante antes ants as asse assent asses assiez assions");
  const verbs = list(["ions", ...verbsInE, ...verbsInA].join(" "));

  // Vowels that sound as consonants are in upper case; a diaeresis becomes an `H` before its vowel.
  const marked = (word) => {
    const letters = [...word];
    let at = 0;
    while (at < letters.length) {
      const next = letters[at + 1];
      if (isVowel(letters[at]) && (next === "u" || next === "i") && isVowel(letters[at + 2])) {
        letters[at + 1] = next.toUpperCase();
      } else if (isVowel(letters[at]) && next === "y") {
        letters[at + 1] = "Y";
      } else if (letters[at] === "y" && isVowel(next)) {
        letters[at] = "Y";
      } else if (letters[at] === "q" && next === "u") {
        letters[at + 1] = "U";
      } else {
        at++;
      }
    }
    return letters.join("").replace(/ë/g, "He").replace(/ï/g, "Hi");
  };
  const region = (word, from) => {
    let at = from;
    while (at < word.length && !isVowel(word[at])) at++;
    while (at < word.length && isVowel(word[at])) at++;
    return Math.min(at + 1, word.length);
  };

  const regionOfVerbs = (word) => {
    if (isVowel(word[0]) && isVowel(word[1])) return Math.min(3, word.length);
    if (/^(par|col|tap|ni[aeiouyâàëéêèïîôûù])/.test(word)) return 3;
    for (let at = 1; at < word.length; at++) if (isVowel(word[at])) return at + 1;
    return word.length;
  };

  return (original) => {
    let word = marked(original);
    const rv = regionOfVerbs(word);
    const r1 = region(word, 0);
    const r2 = region(word, r1);
    const isIn = (start, suffix) => word.length - suffix.length >= start;
    const ends = (suffix, start = 0) => word.endsWith(suffix) && isIn(start, suffix);
    const longest = (suffixes, start = 0) => suffixes.find((suffix) => ends(suffix, start));
    const replace = (suffix, other) => (word = word.slice(0, word.length - suffix.length) + other);
    const drop = (suffix) => replace(suffix, "");
    const before = (suffix) => word[word.length - suffix.length - 1];
    // What further stands before an ending: dropped in R2, else replaced.
    const dropOr = (suffix, other) => (isIn(r2, suffix) ? drop(suffix) : other === undefined ? word : replace(suffix, other));

    const removeStandard = () => {
      const suffix = longest(standard);
      if (!suffix) return false;
      switch (kindOf.get(suffix)) {
        case "ance":
          if (!isIn(r2, suffix)) return false;
          drop(suffix);
          return true;
        case "ation":
          if (!isIn(r2, suffix)) return false;
          drop(suffix);
          if (ends("ic")) dropOr("ic", "iqU");
          return true;
        case "logie":
          if (!isIn(r2, suffix)) return false;
          replace(suffix, "log");
          return true;
        case "usion":
          if (!isIn(r2, suffix)) return false;
          replace(suffix, "u");
          return true;
        case "ence":
          if (!isIn(r2, suffix)) return false;
          replace(suffix, "ent");
          return true;
        case "ement":
          if (!isIn(rv, suffix)) return false;
          drop(suffix);
          if (ends("iv")) {
            if (isIn(r2, "iv")) {
              drop("iv");
              if (ends("at", r2)) drop("at");
            }
          } else if (ends("eus")) {
            if (isIn(r2, "eus")) drop("eus");
            else if (isIn(r1, "eus")) replace("eus", "eux");
          } else if (ends("abl") || ends("iqU")) {
            if (isIn(r2, "abl")) drop("abl");
          } else if (ends("ièr", rv) || ends("Ièr", rv)) {
            replace("ièr", "i");
          }
          return true;
        case "ité":
          if (!isIn(r2, suffix)) return false;
          drop(suffix);
          if (ends("abil")) dropOr("abil", "abl");
          else if (ends("ic")) dropOr("ic", "iqU");
          else if (ends("iv")) dropOr("iv");
          return true;
        case "if":
          if (!isIn(r2, suffix)) return false;
          drop(suffix);
          if (ends("at", r2)) {
            drop("at");
            if (ends("ic")) dropOr("ic", "iqU");
          }
          return true;
        case "eaux":
          replace(suffix, "eau");
          return true;
        case "aux":
          if (!isIn(r1, suffix)) return false;
          replace(suffix, "al");
          return true;
        case "oux":
          if (!"bhjlnp".includes(before(suffix) ?? " ")) return false;
          replace(suffix, "ou");
          return true;
        case "euse":
          if (isIn(r2, suffix)) drop(suffix);
          else if (isIn(r1, suffix)) replace(suffix, "eux");
          else return false;
          return true;
        case "issement":
          if (!isIn(r1, suffix) || !isOther(before(suffix))) return false;
          drop(suffix);
          return true;
        // After these the endings of verbs are looked for as well.
        case "amment":
          if (isIn(rv, suffix)) replace(suffix, "ant");
          return false;
        case "emment":
          if (isIn(rv, suffix)) replace(suffix, "ent");
          return false;
        default:
          if (isVowel(before(suffix)) && word.length - suffix.length - 1 >= rv) drop(suffix);
          return false;
      }
    };

    const removeVerbInI = () => {
      const suffix = longest(verbsInI, rv);
      const place = suffix === undefined ? -1 : word.length - suffix.length - 1;
      if (place < rv || isVowel(word[place]) || word[place] === "H") return false;
      drop(suffix);
      return true;
    };

    const removeVerb = () => {
      const suffix = longest(verbs, rv);
      if (suffix === undefined) return false;
      if (suffix === "ions") {
        if (!isIn(r2, suffix)) return false;
        drop(suffix);
        return true;
      }
      if (/^aise?s?$/.test(suffix) && suffix !== "ai" && /(^.al|auv|épl)$/.test(word.slice(0, -suffix.length))) return false;
      drop(suffix);
      if (verbsInA.includes(suffix) && !/^aise?s?$/.test(suffix) && ends("e", rv)) drop("e");
      return true;
    };

    const removeResidue = () => {
      if (/s$/.test(word) && (/Hi.$/.test(word) || !/^$|[aiouès]$/.test(word.slice(0, -1)))) drop("s");
      const suffix = longest(["ière", "Ière", "ion", "ier", "Ier", "e"], rv);
      if (suffix === undefined) return;
      if (suffix === "ion") {
        if (isIn(r2, suffix) && /[st]/.test(before(suffix)) && word.length - 4 >= rv) drop(suffix);
      } else {
        replace(suffix, suffix === "e" ? "" : "i");
      }
    };

    if (removeStandard() || removeVerbInI() || removeVerb()) {
      word = word.replace(/Y$/, "i").replace(/ç$/, "c");
    } else {
      removeResidue();
    }
    if (/(enn|onn|ett|ell|eill)$/.test(word)) word = word.slice(0, -1);
    word = word.replace(/[éè]([^aeiouyâàëéêèïîôûù]+)$/, "e$1");
    return word.replace(/[IUY]/g, (letter) => letter.toLowerCase()).replace(/He/g, "ë").replace(/Hi/g, "ï").replace(/H/g, "");
  };
})();
