//! A sheet's own files: pictures have a size, and every file is used.

use super::Alone;
use crate::diag::{Code, Diagnostic, Place};
use crate::model::sheet::OwnFile;
use crate::model::words::Fill;

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    if sheet.files.is_empty() {
        return;
    }
    let mut used: Vec<&str> = Vec::new();
    for (_, words) in alone.texts() {
        for hole in &words.body.holes {
            let (Fill::File(name) | Fill::Image(name)) = &hole.fill else { continue };
            used.push(name);
            let has_no_size = |file: &OwnFile| file.name == *name && file.size.is_none();
            if matches!(hole.fill, Fill::Image(_)) && sheet.files.iter().any(has_no_size) {
                let unreadable = Diagnostic::new(Code::FileImage).arg("file", name);
                found.push(unreadable.at(&words.source, hole.span));
            }
        }
    }
    if alone.notes {
        for file in sheet.files.iter().filter(|file| !used.contains(&file.name.as_str())) {
            let path = ["content/", sheet.key.as_str(), "/", &file.name].concat();
            let unused = Diagnostic::new(Code::FileUnused).arg("file", &file.name);
            found.push(unused.place(Place::path(path)));
        }
    }
}
