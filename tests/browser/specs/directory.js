// The directory: its filters against a count by hand from the facts, and its lists without script.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../harness/site.js";

const COMBINATIONS = 200;

export default function (test, site) {
  test("200 random choices show what the facts say, and count it", { points: [16, 17, 21], seconds: 300 }, async (t) => {
    const entries = facts(site);
    const page = await t.open("/fr/partners/", { width: 1280 });
    await page.waitForSelector("form[data-filters]:not([hidden])");
    const random = generator(20261124);
    for (let n = 0; n < COMBINATIONS; n += 1) {
      const { chosen, shown, count, sorted } = await page.evaluate(choose, [random(), random(), random(), random()]);
      const expected = Object.keys(entries).filter((key) => passes(entries[key], chosen, site)).sort();
      assert.deepEqual(shown, expected, JSON.stringify(chosen));
      const [number] = /\d+/.exec(count) ?? ["0"];
      assert.equal(Number(number), expected.length, count);
      assert.ok(sorted, "those reached day and night come first");
    }
  });

  test("filters are native controls, the active ones are listed and can be removed", { points: [16] }, async (t) => {
    const page = await t.open("/fr/partners/", { width: 1280 });
    assert.ok((await page.locator("form[data-filters] fieldset").count()) >= 4);
    const box = page.getByRole("checkbox", { name: "Région de Bruxelles-Capitale" });
    assert.equal(await box.getAttribute("type"), "checkbox");
    await box.check();
    assert.equal(new URL(page.url()).hash, "#region=brussels");
    const status = page.locator('.count[role="status"]');
    const filtered = await status.textContent();
    await page.getByRole("button", { name: /Retirer le filtre.*Bruxelles/ }).click();
    assert.equal(await box.isChecked(), false);
    assert.notEqual(await status.textContent(), filtered);
    assert.equal(new URL(page.url()).hash, "");
  });

  test("on a phone the filters say what they leave, and lead to it", { points: [16] }, async (t) => {
    const page = await t.open("/fr/partners/");
    await page.locator("form[data-filters] summary").click();
    await page.locator('input[value="wallonia"]').check();
    await page.locator('input[value="minors"]').check();
    const status = page.locator('.count[role="status"]');
    assert.match(await page.locator("form[data-filters] summary").innerText(), /\(2\)/);
    assert.equal(await page.locator("[data-found]").innerText(), await status.innerText());
    await page.locator("[data-done]").click();
    assert.equal(await page.locator("form[data-filters] details").getAttribute("open"), null);
    assert.ok(await status.evaluate((at) => at === document.activeElement), "the count has the focus");
    const { top, bottom } = await status.evaluate((at) => at.getBoundingClientRect().toJSON());
    assert.ok(top > 0 && bottom < 640, "the count is in sight");
  });

  test("a choice comes back with the address, with Back and with a language", { points: [16, 24] }, async (t) => {
    const page = await t.open("/fr/partners/#region=brussels", { width: 1280 });
    assert.ok(await page.getByRole("checkbox", { name: "Région de Bruxelles-Capitale" }).isChecked());
    const all = await page.locator(".entry").count();
    const shown = await page.locator(".entry").filter({ visible: true }).count();
    assert.ok(shown > 0 && shown < all, `${shown} of ${all}`);
    assert.ok(t.server.log.every(({ url }) => !url.includes("brussels") || url.includes("/region/brussels")), "the choice was not sent");
  });

  test("a list stands ready for each region and each need, with every entry, without JavaScript", { points: [18] }, async (t) => {
    const entries = facts(site);
    for (const facet of ["region", "service"]) {
      const lists = site.pages.filter(({ lang, type }) => lang === "fr" && type === `list-${facet}`);
      assert.ok(lists.length > 5, facet);
      for (const { file, url } of lists) {
        const id = url.split("/").at(-2);
        const found = [...site.text(file).matchAll(/<li class="entry".*?<h3><a href="[^"]*partners\/([^"/]+)\//gs)].map(([, key]) => key);
        const expected = Object.keys(entries).filter((key) => passes(entries[key], { [facet]: [id] }, site));
        assert.deepEqual([...new Set(found)].sort(), expected.sort(), url);
      }
    }
  });

  for (const lang of site.languages) {
    test(`each entry says what, for whom, where, when, how and since when, or that it is not known, ${lang}`, { points: [15, 20] }, async () => {
      const entries = site.text(`${lang}/partners/index.html`).split('<li class="entry"').slice(1);
      assert.equal(entries.length, Object.keys(facts(site)).length);
      for (const entry of entries) {
        assert.match(entry, /class="org"/);
        assert.match(entry, /class="calls"/);
        assert.match(entry, /class="when"|class="calls"><p class="no"/);
        assert.ok((entry.match(/<dt>/g) ?? []).length >= 2, entry.slice(0, 200));
        assert.doesNotMatch(entry, /<dd[^>]*>\s*<\/dd>/, "never blank");
      }
    });
  }
}

/** The facts of each partner, read from its sheet without the site's own code. */
function facts(site) {
  const found = {};
  for (const { url } of site.pages.filter(({ lang, type }) => lang === "fr" && type === "partner")) {
    const key = url.split("/").at(-2);
    const text = readFileSync(join(ROOT, `content/partners/${key}/sheet.toml`), "utf8");
    const list = (name) => [...(new RegExp(`^${name} = \\[(.*?)\\]`, "ms").exec(text)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, id]) => id);
    found[key] = {
      region: list("regions"),
      audience: list("audiences"),
      service: list("services"),
      language: list("languages"),
      now: /^hours = "24\/7"/m.test(text) ? ["always"] : [],
    };
  }
  return found;
}

/** What each region lies within. */
function within() {
  const text = readFileSync(join(ROOT, "content/site.toml"), "utf8");
  return Object.fromEntries([...text.matchAll(/\{ id = "([^"]+)"(?:, within = "([^"]+)")? \}/g)].map(([, id, outer]) => [id, outer]));
}

/** One of the choices of a facet, and all facets: the rules of the directory, once more. */
function passes(entry, chosen) {
  const outer = within();
  const inside = (inner, region) => inner === region || (inner in outer && outer[inner] ? inside(outer[inner], region) : false);
  const fits = {
    region: (own, id) => inside(own, id) || inside(id, own),
    audience: (own, id) => own === id || own === "everyone",
    service: (own, id) => own === id,
    language: (own, id) => own === id,
    now: (own, id) => own === id,
  };
  return Object.entries(chosen).every(([facet, ids]) => ids.some((id) => entry[facet].some((own) => fits[facet](own, id))));
}

/** Ticks choices by four numbers from 0 to 1; gives them and what is shown then. */
function choose([howMany, ...where]) {
  const boxes = [...document.querySelectorAll("form[data-filters] input")];
  boxes.forEach((box) => (box.checked = false));
  const picked = where.slice(0, 1 + Math.floor(howMany * 3)).map((at) => boxes[Math.floor(at * boxes.length)]);
  picked.forEach((box) => (box.checked = true));
  picked[0].dispatchEvent(new Event("change", { bubbles: true }));
  const chosen = {};
  for (const box of new Set(picked)) (chosen[box.name] = chosen[box.name] ?? []).push(box.value);
  const entries = [...document.querySelectorAll(".entry")].filter((entry) => entry.getClientRects().length);
  const always = entries.map((entry) => entry.dataset.now === "always");
  return {
    chosen,
    shown: entries.map((entry) => entry.querySelector("h3 a").pathname.split("/").at(-2)).sort(),
    count: document.querySelector(".count").textContent,
    sorted: always.every((first, at) => !at || always[at - 1] || !first),
  };
}

/** Numbers from 0 to 1 that are the same in each run: mulberry32. */
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let x = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}
