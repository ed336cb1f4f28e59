//! Files brought into the tree of the next site: moved from where they were written, or linked
//! from the published site.
//!
//! Owns the order in which a link, a copy and a missing folder are tried. Never changes a file
//! that stands under another name too: it is taken away and its place filled anew.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::disk::Disk;
use super::failed;
use super::place::Place;
use crate::diag::Diagnostic;
use crate::model::output::OutPath;

/// Which file a path names: equal for two hard links, and for nothing else. None where the system
/// does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileId(Option<(u64, u64)>);

impl FileId {
    #[cfg(unix)]
    pub fn of(found: &fs::Metadata) -> FileId {
        use std::os::unix::fs::MetadataExt;
        FileId(Some((found.dev(), found.ino())))
    }

    #[cfg(not(unix))]
    pub fn of(_found: &fs::Metadata) -> FileId {
        FileId(None)
    }

    fn is_at(self, path: &Path) -> bool {
        let found = || fs::symlink_metadata(path).is_ok_and(|found| FileId::of(&found) == self);
        self.0.is_some() && found()
    }
}

/// Brings `files`, which are published, into `root`. Returns how many are now one file with the
/// published one; where the file system has no links, they are copies.
pub fn link(place: &Place, root: &Path, files: &[(OutPath, FileId)]) -> Result<usize, Diagnostic> {
    let shared = AtomicUsize::new(0);
    files.par_iter().try_for_each(|(path, id)| {
        let (from, to) = (place.out.join(path.as_str()), root.join(path.as_str()));
        if id.is_at(&to) || link_one(&place.disk, &from, &to) {
            shared.fetch_add(1, Ordering::Relaxed);
            return Ok(());
        }
        copy(&place.disk, &from, &to).map_err(|error| failed(&from, &error))
    })?;
    Ok(shared.into_inner())
}

/// Moves the written files at `paths` into `root`.
pub fn move_in(place: &Place, root: &Path, paths: &[OutPath]) -> Result<(), Diagnostic> {
    paths.par_iter().try_for_each(|path| {
        let (from, to) = (place.new.join(path.as_str()), root.join(path.as_str()));
        in_folder(&place.disk, &to, || place.disk.rename(&from, &to))
            .map_err(|error| failed(&place.out.join(path.as_str()), &error))
    })
}

/// Does `act` on `file`; if its folder is missing, makes that and does it again. Cheaper than
/// remembering which folders there are.
pub fn in_folder(disk: &Disk, file: &Path, act: impl Fn() -> io::Result<()>) -> io::Result<()> {
    match (act(), file.parent()) {
        (Err(error), Some(folder)) if error.kind() == io::ErrorKind::NotFound => {
            disk.create_dir_all(folder)?;
            act()
        }
        (result, _) => result,
    }
}

/// Links `to` to `from`; false where that cannot be.
fn link_one(disk: &Disk, from: &Path, to: &Path) -> bool {
    let link = || match disk.hard_link(from, to) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            disk.remove_file(to)?;
            disk.hard_link(from, to)
        }
        result => result,
    };
    in_folder(disk, to, link).is_ok()
}

fn copy(disk: &Disk, from: &Path, to: &Path) -> io::Result<()> {
    if fs::symlink_metadata(to).is_ok() {
        disk.remove_file(to)?;
    }
    in_folder(disk, to, || disk.copy(from, to))
}
