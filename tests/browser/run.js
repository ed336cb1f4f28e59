// Runs the browser tests: `node run.js [WORD…]`, where a word chooses tests by file or title.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { launch, Visits } from "./harness/visit.js";
import { run, Suite } from "./harness/suite.js";
import { serve, silence } from "./harness/server.js";
import { build, Site } from "./harness/site.js";
import { current } from "./harness/table.js";

/** One a core of a small machine: a page and its checks keep a core busy. */
const WORKERS = 2;

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

const chromium = CHROMIUM.find(existsSync);
if (!chromium) {
  console.log("There is no Chromium here: apt-get install chromium, then run this again.");
  process.exit(1);
}

// A site that is built already, for `mutants.js`.
const site = new Site(process.env.FICHES_SITE ?? (await build("site")));
const server = await serve(site.root);
const hosts = Object.values(site.exits).map(({ url }) => new URL(url).host);
const browser = await launch(chromium, [...new Set(hosts)], await silence());

const suite = new Suite();
const specs = join(import.meta.dirname, "specs");
for (const file of readdirSync(specs).filter((file) => file.endsWith(".js")).sort()) {
  const { default: declare } = await import(join(specs, file));
  suite.read(file.replace(/\.js$/, ""), declare, site);
}

if (!current(suite.chosen([]))) {
  console.log("The table in README.md is not that of the specs: UPDATE_README=1 node run.js");
  process.exit(1);
}
const tests = suite.chosen(process.argv.slice(2));

/** Does the work in a browser that is closed after it and held against the rules of all visits. */
const visiting = async (work) => {
  const visits = new Visits(browser, server, site, chromium);
  try {
    await work(visits);
  } finally {
    await visits.end();
  }
};
const failed = await run(tests, WORKERS, {
  around: (test) => visiting((visits) => test.run(visits)),
  visit: (pages, each) => visiting((visits) => visits.all(pages, each)),
});

await browser.close();
await server.down();
console.log(`\n${tests.length - failed.length} passed, ${failed.length} failed`);
for (const { file, title } of failed) console.log(`FAILED ${file}: ${title}`);
process.exit(failed.length || !tests.length ? 1 : 0);
