// What is measured of a set of queries, and how it is printed.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

exports.LANGUAGES = ["fr", "nl", "en", "ar", "uk"];

/** The curated queries of a language. */
exports.curated = (lang) =>
  JSON.parse(fs.readFileSync(path.join(__dirname, "queries", `${lang}.json`), "utf8"));

/** The rank of the first expected key, from 1; 0 where none is among the first ten. */
exports.rank = async (engine, { query, keys }) => {
  const { hits } = await engine.search(query);
  return 1 + hits.findIndex(({ key }) => keys.includes(key));
};

const share = (ranks, test) => ranks.filter(test).length / ranks.length;

/** Shares of queries answered at the first place, among three, among ten; mean reciprocal rank. */
exports.summary = (ranks) => ({
  queries: ranks.length,
  at1: share(ranks, (rank) => rank === 1),
  at3: share(ranks, (rank) => rank > 0 && rank <= 3),
  at10: share(ranks, (rank) => rank > 0),
  mrr: ranks.reduce((sum, rank) => sum + (rank && 1 / rank), 0) / ranks.length,
});

const cell = (number) => number.toFixed(3).padStart(7);

/** A line of the report. */
exports.line = (name, { queries, at1, at3, at10, mrr }) =>
  `${name.padEnd(24)}${String(queries).padStart(6)}${[at1, at3, at10, mrr].map(cell).join("")}`;

exports.HEAD = `${"".padEnd(24)}${"n".padStart(6)}${["@1", "@3", "@10", "MRR"].map((name) => name.padStart(7)).join("")}`;
