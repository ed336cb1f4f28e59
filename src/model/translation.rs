//! What is known of each translation: whether it follows its original, and what it has missed.

use std::fmt;

use super::sheet::SheetId;
use crate::diag::Span;

/// The state of a sheet's words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// These are the words that the others are translated from.
    Original,
    /// There is no file.
    Missing,
    /// There is a file, and nobody has said that it follows the original.
    Undeclared,
    /// The original has changed since: in its order, never empty.
    Outdated(Vec<Change>),
    /// It says what the original says.
    Current,
    /// And a native speaker has reviewed this very wording.
    Reviewed,
}

impl State {
    /// Its name, as in `fiches status`.
    pub fn as_str(&self) -> &'static str {
        match self {
            State::Original => "original",
            State::Missing => "missing",
            State::Undeclared => "undeclared",
            State::Outdated(_) => "outdated",
            State::Current => "current",
            State::Reviewed => "reviewed",
        }
    }

    /// What the original has that the translation has not followed.
    pub fn changes(&self) -> &[Change] {
        match self {
            State::Outdated(changes) => changes,
            State::Original
            | State::Missing
            | State::Undeclared
            | State::Current
            | State::Reviewed => &[],
        }
    }
}

/// A passage of the original that a translation has not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: ChangeKind,
    /// Where it stands in the original as it is now; for a passage that is gone, where it stood.
    pub stretch: Stretch,
    /// Its first characters: as they are now, or as they were of a passage that is gone.
    pub text: String,
    /// Its place in the original, or in `translations.lock` of a passage that is gone.
    pub span: Span,
    /// What stood there when the translation was declared current; none of a new passage.
    pub was: Option<Earlier>,
}

/// A passage of an earlier original, as `translations.lock` knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Of its normalised text.
    pub hash: u32,
    /// Its first characters.
    pub start: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Changed,
    New,
    Gone,
}

/// The stretch of a words file that a passage belongs to: what stands under one heading. (A section
/// is a folder of sheets.)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stretch {
    Title,
    Summary,
    /// The text before its first heading.
    Intro,
    /// The text under the heading with this id, and the heading itself.
    Heading(String),
}

/// As in `translations.lock`: a heading's id after `#`, which no other name begins with.
impl fmt::Display for Stretch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stretch::Title => f.write_str("title"),
            Stretch::Summary => f.write_str("summary"),
            Stretch::Intro => f.write_str("#"),
            Stretch::Heading(id) => write!(f, "#{id}"),
        }
    }
}

/// The states of all sheets in all languages.
#[derive(Debug, Default)]
pub struct States(Vec<Vec<State>>);

impl States {
    /// By sheet, then by language, both in the site's order.
    pub fn new(states: Vec<Vec<State>>) -> States {
        States(states)
    }

    /// The states of a sheet, by language.
    pub fn of(&self, sheet: SheetId) -> &[State] {
        &self.0[sheet.0 as usize]
    }
}
