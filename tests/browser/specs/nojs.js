// Without JavaScript everything can be read and every number called.

import assert from "node:assert/strict";

export default function (test, site, everyPage) {
  const read = ({ lang, type }) => lang && !["404", "offline", "no-connection", "search"].includes(type);
  everyPage("text, languages, exit, phones, entries and steps are there without JavaScript", { points: [3], on: read }, async (page, { url }, t) => {
    const phones = await page.evaluate(() => [...document.querySelectorAll('main a[href^="tel:"]')].filter((a) => a.getClientRects().length).length);
    const without = await t.plain();
    await without.goto(url);
    const seen = await without.evaluate(() => {
      const shown = (selector) => [...document.querySelectorAll(selector)].filter((at) => at.checkVisibility({ visibilityProperty: true }) && at.getClientRects().length);
      const hidden = (selector) => document.querySelectorAll(selector).length - shown(selector).length;
      return {
        text: shown("main :is(h1, h2, h3, p, li, dt, dd, td)").length,
        languages: shown(".langs a").length,
        exit: shown("a.exit").length,
        phones: shown('main a[href^="tel:"]').length,
        hidden: [".entry", ".steps > .step", ".check li"].filter(hidden),
      };
    });
    assert.ok(seen.text > 0, url);
    assert.ok(seen.phones >= phones, `${url}: ${seen.phones} phones, ${phones} with JavaScript`);
    const { languages, exit, hidden } = seen;
    assert.deepEqual({ languages, exit, hidden }, { languages: site.languages.length, exit: 1, hidden: [] }, url);
  });

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
