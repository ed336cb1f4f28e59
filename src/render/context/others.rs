//! The pages that are no sheet and no list of the site's own: search, handbook, offline, errors.

use serde::Serialize;

use super::{Dial, FilterFacet, Html, Label, WordsLang};

/// Template `search.html`, under `search`: the page of results, which its script fills. The script
/// looks for the `data-…` attributes and ids of the template.
#[derive(Serialize)]
pub struct Search {
    /// What results can be filtered by: `kind`, `region`, `tag`.
    pub facets: Vec<FilterFacet>,
    pub a_z: String,
    /// Whom to ask where nothing is found: the last of the emergency numbers.
    pub contact: Option<Dial>,
}

/// Template `offline.html`, under `offline`: what is kept on this device, and how to keep it.
#[derive(Serialize)]
pub struct Offline {
    pub manifest: String,
    /// The list of the files that are kept for this language.
    pub list: String,
    /// The day of `--today`, in words.
    pub version: String,
}

/// Template `neutral.html`, under `neutral`: where the exit leads without a connection. It is not
/// made from `base.html`, since nothing on it may name the topic.
#[derive(Serialize)]
pub struct Neutral {
    /// The Content-Security-Policy for `<meta>`.
    pub csp: &'static str,
    pub style: String,
    pub icon: String,
}

/// Template `choose.html`, under `choose`.
#[derive(Serialize)]
pub struct Choose {
    pub languages: Vec<ChooseLanguage>,
    /// The address of the script that marks the browser's language.
    pub script: String,
}

#[derive(Serialize)]
pub struct ChooseLanguage {
    pub tag: String,
    pub dir: String,
    pub name: String,
    pub href: String,
    /// "Choose a language", in that language.
    pub choose: String,
    /// "language of your browser", in that language, for the script to show.
    pub browser: String,
    pub title: String,
}

/// Template `404.html`, under `not_found`.
#[derive(Serialize)]
pub struct NotFound {
    /// The page of search results.
    pub search: String,
    /// For the page at the root: the message in every language.
    pub languages: Vec<NotFoundLanguage>,
}

#[derive(Serialize)]
pub struct NotFoundLanguage {
    pub tag: String,
    pub dir: String,
    pub home: String,
    pub search: String,
}

/// Template `redirect.html`, under `redirect`.
#[derive(Serialize)]
pub struct Redirect {
    pub to: String,
}

/// Template `handbook.html`, under `handbook`.
#[derive(Serialize)]
pub struct Handbook<'a> {
    /// The day of `--today`, in words.
    pub version: String,
    pub parts: Vec<HandbookPart<'a>>,
}

#[derive(Serialize)]
pub struct HandbookPart<'a> {
    pub id: String,
    pub title: Label<'a>,
    pub summary: Option<Label<'a>>,
    /// Ids, anchors and source numbers in these are prefixed with the sheet's key, so that they
    /// are unique on the page.
    pub sheets: Vec<HandbookSheet<'a>>,
}

#[derive(Serialize)]
pub struct HandbookSheet<'a> {
    pub id: String,
    pub title: Label<'a>,
    pub summary: Option<Label<'a>>,
    pub words: WordsLang<'a>,
    /// `parts/notes.html`, or empty.
    pub notes: Html<'a>,
    /// `parts/sheet.html`.
    pub body: Html<'a>,
}
