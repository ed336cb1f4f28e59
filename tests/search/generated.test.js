// Queries made from the sheets themselves, on the shipped site and on a generated one whose index
// is in parts.
"use strict";

const test = require("node:test");
const path = require("node:path");
const { folder, site } = require("./engine.js");
const { sheets } = require("./corpus.js");
const { LANGUAGES, hold, rank, summary, table } = require("./measure.js");
const { foreign, generated } = require("./queries.js");

/** What readers must be able to count on, and what was measured: a drop fails. */
const LEAST = {
  "title": { at1: 1 },
  "title in another language": { at3: 1 },
  "two terms, one edit": { at10: 0.97 },
  "title, one edit": { at10: 0.97 },
  "two terms, one inflected": { at10: 0.95 },
  "title, one inflected": { at10: 0.95 },
};

/** At most so many sheets of a language are asked for; on a large site every n-th. */
const ASKED = 100;

const measure = (name, built, content, rounds) => {
  const own = site(built);
  const all = Object.fromEntries(LANGUAGES.map((lang) => [lang, sheets(built, content, lang)]));
  for (const lang of LANGUAGES) {
    test(`generated queries are answered, ${name}, ${lang}`, async () => {
      const step = Math.ceil(all[lang].length / ASKED);
      const some = (_, at) => at % step === 0;
      const engine = await own.open(lang);
      const classes = generated(lang, all[lang].filter(some), all[lang], rounds);
      classes.set("title in another language", foreign(all, lang, some));
      const rows = [];
      for (const [of, queries] of classes) {
        const ranks = [];
        for (const query of queries) {
          ranks.push(await rank(engine, query));
          if (process.env.FICHES_MISSED === of && ranks[ranks.length - 1] !== 1) console.log(lang, query);
        }
        rows.push([of, summary(ranks)]);
      }
      table(`generated, ${name}, ${lang}`, rows);
      for (const [of, figures] of rows) hold(`${name}, ${lang}, ${of}`, figures, LEAST[of] || {});
    });
  }
};

measure("shipped", folder("FICHES_SITE"), path.join(__dirname, "../../content"), 2);
if (process.env.FICHES_GENERATED) {
  const root = process.env.FICHES_GENERATED;
  measure("generated", path.join(root, "public"), path.join(root, "content"), 1);
}
