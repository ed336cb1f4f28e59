//! The forms of a language: each once, with the sheets that it stands in, filed under stems.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::count::{Counted, SheetWords, Tally};
use super::dutch;
use super::normalise::{elided, fold, spellings};
use super::stem::Analyser;
use crate::hash::{ByText, Texts};

/// Longer forms are cut: nobody types them, and a text without spaces must not fill the index. In
/// characters; `search.js` cuts what is typed at the same place.
pub const LONGEST: usize = 40;

/// What a synonym weighs, in half words of the body.
const ALSO: u16 = 8;
/// What a title weighs for the parts of a compound in it.
const TITLE: u16 = 10;

/// A folded form.
#[derive(Debug, Default)]
pub struct Form {
    pub key: String,
    /// By rising sheet.
    pub postings: Vec<Posting>,
    /// It stands in some text, and is not a misspelling only.
    pub shown: bool,
    /// The spelling that its stem is taken from.
    spelling: String,
    /// Some text has it in small letters; else it is an acronym, which has no endings.
    small: bool,
    /// Where the stem begins, after an Arabic article, in bytes.
    pub start: usize,
}

/// A sheet that has a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    pub sheet: u32,
    /// In half words of the body, the title left out.
    pub amount: u16,
    pub title: bool,
}

/// All forms of a language.
#[derive(Default)]
pub struct Lexicon {
    pub forms: Vec<Form>,
    by_key: ByText<String, u32>,
    /// The forms that a spelling in a text stands for, mostly one.
    by_spelling: ByText<Arc<str>, Box<[u32]>>,
}

/// Forms with one stem, by their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    pub stem: String,
    pub forms: Vec<u32>,
}

impl Lexicon {
    /// Adds a chunk, whose sheets come after those added before.
    pub fn add(&mut self, chunk: &Counted) {
        let numbers: Vec<Box<[u32]>> =
            chunk.spellings.iter().map(|spelling| self.numbers(spelling)).collect();
        for SheetWords { sheet, tallies, .. } in &chunk.sheets {
            for (spelling, tally) in tallies {
                for number in &numbers[*spelling as usize] {
                    self.forms[*number as usize].add(*sheet, *tally);
                }
            }
        }
    }

    fn numbers(&mut self, spelling: &Arc<str>) -> Box<[u32]> {
        if let Some(numbers) = self.by_spelling.get(spelling) {
            return numbers.clone();
        }
        let small = !is_acronym(&spelling[elided(spelling)..]);
        let spelt = spellings(spelling).into_iter();
        let numbers: Box<[u32]> = spelt.filter_map(|spelt| self.number(spelt, small)).collect();
        self.by_spelling.insert(spelling.clone(), numbers.clone());
        numbers
    }

    fn number(&mut self, spelling: String, small: bool) -> Option<u32> {
        let mut key = fold(&spelling);
        if let Some((end, _)) = key.char_indices().nth(LONGEST) {
            key.truncate(end);
        }
        if key.is_empty() {
            return None;
        }
        if let Some(number) = self.by_key.get(&key) {
            let form = &mut self.forms[*number as usize];
            form.small |= small;
            // Of several spellings the one with the most marks tells the most.
            if spelling.len() > form.spelling.len() {
                form.spelling = spelling;
            }
            return Some(*number);
        }
        let number = self.forms.len() as u32;
        self.by_key.insert(key.clone(), number);
        self.forms.push(Form { key, spelling, small, ..Form::default() });
        Some(number)
    }

    /// Files the forms under their stems, by the first form of each group.
    pub fn groups(&mut self, tag: &str) -> Vec<Group> {
        let known: Texts = self.by_key.keys().cloned().collect();
        let analyser = Analyser::new(tag, known);
        let mut by_stem: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (number, form) in self.forms.iter_mut().enumerate() {
            let key = if form.small {
                let stem = analyser.stem(&form.spelling, &form.key);
                form.start = stem.start;
                stem.key
            } else {
                form.key.clone()
            };
            by_stem.entry(key).or_default().push(number as u32);
        }
        join(&mut by_stem, &analyser);
        let mut groups: Vec<Group> =
            by_stem.into_iter().map(|(stem, forms)| Group { stem, forms }).collect();
        for group in &mut groups {
            group.forms.sort_by(|a, b| self.key(*a).cmp(self.key(*b)));
        }
        groups.sort_by(|a, b| self.key(a.forms[0]).cmp(self.key(b.forms[0])));
        groups
    }

    /// Lets the parts of compounds be found: at half weight.
    pub fn split_compounds(&mut self, tag: &str) {
        if !Analyser::new(tag, Texts::default()).has_compounds() {
            return;
        }
        let known: Texts = self.by_key.keys().cloned().collect();
        let mut added: Vec<(u32, Posting)> = Vec::new();
        for form in &self.forms {
            for part in dutch::parts(&form.key, &known) {
                let number = self.by_key[&part];
                added.extend(form.postings.iter().map(|posting| (number, posting.half())));
            }
        }
        for (number, posting) in added {
            self.forms[number as usize].postings.push(posting);
        }
        for form in &mut self.forms {
            form.settle();
        }
    }

    /// Takes forms out of a group that no text has but misspellings.
    pub fn keep_shown(&self, group: &mut Group) {
        group.forms.retain(|number| self.forms[*number as usize].shown);
    }

    fn key(&self, number: u32) -> &str {
        &self.forms[number as usize].key
    }
}

/// Whether a word is written in capitals, two or more: MENA is no form of mener.
fn is_acronym(word: &str) -> bool {
    word.chars().all(|c| c.is_uppercase() || c.is_numeric())
        && word.chars().filter(|c| c.is_uppercase()).count() > 1
}

/// Joins groups that are one word by the language's alternations, where both stems are known.
fn join(by_stem: &mut BTreeMap<String, Vec<u32>>, analyser: &Analyser) {
    let stems: Vec<String> = by_stem.keys().cloned().collect();
    for stem in stems {
        let known = |other: &String| *other != stem && by_stem.contains_key(other);
        let Some(other) = analyser.variants(&stem).into_iter().find(known) else { continue };
        let forms = by_stem.remove(&stem).unwrap_or_default();
        by_stem.entry(other).or_default().extend(forms);
    }
}

impl Form {
    fn add(&mut self, sheet: u32, tally: Tally) {
        self.shown |= tally.amount > 0 || tally.title || tally.also;
        let also = if tally.also || tally.hidden { ALSO } else { 0 };
        let new = Posting { sheet, amount: tally.amount.saturating_add(also), title: tally.title };
        match self.postings.last_mut().filter(|last| last.sheet == sheet) {
            Some(last) => last.join(new),
            None => self.postings.push(new),
        }
    }

    /// Puts postings in order, one a sheet.
    fn settle(&mut self) {
        self.postings.sort_by_key(|posting| posting.sheet);
        self.postings.dedup_by(|next, kept| {
            let same = next.sheet == kept.sheet;
            if same {
                kept.amount = kept.amount.max(next.amount);
                kept.title |= next.title;
            }
            same
        });
    }
}

impl Posting {
    /// Adds what another form of the same word has in the sheet.
    pub fn join(&mut self, other: Posting) {
        self.amount = self.amount.saturating_add(other.amount);
        self.title |= other.title;
    }

    /// The posting of a part of the compound that this one is of.
    fn half(self) -> Posting {
        let whole = self.amount.saturating_add(if self.title { TITLE } else { 0 });
        Posting { amount: (whole / 2).max(1), title: false, ..self }
    }
}
