//! The site's own theme: the files of one folder below `themes/`.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::ThemeFile;
use crate::diag::{Code, Diagnostic, Place, reason};

/// The files of `themes/<name>` in the site's folder. The theme `default` is embedded: it needs
/// no folder.
///
/// A theme that does not exist is `theme-missing`, without a place; a file that cannot be read
/// is `file-read`.
pub fn own_files(site: &Path, name: &str) -> (Vec<ThemeFile>, Vec<Diagnostic>) {
    let themes = site.join("themes");
    let folder = themes.join(name);
    let (mut files, mut diagnostics) = (Vec::new(), Vec::new());
    if !crate::model::name::is_id(name) || !folder.is_dir() {
        if name != "default" {
            let missing = Diagnostic::new(Code::ThemeMissing).arg("name", name);
            diagnostics.push(missing.arg("known", known(&themes)));
        }
        return (files, diagnostics);
    }
    for entry in WalkDir::new(&folder).sort_by_file_name() {
        let read = entry.map_err(|error| error.to_string()).and_then(|entry| {
            if !entry.file_type().is_file() {
                return Ok(());
            }
            let bytes = fs::read(entry.path()).map_err(|error| reason(&error))?;
            let path = entry.path().strip_prefix(&folder).unwrap_or(entry.path());
            let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
            files.push(ThemeFile { path: names.join("/"), bytes });
            Ok(())
        });
        if let Err(reason) = read {
            let path = ["themes/", name].concat();
            let failed = Diagnostic::new(Code::FileRead).arg("path", &path).arg("reason", reason);
            diagnostics.push(failed.place(Place::path(path)));
        }
    }
    (files, diagnostics)
}

/// The names of the themes there are.
fn known(themes: &Path) -> String {
    let folders = fs::read_dir(themes).into_iter().flatten().flatten();
    let mut names: Vec<String> = folders
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.push("default".to_owned());
    names.sort();
    names.dedup();
    names.join(", ")
}
