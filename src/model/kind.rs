//! The six kinds of sheet.

use serde::Serialize;

/// What a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Definition,
    Procedure,
    Indicators,
    Partner,
    Training,
    Page,
}

impl Kind {
    pub const ALL: [Kind; 6] = [
        Kind::Definition,
        Kind::Procedure,
        Kind::Indicators,
        Kind::Partner,
        Kind::Training,
        Kind::Page,
    ];

    /// Their names in TOML.
    pub const NAMES: &[&str] = &[
        Kind::Definition.as_str(),
        Kind::Procedure.as_str(),
        Kind::Indicators.as_str(),
        Kind::Partner.as_str(),
        Kind::Training.as_str(),
        Kind::Page.as_str(),
    ];

    /// Its name in TOML, and of its template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Definition => "definition",
            Kind::Procedure => "procedure",
            Kind::Indicators => "indicators",
            Kind::Partner => "partner",
            Kind::Training => "training",
            Kind::Page => "page",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Kind::Definition => "kind-definition",
            Kind::Procedure => "kind-procedure",
            Kind::Indicators => "kind-indicators",
            Kind::Partner => "kind-partner",
            Kind::Training => "kind-training",
            Kind::Page => "kind-page",
        }
    }

    /// The template of its sheets.
    pub fn template(self) -> &'static str {
        match self {
            Kind::Definition => "definition.html",
            Kind::Procedure => "procedure.html",
            Kind::Indicators => "indicators.html",
            Kind::Partner => "partner.html",
            Kind::Training => "training.html",
            Kind::Page => "page.html",
        }
    }

    /// Whether a sheet of a section of this kind is of it only with the table of the kind: what is
    /// required stands in that table.
    pub fn needs_table(self) -> bool {
        match self {
            Kind::Procedure | Kind::Indicators | Kind::Partner | Kind::Training => true,
            Kind::Definition | Kind::Page => false,
        }
    }

    /// The kind named `text`, if there is one.
    pub fn named(text: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}
