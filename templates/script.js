"use strict";
// Three conveniences; the page is complete without them.
(() => {
  // A page under the former name of a guide leads on by itself; this keeps the reader on the same step.
  const target = document.currentScript?.dataset.target;
  if (target) {
    location.replace(target + location.hash);
    return;
  }
  const said = document.currentScript?.dataset.copied;

  // The language switch keeps the reader on the same step: anchors are equal in all languages,
  // so what this page has, its translations have too.
  const twins = document.querySelectorAll(".languages a");
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

  // A link to a step also copies its address, where there is a clipboard; it stays a link everywhere.
  if (!said || !navigator.clipboard) return;
  const status = document.createElement("p");
  status.className = "copied";
  status.setAttribute("role", "status");
  status.setAttribute("aria-live", "polite");
  document.body.append(status);
  let timer;
  document.addEventListener("click", async (event) => {
    const a = event.target.closest?.("a.permalink");
    if (!a || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    try {
      await navigator.clipboard.writeText(a.href);
    } catch {
      return;
    }
    clearTimeout(timer);
    status.textContent = said;
    timer = setTimeout(() => (status.textContent = ""), 5000);
  });
})();
