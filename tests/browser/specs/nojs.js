// Without JavaScript everything can be read and every number called.

import assert from "node:assert/strict";

export default function (test, site) {
  for (const lang of site.languages) {
    test(`text, languages, exit, phones, entries and steps are there without JavaScript, ${lang}`, { points: [3] }, async (t) => {
      const [on, off] = [await t.context(), await t.context({ js: false })];
      const [with_, without] = [await on.newPage(), await off.newPage()];
      for (const { url, type } of site.samples(lang)) {
        if (["404", "offline", "no-connection", "search"].includes(type)) continue;
        await Promise.all([with_.goto(url), without.goto(url)]);
        const seen = (page) => page.locator("main :is(h1, h2, h3, p, li, dt, dd, td)").filter({ visible: true }).count();
        assert.ok((await seen(without)) > 0, url);
        assert.equal(await without.locator(".langs a").filter({ visible: true }).count(), site.languages.length, url);
        assert.ok(await without.locator("a.exit").isVisible(), url);
        const phones = (page) => page.locator('main a[href^="tel:"]').evaluateAll((all) => all.filter((a) => a.getClientRects().length).length);
        assert.ok((await phones(without)) >= (await phones(with_)), url);
        for (const part of [".entry", ".steps > .step", ".check li"]) {
          const shown = await without.locator(part).evaluateAll((all) => all.every((at) => at.getClientRects().length));
          assert.ok(shown, `${url}: ${part}`);
        }
      }
    });
  }

  test("the menu opens, and the search leads to A–Z, without JavaScript", { points: [3, 24] }, async (t) => {
    const page = await t.open("/fr/", { js: false });
    assert.equal(await page.locator("form[role=search]").filter({ visible: true }).count(), 0);
    await page.locator("a.find-link").click();
    await page.waitForURL("**/fr/a-z/");
    await page.locator(".menu summary").click();
    assert.ok(await page.locator(".menu a").first().isVisible());
  });

  test("every sheet of a language can be reached by links from its home page", { points: [3] }, async () => {
    for (const lang of site.languages) {
      const known = new Set(site.files);
      const queue = [`${lang}/index.html`];
      const seen = new Set(queue);
      for (let file; (file = queue.shift()); ) {
        for (const [, href] of site.text(file).matchAll(/<a [^>]*href="([^"#?]+)/g)) {
          const path = new URL(href, `http://x/${file}`).pathname.slice(1).replace(/\/$|^$/, "$&index.html");
          if (!known.has(path) || seen.has(path) || !path.startsWith(`${lang}/`)) continue;
          seen.add(path);
          queue.push(path);
        }
      }
      const lost = site.pages.filter((page) => page.lang === lang && !["404", "moved", "no-connection", "search"].includes(page.type) && !seen.has(page.file));
      assert.deepEqual(lost.map(({ url }) => url), []);
    }
  });
}
