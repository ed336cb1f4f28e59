// The site as a folder: from a stick, without a server, in two browsers.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { fiches, folder, walk } from "../harness/site.js";
import { unzip } from "../harness/unzip.js";

const FIREFOX = "/usr/bin/firefox-esr";

export default function (test) {
  /** The packed languages, unpacked. */
  const packed = async (...langs) => {
    const at = folder("packed");
    await fiches("pack", "--today", "2026-11-24", "--out", join(at, "site.zip"), ...langs);
    const paths = unzip(join(at, "site.zip"), join(at, "site"));
    return { zip: join(at, "site.zip"), root: join(at, "site"), paths };
  };
  let all;
  const whole = () => (all = all ?? packed());

  test("packing twice gives the same bytes, and no file that only a server reads", { points: [34, 36] }, async () => {
    const [one, two] = [await packed("nl"), await packed("nl")];
    assert.ok(readFileSync(one.zip).equals(readFileSync(two.zip)));
    assert.deepEqual(one.paths, [...one.paths].sort());
    assert.deepEqual(one.paths.filter((path) => /^(fr|en|ar|uk)\/|^search\/(fr|en|ar|uk)\/|sw\.js|_headers|^offline\//.test(path)), []);
  });

  for (const langs of [[], ["ar", "fr"]]) {
    test(`every link of the packed site leads to a file of it: ${langs.join(" and ") || "all languages"}`, { points: [36] }, async () => {
      const { root } = await (langs.length ? packed(...langs) : whole());
      const dead = new Set();
      for (const file of walk(root).filter((file) => file.endsWith(".html") && !file.endsWith("404.html"))) {
        for (const [, href] of readFileSync(file, "utf8").matchAll(/(?:href|src)="([^"#]+)/g)) {
          const url = new URL(href.replaceAll("&amp;", "&"), pathToFileURL(file));
          if (url.protocol === "file:" && !existsSync(url)) dead.add(`${file.slice(root.length)}: ${href}`);
        }
      }
      assert.deepEqual([...dead].slice(0, 5), []);
    });
  }

  test("the folder opens in Chromium: links, filters, exit, print", { points: [36, 29], seconds: 240 }, async (t) => {
    const { root } = await whole();
    const context = await t.context({ width: 1280 });
    const exit = await t.target(context);
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(root, "index.html")).href);
    await page.locator('a[hreflang="fr"]').first().click();
    await page.locator("main .triage a, main a").first().waitFor();
    await page.locator('nav a[href*="partners"]').first().evaluate((link) => link.click());
    await page.waitForURL("**/fr/partners/index.html");
    await page.getByRole("checkbox", { name: "Région de Bruxelles-Capitale" }).evaluate((box) => box.click());
    const shown = await page.locator(".entry").filter({ visible: true }).count();
    assert.ok(shown > 0 && shown < (await page.locator(".entry").count()));
    await page.locator(".entry h3 a").filter({ visible: true }).first().click();
    await page.waitForURL("**/fr/partners/*/index.html");
    await page.locator('.langs a[hreflang="ar"]').click();
    await page.waitForURL("**/ar/partners/*/index.html");
    assert.equal(await page.getAttribute("html", "dir"), "rtl");
    assert.ok((await page.pdf()).length > 10_000);
    await page.goto(pathToFileURL(join(root, "fr/offline/index.html")).href);
    await page.click("a.exit");
    await page.waitForURL((url) => url.protocol === "https:");
    assert.equal(exit.length, 1);
  });

  test("the folder opens in Firefox: links, filters, cover after the exit", { points: [36, 41], seconds: 240 }, async () => {
    assert.ok(existsSync(FIREFOX), "There is no Firefox here: apt-get install firefox-esr");
    const { root } = await whole();
    const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true });
    try {
      const page = await browser.newPage();
      const said = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(String(error)));
      await page.goto(pathToFileURL(join(root, "fr/index.html")).href);
      const follow = async (selector) => {
        await Promise.all([page.waitForNavigation(), page.$eval(selector, (link) => link.click())]);
        return page.url();
      };
      assert.match(await follow('nav a[href*="partners"]'), /fr\/partners\/index\.html$/);
      const count = () => page.$$eval(".entry", (entries) => entries.filter((entry) => entry.getClientRects().length).length);
      const before = await count();
      await page.$eval('input[name="region"][value="brussels"]', (box) => box.click());
      const after = await count();
      assert.ok(after > 0 && after < before, `${after} of ${before}`);
      assert.match(await follow('.langs a[hreflang="ar"]'), /ar\/partners\/index\.html/);
      assert.equal(await page.$eval("html", (html) => html.dir), "rtl");
      await page.evaluate(() => sessionStorage.setItem("left", "1"));
      await page.reload();
      await page.waitForSelector(".cover button");
      assert.equal(await page.$eval("main", (main) => getComputedStyle(main).visibility), "hidden");
      await page.$eval(".cover button", (button) => button.click());
      assert.equal(await page.$eval("main", (main) => getComputedStyle(main).visibility), "visible");
      assert.deepEqual(said, [], "the console is empty");
    } finally {
      await browser.close();
    }
  });
}
