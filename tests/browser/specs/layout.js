// Small screens, large text, wide spacing, fingers, and what people have set in their system.

import assert from "node:assert/strict";

export default function (test, site) {
  for (const lang of site.languages) {
    test(`nothing scrolls sideways at 320 px, with text at 200 %, with wide spacing, ${lang}`, { points: [7] }, async (t) => {
      const page = await (await t.context({ width: 320 })).newPage();
      for (const { url, file, type } of site.samples(lang)) {
        await page.goto(type === "404" ? `/${file}` : url, { waitUntil: "domcontentloaded" });
        const states = [
          ["320 px", 320, {}],
          ["200 %, 640 px", 640, { "font-size": "200%" }],
          ["200 %, 1280 px", 1280, { "font-size": "200%" }],
        ];
        for (const [name, width, style] of states) {
          await page.setViewportSize({ width, height: 640 });
          assert.deepEqual(await page.evaluate(wide, style), [], `${url}, ${name}`);
        }
        await page.setViewportSize({ width: 360, height: 640 });
        assert.deepEqual(await page.evaluate(wide, { spacing: true }), [], `${url}, spacing`);
        assert.deepEqual(await page.evaluate(clipped), [], `${url}, spacing`);
      }
    });

    test(`what is touched is large enough, ${lang}`, { points: [7] }, async (t) => {
      const page = await (await t.context()).newPage();
      for (const { url, type } of site.samples(lang)) {
        if (type === "404") continue;
        await page.goto(url, { waitUntil: "domcontentloaded" });
        assert.deepEqual(await page.evaluate(small), [], url);
      }
    });

    test(`emergency help is in one place, in the first screen of every page, ${lang}`, { points: [14] }, async (t) => {
      const page = await (await t.context()).newPage();
      for (const { url, file, type } of site.samples(lang)) {
        if (type === "no-connection") continue;
        await page.goto(type === "404" ? `/${file}` : url, { waitUntil: "domcontentloaded" });
        const found = await page.evaluate(() => {
          const list = document.querySelector(".sos");
          const box = list.getBoundingClientRect();
          const path = [];
          for (let at = list; at.parentElement; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at));
          return { path: path.join(), inside: box.top >= 0 && box.bottom <= 640, links: [...list.querySelectorAll("a")].map((a) => a.getAttribute("href")) };
        });
        assert.deepEqual(found, { path: "1,1,0,1", inside: true, links: ["tel:101", "tel:112", "tel:+3278055800"] }, url);
      }
    });
  }

  test("forced colours leave the exit, the danger card and the current page marked", { points: [7] }, async (t) => {
    const page = await t.open("/fr/", { forcedColors: "active" });
    const marks = await page.evaluate(() =>
      [".exit", ".alert.now > :first-child", ".langs [aria-current]"].map((mark) => {
        const { borderBlockEndWidth, borderBlockEndStyle } = getComputedStyle(document.querySelector(mark));
        return borderBlockEndStyle === "solid" && parseFloat(borderBlockEndWidth) >= 1;
      }),
    );
    assert.deepEqual(marks, [true, true, true]);
  });

  test("nothing moves for who asked for that", { points: [7] }, async (t) => {
    const page = await t.open("/fr/", { reducedMotion: "reduce" });
    const moving = await page.evaluate(() => {
      const still = (style) => style.animationName === "none" && /^(0s|none)/.test(style.transitionDuration) && style.scrollBehavior === "auto";
      return [...document.querySelectorAll("*")].filter((at) => !still(getComputedStyle(at))).length;
    });
    assert.equal(moving, 0);
  });

  test("a phone number looks like text where calling is impossible", { points: [19] }, async (t) => {
    const page = await t.open(site.sample("fr", "partner").url, { width: 1280 });
    const line = await page.locator('main a[href^="tel:"]').first().evaluate((a) => getComputedStyle(a).textDecorationLine);
    assert.equal(line, "none");
  });
}

/** Elements that make the page wider than its window, in a state of its text. */
function wide(style) {
  const root = document.documentElement;
  if (style["font-size"]) root.style.fontSize = style["font-size"];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    style.spacing
      ? "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }"
      : "",
  );
  document.adoptedStyleSheets = [sheet];
  const found = [];
  if (root.scrollWidth > root.clientWidth) {
    found.push(`${root.scrollWidth} px`);
    for (const at of document.body.querySelectorAll("*")) {
      const box = at.getBoundingClientRect();
      if (box.width && (box.right > root.clientWidth + 1 || box.left < -1)) found.push(at.outerHTML.slice(0, 90));
    }
  }
  root.style.removeProperty("font-size");
  return found.slice(0, 4);
}

/** Elements whose text is cut off; the spacing of `wide` still holds. */
function clipped() {
  const cuts = (at) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(at);
    // What is only for screen readers is one pixel large.
    if (clipPath !== "none" && position === "absolute") return false;
    const hidden = (value) => value === "hidden" || value === "clip";
    return (hidden(overflowY) && at.scrollHeight > at.clientHeight + 1) || (hidden(overflowX) && at.scrollWidth > at.clientWidth + 1);
  };
  return [...document.body.querySelectorAll("*")].filter((at) => at.innerText && cuts(at)).map((at) => at.outerHTML.slice(0, 90)).slice(0, 4);
}

/** Targets that are too small: 44 px for the exit, phones, languages and boxes; else 24. */
function small() {
  const large = ".exit, .sos a, .dials a, .call a, .langs a";
  const seen = (at) => at.getClientRects().length && getComputedStyle(at).visibility !== "hidden" && !at.matches(".skip");
  const size = (at) => {
    const label = at.matches("input") ? at.closest("label") : null;
    const box = (label ?? at).getBoundingClientRect();
    return Math.min(box.width, box.height);
  };
  // A link in a sentence is as high as its line.
  const inline = (at) => at.matches("a") && getComputedStyle(at).display === "inline" && at.closest("p, li, dd, td, caption, body").textContent.trim() !== at.textContent.trim();
  const least = (at) => (at.matches(large) || at.matches("input[type=checkbox]") ? 44 : 24);
  return [...document.querySelectorAll("a[href], button, input, summary")]
    .filter((at) => seen(at) && !inline(at) && size(at) < least(at) - 0.5)
    .map((at) => `${Math.round(size(at))} px: ${at.outerHTML.slice(0, 100)}`)
    .slice(0, 4);
}
