// The documents of a guide that stands in the page itself, as the engine takes them: for a file that has no index beside it.
gidsSearch.documentsIn = (root) => {
  const shown = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
  // What a step says itself: not what its substeps say, nor the links at its foot.
  const own = (step) => {
    const copy = step.querySelector(".step-body").cloneNode(true);
    for (const other of copy.querySelectorAll(".step, .step-foot, .zoom")) other.remove();
    return copy;
  };
  const first = (text) => (text.length > 90 ? `${text.slice(0, text.lastIndexOf(" ", 90))} …` : text);
  const labels = (node) => [...node.querySelectorAll(".ui, .code-name")].map((label) => shown(label).replace(/^[“«"„\s]+|[”»"“\s]+$/g, ""));
  const documents = [];
  for (const section of root.querySelectorAll(".part")) {
    const heading = section.querySelector("h2");
    const part = shown(heading);
    documents.push({ kind: "part", title: part, address: `#${heading.id}`, isNamed: true, text: shown(section.querySelector(".intro")) });
    for (const step of section.querySelectorAll(".step")) {
      const body = own(step);
      const title = shown(body.querySelector(".step-title"));
      const number = shown(step.querySelector(":scope > .number"));
      documents.push({
        kind: "step",
        title: title || first(shown(body.querySelector(".do")) || shown(body)),
        number,
        address: `#${step.id}`,
        part,
        text: shown(body),
        labels: labels(body),
        isNamed: Boolean(title),
      });
    }
  }
  for (const contact of root.querySelectorAll(".contact[id]")) {
    const title = shown(contact.querySelector("h3"));
    documents.push({ kind: "contact", title, address: `#${contact.id}`, text: shown(contact), isNamed: true });
  }
  for (const term of root.querySelectorAll(".terms dt[id]")) {
    const [text, synonyms] = [[], []];
    for (let said = term.nextElementSibling; said?.tagName === "DD"; said = said.nextElementSibling) {
      (said.className === "former" ? synonyms : text).push(shown(said));
    }
    documents.push({ kind: "term", title: shown(term), address: `#${term.id}`, text: text.join(" "), synonyms, isNamed: true });
  }
  return documents;
};
