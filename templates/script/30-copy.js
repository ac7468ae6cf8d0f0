// A link to a step also copies its address, where there is a clipboard; it stays a link everywhere.
(() => {
  const said = document.currentScript?.dataset.copied;
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
