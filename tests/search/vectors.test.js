// The words of search.js are those of src/index/normalise.rs: the same golden vectors, which the
// Rust tests run too. The script as it is written, and as a site serves it.
"use strict";

const assert = require("node:assert");
const test = require("node:test");
const { engine, folder, site } = require("./engine.js");
const vectors = require("./vectors.json");

for (const [name, { words: of }] of [["written", engine()], ["served", site(folder("FICHES_SITE"))]]) {
  /** [form, start, end] of each word, counted in code points as in the vectors. */
  const words = (text) => {
    const at = (unit) => [...text.slice(0, unit)].length;
    return of(text).flatMap(([start, end, forms]) => forms.map((form) => [form, at(start), at(end)]));
  };

  test(`the words of each vector, as ${name}`, () => {
    assert.ok(vectors.length > 50);
    for (const { text, words: expected } of vectors) assert.deepEqual(words(text), expected, JSON.stringify(text));
  });

  test(`what is normalised stays as it is, as ${name}`, () => {
    for (const { text } of vectors) {
      for (const [form] of words(text)) assert.deepEqual(words(form).map(([same]) => same), [form]);
    }
  });
}
