// Queries made from what the sheets of a site say, the same in every run.
"use strict";

const { inflected } = require("./inflect.js");

/** Numbers that look like chance (Mulberry32). */
const dice = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
exports.dice = dice;

const LETTERS = ["abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "абвгдеєжзиіїйклмнопрстуфхцчшщьюя"];

/**
 * A word with one mistake anywhere, of its own alphabet: a letter left out, put in, taken for
 * another, or two exchanged.
 */
exports.edited = (word, chance) => {
  const letters = [...word];
  const alphabet = LETTERS.find((set) => letters.some((letter) => set.includes(letter))) || LETTERS[0];
  const pick = (list) => list[Math.floor(chance() * list.length)];
  for (;;) {
    const at = Math.floor(chance() * letters.length);
    const made = [...letters];
    const kind = Math.floor(chance() * 4);
    if (kind === 0) made.splice(at, 1);
    if (kind === 1) made.splice(at, 0, pick(alphabet));
    if (kind === 2) made[at] = pick(alphabet);
    if (kind === 3) [made[at], made[at + 1]] = [made[at + 1] || "", made[at]];
    const text = made.join("");
    if (text !== word) return text;
  }
};

/** The words of a text that are letters only, in lower case where they are not names. */
const terms = (text) => text.match(/[\p{L}\p{M}][\p{L}\p{M}’'ʼ]*[\p{L}\p{M}]/gu) || [];
const plain = (term) => term.replace(/^(?:[cdjlmnst]|qu)['’]/i, "");

/** For some sheets, by key, the terms that tell them from `every` other, the most telling first (tf·idf). */
const salient = (sheets, every) => {
  const counted = ({ prose }) => {
    const count = new Map();
    for (const term of terms(prose).map(plain)) {
      if (term.length > 3) count.set(term, (count.get(term) || 0) + 1);
    }
    return count;
  };
  const spread = new Map();
  for (const sheet of every) for (const term of counted(sheet).keys()) spread.set(term, (spread.get(term) || 0) + 1);
  const named = (term) => term !== term.toLowerCase() && !spread.has(term.toLowerCase());
  return new Map(sheets.map((sheet) => {
    const worth = [...counted(sheet)].map(([term, n]) => [n * Math.log(every.length / spread.get(term)), term]);
    const best = worth.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1)).slice(0, 30);
    return [sheet.key, best.map(([, term]) => ({ term: named(term) ? term : term.toLowerCase(), name: named(term) }))];
  }));
};

/** The sheets that may be meant by a text that several have. */
const owners = (texts) => {
  const map = new Map();
  for (const [text, key] of texts) map.set(text, (map.get(text) || []).concat(key));
  return map;
};

const mixed = (list, chance) =>
  list.map((one) => [chance(), one]).sort((a, b) => a[0] - b[0]).map(([, one]) => one);

/** Replaces one of the places of `words` where `change` gives another; null where it gives none. */
const changed = (words, change, chance) => {
  const from = Math.floor(chance() * words.length);
  for (let n = 0; n < words.length; n++) {
    const at = (from + n) % words.length;
    const other = change(words[at]);
    if (other) return [...words.slice(0, at), other, ...words.slice(at + 1)];
  }
  return null;
};

/**
 * The classes of queries on `sheets` of `lang`: a name, and for each query what is typed and the
 * keys that answer it. `rounds`: how often chance is asked for each sheet.
 */
exports.generated = (lang, sheets, every, rounds) => {
  const chance = dice(lang.charCodeAt(0) * 256 + lang.charCodeAt(1));
  const titled = owners(every.map(({ title, key }) => [title.toLowerCase(), key]));
  const headed = owners(every.flatMap(({ headings, key }) => headings.map((heading) => [heading.toLowerCase(), key])));
  const ranked = salient(sheets, every);
  const spelt = new Set(every.flatMap(({ prose }) => terms(prose)));
  const classes = new Map();
  const put = (name, words, keys) => {
    if (!classes.has(name)) classes.set(name, []);
    if (words) classes.get(name).push({ query: Array.isArray(words) ? words.join(" ") : words, keys });
  };
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const edit = (word) => [...word].length > 3 && exports.edited(word, chance);
  const cut = (word) => [...word].length > 4 && [...word].slice(0, 3 + Math.floor(chance() * ([...word].length - 3))).join("");

  for (const { key, title, headings } of sheets) {
    const own = titled.get(title.toLowerCase());
    const words = title.split(" ");
    put("title", title, own);
    for (const heading of headings) put("heading", heading, headed.get(heading.toLowerCase()));
    const best = ranked.get(key);
    // A name has no other forms: a word that is never written small is one.
    const other = (word) => spelt.has(word.toLowerCase()) && pick(inflected(lang, word.toLowerCase()));
    for (let round = 0; round < rounds; round++) {
      // The two most telling, then two of the next.
      const two = (round ? mixed(best.slice(0, 8), chance) : best).slice(0, 2).map(({ term }) => term);
      put("one term", two[0], [key]);
      put("one term, inflected", changed(two.slice(0, 1), other, chance), [key]);
      put("one term, one edit", changed(two.slice(0, 1), edit, chance), [key]);
      put("two terms", two, [key]);
      put("two terms, one inflected", changed(two, other, chance), [key]);
      put("two terms, one edit", changed(two, edit, chance), [key]);
      put("two terms, the last cut", cut(two[1]) && [two[0], cut(two[1])], [key]);
      put("title, one inflected", changed(words, other, chance), own);
      put("title, one edit", changed(words, edit, chance), own);
      const last = cut(words[words.length - 1]);
      put("title, the last cut", last && [...words.slice(0, -1), last], own);
    }
  }
  return classes;
};

/** The titles of `sheets` in other languages, each with the sheets that are called so. */
exports.foreign = (all, lang, only = () => true) =>
  Object.entries(all).filter(([tag]) => tag !== lang).flatMap(([, sheets]) => {
    const titled = owners(sheets.map(({ title, key }) => [title.toLowerCase(), key]));
    return sheets.filter(only).map(({ title }) => ({ query: title, keys: titled.get(title.toLowerCase()) }));
  });
