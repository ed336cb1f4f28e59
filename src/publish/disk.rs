//! Every change that publishing makes on disk.
//!
//! Owns nothing but the list: one place to see what is ever written, moved or deleted, and the
//! place where tests let a disk fail or a process die between any two changes.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// The disk. In tests it can have a fuse.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    #[cfg(test)]
    pub fuse: Option<std::sync::Arc<super::tests::Fuse>>,
}

impl Disk {
    /// Writes a file that must not exist.
    pub fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = &bytes[..bytes.len() / 2];
        match self.step() {
            Ok(()) => create(file)?.write_all(bytes),
            // Only a fuse leads here: a write that fails leaves part of the file.
            Err(error) => create(file)?.write_all(half).and(Err(error)),
        }
    }

    pub fn create_dir(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| fs::create_dir(folder))
    }

    pub fn create_dir_all(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| fs::create_dir_all(folder))
    }

    pub fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| fs::hard_link(from, to))
    }

    pub fn copy(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| fs::copy(from, to).map(drop))
    }

    pub fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| fs::rename(from, to))
    }

    /// Lets two folders exchange names in one step.
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    pub fn exchange(&self, a: &Path, b: &Path) -> io::Result<()> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        self.step()?;
        Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
    }

    /// Lets two folders exchange names in one step, which this system cannot.
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    pub fn exchange(&self, _a: &Path, _b: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub fn remove_file(&self, file: &Path) -> io::Result<()> {
        self.step().and_then(|()| fs::remove_file(file))
    }

    pub fn remove_dir(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| fs::remove_dir(folder))
    }

    pub fn remove_dir_all(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| fs::remove_dir_all(folder))
    }

    #[cfg(not(test))]
    fn step(&self) -> io::Result<()> {
        Ok(())
    }

    #[cfg(test)]
    fn step(&self) -> io::Result<()> {
        self.fuse.as_ref().map_or(Ok(()), |fuse| fuse.step())
    }
}

fn create(file: &Path) -> io::Result<File> {
    File::options().write(true).create_new(true).open(file)
}
