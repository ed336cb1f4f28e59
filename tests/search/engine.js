// Loads the engine as a page does: a classic script with one global.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const SOURCE = path.join(__dirname, "../../themes/default/static/search.js");

const run = (file) => vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });

/** What a script of the engine leaves in its one global. */
const loaded = (script) => {
  run(script);
  return globalThis.FichesSearch;
};

/** The global `FichesSearch`, from its source. */
exports.engine = () => loaded(SOURCE);

/** The script that a built site serves under this name, whatever its hash. */
exports.served = (folder, name) => {
  const assets = path.join(folder, "assets");
  const found = fs.readdirSync(assets).filter((file) => new RegExp(`^${name}\\.[0-9a-f]{8}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`${assets} has ${found.length} scripts named ${name}`);
  return path.join(assets, found[0]);
};

/** The built site in `folder`, with its own engine as it is served. */
exports.site = (folder) => {
  const engine = loaded(exports.served(folder, "search"));
  return {
    folder,
    words: engine.words,
    /** An engine for `lang`; `asked` is given each path it loads. */
    open: (lang, asked = () => {}) =>
      engine.open({
        lang,
        load: async (file) => {
          asked(file);
          // A file registers itself with the global; another site's engine may stand there.
          globalThis.FichesSearch = engine;
          run(path.join(folder, file));
        },
      }),
  };
};

/** The files that the index of a language names, by what they hold, as paths in `folder`. */
exports.named = (folder, lang) => {
  const files = new Map();
  const read = (file) => {
    globalThis.FichesSearch = { register: (at, data) => files.set(at, data) };
    run(path.join(folder, file));
    return files.get(file);
  };
  const own = (name) => `search/${lang}/${name}.js`;
  const second = own(read(own("index")));
  const root = read(second);
  const parts = (list) => (Array.isArray(list) ? list.map(([, name]) => name) : []);
  return {
    index: [own("index"), second],
    about: [`search/sheets-${root.about}.js`],
    labels: parts(root.labels).map((name) => `search/labels-${name}.js`),
    forms: parts(root.forms).map(own),
    tails: parts(root.tails).map(own),
    cards: root.cards.map(own),
    texts: root.texts.map(own),
  };
};

/** The folder that a variable of the environment names; without it nothing can be tested. */
exports.folder = (variable) => {
  const folder = process.env[variable];
  if (!folder) throw new Error(`${variable} must name a built site: see tests/search/run.js`);
  return folder;
};
