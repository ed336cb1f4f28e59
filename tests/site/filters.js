// Runs the matching of the published filters.js in Node, where there is no page. From stdin: the
// script, what each entry has, and what each of many readers has chosen. To stdout: for each
// reader the numbers of the entries shown. An address goes there and back on the way.
"use strict";
const vm = require("vm");

const { script, entries, readers } = JSON.parse(require("fs").readFileSync(0, "utf8"));
vm.runInThisContext(script);
const { passes, read, write } = globalThis.FichesFilters;

const shown = readers.map(({ state, chosen }) => {
  const back = read(write(state));
  if (JSON.stringify(back) !== JSON.stringify(state)) throw new Error(write(state));
  return entries.flatMap((entry, at) => (passes(entry, chosen) ? [at] : []));
});
if (read("#_main") !== null) throw new Error("the id of a place is not a choice");
process.stdout.write(JSON.stringify(shown));
