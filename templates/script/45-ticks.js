// What the reader ticks off is kept on the reader's own computer, where the browser allows it, under the guide and the step: the same in
// every language. Without a script, the boxes can be ticked all the same, until the page is closed.
(() => {
  // How far the reader is, below a list of contents.
  class Panel {
    constructor(contents, words) {
      this.words = words;
      const panel = document.createElement("div");
      panel.className = "progress";
      this.bar = document.createElement("progress");
      this.bar.ariaHidden = "true"; // the words say it
      this.count = document.createElement("p");
      this.count.setAttribute("role", "status");
      this.count.tabIndex = -1;
      this.kept = document.createElement("p");
      this.kept.className = "kept";
      this.kept.textContent = words.kept ?? "";
      this.clear = document.createElement("button");
      this.clear.type = "button";
      this.clear.textContent = words.clear ?? "";
      panel.append(this.count, this.bar, this.kept, this.clear);
      contents.append(panel);
    }

    show(done, total, hasTicks) {
      this.bar.max = total;
      this.bar.value = done;
      this.count.textContent = this.words.progress.replace("{done}", done).replace("{total}", total);
      this.clear.hidden = this.kept.hidden = !hasTicks;
    }
  }

  const words = document.currentScript?.dataset ?? {};
  const guide = document.querySelector("[data-guide]")?.dataset.guide;
  const boxes = [...document.querySelectorAll(".tick input")];
  if (!guide || !boxes.length) return;
  const key = `gids ${guide}`;
  // Also what this page does not show, such as a step of another edition.
  let done = new Set();
  const load = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      done = new Set(Array.isArray(kept) ? kept : []);
    } catch {}
  };
  const keep = () => {
    try {
      if (done.size) localStorage.setItem(key, JSON.stringify([...done]));
      else localStorage.removeItem(key);
    } catch {}
  };

  const steps = new Set(boxes.filter((box) => box.closest(".step")).map((box) => box.value));
  // One for each list of contents: a file in several languages has several.
  const panels = [...document.querySelectorAll(".contents")].flatMap((contents) => {
    const said = contents.closest("[data-progress]")?.dataset ?? words;
    return said.progress && steps.size > 1 ? [new Panel(contents, said)] : [];
  });

  const show = () => {
    for (const box of boxes) box.checked = done.has(box.value);
    const count = [...steps].filter((step) => done.has(step)).length;
    for (const panel of panels) panel.show(count, steps.size, boxes.some((box) => box.checked));
  };
  document.addEventListener("change", ({ target }) => {
    if (!boxes.includes(target)) return;
    done[target.checked ? "add" : "delete"](target.value);
    keep();
    show();
  });
  for (const panel of panels) {
    panel.clear.addEventListener("click", () => {
      done.clear();
      keep();
      show();
      panel.count.focus();
    });
  }
  // Another window shows the same guide.
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) {
      load();
      show();
    }
  });
  // What a browser without storage remembers of the form itself.
  for (const box of boxes) if (box.checked) done.add(box.value);
  load();
  show();
})();
