// axe-core on a page as it stands.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds, as lines `rule: selector: message`; `rules` names those to run, else all.
 * @returns {Promise<{ violations: string[], incomplete: { rule, key, target }[] }>}
 */
export async function axe(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ({ tags, rules }) => {
      const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
      const { violations, incomplete } = await window.axe.run(document, { runOnly, resultTypes: ["violations", "incomplete"] });
      const checks = (node) => [...node.any, ...node.all, ...node.none];
      return {
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target}: ${checks(node).map((check) => check.message).join("; ")}`),
        ),
        incomplete: incomplete.flatMap(({ id, nodes }) =>
          nodes.map((node) => ({
            rule: id,
            key: checks(node).map((check) => check.data?.messageKey ?? check.id)[0] ?? "",
            target: String(node.target),
          })),
        ),
      };
    },
    { tags: TAGS, rules },
  );
}
