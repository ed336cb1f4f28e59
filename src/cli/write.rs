//! Writes files of the site's folder in one step: whoever reads one finds what was there before or
//! the whole of what is new.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use crate::diag::{Code, Diagnostic, Place, reason};

/// Writes the file at `path`, as seen from the folder `site`.
///
/// # Errors
/// `file-write`; the file is then as it was before.
pub(super) fn file(site: &Path, path: &str, text: &str) -> Result<(), Diagnostic> {
    let replaced = || -> io::Result<()> {
        let file = site.join(path);
        let new = temporary(&file);
        fill(&new, text)?;
        fs::rename(&new, &file)
    };
    replaced().map_err(|error| failed(path, &error))
}

/// Makes the folder at `path`, which must not be there, with `files` by name.
///
/// # Errors
/// `file-write`; there is then no such folder.
pub(super) fn folder(site: &Path, path: &str, files: &[(&str, String)]) -> Result<(), Diagnostic> {
    let made = || -> io::Result<()> {
        let folder = site.join(path);
        let new = temporary(&folder);
        fs::create_dir_all(&new)?;
        files.iter().try_for_each(|(name, text)| fill(&new.join(name), text))?;
        fs::rename(&new, &folder)
    };
    made().map_err(|error| failed(path, &error))
}

/// What stands in its place until it is whole. `load` passes over names with this ending.
fn temporary(path: &Path) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".tmp");
    name.into()
}

fn fill(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn failed(path: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::new(Code::FileWrite)
        .arg("path", path)
        .arg("reason", reason(error))
        .place(Place::path(path))
}
