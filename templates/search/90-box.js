// The search box: what a reader types, the list of links below it, and the keys that lead through them.
//
// Down and up lead through the links, Enter in the box opens the first, Escape leads back to the box and then empties it.
gidsSearch.attach = (box, engine) => {
  const input = box.querySelector("input");
  const panel = box.querySelector(".search-panel");
  const status = box.querySelector("[role=status]");
  const list = panel.querySelector("ol");
  // The same as is said, for those who see.
  const count = panel.querySelector("p");
  const words = box.dataset;
  const shown = 10;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  // The title with the found words marked.
  const marked = (title, marks) => {
    const made = element("span", "search-title");
    let at = 0;
    for (const [start, end] of marks(title)) {
      if (start < at) continue;
      made.append(title.slice(at, start), element("mark", "", title.slice(start, end)));
      at = end;
    }
    made.append(title.slice(at));
    return made;
  };

  const place = ({ kind, guide, part }) => {
    const within = { contact: words.help, term: words.terms }[kind] ?? part;
    return [guide, within].filter(Boolean).join(" › ");
  };

  // The words for which it was found, where its title does not have them.
  const hidden = (document, found) => {
    const inTitle = new Set(gidsSearch.words(document.title).map(({ word }) => gidsSearch.fold(word)));
    return found.words(document).filter((word) => !inTitle.has(gidsSearch.fold(word)));
  };

  const entry = (document, found) => {
    const link = element("a");
    link.href = document.address;
    if (document.number) link.append(element("span", "number", document.number), " ");
    link.append(marked(document.title, found.marks));
    const words = hidden(document, found);
    if (words.length) {
      const line = element("span", "search-words", document.title.endsWith("…") ? "" : "… ");
      for (const word of words) line.append(element("mark", "", word), " … ");
      link.append(" ", line);
    }
    const where = place(document);
    if (where) link.append(" ", element("span", "search-place", where));
    const item = element("li");
    item.append(link);
    return item;
  };

  const close = () => (panel.hidden = true);

  const said = (count) => {
    if (!count) return words.none;
    if (count === 1) return words.one;
    return (count > shown ? words.more : words.many).replace("{count}", count).replace("{shown}", shown);
  };

  const say = (text) => (status.textContent = count.textContent = text);

  const search = () => {
    const text = input.value.trim();
    // One letter begins too much to be of help.
    if (text.length < 2 && !/\d/.test(text)) {
      list.replaceChildren();
      say("");
      return close();
    }
    const found = engine.find(text, shown);
    list.replaceChildren(...found.documents.map((document) => entry(document, found)));
    say(said(found.count));
    panel.hidden = false;
  };

  const links = () => [...list.querySelectorAll("a")];

  input.addEventListener("input", search);
  input.addEventListener("focus", () => (panel.hidden = !status.textContent));
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget)) close();
  });
  // A link to a place on this page leaves the page as it is; the list has to make way for it.
  list.addEventListener("click", (event) => {
    if (event.target.closest("a")) close();
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = links();
    const here = all.indexOf(document.activeElement);
    switch (event.key) {
      case "ArrowDown":
        if (panel.hidden) search();
        (links()[here + 1] ?? document.activeElement).focus();
        break;
      case "ArrowUp":
        if (here < 0) return;
        (all[here - 1] ?? input).focus();
        break;
      case "Enter":
        if (here >= 0 || panel.hidden || !all.length) return;
        all[0].click();
        break;
      case "Escape":
        if (here >= 0) input.focus();
        else if (!panel.hidden) close();
        else input.value = "";
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  if (box.contains(document.activeElement) && input.value) search();
};
