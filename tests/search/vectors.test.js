// The words of search.js are those of src/index/normalise.rs: the same golden vectors, which the
// Rust tests run too.
"use strict";

const assert = require("node:assert");
const test = require("node:test");
const { engine } = require("./engine.js");
const vectors = require("./vectors.json");

/** [form, start, end] of each word, counted in code points as in the vectors. */
const words = (text) => {
  const at = (unit) => [...text.slice(0, unit)].length;
  return engine().words(text).flatMap(([start, end, forms]) =>
    forms.map((form) => [form, at(start), at(end)]));
};

for (const { text, words: expected } of vectors) {
  test(`the words of ${JSON.stringify(text)}`, () => assert.deepEqual(words(text), expected));
}

test("what is normalised stays as it is", () => {
  for (const { text } of vectors) {
    for (const [form] of words(text)) assert.deepEqual(words(form).map(([same]) => same), [form]);
  }
});
