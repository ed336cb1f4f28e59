// Builds what the tests of the search need and runs them: `node tests/search/run.js [FICHES]`,
// where FICHES is the binary, or else the one in `target/debug`. FICHES_GENERATED may name the
// folder of a generated site (tests/bench/README.md), built or not: then that is asked too.
"use strict";

const { execFileSync, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const fixture = require("./fixture.js");

const ROOT = path.join(__dirname, "../..");
const fiches = path.resolve(process.argv[2] || path.join(ROOT, "target/debug/fiches"));
const work = fs.mkdtempSync(path.join(os.tmpdir(), "fiches-search-"));

const build = (site, out) =>
  execFileSync(fiches, ["build", "--site", site, "--out", out, "--today", "2026-11-24"], { stdio: ["ignore", "ignore", "pipe"] });
const built = (site, name) => {
  const out = path.join(work, name);
  build(site, out);
  return out;
};

let status = 1;
try {
  const hostile = path.join(work, "hostile-site");
  fixture.write(fiches, hostile);
  const generated = process.env.FICHES_GENERATED;
  if (generated && !fs.existsSync(path.join(generated, "public"))) build(generated, path.join(generated, "public"));
  const env = { ...process.env, FICHES_SITE: built(ROOT, "site"), FICHES_HOSTILE: built(hostile, "hostile") };
  const tests = fs.readdirSync(__dirname).filter((file) => file.endsWith(".test.js")).map((file) => path.join(__dirname, file));
  ({ status } = spawnSync(process.execPath, ["--test", ...tests], { env, stdio: "inherit" }));
} finally {
  fs.rmSync(work, { recursive: true });
}
process.exitCode = status === 0 ? 0 : 1;
