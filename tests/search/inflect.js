// Other forms of a word, by the regular endings of its language: what people type where a text has
// another case, number or article. Written from grammars, and apart from the stemmers on purpose.
"use strict";

/** An ending, and those that stand in its place in other forms of the word; the longest first. */
const ENDINGS = {
  fr: [
    ["eaux", "eau"], ["aux", "al"], ["eau", "eaux"], ["al", "aux"], ["euse", "euses"], ["eux", "euse"],
    ["ées", "é", "ée"], ["ée", "é", "ées"], ["és", "é", "ée"], ["é", "és", "ée", "ées"],
    ["er", "ez", "é"], ["ez", "er"], ["ives", "if"], ["ive", "ifs"], ["if", "ive", "ifs"],
    ["ales", "al"], ["ale", "ales"], ["es", "e"], ["s", ""], ["x"], ["z"], ["", "s"],
  ],
  nl: [
    ["heden", "heid"], ["heid", "heden"], ["ingen", "ing"], ["ing", "ingen"], ["ties", "tie"], ["tie", "ties"],
    ["elijke", "elijk"], ["elijk", "elijke"], ["ische", "isch"], ["isch", "ische"], ["ige", "ig"], ["ig", "ige"],
    ["eren", "eert"], ["eert", "eren"], ["ers", "er"], ["er", "ers"], ["els", "el"], ["el", "els"], ["ster", "sters"],
    ["nten", "nt"], ["nt", "nten"], ["cht", "chten"], ["chten", "cht"],
  ],
  en: [
    ["ies", "y"], ["ty", "ties"], ["cy", "cies"], ["ss", "sses"], ["sses", "ss"], ["ing", "ed"], ["ed", "ing"],
    ["s", ""], ["y"], ["sh", "shes"], ["ch", "ches"], ["x"], ["", "s"],
  ],
  ar: [],
  uk: [
    ["енням", "ення"], ["ння", "нню", "нням", "нні"], ["ість", "ості", "істю"], ["ості", "ість"],
    ["ія", "ії", "ію", "ією"], ["ії", "ія", "ію", "ій"], ["ство", "ства", "ством"], ["ства", "ство", "ством"],
    ["ник", "ника", "ники", "ників"], ["ники", "ник", "ників"], ["ний", "ного", "ному", "ним", "них", "на"],
    ["на", "ну", "ної"], ["ного", "ний", "ним"], ["них", "ний", "ними"], ["ній", "ний", "ною"], ["ної", "на", "ною"],
    ["ька", "ьку", "ької"], ["ький", "ького", "ьких"], ["ка", "ки", "ку", "кою"], ["ки", "ка", "кам"],
    ["ва", "ви", "ву", "вою"], ["ви", "ва", "вами"], ["ра", "ри", "рами"], ["ів", "ам", "ами"], ["ами", "ам", "ах"],
    ["ент", "ента", "енти", "ентів"], ["тор", "тора", "тори"], ["ту", "ти", "том"],
  ],
};

/** What stands before an Arabic word as one with it: the article, "and", "in", "for". */
const ARTICLES = ["ال", "وال", "بال", "لل"];

const arabic = (word) => {
  const bare = ARTICLES.map((article) => (word.startsWith(article) ? word.slice(article.length) : ""))
    .sort((a, b) => b.length - a.length).find((rest) => rest.length > 2);
  const base = bare || word;
  const plural = /..ة$/.test(base) ? [base.slice(0, -1) + "ات", `ال${base.slice(0, -1)}ات`] : [];
  return [base, ...ARTICLES.map((article) => article + base), ...plural].filter((form) => form !== word);
};

const SCRIPTS = { ar: /^\p{Script=Arabic}{3,}$/u, uk: /^[\p{Script=Cyrillic}'’ʼ]{5,}$/u };

/** Other forms of `word`, in lower case; none where no rule fits or it is of another script. */
exports.inflected = (lang, word) => {
  if (!(SCRIPTS[lang] || /^[\p{Script=Latin}]{5,}$/u).test(word)) return [];
  if (lang === "ar") return arabic(word);
  const rule = ENDINGS[lang].find(([ending]) => word.endsWith(ending));
  return rule ? rule.slice(1).map((ending) => word.slice(0, word.length - rule[0].length) + ending) : [];
};
