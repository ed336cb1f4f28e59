// Small screens, large text, wide spacing, fingers, and what people have set in their system.

import assert from "node:assert/strict";

/** Texts as people set them: the width of the window, and what `wide` does to the page. */
const STATES = [
  ["320 px", 320, {}],
  ["200 %, 360 px", 360, { "font-size": "200%" }],
  ["200 %, 640 px", 640, { "font-size": "200%" }],
  ["200 %, 1280 px", 1280, { "font-size": "200%" }],
  ["spacing, 360 px", 360, { spacing: true }],
];

export default function (test, site, everyPage) {
  everyPage("nothing scrolls sideways at 320 px, with text at 200 %, with wide spacing", { points: [7] }, async (page, { url }) => {
    for (const [name, width, style] of STATES) {
      await page.setViewportSize({ width, height: 640 });
      const { sideways, clipped } = await page.evaluate(wide, style);
      assert.deepEqual(sideways, [], `${url}, ${name}`);
      assert.deepEqual(clipped, [], `${url}, ${name}`);
    }
  });

  test("what stays in sight leaves most of the window to the page, with text at 200 % too", { points: [7] }, async (t) => {
    for (const lang of site.languages) {
      const page = await t.open(site.sample(lang, "procedure").url, { width: 1280, height: 800 });
      for (const [width, height] of [[1280, 800], [1024, 700], [640, 800]]) {
        await page.setViewportSize({ width, height });
        const part = await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
          return document.querySelector(".bars").getBoundingClientRect().height / innerHeight;
        });
        assert.ok(part <= 0.5, `${lang}, ${width} px: ${part}`);
      }
    }
  });

  const touched = ({ lang, type }) => lang && type !== "404";
  everyPage("what is touched is large enough", { points: [7], on: touched }, async (page, { url }) => {
    assert.deepEqual(await page.evaluate(small), [], url);
  });

  const helping = ({ lang, type }) => lang && type !== "no-connection";
  everyPage("emergency help is in one place, in the first screen of every page", { points: [14], on: helping }, async (page, { url }) => {
    const found = await page.evaluate(() => {
      const list = document.querySelector(".sos");
      const box = list.getBoundingClientRect();
      const path = [];
      for (let at = list; at.parentElement; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at));
      return { path: path.join(), inside: box.top >= 0 && box.bottom <= 640, links: [...list.querySelectorAll("a")].map((a) => a.getAttribute("href")) };
    });
    assert.deepEqual(found, { path: "1,1,0,1", inside: true, links: ["tel:101", "tel:112", "tel:+3278055800"] }, url);
  });

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

  test("a count stands on one line beside a long name", { points: [18] }, async (t) => {
    const page = await t.open(site.sample("fr", "list-region").url, { width: 1280 });
    const torn = await page.locator(".toc .by").evaluateAll((counts) => {
      const line = (at) => parseFloat(getComputedStyle(at).lineHeight);
      return counts.filter((at) => at.clientHeight > line(at) * 1.5).map((at) => at.parentElement.textContent);
    });
    assert.deepEqual(torn, []);
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

/**
 * In a state of its text, the elements that make the page wider than its window, and where the
 * spacing is wide those whose text is cut off.
 */
function wide(style) {
  const root = document.documentElement;
  const some = (all) => all.map((at) => at.outerHTML.slice(0, 90)).slice(0, 4);
  const all = [...document.body.querySelectorAll("*")];
  const cuts = (at) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(at);
    // What is only for screen readers is one pixel large.
    if (clipPath !== "none" && position === "absolute") return false;
    const hidden = (value) => value === "hidden" || value === "clip";
    const cut = (hidden(overflowY) && at.scrollHeight > at.clientHeight + 1) || (hidden(overflowX) && at.scrollWidth > at.clientWidth + 1);
    return cut && at.innerText;
  };
  const outside = (at) => {
    const box = at.getBoundingClientRect();
    return box.width && (box.right > root.clientWidth + 1 || box.left < -1);
  };
  if (style["font-size"]) root.style.fontSize = style["font-size"];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    style.spacing
      ? "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }"
      : "",
  );
  document.adoptedStyleSheets = [sheet];
  const sideways = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px`, ...some(all.filter(outside))] : [];
  const clipped = style.spacing ? some(all.filter(cuts)) : [];
  document.adoptedStyleSheets = [];
  root.style.removeProperty("font-size");
  return { sideways, clipped };
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
