// A page on paper: Chromium's PDF, and what poppler reads in it.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./site.js";

const made = folder("paper");
let count = 0;

/**
 * The PDF of a page.
 * @returns {Promise<{ pages: string[], text: string, lines: { text, x, y, page }[][] }>} the text of each
 *   sheet of paper, all of it with single spaces, and the words of each line from left to right
 */
export async function pdf(page) {
  const file = join(made, `${(count += 1)}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const pages = poppler("-enc", "UTF-8", file, "-").split("\f").slice(0, -1);
  return { pages, text: pages.join("\n").replace(/\s+/g, " "), lines: lines(poppler("-bbox", file, "-")) };
}

function poppler(...args) {
  return execFileSync("pdftotext", args, { encoding: "utf8", maxBuffer: 1 << 28 });
}

function lines(xml) {
  const words = [];
  let page = 0;
  for (const [, sheet, x, y, text] of xml.matchAll(/(<page )|<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)) {
    if (sheet) page += 1;
    else words.push({ page, x: Number(x), y: Number(y), text });
  }
  const rows = new Map();
  const key = ({ page, y }) => `${page} ${Math.round(y / 3)}`;
  for (const word of words) rows.set(key(word), [...(rows.get(key(word)) ?? []), word]);
  return [...rows.values()].map((row) => row.sort((a, b) => a.x - b.x));
}
