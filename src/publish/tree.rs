//! Folders on disk held against their manifest.
//!
//! Owns finding what fiches did not write and removing what it did. Never deletes a file that the
//! manifest does not list, never follows a symbolic link.

use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::disk::Disk;
use super::failed;
use super::manifest::{self, Manifest};
use crate::diag::Diagnostic;

/// What stands under `root` and not in `manifest`, sorted; a folder with `/` at its end, without
/// what it holds. Without a manifest everything is one. A folder in which nothing has come or gone
/// since the time `written`, that of the manifest, is not read: that takes most of the time.
pub fn strangers(
    root: &Path,
    manifest: Option<&Manifest>,
    written: Option<SystemTime>,
) -> Result<Vec<String>, Diagnostic> {
    let none = Manifest::default();
    let known = manifest.unwrap_or(&none);
    // The renames of the root are changes to it too.
    let mut strangers = strangers_in(root, "", known)?;
    let below: Vec<Vec<String>> = known
        .folders()
        .into_par_iter()
        .filter(|folder| changed_since(&root.join(folder), written))
        .map(|folder| strangers_in(root, &format!("{folder}/"), known))
        .collect::<Result<_, _>>()?;
    strangers.extend(below.into_iter().flatten());
    strangers.retain(|name| manifest.is_none() || name != manifest::NAME);
    strangers.sort();
    Ok(strangers)
}

/// Whether names may have come into `folder` since `written`. What is no folder is a stranger to
/// the folder above it.
#[cfg(unix)]
fn changed_since(folder: &Path, written: Option<SystemTime>) -> bool {
    use std::os::unix::fs::MetadataExt;
    let Ok(found) = fs::symlink_metadata(folder) else { return false };
    // Nobody can set this time, unlike that of the last modification; it too changes whenever a
    // name comes or goes.
    let (Ok(seconds), Ok(rest)) = (found.ctime().try_into(), found.ctime_nsec().try_into()) else {
        return found.is_dir();
    };
    let changed = SystemTime::UNIX_EPOCH + Duration::new(seconds, rest);
    found.is_dir() && written.is_none_or(|written| changed >= written)
}

/// Elsewhere the times of folders are not to be relied on.
#[cfg(not(unix))]
fn changed_since(folder: &Path, _written: Option<SystemTime>) -> bool {
    fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir())
}

/// The strangers directly in the folder at `prefix`, which is empty or ends in `/`.
fn strangers_in(root: &Path, prefix: &str, manifest: &Manifest) -> Result<Vec<String>, Diagnostic> {
    let folder = root.join(prefix);
    let names = names(&folder).map_err(|error| failed(&folder, &error))?;
    let paths = names.into_iter().filter_map(|(name, is_folder)| {
        let path = format!("{prefix}{name}{}", if is_folder { "/" } else { "" });
        let known = match is_folder {
            true => manifest.has_folder(&path),
            false => manifest.entry(&path).is_some(),
        };
        (!known).then_some(path)
    });
    Ok(paths.collect())
}

/// The names in `folder`, each with whether it is itself a folder. One that is not UTF-8 is
/// shown with replacement characters, which no manifest has.
fn names(folder: &Path) -> io::Result<Vec<(String, bool)>> {
    fs::read_dir(folder)?
        .map(|entry| {
            let entry = entry?;
            Ok((entry.file_name().to_string_lossy().into_owned(), entry.file_type()?.is_dir()))
        })
        .collect()
}

/// Removes the files of `manifest` from `root`, then the folders that are empty, then the
/// manifest and `root` itself if nothing else is left. What cannot be removed stays, with the
/// manifest, for the next build.
pub fn remove(disk: &Disk, root: &Path, manifest: &Manifest) {
    manifest.files().par_iter().for_each(|(path, _)| {
        let _ = disk.remove_file(&root.join(path.as_str()));
    });
    for folder in manifest.folders().into_iter().rev() {
        let _ = disk.remove_dir(&root.join(folder));
    }
    let alone = names(root).is_ok_and(|names| names.iter().all(|(name, _)| name == manifest::NAME));
    if alone {
        let _ = disk.remove_file(&root.join(manifest::NAME));
        let _ = disk.remove_dir(root);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::output::{Digest, OutPath};
    use crate::publish::manifest::Entry;

    fn tree(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        folder
    }

    fn manifest(files: &[&str]) -> Manifest {
        let entry = Entry { hash: Digest::of(b""), size: 0, key: None };
        let entries = files.iter().map(|path| (OutPath::new(*path).unwrap(), entry.clone()));
        Manifest::new(entries.collect()).unwrap()
    }

    #[test]
    fn strangers_are_named_and_foreign_folders_only_once() {
        let folder = tree(&["a", "f/b", "f/x", "g/y/z", ".fiches-manifest", "f/.fiches-manifest"]);
        let strangers =
            strangers(folder.path(), Some(&manifest(&["a", "f/b", "gone"])), None).unwrap();
        assert_eq!(strangers, ["f/.fiches-manifest", "f/x", "g/"]);
    }

    #[test]
    fn a_folder_in_the_place_of_a_file_is_a_stranger() {
        let folder = tree(&["a/b"]);
        assert_eq!(strangers(folder.path(), Some(&manifest(&["a"])), None).unwrap(), ["a/"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_place_of_a_folder_is_a_stranger() {
        let folder = tree(&["real/b"]);
        std::os::unix::fs::symlink("real", folder.path().join("f")).unwrap();
        let strangers =
            strangers(folder.path(), Some(&manifest(&["f/b", "real/b"])), None).unwrap();
        assert_eq!(strangers, ["f"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_stranger_is_seen_however_old_its_folder_is_made_to_look() {
        let folder = tree(&["f/b"]);
        let changed = fs::metadata(folder.path().join("f")).unwrap().modified().unwrap();
        let strangers =
            |written| strangers(folder.path(), Some(&manifest(&["f/b"])), Some(written)).unwrap();
        fs::write(folder.path().join("f/x"), "").unwrap();
        let dated = fs::File::open(folder.path().join("f")).unwrap();
        dated.set_modified(SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(strangers(changed), ["f/x"]);
        // Not even read, if nothing has come since.
        assert!(strangers(SystemTime::now() + Duration::from_secs(60)).is_empty());
    }

    #[test]
    fn removal_takes_everything_listed_and_the_folder() {
        let folder = tree(&["a", "f/g/b", ".fiches-manifest"]);
        remove(&Disk::default(), folder.path(), &manifest(&["a", "f/g/b", "gone/c"]));
        assert!(!folder.path().exists());
    }

    #[test]
    fn removal_leaves_strangers_and_the_manifest_that_tells_them_apart() {
        let folder = tree(&["a", "f/b", "f/x", ".fiches-manifest"]);
        remove(&Disk::default(), folder.path(), &manifest(&["a", "f/b"]));
        let left = strangers(folder.path(), Some(&manifest(&["f/y"])), None).unwrap();
        assert_eq!(left, ["f/x"]);
        assert!(folder.path().join(manifest::NAME).exists());
    }
}
