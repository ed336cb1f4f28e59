// Leaving the site quickly. Runs before the page is shown, so that a page of a tab that was left
// stays covered from its first picture on. The links work without it. All words and addresses
// come from the attributes of its element.
(() => {
  "use strict";
  const root = document.documentElement;
  const say = document.currentScript.dataset;

  // In this tab only, and with a name that says nothing.
  const LEFT = "left";
  const PAUSE = 5000;
  const PRESSES = 3;

  // Storage may be blocked: then a page is not covered after Back, and nothing else is lost.
  const quietly = (work) => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  const left = () => quietly(() => sessionStorage.getItem(LEFT)) === "1";

  const hide = (hidden) => {
    if (hidden) root.style.setProperty("visibility", "hidden");
    else root.style.removeProperty("visibility");
  };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const parsed = (work) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", work, { once: true });
    else work();
  };

  // The first title of a document is its title: a second one is put before it, and taken away.
  const title = element("title", { textContent: say.title });
  let cover = null;
  let leaving = false;

  /** Puts `children` in the place of the page, in sight and for screen readers. */
  const put = (...children) => {
    hide(true);
    document.head.prepend(title);
    cover?.remove();
    cover = element("div", { className: "cover" });
    cover.style.setProperty("visibility", "visible");
    cover.setAttribute("role", "alert");
    document.body.append(cover);
    cover.append(...children);
  };

  const line = (text) => element("p", { textContent: text });

  const show = () => {
    quietly(() => sessionStorage.removeItem(LEFT));
    uncover();
    document.querySelector("main")?.focus();
  };

  const uncover = () => {
    cover?.remove();
    cover = null;
    title.remove();
    hide(false);
  };

  /** The page of a tab that was left: it stays covered until somebody asks for it. */
  const covered = () => {
    hide(true);
    document.head.prepend(title);
    parsed(() => {
      if (!left()) return uncover();
      const go = element("a", { className: "btn", href: say.url, rel: "nofollow noreferrer", textContent: say.go });
      go.dataset.exit = "";
      const back = element("button", { className: "btn", type: "button", textContent: say.show });
      back.addEventListener("click", show);
      put(line(say.hidden), element("p", { className: "row" }, go, " ", back));
    });
  };

  /** Nothing that was typed, ticked or kept stays behind. */
  const empty = () => {
    for (const field of document.querySelectorAll("input, textarea, select")) {
      if (field.type === "checkbox" || field.type === "radio") field.checked = false;
      else field.value = "";
    }
    quietly(() => history.replaceState(null, "", location.pathname));
    quietly(() => localStorage.clear());
    quietly(() => sessionStorage.clear());
    quietly(() => sessionStorage.setItem(LEFT, "1"));
  };

  const leave = () => {
    leaving = true;
    put(line(say.loading));
    empty();
    const app = matchMedia("(display-mode: standalone)").matches;
    const kept = quietly(() => navigator.serviceWorker.controller);
    if (kept && (app || !navigator.onLine)) location.replace(say.away);
    else if (navigator.onLine) location.replace(say.url);
    else put(line(say.none));
  };

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-exit]")) {
      event.preventDefault();
      leave();
    }
  }, true);

  // Shift three times. Shift held for another key, another key, or five seconds begin anew.
  let status = null;
  let presses = 0;
  let alone = false;
  let timer = 0;

  const count = (n, text) => {
    presses = n;
    clearTimeout(timer);
    if (status && status.textContent !== text) status.textContent = text;
  };

  const late = () => {
    count(0, say.late);
    timer = setTimeout(() => count(0, ""), PAUSE);
  };

  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone) count(0, "");
  }, true);

  addEventListener("pointerdown", () => {
    alone = false;
    count(0, "");
  }, true);

  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    if (presses + 1 === PRESSES) {
      count(0, "");
      leave();
      return;
    }
    count(presses + 1, presses ? say.one : say.two);
    timer = setTimeout(late, PAUSE);
  }, true);

  // The region must be there before its text, or nobody hears it.
  parsed(() => {
    status = element("div", { className: "toast" });
    status.setAttribute("role", "status");
    document.querySelector("main")?.before(status);
  });

  // A page that the browser keeps whole for Back is kept covered and unticked.
  addEventListener("pagehide", () => {
    hide(true);
    for (const box of document.querySelectorAll("form[method=dialog] [type=checkbox]")) box.checked = false;
  });
  addEventListener("pageshow", (event) => {
    // The page may be complete only after it was left.
    if (leaving && !event.persisted) return;
    leaving = false;
    if (left()) covered();
    else uncover();
  });

  // On paper a path leads nowhere. Where the site's address was not known when it was made, it is now.
  addEventListener("beforeprint", () => {
    const here = document.querySelector("[data-here] bdi");
    if (here && location.protocol !== "file:") here.textContent = location.origin + location.pathname;
  });

  // Readers who keep a copy of the site are told of it; others need not load what does that.
  parsed(() => {
    if (quietly(() => navigator.serviceWorker.controller) || document.getElementById("_copy")) {
      const script = element("script", { src: say.offline });
      script.dataset.copy = say.copy;
      document.head.append(script);
    }
  });

  root.classList.add("js");
  if (left()) covered();
})();
