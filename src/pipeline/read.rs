//! The first stages: files found, read and parsed, each once, in parallel; and what the site is
//! dressed in, messages and theme.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use rayon::prelude::*;

use super::Timings;
use crate::assemble::{Parsed, ParsedSection, ParsedSheet};
use crate::diag::{Code, Diagnostic, Source};
use crate::i18n::{self, Args, FtlSource, I18n};
use crate::load::{self, Input, Role};
use crate::model::kind::Kind;
use crate::model::mention::Mention;
use crate::model::sheet::{Facts, OwnFile};
use crate::model::site::{Bibliography, Layout, Settings, Site};
use crate::model::words::Words;
use crate::parse::{body, facts, picture, settings, words};
use crate::theme::{self, Arg, FixedMessage, Messages, Theme};

static MESSAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static PROGRAM: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src");

/// What one file says.
enum Piece {
    Section(String, Arc<Source>, Kind, i64, Layout),
    SectionWords(String, String, Arc<Words>),
    Home(String, Arc<Words>),
    Facts(String, String, Arc<Facts>),
    Words(String, String, String, Arc<Words>),
    Lock(String, String, Arc<Source>),
    Own(String, String, OwnFile),
    Static(String, Arc<[u8]>),
}

type Mentions = (Arc<Source>, Arc<Vec<Mention>>);

/// What reading a file gave: its piece, the names in it, and what is wrong with it.
#[derive(Default)]
struct Read {
    piece: Option<Piece>,
    mentions: Option<Mentions>,
    diagnostics: Vec<Diagnostic>,
}

/// Reads the site in `folder`.
///
/// # Errors
/// Where there is no site.toml that can be read, or it gives no language.
pub fn read(
    folder: &Path,
    timings: &mut Timings,
) -> Result<(Parsed, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let inputs = timings.stage("find files", || load::inputs(folder, &mut diagnostics));
    let find = |role: &Role| inputs.iter().find(|input| input.role == *role);
    let mut mentions = Vec::new();
    let Some(settings) = site_settings(find(&Role::Settings), &mut mentions, &mut diagnostics)
    else {
        return Err(diagnostics);
    };
    let bibliography = bibliography(find(&Role::Sources), &mut diagnostics);
    let kinds = section_kinds(&inputs);
    let reads: Vec<Read> = timings.stage("read and parse", || {
        inputs.par_iter().map(|input| one(input, &settings, &kinds)).collect()
    });
    let mut parsed = Parsed {
        settings,
        bibliography,
        home: Vec::new(),
        sections: Vec::new(),
        sheets: Vec::new(),
        statics: Vec::new(),
        mentions,
    };
    let mut folders = Folders::default();
    for read in reads {
        diagnostics.extend(read.diagnostics);
        parsed.mentions.extend(read.mentions);
        if let Some(piece) = read.piece {
            folders.file(piece, &mut parsed);
        }
    }
    parsed.sections = folders.sections.into_values().collect();
    parsed.sheets = folders.sheets.into_values().collect();
    Ok((parsed, diagnostics))
}

