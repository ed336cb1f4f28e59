// Every word of the corpus, as it is spelt there, finds every sheet that has it.
"use strict";

const assert = require("node:assert");
const path = require("node:path");
const test = require("node:test");
const { folder, site } = require("./engine.js");
const { sheets } = require("./corpus.js");
const { LANGUAGES } = require("./measure.js");

const built = folder("FICHES_SITE");
const content = path.join(__dirname, "../../content");
const shipped = site(built);

for (const lang of LANGUAGES) {
  test(`every surface form finds its sheets, ${lang}`, async () => {
    const having = new Map();
    for (const { key, prose, headings } of sheets(built, content, lang)) {
      const text = [prose, ...headings].join("\n");
      for (const [start, end] of shipped.words(text)) {
        const form = text.slice(start, end);
        having.set(form, (having.get(form) || new Set()).add(key));
      }
    }
    assert.ok(having.size > 2000, `${having.size} forms`);
    const engine = await shipped.open(lang);
    const missed = [];
    for (const [form, keys] of having) {
      const { hits } = await engine.search(form, { limit: 1000, excerpts: false });
      const found = new Set(hits.map(({ key }) => key));
      const lost = [...keys].filter((key) => !found.has(key));
      if (lost.length) missed.push(`${form}: ${lost}`);
    }
    assert.deepEqual(missed, []);
  });
}
