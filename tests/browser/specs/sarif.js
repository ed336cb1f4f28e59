// The log of `fiches check --format sarif`, which code hosts and review tools read, held against the
// schema of its standard.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import { fiches, folder, ROOT } from "../harness/site.js";

const require = createRequire(import.meta.url);
const schema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

/** Writes the files of an inline site, as `tests/common.rs` reads it. */
function write(site, text) {
  for (const part of text.split(/^--- (?=\S+\/)/m).slice(1)) {
    const end = part.indexOf("\n");
    const file = join(site, part.slice(0, end).trim());
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, part.slice(end + 1));
  }
}

/** What the command prints, which ends with 1 where there are errors. */
async function log(site, lang) {
  try {
    return await fiches("check", "--site", site, "--today", "2026-11-24", "--format", "sarif", "--messages", lang);
  } catch (ended) {
    assert.equal(ended.code, 1, ended.stderr);
    return ended.stdout;
  }
}

export default function (test) {
  test("a log of sixty mistakes is valid SARIF in each language of messages", async () => {
    const ajv = new Ajv({ schemaId: "auto", validateSchema: false, allErrors: true });
    ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
    const valid = ajv.compile(schema);
    const site = folder("sixty");
    const fixtures = join(ROOT, "tests/fixtures");
    for (const name of ["base.txt", "sixty/site.txt"]) write(site, readFileSync(join(fixtures, name), "utf8"));
    for (const lang of ["fr", "nl", "en"]) {
      const read = JSON.parse(await log(site, lang));
      assert.ok(valid(read), ajv.errorsText(valid.errors, { separator: "\n" }));
      const results = read.runs[0].results.filter(({ level }) => level !== "note");
      assert.equal(results.length, 60);
      assert.ok(!valid({ ...read, version: "2.1" }), "the schema refuses what is wrong");
    }
  });
}
