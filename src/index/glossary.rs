//! Words of the texts that a definition explains: its title and synonyms, inflected or not. The
//! analyser of the search finds them, so that what is found by a word is explained under it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use super::normalise::{Words, elided, forms, words};
use super::runs::runs;
use super::stem::Analyser;
use crate::model::glossary::Defined;
use crate::model::sheet::{KindFacts, SheetId};
use crate::model::site::Site;
use crate::model::words::Body;

/// Explained words on a page at most: more of them would be noise (design §5).
const MOST: usize = 8;

/// Letters of a stem that may stand alone, unless it is an acronym.
const SHORTEST: usize = 3;

/// The headwords of a site, read when a text of their language is first looked at.
pub struct Glossary {
    site: Arc<Site>,
    /// By language.
    headwords: Vec<OnceLock<Headwords>>,
}

impl Glossary {
    pub fn new(site: Arc<Site>) -> Glossary {
        let headwords = site.settings.languages.iter().map(|_| OnceLock::new()).collect();
        Glossary { site, headwords }
    }

    /// The first words in `body` that each definition explains, in their order; the longest where
    /// several begin at one place. None of the sheet's own, and none where it wants none.
    pub fn defined(&self, lang: usize, own: SheetId, body: &Body) -> Vec<Defined> {
        if !self.site.sheet(own).facts.glossary {
            return Vec::new();
        }
        let headwords = self.headwords[lang].get_or_init(|| Headwords::new(&self.site, lang));
        headwords.defined(own, body)
    }
}

/// The headwords of a language.
struct Headwords {
    analyser: Analyser,
    /// Words are nouns and adjectives whose only ending is a plural or a feminine.
    plain: bool,
    /// What all forms of each of their words share, numbered from 1.
    stems: HashMap<String, u32>,
    /// By the number of its first word's stem, less 1: the longest first.
    by_first: Vec<Vec<Headword>>,
    /// The words of texts looked at so far: the numbers of their stems, 0 for those of no
    /// headword. A stemmer takes a hundred times as long as to look here.
    seen: RwLock<HashMap<Box<str>, u32>>,
}

/// A title or synonym, but for its first word.
struct Headword {
    rest: Box<[u32]>,
    by: SheetId,
    /// An acronym is only one in its own spelling: IT is not it.
    exact: Option<Box<str>>,
}

impl Headwords {
    fn new(site: &Site, lang: usize) -> Headwords {
        let tag = &site.settings.languages[lang].tag;
        let names = names(site, lang);
        let each = names.iter().flat_map(|(_, name)| words(name).map(|place| &name[place]));
        let known: HashSet<String> = each.flat_map(forms).collect();
        let mut headwords = Headwords {
            analyser: Analyser::new(tag, known),
            plain: matches!(tag.split('-').next(), Some("fr" | "en")),
            stems: HashMap::new(),
            by_first: Vec::new(),
            seen: RwLock::default(),
        };
        for (by, name) in names {
            headwords.add(by, name);
        }
        for headwords in &mut headwords.by_first {
            // Stable: of two that are as long, the title goes before the synonym.
            headwords.sort_by_key(|headword| std::cmp::Reverse(headword.rest.len()));
        }
        headwords
    }

    fn add(&mut self, by: SheetId, name: &str) {
        let stems: Vec<String> = words(name).filter_map(|place| self.stem(&name[place])).collect();
        let acronym = !name.contains(char::is_lowercase) && name.contains(char::is_uppercase);
        let short = stems.len() == 1 && stems[0].chars().count() < SHORTEST;
        if stems.is_empty() || short && !acronym {
            return;
        }
        let mut numbers = stems.into_iter().map(|stem| {
            let next = self.stems.len() as u32 + 1;
            *self.stems.entry(stem).or_insert(next)
        });
        let first = numbers.next().unwrap_or_default() as usize;
        let rest = numbers.collect();
        self.by_first.resize_with(self.stems.len(), Vec::new);
        let exact = acronym.then(|| name.into());
        self.by_first[first - 1].push(Headword { rest, by, exact });
    }

