// The search engine: reads what src/index writes, knows no page. Interface: README, "Search".
(() => {
  "use strict";

  // Words, as src/index/normalise.rs finds them; tests/search/vectors.json holds the two together.
  const SEEN = "\\p{Alphabetic}\\p{N}\\p{M}";
  const QUOTES = "`´ʹʼ‘’′＇";
  const DROPPED = "\u00ad\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed" +
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff";
  const any = (set, end = "") => new RegExp(`[${set}]${end}`, "gu");
  const RUN = new RegExp(`[${SEEN}](?:[${SEEN}'${QUOTES}${DROPPED}]*[${SEEN}])?`, "gu");
  const QUOTE = any(QUOTES);
  const DROP = any(DROPPED);
  const LOST = any(DROPPED + "\u0300-\u036f");
  const SPLIT = any("^'" + SEEN, "+");
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
      .replace(LOST, "").replace(/[٠-٩۰-۹]/g, (c) => c.charCodeAt(0) & 15).split(SPLIT).map((form) => {
        form = form.replace(/^'+|'+$/g, "");
        while (form !== "aujourd'hui" && ELIDED.test(form)) form = form.replace(ELIDED, "");
        form = form.replace(/'/g, "").replace(/[^\0-\x7f]/gu, fold);
        if (/[\u0400-\u052f]/.test(form)) form = form.replace(/[aceiopxy]/g, (c) => TWINS.get(c));
        return form.normalize("NFKC");
      }).filter(Boolean);
    if (known.size > 2e4) known.clear();
    known.set(word, found);
    return found;
  };
  // All words of a text: [start, end, forms].
  const words = (text) => Array.from(text.matchAll(RUN), ({ 0: word, index }) => [index, index + word.length, forms(word)])
    .filter(([, , forms]) => forms.length);

  // Numbers, as src/index/code.rs writes them.
  const numbers = (text) => {
    const found = [];
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const c = text.charCodeAt(at);
      const digit = c - 35 - (c > 92);
      if (digit < 64) found.push(before * 64 + digit);
      before = digit < 64 ? 0 : before * 27 + digit - 64;
    }
    return found;
  };

  // Forms and their sheets, as src/index/block.rs writes them.
  const list = (text) => {
    let form = "";
    return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => {
      const marked = form.slice(0, shared.charCodeAt(0) - 65) + rest;
      form = marked.replace(/[.,]/g, "");
      return [form, marked];
    });
  };
  const STEPS = [0, 0.5, 1, 2, 3, 4, 5, 7, 10, 14, 20, 30];
  const block = (data) => {
    const postings = data.postings.split(" ");
    const [at, groups, stems] = [new Map(), [], new Map()];
    list(data.forms).forEach(([form, marked], n) => {
      const dot = marked.indexOf(".");
      if (dot >= 0) {
        const stem = marked.slice(marked.indexOf(",") + 1, dot);
        groups.push([]);
        stems.set(stem, (stems.get(stem) || []).concat([groups[groups.length - 1]]));
      }
      const group = groups[groups.length - 1];
      group.push(form);
      at.set(form, { group, n, shown: postings[n][0] !== "!" });
    });
    // The sheets with a form: [sheet, weight, in the title].
    const sheets = (form) => {
      const { n } = at.get(form);
      if (typeof postings[n] === "string") {
        const all = numbers(postings[n].replace("!", ""));
        postings[n] = [];
        for (let i = 0; i < all.length;) {
          const value = all[i] >> 1;
          let count = all[i++] & 1 || all[i++];
          for (let sheet = 0; count--;) postings[n].push([sheet += all[i++], STEPS[value % 12], value > 11]);
        }
      }
      return postings[n];
    };
    return { at, stems, sheets };
  };

  // Damerau–Levenshtein; more than most where there are more.
  const edits = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before, last, row = [...b, 0].map((_, at) => at);
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
  // The forms nearest to a word, or begun alike (3): [form, edits].
  const near = (word, forms) => {
    const most = word.length < 4 ? -1 : word.length < 8 ? 1 : 2;
    const found = [];
    for (const form of forms) {
      const distance = edits(word, form, most);
      let alike = 0;
      while (alike < word.length && word[alike] === form[alike]) alike++;
      if (distance <= most) found.push([form, distance]);
      else if (alike > 4 && alike >= 0.6 * Math.max(word.length, form.length)) found.push([form, 3]);
    }
    const least = Math.min(...found.map(([, distance]) => distance));
    return found.filter(([, distance]) => distance === least || (least === 2 && distance === 3));
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
    const [lengths, titles, classes] = [root.lengths, root.titles, root.class].map(numbers);
    const [suffixes, weak] = [new Set(root.suffixes), new Set(root.weak)];

    // Forms are filed without an Arabic article.
    const bare = (form) => form.slice((root.articles.find((a) => form.startsWith(a) && form.length > a.length + 2) || "").length);
    const part = (parts, key) => parts.filter(([first]) => first <= key).pop()[1];
    const whole = !Array.isArray(root.forms) && block(root.forms);
    const blockOf = (form) => whole || own(part(root.forms, bare(form)), block);

    // Names of sheets: for each language a map from the forms of their words.
    const names = (data) => Object.entries(data).map(([tag, sheets]) => {
      let map;
      return { tag, map: () => {
        if (map) return map;
        map = new Map();
        for (const [sheet, lines] of Object.entries(sheets)) {
          for (const line of lines.split("\n")) {
            const all = [...new Set(words(line).flatMap((word) => word[2]))];
            const name = { sheet: +sheet, tag, sign: line[0], text: line.slice(1), words: all };
            for (const form of all) map.set(form, (map.get(form) || []).concat(name));
          }
        }
        return map;
      } };
    });
    const namesOf = (form) => file(`search/labels-${part(root.labels, bare(form))}.js`, names);

    // What a word of the query means: groups of forms with factors, names of sheets, a correction.
    const meaning = async (word, last) => {
      const found = await blockOf(word);
      const term = { word, found, groups: [], names: [], forms: new Map() };
      const add = (block, group, factor) => {
        term.groups.push([block, group.map((form) => [form, factor(form)])]);
        for (const form of group) term.forms.set(form, factor(form));
      };
      const family = (block, form, factor = 1) =>
        add(block, block.at.get(form).group, (other) => factor * (other === form ? 1 : 0.9));
      if (found.at.has(word)) family(found, word);
      else {
        const cuts = [word, bare(word)].flatMap((start) => Array.from(start, (_, at) => [start.slice(0, at + 1), start.slice(at + 1)]));
        const [stem] = cuts.filter(([stem, end]) => stem.length > 2 && found.stems.has(stem) && (!end || suffixes.has(end)))
          .sort((a, b) => b[0].length - a[0].length)[0] || [];
        if (stem) found.stems.get(stem).forEach((group) => add(found, group, () => 0.85));
      }
      if (last && word.length > 1) {
        const begun = new Map();
        for (const [form, { group }] of found.at) {
          if (form !== word && (form.startsWith(word) || bare(form).startsWith(word))) begun.set(group, (begun.get(group) || []).concat(form));
        }
        for (const group of begun.values()) add(found, group, (form) => 0.5 + 0.3 * word.length / form.length);
      }
      if (whole || !term.groups.length) {
        for (const { tag, map } of await namesOf(word)) {
          const forms = tag === lang ? [...term.forms] : [[word, 0.8]];
          if (!term.forms.size && last && !map().has(word)) {
            for (const form of map().keys()) if (form.startsWith(word)) forms.push([form, 0.6]);
          }
          for (const [form, factor] of forms) for (const name of map().get(form) || []) term.names.push([name, factor]);
        }
      }
      const empty = () => !term.groups.length && !term.names.length;
      for (let at = 4; empty() && at <= word.length - 4; at++) {
        const tail = word.slice(at);
        const heads = (root.compounds ? /^(.*?)(?:s|en?|n)?$/.exec(word.slice(0, at)) : []).concat(word.slice(0, at));
        const head = heads.find((head) => head.length > 3 && found.at.has(head));
        const other = head && await blockOf(tail);
        if (!head || !other.at.has(tail)) continue;
        family(found, head, 0.5);
        family(other, tail, 0.5);
      }
      if (!empty()) return term;
      let nearest = near(word, [...found.at.keys()].filter((form) => found.at.get(form).shown));
      if (!nearest.length && root.tails.length) {
        const turned = (text) => [...text].reverse().join("");
        nearest = near(word, await own(part(root.tails, turned(word)), (text) => list(text).map(([form]) => turned(form))));
      }
      let most = 0;
      for (const [form, distance] of nearest) {
        const block = await blockOf(form);
        const count = block.sheets(form).length;
        if (distance < 3 && count > most) [most, term.corrected] = [count, form];
        family(block, form, NEAR[distance]);
      }
      return term;
    };
    // Words that are one: two to four of them, such as the groups of a number.
    const join = (terms, count = terms.length) => terms.forEach(({ found }, from) => {
      for (let to = from + 2; to < from + 5 && to <= count; to++) {
        const run = terms.slice(from, to);
        const form = run.map(({ word }) => word).join("");
        if (!found.at.has(form)) continue;
        const group = [found, found.at.get(form).group.map((form) => [form, 0.8])];
        for (const term of run) {
          term.groups.push(group);
          term.forms.set(form, 0.8);
          term.corrected = null;
        }
        terms.push({ word: form, groups: [group], names: [], forms: new Map() });
      }
    });

    const saturated = (x) => x / (x + 3);
    const weigh = (terms) => terms.reduce((sum, { idf }) => sum + idf, 1e-9);
    // What each sheet has of a term: how much, and how much of it in the title.
    const scored = (term) => {
      const best = new Map();
      const put = (sheet, score, title) => {
        const old = best.get(sheet) || [0, 0];
        best.set(sheet, [Math.max(old[0], score), Math.max(old[1], title)]);
      };
      for (const [block, group] of term.groups) {
        const sums = new Map();
        let most = 0;
        for (const [form, factor] of group) {
          most = Math.max(most, factor);
          for (const [sheet, weight, title] of block.sheets(form)) {
            const old = sums.get(sheet) || [0, 0];
            sums.set(sheet, [old[0] + (weight / (0.6 + lengths[sheet] / 40) + 5 * title) * factor, Math.max(old[1], title * factor)]);
          }
        }
        for (const [sheet, [x, title]] of sums) put(sheet, saturated(x) * most, title);
      }
      const own = best.size;
      for (const [name, factor] of term.names) {
        if (name.tag !== lang || !own) put(name.sheet, saturated(5 * WORTH[name.sign]) * factor, 0);
      }
      term.idf = Math.log(1 + (Math.max(root.present - best.size, 0) + 0.5) / (best.size + 0.5)) * (weak.has(term.word) ? 0.2 : 1);
      return best;
    };
    const rank = (terms) => {
      const hits = new Map();
      const scores = terms.map(scored);
      const sum = weigh(terms.filter((term, at) => scores[at].size));
      terms.forEach((term, at) => {
        const weight = term.idf / sum;
        for (const [sheet, [score, title]] of scores[at]) {
          const hit = hits.get(sheet) || { sheet, score: 0, cover: 0, share: 0, count: 0, best: 0, names: new Map() };
          hit.score += term.idf * score;
          hit.cover += weight;
          hit.share += title * weight;
          hit.count += title;
          hits.set(sheet, hit);
        }
        for (const [name, factor] of new Map(term.names.sort((a, b) => a[1] - b[1]))) {
          const { names } = hits.get(name.sheet);
          const [share, count] = names.get(name) || [0, 0];
          names.set(name, [share + factor * weight, count + factor]);
        }
      });
      for (const hit of hits.values()) {
        // How much of the query a name holds, times how much of the name the query holds.
        let bonus = hit.share * hit.count / (titles[hit.sheet] || 1);
        for (const [name, [share, count]] of hit.names) {
          const value = share * count / name.words.length * WORTH[name.sign];
          if (value > hit.best && name.sign !== "-") [hit.best, hit.name] = [value, name];
          bonus = Math.max(bonus, value);
        }
        hit.score *= hit.cover * (1 + 4 * bonus * bonus);
      }
      return [...hits.values()].sort(order);
    };

    const FACETS = ["kind", "region", "tag"];
    const has = (sheet, facet) => root.classes[classes[sheet]][FACETS.indexOf(facet)];
    const passes = (sheet, filters, but) => FACETS.every((facet) => {
      const wanted = (facet !== but && filters[facet]) || [];
      return !wanted.length || wanted.some((one) => has(sheet, facet).includes(one));
    });
    const counted = (hits, filters) => Object.fromEntries(FACETS.map((facet) => {
      const counts = {};
      for (const { sheet } of hits) {
        if (passes(sheet, filters, facet)) for (const id of has(sheet, facet)) counts[id] = (counts[id] || 0) + 1;
      }
      return [facet, counts];
    }));

    const card = async (sheet) => {
      const [key, title, summary, shown, place] = whole ? root.cards[sheet] : (await own(root.cards[sheet >> 4]))[sheet & 15];
      return { key, title, summary, lang: shown || lang, url: `${lang}/${place || key}/${root.end}`, kind: has(sheet, "kind")[0] };
    };
    // A sheet's text, the places of terms in it, and the stretch of words that holds most of them.
    const WIDTH = 28;
    const read = async (hit, terms) => {
      const texts = await own("x/" + root.texts[hit.sheet >> 4], (texts) => texts.map((text) => ({ text }))).catch(() => []);
      const text = texts[hit.sheet & 15] || { text: "" };
      text.words = text.words || words(text.text);
      const parts = terms.map(({ forms }) => (root.compounds ? [...forms.keys()].filter((form) => form.length > 3) : []));
      const found = [];
      text.words.forEach(([, , all], at) => {
        const term = terms.findIndex(({ forms }, n) => all.some((form) =>
          forms.has(form) || parts[n].some((part) => form.startsWith(part) || form.endsWith(part))));
        if (term >= 0) found.push([at, term]);
      });
      let [most, first] = [0, 0];
      found.forEach(([from], n) => {
        const inside = new Set(found.slice(n).filter(([at]) => at < from + WIDTH - 4).map(([, term]) => terms[term]));
        const value = weigh([...inside]);
        if (value > most + 1e-9) [most, first] = [value, from];
      });
      hit.score *= 1 + 0.25 * most / weigh(terms);
      hit.excerpt = excerpt(text, found, first);
    };
    const excerpt = ({ text, words }, found, first) => {
      const from = Math.max(0, Math.min(first - 4, words.length - WIDTH));
      const to = Math.min(words.length, from + WIDTH);
      const parts = [];
      const put = (text, mark) => text && parts.push({ text: text.replace(/\s*\n\s*/g, " · "), mark });
      let at = from && words[from][0];
      put(from ? "… " : "", false);
      for (const [n] of found) {
        if (n < from || n >= to) continue;
        put(text.slice(at, words[n][0]), false);
        put(text.slice(words[n][0], words[n][1]), true);
        at = words[n][1];
      }
      put(text.slice(at, to < words.length ? words[to - 1][1] : text.length) + (to < words.length ? " …" : ""), false);
      return parts;
    };

    // The words of a query, each once; no more and no longer ones than a person types.
    const typed = (query) => [...new Set(words(String(query).slice(0, 1000)).flatMap((word) => word[2]))]
      .slice(0, 16).map((word) => word.slice(0, 40));

    return {
      async search(query, { limit = 10, offset = 0, filters = {}, excerpts = true } = {}) {
        const all = typed(query);
        const terms = await Promise.all(all.map((word, at) => meaning(word, at === all.length - 1 && !/\s$/.test(query))));
        join(terms);
        const ranked = rank(terms);
        const hits = ranked.filter(({ sheet }) => passes(sheet, filters));
        if (excerpts) {
          await Promise.all(hits.slice(offset < 10 ? 0 : offset, Math.max(10, offset + limit)).map((hit) => read(hit, terms)));
          hits.unshift(...hits.splice(0, 10).sort(order));
        }
        const shown = hits.slice(offset, offset + limit).map(async ({ sheet, score, name, excerpt = [] }) => {
          const found = await card(sheet);
          const other = name && name.text !== found.title && (name.tag !== found.lang || name.sign === "+");
          return { ...found, score, matched: other ? { text: name.text, lang: name.tag } : null, excerpt };
        });
        const corrected = terms.filter((term) => term.corrected).map(({ word, corrected }) => ({ from: word, to: corrected }));
        return { hits: await Promise.all(shown), total: hits.length, facets: counted(ranked, filters), corrected: corrected.length ? corrected : null };
      },
      // Titles and synonyms that hold all words typed, the last one perhaps unfinished.
      async suggest(query, { limit = 8 } = {}) {
        const all = typed(query);
        const last = all.pop();
        const found = new Map();
        for (const { tag, map } of last ? await namesOf(last) : []) {
          for (const [form, names] of map()) {
            for (const name of form.startsWith(last) ? names : []) {
              if (name.sign === "-" || !all.every((word) => name.words.includes(word))) continue;
              const score = 100 * (tag === lang) + 4 * name.words[0].startsWith(all[0] || last) + 2 * WORTH[name.sign] - name.words.length;
              if (!(score <= (found.get(name.sheet) || name).score)) found.set(name.sheet, { ...name, score });
            }
          }
        }
        return Promise.all([...found.values()].sort(order).slice(0, limit).map(async ({ text, sheet, tag }) => {
          const { key, url } = await card(sheet);
          return { text, key, url, lang: tag };
        }));
      },
    };
  };

  globalThis.FichesSearch = { open, words, register: (path, data) => files.set(path, data) };
})();
