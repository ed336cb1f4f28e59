// Keeps the languages that a reader asked for, and answers from them where there is no network.
// BUILD, made with the site, says which version of each language belongs to this worker.
"use strict";

const WAIT = 2000;
const AT_ONCE = 6;
const HASHED = /\.[0-9a-f]{8,}\.\w+$|\/[0-9a-f]{8,}\.js$/;

const at = (path) => new URL(path, self.registration.scope).href;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// A cache is named copy-<language>-<version>. Its list is put into it last: a cache without one is
// not complete.
const named = (lang, version) => `copy-${lang}-${version}`;
const parts = (name) => /^copy-(.+)-([0-9a-f]+)$/.exec(name);
const list = (lang) => at(`offline/${lang}.json`);

/** The complete caches: `{ name, lang, version, files }`. */
async function copies() {
  const found = [];
  for (const name of await caches.keys()) {
    const [, lang, version] = parts(name) ?? [];
    const kept = lang && (await (await caches.open(name)).match(list(lang)));
    if (kept) found.push({ name, lang, version, files: (await kept.json()).files });
  }
  return found;
}

/** Those that belong to this worker first. */
async function ours() {
  const own = ({ lang, version }) => (BUILD.languages[lang] === version ? 0 : 1);
  return (await copies()).sort((a, b) => own(a) - own(b));
}

/** Keeps a language: what an older copy has of the same hash is taken from there. */
async function keep(lang, progress = () => {}) {
  const response = await fetch(list(lang), { cache: "no-cache" });
  if (!response.ok) throw new Error(response.status);
  const { version, files } = await response.clone().json();
  const cache = await caches.open(named(lang, version));
  const older = (await copies()).filter((copy) => copy.lang === lang);
  const queue = [...files];
  let done = 0;
  const worker = async () => {
    for (let file; (file = queue.shift()); ) {
      await one(cache, file, older);
      progress((done += 1), files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await cache.put(list(lang), response);
}

async function one(cache, [path, hash], older) {
  if (await cache.match(at(path))) return;
  for (const { name, files } of older) {
    const same = files.some(([old, oldHash]) => old === path && oldHash === hash);
    const kept = same && (await (await caches.open(name)).match(at(path)));
    if (kept) return cache.put(at(path), kept);
  }
  const response = await fetch(at(path), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  // A page that came by a redirect may not be shown at another address.
  const { headers } = response;
  await cache.put(at(path), response.redirected ? new Response(await response.blob(), { headers }) : response);
}

async function find(href) {
  const url = new URL(href);
  url.search = url.hash = "";
  const page = url.href.replace(/\/index\.html$/, "/");
  for (const { name } of await ours()) {
    const cache = await caches.open(name);
    const kept = (await cache.match(page)) ?? (await cache.match(`${page}/`)) ?? (await cache.match(url.href));
    if (kept) return kept;
  }
  return undefined;
}

// Pages that were answered from a copy: they ask, to say so.
const fromCopy = new Set();

async function answer({ request, resultingClientId }) {
  const kept = HASHED.test(new URL(request.url).pathname) && (await find(request.url));
  if (kept) return kept;
  const fresh = fetch(request).catch(() => null);
  const first = await Promise.race([fresh, pause(WAIT)]);
  if (first) return first;
  const copy = await find(request.url);
  if (copy) {
    fromCopy.add(resultingClientId);
    return copy;
  }
  const late = await fresh;
  if (late) return late;
  return request.mode === "navigate" ? missing(request.url) : Response.error();
}

/** The page that says what is kept, in the language of the page that is not; it is told which. */
async function missing(href) {
  const [asked, ...rest] = href.slice(self.registration.scope.length).split("/");
  const kept = await ours();
  const lang = asked in BUILD.languages ? asked : kept[0]?.lang;
  return lang ? Response.redirect(at(`${lang}/offline/#missing=${rest.join("/")}`)) : Response.error();
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(self.registration.scope)) event.respondWith(answer(event));
});

// A new version fetches what has changed, then waits until a reader asks for it.
self.addEventListener("install", (event) => event.waitUntil(install()));

/** Complete copies of other versions than this worker's. */
async function outdated() {
  return (await copies()).filter(({ lang, version }) => BUILD.languages[lang] !== version);
}

async function install() {
  const old = await outdated();
  const langs = new Set(old.map(({ lang }) => lang).filter((lang) => lang in BUILD.languages));
  for (const lang of langs) await keep(lang);
  // Nothing that is kept here has changed.
  if (!old.length) await self.skipWaiting();
}

self.addEventListener("activate", (event) => event.waitUntil(activate()));

async function activate() {
  const complete = new Set((await copies()).map(({ name }) => name));
  for (const name of await caches.keys()) {
    const [, lang, version] = parts(name) ?? [];
    if (!lang) continue;
    const current = BUILD.languages[lang];
    const replaced = !current || (version !== current && complete.has(named(lang, current)));
    if (replaced || !complete.has(name)) await caches.delete(name);
  }
  await self.clients.claim();
}

// What pages ask for: the answer comes by the port that they send.
self.addEventListener("message", (event) => event.waitUntil(reply(event)));

async function reply({ data, source, ports: [port] }) {
  if (data.ask === "use") return self.skipWaiting();
  if (data.ask === "state") {
    const newer = (await outdated()).length > 0;
    return port.postMessage({ newer, urgent: BUILD.urgent, copy: fromCopy.has(source.id) });
  }
  try {
    await keep(data.lang, (done, of) => port.postMessage({ done, of }));
    port.postMessage({ kept: true });
  } catch {
    port.postMessage({ kept: false });
  }
}
