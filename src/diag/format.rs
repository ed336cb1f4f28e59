//! The formats in which diagnostics can be printed.

use super::{Diagnostic, Texts, github, human, json, sarif, short};

/// How diagnostics are written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With excerpts, for people.
    Human,
    /// One a line.
    Short,
    /// One array.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// GitHub workflow commands.
    Github,
}

impl Format {
    /// All formats, in the order in which the command line lists them.
    pub const ALL: [Format; 5] =
        [Format::Human, Format::Short, Format::Json, Format::Sarif, Format::Github];

    /// The format's name on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Short => "short",
            Format::Json => "json",
            Format::Sarif => "sarif",
            Format::Github => "github",
        }
    }
}

/// The diagnostics in the format; only `Human` has colours.
pub fn print(format: Format, diagnostics: &[Diagnostic], texts: &Texts, color: bool) -> String {
    match format {
        Format::Human => human(diagnostics, texts, color),
        Format::Short => short(diagnostics, texts),
        Format::Json => json(diagnostics, texts),
        Format::Sarif => sarif(diagnostics, texts),
        Format::Github => github(diagnostics, texts),
    }
}
