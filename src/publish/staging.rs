//! A site being published, file by file.
//!
//! Owns the decision what is written, what is kept from the published site, and whether anything
//! has to move at all. Never touches the published site before `commit`.

use std::fs::File;
use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::before::{self, Before};
use super::exchange::{self, Way};
use super::failed;
use super::fill::{self, FileId};
use super::lock::Lock;
use super::manifest::{self, Entry, Manifest, duplicate};
use super::place::{Forbidden, Place};
use super::spare::{self, Spare};
use crate::diag::{Code, Diagnostic};
use crate::model::output::{Digest, OutPath};

/// How long a build waits for another one into the same folder.
const WAIT: Duration = Duration::from_secs(10);

/// A site being made. Dropped without `commit`, it leaves the published site as it is.
#[derive(Debug)]
pub struct Staging {
    place: Place,
    way: Way,
    before: Option<Before>,
    spare: Option<Spare>,
    files: Mutex<Files>,
    /// Whether what stands where the new site was made is now the old one, no more ours to wipe.
    replaced: bool,
    _lock: Lock,
}

/// The files given so far. One lock is enough: it is held for a push, next to a file's writing.
#[derive(Debug, Default)]
struct Files {
    /// The new ones.
    written: Vec<OutPath>,
    /// Those of the published site.
    kept: Vec<(OutPath, FileId)>,
    /// What is known of each, new or kept.
    entries: Vec<(OutPath, Entry)>,
}

impl Files {
    fn keep(&mut self, path: &OutPath, entry: Entry, id: FileId) {
        self.kept.push((path.clone(), id));
        self.entries.push((path.clone(), entry));
    }
}

/// What `commit` did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Number of files that are new or changed.
    pub written: usize,
    /// Number of files kept from the site before.
    pub linked: usize,
    /// Number of files of the site before that the new one does not have.
    pub removed: usize,
}

impl Staging {
    /// Begins to publish into `out`. Waits up to ten seconds for another build into it, tidies up
    /// after a killed one, and refuses a folder that is `forbidden` (`output-place`) or that has files fiches did not write (`output-foreign`).
    pub fn open(out: &Path, forbidden: &[Forbidden]) -> Result<Staging, Diagnostic> {
        Staging::open_on(Place::new(out, forbidden)?, Way::here(), WAIT)
    }

    /// `open` at a place, with the way of exchange and the time to wait, for tests.
    pub(super) fn open_on(place: Place, way: Way, wait: Duration) -> Result<Staging, Diagnostic> {
        let lock = Lock::take(&place.lock, &place.out, wait)?;
        exchange::recover(&place)?;
        before::clear(&place.disk, &place.new)?;
        exchange::discard(&place)?;
        before::clear(&place.disk, &place.new)?;
        let spare = Spare::open(&place)?;
        let before = Before::read(&place.out)?;
        place.disk.create_dir(&place.new).map_err(|error| failed(&place.new, &error))?;
        let files = Mutex::default();
        Ok(Staging { place, way, before, spare, files, replaced: false, _lock: lock })
    }

    /// Publishes `bytes` at `path`. May be called from several threads at once.
    pub fn put(&self, path: &OutPath, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.store(path, None, bytes)
    }

    /// Publishes `bytes` at `path`; `key` stands for everything they were made from, so that the
    /// next build can ask `reuse`.
    pub fn put_keyed(&self, path: &OutPath, key: Digest, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.store(path, Some(key), bytes)
    }

    /// Keeps the file at `path` if it was made from the same inputs, as `key` says, and nobody has
    /// touched it. If not, the caller has to make it and give it to `put_keyed`.
    pub fn reuse(&self, path: &OutPath, key: &Digest) -> bool {
        let before = self.before.as_ref();
        let same = |old: &Entry| old.key.as_ref() == Some(key);
        let Some((entry, id)) = before.and_then(|before| before.unchanged(path, same)) else {
            return false;
        };
        self.files().keep(path, entry.clone(), id);
        true
    }

    /// Keeps all files below `folder`, which ends in `/`, that were made from the same inputs, as
    /// `key` says, if there are any and nobody has touched one. If not, the caller has to make all
    /// of them.
    pub fn reuse_all(&self, folder: &str, key: &Digest) -> bool {
        let before = self.before.as_ref();
        let Some(found) = before.and_then(|before| before.all_unchanged(folder, key)) else {
            return false;
        };
        let mut files = self.files();
        found.into_iter().for_each(|(path, entry, id)| files.keep(path, entry.clone(), id));
        true
    }

    /// Path, digest and size in bytes of every file published so far, in the order of their paths.
    pub fn taken(&self) -> Vec<(OutPath, Digest, u64)> {
        let entries = |(path, entry): &(OutPath, Entry)| (path.clone(), entry.hash, entry.size);
        let mut taken: Vec<_> = self.files().entries.iter().map(entries).collect();
        taken.sort_unstable_by(|(a, ..), (b, ..)| a.cmp(b));
        taken
    }

