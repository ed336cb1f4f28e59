// Arabic pages: right to left, without what spoils the script, and with numbers that read from
// left to right in sight and on paper.

import assert from "node:assert/strict";
import { pdf } from "../harness/paper.js";

export default function (test, site, everyPage) {
  const arabic = ({ lang, type }) => lang === "ar" && type !== "404";
  everyPage("letters are not spaced, slanted or turned into capitals", { points: [8], on: arabic }, async (page, { url }) => {
    const odd = await page.evaluate(() => {
      const arabic = (at) => [...at.childNodes].some((node) => node.nodeType === 3 && /\p{Script=Arabic}/u.test(node.data));
      const wrong = ({ letterSpacing, fontStyle, textTransform }) =>
        !["normal", "0px"].includes(letterSpacing) || fontStyle !== "normal" || textTransform !== "none";
      const all = [...document.body.querySelectorAll("*")].filter((at) => arabic(at));
      return all.filter((at) => wrong(getComputedStyle(at))).map((at) => at.outerHTML.slice(0, 90));
    });
    assert.deepEqual(odd, [], url);
  });

  test("Arabic text is at least 1.1 times the size of Latin text, with lines of 1.7", { points: [8] }, async (t) => {
    const page = await (await t.context()).newPage();
    for (const type of ["procedure", "definition", "indicators", "partner", "page"]) {
      const size = async (lang) => {
        await page.goto(site.sample("fr", type).url.replace("/fr/", `/${lang}/`));
        return page.locator("main p.lead").first().evaluate((p) => {
          const { fontSize, lineHeight } = getComputedStyle(p.closest("main"));
          return { size: parseFloat(fontSize), line: parseFloat(lineHeight) };
        });
      };
      const [latin, arabic] = [await size("fr"), await size("ar")];
      assert.ok(arabic.size >= 1.1 * latin.size, `${type}: ${arabic.size} to ${latin.size}`);
      assert.ok(arabic.line >= 1.7 * arabic.size, `${type}: ${arabic.line}`);
    }
  });

  test("the page runs from right to left", { points: [8] }, async (t) => {
    const page = await t.open("/ar/", { width: 1280 });
    const [site_, languages] = await page.evaluate(() => [".site", ".langs"].map((at) => document.querySelector(at).getBoundingClientRect().left));
    assert.ok(site_ > languages, "the site's name stands at the right");
  });

  const numbered = ({ lang, type }) => lang && !["404", "no-connection"].includes(type);
  everyPage("digits of phone numbers, addresses and names in Latin letters read in their order", { points: [9, 19], on: numbered }, async (page, { url }) => {
    const { seen, wrong } = await page.evaluate(disordered);
    assert.deepEqual(wrong, [], url);
    // The numbers of the emergency services at least.
    assert.ok(seen > 0, `${seen} seen on ${url}`);
  });

  test("digits of phone numbers read in their order on paper", { points: [9, 13] }, async (t) => {
    for (const type of ["partner", "procedure", "section-partner"]) {
      const page = await t.open(site.sample("ar", type).url);
      const phones = await page.locator('main a[href^="tel:"] bdi').allTextContents();
      assert.ok(phones.length > 0);
      const lines = (await pdf(page)).lines.map((words) => words.map(({ text }) => text).join(" "));
      for (const phone of phones) {
        const there = lines.some((line) => line.replace(/\u00a0/g, " ").includes(phone.replace(/\u00a0/g, " ")));
        assert.ok(there, `${phone} on the paper of ${type}`);
      }
    }
  });

  test("no page shows Arabic-Indic digits in a phone number", { points: [19] }, async () => {
    for (const { file } of site.pages) {
      const bad = [...site.text(file).matchAll(/<a href="tel:[^>]*>(.*?)<\/a>/g)].filter(([, text]) => /[\u0660-\u0669\u06f0-\u06f9]/.test(text));
      assert.deepEqual(bad.map(([all]) => all), [], file);
    }
  });
}

/**
 * Runs of Latin letters and digits whose characters do not stand from left to right: phone
 * numbers, e-mail and web addresses, names of several words.
 */
function disordered() {
  const wrong = [];
  let seen = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const at = node.parentElement;
    if (!at.getClientRects().length || at.closest(".vh")) continue;
    for (const match of node.data.matchAll(/[+(]?\d[\d\s\u00a0\u202f().\/-]{4,}\d|[\w.+-]+@[\w.-]+\w|\p{Script=Latin}[\p{Script=Latin}-]+(?: \p{Script=Latin}[\p{Script=Latin}-]+)+/gu)) {
      seen += 1;
      const boxes = [];
      for (let n = match.index; n < match.index + match[0].length; n += 1) {
        const range = document.createRange();
        range.setStart(node, n);
        range.setEnd(node, n + 1);
        const box = range.getBoundingClientRect();
        if (/\S/.test(node.data[n])) boxes.push({ x: box.left, y: Math.round(box.top), h: box.height });
      }
      const backwards = boxes.some((box, n) => n && Math.abs(box.y - boxes[n - 1].y) < box.h / 2 && box.x < boxes[n - 1].x - 0.5);
      if (backwards) wrong.push(`${match[0]} in ${at.outerHTML.slice(0, 80)}`);
    }
  }
  return { seen, wrong: wrong.slice(0, 4) };
}
