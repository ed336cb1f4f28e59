// A site whose editors write what looks like markup and like parts of a program.
"use strict";

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

/** The title of one sheet in each language. */
exports.TITLES = {
  fr: "</script><img src=x onerror=alert(1)>",
  nl: "{{ constructor }} __proto__ ${alert(1)}",
  en: "<script>alert('title')</script>",
  ar: "<b onclick=alert(1)>ضحية</b>",
  uk: "<svg/onload=alert(1)>'\\\"жертва",
};
/** A synonym in all of them. */
exports.ALSO = "<script>also(1)</script>";
/** What its text says, and a word to find it by. */
exports.BODY = { word: "steganopod", text: "<script>steganopod</script>" };

/** Writes the site of `fiches init` into `folder` and makes one of its sheets hostile. */
exports.write = (fiches, folder) => {
  execFileSync(fiches, ["init", folder], { stdio: "ignore" });
  for (const [lang, title] of Object.entries(exports.TITLES)) {
    const file = path.join(folder, "content/definitions/lost-property", `${lang}.md`);
    const [, head, body] = /^\+\+\+\n([^]*?)\n\+\+\+\n([^]*)$/.exec(fs.readFileSync(file, "utf8"));
    const rest = head.split("\n").filter((line) => !/^(title|also) =/.test(line));
    const own = [`title = ${JSON.stringify(title)}`, `also = [${JSON.stringify(exports.ALSO)}]`];
    const text = exports.BODY.text.replace(/[<>]/g, "\\$&");
    fs.writeFileSync(file, ["+++", ...own, ...rest, "+++", `${text}\n`, body].join("\n"));
  }
};
