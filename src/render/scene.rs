//! What every page is rendered from: the site, its links, the theme, the language of the reader.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::context::{self, Label};
use super::days::Days;
use super::directory::Shown;
use super::fragments::Fragments;
use super::frame::Frames;
use super::orders::Orders;
use super::urls::{Spot, Urls};
use super::wording::{Patterns, Wording, label, summary};
use crate::diag::Diagnostic;
use crate::i18n::I18n;
use crate::model::glossary::Glossary;
use crate::model::links::Links;
use crate::model::sheet::{Sheet, SheetId};
use crate::model::site::Site;
use crate::model::translation::States;
use crate::model::value::Date;
use crate::model::words::Words;
use crate::theme::{Skeletons, Theme};

/// The inputs of rendering. Nothing of it changes while pages are made.
pub struct Scene<'a> {
    pub site: &'a Site,
    pub links: &'a Links,
    pub states: &'a States,
    pub glossary: &'a Glossary,
    pub theme: &'a Theme,
    pub i18n: &'a I18n,
    pub urls: Urls,
    pub today: Date,
    /// By language: whether it has pages.
    pub published: Vec<bool>,
    /// Stands for theme, messages and program: see `Options::inputs`.
    pub inputs: String,
    /// Published names of the theme's files, by their own: `site.css` → `assets/site.1a2b3c4d.css`.
    pub assets: BTreeMap<String, String>,
    pub orders: Orders,
    /// Messages that every page fills, by language.
    pub patterns: Vec<Patterns>,
    pub days: Days,
    /// By definition: those that name it as broader.
    pub narrower: HashMap<SheetId, Vec<SheetId>>,
    /// Tags that some sheet has, in the order of the vocabulary, with those sheets.
    pub tags: Vec<(String, Vec<SheetId>)>,
    /// By section: the lists of a directory.
    pub parts: Vec<Vec<Shown<'a>>>,
    /// Published paths of the sheets' own files, by sheet and name.
    pub files: HashMap<(SheetId, String), String>,
    pub languages: Vec<context::Language>,
    pub frames: Frames,
    pub fragments: Fragments,
    pub skeletons: Skeletons,
}

/// The reader: a language, and the page he is on.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub lang: usize,
    pub root: &'a str,
}

impl<'a> Scene<'a> {
    /// Whether there are feeds. A discreet site has none: they would name in a reader of feeds what
    /// its titles do not.
    pub fn feeds(&self) -> bool {
        self.urls.absolute("").is_some() && !self.site.settings.discreet
    }

    /// The languages that have pages, with their index.
    pub fn published(&self) -> impl Iterator<Item = (usize, &context::Language)> {
        self.languages.iter().enumerate().filter(|(lang, _)| self.published[*lang])
    }

    /// What a template makes of a context, rendered once for all contexts of its shape.
    pub fn fill<T: Serialize + ?Sized>(
        &self,
        template: &str,
        context: &T,
    ) -> Result<String, Diagnostic> {
        self.theme.fill(&self.skeletons, template, context)
    }

