// Procedures and checklists as they are read, by eye and by ear.

import assert from "node:assert/strict";

/** A word of negation in each language. */
const NEGATION = {
  fr: /\b(ne|n’|pas|jamais|aucun|sans|rien|personne)\b|n’/i,
  nl: /\b(niet|nooit|geen|niets|niemand|nergens|zonder)\b/i,
  en: /\b(not|never|no|nothing|nobody|without)\b|n’t\b/i,
  ar: /(^|\s)(لا|لم|لن|ليس|غير|دون|عدم|أبدًا)/,
  uk: /(^|\s)(не|ніколи|жодн\S*|без|ні|нічого|нікого)(\s|$)/i,
};

export default function (test, site) {
  for (const lang of site.languages) {
    test(`steps are an ordered list, numbered by ear, each with an anchor, ${lang}`, { points: [10] }, async (t) => {
      const page = await (await t.context()).newPage();
      for (const { url } of site.pages.filter((page) => page.lang === lang && page.type === "procedure")) {
        await page.goto(url, { waitUntil: "domcontentloaded" });
        const steps = await page.locator("ol.steps > li.step").evaluateAll((all) =>
          all.map((step) => ({ id: Boolean(step.id || step.querySelector("[id]")), heading: step.querySelector(":is(h2, h3, h4) .vh").textContent.replace(/[\u2066-\u2069]/g, "") })),
        );
        assert.ok(steps.length > 1, url);
        for (const [at, { id, heading }] of steps.entries()) {
          assert.ok(id, url);
          assert.match(heading, new RegExp(`\\b${at + 1}\\b.*\\b${steps.length}\\b`, "s"), url);
        }
      }
    });

    test(`every line of what not to do says “not”, ${lang}`, { points: [10] }, async () => {
      let lines = 0;
      for (const { file } of site.pages.filter((page) => page.lang === lang && page.type !== "handbook")) {
        for (const [, list] of site.text(file).matchAll(/<(?:section|div)[^>]*class="dont"[^>]*>(.*?)<\/ul>/gs)) {
          for (const [, item] of list.matchAll(/<li>(.*?)<\/li>/gs)) {
            lines += 1;
            assert.match(item.replace(/<[^>]*>/g, ""), NEGATION[lang]);
          }
        }
      }
      assert.ok(lines > 10, `${lines} lines`);
    });

    test(`checklists are native labelled boxes without a score, ${lang}`, { points: [12] }, async (t) => {
      const page = await (await t.context()).newPage();
      for (const { url } of site.pages.filter((page) => page.lang === lang && page.type === "indicators")) {
        await page.goto(url, { waitUntil: "domcontentloaded" });
        const boxes = page.locator("main input[type=checkbox]");
        assert.ok((await boxes.count()) > 0, url);
        assert.ok(await boxes.evaluateAll((all) => all.every((box) => box.labels.length === 1 && box.labels[0].textContent.trim())), url);
        const before = await page.locator("main").textContent();
        await boxes.first().check();
        assert.equal(await page.locator("main").textContent(), before, "a tick changes no word");
        assert.equal(await page.locator("main :is(meter, progress, output)").count(), 0, url);
        const proofs = await page.locator(".group").evaluateAll((all) => all.map((group) => Boolean(group.querySelector(".proof"))));
        assert.ok(proofs.some(Boolean) || /proof|strength/.test(proofs), url);
      }
    });
  }
}
