//! The site before the published one, kept so that the next is made by changing only what differs.
//!
//! Owns that tree from one build to the next. Its files are hard links to the published ones, so
//! it takes folder entries rather than room. Believes nothing it holds: a file stays only if it is
//! the very file that is published, and whatever its manifest does not list is refused.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::before::{self, Before};
use super::fill::{self, FileId};
use super::manifest::{self, Manifest};
use super::place::Place;
use super::{failed, tree};
use crate::diag::Diagnostic;
use crate::model::output::OutPath;

/// The tree at `place.spare`, with a whole manifest.
#[derive(Debug)]
pub struct Spare(Before);

impl Spare {
    /// The spare, if there is one. Without its manifest it is what a build left that died while
    /// changing it, and is cleared away.
    pub fn open(place: &Place) -> Result<Option<Spare>, Diagnostic> {
        if !fs::symlink_metadata(&place.spare).is_ok_and(|found| found.is_dir()) {
            return Ok(None);
        }
        match Before::with_manifest(&place.spare)? {
            Some(before) => Ok(Some(Spare(before))),
            None => before::clear(&place.disk, &place.spare).map(|()| None),
        }
    }

    /// Makes the spare into `site`, without its manifest: of its files, `written` were written
    /// for it and `kept` are those of the published site. Returns how many it shares with that.
    pub fn update(
        &self,
        place: &Place,
        site: &Manifest,
        written: &[OutPath],
        kept: &[(OutPath, FileId)],
    ) -> Result<usize, Diagnostic> {
        self.0.refuse_strangers()?;
        // From here on the spare is nobody's site: if the build dies, the next clears it away.
        let manifest = place.spare.join(manifest::NAME);
        place.disk.remove_file(&manifest).map_err(|error| failed(&manifest, &error))?;
        self.remove_gone(place, site)?;
        fill::move_in(place, &place.spare, written)?;
        fill::link(place, &place.spare, kept)
    }

    /// Removes the spare, where the next site has little of it.
    pub fn remove(&self, place: &Place) {
        tree::remove(&place.disk, &place.spare, &self.0.manifest);
    }

    /// Removes the files that `site` does not have, and the folders that it needs no more. First,
    /// since a file may come where a folder was, and the other way round.
    fn remove_gone(&self, place: &Place, site: &Manifest) -> Result<(), Diagnostic> {
        let files = self.0.manifest.files().par_iter().map(|(path, _)| path);
        let gone: Vec<&OutPath> =
            files.filter(|path| site.entry(path.as_str()).is_none()).collect();
        gone.par_iter().try_for_each(|path| {
            let file = place.spare.join(path.as_str());
            done(&file, place.disk.remove_file(&file))
        })?;
        let folders: BTreeSet<&str> = gone.iter().flat_map(|path| path.folders()).collect();
        let empty = folders.into_iter().filter(|folder| !site.has_folder(&format!("{folder}/")));
        empty.rev().try_for_each(|folder| {
            let folder = place.spare.join(folder);
            done(&folder, place.disk.remove_dir(&folder))
        })
    }
}

/// Whether the site `old` is worth keeping as the spare when `shared` of its files are in the new
/// site too: at least half. With fewer it takes room rather than saving time; so it does where
/// the file system has no links and all are copies.
pub fn worth(old: &Manifest, shared: usize) -> bool {
    cfg!(unix) && shared * 2 >= old.files().len()
}

/// Keeps the site `old`, which has just been replaced and stands at `at`, or removes it. What
/// fails here the next build mends.
pub fn keep(place: &Place, at: &Path, old: &Manifest, shared: usize) {
    if !worth(old, shared) {
        tree::remove(&place.disk, at, old);
    } else if at != place.spare {
        let _ = place.disk.rename(at, &place.spare);
    }
}

/// The result of removing `path`, which may be gone already.
fn done(path: &Path, result: io::Result<()>) -> Result<(), Diagnostic> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(path, &error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
