// Every page as HTML: the Nu checker's judgement, languages and directions.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const VNU = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");

export default function (test, site) {
  // All pages at once: most of the checker's time is that of its own start.
  test("the Nu HTML checker finds no error in any page", { points: [1], seconds: 400 }, async () => {
    const found = await vnu(site.pages.map(({ file }) => join(site.root, file)));
    const lines = found.map(({ url, lastLine, message }) => `${url.replace(/^.*public\//, "")}:${lastLine}: ${message}`);
    assert.deepEqual(lines, []);
  });

  test("every page has the language and direction it is written in", { points: [1] }, async () => {
    for (const { file, lang } of site.pages) {
      const [, tag, dir] = /<html lang="([^"]+)" dir="([^"]+)">/.exec(site.text(file)) ?? [];
      assert.equal(tag, lang ?? site.languages[0], file);
      assert.equal(dir, tag === "ar" ? "rtl" : "ltr", file);
    }
  });

  test("the choice of languages is a list of direct links in their own names", { points: [4] }, async (t) => {
    const names = ["Français", "Nederlands", "English", "العربية", "Українська"];
    for (const lang of site.languages) {
      const page = await t.open(site.sample(lang, "procedure").url);
      const links = await page.locator("ul.langs > li > a").evaluateAll((all) =>
        all.map(({ lang, hreflang, href, textContent, dir }) => ({ lang, hreflang, path: new URL(href).pathname, name: textContent, dir })),
      );
      assert.deepEqual(links.map(({ name }) => name), names);
      for (const link of links) {
        assert.equal(link.lang, link.hreflang);
        const response = await page.request.get(link.path);
        assert.equal(response.status(), 200);
        assert.match(await response.text(), new RegExp(`<html lang="${link.lang}"`));
      }
      assert.equal(await page.locator("ul.langs :is(img, svg)").count(), 0);
      assert.doesNotMatch(await page.locator("ul.langs").textContent(), /\p{Regional_Indicator}/u);
    }
  });

  test("the browser's language is marked at the root, and nobody is sent there", { points: [4] }, async (t) => {
    const page = await t.open("/", { locale: "uk-UA" });
    assert.equal(new URL(page.url()).pathname, "/");
    assert.equal(await page.locator("[aria-current]").getAttribute("hreflang"), "uk");
  });
}

/** The errors of the Nu checker. */
function vnu(files) {
  // It runs for seconds: no time to find out what could be quicker still.
  const args = ["-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", VNU, "--format", "json", "--errors-only", "--exit-zero-always", ...files];
  return new Promise((done, fail) => {
    execFile("java", args, { maxBuffer: 1 << 28 }, (error, _, stderr) => {
      if (error) fail(error);
      else done(JSON.parse(stderr || '{"messages":[]}').messages);
    });
  });
}
