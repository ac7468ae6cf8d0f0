// A file in every language: the switch keeps the reader on the same step, an anchor of the pages is understood too, and the document says
// which language it shows. Without a script, each step has its own link to the same step in the other languages.
(() => {
  const parts = [...document.querySelectorAll(".language-part")];
  if (!parts.length) return;
  const title = document.title;
  const place = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };
  const show = () => {
    const id = place();
    const target = document.getElementById(id);
    const part = target?.closest(".language-part");
    if (!part) {
      // An anchor as the pages have it, without a language: the one of the reader, else the first.
      const known = parts.filter((part) => id && document.getElementById(`${part.id}-${id}`));
      const wanted = (navigator.languages ?? []).map((tag) => tag.split("-")[0]);
      const best = wanted.map((tag) => known.find((part) => part.lang.split("-")[0] === tag)).find(Boolean) ?? known[0];
      if (best) location.replace(`#${best.id}-${id}`);
      document.title = title;
      document.documentElement.lang = parts[0].lang;
      return;
    }
    document.documentElement.lang = part.lang;
    document.title = part.querySelector("h1")?.textContent.trim() || title;
    const rest = id.slice(part.id.length);
    for (const link of part.querySelectorAll(".languages a")) {
      const other = `_${link.lang}`;
      link.setAttribute("href", `#${document.getElementById(other + rest) ? other + rest : other}`);
    }
  };
  addEventListener("hashchange", show);
  show();
})();
