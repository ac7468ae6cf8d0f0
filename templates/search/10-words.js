"use strict";
// Search without a server. The page loads this file, and then the index of its language, when a reader first uses the search box.
//
// Each file adds to `gidsSearch`; only `90-box.js` knows the page.
globalThis.gidsSearch = { stemmers: {} };

// The form of a word that is compared: lower case, no accents, `œ` as `oe`.
gidsSearch.fold = (() => {
  const ligatures = { œ: "oe", æ: "ae", ß: "ss", ĳ: "ij", ø: "o", đ: "d", ł: "l" };
  return (word) => {
    const lower = word.toLowerCase();
    if (/^[\0-\x7f]*$/.test(lower)) return lower;
    return lower.replace(/[œæßĳøđł]/g, (letter) => ligatures[letter]).normalize("NFD").replace(/\p{M}/gu, "");
  };
})();

// The words of a text in lower case, each with its place: runs of letters and digits, of two characters or a digit at least.
//
// Words joined by a hyphen, a dot or a slash, such as `TR-FPP`, are found by their parts and, when `joins` is set, as a whole as well.
gidsSearch.words = (text, joins = true) => {
  const words = [];
  const add = (word, start, end) => {
    if (word.length > 1 || /\p{N}/u.test(word)) words.push({ word: word.toLowerCase(), start, end });
  };
  for (const run of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-./\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu)) {
    const parts = [...run[0].matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
    for (const part of parts) add(part[0], run.index + part.index, run.index + part.index + part[0].length);
    if (joins && parts.length > 1) add(parts.map((part) => part[0]).join(""), run.index, run.index + run[0].length);
  }
  return words;
};
