// The search box shows where scripts run. What searches is loaded when a reader comes to the box for the first time, and not before; a file
// that stands alone has it inside, and searches in itself.
(() => {
  const load = (address) =>
    new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.addEventListener("load", loaded);
      script.addEventListener("error", () => failed(new Error(address)));
      script.src = address;
      document.head.append(script);
    });
  const engine = async ({ dataset, parentElement }) => {
    const part = parentElement.closest("[lang]");
    if (!dataset.script) {
      const documents = gidsSearch.documents(part.querySelector(".content"));
      return gidsSearch.engine(documents.filter(({ kind }) => kind !== "guide"), part.lang);
    }
    await load(dataset.script);
    await load(dataset.index);
    return gidsSearch.engineOf(gidsSearch.opened(gidsSearch.file, dataset.pages), part.lang);
  };
  for (const box of document.querySelectorAll(".site-search")) {
    box.hidden = false;
    const begin = async () => {
      box.removeEventListener("focusin", begin);
      try {
        gidsSearch.attach(box, await engine(box));
      } catch {
        for (const said of box.querySelectorAll("p")) said.textContent = box.dataset.failed;
        box.querySelector(".search-panel").hidden = false;
      }
    };
    box.addEventListener("focusin", begin);
  }
})();
