// axe-core on every type of page: no violation, and each thing that it cannot decide is one that a
// person has looked at and written down in `axe-incomplete.json`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { axe } from "../harness/axe.js";

const NOTES = JSON.parse(readFileSync(new URL("axe-incomplete.json", import.meta.url), "utf8"));

/** What depends on the colours alone is all that can differ in the dark. */
const COLOURS = ["color-contrast", "link-in-text-block"];

export default function (test, site, everyPage) {
  everyPage("axe finds nothing on any type of page", { points: [2], on: () => true }, async (page, { url, type }) => {
    const wrong = [];
    for (const scheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        const { violations, incomplete } = await axe(page, scheme === "dark" ? COLOURS : undefined);
        const at = `${url} (${type}), ${scheme}, ${width} px: `;
        wrong.push(...violations.map((line) => at + line));
        const unknown = incomplete.filter(({ rule, key }) => !NOTES[`${rule} ${key}`]);
        wrong.push(...unknown.map(({ rule, key, target }) => `${at}not decided: ${rule} ${key}: ${target}`));
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    assert.deepEqual(wrong, []);
  });
}
