//! Puts a finished site in place, whole or not at all.
//!
//! Owns the output folder: the staging folder and the spare beside it, the manifest in it, the
//! exchange, the lock. Files that have not changed are linked, not written; if none has, nothing
//! moves. The site before stays as the spare, so that the next build costs what has changed.
//! Never deletes a file that fiches did not write, never writes into the published folder, and
//! never looks into the bytes it is given. A death of the process or a full disk leaves the old
//! site whole; a loss of power is not provided for (no fsync).

mod before;
mod disk;
mod exchange;
mod fill;
mod lock;
mod manifest;
mod place;
mod spare;
mod staging;
#[cfg(test)]
mod tests;
mod tree;

use std::io;
use std::path::Path;

pub use place::Forbidden;
pub use staging::{Report, Staging};

use crate::diag::{Code, Diagnostic, reason};

/// The diagnostic of a failed operation on `path`.
fn failed(path: &Path, error: &io::Error) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(Code::OutputWrite).arg("path", path.display()).arg("reason", reason(error));
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => diagnostic.help("help-full"),
        _ => diagnostic,
    }
}
