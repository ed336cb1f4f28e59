//! Words of the texts that a definition explains: its title and synonyms, inflected or not. The
//! analyser of the search finds them, so that what is found by a word is explained under it.

use std::ops::{ControlFlow, Range};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use super::normalise::{elided, forms, words};
use super::runs::runs;
use super::skim::{Skim, skim};
use super::stem::Analyser;
use crate::hash::{ByNumber, ByText, Texts};
use crate::model::glossary::Defined;
use crate::model::sheet::{KindFacts, SheetId};
use crate::model::site::Site;
use crate::model::words::Body;

/// Explained words on a page at most: more of them would be noise.
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
    stems: ByText<String, u32>,
    /// By the number of its first word's stem, less 1: the longest first.
    by_first: Vec<Vec<Headword>>,
    /// The words of texts looked at so far: the numbers of their stems, 0 for those of no
    /// headword. A stemmer takes a hundred times as long as to look here.
    seen: RwLock<ByNumber<u32>>,
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
        let known: Texts = each.flat_map(forms).collect();
        let mut headwords = Headwords {
            analyser: Analyser::new(tag, known),
            plain: matches!(tag.split('-').next(), Some("fr" | "en")),
            stems: ByText::default(),
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
        let mut new = ByNumber::default();
        runs(body, |run| {
            let text = &body.html[run.clone()];
            let mut stem = |(place, number): &(Range<usize>, u64)| {
                let known = seen.get(number).or_else(|| new.get(number)).copied();
                known.unwrap_or_else(|| {
                    let stem = self.number(&text[place.clone()]);
                    new.insert(*number, stem);
                    stem
                })
            };
            let mut rest = skim(text);
            while let Some(first) = rest.next() {
                let Some(headwords) = self.headwords(stem(&first)) else { continue };
                let Some((by, place)) = longest(text, headwords, &first.0, &rest, &mut stem) else {
                    continue;
                };
                rest.skip_to(place.end);
                if by != own && found.iter().all(|other| other.by != by) {
                    let [start, end] = [place.start, place.end].map(|at| (run.start + at) as u32);
                    found.push(Defined { start, end, by });
                }
                if found.len() == MOST {
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        });
        drop(seen);
        if !new.is_empty() {
            self.seen.write().unwrap_or_else(PoisonError::into_inner).extend(new);
        }
        found
    }

    /// The headwords that begin with a word whose stem has this number.
    fn headwords(&self, stem: u32) -> Option<&[Headword]> {
        let headwords = self.by_first.get(stem.checked_sub(1)? as usize)?;
        (!headwords.is_empty()).then_some(headwords)
    }

    /// What all forms of a word share. Snowball's stems of French and English are too wide for
    /// this: traite, traiter and traitement have one.
    fn stem(&self, word: &str) -> Option<String> {
        if self.plain {
            return forms(word).next().map(|form| singular(&form));
        }
        self.analyser.words(word).next().map(|word| word.stem)
    }

    /// The number of the stem of a word as it stands in a text; 0 for that of no headword.
    fn number(&self, word: &str) -> u32 {
        let stem = self.stem(word);
        stem.and_then(|stem| self.stems.get(&stem).copied()).unwrap_or(0)
    }
}

/// The definition of the longest of `headwords`, whose first word is the one at `first`, and the
/// place of all its words. `stem` gives the number of a word's stem.
fn longest(
    text: &str,
    headwords: &[Headword],
    first: &Range<usize>,
    rest: &Skim<'_>,
    stem: &mut impl FnMut(&(Range<usize>, u64)) -> u32,
) -> Option<(SheetId, Range<usize>)> {
    let (mut words, mut end) = (rest.clone(), first.end);
    // The words after it that may be of the same name, each read when it is first asked for: the
    // numbers of their stems, and where they end.
    let mut ahead: Vec<Option<(u32, usize)>> = Vec::new();
    let mut following = |at: usize| {
        if at == ahead.len() {
            let next = words.next().filter(|(place, _)| joined(&text[end..place.start]));
            end = next.as_ref().map_or(end, |(place, _)| place.end);
            ahead.push(next.map(|next| (stem(&next), next.0.end)));
        }
        ahead[at]
    };
    headwords.iter().find_map(|headword| {
        let mut end = first.end;
        for (at, wanted) in headword.rest.iter().enumerate() {
            let (stem, its_end) = following(at)?;
            if stem != *wanted {
                return None;
            }
            end = its_end;
        }
        let start = first.start + elided(&text[first.clone()]);
        let exact = headword.exact.as_deref();
        exact.is_none_or(|exact| exact == &text[start..end]).then_some((headword.by, start..end))
    })
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
    let definitions = site.shown_sheets().filter_map(|(id, sheet)| {
        let KindFacts::Definition(definition) = &sheet.facts.of_kind else { return None };
        Some((id, sheet, sheet.words[lang].as_deref().filter(|_| definition.autolink)?))
    });
    let definitions: Vec<_> = definitions.collect();
    let titles = definitions.iter().map(|(id, sheet, words)| (*id, site.title(sheet, words, lang)));
    let also = definitions
        .iter()
        .flat_map(|(id, _, words)| words.also.iter().map(|also| (*id, also.value.as_str())));
    titles.chain(also).collect()
}
