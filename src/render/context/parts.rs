//! Parts that all kinds of sheets have: sources, dates, explained words, links, alerts.

use serde::Serialize;

use super::{At, Html, Label, Language, Link, Text};

/// `parts/sources.html`.
#[derive(Serialize)]
pub struct SourcesPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub sources: Vec<SourceEntry<'a>>,
    pub dates: Dates<'a>,
    /// Name of the role that looks after the sheet.
    pub owner: Option<Text<'a>>,
}

#[derive(Serialize)]
pub struct SourceEntry<'a> {
    /// As in the text: `[3]`. Its id on the page is `source-3`.
    pub n: usize,
    /// `parts/source.html`, rendered once for all pages that name the source.
    pub html: Html<'a>,
}

/// `parts/source.html`.
#[derive(Serialize)]
pub struct SourcePart<'a> {
    pub lang: &'a Language,
    pub source: Source,
}

#[derive(Serialize)]
pub struct Source {
    pub title: Html<'static>,
    pub lang: Option<String>,
    pub dir: Option<String>,
    /// Publisher and date, or what is known of them.
    pub by: Html<'static>,
    pub url: Option<String>,
    /// The URL's host, without `www.`.
    pub host: Option<String>,
}

#[derive(Serialize)]
pub struct Dates<'a> {
    pub written: Day<'a>,
    /// Absent: not yet reviewed.
    pub reviewed: Option<Day<'a>>,
    pub next_review: Option<Day<'a>>,
    /// Whether a native speaker has reviewed the wording.
    pub words_reviewed: bool,
}

/// A day, in words and as `datetime`.
#[derive(Serialize, Clone, Default)]
pub struct Day<'a> {
    pub text: Text<'a>,
    pub iso: Text<'a>,
}

impl Day<'_> {
    /// The same day, borrowed.
    pub fn share(&self) -> Day<'_> {
        Day { text: self.text.share(), iso: self.iso.share() }
    }
}

/// `parts/glossary.html`: the definitions of words in the text, hidden until the script shows them.
#[derive(Serialize)]
pub struct GlossaryPart<'a> {
    pub lang: &'a Language,
    /// Address of the script.
    pub script: Text<'a>,
    /// `parts/gloss.html` of each.
    pub definitions: Html<'a>,
}

/// `parts/gloss.html`: a definition that explains a word of the text.
#[derive(Serialize)]
pub struct GlossPart<'a> {
    pub lang: &'a Language,
    /// The word's link has it as `data-term`.
    pub id: Text<'a>,
    pub link: Link<'a>,
    pub summary: Option<Label<'a>>,
}

/// `parts/link.html`: one of several links to sheets.
#[derive(Serialize)]
pub struct LinkPart<'a> {
    pub lang: &'a Language,
    pub link: Link<'a>,
}

/// `parts/alert-open.html`: what stands before the text of an alert.
#[derive(Serialize)]
pub struct AlertStart<'a> {
    pub lang: &'a Language,
    /// `note`, `tip`, `important`, `warning` or `caution`.
    pub alert: &'static str,
}

/// `parts/alert-close.html`: what stands after it; the same for all.
#[derive(Serialize)]
pub struct AlertEnd {}
