// Every page under the headers of the site: nothing is asked of anybody else, nothing is kept.

import assert from "node:assert/strict";

/** The only key that the site ever stores: that this tab was left, see exit.js. */
const STORED = [[], ["left"]];

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

export default function (test, site) {
  for (const lang of [...site.languages, null]) {
    test(`a crawl of every page asks nothing of others and stores nothing, ${lang ?? "root"}`, { points: [44, 45], seconds: 400 }, async (t) => {
      const context = await t.context();
      const page = await context.newPage();
      for (const { url, file } of site.pages.filter((page) => page.lang === lang)) {
        await page.goto(file.endsWith("404.html") ? `/${file}` : url, { waitUntil: "load" });
      }
      const left = await page.evaluate(async () => ({ local: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys() }));
      assert.deepEqual(left, { local: [], session: [], caches: [] });
      assert.ok(STORED.some((keys) => keys.join() === left.session.join()));
      assert.deepEqual(await context.cookies(), []);
    });
  }

  test("no page says anything ahead of time to another host", { points: [44] }, () => {
    for (const { file } of site.pages) {
      assert.doesNotMatch(site.text(file), /rel="(preconnect|prefetch|dns-prefetch|preload|prerender)"/, file);
    }
  });

  test("no page has a script, style or handler of its own", { points: [45] }, () => {
    for (const { file } of site.pages) {
      const html = site.text(file);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i, file);
      for (const [, rest] of html.matchAll(/<script([^>]*)>/g)) assert.match(rest, / src="/, file);
    }
  });

  test("the policy stands in the settings of each server and, without frame-ancestors, in each page", { points: [45] }, () => {
    const whole = `${POLICY}; frame-ancestors 'none'`;
    for (const file of ["_headers", "nginx.conf", ".htaccess"]) {
      const text = site.text(file);
      assert.ok(text.includes(whole), file);
      for (const header of ["Referrer-Policy", "X-Content-Type-Options", "Permissions-Policy", "Cross-Origin-Opener-Policy"]) {
        assert.ok(text.includes(header), `${file}: ${header}`);
      }
    }
    for (const { file } of site.pages) {
      const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(site.text(file)) ?? [];
      assert.equal(policy?.replaceAll("&#39;", "'"), POLICY, file);
    }
  });

  test("the page on safety is one link away from every page, and says what the exit cannot hide", { points: [46] }, async (t) => {
    for (const { file, lang, type } of site.pages.filter((page) => page.lang)) {
      if (["moved", "no-connection"].includes(type)) continue;
      assert.match(site.text(file), new RegExp(`<footer.*href="[^"]*/?${lang}/help/safety/"`, "s"), file);
    }
    const page = await t.open("/fr/help/safety/");
    assert.match(await page.locator("main").textContent(), /historique/);
  });
}
