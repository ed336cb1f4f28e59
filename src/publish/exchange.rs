//! The moment at which the new site becomes the published one.
//!
//! Owns the renames, their undoing after a failure and the repair after a death between them.
//! Never deletes.

use std::io;
use std::path::Path;

use super::failed;
use super::place::Place;
use crate::diag::{Code, Diagnostic};

/// How two folders exchange names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// In one step where the system can, else as `Renames`.
    Exchange,
    /// In two renames: for a moment there is no output folder.
    Renames,
}

impl Way {
    /// The best that the system promises to try.
    pub fn here() -> Way {
        if cfg!(any(target_os = "linux", target_os = "macos")) {
            Way::Exchange
        } else {
            Way::Renames
        }
    }
}

/// Puts the new site, made at `new`, in the place of the old one, which then stands at `new`.
pub fn replace(place: &Place, new: &Path, way: Way) -> Result<(), Diagnostic> {
    match way {
        Way::Exchange if place.disk.exchange(new, &place.out).is_ok() => Ok(()),
        // Network disks and old systems refuse in many ways; if the reason is another, the
        // renames meet it too and report it.
        Way::Exchange | Way::Renames => two_renames(place, new),
    }
}

/// Puts the new site where there is no folder or an empty one.
pub fn appear(place: &Place) -> Result<(), Diagnostic> {
    if cfg!(not(unix)) {
        // Only POSIX renames onto an empty folder.
        let _ = place.disk.remove_dir(&place.out);
    }
    rename(place, &place.new, &place.out)
}

/// Brings the old site back if a process died between two renames.
pub fn recover(place: &Place) -> Result<(), Diagnostic> {
    if place.out.exists() || !place.old.exists() {
        return Ok(());
    }
    rename(place, &place.old, &place.out)
}

/// Moves the old site to where it can be removed if a process died after two renames; nothing
/// may stand there. An old site is never removed in its own place: half of one would be taken
/// for a whole one.
pub fn discard(place: &Place) -> Result<(), Diagnostic> {
    if !place.old.exists() {
        return Ok(());
    }
    rename(place, &place.old, &place.new)
}

fn two_renames(place: &Place, new: &Path) -> Result<(), Diagnostic> {
    rename(place, &place.out, &place.old)?;
    if let Err(diagnostic) = rename(place, new, &place.out) {
        // If this fails too, `recover` does it in the next build.
        let _ = place.disk.rename(&place.old, &place.out);
        return Err(diagnostic);
    }
    // The site is published: what is left to tidy, the next build can do.
    let _ = place.disk.rename(&place.old, new);
    Ok(())
}

fn rename(place: &Place, from: &Path, to: &Path) -> Result<(), Diagnostic> {
    place.disk.rename(from, to).map_err(|error| match error.kind() {
        io::ErrorKind::ResourceBusy => {
            Diagnostic::new(Code::OutputPlace).arg("path", from.display()).help("help-mount")
        }
        _ => failed(from, &error),
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A place with the named folders among `out`, `new`, `old`, each holding a file of its name.
    fn place(folders: &[&str]) -> (tempfile::TempDir, Place) {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::new(&folder.path().join("public"), &[]).unwrap();
        for name in folders {
            let path = match *name {
                "out" => &place.out,
                "new" => &place.new,
                _ => &place.old,
            };
            fs::create_dir(path).unwrap();
            fs::write(path.join(name), "").unwrap();
        }
        (folder, place)
    }

    #[test]
    fn both_ways_put_the_new_folder_in_place_and_the_old_one_aside() {
        for way in [Way::Exchange, Way::Renames] {
            let (_folder, place) = place(&["out", "new"]);
            replace(&place, &place.new, way).unwrap();
            assert!(place.out.join("new").exists() && place.new.join("out").exists());
            assert!(!place.old.exists());
        }
    }

    #[test]
    fn a_failed_second_rename_brings_the_old_folder_back() {
        let (_folder, place) = place(&["out"]);
        assert_eq!(replace(&place, &place.new, Way::Renames).unwrap_err().code, Code::OutputWrite);
        assert!(place.out.join("out").exists() && !place.old.exists());
    }

    #[test]
    fn death_after_the_first_rename_brings_the_old_folder_back() {
        let (_folder, place) = place(&["new", "old"]);
        recover(&place).unwrap();
        assert!(place.out.join("old").exists() && place.new.exists() && !place.old.exists());
    }

    #[test]
    fn death_after_the_second_rename_keeps_the_new_folder() {
        let (_folder, place) = place(&["out", "old"]);
        recover(&place).unwrap();
        discard(&place).unwrap();
        assert!(place.out.join("out").exists() && place.new.join("old").exists());
    }
}
