// The search box shows where scripts run. What searches is loaded when a reader comes to the box for the first time, and not before.
(() => {
  const load = (address) =>
    new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.addEventListener("load", loaded);
      script.addEventListener("error", () => failed(new Error(address)));
      script.src = address;
      document.head.append(script);
    });
  for (const box of document.querySelectorAll(".site-search")) {
    box.hidden = false;
    const begin = async () => {
      box.removeEventListener("focusin", begin);
      try {
        await load(box.dataset.script);
        await load(box.dataset.index);
        gidsSearch.attach(box, gidsSearch.file);
      } catch {
        for (const said of box.querySelectorAll("p")) said.textContent = box.dataset.failed;
        box.querySelector(".search-panel").hidden = false;
      }
    };
    box.addEventListener("focusin", begin);
  }
})();
