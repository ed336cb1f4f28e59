//! Where a site is published: the output folder and the names beside it.
//!
//! Owns the decision which folders are never replaced. Changes nothing but missing folders above
//! the output.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::failed;
use crate::diag::{Code, Diagnostic};

/// The output folder and its neighbours, as absolute paths without symbolic links.
#[derive(Debug)]
pub struct Place {
    pub out: PathBuf,
    /// Where the new site is made, and where the old one goes to be removed: whatever stands here
    /// outside a build is rubbish.
    pub new: PathBuf,
    /// Where the site before the published one stays, to be made into the next.
    pub spare: PathBuf,
    /// Where the old site waits between two renames: if it stands here, it is whole.
    pub old: PathBuf,
    pub lock: PathBuf,
    pub disk: Disk,
}

impl Place {
    /// The place of `out`, which need not exist. An output folder that is `/`, a mount point, or
    /// one of `forbidden` or above it, is refused.
    pub fn new(out: &Path, forbidden: &[PathBuf]) -> Result<Place, Diagnostic> {
        let out = resolved(out).map_err(|error| failed(out, &error))?;
        let refused = || Diagnostic::new(Code::OutputPlace).arg("path", out.display());
        let above = |path: &PathBuf| path.canonicalize().is_ok_and(|path| path.starts_with(&out));
        let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
            return Err(refused());
        };
        if forbidden.iter().any(above) {
            return Err(refused());
        }
        if mounted(&out) {
            return Err(refused().help("help-mount"));
        }
        let beside = |suffix: &str| {
            let mut hidden = std::ffi::OsString::from(".");
            hidden.push(name);
            hidden.push(suffix);
            parent.join(hidden)
        };
        let (new, old) = (beside(".fiches-new"), beside(".fiches-old"));
        let (spare, lock) = (beside(".fiches-spare"), beside(".fiches-lock"));
        Ok(Place { new, spare, old, lock, out, disk: Disk::default() })
    }
}

/// `out` as an absolute path without symbolic links, its parent made where missing.
fn resolved(out: &Path) -> io::Result<PathBuf> {
    match out.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound && !out.is_symlink() => {}
        found => return found,
    }
    let out = std::path::absolute(out)?;
    let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
        return Err(io::ErrorKind::NotFound.into());
    };
    fs::create_dir_all(parent)?;
    Ok(parent.canonicalize()?.join(name))
}

/// Whether `path` is a mount point, which no rename can move.
#[cfg(target_os = "linux")]
fn mounted(path: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::empty())
        .is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

/// Elsewhere the rename itself says so, at the end.
#[cfg(not(target_os = "linux"))]
fn mounted(_path: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(out: &Path, forbidden: &Path) -> Option<&'static str> {
        let refused = Place::new(out, &[forbidden.into()]).err()?;
        assert_eq!(refused.code, Code::OutputPlace);
        refused.help
    }

    #[test]
    fn the_site_and_what_holds_it_are_refused_and_folders_in_it_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        fs::create_dir(&site).unwrap();
        assert_eq!(refused(&site, &site), Some("help"));
        assert_eq!(refused(&site.join("."), &site), Some("help"));
        assert_eq!(refused(folder.path(), &site), Some("help"));
        assert_eq!(refused(Path::new("/"), &site), Some("help"));
        assert_eq!(refused(&site.join("public"), &site), None);
        assert_eq!(refused(&folder.path().join("sit"), &site), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_mount_point_is_refused_with_its_own_help() {
        assert_eq!(refused(Path::new("/proc"), Path::new("/nowhere")), Some("help-mount"));
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_is_followed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir(root.join("real")).unwrap();
        std::os::unix::fs::symlink("real", root.join("link")).unwrap();
        std::os::unix::fs::symlink("nothing", root.join("broken")).unwrap();
        assert_eq!(Place::new(&root.join("link"), &[]).unwrap().new, root.join(".real.fiches-new"));
        assert_eq!(Place::new(&root.join("broken"), &[]).unwrap_err().code, Code::OutputWrite);
    }

    #[test]
    fn missing_folders_above_the_output_are_made() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("a/b/public");
        let place = Place::new(&out, &[]).unwrap();
        assert!(place.out.parent().unwrap().is_dir() && !place.out.exists());
    }
}
