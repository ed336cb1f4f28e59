//! Text that looks like the five languages: a small random source and sentences over word lists.
//! Never reads a clock or a file: the same seed gives the same text everywhere.

use std::collections::HashSet;

/// Forms of one language. A power of two, so that a rank can be drawn without floating point.
const FORMS: usize = 1 << FORMS_LOG;
const FORMS_LOG: usize = 13;
/// The first words of each list are function words: no title is made of them alone.
const FUNCTION_WORDS: usize = 64;
/// Titles are made of this many most frequent words, so that the text names sheets now and then.
const TITLE_WORDS: usize = 512;

/// What a sheet is about: so many rarer words, which come back in its text.
const TOPIC_WORDS: usize = 8;
/// Of a hundred words of a sheet, those of its topic.
const TOPIC_SHARE: usize = 15;

/// Roots of which words are made, and the consonants that they are made of.
const ROOTS: usize = 400;
const CONSONANTS: [&str; 24] = [
    "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش", "ص", "ض", "ط", "ع", "غ", "ف", "ق",
    "ك", "ل", "م", "ن", "ه",
];

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Rng(u64);

impl Rng {
    /// A source that depends on nothing but `seeds`.
    pub fn seeded(seeds: &[usize]) -> Rng {
        let mut rng = Rng(0x5EED);
        for seed in seeds {
            rng.0 ^= *seed as u64;
            rng.0 = rng.next();
        }
        rng
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, not including, `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// True in `percent` of a hundred draws.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of `items`, which must not be empty.
    pub fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }
}

/// What differs between the languages besides their words.
struct Language {
    code: &'static str,
    list: &'static str,
    links: &'static [&'static str],
    /// What makes words of roots, if that is how the language makes most of its words: ف, ع and ل
    /// stand for the three consonants, as grammars of Arabic write it.
    patterns: &'static [&'static str],
    prefixes: &'static [&'static str],
    suffixes: &'static [&'static str],
    comma: &'static str,
    question: &'static str,
}

const LANGUAGES: [Language; 5] = [
    Language {
        code: "fr",
        list: include_str!("../words/fr.txt"),
        links: &[],
        patterns: &[],
        prefixes: &["re", "pré", "sur", "inter", "contre", "auto", "co", "anti", "extra", "mi"],
        suffixes: &["eur", "euse", "able", "ables", "ment", "ette", "age", "ages"],
        comma: ",",
        question: " ?",
    },
    Language {
        code: "nl",
        list: include_str!("../words/nl.txt"),
        links: &["", "s", "", "en"],
        patterns: &[],
        prefixes: &[],
        suffixes: &[],
        comma: ",",
        question: "?",
    },
    Language {
        code: "en",
        list: include_str!("../words/en.txt"),
        links: &[],
        patterns: &[],
        prefixes: &["re", "un", "pre", "over", "out", "inter", "counter", "self", "mis"],
        suffixes: &["less", "ness", "ful", "like", "ship", "er", "ers", "wise"],
        comma: ",",
        question: "?",
    },
    Language {
        code: "ar",
        list: include_str!("../words/ar.txt"),
        links: &[],
        patterns: &[
            "فاعل",
            "مفعول",
            "فعال",
            "فعيل",
            "تفعيل",
            "تفاعل",
            "افتعال",
            "انفعال",
            "استفعال",
            "مفاعلة",
            "مفعل",
            "مفتعل",
            "مستفعل",
            "فعلان",
        ],
        // They make other forms of a word, no other word.
        prefixes: &["ال", "و", "ف", "ب", "ل"],
        suffixes: &["ه", "ها", "هم", "نا", "كم", "ات", "ين"],
        comma: "،",
        question: "؟",
    },
    Language {
        code: "uk",
        list: include_str!("../words/uk.txt"),
        links: &[],
        patterns: &[],
        prefixes: &["пере", "не", "без", "спів", "під", "над", "само", "про", "ви"],
        suffixes: &["ами", "ах", "ам", "ою", "ого", "ому", "их", "ими"],
        comma: ",",
        question: "?",
    },
];

/// The forms of one language, the most frequent first.
pub struct Prose {
    language: &'static Language,
    forms: Vec<String>,
}

impl Prose {
    /// One for each of the five languages: fr, nl, en, ar, uk.
    pub fn all() -> Vec<Prose> {
        LANGUAGES.iter().map(|language| Prose { language, forms: forms(language) }).collect()
    }

    /// The language tag, which names the words file.
    pub fn code(&self) -> &'static str {
        self.language.code
    }

    /// A word; the one of rank n comes about 1/n times as often as the first (Zipf).
    fn word(&self, rng: &mut Rng) -> &str {
        let octave = rng.below(FORMS_LOG);
        &self.forms[(1 << octave) + rng.below(1 << octave) - 1]
    }

    /// `count` words that carry meaning, the first with a capital: a title or heading.
    pub fn title(&self, rng: &mut Rng, count: usize) -> String {
        let words: Vec<&str> = (0..count)
            .map(|_| &*self.forms[FUNCTION_WORDS + rng.below(TITLE_WORDS - FUNCTION_WORDS)])
            .collect();
        capitalised(&words.join(" "))
    }

    /// What a sheet is about, and its title, which holds a word of that.
    pub fn topic(&self, rng: &mut Rng) -> (Vec<&str>, String) {
        let rare = |_| &*self.forms[TITLE_WORDS + rng.below(FORMS - TITLE_WORDS)];
        let topic: Vec<&str> = (0..TOPIC_WORDS).map(rare).collect();
        let title = [&self.title(rng, 2), " ", topic[0]].concat();
        (topic, title)
    }

    /// `count` words, the first with a capital, no full stop.
    pub fn phrase(&self, rng: &mut Rng, count: usize) -> String {
        let words: Vec<&str> = (0..count.max(1)).map(|_| self.word(rng)).collect();
        capitalised(&words.join(" "))
    }

    /// Sentences of `count` words together, some of them of the `topic`, with `inserts` spread over
    /// them in their order.
    pub fn text(&self, rng: &mut Rng, count: usize, topic: &[&str], inserts: &[String]) -> String {
        let mut out = String::new();
        let mut inserts = inserts.iter();
        let gap = count / (inserts.len() + 1);
        let mut left = 8 + rng.below(7);
        let mut start = true;
        for at in 0..count {
            if !start {
                out.push(' ');
            }
            let of_topic = !topic.is_empty() && rng.chance(TOPIC_SHARE);
            let word = if of_topic { rng.pick(topic) } else { self.word(rng) };
            if start {
                out.push_str(&capitalised(word));
            } else {
                out.push_str(word);
            }
            start = false;
            if gap > 0 && (at + 1) % gap == 0 {
                self.insert(&mut out, inserts.next());
            }
            left = left.saturating_sub(1);
            if left == 0 && at + 3 < count {
                out.push_str(if rng.chance(15) { self.language.question } else { "." });
                out.push(' ');
                left = 8 + rng.below(7);
                start = true;
            } else if left > 2 && at + 3 < count && rng.chance(8) {
                out.push_str(self.language.comma);
            }
        }
        inserts.for_each(|insert| self.insert(&mut out, Some(insert)));
        out.push('.');
        out
    }

    fn insert(&self, out: &mut String, insert: Option<&String>) {
        if let Some(insert) = insert {
            out.push(' ');
            out.push_str(insert);
        }
    }
}

/// The listed words, then words built from them as the language builds words.
fn forms(language: &Language) -> Vec<String> {
    let mut seen = HashSet::new();
    let listed = language.list.split_whitespace().map(str::to_owned);
    let mut forms: Vec<String> = listed.filter(|word| seen.insert(word.clone())).collect();
    let long: Vec<String> =
        forms[FUNCTION_WORDS..].iter().filter(|word| word.chars().count() > 3).cloned().collect();
    let mut rng = Rng::seeded(&[language.code.len(), language.list.len()]);
    while forms.len() < FORMS {
        let form = built(language, &long, &mut rng);
        if seen.insert(form.clone()) {
            forms.push(form);
        }
    }
    forms
}

/// A compound where the language has `links`; elsewhere a word, which is one of a root where the
/// language has `patterns`, with a prefix, a suffix or both.
fn built(language: &Language, words: &[String], rng: &mut Rng) -> String {
    let word = match language.patterns {
        [] => &words[rng.below(words.len())],
        patterns => &of_root(rng.below(ROOTS), rng.pick(patterns)),
    };
    if !language.links.is_empty() {
        let mut form = word.clone();
        for _ in 0..1 + usize::from(rng.chance(20)) {
            form += rng.pick(language.links);
            form += &words[rng.below(words.len())];
        }
        return form;
    }
    match rng.below(4) {
        0 => format!("{}{word}{}", rng.pick(language.prefixes), rng.pick(language.suffixes)),
        1 | 2 => format!("{}{word}", rng.pick(language.prefixes)),
        _ => format!("{word}{}", rng.pick(language.suffixes)),
    }
}

/// The word that a pattern makes of the root with this number.
fn of_root(root: usize, pattern: &str) -> String {
    let mut rng = Rng::seeded(&[root]);
    let consonants = [(); 3].map(|()| rng.pick(&CONSONANTS));
    let letter = |letter| match letter {
        'ف' => consonants[0].to_owned(),
        'ع' => consonants[1].to_owned(),
        'ل' => consonants[2].to_owned(),
        other => other.to_string(),
    };
    pattern.chars().map(letter).collect()
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