fn site_settings(
    input: Option<&Input>,
    mentions: &mut Vec<Mentions>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Settings> {
    let source = load::text(input?).map_err(|problem| diagnostics.push(problem)).ok()?;
    let (settings, named) = settings::settings(&source, diagnostics);
    mentions.push((source.clone(), Arc::new(named)));
    if settings.languages.is_empty() {
        if !crate::diag::any_error(diagnostics) {
            let none = Diagnostic::new(Code::FieldEmpty).arg("key", "languages");
            diagnostics.push(none.at(&source, crate::diag::Span::default()));
        }
        return None;
    }
    Some(settings)
}

fn bibliography(input: Option<&Input>, diagnostics: &mut Vec<Diagnostic>) -> Bibliography {
    let source =
        input.and_then(|input| load::text(input).map_err(|problem| diagnostics.push(problem)).ok());
    match source {
        Some(source) => settings::bibliography(&source, diagnostics),
        None => Bibliography { source: None, entries: Vec::new(), by_id: Default::default() },
    }
}

/// The kind of each section's sheets, which decides how their facts are read. What is wrong with
/// a section.toml is reported where it is read as a file of its own.
fn section_kinds(inputs: &[Input]) -> BTreeMap<String, Kind> {
    let kind = |input: &Input| {
        let Role::Section { section } = &input.role else { return None };
        let source = load::text(input).ok()?;
        Some((section.clone(), settings::section(&source, &mut Vec::new()).0))
    };
    inputs.iter().filter_map(kind).collect()
}

fn one(input: &Input, settings: &Settings, kinds: &BTreeMap<String, Kind>) -> Read {
    let mut read = Read::default();
    match piece(input, settings, kinds, &mut read) {
        Ok(piece) => read.piece = piece,
        Err(problem) => read.diagnostics.push(*problem),
    }
    read
}

fn piece(
    input: &Input,
    settings: &Settings,
    kinds: &BTreeMap<String, Kind>,
    read: &mut Read,
) -> Result<Option<Piece>, Box<Diagnostic>> {
    let own = String::clone;
    let piece = match &input.role {
        Role::Settings | Role::Sources => return Ok(None),
        Role::Unknown => {
            let unknown = Diagnostic::new(Code::FileUnknown)
                .arg("path", &input.path)
                .nearest(load::nearest_name(&input.path));
            return Err(Box::new(unknown.place(crate::diag::Place::path(&input.path))));
        }
        Role::Section { section } => {
            let source = load::text(input)?;
            let (kind, order, layout, named) = settings::section(&source, &mut read.diagnostics);
            read.mentions = Some((source.clone(), Arc::new(named)));
            Piece::Section(own(section), source, kind, order, layout)
        }
        Role::Home { lang } => Piece::Home(own(lang), text(input, lang, settings, read)?),
        Role::SectionWords { section, lang } => {
            Piece::SectionWords(own(section), own(lang), text(input, lang, settings, read)?)
        }
        Role::Words { section, sheet, lang } => {
            Piece::Words(own(section), own(sheet), own(lang), text(input, lang, settings, read)?)
        }
        Role::Facts { section, sheet } => {
            let source = load::text(input)?;
            let kind = kinds.get(section).copied().unwrap_or(Kind::Page);
            let (facts, named) = facts::facts(&source, kind, &mut read.diagnostics);
            read.mentions = Some((source, Arc::new(named)));
            Piece::Facts(own(section), own(sheet), Arc::new(facts))
        }
        Role::Lock { section, sheet } => Piece::Lock(own(section), own(sheet), load::text(input)?),
        Role::Own { section, sheet, name } => {
            let bytes = load::bytes(input)?;
            let size = picture::size(&bytes);
            Piece::Own(own(section), own(sheet), OwnFile { name: own(name), bytes, size })
        }
        Role::Static { path } => Piece::Static(own(path), load::bytes(input)?),
    };
    Ok(Some(piece))
}

fn text(
    input: &Input,
    lang: &str,
    settings: &Settings,
    read: &mut Read,
) -> Result<Arc<Words>, Box<Diagnostic>> {
    let source = load::text(input)?;
    let rtl = settings.language(lang).is_some_and(|lang| settings.languages[lang].rtl);
    let lang = body::Lang { rtl, french: crate::text::is_french(lang) };
    Ok(Arc::new(words::words(&source, lang, &mut read.diagnostics)))
}

/// Pieces gathered by folder.
#[derive(Default)]
struct Folders {
    sections: BTreeMap<String, ParsedSection>,
    sheets: BTreeMap<(String, String), ParsedSheet>,
}

impl Folders {
    fn file(&mut self, piece: Piece, parsed: &mut Parsed) {
        match piece {
            Piece::Home(lang, words) => parsed.home.push((lang, words)),
            Piece::Static(path, bytes) => parsed.statics.push((path, bytes)),
            Piece::Section(key, source, kind, order, layout) => {
                self.section(key).facts = Some((source, kind, order, layout));
            }
            Piece::SectionWords(key, lang, words) => self.section(key).words.push((lang, words)),
            Piece::Facts(section, name, facts) => self.sheet(section, name).facts = Some(facts),
            Piece::Words(section, name, lang, words) => {
                self.sheet(section, name).words.push((lang, words));
            }
            Piece::Lock(section, name, lock) => self.sheet(section, name).lock = Some(lock),
            Piece::Own(section, name, file) => self.sheet(section, name).files.push(file),
        }
    }

    fn section(&mut self, key: String) -> &mut ParsedSection {
        self.sections.entry(key).or_insert_with_key(|key| ParsedSection {
            key: key.clone(),
            facts: None,
            words: Vec::new(),
        })
    }

    /// The sheet's folder; a folder with sheets is a section, even without a section.toml.
    fn sheet(&mut self, section: String, name: String) -> &mut ParsedSheet {
        self.section(section.clone());
        self.sheets.entry((section, name)).or_insert_with_key(|(section, name)| ParsedSheet {
            section: section.clone(),
            name: name.clone(),
            facts: None,
            words: Vec::new(),
            files: Vec::new(),
            lock: None,
        })
    }
}

/// Messages and theme.
pub struct Outfit {
    pub i18n: Arc<I18n>,
    pub theme: Option<Theme>,
    pub inputs: String,
    pub diagnostics: Vec<Diagnostic>,
}

/// Opens the site's messages and theme.
pub fn outfit(folder: &Path, site: &Site) -> Outfit {
    let tags: Vec<&str> = site.settings.languages.iter().map(|lang| lang.tag.as_str()).collect();
    let languages: Vec<(&str, &str)> = site
        .settings
        .languages
        .iter()
        .map(|lang| (lang.tag.as_str(), lang.locale.as_str()))
        .collect();
    let (own, mut diagnostics) = i18n::site_sources(folder, &tags);
    let mut hasher = blake3::Hasher::new();
    for source in &own {
        for part in [&source.source.path, &source.source.text] {
            hasher.update(part.as_bytes()).update(&[0]);
        }
    }
    let mut sources = embedded_messages();
    sources.extend(own);
    let (i18n, found) = I18n::new(&languages, sources);
    diagnostics.extend(found);
    let i18n = Arc::new(i18n);
    let (files, found) = theme::own_files(folder, &site.settings.theme.value);
    diagnostics.extend(found.into_iter().map(|problem| match problem.place {
        Some(_) => problem,
        None => problem.at(&site.settings.source, site.settings.theme.span),
    }));
    for file in &files {
        hasher.update(file.path.as_bytes()).update(&[0]).update(&file.bytes);
    }
    program(&PROGRAM, &mut hasher);
    program(&MESSAGES, &mut hasher);
    program(&theme::DEFAULT, &mut hasher);
    let inputs = hasher.finalize().to_hex().to_string();
    let theme = match Theme::open(&site.settings.theme.value, files, messages(&i18n)) {
        Ok(theme) => Some(theme),
        Err(problems) => {
            diagnostics.extend(problems);
            None
        }
    };
    Outfit { i18n, theme, inputs, diagnostics }
}

/// Adds every file of an embedded folder to a hash.
fn program(dir: &Dir<'_>, hasher: &mut blake3::Hasher) {
    for file in dir.files() {
        hasher.update(file.contents());
    }
    for dir in dir.dirs() {
        program(dir, hasher);
    }
}

/// The messages embedded in the program.
pub fn embedded_messages() -> Vec<FtlSource> {
    i18n::from_dir(&MESSAGES)
}

/// The functions that templates ask for messages with.
fn messages(i18n: &Arc<I18n>) -> Messages {
    let fixed = i18n.fixed().map(|(lang, id, text, html)| FixedMessage {
        lang: lang.to_owned(),
        id: id.to_owned(),
        html: html.to_owned(),
        text: text.to_owned(),
    });
    let fixed = fixed.collect();
    let (html, text) = (i18n.clone(), i18n.clone());
    Messages {
        html: Box::new(move |lang, id, args| {
            html.known(lang, id).then(|| html.html(lang, id, &args_of(args)).into_owned())
        }),
        text: Box::new(move |lang, id, args| {
            text.known(lang, id).then(|| text.text(lang, id, &args_of(args)).into_owned())
        }),
        fixed,
    }
}

fn args_of(args: &[(String, Arg)]) -> Args<'_> {
    args.iter().fold(Args::new(), |all, (name, value)| match value {
        Arg::Text(text) => all.with(name.as_str(), text.as_str()),
        Arg::Number(number) => all.with(name.as_str(), *number),
        Arg::Html(html) => all.markup(name.as_str(), html.as_str()),
    })
}
