// The search box of every page, and the page of results. What is typed stays in the browser: the
// words of a query stand only in the part of an address that is never sent. The engine is loaded
// when somebody is about to use it. All words come from the page.
(() => {
  "use strict";
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const box = one("#_find");
  // An older browser keeps the link that stands there.
  if (!box || !box.content || !Intl.PluralRules || !"".matchAll) return;
  const { lang, dir } = document.documentElement;
  const page = one("#_search");

  const form = box.content.firstElementChild.cloneNode(true);
  const { engine: source, root: base, error } = form.dataset;
  (one("[data-box]") || one(".find-link")).replaceWith(form);
  if (page) form.classList.add("big");
  const input = one("input", form);
  const list = one("ul", form);

  // ── Words ──

  // Counts stand in the page as 0 and these numbers, of which each is of another plural.
  const LIKE = [1, 2, 3, 11, 100];
  const rules = new Intl.PluralRules(lang);
  const counted = (template, n) => {
    const like = n && LIKE.find((like) => rules.select(like) === rules.select(n)) || n && 100;
    const text = template.content.children[[0, ...LIKE].indexOf(like)].textContent;
    return text.replace(like, n.toLocaleString(`${lang}-u-nu-latn`));
  };

  /** A copy of a template, with `{name}` in its texts as `values` say. */
  const filled = (name, values = {}) => {
    const copy = one(`template[data-${name}]`).content.cloneNode(true);
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      text.data = text.data.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    }
    return copy;
  };

  const languages = new Map(all(".langs a").map((link) => [link.lang, link]));
  const named = (tag) => (languages.has(tag) ? languages.get(tag).textContent : tag);
  /** Says that an element is in another language than the page. */
  const speaking = (element, tag) => {
    if (tag === lang) return element;
    element.lang = tag;
    element.dir = languages.has(tag) ? languages.get(tag).dir || dir : "auto";
    return element;
  };

  // What a right-to-left text would put out of order: names, addresses, numbers in groups.
  const LATIN = /\+?[a-z0-9\u00c0-\u024f](?:[^\p{L}\n()[\]«»·،؛؟]|[a-z\u00c0-\u024f])*[a-z0-9\u00c0-\u024f]/giu;
  const put = (element, text, rtl) => {
    let at = 0;
    for (const { 0: run, index } of rtl ? text.matchAll(LATIN) : []) {
      if (!/[a-z\s+]/i.test(run)) continue;
      const apart = document.createElement("bdi");
      [apart.dir, apart.textContent] = ["ltr", run];
      element.append(text.slice(at, index), apart);
      at = index + run.length;
    }
    element.append(text.slice(at));
  };
  /** Writes parts of a text, `mark` where a word of the query stands. */
  const write = (element, parts, tag) => {
    const rtl = (languages.has(tag) && languages.get(tag).dir || dir) === "rtl";
    element.textContent = "";
    speaking(element, tag);
    for (const { text, mark } of parts) {
      const part = mark ? document.createElement("mark") : element;
      put(part, text, rtl);
      if (mark) element.append(part);
    }
  };
  const ARTICLE = /^(?:[وفبك]?ال|لل)/;
  /** Marks the words typed in a text, and those that begin with one of at least so many letters. */
  const marked = (text, query, least = 3) => {
    const typed = FichesSearch.words(query).flatMap((word) => word[2]);
    const begun = (form, word) => form.startsWith(word) || form.replace(ARTICLE, "").startsWith(word);
    const hit = (form) => typed.some((word) => form === word || (word.length >= least && begun(form, word)));
    const parts = [];
    let at = 0;
    for (const [start, end, forms] of FichesSearch.words(text)) {
      if (!forms.some(hit)) continue;
      parts.push({ text: text.slice(at, start) }, { text: text.slice(start, end), mark: true });
      at = end;
    }
    return [...parts, { text: text.slice(at) }];
  };

  // ── The engine ──

  let engine = null;
  const script = () => new Promise((done, failed) => {
    const element = document.createElement("script");
    [element.src, element.onload, element.onerror] = [source, done, failed];
    document.head.append(element);
  });
  const loaded = () => {
    if (!engine) {
      engine = script().then(() => FichesSearch.open({ base, lang }));
      engine.catch(() => (engine = null));
    }
    return engine;
  };
  const wait = (time) => new Promise((done) => setTimeout(done, time));

  // ── The box ──

  const status = one("[role=status]", form);
  const counts = one("template", form);
  let options = [];
  let active = -1;
  let turn = 0;

  const choose = (n) => {
    active = n;
    options.forEach((option, at) => option.setAttribute("aria-selected", at === n));
    if (n < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", options[n].id);
    options[n].scrollIntoView({ block: "nearest" });
  };
  const open = (shown) => {
    list.hidden = !shown;
    input.setAttribute("aria-expanded", shown);
    choose(-1);
  };
  const close = () => {
    turn += 1;
    status.textContent = "";
    open(false);
  };

  const option = ({ text, url, lang: tag }, n, query) => {
    const made = document.createElement("li");
    made.id = `_option-${n}`;
    made.dataset.url = url;
    made.setAttribute("role", "option");
    write(made.appendChild(document.createElement("span")), marked(text, query, 1), tag);
    if (tag !== lang) speaking(made.appendChild(document.createElement("small")), tag).textContent = named(tag);
    return made;
  };
  /** Shows what the words typed so far may become; says how many there are once nobody types. */
  const suggest = async (pause) => {
    const mine = (turn += 1);
    await wait(pause);
    if (mine !== turn) return;
    const query = input.value;
    const found = query.trim() ? await loaded().then((engine) => engine.suggest(query, { limit: 6 })) : [];
    if (mine !== turn || document.activeElement !== input) return;
    options = found.map((one, n) => option(one, n, query));
    list.replaceChildren(...options);
    open(options.length > 0);
    wait(600).then(() => {
      if (mine === turn && query) status.textContent = counted(counts, options.length);
    });
  };
  const failed = () => (status.textContent = error);

  const go = (option) => {
    input.value = option.firstChild.textContent;
    close();
    location.href = base + option.dataset.url;
  };
  const move = async (step) => {
    if (list.hidden) await suggest(0);
    if (list.hidden) return;
    const n = options.length;
    choose(active < 0 ? (step > 0 ? 0 : n - 1) : (active + step + n) % n);
  };
  const keys = {
    ArrowDown: (event) => (event.altKey ? suggest(0) : move(1)),
    ArrowUp: (event) => (event.altKey ? close() : move(-1)),
    Enter: () => go(options[active]),
    Escape: () => (list.hidden ? (input.value = "") : close()),
  };
  input.addEventListener("keydown", (event) => {
    // Enter in the box itself submits, as anywhere.
    if (event.isComposing || (event.key === "Enter" && active < 0)) return;
    const key = keys[event.key];
    if (key) {
      event.preventDefault();
      Promise.resolve(key(event)).catch(failed);
    } else if (event.key !== "Shift") choose(-1);
  });
  input.addEventListener("input", () => {
    choose(-1);
    suggest(80).catch(failed);
  });
  input.addEventListener("focus", () => loaded().catch(failed));
  input.addEventListener("blur", close);
  // The focus stays in the box.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const chosen = event.target.closest("li");
    if (chosen) go(chosen);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    const query = input.value.trim();
    if (!query) input.focus();
    else if (page) seek({ q: query });
    else location.href = `${form.action}#${new URLSearchParams({ q: query })}`;
  });
  if (!page) return;

  // ── The page of results ──

  const STEP = 10;
  const facets = one("form[data-facets]");
  const boxes = all("input", facets);
  const said = one("[data-status]");
  const hits = one("[data-hits]");
  const more = one("[data-more]");
  const chips = one("[data-chosen]");
  const reset = one("[data-reset]");
  let asked = 0;

  /** The state of the page from its address; null for the id of a place on it. */
  const read = () => {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) return null;
    const given = new URLSearchParams(hash);
    const filters = {};
    for (const { name } of boxes) filters[name] = (given.get(name) || "").split(",").filter(Boolean);
    return { q: given.get("q") || "", n: Math.max(STEP, given.get("n") | 0), filters };
  };
  const seek = (state) => {
    const hash = `#${new URLSearchParams(state)}`;
    if (location.hash === hash) show();
    else location.hash = hash;
  };
  const chosen = () => {
    const state = {};
    for (const { name, value } of boxes.filter((box) => box.checked)) {
      state[name] = state[name] ? `${state[name]},${value}` : value;
    }
    return state;
  };

  const matched = ({ text: term, lang: tag }) => {
    if (tag === lang) return filled("also", { term });
    const made = filled("foreign", { term, lang: named(tag) });
    all("bdi", made).forEach((word) => speaking(word, tag));
    return made;
  };
  const told = (item, hit, query) => {
    const [, text] = item.children;
    const best = hit.excerpt.some(({ mark }) => mark);
    write(text, best ? hit.excerpt : marked(hit.summary, query), best ? lang : hit.lang);
  };
  const hitItem = (hit, query) => {
    const item = filled("hit").firstElementChild;
    const [name, , by] = item.children;
    item.dataset.key = hit.key;
    name.firstChild.href = base + hit.url;
    write(name.firstChild, marked(hit.title, query), hit.lang);
    told(item, hit, query);
    const kind = boxes.find((box) => box.name === "kind" && box.value === hit.kind);
    by.firstChild.textContent = kind ? kind.dataset.one : "";
    if (hit.matched) by.append(" · ", matched(hit.matched));
    return item;
  };

  const showFacets = (counts, some) => {
    for (const box of boxes) {
      const n = counts[box.name][box.value] || 0;
      box.parentElement.lastElementChild.textContent = n;
      box.parentElement.hidden = !n && !box.checked;
    }
    for (const facet of all("fieldset", facets)) facet.hidden = !one("label:not([hidden])", facet);
    facets.hidden = !some;
    const checked = boxes.filter((box) => box.checked);
    chips.replaceChildren(...checked.map((box) => {
      const chip = filled("chip").firstElementChild;
      const button = chip.firstElementChild;
      button.firstElementChild.textContent = box.nextElementSibling.textContent;
      button.setAttribute("aria-label", box.dataset.remove);
      button.addEventListener("click", () => {
        box.checked = false;
        filter();
        said.focus();
      });
      return chip;
    }));
    chips.hidden = reset.hidden = !checked.length;
  };

  const paint = (query, { hits: found, total, facets, corrected }, filtered) => {
    const lines = document.createDocumentFragment();
    if (total) {
      const count = lines.appendChild(document.createElement("p"));
      count.className = "count";
      count.textContent = counted(one("[data-counts]"), total);
    } else {
      lines.append(filled("empty", { q: query }));
      if (filtered) lines.append(filled("fewer"));
    }
    if (corrected && total) {
      const words = (side) => corrected.map((pair) => pair[side]).join(" ");
      lines.append(filled("corrected", { from: words("from"), to: words("to") }));
    }
    said.replaceChildren(lines);
    hits.replaceChildren(...found.map((hit) => hitItem(hit, query)));
    hits.hidden = !total;
    more.hidden = found.length >= total;
    showFacets(facets, total || filtered);
  };

  const show = async () => {
    const state = read();
    if (!state) return;
    const mine = (asked += 1);
    input.value = state.q;
    for (const box of boxes) box.checked = state.filters[box.name].includes(box.value);
    for (const link of languages.values()) link.hash = location.hash;
    if (!state.q) {
      said.textContent = hits.textContent = "";
      hits.hidden = more.hidden = facets.hidden = chips.hidden = reset.hidden = true;
      return;
    }
    try {
      const engine = await loaded();
      const request = { limit: state.n, filters: state.filters };
      const whole = engine.search(state.q, request);
      // Where the texts take long, the results are shown without them, and keep their order then.
      const first = await Promise.race([whole, wait(40)])
        || await engine.search(state.q, { ...request, excerpts: false });
      if (mine !== asked) return;
      paint(state.q, first, boxes.some((box) => box.checked));
      const { hits: found } = await whole;
      if (mine !== asked) return;
      for (const item of hits.children) {
        const hit = found.find(({ key }) => key === item.dataset.key);
        if (hit) told(item, hit, state.q);
      }
    } catch {
      if (mine === asked) said.textContent = error;
    }
  };
  const filter = () => seek({ q: input.value.trim(), ...chosen() });

  facets.addEventListener("change", filter);
  facets.addEventListener("submit", (event) => event.preventDefault());
  reset.addEventListener("click", () => {
    seek({ q: input.value.trim() });
    said.focus();
  });
  one("button", more).addEventListener("click", async () => {
    const at = hits.children.length;
    const state = new URLSearchParams(location.hash.slice(1));
    state.set("n", at + STEP);
    history.replaceState(null, "", `#${state}`);
    await show();
    if (hits.children[at]) one("a", hits.children[at]).focus();
  });
  addEventListener("hashchange", show);
  // What was ticked is taken away where the page is left: see exit.js.
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  one("[data-az]").hidden = false;
  show();
})();
