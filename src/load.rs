//! Stage 1: finds the files of a site and reads them. Nothing else reads `content`; nothing here
//! looks into a file beyond its encoding.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use crate::diag::{Code, Diagnostic, Place, Source, Span, nearest, reason};
use crate::model::name::is_tag;

/// The largest text file that is read, in bytes: spans are kept in 32 bits, and no sheet comes
/// near this.
const MAX_BYTES: u64 = 64 << 20;

/// A file of `content`, and what it is by where it stands.
#[derive(Clone, Debug)]
pub struct Input {
    /// From the site's folder, with `/`: `content/definitions/consent/fr.md`.
    pub path: String,
    pub role: Role,
    file: PathBuf,
}

/// What a file is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    Settings,
    Sources,
    /// `content/<lang>.md`.
    Home {
        lang: String,
    },
    Section {
        section: String,
    },
    SectionWords {
        section: String,
        lang: String,
    },
    Facts {
        section: String,
        sheet: String,
    },
    Words {
        section: String,
        sheet: String,
        lang: String,
    },
    Lock {
        section: String,
        sheet: String,
    },
    Own {
        section: String,
        sheet: String,
        name: String,
    },
    /// A file of `content/_static`; its path below that folder.
    Static {
        path: String,
    },
    Unknown,
}

impl Role {
    /// The tag of the language whose words the file holds.
    pub fn lang(&self) -> Option<&str> {
        match self {
            Role::Home { lang } | Role::SectionWords { lang, .. } | Role::Words { lang, .. } => {
                Some(lang)
            }
            Role::Settings
            | Role::Sources
            | Role::Section { .. }
            | Role::Facts { .. }
            | Role::Lock { .. }
            | Role::Own { .. }
            | Role::Static { .. }
            | Role::Unknown => None,
        }
    }
}

/// All files of the site's `content` folder, by path. Hidden files and what editors leave behind
/// are passed over.
pub fn inputs(site: &Path, diagnostics: &mut Vec<Diagnostic>) -> Vec<Input> {
    let content = site.join("content");
    if !content.join("site.toml").is_file() {
        let missing = Diagnostic::new(Code::SiteMissing).arg("path", site.display());
        diagnostics.push(missing.place(Place::path("content/site.toml")));
        return Vec::new();
    }
    let mut inputs = Vec::new();
    let mut walk =
        WalkDir::new(&content).follow_links(true).sort_by_file_name().min_depth(1).into_iter();
    while let Some(entry) = walk.next() {
        match entry {
            Ok(entry) if ignored(&entry) => {
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
            }
            Ok(entry) if entry.file_type().is_dir() => {
                let path = relative(site, entry.path());
                if looks_like_file(&path) {
                    diagnostics.push(wrong_kind(&path, "help-folder"));
                    walk.skip_current_dir();
                }
            }
            Ok(entry) => inputs.extend(input(site, &entry, diagnostics)),
            Err(error) => diagnostics.push(walk_problem(site, &error)),
        }
    }
    inputs
}

fn input(site: &Path, entry: &DirEntry, diagnostics: &mut Vec<Diagnostic>) -> Option<Input> {
    let path = relative(site, entry.path());
    if entry.path().to_str().is_none() {
        let odd = Diagnostic::new(Code::OutputPath).arg("path", &path);
        diagnostics.push(odd.place(Place::path(path)));
        return None;
    }
    if !entry.file_type().is_file() {
        // A socket or a device would hang the reader.
        diagnostics.push(wrong_kind(&path, "help-special"));
        return None;
    }
    Some(Input { role: role(&path), file: entry.path().to_owned(), path })
}

/// Whether an input is still a file.
pub fn is_there(input: &Input) -> bool {
    input.file.is_file()
}

/// The text of a file.
///
/// # Errors
/// `file-read`, `file-encoding` or `file-too-large`, with the file as place.
pub fn text(input: &Input) -> Result<Arc<Source>, Diagnostic> {
    let bytes = read(input)?;
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.drain(..'\u{feff}'.len_utf8());
            }
            Ok(Arc::new(Source { path: input.path.clone(), text }))
        }
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let lossy = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let line = error.as_bytes()[..good].iter().filter(|byte| **byte == b'\n').count() + 1;
            let source = Arc::new(Source { path: input.path.clone(), text: lossy });
            Err(Diagnostic::new(Code::FileEncoding)
                .arg("path", &input.path)
                .arg("line", line)
                .at(&source, Span::new(good..good + '\u{fffd}'.len_utf8(), 0)))
        }
    }
}

/// The bytes of a file.
///
/// # Errors
/// `file-read` or `file-too-large`, with the file as place.
pub fn bytes(input: &Input) -> Result<Arc<[u8]>, Diagnostic> {
    read(input).map(Into::into)
}

