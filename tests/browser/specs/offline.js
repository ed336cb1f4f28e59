// Reading without a connection: what is kept, what is answered from it, and how it goes away.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, copy } from "../harness/site.js";
import { serve } from "../harness/server.js";

/** Files of the site's root that speak to servers and search engines. */
const NOT_FOR_READERS = ["_headers", ".htaccess", "nginx.conf", "robots.txt", "sitemap.xml", "sw.js"];

const SHEET = "content/definitions/human-trafficking/fr.md";

export default function (test, site) {
  const list = (lang, of = site) => JSON.parse(of.text(`offline/${lang}.json`));

  const onDisk = (path) => join(site.root, path === "" || path.endsWith("/") ? `${path}index.html` : path);

  test("the list of a language is that language and what is shared, each file with a hash", { points: [31, 34] }, async () => {
    for (const lang of site.languages) {
      const { files } = list(lang);
      const expected = site.files.filter((file) => wanted(file, lang)).map((file) => file.replace(/(^|\/)index\.html$/, "$1"));
      assert.deepEqual(files.map(([path]) => path).sort(), expected.sort());
      assert.ok(files.every(([, hash]) => /^[0-9a-f]{16}$/.test(hash)));
      const sent = files.map(([path]) => gzipSync(readFileSync(onDisk(path))).length);
      const bytes = sent.reduce((sum, n) => sum + n);
      assert.ok(bytes <= 3e6, `${lang}: ${bytes} bytes are sent`);
    }
  });

  const wanted = (file, lang) => {
    if (NOT_FOR_READERS.includes(file) || file.startsWith("offline/")) return false;
    if (/404\.html$|feed\.xml$/.test(file)) return false;
    if (file.startsWith(".")) return false;
    const [, first, second, rest = ""] = /^(?:search\/)?([^/]*)\/?([^/]*)(?:\/(.*))?$/.exec(file);
    if (!site.languages.includes(first) || first === lang) return true;
    return ["offline", "no-connection"].includes(second) && rest === "index.html";
  };

  test("after opting in, every page of the language works without a network, and says so", { points: [30, 31, 21, 29], seconds: 180 }, async (t) => {
    const { server, context, page } = await keeping(t, site.root, "fr");
    const kept = await page.evaluate(contents);
    assert.equal(kept.names.length, 1);
    assert.match(kept.names[0], /^copy-fr-[0-9a-f]{16}$/);
    for (const [path, sha] of kept.files.filter(([path]) => !path.startsWith("offline/"))) {
      assert.equal(sha, createHash("sha256").update(readFileSync(onDisk(path))).digest("hex"), path);
    }
    await cut(t, server, context);
    const pages = site.pages.filter((page) => page.lang === "fr" && page.type !== "404");
    const answers = await page.evaluate((urls) => Promise.all(urls.map(async (url) => (await fetch(url)).ok)), pages.map(({ url }) => url));
    assert.ok(answers.every(Boolean));
    for (const { url, type } of site.samples("fr")) {
      if (type === "404") continue;
      await page.goto(url, { waitUntil: "load" });
      if (type === "no-connection") continue;
      assert.ok(await page.locator("main h1").isVisible(), url);
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("a.exit")).display), "flex", url);
    }
    await page.waitForSelector(".notice");
    assert.match(await page.locator(".notice").textContent(), /24 novembre 2026/);
    assert.ok((await page.pdf()).length > 10_000, "it prints");
    await server.down().catch(() => {});
  });

  test("a page that is not kept leads to a page that says what is", { points: [32] }, async (t) => {
    const { server, context, page } = await keeping(t, site.root, "fr");
    await cut(t, server, context);
    await page.goto("/nl/definitions/human-trafficking/");
    assert.equal(new URL(page.url()).pathname, "/nl/offline/");
    assert.equal(await page.getAttribute("html", "lang"), "nl");
    await page.locator("main", { hasText: /Opgeslagen talen: .*Français/ }).waitFor();
    assert.equal(await page.locator("main [role=alert], .notice").count(), 0, "nothing says that this is the kept page");
    await page.locator("main a", { hasText: "Français" }).click();
    assert.equal(new URL(page.url()).pathname, "/fr/definitions/human-trafficking/");
    await page.goto("/nl/definitions/human-trafficking/");
    await page.locator("main a", { hasText: "Français" }).waitFor();
    await page.locator(".langs a", { hasText: "Français" }).click();
    assert.equal(new URL(page.url()).pathname, "/fr/definitions/human-trafficking/");
    await page.goto("/fr/definitions/nothing-of-the-kind/");
    await page.locator("main", { hasText: "n’est pas enregistrée" }).waitFor();
  });

  test("the size is shown before anything is fetched", { points: [31] }, async (t) => {
    const page = await t.open("/fr/offline/");
    const mega = (list("fr").size / 1e6).toFixed(1).replace(".", ",");
    assert.match(await page.locator("main button").textContent(), new RegExp(`\\(.?${mega}.Mo.?\\)`));
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  });

  test("a new build waits, says so, never reloads by itself, then takes the old copy away", { points: [33] }, async (t) => {
    const changed = edited(SHEET, (text) => `${text}\n\nUne phrase nouvelle.\n`);
    const { server, page } = await keeping(t, site.root, "fr");
    const sheet = "/fr/definitions/human-trafficking/";
    await page.goto(sheet);
    await page.evaluate(() => (window.same = true));
    const before = (await page.evaluate(contents)).names;
    server.root = await changed;
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
    await page.waitForSelector('.notice[role="status"] button');
    assert.match(await page.locator(".notice").textContent(), /Une nouvelle version est disponible/);
    assert.ok(await page.evaluate(() => window.same), "the page was not loaded again");
    const fetched = server.log.length;
    await page.click(".notice button");
    await page.waitForFunction(() => !window.same);
    assert.match(await page.locator("main").textContent(), /Une phrase nouvelle/);
    await page.waitForFunction(async (old) => (await caches.keys()).every((name) => !old.includes(name)), before);
    assert.equal((await page.evaluate(contents)).names.length, 1);
    const again = server.log.slice(0, fetched).filter(({ url }) => url === "/fr/a-z/");
    assert.equal(again.length, 1, "what has not changed is not fetched again");
  });

  test("a build that changes nothing kept here says nothing", { points: [33] }, async (t) => {
    const changed = await edited(SHEET.replace("fr.md", "nl.md"), (text) => `${text}\n\nEen nieuwe zin.\n`);
    const { server, page } = await keeping(t, site.root, "fr");
    await page.goto("/fr/");
    server.root = changed;
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
    await page.waitForFunction(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.getRegistration();
      return active?.state === "activated" && !installing && !waiting;
    });
    assert.equal(await page.locator(".notice").count(), 0);
  });

  test("an urgent build shows a banner that stays", { points: [33] }, async (t) => {
    const urgent = await edited("content/site.toml", (text) => text.replace("discreet = false", "discreet = false\nurgent = true"), SHEET);
    const { server, page } = await keeping(t, site.root, "fr");
    await page.goto("/fr/");
    server.root = urgent;
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
    await page.waitForSelector('.notice[role="alert"]');
    await page.goto("/fr/a-z/");
    const banner = page.locator('.notice[role="alert"]');
    await banner.waitFor();
    assert.match(await banner.textContent(), /Changement important/);
    assert.equal(await banner.locator("button").count(), 1, "and cannot be closed");
  });

  test("“Remove from this device” leaves nothing", { points: [35] }, async (t) => {
    const { page } = await keeping(t, site.root, "fr");
    await page.evaluate(() => localStorage.setItem("x", "1"));
    await page.click("main button");
    await page.waitForFunction(async () => !(await caches.keys()).length);
    await page.getByRole("status").filter({ hasText: "Supprimé" }).waitFor();
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      storage: localStorage.length + sessionStorage.length,
      databases: await indexedDB.databases(),
      cookies: document.cookie,
    }));
    assert.deepEqual(left, { caches: [], workers: 0, storage: 0, databases: [], cookies: "" });
  });

  test("where the device is full, saving fails in words and the pages still work", { points: [35] }, async (t) => {
    t.expectConsole(/QuotaExceeded|Quota exceeded/);
    const page = await t.open("/fr/offline/");
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: t.server.origin, quotaSize: 50_000 });
    await page.click("main button");
    await page.getByRole("status").filter({ hasText: "a échoué" }).waitFor();
    await page.goto("/fr/");
    assert.ok(await page.locator("main h1").isVisible());
  });

  for (const how of ["without a network", "as an app"]) {
    test(`the exit leads to the neutral page ${how}`, { points: [42] }, async (t) => {
      const { server, context, page } = await keeping(t, site.root, "fr");
      const app = how === "as an app";
      if (app) {
        await context.addInitScript(() => {
          const media = window.matchMedia.bind(window);
          window.matchMedia = (query) => (query.includes("standalone") ? { matches: true } : media(query));
        });
      } else {
        await cut(t, server, context);
      }
      await page.goto("/fr/");
      await page.click("a.exit");
      await page.waitForURL("**/fr/no-connection/");
      assert.equal(await page.title(), "Pas de connexion");
      assert.ok(await page.locator("main p").isVisible());
    });
  }

  test("without a network and without a copy, the cover stays in neutral words", { points: [42] }, async (t) => {
    const page = await t.open("/fr/");
    t.expectConsole(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.click("a.exit");
    assert.match(await page.locator(".cover").textContent(), /n’a pas pu être chargée/);
    assert.equal(new URL(page.url()).pathname, "/fr/");
  });

  test("the neutral pages and the app's names hold no word of the topic", { points: [42, 46] }, async () => {
    for (const lang of site.languages) {
      for (const file of [`${lang}/no-connection/index.html`, `${lang}/app.webmanifest`]) {
        const text = site.text(file).toLowerCase();
        assert.deepEqual(site.topic.filter((word) => text.includes(word.toLowerCase())), [], file);
      }
    }
  });

  test("the manifest of the app is read without a mistake", { points: [46] }, async (t) => {
    for (const lang of site.languages) {
      const page = await t.open(`/${lang}/offline/`);
      const session = await page.context().newCDPSession(page);
      const { errors, data } = await session.send("Page.getAppManifest");
      assert.deepEqual(errors, []);
      assert.equal(JSON.parse(data).lang, lang);
    }
  });
}

/** A site of its own at a port of its own, whose language `lang` has been kept. */
async function keeping(t, root, lang) {
  const server = await serve(root);
  const context = await t.context({ origin: server.origin });
  const page = await context.newPage();
  await page.goto(`/${lang}/offline/`);
  await page.locator("main button").click();
  await page.getByText("Enregistré :").waitFor({ timeout: 90_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  return { server, context, page };
}

async function cut(t, server, context) {
  t.expectConsole(/net::ERR_|Failed to load resource/);
  await context.setOffline(true);
  await server.down();
}

/** What the caches hold: their names, and the SHA-256 of each file by its path. */
async function contents() {
  const names = await caches.keys();
  const files = [];
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const bytes = await (await cache.match(request)).arrayBuffer();
      const sha = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      const hex = [...sha].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      files.push([new URL(request.url).pathname.slice(1), hex]);
    }
  }
  return { names, files };
}

/** The shipped site with one file changed, and with a French sentence more where `also` says. */
function edited(file, change, also) {
  const from = copy("edited");
  const path = join(from, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  if (also) writeFileSync(join(from, also), `${readFileSync(join(from, also), "utf8")}\n\nUne phrase nouvelle.\n`);
  return build("edited", { from });
}
