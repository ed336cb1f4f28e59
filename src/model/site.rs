//! The assembled site. Once made it never changes.

use std::collections::HashMap;
use std::sync::Arc;

use super::fields::Vocabulary;
use super::kind::Kind;
use super::sheet::{KindFacts, Sheet, SheetId};
use super::value::{Edtf, Url};
use super::words::Words;
use crate::diag::{Source, Span, Spanned, nearest};
use crate::text::slug;

/// Everything that `content` says.
#[derive(Debug)]
pub struct Site {
    pub settings: Settings,
    /// The home page, by language.
    pub home: Vec<Option<Arc<Words>>>,
    /// By `order`, then by key.
    pub sections: Vec<Section>,
    /// By section, then `order`, then key.
    pub sheets: Vec<Sheet>,
    pub bibliography: Bibliography,
    /// `content/_static`: path below it, and bytes.
    pub statics: Vec<(String, Arc<[u8]>)>,
    /// Full keys.
    pub keys: HashMap<String, SheetId>,
    /// Last parts of keys: all sheets that share one.
    pub names: HashMap<String, Vec<SheetId>>,
    /// Sheets with `published = false` are shown too.
    pub drafts: bool,
}

impl Site {
    pub fn sheet(&self, id: SheetId) -> &Sheet {
        &self.sheets[id.0 as usize]
    }

    /// All sheets with their ids.
    pub fn sheets(&self) -> impl Iterator<Item = (SheetId, &Sheet)> {
        self.sheets.iter().enumerate().map(|(index, sheet)| (SheetId(index as u32), sheet))
    }

    /// All words, those of sheets and of landing pages.
    pub fn words_mut(&mut self) -> impl Iterator<Item = &mut Arc<Words>> {
        let sections = self.sections.iter_mut().flat_map(|section| &mut section.words);
        let sheets = self.sheets.iter_mut().flat_map(|sheet| &mut sheet.words);
        self.home.iter_mut().chain(sections).chain(sheets).flatten()
    }

    /// The sheet that `name` means: a full key, or its last part where one sheet has it.
    pub fn find(&self, name: &str) -> Found<'_> {
        if let Some(id) = self.keys.get(name) {
            return Found::One(*id);
        }
        match self.names.get(name).map(Vec::as_slice) {
            Some([id]) => Found::One(*id),
            Some(several) => Found::Several(several),
            None => Found::None,
        }
    }

    /// The keys of sheets that share a name, as a list for messages.
    pub fn candidates(&self, ids: &[SheetId]) -> String {
        let keys: Vec<&str> = ids.iter().map(|id| self.sheet(*id).key.as_str()).collect();
        keys.join(", ")
    }

    /// The key that `name` was most likely meant to be: that of the sheet that has this title, else
    /// the nearest as a whole, else by its last part.
    pub fn nearest(&self, name: &str) -> Option<String> {
        if let Some(sheet) = self.titled(name) {
            return Some(sheet.key.as_str().to_owned());
        }
        let keys = self.sheets.iter().map(|sheet| sheet.key.as_str());
        if let Some(key) = nearest(name, keys) {
            return Some(key.to_owned());
        }
        let last = name.rsplit('/').next().unwrap_or(name);
        let found = nearest(last, self.sheets.iter().map(|sheet| sheet.key.name()))?;
        let sheet = self.sheets.iter().find(|sheet| sheet.key.name() == found)?;
        Some(sheet.key.as_str().to_owned())
    }

    /// The one sheet that has this title in some language.
    fn titled(&self, title: &str) -> Option<&Sheet> {
        let wanted = slug(title);
        let has =
            |words: &Words| words.title.as_ref().is_some_and(|title| slug(&title.value) == wanted);
        let mut found =
            self.sheets.iter().filter(|sheet| sheet.words.iter().flatten().any(|words| has(words)));
        found.next().filter(|_| found.next().is_none())
    }

    /// The sheets that a list of facts names; those that lead nowhere have been reported.
    pub fn named<'a>(
        &'a self,
        names: impl IntoIterator<Item = &'a Spanned<String>>,
    ) -> Vec<(SheetId, &'a Sheet)> {
        names
            .into_iter()
            .filter_map(|name| match self.find(&name.value) {
                Found::One(id) => Some((id, self.sheet(id))),
                Found::Several(_) | Found::None => None,
            })
            .filter(|(_, sheet)| self.drafts || sheet.facts.draft.is_none())
            .collect()
    }

    /// The index of the section that a sheet belongs to.
    pub fn section_of(&self, sheet: &Sheet) -> usize {
        let section = sheet.key.section();
        self.sections.iter().position(|s| s.key == section).expect("sheets are filed by section")
    }

    /// The language of a sheet's original: as named, else the site's first.
    pub fn original(&self, sheet: &Sheet) -> usize {
        let named = sheet.facts.original.as_ref();
        named.and_then(|tag| self.settings.language(&tag.value)).unwrap_or(0)
    }

    /// The title of a sheet in the words given: its own, or a partner's name.
    pub fn title<'a>(&'a self, sheet: &'a Sheet, words: &'a Words, lang: usize) -> &'a str {
        match (&words.title, &sheet.facts.of_kind) {
            (Some(title), _) => &title.value,
            (None, KindFacts::Partner(partner)) => {
                partner.name_in(&self.settings.languages[lang].tag)
            }
            (None, _) => sheet.key.name(),
        }
    }

    /// The words that a reader of `lang` is shown, and their language: the reader's own, else the
    /// first of the fallback chain, else the original, else any.
    pub fn shown<'a>(
        &self,
        words: &'a [Option<Arc<Words>>],
        lang: usize,
        original: usize,
    ) -> Option<(usize, &'a Words)> {
        shown(&self.settings.languages, words, lang, original)
    }
}

