//! What becomes of the shipped translations when their originals are edited: told passage by
//! passage, and nothing told where nothing was said.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fiches::model::translation::{ChangeKind, State, Stretch};
use fiches::model::value::Date;
use fiches::pipeline::{self, Request, Timings};
use tempfile::TempDir;
use walkdir::WalkDir;

use crate::common::TODAY;

/// The shipped content, to be edited.
struct Shipped(TempDir);

/// A sheet's key and a language.
type Words = (String, String);

impl Shipped {
    fn new() -> Shipped {
        let folder = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for top in ["content", "i18n"] {
            for entry in WalkDir::new(root.join(top)).into_iter().map(Result::unwrap) {
                let to = folder.path().join(entry.path().strip_prefix(root).unwrap());
                match entry.file_type().is_dir() {
                    true => fs::create_dir_all(to).unwrap(),
                    false => drop(fs::copy(entry.path(), to).unwrap()),
                }
            }
        }
        Shipped(folder)
    }

    /// The state of all words, and the file of each original.
    fn states(&self) -> (BTreeMap<Words, State>, BTreeMap<String, PathBuf>) {
        let request =
            Request { drafts: true, ..Request::new(self.0.path(), Date::parse(TODAY).unwrap()) };
        let checked = pipeline::check(&request, &mut Timings::default());
        let checked = checked.map_err(|_| "the shipped site can be read").unwrap();
        let (mut states, mut originals) = (BTreeMap::new(), BTreeMap::new());
        for (id, sheet) in checked.site.sheets() {
            let key = sheet.key.to_string();
            for (lang, state) in checked.states.of(id).iter().enumerate() {
                let tag = checked.site.settings.languages[lang].tag.clone();
                if *state == State::Original {
                    let file = ["content", &key, &tag].join("/") + ".md";
                    originals.insert(key.clone(), self.0.path().join(file));
                }
                states.insert((key.clone(), tag), state.clone());
            }
        }
        (states, originals)
    }
}

/// Whether a line is a paragraph of its own.
fn is_paragraph(lines: &[&str], at: usize) -> bool {
    let blank = |at: usize| lines.get(at).is_none_or(|line| line.is_empty());
    lines[at].starts_with(char::is_alphabetic) && at > 0 && blank(at - 1) && blank(at + 1)
}

/// The text with one paragraph under a heading with an id edited, and that id.
fn edited(text: &str) -> Option<(String, String)> {
    let mut lines: Vec<&str> = text.lines().collect();
    let body = lines.iter().skip(1).position(|line| *line == "+++")? + 2;
    let mut id = None;
    for at in body..lines.len() {
        if lines[at].starts_with('#') {
            id = lines[at].split("{#").nth(1).map(|id| id.trim_end_matches('}').to_owned());
        }
        if let Some(id) = id.as_ref().filter(|_| is_paragraph(&lines, at)) {
            let line = ["Autrement : ", lines[at]].concat();
            lines[at] = &line;
            return Some((lines.join("\n") + "\n", id.clone()));
        }
    }
    None
}

/// The text with its paragraphs wrapped elsewhere, and lines that end in CRLF.
fn wrapped(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let body = lines.iter().skip(1).position(|line| *line == "+++").unwrap() + 2;
    let line = |at: usize| {
        let breaks = |(space, _): &(usize, &str)| {
            *space > 30 && lines[at][space + 1..].starts_with(char::is_alphabetic)
        };
        match lines[at].match_indices(' ').find(breaks) {
            Some((space, _)) if at >= body && is_paragraph(&lines, at) => {
                [&lines[at][..space], "\r\n  ", &lines[at][space + 1..], "\r\n"].concat()
            }
            Some(_) | None => [lines[at], "\r\n"].concat(),
        }
    };
    (0..lines.len()).map(line).collect()
}

#[test]
fn one_paragraph_edited_makes_exactly_its_translations_outdated_and_names_its_heading() {
    let site = Shipped::new();
    let (before, originals) = site.states();
    assert!(before.values().all(|state| state.changes().is_empty()));
    let mut ids = BTreeMap::new();
    // Every other sheet, so that there are as many of which nothing is to be told.
    for (key, file) in originals.iter().step_by(2) {
        if let Some((text, id)) = edited(&fs::read_to_string(file).unwrap()) {
            fs::write(file, text).unwrap();
            ids.insert(key.clone(), id);
        }
    }
    assert!(ids.len() > 20, "{ids:?}");
    for ((key, lang), state) in site.states().0 {
        let was = &before[&(key.clone(), lang.clone())];
        match ids.get(&key) {
            Some(id) if matches!(was, State::Current | State::Reviewed) => {
                let [change] = state.changes() else { panic!("{key} {lang}: {state:?}") };
                assert_eq!(change.kind, ChangeKind::Changed, "{key} {lang}");
                assert_eq!(change.stretch, Stretch::Heading(id.clone()), "{key} {lang}");
            }
            Some(_) | None => assert_eq!(state, *was, "{key} {lang}"),
        }
    }
}

#[test]
fn wrapping_all_originals_anew_makes_no_translation_outdated() {
    let site = Shipped::new();
    let (before, originals) = site.states();
    let mut more = 0;
    for file in originals.values() {
        let text = fs::read_to_string(file).unwrap();
        let wrapped = wrapped(&text);
        more += wrapped.lines().count() - text.lines().count();
        fs::write(file, wrapped).unwrap();
    }
    assert!(more > 100, "only {more} paragraphs were wrapped");
    assert_eq!(site.states().0, before);
}
