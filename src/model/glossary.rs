//! Words of a text that a definition explains: found by `index`, shown by `render`.

use super::sheet::SheetId;
use super::words::Body;

/// Such words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Defined {
    /// Where they begin and end in the HTML of the text, in bytes.
    pub start: u32,
    pub end: u32,
    /// The definition.
    pub by: SheetId,
}

/// Finds the first of each definition in a text: in a language, in the words of the sheet given.
pub type Glossary = dyn Fn(usize, SheetId, &Body) -> Vec<Defined> + Send + Sync;
