//! One build at a time into an output folder.
//!
//! Owns the lock file beside the output. The lock is the system's, on the open file: it dies with
//! the process, so a lock file left by a killed build locks nothing.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::failed;
use crate::diag::{Code, Diagnostic};

/// Time between two tries.
const PAUSE: Duration = Duration::from_millis(50);

/// Holds the lock; dropping it releases the lock and takes the file away.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Locks the file `path`, made where absent, waiting up to `wait` for another build into
    /// `out` to end; then the error is `output-locked`.
    pub fn take(path: &Path, out: &Path, wait: Duration) -> Result<Lock, Diagnostic> {
        let tries = wait.as_millis() / PAUSE.as_millis();
        for left in (0..=tries).rev() {
            let file = File::options().create(true).append(true).open(path);
            let file = file.map_err(|error| failed(path, &error))?;
            match file.try_lock() {
                // The build that held it may have taken the file away while we waited.
                Ok(()) if is_at(&file, path) => return Ok(Lock { path: path.into(), _file: file }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) if left > 0 => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(failed(path, &error)),
            }
        }
        Err(Diagnostic::new(Code::OutputLocked).arg("path", out.display()))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Still locked here: nobody else can hold the file that goes away.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Whether `file` is still the one that `path` names.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(ours), Ok(named)) => ours.ino() == named.ino() && ours.dev() == named.dev(),
        _ => false,
    }
}

/// Elsewhere the file is never taken away.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_lock_waits_for_the_first_and_then_gives_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let take = |wait| Lock::take(&path, Path::new("public"), Duration::from_millis(wait));
        let first = take(0).unwrap();
        assert_eq!(take(60).unwrap_err().code, Code::OutputLocked);
        thread::scope(|threads| {
            let second = threads.spawn(|| take(10_000).map(drop));
            thread::sleep(2 * PAUSE);
            assert!(!second.is_finished());
            drop(first);
            second.join().unwrap().unwrap();
        });
        assert!(!path.exists());
    }

    #[test]
    fn a_lock_file_left_behind_locks_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        fs::write(&path, "").unwrap();
        Lock::take(&path, Path::new("public"), Duration::ZERO).unwrap();
    }
}
