// The words that search.js finds in texts: from stdin a list of texts, to stdout for each a list of
// [form, start, end] in code points; null where a text has a character that this Node does not know.
"use strict";

const fs = require("node:fs");
const { engine } = require("./engine.js");

const { words } = engine();
const found = (text) => {
  if (/\p{Unassigned}/u.test(text)) return null;
  const at = (unit) => [...text.slice(0, unit)].length;
  return words(text).flatMap(([start, end, forms]) => forms.map((form) => [form, at(start), at(end)]));
};
process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(found)));
