// The curated queries, as staff types them: by language, and by class over all languages.
"use strict";

const test = require("node:test");
const { folder, site } = require("./engine.js");
const { LANGUAGES, curated, hold, rank, summary, table } = require("./measure.js");

/** What staff must be able to count on: the sheet they mean first, or among the first three. */
const LEAST = { at1: 0.85, at3: 0.97 };
/** Of 375 queries one has no answer, since the content does not use its words. */
const NONE = 0.01;

const shipped = site(folder("FICHES_SITE"));
const found = Promise.all(LANGUAGES.map(async (lang) => {
  const engine = await shipped.open(lang);
  const ranked = [];
  for (const query of curated(lang)) ranked.push({ ...query, lang, rank: await rank(engine, query) });
  return ranked;
})).then((lists) => lists.flat());
const of = (list, key, value) => summary(list.filter((one) => one[key] === value).map((one) => one.rank));

for (const lang of LANGUAGES) {
  test(`curated queries are answered, ${lang}`, async () => hold(lang, of(await found, "lang", lang), LEAST));
}

test("hardly a curated query has no result, and the figures of each class", async () => {
  const all = await found;
  const classes = [...new Set(all.map((one) => one.class))].sort();
  table("curated, by language", LANGUAGES.map((lang) => [lang, of(all, "lang", lang)]));
  table("curated, by class", classes.map((name) => [name, of(all, "class", name)]));
  const none = all.filter((one) => one.rank < 0);
  if (none.length > NONE * all.length) throw new Error(none.map(({ query }) => query).join("\n"));
});
