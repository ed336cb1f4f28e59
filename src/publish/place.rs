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

/// A folder that must never be replaced, nor any that holds it.
#[derive(Clone, Debug)]
pub enum Forbidden {
    /// Folders inside it may be.
    Itself(PathBuf),
    /// What stands inside it is read, and may not be either.
    AllInside(PathBuf),
}

impl Forbidden {
    /// Whether `out`, an absolute path without symbolic links, must not be replaced.
    fn forbids(&self, out: &Path) -> bool {
        let (Forbidden::Itself(path) | Forbidden::AllInside(path)) = self;
        let Ok(path) = path.canonicalize() else { return false };
        let inside = matches!(self, Forbidden::AllInside(_)) && out.starts_with(&path);
        inside || path.starts_with(out)
    }
}

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
    /// forbidden, is refused.
    pub fn new(out: &Path, forbidden: &[Forbidden]) -> Result<Place, Diagnostic> {
        let refused = |out: &Path| Diagnostic::new(Code::OutputPlace).arg("path", out.display());
        let planned = planned(out);
        if forbidden.iter().any(|folder| folder.forbids(&planned)) {
            return Err(refused(&planned));
        }
        let out = resolved(out).map_err(|error| failed(out, &error))?;
        let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
            return Err(refused(&out));
        };
        if mounted(&out) {
            return Err(refused(&out).help("help-mount"));
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

/// `out` as an absolute path, without symbolic links as far as it exists. Makes no folder.
fn planned(out: &Path) -> PathBuf {
    let out = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    let there = out.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
    let Some((above, there)) = there else { return out };
    match out.strip_prefix(above) {
        Ok(rest) if !rest.as_os_str().is_empty() => there.join(rest),
        Ok(_) | Err(_) => there,
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
        let content = Forbidden::AllInside(forbidden.join("content"));
        let refused = Place::new(out, &[Forbidden::Itself(forbidden.into()), content]).err()?;
        assert_eq!(refused.code, Code::OutputPlace);
        refused.help
    }

    #[test]
    fn the_site_and_what_holds_it_are_refused_and_folders_in_it_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        fs::create_dir_all(site.join("content/_static")).unwrap();
        assert_eq!(refused(&site, &site), Some("help"));
        assert_eq!(refused(&site.join("."), &site), Some("help"));
        assert_eq!(refused(folder.path(), &site), Some("help"));
        assert_eq!(refused(Path::new("/"), &site), Some("help"));
        assert_eq!(refused(&site.join("content/_static"), &site), Some("help"));
        assert_eq!(refused(&site.join("content/a/new"), &site), Some("help"));
        assert!(!site.join("content/a").exists());
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