/// The same, of a site with these languages.
pub fn shown<'a>(
    languages: &[Language],
    words: &'a [Option<Arc<Words>>],
    lang: usize,
    original: usize,
) -> Option<(usize, &'a Words)> {
    std::iter::once(lang)
        .chain(languages[lang].fallback.iter().copied())
        .chain(std::iter::once(original))
        .chain(0..words.len())
        .find_map(|lang| words[lang].as_deref().map(|words| (lang, words)))
}

/// What a name leads to.
pub enum Found<'a> {
    One(SheetId),
    Several(&'a [SheetId]),
    None,
}

/// `site.toml`.
#[derive(Debug)]
pub struct Settings {
    pub source: Arc<Source>,
    pub base_url: Option<Url>,
    pub theme: Spanned<String>,
    pub emergency: Vec<Spanned<String>>,
    pub handbook: Vec<Spanned<String>>,
    pub discreet: bool,
    pub urgent: bool,
    pub topic_words: Vec<(String, Vec<String>)>,
    pub short_numbers: Vec<String>,
    /// In the order of the file; the first is the default.
    pub languages: Vec<Language>,
    pub vocabularies: HashMap<Vocabulary, Vec<Term>>,
}

impl Settings {
    /// The index of the language `tag`.
    pub fn language(&self, tag: &str) -> Option<usize> {
        self.languages.iter().position(|language| language.tag == tag)
    }

    pub fn terms(&self, vocabulary: Vocabulary) -> &[Term] {
        self.vocabularies.get(&vocabulary).map_or(&[], Vec::as_slice)
    }
}

/// `[languages.<tag>]`.
#[derive(Debug)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    pub span: Span,
    /// Its own name for itself.
    pub name: String,
    pub rtl: bool,
    /// BCP 47, for dates and sorting.
    pub locale: String,
    /// Indices of languages to show instead, in order.
    pub fallback: Vec<usize>,
    pub exit_url: Option<Url>,
    pub exit_title: Option<String>,
}

impl Language {
    /// `ltr` or `rtl`, for `dir`.
    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }
}

/// A term of a vocabulary.
#[derive(Debug)]
pub struct Term {
    pub id: Spanned<String>,
    /// For regions: the id of the region that it lies within.
    pub within: Option<Spanned<String>>,
}

/// A section: a folder of sheets with a landing page.
#[derive(Debug)]
pub struct Section {
    pub key: String,
    pub source: Arc<Source>,
    pub kind: Kind,
    pub order: i64,
    pub layout: Layout,
    /// The landing page, by language.
    pub words: Vec<Option<Arc<Words>>>,
    /// In order.
    pub sheets: Vec<SheetId>,
}

/// How a section's landing page lists its sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    List,
    Directory,
    Calendar,
}

impl Layout {
    pub fn as_str(self) -> &'static str {
        match self {
            Layout::List => "list",
            Layout::Directory => "directory",
            Layout::Calendar => "calendar",
        }
    }
}

/// `sources.toml`.
#[derive(Debug)]
pub struct Bibliography {
    pub source: Option<Arc<Source>>,
    pub entries: Vec<Document>,
    pub by_id: HashMap<String, usize>,
}

impl Bibliography {
    pub fn get(&self, id: &str) -> Option<&Document> {
        self.by_id.get(id).map(|index| &self.entries[*index])
    }
}

/// A document that sheets rest on.
#[derive(Debug)]
pub struct Document {
    pub id: Spanned<String>,
    pub title: String,
    /// BCP 47.
    pub lang: Option<String>,
    pub publisher: Option<String>,
    pub url: Option<Url>,
    pub date: Option<Edtf>,
}
