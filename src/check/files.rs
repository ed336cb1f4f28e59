//! A sheet's own files: pictures have a size, and every file is used.

use super::Alone;
use crate::diag::{Code, Diagnostic, Place};
use crate::model::words::Fill;

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    if sheet.files.is_empty() {
        return;
    }
    let mut used: Vec<&str> = Vec::new();
    for (_, words) in alone.texts() {
        for hole in &words.body.holes {
            match &hole.fill {
                Fill::File(name) => used.push(name),
                Fill::Image(name) => {
                    used.push(name);
                    let file = sheet.files.iter().find(|file| file.name == *name);
                    if file.is_some_and(|file| file.size.is_none()) {
                        let unreadable = Diagnostic::new(Code::FileImage).arg("file", name);
                        found.push(unreadable.at(&words.source, hole.span));
                    }
                }
                Fill::HeadingId(_)
                | Fill::NoteId(_)
                | Fill::NoteBack(_)
                | Fill::Note(_)
                | Fill::Citation(_)
                | Fill::Link(_)
                | Fill::LinkStart(_)
                | Fill::LinkEnd
                | Fill::Card(_)
                | Fill::AlertStart(_)
                | Fill::AlertEnd => {}
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
