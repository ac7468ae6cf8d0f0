// Makes plain documents of a page that shows a guide, for a file that has no index: `gidsSearch.documents(element)`, where the element holds what
// `main` of a guide's page holds. `Sources/Rendering/Search/SearchPageReader.swift` reads the same pages in the same way.
//
// In: an element, and the address before `#` ("" for a place in the same file). Out: documents for `gidsSearch.engine`.
gidsSearch.documents = (root, page = "") => {
  const skipped =
    ".facts, .version, .step-foot, .neighbours, .zoom, .overlay, .block-title, .choose-title, .key, .or, .letter, .applies-label, " +
    ".picture-note, .file-facts, .callouts, .not-translated, .number, svg, nav";
  const inline = /^(?:A|B|STRONG|EM|I|SPAN|CODE|KBD|ABBR|TIME)$/;
  const titles = ":is(h1, h2, h3, dt[id], .step-title)";
  // What ends the first words of a step.
  const blocks = "div[class], dl[class], figure, ol[class], ul[class]";
  const limit = 110;

  const documents = [];
  const terms = new Map();
  let [guide, part] = ["", ""];

  const open = (kind, anchor, number = "") => {
    const document = {
      kind, number, title: "", isNamed: false, text: "", labels: [], links: [],
      address: kind === "guide" && !anchor ? page : `${page}#${anchor}`,
      guide: kind === "guide" ? "" : guide, part: kind === "step" ? part : "", isDone: false,
    };
    documents.push(document);
    return document;
  };

  // On one line, as the index has it: an unbroken space stays.
  const line = (text) => text.replace(/[ \n]+/g, " ").replace(/^ | $/g, "");

  // The text of an element, with a space where a block begins or ends.
  const read = (element, document) => {
    if (element.matches(skipped)) return;
    let here = document;
    if (element.matches("header.guide-header")) here = open("guide", element.querySelector("h1[id]")?.id ?? "");
    if (element.matches("section")) {
      const kind = element.matches(".part") ? "part" : element.matches(".before, .choose, .after") ? "section" : null;
      part = "";
      here = kind ? open(kind, element.getAttribute("aria-labelledby")) : null;
    }
    if (element.matches("li.step")) here = open("step", element.id, line(element.querySelector(":scope > .number")?.textContent ?? ""));
    if (element.matches(".contact[id]")) here = open("contact", element.id);
    if (element.matches("dt[id]")) terms.set(element.id, (here = open("term", element.id)));
    if (here && element.matches(titles) && !here.isNamed) {
      here.title = line(element.textContent);
      here.isNamed = here.isDone = true;
      if (here.kind === "guide") guide = here.title;
      if (here.kind === "part") part = here.title;
    }
    if (here && element.matches("b.ui, code, kbd")) here.labels.push(element.textContent);
    if (here && element.matches("a.term")) here.links.push(element.hash.slice(1));
    const isBlock = !inline.test(element.tagName);
    if (here && isBlock && element.matches(blocks) && line(here.title)) here.isDone = true;
    let [current, unnamed] = [here, element.matches(".who-where")];
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && current) add(current, node.data, unnamed);
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      if (node.tagName === "IMG" && current) current.text += ` ${node.alt} `;
      if (unnamed && current && !node.matches(skipped)) {
        const done = current.isDone;
        current.isDone = true;
        read(node, current);
        current.isDone = done;
      } else {
        const inner = read(node, current);
        // The explanation of a term follows it.
        if (node.matches("dt[id]")) current = inner;
      }
    }
    if (here && isBlock) add(here, " ", true);
    return here;
  };

  const add = (document, text, isUnnamed) => {
    document.text += text;
    if (document.isDone || isUnnamed) return;
    document.title = (document.title + text).replace(/[ \n]+/g, " ").replace(/^ /, "");
    if (document.title.length <= limit) return;
    const space = document.title.lastIndexOf(" ", limit - 1);
    document.title = `${document.title.slice(0, space > 0 ? space : limit)}…`;
    document.isDone = true;
  };

  read(root, null);
  return documents.map(({ links, isDone, ...document }) => ({
    ...document,
    title: line(document.title),
    synonyms: links.map((id) => terms.get(id)).filter(Boolean).flatMap((term) => [term.title, term.text]),
  }));
};
