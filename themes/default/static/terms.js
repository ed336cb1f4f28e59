// Words that a definition explains: their links act as buttons, which show what it says where they
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
    // A link still: a button would not break over two lines, and pushes a comma to the next one.
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.setAttribute("aria-controls", gloss.id);
    gloss.hidden = true;
    link.addEventListener("click", (event) => {
      // With a key held, it is opened in another tab.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const again = shown && shown.button === link;
      if (shown) hide();
      if (!again) show(link, gloss);
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      link.click();
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !shown) return;
    // The focus must not be lost with what it stands in.
    if (shown.gloss.contains(document.activeElement)) shown.button.focus();
    hide();
  });
})();
