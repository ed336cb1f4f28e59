//! Stage 3: files into one site. Finds what is missing, double or misplaced, and looks up every
//! name of a term, source, sheet, section and language. Reads nothing.

mod mentions;

use std::collections::HashMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Place, Source, nearest};
use crate::model::kind::Kind;
use crate::model::mention::Mention;
use crate::model::name;
use crate::model::sheet::{Facts, OwnFile, Sheet, SheetId, SheetKey};
use crate::model::site::{Bibliography, HOME, Layout, Section, Settings, Site};
use crate::model::words::Words;

/// Names of sections that the site needs for itself.
const RESERVED: &[&str] =
    &["search", "a-z", "handbook", "tags", "assets", "404", "offline", "no-connection"];

/// What the files of a site say, before they are put together.
#[derive(Debug)]
pub struct Parsed {
    pub settings: Settings,
    pub bibliography: Bibliography,
    pub home: Vec<(String, Arc<Words>)>,
    pub sections: Vec<ParsedSection>,
    pub sheets: Vec<ParsedSheet>,
    pub statics: Vec<(String, Arc<[u8]>)>,
    /// Names to look up, by the file that they stand in.
    pub mentions: Vec<(Arc<Source>, Arc<Vec<Mention>>)>,
}

/// A section's folder.
#[derive(Debug)]
pub struct ParsedSection {
    pub key: String,
    pub facts: Option<(Arc<Source>, Kind, i64, Layout)>,
    pub words: Vec<(String, Arc<Words>)>,
}

/// A sheet's folder.
#[derive(Debug)]
pub struct ParsedSheet {
    pub section: String,
    pub name: String,
    pub facts: Option<Arc<Facts>>,
    /// By language tag.
    pub words: Vec<(String, Arc<Words>)>,
    pub files: Vec<OwnFile>,
    pub lock: Option<Arc<Source>>,
}

/// The site, and what is wrong with it as a whole.
pub fn assemble(parsed: Parsed, drafts: bool) -> (Site, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let settings = parsed.settings;
    let home = by_language(&settings, parsed.home, &mut diagnostics);
    if home.first().is_some_and(Option::is_none) {
        diagnostics.push(words_missing(&settings, HOME, "content", 0).help("help-landing"));
    }
    let mut sections = sections(&settings, parsed.sections, &mut diagnostics);
    let sheets = sheets(&settings, &sections, parsed.sheets, &mut diagnostics);
    let (keys, names) = index(&sheets);
    for (at, sheet) in sheets.iter().enumerate() {
        let shown = drafts || sheet.facts.draft.is_none();
        let section = sections.iter_mut().find(|section| section.key == sheet.key.section());
        if let Some(section) = section.filter(|_| shown) {
            section.sheets.push(SheetId(at as u32));
        }
    }
    let site = Site {
        settings,
        home,
        sections,
        sheets,
        bibliography: parsed.bibliography,
        statics: parsed.statics,
        keys,
        names,
        drafts,
    };
    moves(&site, &mut diagnostics);
    for (source, mentions) in &parsed.mentions {
        mentions::check(&site, source, mentions, &mut diagnostics);
    }
    (site, diagnostics)
}

fn index(sheets: &[Sheet]) -> (HashMap<String, SheetId>, HashMap<String, Vec<SheetId>>) {
    let mut keys = HashMap::with_capacity(sheets.len());
    let mut names: HashMap<String, Vec<SheetId>> = HashMap::with_capacity(sheets.len());
    for (at, sheet) in sheets.iter().enumerate() {
        let id = SheetId(at as u32);
        keys.insert(sheet.key.as_str().to_owned(), id);
        names.entry(sheet.key.name().to_owned()).or_default().push(id);
    }
    (keys, names)
}

