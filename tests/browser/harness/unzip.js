// Unpacks a zip file by the book (PKWARE APPNOTE 4.3), with nothing of the crate that wrote it.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";

/** Unpacks `file` into `folder`; gives the paths in it, in their order. */
export function unzip(file, folder) {
  const zip = readFileSync(file);
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const count = zip.readUInt16LE(end + 10);
  const paths = [];
  for (let at = zip.readUInt32LE(end + 16), n = 0; n < count; n += 1) {
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const path = zip.toString("utf8", at + 46, at + 46 + name);
    const [method, packed, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + packed);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), method === 8 ? inflateRawSync(bytes) : bytes);
    paths.push(path);
    at += 46 + name + extra + comment;
  }
  return paths;
}
