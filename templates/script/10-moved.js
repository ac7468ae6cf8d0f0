"use strict";
// Each file is a convenience of its own; the pages are complete without any of them.

// A page under the former name of a guide leads on by itself; this keeps the reader on the same step.
(() => {
  const target = document.currentScript?.dataset.target;
  if (target) location.replace(target + location.hash);
})();
