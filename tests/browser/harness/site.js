// The sites that are tested: built by `fiches` itself, and what pages they have.

import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The folder of the crate. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** The day of all tests. */
const TODAY = "2026-11-24";

const made = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "fiches-browser-"));
process.on("exit", () => rmSync(made, { recursive: true, force: true }));

/** An empty folder that goes away with the process. */
export function folder(name) {
  return mkdtempSync(join(made, `${name}-`));
}

const program = promisify(execFile);

/** Runs `fiches` and gives what it printed. The server answers meanwhile. */
export async function fiches(...args) {
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 };
  return (await program("cargo", ["run", "--quiet", "--locked", "--", ...args], options)).stdout;
}

/** Builds the shipped site, or the one in `from`; gives the folder. */
export async function build(name, { from = ROOT, base = "https://fiches.example/", args = [] } = {}) {
  const out = join(folder(name), "public");
  const url = base ? ["--base-url", base] : [];
  await fiches("build", "--site", from, "--out", out, "--today", TODAY, ...url, ...args);
  return out;
}

/** A copy of the shipped site to be changed: `edit(path from its folder, old, new)`. */
export function copy(name) {
  const from = folder(name);
  for (const part of ["content", "i18n", "themes"]) cpSync(join(ROOT, part), join(from, part), { recursive: true });
  return from;
}

/** A page: its address from the root, its file, language and type. */
export class Site {
  constructor(root) {
    this.root = root;
    this.kinds = kinds();
    this.languages = Object.keys(this.#table(/^\[languages\.(\w+)\]/gm));
    this.files = walk(root).map((file) => relative(root, file).split(sep).join("/")).sort();
    this.pages = this.files.filter((file) => file.endsWith(".html")).map((file) => this.#page(file));
  }

  /** The settings of the exit: `{ fr: { url, title } … }`. */
  get exits() {
    return Object.fromEntries(this.languages.map((lang) => [lang, exit(lang)]));
  }

  /** The words of the topic in all languages. */
  get topic() {
    const table = settings().split("[topic_words]")[1].split(/^\[/m)[0];
    return [...table.matchAll(/"([^"]+)"/g)].map((match) => match[1]);
  }

  text(file) {
    return readFileSync(join(this.root, file), "utf8");
  }

  /** The richest page of each type in a language; the pages at the root, for none. */
  samples(lang) {
    if (!lang) return this.pages.filter((page) => !page.lang);
    const types = new Map();
    for (const page of this.pages.filter((page) => page.lang === lang && page.type !== "moved")) {
      if (page.size > (types.get(page.type)?.size ?? 0)) types.set(page.type, page);
    }
    return [...types.values()];
  }

  /** The richest page of one type. */
  sample(lang, type) {
    const page = this.samples(lang).find((page) => page.type === type);
    if (!page) throw new Error(`no page of the type ${type} in ${lang}`);
    return page;
  }

  #table(pattern) {
    return Object.fromEntries([...settings().matchAll(pattern)].map((match) => [match[1], true]));
  }

  #page(file) {
    const html = this.text(file);
    const parts = file.replace(/index\.html$/, "").split("/").filter(Boolean);
    const lang = this.languages.includes(parts[0]) ? parts[0] : null;
    const type = html.includes('http-equiv="refresh"') ? "moved" : this.#type(parts, lang);
    return { file, url: `/${file.replace(/index\.html$/, "")}`, lang, type, size: html.length };
  }

  #type(parts, lang) {
    if (parts.at(-1) === "404.html") return "404";
    if (!lang) return "choose";
    const [, section, second] = parts;
    if (!section) return "home";
    const kind = this.kinds[section];
    if (!kind) return second ? section.replace(/s$/, "") : section;
    if (!second) return `section-${kind}`;
    return parts.length > 3 ? `list-${second}` : kind;
  }
}

function settings() {
  return readFileSync(join(ROOT, "content/site.toml"), "utf8");
}

function exit(lang) {
  const table = settings().split(`[languages.${lang}]`)[1].split(/^\[/m)[0];
  const field = (name) => new RegExp(`^${name} = "(.*)"`, "m").exec(table)?.[1];
  return { url: field("exit_url"), title: field("exit_title") };
}

/** The kind of each section, by its key. */
function kinds() {
  const content = join(ROOT, "content");
  const found = {};
  for (const name of readdirSync(content)) {
    const file = join(content, name, "section.toml");
    if (existsSync(file)) found[name] = /^kind = "(.*)"/m.exec(readFileSync(file, "utf8"))[1];
  }
  return found;
}

/** All files below a folder. */
export function walk(root) {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    const path = join(root, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}
