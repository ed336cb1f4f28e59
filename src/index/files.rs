//! The files below `search/`: each registers its data under its own path, so that a plain script
//! element is enough to load it, from a server or from a folder.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;

use super::block::{block, list};
use super::count::Counted;
use super::labels::{self, Label};
use super::lexicon::{Form, Group, Lexicon};
use super::parts::{Cuts, range_key, sorted, utf16};
use super::root::{self, Card, Cards, Parts, Root};
use super::{File, Inputs, WHOLE, arabic, code, weak};
use crate::model::sheet::SheetId;

/// Sheets whose texts are one file, and whose cards are one file on a large site (design §5).
pub const TEXTS: usize = 16;

/// What files are made from, and where they go.
pub struct Files<'a> {
    pub inputs: &'a Inputs<'a>,
    /// The published sheets.
    pub sheets: &'a [SheetId],
    pub sink: &'a (dyn Fn(File) + Sync),
}

/// What is known of a language when all its sheets have been counted.
pub struct Language {
    pub lexicon: Lexicon,
    pub groups: Vec<Group>,
    /// By sheet: the words in it, and in its title.
    pub lengths: Vec<(u32, u32)>,
    /// The hash of each sixteen texts.
    pub texts: Vec<String>,
}

/// The names of all sheets: the first form and the hash of each part.
pub type LabelFiles = Vec<(String, String)>;

impl Files<'_> {
    fn whole(&self) -> bool {
        self.sheets.len() <= WHOLE
    }

    /// Writes the names of all sheets in all languages.
    pub fn labels(&self) -> LabelFiles {
        let labels = labels::labels(self.inputs, self.sheets);
        let file = |labels: &[&Label]| {
            self.hashed("search/labels-", &labels::file(self.inputs, labels.iter().copied()))
        };
        if self.whole() {
            return vec![(String::new(), file(&labels.iter().collect::<Vec<_>>()))];
        }
        let forms = labels
            .iter()
            .enumerate()
            .flat_map(|(at, label)| label.forms.iter().map(move |form| (range_key(form), at)));
        let forms: BTreeSet<(Vec<u16>, &str, usize)> =
            forms.map(|(form, at)| (utf16(form), form, at)).collect();
        let size = |at: usize| labels[at].size();
        let cuts = Cuts::new(forms.iter().map(|(_, form, at)| (*form, size(*at))));
        let by_part: BTreeSet<(usize, usize)> =
            forms.iter().map(|(_, form, at)| (cuts.part(form), *at)).collect();
        let parts = sorted(&cuts, by_part.into_iter().map(|(part, at)| (part, &labels[at])));
        cuts.firsts().iter().cloned().zip(parts.iter().map(|part| file(part))).collect()
    }

    /// Writes the texts of a chunk of sheets and takes them out of it; the hash of each file.
    pub fn texts(
        &self,
        lang: usize,
        chunk: &[(u32, SheetId)],
        counted: &mut Counted,
    ) -> Vec<String> {
        let mut texts = vec![String::new(); chunk.len()];
        for sheet in &mut counted.sheets {
            texts[(sheet.sheet - chunk[0].0) as usize] = std::mem::take(&mut sheet.text);
        }
        let folder = ["search/", self.tag(lang), "/x/"].concat();
        texts.chunks(TEXTS).map(|texts| self.hashed(&folder, texts)).collect()
    }

    /// Writes all but the texts of a language.
    pub fn language(&self, lang: usize, language: Language, labels: &LabelFiles) {
        let Language { lexicon, groups, lengths, texts } = language;
        let forms = &lexicon.forms;
        let mut suffixes = HashMap::new();
        let (classes, class) = root::classes(self.inputs, self.sheets);
        let present = lengths.iter().filter(|(length, _)| *length > 0).count() as u32;
        let (lengths, titles) = norms(&lengths);
        let blocks = self.forms(lang, forms, &groups, &mut suffixes);
        let root = Root {
            sheets: self.sheets.len() as u32,
            present,
            lengths,
            titles,
            class,
            classes,
            suffixes: common_suffixes(suffixes),
            // A language that is not Arabic has Arabic names in its index all the same.
            articles: arabic::openings(),
            compounds: self.tag(lang) == "nl",
            weak: weak::words(self.tag(lang)).collect(),
            end: self.inputs.end.to_owned(),
            forms: blocks,
            cards: self.cards(lang),
            labels: Parts::Files(labels.clone()),
            tails: if self.whole() { Vec::new() } else { self.tails(lang, forms) },
            texts,
        };
        let hash = self.hashed(&self.folder(lang), &root);
        let path = [&self.folder(lang), "index.js"].concat();
        (self.sink)(File { bytes: script(&path, &hash), path });
    }

    fn forms(
        &self,
        lang: usize,
        forms: &[Form],
        groups: &[Group],
        suffixes: &mut HashMap<String, u32>,
    ) -> Parts<super::block::Block> {
        if self.whole() {
            let groups: Vec<&Group> = groups.iter().collect();
            return Parts::Whole(block(&groups, forms, suffixes));
        }
        let mut keys: Vec<(Vec<u16>, &Form)> =
            forms.iter().map(|form| (utf16(range_key(&form.key)), form)).collect();
        keys.sort_by(|a, b| a.0.cmp(&b.0));
        let size = |form: &Form| form.key.len() / 2 + form.postings.len() + 3;
        let cuts = Cuts::new(keys.iter().map(|(_, form)| (range_key(&form.key), size(form))));
        let by_part = groups.iter().enumerate().flat_map(|(at, group)| {
            let forms = group.forms.iter().map(|number| &forms[*number as usize].key);
            let parts: BTreeSet<usize> = forms.map(|key| cuts.part(range_key(key))).collect();
            parts.into_iter().map(move |part| (part, at))
        });
        let parts = sorted(&cuts, by_part.map(|(part, at)| (part, &groups[at])));
        let written = parts
            .iter()
            .map(|groups| self.hashed(&self.folder(lang), &block(groups, forms, suffixes)));
        Parts::Files(cuts.firsts().iter().cloned().zip(written).collect())
    }

    fn cards(&self, lang: usize) -> Cards {
        let cards: Vec<Card> =
            self.sheets.iter().map(|id| root::card(self.inputs, lang, *id)).collect();
        if self.whole() {
            return Cards::Whole(cards);
        }
        let written = cards.chunks(TEXTS).map(|cards| self.hashed(&self.folder(lang), cards));
        Cards::Files(written.collect())
    }

    fn tails(&self, lang: usize, forms: &[Form]) -> Vec<(String, String)> {
        let shown = forms.iter().filter(|form| form.shown);
        let mut tails: Vec<String> =
            shown.map(|form| form.key.chars().rev().collect::<String>()).collect();
        tails.sort_by_key(|tail| utf16(tail));
        let cuts = Cuts::new(tails.iter().map(|tail| (tail.as_str(), tail.len() / 2 + 1)));
        let parts = sorted(&cuts, tails.iter().map(|tail| (cuts.part(tail), tail.as_str())));
        let written =
            parts.into_iter().map(|part| self.hashed(&self.folder(lang), &list(part.into_iter())));
        cuts.firsts().iter().cloned().zip(written).collect()
    }

    fn tag(&self, lang: usize) -> &str {
        &self.inputs.site.settings.languages[lang].tag
    }

    fn folder(&self, lang: usize) -> String {
        ["search/", self.tag(lang), "/"].concat()
    }

    /// Writes `data` into a file named by its hash after `start`, which is given back.
    fn hashed<T: Serialize + ?Sized>(&self, start: &str, data: &T) -> String {
        let json = serde_json::to_vec(data).expect("strings, numbers and lists become JSON");
        let hash = blake3::hash(&json).to_hex()[..8].to_owned();
        let path = [start, &hash, ".js"].concat();
        (self.sink)(File { bytes: wrapped(&path, &json), path });
        hash
    }
}

