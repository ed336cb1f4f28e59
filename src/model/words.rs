//! Words: what one Markdown file says, in one language. The text is kept as HTML with holes:
//! everything that depends on nothing but the file is written once, by `parse`; what depends on
//! other sheets or on the reader is a hole that `link` resolves and `render` fills.

use std::sync::Arc;

use pulldown_cmark::Options;

use super::output::Digest;
use crate::diag::{Source, Span, Spanned};

/// What a text may use beyond CommonMark.
pub const DIALECT: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_OLD_FOOTNOTES)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_WIKILINKS)
    .union(Options::ENABLE_STRIKETHROUGH);

/// One words file: front matter and text.
#[derive(Debug)]
pub struct Words {
    pub source: Arc<Source>,
    /// Stands for the text of the source, also where that has been let go.
    pub digest: Digest,
    pub title: Option<Spanned<String>>,
    /// A title was given, but could not be read: that has been reported.
    pub title_reported: bool,
    pub summary: Option<Spanned<String>>,
    /// As for the title.
    pub summary_reported: bool,
    /// There is a front matter: without one, what stands in the file is not known for sure.
    pub front_matter: bool,
    /// Synonyms and acronyms: searched and shown.
    pub also: Vec<Spanned<String>>,
    /// Misspellings and everyday forms: searched, never shown.
    pub hidden: Vec<Spanned<String>>,
    /// A native speaker has reviewed the wording.
    pub reviewed: bool,
    /// Where the Markdown begins in the file, in bytes.
    pub start: u32,
    pub body: Body,
}

/// Whether a native speaker has reviewed the wording: `status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    Unreviewed,
    Reviewed,
}

impl Wording {
    pub const ALL: [Wording; 2] = [Wording::Unreviewed, Wording::Reviewed];

    /// Their names in TOML.
    pub const NAMES: &[&str] = &[Wording::Unreviewed.as_str(), Wording::Reviewed.as_str()];

    pub const fn as_str(self) -> &'static str {
        match self {
            Wording::Unreviewed => "unreviewed",
            Wording::Reviewed => "reviewed",
        }
    }

    /// The one named `name`.
    pub fn named(name: &str) -> Option<Wording> {
        Wording::ALL.into_iter().find(|one| one.as_str() == name)
    }
}

/// A Markdown text as HTML with holes. All offsets are bytes into `html`.
#[derive(Debug, Default)]
pub struct Body {
    pub html: String,
    /// By rising `at`.
    pub holes: Vec<Hole>,
    pub headings: Vec<Heading>,
    /// Where the text's own footnotes begin, after everything else; the end where there are none.
    pub footnotes: u32,
    /// Ids of the sources cited, in the order of their numbers: `[^S51]` as the first of the text
    /// is number 1.
    pub citations: Vec<String>,
    /// Some passage is still marked as to be translated or written: its language is none yet.
    pub left: bool,
}

impl Body {
    /// The heading with this id.
    pub fn heading(&self, id: &str) -> Option<&Heading> {
        self.headings.iter().find(|heading| heading.id == id)
    }

    /// The level 2 headings, which open the parts of the page, with their indices.
    pub fn tops(&self) -> impl Iterator<Item = (usize, &Heading)> {
        self.headings.iter().enumerate().filter(|(_, heading)| heading.level == 2)
    }
}

/// A heading of the text. The part of the page that a level 2 heading opens goes from `end` to
/// the `start` of the next level 2 heading, or to the footnotes. A heading inside a list, a quote
/// or an alert, or over a do or don't list, is written at level 3 or below: it opens no part.
#[derive(Debug)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    pub id: String,
    /// The id was given as `{#id}`, not made from the text.
    pub explicit: bool,
    /// The heading in the source.
    pub span: Span,
    /// Where its `<h2` begins.
    pub start: u32,
    /// What stands inside the element.
    pub inner: (u32, u32),
    /// After its `</h2>`.
    pub end: u32,
    /// Plain text, references by their label or target.
    pub text: String,
    /// Task-list items up to the next heading of the same or a higher level.
    pub tasks: u32,
}

/// A place in the HTML where something is to be written.
#[derive(Debug)]
pub struct Hole {
    pub at: u32,
    /// What stands there in the source: a reference with its brackets.
    pub span: Span,
    pub fill: Fill,
}

/// What a hole is filled with.
#[derive(Debug)]
pub enum Fill {
    /// ` id="…"` of the heading with this index, prefixed in the handbook.
    HeadingId(u32),
    /// ` id="note-…"` of the text's own footnote with this number, and the link back.
    NoteId(u32),
    NoteBack(u32),
    /// A reference to the text's own footnote with this number; there may be several to one.
    Note(u32),
    /// `[^S51]`: a citation of the source with this index in `Body::citations`.
    Citation(u32),
    /// `[[target]]`, `[[target#anchor]]`, `[[#anchor]]`: a link with the target's title.
    Link(Reference),
    /// `[[target|label]]`: the label's HTML follows, up to `LinkEnd`.
    LinkStart(Reference),
    LinkEnd,
    /// `![[target]]` alone in its paragraph: a contact card.
    Card(Reference),
    /// `> [!NOTE]`: the alert's text follows, up to `AlertEnd`.
    AlertStart(Alert),
    AlertEnd,
    /// The address of one of the sheet's own files, inside an `href`.
    File(String),
    /// ` src="…" width="…" height="…"` of one of the sheet's own images, after `<img`.
    Image(String),
}

impl Fill {
    /// The reference that a link or a card gives.
    pub fn reference(&self) -> Option<&Reference> {
        let (Fill::Link(to) | Fill::LinkStart(to) | Fill::Card(to)) = self else { return None };
        Some(to)
    }
}

/// A reference as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// A sheet's key or the last part of it; empty for the page itself.
    pub target: String,
    pub part: Part,
}

impl Reference {
    /// What stands for the reference in plain text: the target, or the part of the page itself.
    pub fn name(&self) -> &str {
        match &self.part {
            Part::Anchor(id) if self.target.is_empty() => id,
            Part::Fact(fact) if self.target.is_empty() => fact,
            Part::Whole | Part::Anchor(_) | Part::Fact(_) => &self.target,
        }
    }
}

/// What of the target is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Whole,
    /// `#id`: a heading.
    Anchor(String),
    /// `#=fact`: a fact, `phone`, `phone.night`, or an id of the target's `[facts]`.
    Fact(String),
}

/// The kinds of alert, as GitHub names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alert {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

impl Alert {
    pub const ALL: [Alert; 5] =
        [Alert::Note, Alert::Tip, Alert::Important, Alert::Warning, Alert::Caution];

    /// Its name in lower case, as in the message ids `alert-note` …
    pub fn as_str(self) -> &'static str {
        match self {
            Alert::Note => "note",
            Alert::Tip => "tip",
            Alert::Important => "important",
            Alert::Warning => "warning",
            Alert::Caution => "caution",
        }
    }
}
