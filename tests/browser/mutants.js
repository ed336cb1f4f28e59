// Whether the tests would notice: breaks the built site in one way after another, and expects the
// test that is named to fail. Run by hand: `node mutants.js`.

import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, folder, walk } from "./harness/site.js";

const everywhere = (end, change) => (root) => {
  for (const file of walk(root).filter((file) => file.endsWith(end))) {
    const text = readFileSync(file, "utf8");
    const broken = change(text, file);
    if (broken !== text) writeFileSync(file, broken);
  }
};

/** What is broken, how, and the test that must say so. */
const MUTANTS = [
  ["no dir on Arabic pages", everywhere(".html", (html) => html.replace(' dir="rtl">\n<head', ">\n<head")), "every page has the language and direction"],
  ["no <bdi> around phone numbers", everywhere(".html", (html) => html.replaceAll(/<bdi dir="ltr">([+\d][^<]*)<\/bdi>/g, "$1")), "digits of phone numbers, addresses and names in Latin letters read in their order, ar"],
  ["no exit link", everywhere(".html", (html) => html.replace(/<a class="exit".*?<\/a>/s, "")), "the exit is uncovered at the top and at the end of every type of page, fr"],
  ["a box without its label", everywhere(".html", (html) => html.replace(/<label>(<input type="checkbox">.*?)<\/label>/s, "$1")), "checklists are native labelled boxes without a score, fr"],
  ["a line of the policy less", everywhere("_headers", (text) => text.replace("; frame-ancestors 'none'", "")), "the policy stands in the settings of each server"],
  ["a file less in the list of what is kept", everywhere("offline/fr.json", (text) => text.replace(/\["fr\/a-z\/","[0-9a-f]+"\],/, "")), "the list of a language is that language"],
  ["navigation stays on paper", everywhere(".css", (css) => css.replace(".exit, .sos, .bars, .skip,", "")), "on paper a page says all of itself and no more: definition, fr"],
  ["addresses of links not on paper", everywhere(".css", (css) => css.replace(/main a\[href\^="?http"?\]::after/, "main b::after")), "on paper a page says all of itself and no more: partner, nl"],
  ["steps may be cut on paper", everywhere(".css", (css) => css.replaceAll(/break-inside:\s*avoid/g, "break-inside:auto")), "on paper a page says all of itself and no more: procedure"],
  ["no cover after the exit", everywhere(".js", (js) => js.replace('setProperty("visibility"', 'setProperty("x"')), "only the cover is read aloud after the exit, fr"],
];

const whole = await build("mutants");
let survived = 0;
for (const [what, breaks, test] of MUTANTS) {
  const root = join(folder("mutant"), "public");
  cpSync(whole, root, { recursive: true });
  breaks(root);
  const env = { ...process.env, FICHES_SITE: root };
  const { status, stdout } = spawnSync("node", ["run.js", test], { env, encoding: "utf8", cwd: import.meta.dirname });
  const [, failed] = /^FAILED (.*) \(\d+ ms\)$/m.exec(stdout) ?? [];
  if (status === 0 || !failed) survived += 1;
  console.log(`${failed ? "noticed" : "SURVIVED"}: ${what}${failed ? `, by ${failed}` : ""}`);
}
console.log(`\n${MUTANTS.length - survived} passed, ${survived} failed`);
process.exit(survived ? 1 : 0);