    /// The words of a language.
    pub fn wording(&self, lang: usize) -> Wording<'a> {
        Wording { i18n: self.i18n, tag: &self.site.settings.languages[lang].tag }
    }

    /// The words of a sheet that a reader of `lang` is shown. Every sheet that is rendered has
    /// words in its original, or there would have been an error.
    pub fn words(&self, sheet: &'a Sheet, lang: usize) -> (usize, &'a Words) {
        self.site
            .shown(&sheet.words, lang, self.site.original(sheet))
            .expect("a sheet without words in its original is an error before rendering")
    }

    /// The title of a sheet for a reader of `lang`: of its words, or a partner's name.
    pub fn title(&self, sheet: &'a Sheet, lang: usize) -> Label<'a> {
        let (shown, words) = self.words(sheet, lang);
        label(self.site, self.site.title(sheet, words, shown), shown, lang)
    }

    pub fn summary(&self, sheet: &'a Sheet, lang: usize) -> Option<Label<'a>> {
        let (shown, words) = self.words(sheet, lang);
        summary(self.site, words, shown, lang)
    }

    /// The link to a sheet.
    pub fn sheet_href(&self, reader: Reader<'_>, sheet: SheetId) -> String {
        self.href(reader, &self.urls.sheet(reader.lang, sheet))
    }

    pub fn href(&self, reader: Reader<'_>, spot: &Spot) -> String {
        self.urls.href(reader.root, &spot.path)
    }

    /// The published path of one of a sheet's own files.
    pub fn file_path(&self, sheet: SheetId, name: &str) -> &str {
        self.files.get(&(sheet, name.to_owned())).map_or("", String::as_str)
    }

    /// The link to a section with its title.
    pub fn section_link(&self, reader: Reader<'_>, at: usize) -> context::Link<'a> {
        let section = &self.site.sections[at];
        let title = match self.site.shown(&section.words, reader.lang, 0) {
            Some((shown, words)) => {
                label(self.site, words_title(words, &section.key), shown, reader.lang)
            }
            None => label(self.site, section.key.as_str(), reader.lang, reader.lang),
        };
        let href = self.href(reader, &self.urls.section(reader.lang, at)).into();
        context::Link { title, href, current: false }
    }

    /// The link to a page of the site's own by what follows the language, with the message `id`.
    pub fn own_link(&self, reader: Reader<'_>, id: &'static str, rest: &str) -> context::Link<'a> {
        context::Link {
            title: label(self.site, self.wording(reader.lang).text(id), reader.lang, reader.lang),
            href: self.href(reader, &self.urls.page(reader.lang, rest)).into(),
            current: false,
        }
    }

    /// The link to a sheet with its title.
    pub fn link(&self, reader: Reader<'_>, sheet: SheetId) -> context::Link<'a> {
        context::Link {
            title: self.title(self.site.sheet(sheet), reader.lang),
            href: self.sheet_href(reader, sheet).into(),
            current: false,
        }
    }
}

/// The title of a home page's or section's words; `key` where they have none, which is an error.
pub fn words_title<'a>(words: &'a Words, key: &'a str) -> &'a str {
    words.title.as_ref().map_or(key, |title| &title.value)
}

/// A hash of everything that a sheet's page may show of the site but for the sheet's own text.
pub fn surface(scene: &Scene<'_>) -> blake3::Hash {
    let site = scene.site;
    let mut hasher = blake3::Hasher::new();
    let mut add = |text: &str| {
        hasher.update(text.as_bytes()).update(&[0]);
    };
    add(&scene.inputs);
    add(&scene.today.to_string());
    add(&site.settings.source.text);
    add(site.bibliography.source.as_ref().map_or("", |source| &source.text));
    add(&scene.urls.absolute("").unwrap_or_default());
    add(&scene.urls.href("/", "x/"));
    add(if site.drafts { "drafts" } else { "" });
    for section in &site.sections {
        add(&section.source.text);
        section.words.iter().flatten().for_each(|words| add(&words.digest.to_string()));
    }
    for (id, sheet) in site.sheets() {
        add(sheet.key.as_str());
        sheet.files.iter().for_each(|file| add(scene.file_path(id, &file.name)));
        add(&sheet.facts.source.text);
        for (lang, words) in sheet.words.iter().enumerate() {
            let Some(words) = words.as_deref() else { continue };
            add(&scene.languages[lang].tag);
            add(site.title(sheet, words, lang));
            add(words.summary.as_ref().map_or("", |summary| &summary.value));
            words.also.iter().for_each(|also| add(&also.value));
            for heading in &words.body.headings {
                add(&heading.id);
                add(&heading.text);
                add(if heading.explicit { "given" } else { "made" });
                add(&heading.level.to_string());
            }
        }
    }
    hasher.finalize()
}
