//! What lies in `content/_static` must not stand where the site writes its own files.

use std::collections::HashSet;

use super::scene::Scene;
use super::{extras, page};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::output::OutPath;

/// Every file of `content/_static` that cannot be copied to its place.
pub fn problems(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let statics = &scene.site.statics;
    if statics.is_empty() {
        return Vec::new();
    }
    let pages = page::all(scene).into_iter().map(|id| page::path(scene, id));
    let made: HashSet<String> =
        pages.chain(extras::made(scene).into_iter().map(|(path, _)| path)).collect();
    let folders: HashSet<&str> = made.iter().flat_map(|path| above(path)).collect();
    let clashes = |path: &str| {
        made.contains(path) || folders.contains(path) || above(path).any(|at| made.contains(at))
    };
    let problem = |path: &str| {
        let place = Place::path(["content/_static/", path].concat());
        if clashes(path) {
            return Some(Diagnostic::new(Code::StaticClash).arg("path", path).place(place));
        }
        OutPath::new(path).err().map(|odd| odd.place(place))
    };
    statics.iter().filter_map(|(path, _)| problem(path)).collect()
}

/// The folders that hold a file.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}
