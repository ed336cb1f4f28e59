// Words in a text that a definition explains.

import assert from "node:assert/strict";

export default function (test, site) {
  /** A page with explained words, in a language. */
  const page = (lang) => site.pages.find((page) => page.lang === lang && site.text(page.file).includes('class="term"')).url;

  for (const lang of site.languages) {
    test(`a term is explained where it stands, by click, Enter and tap, and closed by Esc, ${lang}`, { points: [11] }, async (t) => {
      const at = await t.open(page(lang), { hasTouch: true });
      const term = at.locator("a.term[role=button]").first();
      await term.waitFor();
      assert.equal(await term.evaluate((at) => [at.tagName, getComputedStyle(at).display].join()), "A,inline", "it breaks over lines as words do");
      const gloss = at.locator(`[id="${await term.getAttribute("aria-controls")}"]`);
      const is = async (open) => {
        assert.equal(await term.getAttribute("aria-expanded"), String(open));
        assert.equal(await gloss.isVisible(), open);
      };
      await is(false);
      for (const way of [() => term.click(), () => term.press("Enter"), () => term.press("Space"), () => term.tap()]) {
        await way();
        await is(true);
        await at.keyboard.press("Escape");
        await is(false);
      }
      await term.click();
      assert.ok(await below(term, gloss), "it opens below its paragraph");
      await gloss.locator("a").focus();
      await at.keyboard.press("Escape");
      assert.ok(await term.evaluate((button) => button === document.activeElement));
      await term.click();
      await term.click();
      await is(false);
      assert.equal(await at.locator("body [title]").count(), 0);
    });
  }

  test("without JavaScript a term is a link to its definition, and paper has no term", { points: [11, 13] }, async (t) => {
    const plain = await t.open(page("fr"), { js: false });
    const link = plain.locator("a.term").first();
    assert.match(await link.getAttribute("href"), /\/fr\/definitions\//);
    assert.equal(await plain.locator(".gloss").filter({ visible: true }).count(), 0);
    const at = await t.open(page("fr"));
    await at.locator("a.term[role=button]").first().click();
    await at.emulateMedia({ media: "print" });
    assert.equal(await at.locator(".gloss").filter({ visible: true }).count(), 0);
    const look = await at.locator("a.term[role=button]").first().evaluate((button) => {
      const [own, around] = [getComputedStyle(button), getComputedStyle(button.parentElement)];
      return [own.borderBlockEndWidth, own.fontSize === around.fontSize, own.color === around.color];
    });
    assert.deepEqual(look, ["0px", true, true]);
  });

  test("a page has at most eight terms, and each definition once", { points: [11] }, () => {
    for (const { file } of site.pages) {
      const terms = [...site.text(file).matchAll(/data-term="([^"]+)"/g)].map((match) => match[1]);
      assert.ok(terms.length <= 8 && new Set(terms).size === terms.length, file);
      for (const id of terms) assert.equal(site.text(file).split(`id="${id}"`).length, 2, file);
    }
  });
}

/** Whether a box stands below the other, without touching what is between them. */
async function below(above, under) {
  const [one, other] = [await above.boundingBox(), await under.boundingBox()];
  return other.y >= one.y + one.height && other.y - one.y < 600;
}
