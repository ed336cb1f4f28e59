// The table in README.md: which spec proves which of the points that a reader can count on.

import { readFileSync, writeFileSync } from "node:fs";
import { POINTS } from "./points.js";

const README = new URL("../README.md", import.meta.url);
const [START, END] = ["<!-- table: written by UPDATE_README=1 node run.js -->\n", "<!-- end of table -->"];

/** Points that tests of the crate prove, without a browser. */
const ELSEWHERE = {
  5: "`tests/site/fallback.rs`",
  6: "`tests/site/languages.rs`, `tests/site/address.rs`",
  9: "`tests/site/phones.rs`",
  19: "`tests/site/phones.rs`",
  20: "`tests/stages/` (the age of a contact)",
  22: "`tests/site/safety.rs`",
  26: "`tests/search/`",
  27: "`tests/search/`",
  34: "`tests/stages/` (two builds give the same bytes)",
};

/** The table of these tests, in Markdown. */
function table(tests) {
  const points = new Map(Object.entries(ELSEWHERE).map(([point, where]) => [Number(point), [where]]));
  for (const { file, title, points: proved } of tests) {
    // Tests that differ in a language or a type of page are one.
    const name = `\`${file}\`: ${title.replace(/, (\w\w|root)$/, "").replace(/(no more|0\.95): .*$/, "$1")}`;
    for (const point of proved) {
      const there = points.get(point) ?? [];
      if (!there.includes(name)) points.set(point, [...there, name]);
    }
  }
  const rows = [...points].sort(([a], [b]) => a - b).map(([point, names]) => `| ${point} | ${POINTS[point]} | ${names.join("<br>")} |\n`);
  return `\n| point | what it asks | proved by |\n|---|---|---|\n${rows.join("")}\n`;
}

/** Whether the table in README.md is that of these tests; writes it where the environment asks. */
export function current(tests) {
  const text = readFileSync(README, "utf8");
  const [before, rest] = text.split(START);
  const fresh = before + START + table(tests) + END + rest.split(END)[1];
  if (process.env.UPDATE_README) writeFileSync(README, fresh);
  return Boolean(process.env.UPDATE_README) || fresh === text;
}
