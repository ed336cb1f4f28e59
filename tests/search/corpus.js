// What a site says, read from its pages and from the Markdown they were made of, never from the
// index: the index is what is tested.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const read = (...parts) => fs.readFileSync(path.join(...parts), "utf8");
const folders = (folder) =>
  fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

/** The keys of the sheets below `content`. */
const keys = (content) =>
  folders(content).flatMap((section) =>
    folders(path.join(content, section))
      .filter((name) => fs.existsSync(path.join(content, section, name, "sheet.toml")))
      .map((name) => `${section}/${name}`));

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
/** The text of a piece of HTML, without marks of direction. */
const text = (html) =>
  html.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name])
    .replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

const elements = (html, pattern) => Array.from(html.matchAll(pattern), (found) => text(found[1]));

/** What an author wrote of a body: no code, targets, names of files, ids or other signs of Markdown. */
const prose = (markdown) =>
  markdown
    // Code is no text that is searched.
    .replace(/^(```|~~~).*\n[^]*?^\1.*$/gm, " ")
    .replace(/(`+)[^]*?[^`]\1(?!`)/g, " ")
    // With what is written together with it: the l’ of « l’[[exploitation]] » is no word.
    .replace(/[\p{L}’']*!?\[\[[^\]|]*(?:\\?\|([^\]]*))?\]\]/gu, (_, words = "") => ` ${words} `)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, " ")
    .replace(/\[\^[^\]]*\]:?/g, " ")
    .replace(/\]\([^)]*\)/g, "] ")
    .replace(/<[a-z]+:[^>]*>/g, " ")
    .replace(/\{[#.][^}]*\}/g, " ")
    .replace(/^(\s*>\s*)\[![A-Z]+\]/gm, "$1")
    .replace(/^\s*(?:[-*]|\d+\.)\s+(?:\[[ x]\])?/gm, " ")
    .replace(/[*_`\\|>#\[\]]/g, (sign) => (sign === "_" || sign === "*" ? "" : " "));

const strings = (toml) => Array.from(toml.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([string]) => JSON.parse(string));
const front = (head, key) => {
  const line = new RegExp(`^${key} = (.*)$`, "m").exec(head);
  return line ? strings(line[1]) : [];
};

/**
 * The sheets of a site that have words in `lang`: key, title and headings as the page shows them,
 * synonyms, and the author's `prose`: title, summary, synonyms, body.
 */
exports.sheets = (site, content, lang) =>
  keys(content)
    .filter((key) => fs.existsSync(path.join(content, key, `${lang}.md`)))
    .map((key) => {
      const page = read(site, lang, key, "index.html");
      const [, head, body] = /^\+\+\+\n([^]*?)\n?\+\+\+\n([^]*)$/.exec(read(content, key, `${lang}.md`));
      const [title] = elements(page, /<h1[^>]*>(.*?)<\/h1>/gs);
      const headings = elements(page, /<h[23][^>]* id="[^_"][^"]*"[^>]*>(.*?)<\/h[23]>/gs);
      const also = front(head, "also");
      const said = [title, ...front(head, "summary"), ...also, prose(body)];
      return { key, title, headings, also, prose: said.join("\n") };
    });
