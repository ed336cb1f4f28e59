// Loads the engine as a page does: a classic script with one global.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const SOURCE = path.join(__dirname, "../../themes/default/static/search.js");

const run = (file) => vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });

/** The global `FichesSearch`. */
exports.engine = () => {
  if (!globalThis.FichesSearch) run(SOURCE);
  return globalThis.FichesSearch;
};

/** An engine for `lang` on the site built in `folder`; `asked` is given each path it loads. */
exports.open = (folder, lang, asked = () => {}) =>
  exports.engine().open({
    lang,
    load: async (file) => {
      asked(file);
      run(path.join(folder, file));
    },
  });
