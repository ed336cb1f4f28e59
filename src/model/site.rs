//! The assembled site. Once made it never changes.

use std::collections::HashMap;
use std::sync::Arc;

use super::fields::Vocabulary;
use super::kind::Kind;
use super::sheet::{Facts, Sheet, SheetId};
use super::value::{Edtf, Url};
use super::words::Words;
use crate::diag::{Source, Span, Spanned, nearest};
use crate::text::slug;

/// What stands for the home page where messages name a section or a sheet by its key: no key has a
/// low line.
pub const HOME: &str = "home_page";

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

    /// Whether readers see a sheet: drafts only where they are asked for.
    pub fn shows(&self, sheet: &Sheet) -> bool {
        self.hides(&sheet.facts).is_none()
    }

    /// Where a sheet with these facts is said to be a draft, if that hides it here.
    pub fn hides(&self, facts: &Facts) -> Option<Span> {
        facts.draft.filter(|_| !self.drafts)
    }

    /// The sheets that readers see, in the order of the site.
    pub fn shown_sheets(&self) -> impl Iterator<Item = (SheetId, &Sheet)> {
        self.sheets().filter(|(_, sheet)| self.shows(sheet))
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

    /// The key that `name` was most likely meant to be: that of the sheet that has this title or had
    /// this key before, else the nearest as a whole, else by its last part.
    pub fn nearest(&self, name: &str) -> Option<String> {
        let former = || self.sheets.iter().find(|sheet| was_named(sheet, name));
        if let Some(sheet) = self.titled(name).or_else(former) {
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
            .filter(|(_, sheet)| self.shows(sheet))
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
        match (&words.title, sheet.facts.of_kind.partner()) {
            (Some(title), _) => &title.value,
            (None, Some(partner)) => partner.name_in(&self.settings.languages[lang].tag),
            (None, None) => sheet.key.name(),
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

/// Whether a sheet has had the key `name`, or one that ends with it.
fn was_named(sheet: &Sheet, name: &str) -> bool {
    let mut former = sheet.facts.moved_from.iter().map(|key| key.value.as_str());
    former.any(|key| key == name || key.rsplit('/').next() == Some(name))
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
    /// ISO 3166-1, whose numbers are shown, and dialled, without their country code; empty for none.
    pub country: String,
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

    /// The tags of the languages, in the order of the file.
    pub fn tags(&self) -> impl Iterator<Item = &str> + Clone {
        self.languages.iter().map(|language| language.tag.as_str())
    }

    pub fn terms(&self, vocabulary: Vocabulary) -> &[Term] {
        self.vocabularies.get(&vocabulary).map_or(&[], Vec::as_slice)
    }

    /// Under which regions what serves `id` is shown, and which serve whoever looks for `id`: the
    /// region itself, those that it lies within and those that lie within it, in the order of the
    /// vocabulary.
    pub fn regions_near<'a>(&'a self, id: &str) -> Vec<&'a str> {
        let regions = self.terms(Vocabulary::Regions).iter().map(|term| term.id.value.as_str());
        regions.filter(|other| self.lies_within(other, id) || self.lies_within(id, other)).collect()
    }

    /// Whether a region is the other, or lies within it.
    fn lies_within(&self, region: &str, outer: &str) -> bool {
        let terms = self.terms(Vocabulary::Regions);
        let mut region = region;
        // A circle has been reported; no chain is longer than the list of terms.
        for _ in 0..=terms.len() {
            if region == outer {
                return true;
            }
            let term = terms.iter().find(|term| term.id.value == region);
            let Some(within) = term.and_then(|term| term.within.as_ref()) else { return false };
            region = &within.value;
        }
        false
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
        if self.rtl { Dir::Rtl.as_str() } else { Dir::Ltr.as_str() }
    }
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    Ltr,
    Rtl,
}

impl Dir {
    pub const ALL: [Dir; 2] = [Dir::Ltr, Dir::Rtl];

    /// Their names in TOML.
    pub const NAMES: &[&str] = &[Dir::Ltr.as_str(), Dir::Rtl.as_str()];

    /// As in TOML and in HTML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }

    /// The one named `name`.
    pub fn named(name: &str) -> Option<Dir> {
        Dir::ALL.into_iter().find(|one| one.as_str() == name)
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
    pub const ALL: [Layout; 3] = [Layout::List, Layout::Directory, Layout::Calendar];

    /// Their names in TOML.
    pub const NAMES: &[&str] =
        &[Layout::List.as_str(), Layout::Directory.as_str(), Layout::Calendar.as_str()];

    pub const fn as_str(self) -> &'static str {
        match self {
            Layout::List => "list",
            Layout::Directory => "directory",
            Layout::Calendar => "calendar",
        }
    }

    /// The one named `name`.
    pub fn named(name: &str) -> Option<Layout> {
        Layout::ALL.into_iter().find(|one| one.as_str() == name)
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
    pub date: Option<Spanned<Edtf>>,
}
