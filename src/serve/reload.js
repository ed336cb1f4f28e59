// Keeps an open page as the site stands while `fiches serve` runs, and shows over it what is
// wrong. No part of a published site.
(() => {
  const timing = performance.getEntriesByType("navigation")[0]?.serverTiming ?? [];
  let tag = timing.find((entry) => entry.name === "tag")?.description ?? "";
  let source;
  let overlay;

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const clear = () => {
    overlay?.remove();
    overlay = undefined;
  };

  // The overlay stands in a shadow tree of its own: the page's style does not reach it, nor its
  // style the page. `details` lets a keyboard fold it away.
  const show = ({ lang, title, note, text }) => {
    const open = overlay?.shadowRoot.querySelector("details").open ?? true;
    clear();
    overlay = document.createElement("fiches-trouble");
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/_fiches/reload.css";
    const details = document.createElement("details");
    details.open = open;
    const found = element("pre", text);
    found.tabIndex = 0;
    details.append(element("summary", title), element("p", note), found);
    const region = document.createElement("div");
    region.className = "trouble";
    region.setAttribute("role", "alert");
    region.lang = lang;
    region.dir = "ltr";
    region.append(details);
    overlay.attachShadow({ mode: "open" }).append(style, region);
    document.body.append(overlay);
  };

  // The old style sheet goes when the new one is there, so that the page is never bare.
  const restyle = ({ swaps, tag: now }) => {
    for (const [from, to] of swaps) {
      for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
        if (!link.href.endsWith(from)) continue;
        const next = link.cloneNode();
        next.href = link.href.slice(0, -from.length) + to;
        next.addEventListener("load", () => link.remove());
        link.after(next);
      }
    }
    tag = now;
  };

  const listen = () => {
    const page = encodeURIComponent(location.pathname);
    source = new EventSource(`/_fiches/events?page=${page}&is=${tag}`);
    source.addEventListener("reload", () => location.reload());
    source.addEventListener("style", (event) => restyle(JSON.parse(event.data)));
    source.addEventListener("trouble", (event) => show(JSON.parse(event.data)));
    source.addEventListener("clear", clear);
  };

  // A browser keeps six connections to a server: pages that nobody sees give theirs back, and
  // catch up when they are looked at again.
  const follow = () => {
    if (document.hidden) {
      source?.close();
      source = undefined;
    } else if (!source) {
      listen();
    }
  };
  document.addEventListener("visibilitychange", follow);
  follow();
})();