    /// Puts the new site in the place of the old one. If it fails, the old site stays whole.
    pub fn commit(mut self) -> Result<Report, Diagnostic> {
        let Files { written, mut kept, entries } = mem::take(&mut *self.files());
        let mut report = Report { written: written.len(), linked: kept.len(), ..Report::default() };
        let site = Manifest::new(entries)?;
        // Sorted, so that each thread stays in folders of its own.
        kept.par_sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        let before = self.before.take();
        report.removed = before.as_ref().map_or(0, |before| before.gone(&site));
        match (before, self.spare.take()) {
            (Some(before), _) if report.written == 0 && report.removed == 0 => {
                self.replace_manifest(&before, &site.text())?;
            }
            (Some(before), Some(spare)) if spare::worth(&before.manifest, kept.len()) => {
                self.replace_by_spare(&before, &spare, &site, &written, &kept)?;
            }
            (before, spare) => {
                self.replace(before.as_ref(), &site, &kept)?;
                spare.inspect(|spare| spare.remove(&self.place));
            }
        }
        Ok(report)
    }

    fn store(&self, path: &OutPath, key: Option<Digest>, bytes: &[u8]) -> Result<(), Diagnostic> {
        if path.as_str().eq_ignore_ascii_case(manifest::NAME) {
            return Err(Diagnostic::new(Code::OutputPath).arg("path", path));
        }
        let (hash, size) = (Digest::of(bytes), bytes.len() as u64);
        let entry = Entry { hash, size, key };
        let same = |old: &Entry| old.hash == hash && old.size == size;
        let before = self.before.as_ref();
        if let Some((_, id)) = before.and_then(|before| before.unchanged(path, same)) {
            self.files().keep(path, entry, id);
            return Ok(());
        }
        let file = self.place.new.join(path.as_str());
        fill::in_folder(&self.place.disk, &file, || self.place.disk.write(&file, bytes)).map_err(
            |error| match error.kind() {
                io::ErrorKind::AlreadyExists => duplicate(path),
                _ => failed(&self.published(path), &error),
            },
        )?;
        let mut files = self.files();
        files.written.push(path.clone());
        files.entries.push((path.clone(), entry));
        Ok(())
    }

    /// Where `path` is published: the name that a message gives, since nobody knows the other.
    fn published(&self, path: &OutPath) -> PathBuf {
        self.place.out.join(path.as_str())
    }

    fn files(&self) -> std::sync::MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_manifest(&self, root: &Path, text: &str) -> Result<(), Diagnostic> {
        let written = self.place.disk.write(&root.join(manifest::NAME), text.as_bytes());
        written.map_err(|error| failed(&self.place.out.join(manifest::NAME), &error))
    }

    /// Puts only the manifest in place, and only if the files were made from other inputs.
    fn replace_manifest(&self, before: &Before, text: &str) -> Result<(), Diagnostic> {
        if before.text == text.as_bytes() {
            return Ok(());
        }
        self.write_manifest(&self.place.new, text)?;
        let [new, out] = [&self.place.new, &self.place.out].map(|root| root.join(manifest::NAME));
        // What somebody has changed since the old manifest must not look older than the new one.
        let dated = before.written.map_or(Ok(()), |written| date(&new, written));
        dated.map_err(|error| failed(&out, &error))?;
        self.place.disk.rename(&new, &out).map_err(|error| failed(&out, &error))
    }

    /// Completes the site where its files were written, and puts it in place.
    fn replace(
        &mut self,
        before: Option<&Before>,
        site: &Manifest,
        kept: &[(OutPath, FileId)],
    ) -> Result<(), Diagnostic> {
        let shared = fill::link(&self.place, &self.place.new, kept)?;
        self.write_manifest(&self.place.new, &site.text())?;
        match before {
            Some(_) => exchange::replace(&self.place, &self.place.new, self.way)?,
            None => exchange::appear(&self.place)?,
        }
        self.replaced = true;
        if let Some(before) = before {
            spare::keep(&self.place, &self.place.new, &before.manifest, shared);
        }
        Ok(())
    }

    /// Makes the spare into the new site, and puts it in place.
    fn replace_by_spare(
        &self,
        before: &Before,
        spare: &Spare,
        site: &Manifest,
        written: &[OutPath],
        kept: &[(OutPath, FileId)],
    ) -> Result<(), Diagnostic> {
        let root = &self.place.spare;
        let shared = spare.update(&self.place, site, written, kept).and_then(|shared| {
            self.write_manifest(root, &site.text())?;
            Ok(shared)
        });
        let shared = shared.inspect_err(|_| {
            // Half a site takes room; if it cannot be cleared now, the next build does it.
            let _ = before::clear(&self.place.disk, root);
        })?;
        exchange::replace(&self.place, root, self.way)?;
        spare::keep(&self.place, root, &before.manifest, shared);
        Ok(())
    }
}

fn date(file: &Path, time: SystemTime) -> io::Result<()> {
    File::options().write(true).open(file)?.set_modified(time)
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.replaced {
            // What is left, the next build removes.
            let _ = self.place.disk.remove_dir_all(&self.place.new);
        }
    }
}