fn sections(
    settings: &Settings,
    parsed: Vec<ParsedSection>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Section> {
    let mut sections = Vec::with_capacity(parsed.len());
    for section in parsed {
        let path = ["content", section.key.as_str()].join("/");
        if RESERVED.contains(&section.key.as_str()) || settings.language(&section.key).is_some() {
            let taken = Diagnostic::new(Code::SectionReserved).arg("name", &section.key);
            diagnostics.push(taken.place(Place::path(&path)));
        }
        check_key(&section.key, &path, diagnostics);
        let words = by_language(settings, section.words, diagnostics);
        let Some((source, kind, order, layout)) = section.facts else {
            let missing = Diagnostic::new(Code::SectionFacts).arg("section", &section.key);
            diagnostics.push(missing.place(Place::path([&path, "section.toml"].join("/"))));
            continue;
        };
        if words.first().is_some_and(Option::is_none) {
            let missing = words_missing(settings, &section.key, &path, 0);
            diagnostics.push(missing.help("help-landing"));
        }
        sections.push(Section {
            key: section.key,
            source,
            kind,
            order,
            layout,
            words,
            sheets: Vec::new(),
        });
    }
    sections.sort_by(|a, b| (a.order, &a.key).cmp(&(b.order, &b.key)));
    sections
}

fn sheets(
    settings: &Settings,
    sections: &[Section],
    parsed: Vec<ParsedSheet>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Sheet> {
    let mut sheets = Vec::with_capacity(parsed.len());
    for sheet in parsed {
        let key = SheetKey::new(&sheet.section, &sheet.name);
        let path = ["content", key.as_str()].join("/");
        check_key(&sheet.name, &path, diagnostics);
        let words = by_language(settings, sheet.words, diagnostics);
        let Some(facts) = sheet.facts else {
            let missing = Diagnostic::new(Code::SheetFacts).arg("key", &key);
            diagnostics.push(missing.place(Place::path([&path, "sheet.toml"].join("/"))));
            continue;
        };
        let named = facts.original.as_ref().and_then(|tag| settings.language(&tag.value));
        let original = named.unwrap_or(0);
        if words.get(original).is_some_and(Option::is_none) {
            diagnostics.push(words_missing(settings, key.as_str(), &path, original));
        }
        sheets.push(Sheet { key, facts, words, files: sheet.files, lock: sheet.lock });
    }
    let place = |sheet: &Sheet| sections.iter().position(|s| s.key == sheet.key.section());
    // A sheet of a section without section.toml has been reported with its section.
    sheets.retain(|sheet| place(sheet).is_some());
    sheets.sort_by_cached_key(|sheet| (place(sheet), sheet.facts.order, sheet.key.clone()));
    sheets
}

fn words_missing(settings: &Settings, key: &str, folder: &str, lang: usize) -> Diagnostic {
    let tag = &settings.languages[lang].tag;
    let file = [folder, "/", tag, ".md"].concat();
    Diagnostic::new(Code::WordsMissing)
        .arg("key", key)
        .arg("lang", tag)
        .arg("file", &file)
        .place(Place::path(file))
}

/// Files the words of one folder by the site's languages.
fn by_language(
    settings: &Settings,
    words: Vec<(String, Arc<Words>)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<Arc<Words>>> {
    let mut filed = vec![None; settings.languages.len()];
    for (tag, words) in words {
        match settings.language(&tag) {
            Some(lang) => filed[lang] = Some(words),
            None => {
                let tags = settings.tags();
                let unknown = Diagnostic::new(Code::LanguageFile)
                    .arg("lang", &tag)
                    .arg("known", tags.clone().collect::<Vec<_>>().join(", "))
                    .nearest(nearest(&tag, tags.clone()).or_else(|| wider(&tag, tags)));
                diagnostics.push(unknown.place(Place::path(&words.source.path)));
            }
        }
    }
    filed
}

/// The language of which `tag` names a variety: `nl` for `nl-BE`.
fn wider<'a>(tag: &str, mut known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let (language, _) = tag.split_once('-')?;
    known.find(|known| *known == language)
}

fn check_key(name: &str, path: &str, diagnostics: &mut Vec<Diagnostic>) {
    if !name::is_id(name) {
        let wrong = Diagnostic::new(Code::KeyInvalid).arg("name", name).suggestion(&name::id(name));
        diagnostics.push(wrong.place(Place::path(path)));
    }
}

/// Former keys must not be addresses of today, nor stand twice.
fn moves(site: &Site, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, Place> = HashMap::new();
    for sheet in &site.sheets {
        let source = &sheet.facts.source;
        for moved in &sheet.facts.moved_from {
            let key = moved.value.as_str();
            let place = Place::new(source, moved.span);
            let good = key.split('/').count() == 2 && key.split('/').all(name::is_id);
            if !good {
                diagnostics.push(no_key(key).place(place));
                continue;
            }
            let reserved = key.split('/').next().is_some_and(|first| RESERVED.contains(&first));
            if reserved {
                diagnostics.push(Diagnostic::new(Code::UrlDuplicate).arg("url", key).place(place));
                continue;
            }
            let taken = site.keys.get(key).map(|id| Place::file(&site.sheet(*id).facts.source));
            if let Some(first) = taken.or_else(|| seen.get(key).cloned()) {
                let twice =
                    Diagnostic::new(Code::UrlDuplicate).arg("url", key).label(first, "label-first");
                diagnostics.push(twice.place(place));
            } else {
                seen.insert(key, place);
            }
        }
    }
}

/// What stands among former keys and cannot have been one.
fn no_key(text: &str) -> Diagnostic {
    let parts: Vec<String> = text.split('/').map(name::id).collect();
    let wrong = Diagnostic::new(Code::MovedFrom).arg("key", text);
    match parts.len() == 2 && parts.iter().all(|part| name::is_id(part)) {
        true => wrong.arg("suggestion", parts.join("/")).help("help-form"),
        false => wrong,
    }
}
