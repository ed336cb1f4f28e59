// Whatever is typed and whatever titles say: no error, and text stays text.
"use strict";

const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");
const { folder, served, site } = require("./engine.js");
const { LANGUAGES } = require("./measure.js");
const { dice } = require("./queries.js");
const { ALSO, BODY, TITLES } = require("./fixture.js");

const TYPED = {
  "10,000 letters": "a".repeat(10000),
  "10,000 words": "victime ".repeat(1250) + "exploitation",
  "10,000 different words": Array.from({ length: 1500 }, (_, at) => `w${at}`).join(" "),
  "10,000 signs": "?".repeat(10000),
  "10,000 marks": `e${"\u0301".repeat(9999)}`,
  "10,000 apostrophes": `${"l'".repeat(5000)}aide`,
  "10,000 characters without spaces, of three scripts": "aبж".repeat(3334),
  "nothing": "", "a space": " ", "line ends": "\n\r\n\t", "only signs": ".,;:!?…—–-«»()[]{}/\\|",
  "mixed scripts and directions": "victime ضحية жертва 被害者 θύμα 피해자 קורבן",
  "scripts mixed in a word": "viкtiмe ضحiية жeртвa",
  "emoji": "🆘 👨‍👩‍👧‍👦 🇧🇪 ☎️ 1️⃣",
  "half a surrogate": "a\ud83d b\udc00", "beyond the basic plane": "𝕧𝕚𝕔𝕥𝕚𝕞𝕖 𐍈𐍈𐍈𐍈",
  "regex metacharacters": "^(.*)+?[a-z]{2,}$|\\d\\b(?<x>y)", "a broken regex": "[(*+?\\",
  "names of every object": "__proto__ constructor prototype toString hasOwnProperty valueOf",
  "one such name": "__proto__", "another": "constructor", "a third": "toString",
  "zero width": "vic\u200bti\u200cme\u200d\u2060\ufeff", "only zero width": "\u200b\u200c\u200d\u2060\ufeff\u00ad",
  "controls of direction": "\u202evictime\u202c \u2066ضحية\u2069 \u200f\u061c\u200e",
  "control characters": "\0vic\x07time\x1b[0m\x7f", "separators of lines": "victime\u2028\u2029aide",
  "markup": "<script>alert(1)</script>", "an escape": "&lt;script&gt; %3Cscript%3E \\u003cscript",
  "a path": "../../../etc/passwd", "an address": "javascript:alert(1)//https://x.example/?q=victime#fragment",
  "a template": "${alert(1)} {{7*7}} {total}", "ligatures": "ﷺ ﷲ ﬁn ĳs", "digits": "٤٥ ۴۵ ４５ ⅳ ¾ 45",
  "not text": null, "nor this": undefined, "a number": 45, "a list": ["victime", "aide"],
};

const sites = [["shipped", folder("FICHES_SITE")], ["hostile", folder("FICHES_HOSTILE")]];
if (process.env.FICHES_GENERATED) sites.push(["generated", path.join(process.env.FICHES_GENERATED, "public")]);

for (const [name, built] of sites) {
  const own = site(built);
  for (const lang of LANGUAGES) {
    test(`whatever is typed, no error, ${name}, ${lang}`, async () => {
      const engine = await own.open(lang);
      for (const [what, query] of Object.entries(TYPED)) {
        const { hits, total, facets } = await engine.search(query).catch((error) => assert.fail(`${what}: ${error.stack}`));
        assert.ok(Array.isArray(hits) && hits.length <= 10 && total >= hits.length, what);
        for (const counts of Object.values(facets)) for (const count of Object.values(counts)) assert.ok(Number.isInteger(count), what);
        assert.ok(Array.isArray(await engine.suggest(query)), what);
      }
    });

    test(`whatever is filtered or counted, no error, ${name}, ${lang}`, async () => {
      const engine = await own.open(lang);
      for (const ids of [["__proto__"], ["constructor", "partner"], [""], []]) {
        const { total } = await engine.search("victime", { filters: { kind: ids, region: ids, unknown: ids } });
        assert.ok(ids.length ? total === 0 : total >= 0);
      }
      assert.equal((await engine.search("victime", { limit: 0 })).hits.length, 0);
      assert.equal((await engine.search("victime", { offset: 1e6 })).hits.length, 0);
    });
  }
}

test("text made by chance is no error", async () => {
  const chance = dice(3);
  const from = (ranges) => {
    const [first, last] = ranges[Math.floor(chance() * ranges.length)];
    return String.fromCodePoint(first + Math.floor(chance() * (last - first + 1)));
  };
  const RANGES = [[0, 0x7f], [0x80, 0x24f], [0x300, 0x36f], [0x400, 0x52f], [0x600, 0x6ff], [0x2000, 0x206f], [0xfb00, 0xfeff], [0x1f300, 0x1faff], [0, 0x10ffff]];
  const engine = await site(folder("FICHES_SITE")).open("ar");
  for (let n = 0; n < 1000; n++) {
    const query = Array.from({ length: 1 + Math.floor(chance() * 30) }, () => from(RANGES)).join("");
    await engine.search(query, { excerpts: false }).catch((error) => assert.fail(`${JSON.stringify(query)}: ${error.stack}`));
  }
});

test("markup in titles, synonyms and texts is text, in results and in suggestions", async () => {
  const built = folder("FICHES_HOSTILE");
  const own = site(built);
  globalThis.alert = () => assert.fail("a script of a title has run");
  for (const lang of LANGUAGES) {
    const engine = await own.open(lang);
    const { hits } = await engine.search(TITLES[lang]);
    assert.equal(hits[0].title, TITLES[lang]);
    const parts = hits[0].excerpt;
    assert.ok(parts.every((part) => typeof part.text === "string" && typeof part.mark === "boolean"));
    const [found] = (await engine.search(ALSO)).hits;
    assert.equal(found.key, hits[0].key);
    assert.equal(found.matched.text, ALSO);
    const text = (await engine.search(BODY.word)).hits[0].excerpt.map((part) => part.text).join("");
    assert.ok(text.includes(BODY.text), text);
    const suggested = (await engine.suggest(TITLES[lang].match(/\p{L}+/u)[0])).map((one) => one.text);
    assert.ok(suggested.some((text) => text === TITLES[lang] || text === ALSO), `${suggested}`);
    const page = fs.readFileSync(path.join(built, hits[0].url, "index.html"), "utf8");
    for (const text of [TITLES[lang], ALSO]) assert.ok(!text.includes("<") || !page.includes(text), `a page has ${text}`);
  }
  delete globalThis.alert;
  // What writes results into the page writes text, never markup.
  for (const name of ["search", "search-page"]) {
    const script = fs.readFileSync(served(built, name), "utf8");
    assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|ContextualFragment|srcdoc|eval\(|Function\(/);
  }
});
