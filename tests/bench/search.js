// What a search costs on a large site: bytes that a reader loads, and time. `node
// tests/bench/search.js DIR`, where DIR has a generated site in `content/` and what `fiches build`
// made of it in `public/`. Exit 1 if a limit is broken.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const { named, served, site } = require("../search/engine.js");
const { sheets } = require("../search/corpus.js");
const { LANGUAGES } = require("../search/measure.js");
const { foreign, generated } = require("../search/queries.js");

/** The limits that README.md names: bytes of a first query and of each further word, with gzip; milliseconds. */
const FIRST = 48 << 10;
const WORD = 15 << 10;
const EXACT = 10;
const FUZZY = 30;
/** Sheets of a language that queries are made from. */
const ASKED = 12;

const root = process.argv[2];
const built = path.join(root, "public");
const sizes = new Map();
const bytes = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(fs.readFileSync(path.join(built, file)), { level: 9 }).length);
  return sizes.get(file);
};
const sum = (files) => files.reduce((total, file) => total + bytes(file), 0);
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
let broken = false;
const line = (name, list, unit, limit, share = 1) => {
  const held = limit === undefined || at(list, share) <= limit;
  broken = broken || !held;
  const figures = [0.5, 0.95, 1].map((share) => at(list, share).toFixed(unit === "ms" ? 2 : 0).padStart(9)).join("");
  console.log(`  ${name.padEnd(44)}${String(list.length).padStart(6)}${figures} ${unit.padEnd(6)}${limit === undefined ? "" : held ? `ok, at most ${limit}` : `TOO MUCH, at most ${limit}`}`);
};

/** Time that this process has spent, in milliseconds: other programs do not count. */
const spent = async (work) => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const classes = (lang, all) => {
  const step = Math.ceil(all[lang].length / ASKED);
  const some = (_, at) => at % step === 0;
  const made = generated(lang, all[lang].filter(some), all[lang], 1);
  made.set("title in another language", foreign(all, lang, some));
  return made;
};

(async () => {
  const all = Object.fromEntries(LANGUAGES.map((lang) => [lang, sheets(built, path.join(root, "content"), lang)]));
  const engine = bytes(path.relative(built, served(built, "search")));
  console.log(`${all.fr.length} sheets in ${LANGUAGES.length} languages; the engine has ${engine} bytes`);
  console.log(`\n  ${"".padEnd(44)}${"n".padStart(6)}${["median", "95 %", "most"].map((name) => name.padStart(9)).join("")}`);
  const kinds = ["one term", "one term, inflected", "one term, one edit", "title in another language"];
  const figures = new Map();
  const put = (name, figure) => figures.set(name, (figures.get(name) || []).concat(figure));
  for (const lang of LANGUAGES) {
    const made = classes(lang, all);
    const files = named(built, lang);
    const [cards, texts] = [new Set(files.cards), new Set(files.texts)];
    for (const kind of kinds) {
      for (const { query } of made.get(kind)) {
        const asked = [];
        const fresh = await site(built).open(lang, (file) => asked.push(file));
        const opened = asked.length;
        // Of a title in several words, the last one.
        await fresh.search(query.split(" ").pop());
        const parts = asked.slice(opened).filter((file) => !cards.has(file) && !texts.has(file));
        put(`first query, ${kind}`, engine + sum(asked.filter((file) => !texts.has(file))));
        put(`further word, ${kind}`, sum(parts));
        put("names and summaries of ten results", sum(asked.filter((file) => cards.has(file))));
        put("texts of ten results", sum(asked.filter((file) => texts.has(file))));
      }
    }
    const own = await site(built).open(lang);
    const [{ query }] = made.get("two terms");
    put("the first query of a page", await spent(() => own.search(query)));
    // With parts that may not have been read before; then again, the least of three times, since
    // compilers and collectors of Node's own threads are counted too.
    const asked = [...made].flatMap(([kind, queries]) => queries.map(({ query }) => ({ kind, time: () => spent(() => own.search(query)) })));
    for (const { kind, time } of asked) put(`new: ${kind}`, await time());
    for (const { kind, time } of asked) put(kind, Math.min(await time(), await time(), await time()));
  }
  for (const kind of kinds) line(`first query, ${kind}`, figures.get(`first query, ${kind}`), "bytes", FIRST);
  for (const kind of kinds) line(`further word, ${kind}`, figures.get(`further word, ${kind}`), "bytes", WORD);
  for (const name of ["names and summaries of ten results", "texts of ten results"]) line(name, figures.get(name), "bytes");
  line("the first query of a page", figures.get("the first query of a page"), "ms");
  for (const [name, list] of figures) {
    if (!/^(?:first query|further word|names|texts|the first|new: )/.test(name)) {
      line(name, list, "ms", /edit|another/.test(name) ? FUZZY : EXACT, 0.95);
      line(`  parts not read before`, figures.get(`new: ${name}`), "ms");
    }
  }
  process.exitCode = broken ? 1 : 0;
})();
