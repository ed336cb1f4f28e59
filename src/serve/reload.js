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

  // What is shown stands in a shadow tree of its own: the page's style does not reach it, nor its
  // style the page.
  const shadow = (name, ...children) => {
    const made = document.createElement(name);
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/_fiches/reload.css";
    made.attachShadow({ mode: "open" }).append(style, ...children);
    return made;
  };

  // `details` lets a keyboard fold it away. Warnings come folded.
  const show = ({ lang, severity, title, note, text }) => {
    const before = overlay?.shadowRoot.querySelector(`.${severity} details`);
    clear();
    const details = document.createElement("details");
    details.open = before?.open ?? severity === "error";
    const found = element("pre", text);
    found.tabIndex = 0;
    details.append(element("summary", title), element("p", note), found);
    const region = document.createElement("div");
    region.className = `trouble ${severity}`;
    region.setAttribute("role", severity === "error" ? "alert" : "status");
    region.lang = lang;
    region.dir = "ltr";
    region.append(details);
    overlay = shadow("fiches-trouble", region);
    document.body.append(overlay);
  };

  const badge = (lang, text) => {
    const mark = element("span", text);
    mark.className = "mark";
    mark.lang = lang;
    return shadow("fiches-mark", mark);
  };

  // Sheets that are not published, or that are to be reviewed: beside each link, and in the page's
  // own heading.
  const mark = ({ lang, marks }) => {
    for (const old of document.querySelectorAll("fiches-mark")) old.remove();
    const words = new Map(marks);
    for (const link of document.querySelectorAll("main a[href]")) {
      const { origin, pathname, hash } = new URL(link.href);
      const text = words.get(decodeURI(pathname));
      if (text && !hash && origin === location.origin) link.after(badge(lang, text));
    }
    const own = words.get(decodeURI(location.pathname));
    if (own) document.querySelector("h1")?.append(badge(lang, own));
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
    source.addEventListener("marks", (event) => mark(JSON.parse(event.data)));
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
  // Another site at this address may have been kept on this device: its pages are not these.
  const forget = (kept) => kept.forEach((registration) => registration.unregister());
  navigator.serviceWorker?.getRegistrations().then(forget, () => {});

  document.addEventListener("visibilitychange", follow);
  follow();
})();
