// Lighthouse 12 on five types of page: its simulated phone, the median of five runs.

import assert from "node:assert/strict";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";

const TYPES = ["home", "procedure", "indicators", "partner", "section-partner"];

const RUNS = 5;

export default function (test, site) {
  for (const type of TYPES) {
    test(`Lighthouse: accessibility and best practices 1.00, performance at least 0.95: ${type}`, { points: [14], waits: true, seconds: 400 }, async (t) => {
      const url = t.server.origin + site.sample("fr", type).url;
      const browser = await puppeteer.launch({ executablePath: t.chromium, args: ["--no-sandbox"] });
      try {
        const runs = [];
        for (let n = 0; n < RUNS; n += 1) {
          const page = await browser.newPage();
          const flags = { logLevel: "silent", onlyCategories: ["performance", "accessibility", "best-practices"] };
          const { lhr } = await lighthouse(url, flags, undefined, page);
          runs.push(lhr);
          await page.close();
        }
        const median = (category) => runs.map((run) => run.categories[category].score).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
        const failed = (category) => runs[0].categories[category].auditRefs.map(({ id }) => runs[0].audits[id]).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0).map(({ id, title }) => `${id}: ${title}`);
        console.log(`   ${type}: performance ${median("performance")}`);
        assert.deepEqual(failed("accessibility"), []);
        assert.deepEqual(failed("best-practices"), []);
        assert.equal(median("accessibility"), 1);
        assert.equal(median("best-practices"), 1);
        assert.ok(median("performance") >= 0.95, `performance ${median("performance")}`);
      } finally {
        await browser.close();
      }
    });
  }
}
