// A static server on loopback that does what `_headers` says, as Netlify and Cloudflare do, and
// remembers what it was asked for.

import { createServer } from "node:http";
import { createServer as createSocket } from "node:net";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  xml: "application/xml; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  pdf: "application/pdf",
  txt: "text/plain; charset=utf-8",
};

/** Serves the folder `root`, which may be changed at any time: `server.root = …`. */
export async function serve(root) {
  const server = new Server(root);
  await server.up();
  return server;
}

/** A port of loopback that takes connections and never says a word: a network that stalls. */
export async function silence() {
  const silent = createSocket((socket) => socket.on("error", () => {}));
  await new Promise((done) => silent.listen(0, "127.0.0.1", done));
  silent.unref();
  return silent.address().port;
}

class Server {
  /** Every request since the start: `{ method, url, headers }`. */
  log = [];
  #http;
  #port = 0;

  constructor(root) {
    this.root = root;
  }

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts to listen: at the same port again after `down`. */
  async up() {
    this.#http = createServer((request, response) => this.#answer(request, response));
    await new Promise((done) => this.#http.listen(this.#port, "127.0.0.1", done));
    this.#port = this.#http.address().port;
  }

  /** Drops every connection and refuses new ones, as a network that is cut. */
  async down() {
    this.#http.closeAllConnections();
    await new Promise((done) => this.#http.close(done));
  }

  #answer({ method, url, headers }, response) {
    this.log.push({ method, url, headers });
    const { pathname } = new URL(url, this.origin);
    const found = this.#file(decodeURIComponent(pathname));
    if (found.moved) {
      response.writeHead(301, { Location: found.moved }).end();
      return;
    }
    for (const [name, value] of this.#headers(pathname)) response.setHeader(name, value);
    const type = TYPES[found.path.split(".").pop()] ?? "application/octet-stream";
    response.setHeader("Content-Type", type);
    response.setHeader("Content-Encoding", "gzip");
    response.writeHead(found.status).end(gzipSync(readFileSync(found.path)));
  }

  #file(pathname) {
    const path = join(this.root, pathname);
    if (!path.startsWith(this.root) || !existsSync(path)) return this.#missing(pathname);
    if (!statSync(path).isDirectory()) return { status: 200, path };
    if (!pathname.endsWith("/")) return { moved: `${pathname}/` };
    const index = join(path, "index.html");
    return existsSync(index) ? { status: 200, path: index } : this.#missing(pathname);
  }

  #missing(pathname) {
    const own = join(this.root, pathname.split("/")[1] ?? "", "404.html");
    return { status: 404, path: existsSync(own) ? own : join(this.root, "404.html") };
  }

  /** The headers of `_headers` whose pattern fits. */
  #headers(pathname) {
    const found = [];
    let fits = false;
    for (const line of readFileSync(join(this.root, "_headers"), "utf8").split("\n")) {
      const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
      if (header && fits) found.push([header[1], header[2]]);
      if (!header) fits = fitting(line.trim(), pathname);
    }
    return found;
  }
}

/** Whether the pattern of `_headers` (`/assets/*`) fits a path. */
function fitting(pattern, pathname) {
  if (!pattern.endsWith("*")) return pattern === pathname;
  return pathname.startsWith(pattern.slice(0, -1));
}