    fn defined(&self, own: SheetId, body: &Body) -> Vec<Defined> {
        let mut found: Vec<Defined> = Vec::new();
        if self.stems.is_empty() {
            return found;
        }
        let seen = self.seen.read().unwrap_or_else(PoisonError::into_inner);
        let mut new = HashMap::new();
        runs(body, |run| {
            let text = &body.html[run.clone()];
            let mut number = |word| self.number(word, &seen, &mut new);
            let mut rest = words(text);
            while let Some(place) = rest.next() {
                if found.len() == MOST {
                    return;
                }
                let Some((by, end)) = self.longest(text, &place, &rest, &mut number) else {
                    continue;
                };
                rest.skip_to(end);
                if by == own || found.iter().any(|other| other.by == by) {
                    continue;
                }
                let start = run.start + place.start + elided(&text[place]);
                let end = run.start + end;
                found.push(Defined { start: start as u32, end: end as u32, by });
            }
        });
        drop(seen);
        if !new.is_empty() {
            let new = new.into_iter().map(|(word, number)| (Box::from(word), number));
            self.seen.write().unwrap_or_else(PoisonError::into_inner).extend(new);
        }
        found
    }

    /// What all forms of a word share. Snowball's stems of French and English are too wide for
    /// this: traite, traiter and traitement have one.
    fn stem(&self, word: &str) -> Option<String> {
        if self.plain {
            return forms(word).next().map(|form| singular(&form));
        }
        self.analyser.words(word).next().map(|word| word.stem)
    }

    /// The number of the stem of a word as it stands in a text.
    fn number<'t>(
        &self,
        word: &'t str,
        seen: &HashMap<Box<str>, u32>,
        new: &mut HashMap<&'t str, u32>,
    ) -> u32 {
        if let Some(number) = seen.get(word).or_else(|| new.get(word)) {
            return *number;
        }
        let stem = self.stem(word);
        let number = stem.and_then(|stem| self.stems.get(&stem).copied()).unwrap_or(0);
        new.insert(word, number);
        number
    }

    /// The definition of the longest headword that begins with the word at `first`, and where it
    /// ends.
    fn longest<'t>(
        &self,
        text: &'t str,
        first: &Range<usize>,
        rest: &Words<'t>,
        number: &mut impl FnMut(&'t str) -> u32,
    ) -> Option<(SheetId, usize)> {
        let headwords = match number(&text[first.clone()]) {
            0 => return None,
            first => &self.by_first[first as usize - 1],
        };
        headwords.iter().find_map(|headword| {
            let (mut words, mut end) = (rest.clone(), first.end);
            for wanted in &headword.rest {
                let next = words.next()?;
                if !joined(&text[end..next.start]) || number(&text[next.clone()]) != *wanted {
                    return None;
                }
                end = next.end;
            }
            let start = first.start + elided(&text[first.clone()]);
            let exact = headword.exact.as_deref();
            exact.is_none_or(|exact| exact == &text[start..end]).then_some((headword.by, end))
        })
    }
}

/// A French or English form without what makes a plural or a feminine: not a form of its own.
fn singular(form: &str) -> String {
    let form = form.strip_suffix("ies").map_or(form.into(), |stem| [stem, "y"].concat());
    let form = form.strip_suffix("aux").map_or(form.clone(), |stem| [stem, "al"].concat());
    form.trim_end_matches(['e', 's', 'x']).to_owned()
}

/// Whether what stands between two words lets them be one name.
fn joined(between: &str) -> bool {
    let joins = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}');
    between.chars().all(joins)
}

/// Titles, then synonyms, of the definitions that are linked by themselves and have words in a
/// language.
fn names(site: &Site, lang: usize) -> Vec<(SheetId, &str)> {
    let definitions = site.sheets().filter_map(|(id, sheet)| {
        let KindFacts::Definition(definition) = &sheet.facts.of_kind else { return None };
        let shown = definition.autolink && (site.drafts || sheet.facts.draft.is_none());
        Some((id, sheet, sheet.words[lang].as_deref().filter(|_| shown)?))
    });
    let definitions: Vec<_> = definitions.collect();
    let titles = definitions.iter().map(|(id, sheet, words)| (*id, site.title(sheet, words, lang)));
    let also = definitions
        .iter()
        .flat_map(|(id, _, words)| words.also.iter().map(|also| (*id, also.value.as_str())));
    titles.chain(also).collect()
}
