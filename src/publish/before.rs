//! What earlier builds left: the published site, and the rubbish of a killed one.
//!
//! Owns telling our files from others' and changed ones from untouched ones. Deletes only what a
//! manifest lists, or an unfinished site under a name that only fiches uses.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::Disk;
use super::fill::FileId;
use super::manifest::{self, Entry, Manifest};
use super::{failed, tree};
use crate::diag::{Code, Diagnostic};
use crate::model::output::{Digest, OutPath};

/// A site that an earlier build made: the published one, or one that stands beside it.
#[derive(Debug)]
pub struct Before {
    root: PathBuf,
    pub manifest: Manifest,
    /// The manifest as it stands on disk.
    pub text: Vec<u8>,
    /// When the manifest was written: after every file of the site. None where the system does
    /// not tell.
    pub written: Option<SystemTime>,
}

impl Before {
    /// The site at `out`; none if there is no folder or an empty one.
    pub fn read(out: &Path) -> Result<Option<Before>, Diagnostic> {
        if !out.try_exists().map_err(|error| failed(out, &error))? {
            return Ok(None);
        }
        let before = Before::with_manifest(out)?;
        match &before {
            Some(before) => before.refuse_strangers()?,
            None => refuse(out, tree::strangers(out, None, None)?)?,
        }
        Ok(before)
    }

    /// The site in the folder `root`, whatever else is there; none if its manifest is missing or
    /// not one of ours.
    pub fn with_manifest(root: &Path) -> Result<Option<Before>, Diagnostic> {
        let path = root.join(manifest::NAME);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(&path, &error)),
        };
        let manifest = str::from_utf8(&text).ok().and_then(Manifest::parse);
        let written = fs::metadata(&path).and_then(|found| found.modified()).ok();
        Ok(manifest.map(|manifest| Before { root: root.to_owned(), manifest, text, written }))
    }

    /// Refuses the folder if it holds anything that the manifest does not list.
    pub fn refuse_strangers(&self) -> Result<(), Diagnostic> {
        refuse(&self.root, tree::strangers(&self.root, Some(&self.manifest), self.written)?)
    }

    /// The file at `path`, if it is `same` and still as it was written, and which file it is.
    pub fn unchanged(
        &self,
        path: &OutPath,
        same: impl Fn(&Entry) -> bool,
    ) -> Option<(&Entry, FileId)> {
        let entry = self.manifest.entry(path.as_str()).filter(|entry| same(entry))?;
        Some((entry, self.untouched(&self.root.join(path.as_str()), entry)?))
    }

    /// The files below `folder` with this key, if there are any and all are still as they were
    /// written.
    pub fn all_unchanged(
        &self,
        folder: &str,
        key: &Digest,
    ) -> Option<Vec<(&OutPath, &Entry, FileId)>> {
        let made = self.manifest.below(folder).iter();
        let made = made.filter(|(_, entry)| entry.key.as_ref() == Some(key));
        let file = |(path, entry): &'_ (OutPath, Entry)| -> Option<FileId> {
            self.untouched(&self.root.join(path.as_str()), entry)
        };
        let found = made.map(|made| Some((&made.0, &made.1, file(made)?)));
        found.collect::<Option<Vec<_>>>().filter(|found| !found.is_empty())
    }

    /// Number of files that `manifest` does not have.
    pub fn gone(&self, manifest: &Manifest) -> usize {
        let gone = |path: &OutPath| manifest.entry(path.as_str()).is_none();
        self.manifest.files().iter().filter(|(path, _)| gone(path)).count()
    }

    /// Which file stands at `file`, if it is still what was published as `entry`. A time before
    /// the manifest's says so without reading; one in the same tick of the clock does not.
    fn untouched(&self, file: &Path, entry: &Entry) -> Option<FileId> {
        let found = fs::symlink_metadata(file).ok()?;
        if !found.is_file() || found.len() != entry.size {
            return None;
        }
        let untouched = match (found.modified().ok(), self.written) {
            (Some(modified), Some(written)) if modified < written => true,
            _ => fs::read(file).is_ok_and(|bytes| Digest::of(&bytes) == entry.hash),
        };
        untouched.then(|| FileId::of(&found))
    }
}

/// Removes what a killed build left at `new`: an old site by its manifest, or an unfinished one.
pub fn clear(disk: &Disk, new: &Path) -> Result<(), Diagnostic> {
    if !fs::symlink_metadata(new).is_ok_and(|found| found.is_dir()) {
        return Ok(());
    }
    match Before::with_manifest(new)? {
        Some(before) => {
            before.refuse_strangers()?;
            tree::remove(disk, new, &before.manifest);
            Ok(())
        }
        None => disk.remove_dir_all(new).map_err(|error| failed(new, &error)),
    }
}

/// The error that names the `strangers` in `folder`, if there are any.
fn refuse(folder: &Path, strangers: Vec<String>) -> Result<(), Diagnostic> {
    if strangers.is_empty() {
        return Ok(());
    }
    Err(Diagnostic::new(Code::OutputForeign)
        .arg("path", folder.display())
        .arg("files", strangers[..strangers.len().min(10)].join(", "))
        .arg("count", strangers.len()))
}
