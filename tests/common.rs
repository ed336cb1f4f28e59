//! An inline site: all its files as one text, on top of a small valid site, so that a new test is
//! the files it is about and what they must give.
//!
//! ```text
//! --- content/definitions/consent/fr.md
//! +++
//! title = "Consentement"
//! +++
//! Voir [[consentemnt]].
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fiches::diag::{self, Diagnostic, Format, MessageLang, Severity, Texts, any_error};
use fiches::model::value::Date;
use fiches::pipeline::{self, Request, Timings};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The day of all tests.
pub const TODAY: &str = "2026-11-24";

/// The site under every inline site.
const BASE: &str = include_str!("fixtures/base.txt");

/// A site in a folder of its own, which goes away with it.
pub struct Site {
    folder: TempDir,
    notes: bool,
}

/// The base site with the files of `text` over it. A file of the base site that is given again
/// is replaced.
pub fn site(text: &str) -> Site {
    let mut files = split(BASE);
    files.extend(split(text));
    folder(&files)
}

/// A site of the files of `text` and no others.
pub fn bare(text: &str) -> Site {
    folder(&split(text))
}

fn folder(files: &BTreeMap<&str, String>) -> Site {
    let site = Site { folder: tempfile::tempdir().unwrap(), notes: false };
    for (path, text) in files {
        site.write(path, text);
    }
    site
}

/// The files of an inline site, by path. What stands before the first is a remark.
fn split(text: &str) -> BTreeMap<&str, String> {
    let mut files = BTreeMap::new();
    let mut file: Option<&mut String> = None;
    for line in text.split_inclusive('\n') {
        match line.strip_prefix("--- ").filter(|path| path.contains('/')) {
            Some(path) => file = Some(files.entry(path.trim_end()).or_default()),
            None => file.iter_mut().for_each(|text| text.push_str(line)),
        }
    }
    files
}

impl Site {
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes one more file, or one over another.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let file = self.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, bytes).unwrap();
        file
    }

    /// The same site, whose notes are wanted too.
    pub fn with_notes(mut self) -> Site {
        self.notes = true;
        self
    }

    pub fn request(&self) -> Request {
        Request { notes: self.notes, ..Request::new(self.path(), Date::parse(TODAY).unwrap()) }
    }

    /// What `fiches check` finds.
    pub fn check(&self) -> Vec<Diagnostic> {
        let mut found = pipeline::check_pages(&self.request(), &mut Timings::default());
        found.retain(|problem| self.notes || problem.severity != Severity::Note);
        found
    }

    /// What it finds, a line each.
    pub fn short(&self, lang: &str) -> String {
        self.named(diag::print(Format::Short, &self.check(), &texts(lang), false))
    }

    /// What it finds, as people see it.
    pub fn human(&self, lang: &str) -> String {
        self.named(diag::print(Format::Human, &self.check(), &texts(lang), false))
    }

    /// The same text, with `SITE` for the folder's name, which differs from run to run.
    pub fn named(&self, text: String) -> String {
        text.replace(self.path().to_str().unwrap(), "SITE")
    }

    /// The published site, which must have no errors.
    pub fn build(&self) -> Built {
        self.build_into(&self.path().join("public"))
    }

    /// The site published into `out`.
    pub fn build_into(&self, out: &Path) -> Built {
        let (found, report) = pipeline::build(&self.request(), out, &mut Timings::default());
        assert!(!any_error(&found), "{}", diag::print(Format::Human, &found, &texts("en"), false));
        let written = report.expect("a site without errors is published").written;
        Built { files: files(out), written }
    }
}

/// A site that has been published.
#[derive(Debug, PartialEq, Eq)]
pub struct Built {
    /// All files of the output folder, by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// How many of them are new.
    pub written: usize,
}

impl Built {
    /// The page at an address: `fr/definitions/consent/`.
    pub fn page(&self, address: &str) -> &str {
        let path = [address.trim_start_matches('/'), "index.html"].concat();
        let bytes = self.files.get(&path).unwrap_or_else(|| panic!("no page {path}"));
        std::str::from_utf8(bytes).unwrap()
    }
}

/// All files of a folder, by path.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let name = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The messages in `lang`: `fr`, `nl` or `en`.
pub fn texts(lang: &str) -> Texts {
    let known = MessageLang::ALL.into_iter().find(|known| known.as_str() == lang);
    Texts::new(known.expect("messages are in French, Dutch and English"))
}

/// The codes of diagnostics, in their order.
pub fn codes(found: &[Diagnostic]) -> Vec<&'static str> {
    found.iter().map(|problem| problem.code.as_str()).collect()
}
