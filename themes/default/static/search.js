// The search engine: reads what src/index writes, knows no page. Interface: README, "Search".
(() => {
  "use strict";

  // Words, as src/index/normalise.rs finds them; tests/search/vectors.json holds the two together.
  const SEEN = "\\p{Alphabetic}\\p{N}\\p{M}";
  const QUOTES = "\x60´ʹʼ‘’′＇";
  const DROPPED = "\u00ad\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed" +
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff";
  const any = (set) => new RegExp(`[${set}]`, "gu");
  const RUN = new RegExp(`[${SEEN}](?:[${SEEN}'${QUOTES}${DROPPED}]*[${SEEN}])?`, "gu");
  const QUOTE = any(QUOTES);
  const DROP = any(DROPPED);
  const LOST = any(DROPPED + "\u0300-\u036f");
  const SPLIT = any("^'" + SEEN);
  const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'+/;
  const table = (from, to) => new Map([...from].map((c, at) => [c, to.split(" ")[at]]));
  const FOLDS = table("æœøłđðþßıħґѐѝآأإٱىئیؤةک", "ae oe o l d d th ss i h г е и ا ا ا ا ي ي ي و ه ك");
  const TWINS = table("aceiopxy", "а с е і о р х у");

  const fold = (c) => {
    const base = /[\u00c0-\u02af\u1e00-\u1eff]/.test(c) ? c.normalize("NFD")[0] : c;
    return FOLDS.get(c) || (base < "\x80" ? base : c);
  };
  const known = new Map();
  const forms = (word) => {
    if (/^[a-z0-9]+$/.test(word)) return [word];
    let found = known.get(word);
    if (found) return found;
    found = word.replace(DROP, "").replace(QUOTE, "'").normalize("NFKC").toLowerCase().replace(QUOTE, "'")
      .replace(LOST, "").replace(/[٠-٩۰-۹]/g, (c) => c.charCodeAt(0) & 15).split(SPLIT).map((part) => {
        let form = part.replace(/^'+|'+$/g, "");
        while (form !== "aujourd'hui" && ELIDED.test(form)) form = form.replace(ELIDED, "");
        form = form.replace(/'/g, "").replace(/[^\0-\x7f]/gu, fold);
        if (/[\u0400-\u052f]/.test(form)) form = form.replace(/[aceiopxy]/g, (c) => TWINS.get(c));
        return form.normalize("NFKC");
      }).filter((form) => form);
    known.set(word, found);
    return found;
  };
  // All words of a text: [start, end, forms]; what is made of marks alone has no forms.
  const words = (text) => Array.from(text.matchAll(RUN), ({ 0: word, index }) => [index, index + word.length, forms(word)]);
  const formsOf = (text) => words(text).flatMap((word) => word[2]);

  // Symbols, as src/index/squeeze.rs writes them.
  // Their kinds: 0 letters shared with the stem before, 1 a letter, 2 an ending, 3 a letter of one,
  // 4 and 5 a number's size and the rest of it, 6 a weight.
  const FULL = 2 ** 30 - 1;
  const within = (x, most, least = -most) => Math.min(Math.max(x, least), most);
  const symbols = (text) => {
    const [chances, seen] = [new Float32Array(1 << 18).fill(0.5), new Float32Array(1 << 18)];
    const weights = [0, 0, 0, 0, 0].map(() => [0.4, 0.4, 0.4, 0.4]);
    const [slots, stretched] = [[], []];
    let [at, code, low, high] = [0, 0, 0, FULL];
    const digit = () => {
      const c = text.charCodeAt(at++);
      code = code << 6 & FULL | c - 35 - (c > 92);
    };
    while (at < 5) digit();
    const bit = (kind, node, contexts) => {
      const count = contexts.length;
      const weight = weights[count];
      let sum = 0;
      for (let n = 0; n < count; n++) {
        const key = Math.imul(contexts[n] * 64 + kind * 8 + n, 0x9e3779b1) ^ Math.imul(node, 0x3d4d51cb);
        const x = 2 * chances[slots[n] = Math.imul(key, 0x85ebca6b) >>> 14] - 1;
        sum += (stretched[n] = x / (1 - Math.abs(x))) * weight[n];
      }
      const chance = count - 1 ? within(0.5 + 0.5 * sum / (1 + Math.abs(sum)), 4095 / 4096, 1 / 4096) : chances[slots[0]];
      const middle = low + Math.floor((high - low) * chance);
      const found = +(code <= middle);
      for (let n = 0; n < count; n++) {
        const slot = slots[n];
        weight[n] += (found - chance) * 0.002 * within(stretched[n], 8);
        seen[slot] = Math.min(seen[slot] + 1, 60);
        chances[slot] = within(chances[slot] + (found - chances[slot]) / (seen[slot] + 0.4), 2047 / 2048, 1 / 2048);
      }
      if (found) high = middle;
      else low = middle + 1;
      for (; !((low ^ high) >> 24); high = high << 6 & FULL | 63, digit()) low = low << 6 & FULL;
      return found;
    };
    return (kind, bits, ...contexts) => {
      let node = 1;
      while (node < 1 << bits) node = node * 2 + bit(kind, node, contexts);
      return node - (1 << bits);
    };
  };

  // Words and their sheets, as src/index/block.rs writes them.
  const WEIGHTS = [0.5, 1, 2.5, 6];
  const block = ({ letters, groups, text }, total) => {
    const symbol = symbols(text);
    const number = (context) => {
      let bits = 0;
      while (symbol(4, 1, context * 32 + bits)) bits++;
      return bits && (symbol(5, 1, context * 32 + bits) + 2 << --bits) + symbol(5, bits) - 1;
    };
    const alphabet = ["", ...letters];
    const spelt = (places) => places.map((place) => alphabet[place]).join("");
    const width = 32 - Math.clz32(alphabet.length);
    const [filed, stems, suffixes, pairs] = [new Map(), new Map(), new Map(), [0, 0]];
    let stem = [];
    while (groups--) {
      const before = stem;
      stem = before.slice(0, symbol(0, 5, Math.min(before.length, 12)));
      for (let n = stem.length, first = n, letter; ; n++) {
        const [a = 0, b = 0, c = 0] = [stem[n - 1], stem[n - 2], stem[n - 3]];
        letter = symbol(1, width, n === first ? (before[n] || 0) + 1 : 0, a, b * 128 + a, (c * 128 + b) * 128 + a);
        if (!letter) break;
        stem.push(letter);
      }
      const [group, key, last] = [{ forms: [], sheets: [] }, spelt(stem), stem[stem.length - 1] || 0];
      stems.set(key, [...stems.get(key) || [], group]);
      if (!total) continue;
      for (let pair = 0; (pair = symbol(2, 8, pair, 0, last));) {
        let ends = pairs[pair];
        if (pair < 2) {
          const sides = [[], []];
          for (let a = 0, b = 0, side = 0, c; (c = symbol(3, width, 0, a, b * 128 + a)); [b, a] = [a, c]) {
            if (c === alphabet.length) side = 1;
            else sides[side].push(c);
          }
          pairs.push(ends = sides.map(spelt));
        }
        const form = ends[0] + key + ends[1];
        group.forms.push(form);
        filed.set(form, group);
        suffixes.set(ends[1], (suffixes.get(ends[1]) || 0) + 1);
      }
      let [left, next, weight] = [number(Math.min(group.forms.length, 3)), 0, 0];
      for (const many = Math.min(31 - Math.clz32(left + 1), 7); left; left--) {
        next += number(8 + 31 - Math.clz32((total - next) / left + 1));
        weight = symbol(6, 3, many * 16 + weight, many);
        group.sheets.push([next++, WEIGHTS[weight & 3], weight > 3]);
      }
    }
    return { filed, stems, suffixes };
  };

  // Damerau–Levenshtein; more than most where there are more.
  const edits = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let [before, last, row] = [0, 0, [...b, 0].map((_, at) => at)];
    for (let i = 1; i <= a.length; i++) {
      [before, last, row] = [last, row, [i]];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
    }
    return row[b.length];
  };
  const WORTH = { "=": 1, "+": 0.95, "-": 0.6 };
  const NEAR = [1, 0.45, 0.27, 0.3];
  const order = (a, b) => b.score - a.score || a.sheet - b.sheet;

  const files = new Map();
  const open = async ({ base = "", lang, load = (path) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    [script.src, script.onload, script.onerror] = [base + path, resolve, reject];
    document.head.append(script);
  }) }) => {
    const asked = new Map();
    const file = (path, make = (data) => data) => {
      if (!asked.has(path)) {
        const data = Promise.resolve(files.has(path) || load(path)).then(() => make(files.get(path)));
        asked.set(path, data);
        data.catch(() => asked.delete(path));
      }
      return asked.get(path);
    };
    const own = (name, make) => file(`search/${lang}/${name}.js`, make);
    const root = await own(await own("index"));
    if (root.format !== 3) throw Error(root.format);
    const { lengths, titles, compounds } = root;
    const { class: classOf, classes, places } = await file(`search/sheets-${root.about}.js`);
    const weak = new Set(root.weak);

    // The forms nearest to a word, or begun alike (3): [form, edits]. What says little is not what was meant.
    const near = (word, forms) => {
      const most = word.length < 4 ? -1 : word.length < 8 ? 1 : 2;
      const found = [];
      for (const form of forms) {
        if (weak.has(form)) continue;
        const distance = edits(word, form, most);
        let alike = 0;
        while (alike < word.length && word[alike] === form[alike]) alike++;
        if (distance <= most) found.push([form, distance]);
        else if (alike > 4 && alike >= 0.6 * Math.max(word.length, form.length)) found.push([form, 3]);
      }
      const least = Math.min(...found.map(([, distance]) => distance));
      return found.filter(([, distance]) => distance === least || (least === 2 && distance === 3));
    };
    // The words of a query or a name, each once; no more and no longer ones than a person types, those
    // that say little left out first.
    const asking = (query) => [...new Set(formsOf(`${query}`.slice(0, 1e3)))]
      .filter((word, _, all) => !all[16] || !weak.has(word)).slice(0, 16).map((word) => word.slice(0, 40));
    // Forms are filed without an Arabic article.
    const bare = (form) => form.slice((root.articles.find((a) => form.startsWith(a) && form.length > a.length + 2) || "").length);
    const part = (parts, key) => parts.filter(([first]) => first <= key).pop()[1];
    const read = (data) => block(data, root.sheets);
    const whole = root.forms.text !== undefined && read(root.forms);
    const blockOf = (form) => whole || own(part(root.forms, bare(form)), read);

    // Names of sheets: for each language a map from the forms of their words.
    const names = (data) => Object.entries(data).map(([tag, lines]) => {
      const map = new Map();
      let sheet = 0;
      for (const [, step, sign, text] of lines.matchAll(/(\d*)(.)(.*)/g)) {
        const name = { sheet: sheet += +step, tag, sign, text, words: asking(text) };
        for (const form of name.words) map.set(form, [...map.get(form) || [], name]);
      }
      return [map, tag];
    });
    const namesOf = (form) => file(`search/labels-${part(root.labels, bare(form))}.js`, names);

    const LINK = /(?:s|en?|n)$/;
    // What a word of the query means: groups of forms with factors, names of sheets, a correction.
    const meaning = async (word, last) => {
      const found = await blockOf(word);
      const term = { typed: word, block: found, groups: [], names: [], forms: new Map() };
      // A word loads one part beside its own: the other one in which it may be found, or its parts.
      const reached = new Set();
      const reach = (form) => (whole || reached.add(part(root.forms, bare(form))).size < 2 ? blockOf(form) : { filed: new Map() });
      const add = (group, factor) => {
        term.groups.push([group, factor]);
        for (const form of group.forms) term.forms.set(form, factor * (form === word ? 1 : 0.9));
      };
      const base = bare(word);
      const known = found.filed.has(word) ? word : base !== word && [...found.filed.keys()].find((form) => bare(form) === base);
      if (known) add(found.filed.get(known), known === word ? 1 : 0.85);
      else {
        // The longest stem that the word begins with, if some word ends as it does then.
        const cut = (stem, start) => start.startsWith(stem) && (stem === start || found.suffixes.get(start.slice(stem.length)) > 1);
        const [stem] = [...found.stems.keys()].filter((stem) => stem.length > 2 && (cut(stem, word) || cut(stem, base)))
          .sort((a, b) => b.length - a.length);
        if (stem) found.stems.get(stem).forEach((group) => add(group, 0.85));
      }
      if (last && word.length > 1) {
        const begun = new Map();
        for (const [form, group] of found.filed) {
          if (form.startsWith(word) || bare(form).startsWith(word))
            begun.set(group, Math.max(begun.get(group) || 0, 0.5 + 0.3 * word.length / form.length));
        }
        for (const [group, factor] of begun) if (!group.forms.includes(word)) add(group, factor);
      }
      // Of what other languages call their sheets, a word that says little tells nothing.
      const dull = weak.has(word);
      const maps = (await namesOf(word)).filter(([, tag]) => !dull || tag === lang);
      const call = (map, form, factor) => {
        for (const name of map.get(form) || []) term.names.push([name, factor]);
      };
      for (const [map, tag] of maps) {
        call(map, word, tag === lang ? 1 : 0.8);
        if (tag === lang) for (const [form, factor] of term.forms) call(map, form, factor);
        if (!term.forms.size && last && !map.has(word)) for (const form of map.keys()) if (form.startsWith(word)) call(map, form, 0.6);
      }
      // A misspelling among the names does not say that it is the word meant.
      const empty = () => !term.groups.length && term.names.every(([{ sign }]) => sign === "-");
      // Of a compound one part may be known: the last one if it is half of it, or else the first one.
      let [end, begin] = [];
      for (let at = 4; (whole || compounds) && empty() && at <= word.length - 4; at++) {
        const tail = word.slice(at);
        const start = word.slice(0, at);
        const head = [start, compounds && start.replace(LINK, "")].find((head) => head.length > 3 && found.filed.has(head));
        if (tail.length >= at && found.filed.has(tail)) end = end || tail;
        begin = head || begin;
        if (head && (await reach(tail)).filed.has(tail)) return Promise.all([head, tail].map((part) => meaning(part)));
      }
      // Another number is not the one meant.
      if (!empty() || dull || /\d/.test(word)) return term;
      let nearest = near(word, found.filed.keys());
      if (!nearest.length && root.tails.length) {
        const turned = (text) => [...text].reverse().join("");
        nearest = near(word, [...(await own(part(root.tails, turned(word)), block)).stems.keys()].map(turned));
      }
      let most = 0;
      for (const [form, distance] of nearest) {
        const group = (await reach(form)).filed.get(form);
        if (!group) continue;
        const count = group.sheets.length;
        if (distance < 3 && count > most) [most, term.corrected] = [count, form];
        add(group, NEAR[distance]);
        if (distance < 3) for (const [map] of maps) call(map, form, NEAR[distance]);
      }
      for (const [map] of empty() ? maps : []) {
        for (const [form, distance] of near(word, map.keys())) if (distance < 3) call(map, form, NEAR[distance]);
      }
      const one = compounds && (end || begin);
      if (one && empty() && !weak.has(one)) add(found.filed.get(one), 0.5);
      return term;
    };
    // Words that are one: two to four of them, such as the groups of a number.
    const LINKS = ["", "s", "e", "n", "en"];
    const join = (terms, count = terms.length) => terms.forEach(({ block }, from) => {
      for (let to = from + 2; to < from + 5 && to <= count; to++) {
        const run = terms.slice(from, to);
        const form = (compounds ? LINKS : [""]).map((link) => run.map((term) => term.typed).join(link)).find((form) => block.filed.has(form));
        if (!form || run.every(({ typed }) => weak.has(typed))) continue;
        const group = [block.filed.get(form), 0.8];
        for (const term of run) {
          term.groups.push(group);
          term.forms.set(form, 0.8);
          term.corrected = null;
        }
        terms.push({ typed: form, groups: [group], names: [], forms: new Map(), more: 1 });
      }
    });

    const saturated = (x) => x / (x + 3);
    const weigh = (terms) => terms.reduce((sum, { idf }) => sum + idf, 1e-9);
    // What each sheet has of a term: how much, and how much of it in the title.
    const scored = (term) => {
      const best = new Map();
      const put = (sheet, score, title) => {
        const [a, b] = best.get(sheet) || [0, 0];
        best.set(sheet, [Math.max(a, score), Math.max(b, title)]);
      };
      for (const [{ sheets }, factor] of term.groups) {
        for (const [sheet, weight, title] of sheets) put(sheet, saturated(weight / (0.6 + lengths[sheet] / 10) + 5 * title) * factor, title * factor);
      }
      for (const [name, factor] of term.names) put(name.sheet, saturated(5 * WORTH[name.sign]) * factor, 0);
      term.idf = Math.log(1 + (Math.max(root.present - best.size, 0) + 0.5) / (best.size + 0.5)) * (weak.has(term.typed) ? 0.2 : 1);
      return best;
    };
    const rank = (terms, told, query) => {
      const hits = new Map();
      const named = new Map();
      const scores = terms.map(scored);
      const sum = weigh(terms.filter((term, at) => !term.more && scores[at].size));
      terms.forEach((term, at) => {
        const weight = !term.more * term.idf / sum;
        for (const [sheet, [score, title]] of scores[at]) {
          const hit = hits.get(sheet) || { sheet, score: 0, cover: 0, share: 0, titled: 0, best: 0, bonus: 0 };
          hit.score += term.idf * score;
          hit.cover += weight * told.includes(term);
          hit.share += title * weight;
          hit.titled += title;
          hits.set(sheet, hit);
        }
        for (const [name, factor] of new Map(term.names.sort((a, b) => a[1] - b[1]))) {
          const [share, count, tells] = named.get(name) || [0, 0];
          named.set(name, [share + factor * weight, count + factor, tells || told.includes(term)]);
        }
      });
      // How much of the query a name holds, times how much of the name the query holds.
      for (const [name, [share, count, tells]] of named) {
        const hit = hits.get(name.sheet);
        // What is called just so comes before all else.
        const value = share * count / name.words.length * WORTH[name.sign] * (name.words + "" === query ? 9 : 1);
        if (value > hit.best && name.sign !== "-" && tells) [hit.best, hit.name] = [value, name];
        hit.bonus = Math.max(hit.bonus, value);
      }
      for (const hit of hits.values()) {
        const bonus = Math.max(hit.bonus, hit.share * hit.titled / (titles[hit.sheet] || 1));
        hit.score *= hit.cover * (1 + 4 * bonus * bonus);
      }
      // What holds only words that say little is no result, unless all of the query are such words.
      return [...hits.values()].filter(({ score }) => score).sort(order);
    };

    const FACETS = ["kind", "region", "tag"];
    const classed = (sheet) => classes[classOf[sheet]];
    const passes = (sheet, filters, but) => FACETS.every((facet, n) => {
      const wanted = (facet !== but && filters[facet]) || [];
      return !wanted.length || wanted.some((one) => classed(sheet)[n].includes(one));
    });
    const counted = (hits, filters) => Object.fromEntries(FACETS.map((facet, n) => {
      const counts = Object.create(null);
      for (const { sheet } of hits) {
        if (passes(sheet, filters, facet)) for (const id of classed(sheet)[n]) counts[id] = (counts[id] || 0) + 1;
      }
      return [facet, counts];
    }));

    // What is kept with others, a power of two; nothing where that cannot be loaded.
    const page = async (names, sheet, power) => (await own(names[sheet >> power]).catch(() => []))[sheet % (1 << power)] || [""];
    const told = async (sheet) => (await page(root.cards, sheet, root.deck))[1] || [];
    const place = async (sheet) => {
      const [key, place = key] = (places[sheet] || (await told(sheet))[0]).split(" ");
      return { key, url: `${lang}/${place}/${root.end}` };
    };
    const card = async (sheet) => {
      const { key, url } = await place(sheet);
      const [, title = key, summary = "", shown] = await told(sheet);
      return { key, url, title, summary, lang: shown || lang, kind: classed(sheet)[0][0] };
    };
    // A sheet's text, the places of terms in it, and the stretch of words that holds most of them.
    const WIDTH = 28;
    const search = async (hit, marks) => {
      hit.card = await card(hit.sheet);
      if (!marks) return;
      const [text] = await page(root.texts, hit.sheet, 4);
      const all = words(text);
      const found = [];
      all.forEach(([, , own], at) => {
        for (const form of own) if (marks(form)) found.push([at, marks(form)]);
      });
      let [most, first] = [0, 0];
      found.forEach(([from], n) => {
        const value = weigh([...new Set(found.slice(n, n + WIDTH).filter(([at]) => at < from + WIDTH - 4).map(([, term]) => term))]);
        if (value > most + 1e-9) [most, first] = [value, from];
      });
      const from = Math.max(0, Math.min(first - 4, all.length - WIDTH));
      const to = Math.min(all.length, from + WIDTH);
      const parts = [];
      const put = (text, mark = false) => text && parts.push({ text: text.replace(/\s*\n\s*/g, " · "), mark });
      let at = from && all[from][0];
      put(from && "… ");
      for (const [n] of found) {
        if (n < from || n >= to) continue;
        put(text.slice(at, all[n][0]));
        put(text.slice(all[n][0], all[n][1]), true);
        at = all[n][1];
      }
      put(to < all.length ? text.slice(at, all[to - 1][1]) + " …" : text.slice(at));
      hit.excerpt = parts;
    };
    return {
      async search(query, { limit = 10, offset = 0, filters = {}, excerpts = true } = {}) {
        const all = asking(query);
        const terms = (await Promise.all(all.map((word, at) => meaning(word, at === all.length - 1 && !/\s$/.test(query))))).flat();
        join(terms);
        // What tells something of the sheet: all words where each says little.
        let told = terms.filter(({ typed }) => !weak.has(typed));
        if (!told[0]) told = terms;
        const ranked = rank(terms, told, all + "");
        const hits = ranked.filter(({ sheet }) => passes(sheet, filters));
        // The term that a form of a text is to be marked for, each looked for once.
        const marked = new Map(told.flatMap((term) => [...term.forms.keys()].map((form) => [form, term])));
        const parts = [...marked.keys()].filter((part) => compounds && part.length > 3);
        const marks = excerpts && ((form) => {
          if (!marked.has(form)) marked.set(form, marked.get(parts.find((part) => form.startsWith(part) || form.endsWith(part))));
          return marked.get(form);
        });
        const shown = hits.slice(offset, offset + limit);
        await Promise.all(shown.map((hit) => search(hit, marks)));
        const corrected = terms.filter((term) => term.corrected).map(({ typed, corrected }) => ({ from: typed, to: corrected }));
        return {
          hits: shown.map(({ card, score, name, excerpt = [] }) => {
            const other = name && name.text !== card.title && (name.tag !== card.lang || name.sign === "+");
            return { ...card, score, matched: other ? { text: name.text, lang: name.tag } : null, excerpt };
          }),
          total: hits.length, facets: counted(ranked, filters), corrected: corrected[0] ? corrected : null,
        };
      },
      // Titles and synonyms that hold all words typed, the last one perhaps unfinished.
      async suggest(query, { limit = 8 } = {}) {
        const all = asking(query);
        const last = all.pop();
        const found = new Map();
        for (const [map, tag] of last ? await namesOf(last) : []) {
          for (const [form, names] of map) {
            for (const name of form.startsWith(last) || bare(form).startsWith(last) ? names : []) {
              if (name.sign === "-" || !all.every((word) => name.words.includes(word))) continue;
              const score = 100 * (tag === lang) + 4 * name.words[0].startsWith(all[0] || last) + 2 * WORTH[name.sign] - name.words.length;
              if (!(score <= (found.get(name.sheet) || name).score)) found.set(name.sheet, { ...name, score });
            }
          }
        }
        return Promise.all([...found.values()].sort(order).slice(0, limit).map(async ({ text, sheet, tag }) => ({ text, ...await place(sheet), lang: tag })));
      },
    };
  };

  globalThis.FichesSearch = { open, words, register: (path, data) => files.set(path, data) };
})();
