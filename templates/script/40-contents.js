// The list of contents marks where the reader is: at the place that was asked for, as long as it can be seen; else at the last one above a
// line in the upper quarter of the window, and at the end of the page, where the last places cannot reach that line, at the last one.
for (const nav of document.querySelectorAll(".contents")) {
  const box = nav.querySelector("ol"); // what scrolls on a wide screen
  const entries = [...box.querySelectorAll("a[href^='#']")]
    .map((link) => ({ link, place: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter((entry) => entry.place);
  const passed = new Set();
  let isAtEnd = false;
  let current;
  const show = () => {
    const asked = entries.find(({ place }) => `#${encodeURIComponent(place.id)}` === location.hash || `#${place.id}` === location.hash);
    const top = asked?.place.getBoundingClientRect().top;
    const isSeen = top >= 0 && top < innerHeight && (isAtEnd || passed.has(asked.place));
    const entry = isSeen ? asked : isAtEnd ? entries.at(-1) : entries.findLast(({ place }) => passed.has(place));
    if (entry === current) return;
    current?.link.removeAttribute("aria-current");
    entry?.link.setAttribute("aria-current", "location");
    current = entry;
    const [inner, outer] = [entry?.link.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner && (inner.top < outer.top || inner.bottom > outer.bottom)) box.scrollTop += inner.top - outer.top - outer.height / 3;
  };
  if (entries.length && window.IntersectionObserver) {
    // All that is above the line counts, however far: then no jump in the page escapes.
    const line = new IntersectionObserver(
      (records) => {
        for (const { isIntersecting, target } of records) passed[isIntersecting ? "add" : "delete"](target);
        show();
      },
      { rootMargin: "1000000px 0px -75% 0px" },
    );
    const footer = document.querySelector(".site-footer");
    const sight = new IntersectionObserver((records) => {
      for (const { isIntersecting, target } of records) if (target === footer) isAtEnd = isIntersecting && scrollY > 0;
      show();
    });
    for (const { place } of entries) {
      line.observe(place);
      sight.observe(place);
    }
    if (footer) sight.observe(footer);
    const shortcuts = nav.closest(".layout")?.querySelector(".shortcuts");
    new IntersectionObserver(([{ isIntersecting }]) => shortcuts?.classList.toggle("resting", isIntersecting)).observe(nav);
    addEventListener("hashchange", show);
  }
}
