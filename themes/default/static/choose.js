// Marks the browser's language on the page where one chooses; sends nobody anywhere.
(() => {
  "use strict";
  const links = [...document.querySelectorAll("a[data-browser]")];
  const known = navigator.languages.map((tag) => links.find((link) => tag.split("-")[0] === link.hreflang));
  const link = known.find(Boolean);
  if (!link) return;
  link.setAttribute("aria-current", "true");
  link.querySelector("small").append(" · ", link.dataset.browser);
})();