fn read(input: &Input) -> Result<Vec<u8>, Diagnostic> {
    let problem =
        |code| Diagnostic::new(code).arg("path", &input.path).place(Place::path(&input.path));
    let unreadable = |error| problem(Code::FileRead).arg("reason", reason(&error));
    let mut file = File::open(&input.file).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    if size > MAX_BYTES {
        return Err(problem(Code::FileTooLarge).arg("size", size >> 20));
    }
    let mut bytes = Vec::with_capacity(size as usize);
    file.read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// What a file is for, by its path from the site's folder.
pub fn role(path: &str) -> Role {
    let names: Vec<&str> = path.split('/').skip(1).collect();
    let own = str::to_owned;
    match names.as_slice() {
        ["site.toml"] => Role::Settings,
        ["sources.toml"] => Role::Sources,
        ["_static", rest @ ..] if !rest.is_empty() => Role::Static { path: rest.join("/") },
        [name] => match words_lang(name) {
            Some(lang) => Role::Home { lang: own(lang) },
            None => Role::Unknown,
        },
        [section, "section.toml"] => Role::Section { section: own(section) },
        [section, name] => match words_lang(name) {
            Some(lang) => Role::SectionWords { section: own(section), lang: own(lang) },
            None => Role::Unknown,
        },
        [section, sheet, name] => {
            let (section, sheet) = (own(section), own(sheet));
            match (*name, words_lang(name)) {
                ("sheet.toml", _) => Role::Facts { section, sheet },
                ("translations.lock", _) => Role::Lock { section, sheet },
                (_, Some(lang)) => Role::Words { section, sheet, lang: own(lang) },
                (name, None) if name.ends_with(".md") || name.ends_with(".toml") => Role::Unknown,
                (name, None) => Role::Own { section, sheet, name: own(name) },
            }
        }
        _ => Role::Unknown,
    }
}

/// The name that a file without a role was probably meant to have where it stands.
pub fn nearest_name(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let names: &[&'static str] = match path.split('/').count() {
        2 => &["site.toml", "sources.toml"],
        3 => &["section.toml"],
        4 => &["sheet.toml", "translations.lock"],
        _ => &[],
    };
    nearest(name, names.iter().copied())
}

/// `fr` of `fr.md`.
fn words_lang(name: &str) -> Option<&str> {
    name.strip_suffix(".md").filter(|stem| is_tag(stem))
}

/// Hidden files, and what editors and systems leave behind.
fn ignored(entry: &DirEntry) -> bool {
    passed_over(&entry.file_name().to_string_lossy())
}

/// Whether files and folders of this name are no part of a site, for `serve`, which need not look
/// up when they change.
pub fn passed_over(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with('#')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || name == "Thumbs.db"
}

fn looks_like_file(path: &str) -> bool {
    !path.starts_with("content/_static/")
        && [".md", ".toml", ".lock"].iter().any(|end| path.ends_with(end))
}

fn wrong_kind(path: &str, help: &'static str) -> Diagnostic {
    Diagnostic::new(Code::FileKind).arg("path", path).help(help).place(Place::path(path))
}

fn walk_problem(site: &Path, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().map_or_else(String::new, |path| relative(site, path));
    let diagnostic = if error.loop_ancestor().is_some() {
        Diagnostic::new(Code::FileLoop)
    } else {
        let reason = error.io_error().map_or_else(|| error.to_string(), reason);
        Diagnostic::new(Code::FileRead).arg("reason", reason)
    };
    diagnostic.arg("path", &path).place(Place::path(path))
}

fn relative(site: &Path, path: &Path) -> String {
    let path = path.strip_prefix(site).unwrap_or(path);
    let names: Vec<_> = path.components().map(|c| c.as_os_str().to_string_lossy()).collect();
    names.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_place_says() {
        let own = str::to_owned;
        assert_eq!(role("content/site.toml"), Role::Settings);
        assert_eq!(role("content/uk.md"), Role::Home { lang: own("uk") });
        assert_eq!(role("content/readme.md"), Role::Unknown);
        assert_eq!(role("content/_static/a/b.txt"), Role::Static { path: own("a/b.txt") });
        let (section, sheet) = (own("definitions"), own("consent"));
        assert_eq!(
            role("content/definitions/consent/sheet.toml"),
            Role::Facts { section: section.clone(), sheet: sheet.clone() }
        );
        assert_eq!(
            role("content/definitions/consent/map.svg"),
            Role::Own { section, sheet, name: own("map.svg") }
        );
        assert_eq!(role("content/definitions/consent/more/fr.md"), Role::Unknown);
    }
}
