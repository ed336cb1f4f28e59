/* The filters of a directory. What is chosen stands in the page's address after the #, and so is
   never sent. All words come from the page. */
(() => {
  "use strict";

  /* What entries have and what a choice shows are lists of ids by facet: {region: ["brussels"]}.
     `chosen` has a list for each choice: {region: [["brussels", "belgium"], ["namur", …]]}.
     An entry passes if in each facet with a choice it has an id that one of its choices shows. */
  const passes = (entry, chosen) => Object.keys(chosen).every((facet) =>
    chosen[facet].some((shows) => shows.some((id) => (entry[facet] || []).includes(id))));

  /* "#region=brussels,namur&now=always" as {region: ["brussels", "namur"], now: ["always"]}; null
     for the id of a place on the page. */
  const read = (fragment) => {
    const text = fragment.replace(/^#/, "");
    if (text && !text.includes("=")) return null;
    const state = {};
    for (const part of text.split("&").filter(Boolean)) {
      const [facet, ids = ""] = part.split("=");
      state[facet] = ids.split(",").filter(Boolean);
    }
    return state;
  };

  const write = (state) => {
    const parts = Object.keys(state).map((facet) => facet + "=" + state[facet].join(","));
    return parts.length ? "#" + parts.join("&") : "";
  };

  globalThis.FichesFilters = { passes, read, write };
  if (typeof document === "undefined") return;

  const form = document.querySelector("form[data-filters]");
  if (!form || !("content" in document.createElement("template")) || !history.replaceState) return;

  const one = (selector) => document.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const ids = (text) => (text || "").split(" ").filter(Boolean);

  const inputs = all("input", form);
  const facets = [...new Set(inputs.map((input) => input.name))];
  const lists = all(".entries");
  const entries = all(".entries > li").map((element) => ({
    element,
    has: Object.fromEntries(facets.map((facet) => [facet, ids(element.dataset[facet])])),
  }));
  const status = one(".count");
  const chips = one("[data-chosen]");
  const reset = one("[data-reset]");
  const chip = one("[data-chip]").content.firstElementChild;
  const counts = one("[data-counts]").content.children;
  /* On a phone the list lies far below the filters: beside these stands what they leave of it. */
  const active = one("[data-active]");
  const found = one("[data-found]");

  const byFacet = (some, value) => {
    const grouped = {};
    for (const input of some) (grouped[input.name] = grouped[input.name] || []).push(value(input));
    return grouped;
  };
  const shows = (input) => ids(input.dataset.shows);

  /* Beside each choice: how many entries there would be with it and the choices of other facets. */
  const showCounts = (checked) => {
    for (const input of inputs) {
      const others = checked.filter((other) => other.name !== input.name);
      const chosen = byFacet([...others, input], shows);
      const n = entries.filter((entry) => passes(entry.has, chosen)).length;
      input.parentElement.lastElementChild.textContent = n;
    }
  };

  const showChips = (checked) => {
    chips.textContent = "";
    checked.forEach((input, at) => {
      const item = chip.cloneNode(true);
      const button = item.firstElementChild;
      button.firstElementChild.textContent = input.nextElementSibling.textContent;
      button.setAttribute("aria-label", input.dataset.remove);
      button.addEventListener("click", () => {
        input.checked = false;
        changed();
        const left = all("button", chips);
        (left[Math.min(at, left.length - 1)] || status).focus();
      });
      chips.append(item);
    });
    chips.hidden = reset.hidden = !checked.length;
  };

  const show = () => {
    const checked = inputs.filter((input) => input.checked);
    const chosen = byFacet(checked, shows);
    let n = 0;
    for (const { element, has } of entries) {
      element.hidden = !passes(has, chosen);
      if (!element.hidden) n += 1;
    }
    for (const list of lists) {
      list.hidden = !all("li.entry:not([hidden])", list).length;
      list.previousElementSibling.hidden = list.hidden;
    }
    if (status.textContent !== counts[n].textContent) status.innerHTML = counts[n].innerHTML;
    found.innerHTML = counts[n].innerHTML;
    active.textContent = checked.length ? `(${checked.length})` : "";
    showCounts(checked);
    showChips(checked);
  };

  const changed = () => {
    show();
    const checked = inputs.filter((input) => input.checked);
    const fragment = write(byFacet(checked, (input) => input.value));
    history.replaceState(null, "", location.pathname + location.search + fragment);
  };

  const restore = () => {
    const state = read(location.hash);
    if (!state) return;
    for (const input of inputs) input.checked = (state[input.name] || []).includes(input.value);
    show();
  };

  form.addEventListener("change", changed);
  one("[data-done]").addEventListener("click", () => {
    one("form[data-filters] > details").open = false;
    status.focus();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  reset.addEventListener("click", () => {
    for (const input of inputs) input.checked = false;
    changed();
    status.focus();
  });
  addEventListener("hashchange", restore);
  all("[data-lists]").forEach((list) => { list.hidden = true; });
  form.hidden = false;
  show();
  restore();
})();
