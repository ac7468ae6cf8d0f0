// What the reader ticks off is kept on the reader's own computer, where the browser allows it, under the guide and the step: the same in
// every language. Without a script, the boxes can be ticked all the same, until the page is closed.
(() => {
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
  const panel = document.createElement("div");
  panel.className = "progress";
  const bar = document.createElement("progress");
  bar.max = steps.size;
  bar.ariaHidden = "true"; // the words say it
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  count.tabIndex = -1;
  const kept = document.createElement("p");
  kept.className = "kept";
  kept.textContent = words.kept ?? "";
  const clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = words.clear ?? "";
  panel.append(count, bar, kept, clear);

  const show = () => {
    for (const box of boxes) box.checked = done.has(box.value);
    bar.value = [...steps].filter((step) => done.has(step)).length;
    count.textContent = (words.progress ?? "").replace("{done}", bar.value).replace("{total}", steps.size);
    clear.hidden = kept.hidden = !boxes.some((box) => box.checked);
  };
  document.addEventListener("change", ({ target }) => {
    if (!boxes.includes(target)) return;
    done[target.checked ? "add" : "delete"](target.value);
    keep();
    show();
  });
  clear.addEventListener("click", () => {
    done.clear();
    keep();
    show();
    count.focus();
  });
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
  if (words.progress && steps.size) document.querySelector(".contents")?.append(panel);
})();
