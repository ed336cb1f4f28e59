// A site that does not name its topic in what others see: addresses, titles, previews, files.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, copy, Site } from "../harness/site.js";

export default function (test, site) {
  test("nothing outside the text of a discreet site names the topic", { points: [46], seconds: 240 }, async () => {
    const from = copy("discreet");
    const settings = join(from, "content/site.toml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace("discreet = false", "discreet = true"));
    const discreet = new Site(await build("discreet", { from }));
    // The words of the topic, and what they are called in keys.
    const words = [...site.topic, "traffick", "smuggl", "exploit", "victim", "slave", "forced", "organ-", "begging"];
    const named = (text) => words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
    const wrong = discreet.files.filter((file) => named(file).length);
    assert.deepEqual(wrong, [], "paths");
    assert.deepEqual(discreet.files.filter((file) => file.endsWith("feed.xml")), [], "no feed");
    for (const { file } of discreet.pages) {
      const head = discreet.text(file).split("</head>")[0];
      assert.deepEqual(named(head), [], `the head of ${file}`);
      const places = [...discreet.text(file).matchAll(/\s(?:id|href)="([^"]*)"/g)].map(([, place]) => place);
      const own = places.filter((place) => !/^https?:|^mailto:/.test(place) && named(decodeURIComponent(place)).length);
      // Headings without an id of their own are named after their words.
      assert.deepEqual(own.filter((place) => !place.includes("#") && place.includes("/")), [], `addresses in ${file}`);
    }
    for (const lang of discreet.languages) assert.deepEqual(named(discreet.text(`${lang}/app.webmanifest`)), []);
  });
}
