//! The files below `search/`: each registers its data under its own path, so that a plain script
//! element is enough to load it, from a server or from a folder.

use std::collections::BTreeSet;

use rayon::prelude::*;
use serde::Serialize;

use super::block::{self, Block, block};
use super::count::Counted;
use super::labels::{self, Label};
use super::lexicon::{Form, Group, Lexicon};
use super::parts::{Cuts, range_key, sorted, utf16};
use super::root::{self, Page, Parts, Root};
use super::squeeze::Squeeze;
use super::{File, Inputs, WHOLE, arabic, folder, weak};
use crate::model::sheet::SheetId;

/// Sheets whose texts are one file: few enough to be there at once, enough that a request does not
/// name the sheet that was found.
pub const TEXTS: usize = 16;
/// Sheets whose cards are one file on a large site, as a power of two. Ten results take as many of
/// them, before anything is shown.
const DECK: u32 = 3;

/// The most bytes of a part, as estimated: of words and their sheets what they are when squeezed,
/// to which compression adds nothing; of names and of endings what they are before.
const WORDS: usize = 3600;
const NAMES: usize = 12 << 10;
const TAILS: usize = 6 << 10;

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
    /// The name of each file of texts.
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
            self.hashed(None, "labels-", &labels::file(self.inputs, labels.iter().copied()))
        };
        if self.whole() {
            return vec![(String::new(), file(&labels.iter().collect::<Vec<_>>()))];
        }
        let forms = labels
            .iter()
            .enumerate()
            .flat_map(|(at, label)| label.forms.iter().map(move |form| (range_key(form), at)));
        let mut forms: Vec<(&str, usize)> = forms.collect();
        forms.sort_unstable_by(|(a, at), (b, bt)| utf16(a, b).then(at.cmp(bt)));
        forms.dedup();
        let size = |at: usize| labels[at].size();
        let cuts = Cuts::new(NAMES, forms.iter().map(|(form, at)| (*form, *at, size(*at))));
        let by_part: BTreeSet<(usize, usize)> =
            forms.iter().map(|(form, at)| (cuts.part(form), *at)).collect();
        let parts = sorted(&cuts, by_part.into_iter().map(|(part, at)| (part, &labels[at])));
        let written: Vec<String> = parts.par_iter().map(|part| file(part)).collect();
        cuts.firsts().iter().cloned().zip(written).collect()
    }

    /// Writes what is the same in all languages; the hash of the file.
    pub fn about(&self) -> String {
        let keys = if self.whole() { self.sheets } else { &[] };
        self.hashed(None, "sheets-", &root::about(self.inputs, self.sheets, keys))
    }

    /// Writes the texts of a chunk of sheets and takes them out of it; the name of each file. Where
    /// the index is one file, what results show of a sheet stands with its text.
    pub fn texts(
        &self,
        lang: usize,
        chunk: &[(u32, SheetId)],
        counted: &mut Counted,
    ) -> Vec<String> {
        let card = |id| self.whole().then(|| root::card(self.inputs, lang, id));
        let mut pages: Vec<Page> =
            chunk.iter().map(|(_, id)| Page(String::new(), card(*id))).collect();
        for sheet in &mut counted.sheets {
            pages[(sheet.sheet - chunk[0].0) as usize].0 = std::mem::take(&mut sheet.text);
        }
        let written = pages.chunks(TEXTS).map(|pages| self.hashed(Some(lang), "x/", pages));
        written.map(|hash| ["x/", &hash].concat()).collect()
    }

    /// Writes all of a language but its texts and what names its files, and returns that.
    pub fn language(&self, lang: usize, language: Language) -> Root {
        let Language { lexicon, mut groups, lengths, texts } = language;
        // Misspellings are found among the names.
        groups.iter_mut().for_each(|group| lexicon.keep_shown(group));
        groups.retain(|group| !group.forms.is_empty());
        Root {
            format: root::FORMAT,
            sheets: self.sheets.len() as u32,
            present: lengths.iter().filter(|(length, _)| *length > 0).count() as u32,
            lengths: norms(&lengths),
            titles: lengths.iter().map(|(_, title)| *title).collect(),
            // A language that is not Arabic has Arabic names in its index all the same.
            articles: arabic::openings(),
            compounds: self.tag(lang) == "nl",
            weak: weak::words(self.tag(lang)).collect(),
            end: self.inputs.end.to_owned(),
            forms: self.forms(lang, &lexicon.forms, groups),
            cards: if self.whole() { texts.clone() } else { self.cards(lang) },
            deck: if self.whole() { TEXTS.ilog2() } else { DECK },
            labels: Vec::new(),
            tails: if self.whole() { Vec::new() } else { self.tails(lang, &lexicon.forms) },
            texts,
            about: String::new(),
        }
    }

    /// Writes what names the files of a language, those of all languages among them.
    pub fn root(&self, lang: usize, root: Root, labels: &LabelFiles, about: &str) {
        let root = Root { labels: labels.clone(), about: about.to_owned(), ..root };
        let hash = self.hashed(Some(lang), "", &root);
        let path = [&folder(self.inputs.site, lang), "index.js"].concat();
        (self.sink)(File { bytes: script(&path, &hash), path, lang: Some(lang) });
    }

    fn forms(&self, lang: usize, forms: &[Form], groups: Vec<Group>) -> Parts<Block> {
        let sheets = self.sheets.len() as u32;
        if self.whole() {
            return Parts::Whole(block(&mut Squeeze::new(), &groups, forms, sheets));
        }
        let sizes: Vec<usize> = groups.iter().map(|group| size(group, forms, sheets)).collect();
        let keyed = |(at, group): (usize, &Group)| {
            let keys = group.forms.iter().map(|number| range_key(&forms[*number as usize].key));
            keys.map(|key| (key, at)).collect::<Vec<_>>()
        };
        let mut keys: Vec<(&str, usize)> = groups.iter().enumerate().flat_map(keyed).collect();
        keys.sort_unstable_by(|(a, at), (b, bt)| utf16(a, b).then(at.cmp(bt)));
        let cuts = Cuts::new(WORDS, keys.iter().map(|(key, at)| (*key, *at, sizes[*at])));
        let by_part = groups.iter().flat_map(|group| {
            let forms = group.forms.iter().map(|number| &forms[*number as usize].key);
            let mut parts: Vec<usize> = forms.map(|key| cuts.part(range_key(key))).collect();
            parts.sort_unstable();
            parts.dedup();
            parts.into_iter().map(move |part| (part, group))
        });
        let written: Vec<String> = sorted(&cuts, by_part)
            .into_par_iter()
            .map_init(Squeeze::new, |squeeze, groups| {
                self.hashed(Some(lang), "", &block(squeeze, groups, forms, sheets))
            })
            .collect();
        Parts::Files(cuts.firsts().iter().cloned().zip(written).collect())
    }

    fn cards(&self, lang: usize) -> Vec<String> {
        let page = |id: &SheetId| Page(String::new(), Some(root::card(self.inputs, lang, *id)));
        let pages: Vec<Page> = self.sheets.iter().map(page).collect();
        pages.chunks(1 << DECK).map(|pages| self.hashed(Some(lang), "", pages)).collect()
    }

    fn tails(&self, lang: usize, forms: &[Form]) -> Vec<(String, String)> {
        let mut tails: Vec<String> =
            shown(forms).map(|form| form.key.chars().rev().collect::<String>()).collect();
        tails.sort_unstable_by(|a, b| utf16(a, b));
        let keys = tails.iter().enumerate();
        let keys = keys.map(|(at, tail)| (tail.as_str(), at, tail.len() / 2 + 1));
        let cuts = Cuts::new(TAILS, keys);
        let parts = sorted(&cuts, tails.iter().map(|tail| (cuts.part(tail), tail.as_str())));
        let written: Vec<String> = parts
            .into_par_iter()
            .map_init(Squeeze::new, |squeeze, part| {
                self.hashed(Some(lang), "", &block::words(squeeze, part.into_iter()))
            })
            .collect();
        cuts.firsts().iter().cloned().zip(written).collect()
    }

    fn tag(&self, lang: usize) -> &str {
        &self.inputs.site.settings.languages[lang].tag
    }

    /// Writes `data` into a file for a language, or for all, that is named by its hash after
    /// `start`; the hash is given back.
    fn hashed<T: Serialize + ?Sized>(&self, lang: Option<usize>, start: &str, data: &T) -> String {
        let json = serde_json::to_vec(data).expect("strings, numbers and lists become JSON");
        let hash = blake3::hash(&json).to_hex()[..8].to_owned();
        let folder =
            lang.map_or_else(|| "search/".to_owned(), |lang| folder(self.inputs.site, lang));
        let path = [&folder, start, &hash, ".js"].concat();
        (self.sink)(File { bytes: wrapped(&path, &json), path, lang });
        hash
    }
}

/// The bytes of a group when squeezed, about: two a form; for each sheet how far it is from the one
/// before, and what the word weighs in it. On the generated site of the benches it is within a fifth.
fn size(group: &Group, forms: &[Form], sheets: u32) -> usize {
    let postings = group.forms.iter().map(|number| forms[*number as usize].postings.len());
    let having = postings.sum::<usize>().clamp(1, sheets as usize);
    let bits = 2.2 + (f64::from(sheets) / having as f64).log2();
    2 * group.forms.len() + (having as f64 * bits / 8.0) as usize
}

fn shown(forms: &[Form]) -> impl Iterator<Item = &Form> {
    forms.iter().filter(|form| form.shown)
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

/// The words of each sheet in quarters of the average.
fn norms(lengths: &[(u32, u32)]) -> Vec<u32> {
    let with = lengths.iter().filter(|(length, _)| *length > 0).count().max(1) as u32;
    let average = (lengths.iter().map(|(length, _)| length).sum::<u32>() / with).max(1);
    lengths.iter().map(|(length, _)| (length * 4 + average / 2) / average).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_quarters_of_the_average() {
        assert_eq!(norms(&[(100, 2), (300, 4), (0, 0)]), [2, 6, 0]);
    }
}
