//! The first stages: files found, read and parsed, each once, in parallel.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Changed, Timings};
use crate::assemble::{Parsed, ParsedSection, ParsedSheet};
use crate::diag::{Code, Diagnostic, Source};
use crate::load::{self, Input, Role};
use crate::model::kind::Kind;
use crate::model::mention::Mention;
use crate::model::sheet::{Facts, OwnFile};
use crate::model::site::{Bibliography, Layout, Settings};
use crate::model::value::Phone;
use crate::model::words::Words;
use crate::parse::{body, facts, picture, settings, words};

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
    /// What it was read for beside its path: that decides how its text is understood.
    how: How,
}

/// A file whose reading is known from before, or what there is to parse of it.
enum Loaded<'i> {
    Kept(Arc<Read>),
    /// The text, where it is words.
    New(&'i Input, Option<Text>),
}

type Text = Result<Arc<Source>, Diagnostic>;

/// What the reading of a file depends on beside its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct How {
    /// Of facts: the kind of the section's sheets.
    kind: Option<Kind>,
    /// Of words.
    lang: Option<body::Lang>,
}

/// The files of a site as they were last read, for the next reading to use again. Empty at first.
#[derive(Default)]
pub struct Files {
    inputs: Vec<Input>,
    /// What is wrong with their names.
    found: Vec<Diagnostic>,
    /// What each of `inputs` gave; empty where the last reading came to nothing.
    reads: Vec<Arc<Read>>,
}

