//! Names in a file of something that stands elsewhere: found by `parse`, looked up by `assemble`.

use super::fields::Vocabulary;
use crate::diag::Spanned;

/// A name that must exist elsewhere.
#[derive(Clone, Debug)]
pub struct Mention {
    pub what: Named,
    pub name: Spanned<String>,
}

/// What a mention names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Term(Vocabulary),
    Sheet,
    Section,
    Source,
    Language,
    /// A short number that site.toml must declare.
    Short,
}
