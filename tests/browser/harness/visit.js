// Visits to the site, each in a context of its own. Whatever a test looks at, two things always
// hold at its end: the console is empty, and no request has left the origin.

import assert from "node:assert/strict";
import { chromium } from "playwright-core";

/**
 * Debian's Chromium, with the back-forward cache that people have, and no way out of here: what is
 * asked of another host finds none, but for `hosts`, which find a network that stalls.
 */
export async function launch(path, hosts, silent) {
  const stalled = hosts.map((host) => `MAP ${host} 127.0.0.1:${silent}`);
  const rules = [...stalled, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ");
  return chromium.launch({
    executablePath: path,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: ["--no-sandbox", `--host-resolver-rules=${rules}`],
  });
}

/** What one test does in the browser. */
export class Visits {
  #browser;
  #contexts = [];
  #console = [];
  #outside = [];
  #allowed = [];
  #leaves = false;
  #plain = null;

  constructor(browser, server, site, chromium) {
    /** The path of the browser, for programs that start one of their own. */
    this.chromium = chromium;
    this.#browser = browser;
    this.server = server;
    this.site = site;
  }

  /** A message that this test expects on the console, since it cuts the network or the like. */
  expectConsole(pattern) {
    this.#allowed.push(pattern);
  }

  /** A context of its own; `width`, `height`, `js`, `scheme` are short for Playwright's options. */
  async context({ width = 360, height = 640, js = true, scheme, origin, ...options } = {}) {
    const context = await this.#browser.newContext({
      baseURL: origin ?? this.server.origin,
      viewport: { width, height },
      javaScriptEnabled: js,
      colorScheme: scheme ?? "light",
      ...options,
    });
    // Long, since a busy machine is no fault of the site: what is measured has a limit of its own.
    context.setDefaultTimeout(60_000);
    this.#contexts.push(context);
    context.on("console", (message) => this.#console.push(`${message.type()}: ${message.text()}`));
    context.on("weberror", (error) => this.#console.push(`error: ${error.error()}`));
    context.on("request", (request) => this.#outside.push(request.url()));
    return context;
  }

  /** A page of the site, loaded. */
  async open(url, options) {
    const context = await this.context(options);
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "load" });
    return page;
  }

  /** A page without JavaScript, the same for as long as this test goes on. */
  async plain() {
    this.#plain ??= await (await this.context({ js: false })).newPage();
    return this.#plain;
  }

  /**
   * Pages of the site, each with all its tests, one after the other: each finds it at the top, in
   * its own width, else as the test before has left it. `this.loaded` is what the page asked
   * for until it was loaded, `{ kind, path }`. What fails is not left to the next: the page is loaded anew.
   */
  async all(pages, each) {
    const page = await (await this.context()).newPage();
    let asked = [];
    page.on("request", (request) => asked.push({ kind: request.resourceType(), path: new URL(request.url()).pathname.slice(1) }));
    const load = async (address) => {
      // What the page before still asks for is not this one's.
      await page.goto("about:blank");
      asked = [];
      await page.goto(address, { waitUntil: "load" });
      this.loaded = [...asked];
    };
    for (const [sample, tests] of pages) {
      const address = sample.type === "404" ? `/${sample.file}` : sample.url;
      await load(address);
      for (const test of tests) {
        await page.setViewportSize({ width: test.width ?? 360, height: 640 });
        await page.evaluate(() => scrollTo(0, 0));
        if (!(await each(test, () => test.run(page, sample, this)))) await load(address);
      }
    }
  }

  /** Lets this test leave; the exit's target is a network that stalls. */
  leaving() {
    this.#leaves = true;
  }

  /** Lets this test leave, and answers for the exit's target; gives the requests that reach it. */
  async target(context) {
    this.leaving();
    const asked = [];
    const urls = Object.values(this.site.exits).map(({ url }) => new URL(url).origin);
    await context.route((url) => urls.includes(url.origin), async (route) => {
      asked.push({ url: route.request().url(), headers: await route.request().allHeaders() });
      await route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" });
    });
    return asked;
  }

  /** Closes everything, and holds it against the two rules. */
  async end() {
    for (const context of this.#contexts) await context.close();
    const odd = this.#console.filter((line) => !this.#allowed.some((pattern) => pattern.test(line)));
    assert.deepEqual(odd, [], "the console is empty");
    const exits = this.#leaves ? Object.values(this.site.exits).map(({ url }) => url) : [];
    const away = this.#outside.filter((url) => {
      const own = url.startsWith("http://127.0.0.1:") || url.startsWith("file:") || url.startsWith("data:") || url.startsWith("about:");
      return !own && !exits.includes(url);
    });
    assert.deepEqual(away, [], "no request leaves the origin");
  }
}
