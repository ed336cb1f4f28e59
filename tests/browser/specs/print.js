// Paper: what a page says on it, what it leaves out, and where it may be cut.

import assert from "node:assert/strict";
import { pdf } from "../harness/paper.js";

/** Types of page that are printed; a moved page and the pages of the frame are not. */
const TYPES = ["home", "definition", "procedure", "indicators", "partner", "training", "page", "section-partner", "section-definition", "a-z", "handbook"];

const plain = (text) => text.normalize("NFKC").replace(/[\s\u200b-\u200f\u2066-\u2069\u00ad-]+/g, "").toLowerCase();

export default function (test, site) {
  for (const lang of site.languages) {
    for (const type of TYPES) {
      const found = site.samples(lang).find((page) => page.type === type);
      if (!found) continue;
      test(`on paper a page says all of itself and no more: ${type}, ${lang}`, { points: [13], seconds: 240 }, async (t) => {
        const page = await t.open(found.url);
        const cut = ".step, .contact, .entry, .alert.now";
        await page.emulateMedia({ media: "print" });
        const want = await page.evaluate(wanted);
        const { text, lines } = await pdf(page);
        const all = plain(text);
        // On a line that runs from right to left the words come in another order.
        const rows = lines.map((words) => plain(words.map((word) => word.text).join("")));
        for (const url of want.urls) {
          const names = new URL(url).host.replace(/^www\./, "").split(/[.-]/);
          const there = lang === "ar" ? names.every((name) => rows.some((row) => row.includes(name))) : all.includes(plain(url));
          assert.ok(there, `the address ${url}`);
        }
        for (const phone of want.phones) assert.ok(all.includes(plain(phone)), `the phone ${phone}`);
        assert.ok(all.includes(plain(`https://fiches.example${found.url}`)), "the page's address");
        if (lang !== "ar") {
          for (const line of want.lines) assert.ok(all.includes(plain(line)), `the text ${line}`);
          assert.ok(all.includes(plain(want.version)), `the version ${want.version}`);
          for (const date of want.dates) assert.ok(all.includes(plain(date)), `the date ${date}`);
          for (const left of want.left) assert.ok(!all.includes(plain(left)), `no ${left}`);
        }
        // The marks tell on which sheet of paper a part begins and ends.
        const parts = type === "handbook" ? 0 : await page.evaluate(mark, cut);
        const { pages } = parts ? await pdf(page) : {};
        for (let n = 0; n < parts; n += 1) {
          const sheet = (end) => pages.findIndex((one) => one.includes(`Q${n}${end}Q`));
          assert.ok(sheet("B") >= 0 && sheet("B") === sheet("E"), `part ${n} is on one sheet: ${sheet("B")}, ${sheet("E")}`);
        }
      });
    }
  }

  test("paper has the address in the browser where a page does not know its own", { points: [13] }, async (t) => {
    // One of a language that has no words of the sheet.
    const { url } = site.pages.find(({ type, file }) => type === "page" && !site.text(file).includes('rel="canonical"'));
    const { text } = await pdf(await t.open(url));
    assert.ok(plain(text).includes(plain(t.server.origin + url)));
  });

  test("boxes are empty on paper, ticked or not", { points: [13] }, async (t) => {
    const page = await t.open(site.sample("fr", "indicators").url);
    await page.emulateMedia({ media: "print" });
    const box = page.locator("main input[type=checkbox]").first();
    const empty = await box.screenshot();
    await box.evaluate((at) => (at.checked = true));
    assert.ok(empty.equals(await box.screenshot()));
  });
}

/** What must stand on paper, and what must not. */
function wanted() {
  const text = (at) => {
    const copy = at.cloneNode(true);
    copy.querySelectorAll(".vh, [aria-hidden]").forEach((hidden) => hidden.remove());
    return copy.textContent.trim();
  };
  const texts = (selector) => [...document.querySelectorAll(selector)].filter((at) => at.getClientRects().length).map(text).filter(Boolean);
  const attribute = (selector, name) => [...document.querySelectorAll(selector)].filter((at) => at.getClientRects().length).map((at) => at.getAttribute(name));
  return {
    lines: texts("main :is(h1, h2, h3)").slice(0, 40).concat(texts("main details:not(.fold) p")),
    urls: attribute('main a[href^="http"]', "href"),
    phones: texts('main a[href^="tel:"] bdi'),
    version: texts(".foot .addr")[0],
    dates: texts("main .dates :is(dt, dd)"),
    left: [".exit span", ".pager small"].flatMap((part) => document.querySelector(part)?.firstChild.data.trim() ?? []),
  };
}

/** Puts a mark at the start and the end of each part that must not be cut; gives their number. */
function mark(cut) {
  // Only what fits on a sheet can be held together.
  const parts = [...document.querySelectorAll(cut)].filter((at) => !at.parentElement.closest(cut) && at.offsetHeight < 900);
  parts.forEach((part, n) => {
    const sign = (end) => {
      const made = Object.assign(document.createElement("span"), { textContent: `Q${n}${end}Q` });
      // It stands in one piece, whatever is around it.
      made.style.cssText = "flex: none; overflow-wrap: normal";
      return made;
    };
    (part.querySelector("h2, h3, h4, p") ?? part).prepend(sign("B"));
    ([...part.querySelectorAll("p, li, dd")].pop() ?? part).append(sign("E"));
  });
  return parts.length;
}
