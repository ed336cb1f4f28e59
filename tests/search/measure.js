// What is measured of a set of queries, and how it is printed and held.
"use strict";

const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");

exports.LANGUAGES = ["fr", "nl", "en", "ar", "uk"];

/** The curated queries of a language. */
exports.curated = (lang) =>
  JSON.parse(fs.readFileSync(path.join(__dirname, "queries", `${lang}.json`), "utf8"));

/** The rank of the first expected key, from 1, among the first ten; 0 where none is. None: -1. */
exports.rank = async (engine, { query, keys }) => {
  const { hits, total } = await engine.search(query);
  return total ? 1 + hits.findIndex(({ key }) => keys.includes(key)) : -1;
};

const share = (ranks, test) => ranks.filter(test).length / ranks.length;

/**
 * Shares of queries answered at the first place, among three, among ten; the mean reciprocal rank
 * among ten; the share of queries without any result.
 */
exports.summary = (ranks) => ({
  queries: ranks.length,
  at1: share(ranks, (rank) => rank === 1),
  at3: share(ranks, (rank) => rank > 0 && rank <= 3),
  at10: share(ranks, (rank) => rank > 0),
  mrr: ranks.reduce((sum, rank) => sum + (rank > 0 && 1 / rank), 0) / ranks.length,
  none: share(ranks, (rank) => rank < 0),
});

const COLUMNS = { at1: "@1", at3: "@3", at10: "@10", mrr: "MRR", none: "none" };
const cells = (queries, others) => String(queries).padStart(6) + others.map((cell) => cell.padStart(7)).join("");

/** A line of the report. */
exports.line = (name, summary) =>
  name.padEnd(28) + cells(summary.queries, Object.keys(COLUMNS).map((column) => summary[column].toFixed(3)));

exports.HEAD = "".padEnd(28) + cells("n", Object.values(COLUMNS));

/** Prints a table of rows `[name, summary]`. */
exports.table = (title, rows) =>
  console.log([`\n${title}`, exports.HEAD, ...rows.map(([name, summary]) => exports.line(name, summary))].join("\n"));

/** Fails where a figure of a summary is below `least`, `{ at1: 0.85 }`. */
exports.hold = (name, summary, least) => {
  for (const [column, limit] of Object.entries(least)) {
    const found = summary[column];
    assert.ok(found >= limit, `${name}: ${COLUMNS[column]} is ${found.toFixed(3)}, at least ${limit} wanted`);
  }
};
