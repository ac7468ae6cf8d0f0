// The Dutch stemmer of Martin Porter, written after its description (https://snowballstem.org/algorithms/dutch_porter/stemmer.html; regions:
// https://snowballstem.org/texts/r1r2.html).
//
// In: a word in lower case. Out: its stem, which need not be a word.
gidsSearch.stemmers.nl = (() => {
  const vowels = "aeiouyè";
  const isVowel = (letter) => letter !== undefined && vowels.includes(letter);
  const isOther = (letter) => letter !== undefined && !vowels.includes(letter);
  const plain = { ä: "a", á: "a", ë: "e", é: "e", ï: "i", í: "i", ö: "o", ó: "o", ü: "u", ú: "u" };

  // A `y` at the beginning or after a vowel, and an `i` between vowels, are consonants: in upper case.
  const marked = (word) => {
    const letters = [...word].map((letter) => plain[letter] ?? letter);
    if (letters[0] === "y") letters[0] = "Y";
    for (let at = 1; at < letters.length; at++) {
      if (!isVowel(letters[at - 1])) continue;
      if (letters[at] === "y" || (letters[at] === "i" && isVowel(letters[at + 1]))) letters[at] = letters[at].toUpperCase();
    }
    return letters.join("");
  };

  // Behind the first consonant after a vowel, from a place on.
  const region = (word, from) => {
    let at = from;
    while (at < word.length && !isVowel(word[at])) at++;
    while (at < word.length && isVowel(word[at])) at++;
    return Math.min(at + 1, word.length);
  };

  return (original) => {
    let word = marked(original);
    const early = region(word, 0);
    // There are at least three letters before the first region.
    const first = word.length < 3 ? word.length : Math.max(early, 3);
    const second = region(word, early);
    const isIn = (start, suffix) => word.length - suffix.length >= start;
    const before = (suffix) => word[word.length - suffix.length - 1];
    const drop = (count) => (word = word.slice(0, word.length - count));
    const longest = (suffixes) => suffixes.find((suffix) => word.endsWith(suffix));
    const undouble = () => {
      if (/(kk|dd|tt)$/.test(word)) drop(1);
    };
    const dropEn = (suffix) => {
      if (!isIn(first, suffix) || !isOther(before(suffix)) || word.slice(0, -suffix.length).endsWith("gem")) return;
      drop(suffix.length);
      undouble();
    };
    let hadE = false;
    const dropE = () => {
      hadE = word.endsWith("e") && isIn(first, "e") && isOther(before("e"));
      if (!hadE) return;
      drop(1);
      undouble();
    };
    const dropIg = () => {
      if (!word.endsWith("ig") || !isIn(second, "ig") || before("ig") === "e") return false;
      drop(2);
      return true;
    };

    // Step 1
    const ending = longest(["heden", "ene", "en", "se", "s"]);
    if (ending === "heden") {
      if (isIn(first, ending)) word = `${word.slice(0, -5)}heid`;
    } else if (ending === "ene" || ending === "en") {
      dropEn(ending);
    } else if (ending && isIn(first, ending) && isOther(before(ending)) && before(ending) !== "j") {
      drop(ending.length);
    }

    // Step 2
    dropE();

    // Step 3a
    if (word.endsWith("heid") && isIn(second, "heid") && before("heid") !== "c") {
      drop(4);
      if (word.endsWith("en")) dropEn("en");
    }

    // Step 3b
    const derived = longest(["lijk", "baar", "end", "ing", "bar", "ig"]);
    if (derived && isIn(second, derived)) {
      switch (derived) {
        case "end":
        case "ing":
          drop(3);
          if (!dropIg()) undouble();
          break;
        case "ig":
          dropIg();
          break;
        case "lijk":
          drop(4);
          dropE();
          break;
        case "baar":
          drop(4);
          break;
        case "bar":
          if (hadE) drop(3);
          break;
      }
    }

    // Step 4
    const [opening, ...rest] = word.slice(-4);
    if (rest.length === 3 && isOther(opening) && ["aa", "ee", "oo", "uu"].includes(rest[0] + rest[1]) && isOther(rest[2]) && rest[2] !== "I") {
      word = word.slice(0, -2) + rest[2];
    }
    return word.replace(/[IY]/g, (letter) => letter.toLowerCase());
  };
})();
