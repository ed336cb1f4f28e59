// Reading without a connection. On every page, for readers who keep a copy: says that it is one,
// and when there is a newer. On the page about it: keeps a language and takes it away again.
// Loaded by exit.js only where one of the two is of use. All words come from that page.
(() => {
  "use strict";
  const { copy } = document.currentScript.dataset;
  const about = new URL(copy, location.href);
  const base = new URL("../../", about).href;
  const lang = document.documentElement.lang;
  const panel = document.getElementById("_copy");
  /* Where a page that is not kept leads: its path after the language. */
  const missing = /^#missing(?:=(.*))?$/.exec(location.hash);
  let workers = null;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const line = (text) => element("p", { textContent: text });
  const button = (text, work) => {
    const made = element("button", { className: "btn", type: "button", textContent: text });
    made.addEventListener("click", () => work(made));
    return made;
  };

  /** Asks a worker, and gives its last answer; `progress` gets those before it. */
  const ask = (worker, message, progress) => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => (data.of ? progress(data) : done(data));
    worker.postMessage(message, [port2]);
  });

  /** The words of the page about it, wherever this is. */
  const words = async () => {
    if (panel) return panel.dataset;
    const html = await (await fetch(about)).text();
    return new DOMParser().parseFromString(html, "text/html").getElementById("_copy").dataset;
  };

  const notice = (role, ...children) => {
    const box = element("div", { className: "notice" }, element("div", { className: "wrap row" }, ...children));
    box.setAttribute("role", role);
    document.querySelector("main").before(box);
  };

  // ── On every page ──

  const tell = async (registration) => {
    const say = await words();
    const { copy } = await ask(workers.controller, { ask: "state" });
    if (!missing && (copy || !navigator.onLine)) notice("status", line(say.reading));
    let told = null;
    const look = async () => {
      const { waiting } = registration;
      if (!waiting || waiting === told) return;
      told = waiting;
      const { newer, urgent } = await ask(waiting, { ask: "state" });
      // Else it takes over by itself: nothing that is kept here has changed.
      if (!newer) return;
      const use = button(say.reload, () => {
        // Only here is the page loaded again, and only in this tab.
        workers.addEventListener("controllerchange", () => location.reload(), { once: true });
        waiting.postMessage({ ask: "use" });
      });
      notice(urgent ? "alert" : "status", line(urgent ? say.urgent : say.new), use);
    };
    const watch = (worker) => worker?.addEventListener("statechange", look);
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    await look();
  };

  // ── On the page about it ──

  const languages = [...document.querySelectorAll("a[hreflang]")];
  const name = (tag) => languages.find((link) => link.hreflang === tag)?.textContent ?? tag;

  /** The page that was asked for in the languages that are kept: each a link, as in the bar above. */
  const elsewhere = (say, kept) => {
    const href = (tag) => `${base}${tag}/${missing[1] ?? ""}`;
    for (const link of languages) if (kept.includes(link.hreflang)) link.href = href(link.hreflang);
    const links = kept.map((tag) => element("a", { href: href(tag), lang: tag, textContent: name(tag) }));
    const [before, after = ""] = say.missing.split("…");
    return element("p", {}, before, ...links.flatMap((link, at) => (at ? [" · ", link] : [link])), after);
  };

  /** The languages that are kept whole. */
  const stored = async () => {
    const found = new Set();
    for (const name of await caches.keys()) {
      const tag = /^copy-(.+)-[0-9a-f]+$/.exec(name)?.[1];
      if (tag && (await (await caches.open(name)).match(`${base}offline/${tag}.json`))) found.add(tag);
    }
    return [...found];
  };

  const size = (bytes) => {
    const mega = Math.max(0.1, Math.round(bytes / 1e5) / 10);
    try {
      const format = new Intl.NumberFormat(`${lang}-u-nu-latn`, { style: "unit", unit: "megabyte" });
      return format.format(mega).replace(/\s/g, "\u00a0");
    } catch {
      return `${mega} MB`;
    }
  };

  const save = async (pressed) => {
    const say = panel.dataset;
    const bar = element("progress", { value: 0 });
    const status = line(say.saving);
    status.setAttribute("role", "status");
    bar.setAttribute("aria-label", say.saving);
    pressed.replaceWith(bar);
    panel.append(status);
    const kept = await workers
      .register(`${base}sw.js`, { scope: base, updateViaCache: "none" })
      .then(() => workers.ready)
      .then(({ active }) => ask(active, { ask: "keep", lang }, ({ done, of }) => (bar.value = done / of)))
      .catch(() => ({ kept: false }));
    await draw(kept.kept ? "" : say.failed);
  };

  const remove = async () => {
    for (const registration of await workers.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
    localStorage.clear();
    sessionStorage.clear();
    await draw(panel.dataset.removed);
  };

  const draw = async (message) => {
    const say = panel.dataset;
    const kept = await stored();
    const parts = [];
    if (missing) parts.push(elsewhere(say, kept));
    if (kept.includes(lang)) {
      parts.push(line(say.saved));
    } else if (navigator.onLine) {
      const list = await fetch(say.list, { cache: "no-cache" }).then((answer) => answer.json()).catch(() => null);
      if (list) parts.push(line(say.shared), button(say.save.replace("…", size(list.size)), save));
    }
    if (kept.length) {
      if (!missing) parts.push(...kept.map((tag) => line(say.language.replace("…", name(tag)))));
      parts.push(button(say.remove, remove));
    }
    const status = line(message);
    status.setAttribute("role", "status");
    panel.replaceChildren(...parts, status);
  };

  const start = async () => {
    // A folder needs nobody to keep it.
    if (location.protocol === "file:") return;
    workers = navigator.serviceWorker;
    if (panel && workers && window.caches) await draw("");
    const registration = workers && workers.controller && (await workers.getRegistration());
    if (registration) await tell(registration);
  };
  // Where storage is blocked, the page says that this browser cannot keep the site.
  start().catch(() => {});
})();
