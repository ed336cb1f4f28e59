// What the engine makes of words that say little, of mistakes and of names, on the shipped site.
"use strict";

const assert = require("node:assert");
const test = require("node:test");
const { folder, site } = require("./engine.js");
const { LANGUAGES, curated } = require("./measure.js");

const shipped = site(folder("FICHES_SITE"));
const asked = async (lang, query, options) => (await shipped.open(lang)).search(query, options);
const first = ({ hits }) => hits[0] && hits[0].key;
const marks = ({ hits }) => hits.flatMap(({ excerpt }) => excerpt.filter(({ mark }) => mark).map(({ text }) => text.toLowerCase()));

test("words that say little and numbers are not corrected, nor is anything to such a word", async () => {
  for (const [lang, query] of [["fr", "je suis victime"], ["fr", "dois victime"], ["fr", "0473400099"], ["nl", "ben slachtoffer"]]) {
    assert.equal((await asked(lang, query)).corrected, null, query);
  }
  const wrong = (found) => (found.corrected || []).map(({ to }) => to);
  assert.ok(!wrong(await asked("nl", "nier")).includes("niet"));
  assert.ok(!wrong(await asked("fr", "rein")).includes("rien"));
});

test("a number is found as it is typed in one piece, without what may stand before", async () => {
  for (const query of ["078055800", "3278055800", "78055800", "+32 78 055 800"]) {
    assert.equal(first(await asked("fr", query)), "partners/national-contact-point", query);
  }
});

test("a name is found with a mistake in each of its words", async () => {
  for (const [lang, query, key] of [
    ["fr", "peroide de reflexoin", "definitions/reflection-period"],
    ["en", "refleciton perod", "definitions/reflection-period"],
    ["uk", "торгивля лудьми", "definitions/human-trafficking"],
  ]) {
    assert.equal(first(await asked(lang, query)), key, query);
  }
});

test("a hyphenated name is found as one word, in every language", async () => {
  for (const lang of LANGUAGES) assert.equal(first(await asked(lang, "pagasa")), "partners/pag-asa", lang);
});

test("words that say little are marked only where there are no others", async () => {
  const question = marks(await asked("fr", "que faire si je soupçonne une victime de traite"));
  assert.ok(question.includes("traite"), `${question}`);
  for (const word of ["que", "si", "je", "une", "de"]) assert.ok(!question.includes(word), `${question}`);
  assert.ok(marks(await asked("fr", "de la")).includes("de"));
});

test("of a long text the words that say something are looked for", async () => {
  const text = "je ne sais pas si elle est ou si elle a été avec lui dans la maison et ce que je dois faire pour une victime de traite";
  assert.ok(marks(await asked("fr", text)).includes("traite"));
});

test("of an unknown Dutch compound one part is enough", async () => {
  for (const query of ["kinderarbeid", "loonachterstand", "verblijfsvergunning"]) assert.ok((await asked("nl", query)).total > 0, query);
});

test("the order of results is the same whether their texts can be loaded or not", async () => {
  for (const lang of LANGUAGES) {
    const engine = await shipped.open(lang);
    for (const { query } of curated(lang)) {
      const keys = async (options) => (await engine.search(query, options)).hits.map(({ key }) => key);
      assert.deepEqual(await keys({ excerpts: true }), await keys({ excerpts: false }), query);
    }
  }
});

test("an Arabic name is suggested without its article", async () => {
  const suggested = await (await shipped.open("ar")).suggest("اتجار");
  assert.equal(suggested[0].key, "definitions/human-trafficking");
});

test("an example in code answers nothing", async () => {
  assert.equal(first(await asked("en", "payoke phone number")), "partners/payoke");
});
