// What a server could see of a search, and how much it has to send.
"use strict";

const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");
const { gzipSync } = require("node:zlib");
const { folder, named, served, site } = require("./engine.js");
const { LANGUAGES, curated } = require("./measure.js");

const KB = 1024;
const gzip = (file) => gzipSync(fs.readFileSync(file), { level: 9 }).length;

const sites = [["shipped", folder("FICHES_SITE")]];
if (process.env.FICHES_GENERATED) sites.push(["generated", path.join(process.env.FICHES_GENERATED, "public")]);

for (const [name, built] of sites) {
  const own = site(built);
  for (const lang of LANGUAGES) {
    test(`only files that the index names are asked for, whatever is typed, ${name}, ${lang}`, async () => {
      const asked = new Set();
      const engine = await own.open(lang, (file) => asked.add(file));
      const queries = [...curated(lang).map(({ query }) => query), "zzsecretzz", "../secret", "secret?q=secret#secret"];
      for (const query of queries) {
        await engine.search(query);
        await engine.suggest(query);
      }
      const allowed = new Set(Object.values(named(built, lang)).flat());
      assert.ok(asked.size > 3);
      for (const file of asked) {
        assert.ok(allowed.has(file), `${file} is asked for`);
        assert.match(file, /^search\/(?:[a-z]+\/(?:index|(?:x\/)?[0-9a-f]{8})|(?:labels|sheets)-[0-9a-f]{8})\.js$/);
      }
    });
  }
}

test("the engine has no other way to ask than to load a script", () => {
  const script = fs.readFileSync(served(folder("FICHES_SITE"), "search"), "utf8");
  assert.doesNotMatch(script, /fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|Worker|import\(|location|cookie|Storage/);
});

test("a script element is given the path from the page, and nothing else", async () => {
  const built = folder("FICHES_SITE");
  const own = site(built);
  const sources = [];
  globalThis.document = {
    createElement: (name) => ({ name }),
    head: { append: (script) => {
      sources.push(script.src);
      assert.equal(script.name, "script");
      new Function(fs.readFileSync(path.join(built, script.src.slice("../../".length)), "utf8"))();
      script.onload();
    } },
  };
  const engine = await globalThis.FichesSearch.open({ base: "../../", lang: "fr" });
  await engine.search("secret victimes");
  delete globalThis.document;
  assert.ok(own && sources.length > 4);
  for (const source of sources) assert.match(source, /^\.\.\/\.\.\/search\/[\w/-]+\.js$/);
  assert.ok(!sources.some((source) => source.includes("secret")));
});

test("up to a hundred sheets, nothing but texts of results depends on what is typed", async () => {
  for (const lang of LANGUAGES) {
    const first = async (query) => {
      const asked = [];
      const engine = await site(folder("FICHES_SITE")).open(lang, (file) => asked.push(file));
      await engine.suggest(query);
      const { length } = asked;
      await engine.search(query);
      return { typing: asked.slice(0, length), rest: asked.slice(length) };
    };
    const seen = [];
    for (const { query } of curated(lang).slice(0, 3)) seen.push(await first(query));
    for (const { typing, rest } of seen) {
      assert.deepEqual(typing, seen[0].typing);
      assert.ok(rest.every((file) => file.startsWith(`search/${lang}/x/`)), `${rest}`);
    }
  }
});

test("the engine and the index are as small as a slow network needs", async () => {
  const built = folder("FICHES_SITE");
  const engine = gzip(served(built, "search"));
  console.log(`\nengine ${engine} bytes`);
  assert.ok(engine <= 6 * KB, `the engine has ${engine} bytes`);
  for (const lang of LANGUAGES) {
    const files = named(built, lang);
    const size = (list) => list.reduce((sum, file) => sum + gzip(path.join(built, file)), 0);
    const index = size(files.index.slice(0, 1));
    const first = engine + size(files.index);
    const all = first + size([...files.about, ...files.labels, ...files.forms, ...files.tails]);
    console.log(`${lang}: index.js ${index}, first request ${first}, everything but texts ${all} bytes`);
    assert.ok(index <= KB, `${lang}: index.js has ${index} bytes`);
    assert.ok(first <= 21 * KB, `${lang}: the first request takes ${first} bytes`);
    assert.ok(all <= 43 * KB, `${lang}: all but texts takes ${all} bytes`);
  }
});
