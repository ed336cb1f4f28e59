// Words that a definition explains: their links become buttons, which show what it says where they
// stand. All words come from the page.
(() => {
  "use strict";
  let shown = null;

  const hide = () => {
    shown.gloss.hidden = true;
    shown.button.setAttribute("aria-expanded", "false");
    shown = null;
  };

  const show = (button, gloss) => {
    const block = button.closest("p, li, dt, dd, td, blockquote, div");
    if (block.matches("p")) block.after(gloss);
    else block.append(gloss);
    gloss.hidden = false;
    button.setAttribute("aria-expanded", "true");
    shown = { button, gloss };
  };

  for (const link of document.querySelectorAll("a.term")) {
    const gloss = document.getElementById(link.dataset.term);
    if (!gloss) continue;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "term" });
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-controls", gloss.id);
    button.append(...link.childNodes);
    link.replaceWith(button);
    gloss.hidden = true;
    button.addEventListener("click", () => {
      const again = shown && shown.button === button;
      if (shown) hide();
      if (!again) show(button, gloss);
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !shown) return;
    // The focus must not be lost with what it stands in.
    if (shown.gloss.contains(document.activeElement)) shown.button.focus();
    hide();
  });
})();
