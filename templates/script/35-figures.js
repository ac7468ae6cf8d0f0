// A large picture also closes with Escape.
addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector(".zoom[open]");
  if (open) open.open = false;
});
