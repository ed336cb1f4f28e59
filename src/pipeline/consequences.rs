//! Mistakes that only follow from another one, which has been reported: whoever mends that one mends
//! them too, and until then they would bury it.

use std::collections::HashSet;

use crate::diag::{Code, Diagnostic};

/// Leaves out what follows from a file that cannot be read, and references to `lost` sheets, keys of
/// folders that are no sheet because their facts or those of their section are missing, and to such
/// sections.
pub(super) fn leave_out(found: &mut Vec<Diagnostic>, lost: &[String]) {
    let sheets: HashSet<&str> = lost.iter().flat_map(|key| names(key)).collect();
    let sections = found.iter().filter(|problem| problem.code == Code::SectionFacts);
    let sections = sections.filter_map(|problem| arg(problem, "section"));
    let sections: HashSet<String> = sections.map(str::to_owned).collect();
    let files: HashSet<String> = found.iter().filter_map(unread).map(str::to_owned).collect();
    let follows = |problem: &Diagnostic| {
        let named = |name| arg(problem, name).unwrap_or_default();
        if [Code::LinkMissing, Code::SheetUnknown].contains(&problem.code) {
            sheets.contains(named("name"))
        } else if problem.code == Code::ValueChoice && named("key") == "handbook" {
            sections.contains(named("value"))
        } else {
            problem.code == Code::WordsMissing && path(problem).is_some_and(|at| files.contains(at))
        }
    };
    found.retain(|problem| !follows(problem));
}

/// What a sheet can be called by.
fn names(key: &str) -> impl Iterator<Item = &str> {
    std::iter::once(key).chain(key.rsplit('/').next())
}

fn arg<'a>(problem: &'a Diagnostic, name: &str) -> Option<&'a str> {
    problem.args.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
}

/// The path of a file that is there, but cannot be read.
fn unread(problem: &Diagnostic) -> Option<&str> {
    let codes = [Code::FileRead, Code::FileEncoding, Code::FileTooLarge, Code::FileKind];
    path(problem).filter(|_| codes.contains(&problem.code))
}

fn path(problem: &Diagnostic) -> Option<&str> {
    Some(&problem.place.as_ref()?.source.path)
}