/// A script that registers a text.
fn script(path: &str, text: &str) -> Vec<u8> {
    let json = serde_json::to_vec(text).expect("a string becomes JSON");
    wrapped(path, &json)
}

fn wrapped(path: &str, json: &[u8]) -> Vec<u8> {
    let start = ["FichesSearch.register(\"", path, "\","].concat();
    [start.as_bytes(), json, b")\n"].concat()
}

/// The words of each sheet in sixteenths of the average, and those of its title.
fn norms(lengths: &[(u32, u32)]) -> (String, String) {
    let with = lengths.iter().filter(|(length, _)| *length > 0).count().max(1) as u32;
    let average = (lengths.iter().map(|(length, _)| length).sum::<u32>() / with).max(1);
    let (mut norms, mut titles) = (String::new(), String::new());
    for (length, title) in lengths {
        code::push(&mut norms, length * 16 / average);
        code::push(&mut titles, *title);
    }
    (norms, titles)
}

/// Endings of at least two stems: what may follow a stem in a word that no sheet has.
fn common_suffixes(suffixes: HashMap<String, u32>) -> Vec<String> {
    let seen = suffixes
        .into_iter()
        .filter(|(suffix, count)| *count > 1 && suffix.chars().count() <= 6 && !suffix.is_empty());
    let mut seen: Vec<String> = seen.map(|(suffix, _)| suffix).collect();
    seen.sort();
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_sixteenths_of_the_average() {
        let (norms, titles) = norms(&[(100, 2), (300, 4), (0, 0)]);
        let mut expected = String::new();
        [8, 24, 0].into_iter().for_each(|n| code::push(&mut expected, n));
        assert_eq!(norms, expected);
        assert_eq!(titles, "%'#");
    }
}
