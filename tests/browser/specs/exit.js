// Leaving the site quickly, and coming back.

import assert from "node:assert/strict";
import { raw } from "../harness/raw.js";

/** What the exit leaves to be perceived in place of a page. */
const LOADING = { fr: "Chargement…", nl: "Laden…", en: "Loading…", ar: "جارٍ التحميل…", uk: "Завантаження…" };
const HIDDEN = "Page masquée";

export default function (test, site, everyPage) {
  const procedure = site.sample("fr", "procedure").url;
  const { url: exit, title } = site.exits.fr;

  const leaving = ({ lang, type }) => lang && type !== "no-connection";
  everyPage("the exit is uncovered at the top and at the end of every type of page", { points: [37], on: leaving }, async (page, { url, lang }) => {
    for (const [width, height] of [[360, 640], [1280, 800]]) {
      await page.setViewportSize({ width, height });
      for (const end of [false, true]) {
        const found = await page.evaluate(onTop, end);
        assert.ok(found.hit && found.height >= 44, `${url}: ${JSON.stringify(found)}`);
      }
    }
    const link = await page.evaluate(() => {
      const a = document.querySelector("a.exit");
      const before = a.compareDocumentPosition(document.querySelector("main")) & Node.DOCUMENT_POSITION_FOLLOWING;
      return { href: a.getAttribute("href"), rel: a.rel, before: Boolean(before) };
    });
    assert.deepEqual(link, { href: site.exits[lang].url, rel: "nofollow noreferrer", before: true }, url);
  });

  test("the exit link works without JavaScript", { points: [37, 3] }, async (t) => {
    const context = await t.context({ js: false });
    const asked = await t.target(context);
    const page = await context.newPage();
    await page.goto(procedure);
    await page.click("a.exit");
    await page.waitForURL(exit);
    assert.equal(asked[0].headers.referer, undefined, "the target is not told where the reader was");
  });

  test("the second Tab stop is the exit's skip link", { points: [38] }, async (t) => {
    const page = await t.open(procedure);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#_main");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.href), exit);
    const seen = await page.evaluate(() => document.activeElement.getBoundingClientRect().top >= 0);
    assert.ok(seen, "it shows when it has the focus");
  });

  for (const lang of site.languages) {
    test(`nothing of the page is left 50 ms after the exit, network stalled, ${lang}`, { points: [39], alone: true }, async (t) => {
      const context = await t.context();
      t.leaving();
      // The quickest of some: another program may take the core for a moment.
      const times = [];
      for (let n = 0; n < 10 && !times.some((ms) => ms < 50); n += 1) {
        const page = await context.newPage();
        const told = new Promise((done) => page.exposeFunction("tell", done));
        await page.goto(site.sample(lang, "procedure").url);
        const { value } = await raw(page);
        await value(`void setTimeout(${leaveAndTell})`);
        const { ms, ...left } = await told;
        times.push(ms);
        assert.deepEqual(left, { title: site.exits[lang].title, seen: LOADING[lang] });
      }
      assert.ok(Math.min(...times) < 50, `${times} ms`);
    });

    test(`only the cover is read aloud after the exit, ${lang}`, { points: [39] }, async (t) => {
      const page = await staying(t, site.sample(lang, "procedure").url);
      const { value, perceived } = await raw(page);
      await value(`document.querySelector("a.exit").click()`);
      assert.deepEqual(await perceived(), {
        title: site.exits[lang].title,
        seen: LOADING[lang],
        aloud: ["alert", "paragraph", `StaticText ${LOADING[lang]}`],
      });
    });
  }

  test("the exit leaves no entry of its page and tells its target nothing", { points: [39, 44] }, async (t) => {
    const context = await t.context();
    const asked = await t.target(context);
    const page = await context.newPage();
    await page.goto(`${procedure}#a`);
    await page.click("a.exit");
    await page.waitForURL(exit);
    assert.equal(asked[0].headers.referer, undefined);
    assert.equal(await page.evaluate(() => history.length), 2, "about:blank, and the target in its place");
  });

  test("after the exit, Back shows no page until somebody asks for it", { points: [41] }, async (t) => {
    const context = await t.context();
    await t.target(context);
    const page = await context.newPage();
    await page.goto("/fr/");
    const { value, until, perceived } = await raw(page);
    const go = async (url) => {
      await value(`location.href = ${JSON.stringify(url)}`);
      await until(`location.pathname === ${JSON.stringify(url)} && document.readyState === "complete"`);
    };
    await value(`document.body.dataset.same = "yes"`);
    await go(procedure);
    await value(`document.querySelector("a.exit").click()`);
    await until(`location.href === ${JSON.stringify(exit)}`);
    await value("history.back()");
    await until(`location.pathname === "/fr/" && document.querySelector(".cover button")`);
    assert.equal(await value("document.body.dataset.same"), "yes", "the page itself came back");
    const left = await perceived();
    assert.equal(left.title, title);
    assert.equal(left.aloud[0], "alert");
    assert.ok(left.aloud.includes(`StaticText ${HIDDEN}`));
    assert.ok(left.aloud.every((heard) => /^(alert|paragraph|link|button|StaticText)\b/.test(heard)), `${left.aloud}`);
    assert.equal(left.seen.split("\n")[0], HIDDEN);
    await go(procedure);
    assert.equal(await value("document.title"), title, "every page of the tab is covered");
    await value(`document.querySelector(".cover button").click()`);
    assert.ok((await perceived()).aloud.includes("main"));
    await go("/fr/");
    assert.match(await value("document.title"), /Traite/, "and no page after that");
  });

  test("Shift three times leaves, and each press is announced", { points: [40] }, async (t) => {
    const { page, press, said } = await keyboard(t, procedure);
    await press("Shift");
    assert.match(await said(), /2/);
    await press("Shift");
    assert.match(await said(), /1/);
    await page.keyboard.press("Shift");
    await page.waitForURL(exit);
  });

  test("another key, a click and Shift with a letter begin anew", { points: [40] }, async (t) => {
    const { page, press, said } = await keyboard(t, procedure);
    for (const other of ["a", "Shift+B", "Control+Shift", "ArrowDown"]) {
      for (const key of ["Shift", "Shift", other]) await press(key);
      assert.equal(await said(), "", other);
      await press("Shift");
      assert.match(await said(), /2/, `${other}: one press`);
      await press("Escape");
    }
    await press("Shift");
    await page.keyboard.down("Shift");
    await page.mouse.click(5, 300);
    await page.keyboard.up("Shift");
    assert.equal(await said(), "", "Shift with a click is no press");
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789?/.,;") await page.keyboard.press(key);
    assert.equal(page.url(), t.server.origin + procedure, "no single key does anything");
  });

  test("five seconds between two presses cancel, and that is announced", { points: [40] }, async (t) => {
    const context = await t.context();
    const page = await context.newPage();
    await page.clock.install({ time: 0 });
    await page.goto(procedure);
    await page.clock.pauseAt(3_600_000);
    const status = page.locator(".toast");
    await page.keyboard.press("Shift");
    await page.clock.runFor(4900);
    await page.keyboard.press("Shift");
    assert.match(await status.textContent(), /1/);
    await page.clock.runFor(5100);
    assert.match(await status.textContent(), /annulée/);
    await page.keyboard.press("Shift");
    assert.match(await status.textContent(), /2/);
    assert.equal(page.url(), t.server.origin + procedure);
  });

  test("fields, ticks, fragment and storage are empty before the exit", { points: [43] }, async (t) => {
    const page = await staying(t, `${site.sample("fr", "indicators").url}#secret`);
    await page.locator("main input[type=checkbox]").first().check();
    await page.evaluate(() => {
      localStorage.setItem("secret", "1");
      sessionStorage.setItem("secret", "1");
      const field = Object.assign(document.createElement("input"), { type: "search", value: "secret" });
      document.querySelector("main").append(field);
    });
    const { value } = await raw(page);
    await value(`document.querySelector("a.exit").click()`);
    const left = await value(`({
      hash: location.hash,
      ticked: document.querySelectorAll("input:checked").length,
      typed: [...document.querySelectorAll("input[type=search]")].map((field) => field.value).join(""),
      local: { ...localStorage },
      session: { ...sessionStorage },
    })`);
    assert.deepEqual(left, { hash: "", ticked: 0, typed: "", local: {}, session: { left: "1" } });
  });

  test("nothing ticked survives reload, Back or the exit", { points: [12] }, async (t) => {
    const context = await t.context();
    await t.target(context);
    const page = await context.newPage();
    const list = site.sample("fr", "indicators").url;
    await page.goto(list);
    const { value, until } = await raw(page);
    const there = (url) => until(`location.pathname === ${JSON.stringify(url)} && document.readyState === "complete"`);
    const tick = () => value(`document.querySelector("main [type=checkbox]").click()`);
    const ticked = () => value(`document.querySelectorAll("input:checked").length`);
    await tick();
    assert.equal(await ticked(), 1);
    await value(`window.before = true; location.reload()`);
    await until(`!window.before && document.readyState === "complete"`);
    assert.equal(await ticked(), 0, "reload");
    for (const leave of [`location.href = "/fr/"`, `document.querySelector("a.exit").click()`]) {
      await tick();
      await value(leave);
      await until(`location.pathname !== ${JSON.stringify(list)}`);
      if (leave.includes("exit")) break;
      await value("history.back()");
      await there(list);
      assert.equal(await ticked(), 0, "Back");
    }
  });

  test("with storage blocked the exit still works and nothing is logged", { points: [35, 37] }, async (t) => {
    const context = await t.context();
    await t.target(context);
    await context.addInitScript(() => {
      const blocked = { get: () => { throw new DOMException("blocked", "SecurityError"); } };
      for (const name of ["localStorage", "sessionStorage", "caches"]) Object.defineProperty(window, name, blocked);
      Object.defineProperty(Navigator.prototype, "serviceWorker", blocked);
    });
    const page = await context.newPage();
    await page.goto("/fr/offline/");
    await page.goto(procedure);
    assert.ok(await page.locator("main h1").isVisible());
    await page.click("a.exit");
    await page.waitForURL(exit);
  });
}

/** Whether the middle of the exit link is the link itself, at the top or at the end of the page. */
function onTop(end) {
  scrollTo(0, end ? document.documentElement.scrollHeight : 0);
  const link = document.querySelector("a.exit");
  const box = link.getBoundingClientRect();
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return { end, hit: link.contains(hit), top: box.top, height: box.height };
}

async function keyboard(t, url) {
  const context = await t.context();
  await t.target(context);
  const page = await context.newPage();
  await page.goto(url);
  return { page, press: (key) => page.keyboard.press(key), said: () => page.locator(".toast").textContent() };
}

/** A page whose exit is carried out but for the navigation itself. */
async function staying(t, url) {
  const page = await t.open(url);
  await page.evaluate(() => navigation.addEventListener("navigate", (event) => {
    if (new URL(event.destination.url).origin !== location.origin) event.preventDefault();
  }));
  return page;
}

/** Leaves, and tells what is in sight when the next picture is due. */
function leaveAndTell() {
  const start = performance.now();
  document.querySelector("a.exit").click();
  requestAnimationFrame(() =>
    setTimeout(() => {
      const ms = performance.now() - start;
      window.tell({ ms, title: document.title, seen: document.body.innerText.trim() });
    }),
  );
}
