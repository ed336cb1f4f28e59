//! Where Fluent files come from: the folder embedded in the binary and the site's own `i18n/`.
//! The only part of `i18n` that reads.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use include_dir::Dir;

use crate::diag::{Code, Diagnostic, Place, Source, reason};

/// Name of the file with the interface messages of a language.
const FILE: &str = "site.ftl";

/// A Fluent file and the tag of its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FtlSource {
    pub lang: String,
    pub source: Arc<Source>,
}

impl FtlSource {
    /// The text of a Fluent file, with its path from the site's folder.
    pub fn new(lang: &str, path: impl Into<String>, text: impl Into<String>) -> FtlSource {
        let source = Arc::new(Source { path: path.into(), text: text.into() });
        FtlSource { lang: lang.to_owned(), source }
    }
}

/// The messages in an embedded `i18n/` folder: `<lang>/site.ftl` of each language.
pub fn from_dir(dir: &Dir<'_>) -> Vec<FtlSource> {
    let folders = dir.dirs().filter_map(|folder| folder.path().to_str());
    let file = |lang: &str| {
        let text = dir.get_file(format!("{lang}/{FILE}"))?.contents_utf8()?;
        Some(FtlSource::new(lang, path(lang), text))
    };
    folders.filter_map(file).collect()
}

/// The messages that the site in `folder` brings for the languages `tags`. A language without a
/// file of its own is not a mistake; a file that cannot be read is a diagnostic.
pub fn site_sources(folder: &Path, tags: &[&str]) -> (Vec<FtlSource>, Vec<Diagnostic>) {
    let (mut sources, mut diagnostics) = (Vec::new(), Vec::new());
    for tag in tags {
        let path = path(tag);
        let file = folder.join(&path);
        // A pipe or a device would hang the reader.
        if file.exists() && !file.is_file() {
            let help = if file.is_dir() { "help-folder" } else { "help-special" };
            let wrong = Diagnostic::new(Code::FileKind).arg("path", &path).help(help);
            diagnostics.push(wrong.place(Place::path(path)));
            continue;
        }
        match std::fs::read(file) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => sources.push(FtlSource::new(tag, path, text)),
                Err(error) => diagnostics.push(encoding(path, &error)),
            },
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => diagnostics.push(
                Diagnostic::new(Code::FileRead)
                    .place(Place::path(path.as_str()))
                    .arg("path", &path)
                    .arg("reason", reason(&error)),
            ),
        }
    }
    (sources, diagnostics)
}

fn path(lang: &str) -> String {
    format!("i18n/{lang}/{FILE}")
}

fn encoding(path: String, error: &std::string::FromUtf8Error) -> Diagnostic {
    let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
    let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
    Diagnostic::new(Code::FileEncoding)
        .place(Place::path(path.as_str()))
        .arg("path", path)
        .arg("line", line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_may_bring_files_for_some_languages() {
        let site = tempfile::tempdir().unwrap();
        for (lang, bytes) in [("fr", &b"a = A\n"[..]), ("nl", &b"a = A\nb = \xFF\n"[..])] {
            std::fs::create_dir_all(site.path().join("i18n").join(lang)).unwrap();
            std::fs::write(site.path().join(path(lang)), bytes).unwrap();
        }
        let (sources, diagnostics) = site_sources(site.path(), &["fr", "nl", "en"]);
        assert_eq!(sources.len(), 1);
        assert_eq!(sources[0].source.path, "i18n/fr/site.ftl");
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(diagnostics[0].code, Code::FileEncoding);
        assert_eq!(diagnostics[0].args[1], ("line", "2".to_owned()));
    }
}
