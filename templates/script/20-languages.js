// The language switch keeps the reader on the same step: anchors are equal in all languages, so what this page has, its translations
// have too.
(() => {
  const twins = document.querySelectorAll(".languages a:not([href^='#'])");
  const follow = () => {
    let id = "";
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {}
    const hash = id && document.getElementById(id) ? location.hash : "";
    for (const a of twins) a.setAttribute("href", a.getAttribute("href").split("#")[0] + hash);
  };
  addEventListener("hashchange", follow);
  follow();
})();