/// Reads the site in `folder`. Files that `files` has are read again only if they are among those
/// `changed`, and parsed again only if their text is another.
///
/// # Errors
/// Where there is no site.toml that can be read, or it gives no language. Nothing is then kept.
pub fn read(
    folder: &Path,
    files: &mut Files,
    changed: &Changed,
    timings: &mut Timings,
) -> Result<(Parsed, Vec<Diagnostic>), Vec<Diagnostic>> {
    let before = std::mem::take(files);
    // While files are looked for, which one thread does alone.
    rayon::spawn(Phone::prepare);
    let (inputs, found, before) = timings.stage("find files", || find(folder, before, changed));
    let mut diagnostics = found.clone();
    let input = |role: &Role| inputs.iter().find(|input| input.role == *role);
    let mut mentions = Vec::new();
    let Some(settings) = site_settings(input(&Role::Settings), &mut mentions, &mut diagnostics)
    else {
        return Err(diagnostics);
    };
    let bibliography = bibliography(input(&Role::Sources), &mut diagnostics);
    let kinds = section_kinds(&inputs);
    let reads: Vec<Arc<Read>> = timings.stage("read and parse", || {
        let how = |input| how(input, &settings, &kinds);
        let known = |input, before: Option<(Arc<Read>, bool)>| {
            before.filter(|(read, _)| read.how == how(input))
        };
        let load = |(input, before)| match known(input, before) {
            Some((read, false)) => Loaded::Kept(read),
            Some((read, true)) if read.says_still(input) => Loaded::Kept(read),
            Some(_) | None => Loaded::New(input, input.role.lang().map(|_| load::text(input))),
        };
        // All texts are read before the first is parsed: so they lie beside each other, and not
        // between what is made of them, and the room of those that are let go is of use.
        let loaded: Vec<Loaded<'_>> = inputs.par_iter().zip(before).map(load).collect();
        let read = |loaded| match loaded {
            Loaded::Kept(read) => read,
            Loaded::New(input, text) => Arc::new(one(input, text, how(input))),
        };
        loaded.into_par_iter().map(read).collect()
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
    for (input, read) in inputs.iter().zip(&reads) {
        // A file named for another language is one mistake; what it says is nobody's.
        if read.piece.is_none() || is_spoken(&parsed.settings, &input.role) {
            diagnostics.extend_from_slice(&read.diagnostics);
        }
        parsed.mentions.extend(read.mentions.clone());
        if let Some(piece) = &read.piece {
            folders.file(piece, &mut parsed);
        }
    }
    parsed.sections = folders.sections.into_values().collect();
    parsed.sheets = folders.sheets;
    parsed.sheets.sort_by(|a, b| (&a.section, &a.name).cmp(&(&b.section, &b.name)));
    *files = Files { inputs, found, reads };
    Ok((parsed, diagnostics))
}

/// Whether a file is in a language of the site, or in none.
fn is_spoken(settings: &Settings, role: &Role) -> bool {
    role.lang().is_none_or(|lang| settings.language(lang).is_some())
}

/// What an earlier reading gave for an input, and whether the file may have changed since.
type Before = Vec<Option<(Arc<Read>, bool)>>;

/// The files of the site, by path, what is wrong with their names, and what is known of them. The
/// folders are not gone through where each path that has changed is a file known from before.
fn find(folder: &Path, before: Files, changed: &Changed) -> (Vec<Input>, Vec<Diagnostic>, Before) {
    let inputs = before.inputs.iter();
    let stale: Vec<bool> = inputs.map(|input| changed.holds(&input.path)).collect();
    let same = !before.reads.is_empty() && before.are_all(folder, &stale, changed);
    let Files { inputs, found, reads } = before;
    if same {
        let before = reads.into_iter().zip(stale).map(Some).collect();
        return (inputs, found, before);
    }
    let mut known: HashMap<String, Arc<Read>> =
        inputs.into_iter().map(|input| input.path).zip(reads).collect();
    let mut found = Vec::new();
    let inputs = load::inputs(folder, &mut found);
    let before = inputs.iter().map(|input| {
        let read = known.remove(&input.path)?;
        Some((read, changed.holds(&input.path)))
    });
    let before = before.collect();
    (inputs, found, before)
}

impl Files {
    /// Whether the site has the files that it had: those that have changed are still there, and what
    /// else is named has come and gone, as the files do by which many editors write another.
    fn are_all(&self, folder: &Path, stale: &[bool], changed: &Changed) -> bool {
        let Changed::Paths(paths) = changed else { return false };
        let stale = self.inputs.iter().zip(stale).filter(|(_, stale)| **stale);
        let mut known = HashSet::new();
        for (input, _) in stale {
            if !paths.contains(&input.path) || !load::is_there(input) {
                return false;
            }
            known.insert(&input.path);
        }
        let other = |path: &&String| path.starts_with("content/") && !known.contains(path);
        // What is wrong with a file's name may be wrong no more.
        let gone =
            |path: &String| self.found.is_empty() && folder.join(path).symlink_metadata().is_err();
        paths.iter().filter(other).all(gone)
    }
}

fn site_settings(
    input: Option<&Input>,
    mentions: &mut Vec<Mentions>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Settings> {
    let source = load::text(input?).map_err(|problem| diagnostics.push(problem)).ok()?;
    let (settings, named) = settings::settings(&source, diagnostics)?;
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

fn how(input: &Input, settings: &Settings, kinds: &BTreeMap<String, Kind>) -> How {
    if let Some(tag) = input.role.lang() {
        let rtl = settings.language(tag).is_some_and(|lang| settings.languages[lang].rtl);
        let lang = body::Lang { rtl, french: crate::text::is_french(tag) };
        return How { lang: Some(lang), kind: None };
    }
    let Role::Facts { section, .. } = &input.role else { return How::default() };
    How { kind: Some(kinds.get(section).copied().unwrap_or(Kind::Page)), lang: None }
}

fn one(input: &Input, text: Option<Text>, how: How) -> Read {
    let mut read = Read { how, ..Read::default() };
    match piece(input, text, how, &mut read) {
        Ok(piece) => read.piece = piece,
        Err(problem) => read.diagnostics.push(*problem),
    }
    read
}

fn piece(
    input: &Input,
    text: Option<Text>,
    how: How,
    read: &mut Read,
) -> Result<Option<Piece>, Box<Diagnostic>> {
    let own = String::clone;
    let source = || text.unwrap_or_else(|| load::text(input));
    let piece = match &input.role {
        Role::Settings | Role::Sources => return Ok(None),
        Role::Unknown => {
            let unknown = Diagnostic::new(Code::FileUnknown)
                .arg("path", &input.path)
                .nearest(load::nearest_name(&input.path));
            return Err(Box::new(unknown.place(crate::diag::Place::path(&input.path))));
        }
        Role::Section { section } => {
            let source = source()?;
            let (kind, order, layout, named) = settings::section(&source, &mut read.diagnostics);
            read.mentions = Some((source.clone(), Arc::new(named)));
            Piece::Section(own(section), source, kind, order, layout)
        }
        Role::Home { lang } => Piece::Home(own(lang), words(source()?, how, read)),
        Role::SectionWords { section, lang } => {
            Piece::SectionWords(own(section), own(lang), words(source()?, how, read))
        }
        Role::Words { section, sheet, lang } => {
            Piece::Words(own(section), own(sheet), own(lang), words(source()?, how, read))
        }
        Role::Facts { section, sheet } => {
            let source = source()?;
            let kind = how.kind.unwrap_or(Kind::Page);
            let (facts, named) = facts::facts(&source, kind, &mut read.diagnostics);
            read.mentions = Some((source, Arc::new(named)));
            Piece::Facts(own(section), own(sheet), Arc::new(facts))
        }
        Role::Lock { section, sheet } => Piece::Lock(own(section), own(sheet), source()?),
        Role::Own { section, sheet, name } => {
            let bytes = load::bytes(input)?;
            let size = picture::size(&bytes);
            Piece::Own(own(section), own(sheet), OwnFile { name: own(name), bytes, size })
        }
        Role::Static { path } => Piece::Static(own(path), load::bytes(input)?),
    };
    Ok(Some(piece))
}

fn words(source: Arc<Source>, how: How, read: &mut Read) -> Arc<Words> {
    Arc::new(words::words(&source, how.lang.unwrap_or_default(), &mut read.diagnostics))
}

impl Read {
    /// Whether the file still says what it said. One that could not be read is read again.
    fn says_still(&self, input: &Input) -> bool {
        let text = |before: &Source| load::text(input).is_ok_and(|now| now.text == before.text);
        let bytes = |before: &[u8]| load::bytes(input).is_ok_and(|now| *now == *before);
        match &self.piece {
            None => false,
            Some(Piece::Section(_, source, ..) | Piece::Lock(_, _, source)) => text(source),
            Some(Piece::Facts(_, _, facts)) => text(&facts.source),
            Some(
                Piece::SectionWords(_, _, words)
                | Piece::Home(_, words)
                | Piece::Words(_, _, _, words),
            ) => text(&words.source),
            Some(Piece::Own(_, _, file)) => bytes(&file.bytes),
            Some(Piece::Static(_, before)) => bytes(before),
        }
    }
}

/// Pieces gathered by folder.
#[derive(Default)]
struct Folders {
    sections: BTreeMap<String, ParsedSection>,
    /// The files of a folder come one after the other.
    sheets: Vec<ParsedSheet>,
}

impl Folders {
    fn file(&mut self, piece: &Piece, parsed: &mut Parsed) {
        match piece {
            Piece::Home(lang, words) => parsed.home.push((lang.clone(), words.clone())),
            Piece::Static(path, bytes) => parsed.statics.push((path.clone(), bytes.clone())),
            Piece::Section(key, source, kind, order, layout) => {
                self.section(key).facts = Some((source.clone(), *kind, *order, *layout));
            }
            Piece::SectionWords(key, lang, words) => {
                self.section(key).words.push((lang.clone(), words.clone()));
            }
            Piece::Facts(section, name, facts) => {
                self.sheet(section, name).facts = Some(facts.clone());
            }
            Piece::Words(section, name, lang, words) => {
                self.sheet(section, name).words.push((lang.clone(), words.clone()));
            }
            Piece::Lock(section, name, lock) => self.sheet(section, name).lock = Some(lock.clone()),
            Piece::Own(section, name, file) => self.sheet(section, name).files.push(file.clone()),
        }
    }

    fn section(&mut self, key: &str) -> &mut ParsedSection {
        self.sections.entry(key.to_owned()).or_insert_with_key(|key| ParsedSection {
            key: key.clone(),
            facts: None,
            words: Vec::new(),
        })
    }

    /// The sheet's folder; a folder with sheets is a section, even without a section.toml.
    fn sheet(&mut self, section: &str, name: &str) -> &mut ParsedSheet {
        let same = |sheet: &ParsedSheet| sheet.name == name && sheet.section == section;
        if !self.sheets.last().is_some_and(same) {
            self.section(section);
            self.sheets.push(ParsedSheet {
                section: section.to_owned(),
                name: name.to_owned(),
                facts: None,
                words: Vec::new(),
                files: Vec::new(),
                lock: None,
            });
        }
        self.sheets.last_mut().expect("one has been added if there was none")
    }
}
