//! Lists of sheets: the home page, sections and directories, A–Z, tags.

use serde::Serialize;

use super::{Fallback, Html, Label, Language, Partner, Text, Training, WordsLang};

/// Template `home.html`, under `home`.
#[derive(Serialize)]
pub struct Home<'a> {
    pub title: Label<'a>,
    pub summary: Option<Label<'a>>,
    /// The words of the home page: HTML.
    pub body: Html<'a>,
    pub words: WordsLang<'a>,
    pub fallback: Option<Fallback<'a>>,
    /// Procedures by urgency: `now`, then `today`, then `plan`.
    pub triage: Vec<Item<'a>>,
    pub sections: Vec<SectionLink<'a>>,
}

#[derive(Serialize)]
pub struct SectionLink<'a> {
    pub title: Label<'a>,
    pub summary: Option<Label<'a>>,
    pub href: String,
    pub count: usize,
    pub kind: &'static str,
}

/// Templates `section.html`, `directory.html`, `calendar.html` (by the section's layout), under
/// `section`.
#[derive(Serialize)]
pub struct Section<'a> {
    pub key: String,
    pub kind: &'static str,
    pub layout: &'static str,
    pub title: Label<'a>,
    pub summary: Option<Label<'a>>,
    /// HTML.
    pub body: Html<'a>,
    pub words: WordsLang<'a>,
    pub fallback: Option<Fallback<'a>>,
    /// In the section's order; a directory: emergency and 24/7 first, then by collation; a
    /// calendar: what is to come, what is held regularly, the past from its latest, undated last.
    pub items: Vec<Listed<'a>>,
    /// A directory's lists by region and by service.
    pub regions: Vec<Facet>,
    pub services: Vec<Facet>,
    /// Set on such a list: the name of the region or service it shows.
    pub filter: Option<Filter>,
    /// Set on a whole directory.
    pub filters: Option<Filters>,
}

/// The filters of a directory, for the script; without one they stay hidden. The script looks for
/// the `data-…` attributes of `directory.html` and `parts/entry.html`.
#[derive(Serialize)]
pub struct Filters {
    /// Address of the script.
    pub script: String,
    pub facets: Vec<FilterFacet>,
    /// "No partner matches …", "1 partner" …: the count in words, from 0 to the number of entries.
    pub counts: Vec<Html<'static>>,
}

#[derive(Serialize)]
pub struct FilterFacet {
    /// A field of [`Ids`](super::Ids); of the search `kind`, `region` or `tag`.
    pub name: &'static str,
    /// Message id.
    pub legend: &'static str,
    pub choices: Vec<Choice>,
}

#[derive(Serialize)]
pub struct Choice {
    pub id: String,
    pub title: String,
    /// It shows entries with one of these ids, separated by spaces.
    pub shows: String,
}

#[derive(Serialize)]
pub struct Facet {
    pub id: String,
    pub title: String,
    pub href: String,
    pub count: usize,
    pub current: bool,
}

#[derive(Serialize)]
pub struct Filter {
    /// `region` or `service`.
    pub facet: &'static str,
    pub title: String,
    /// The whole list.
    pub href: String,
}

/// A sheet in a list: `html` is `parts/item.html`, or in a directory `parts/entry.html`, rendered
/// once for all lists that show the sheet.
#[derive(Serialize)]
pub struct Listed<'a> {
    pub key: &'a str,
    pub kind: &'static str,
    /// A list item.
    pub html: Html<'a>,
    /// An emergency number, or answered day and night.
    pub first: bool,
    /// Where a training stands in a calendar: `coming`, `regular`, or under its year: `past` or
    /// `announced` (for days that have passed; not known whether it took place) or `undated`.
    pub when: Option<&'static str>,
    /// The year of a training.
    pub year: Option<String>,
}

/// `parts/item.html` and `parts/entry.html`.
#[derive(Serialize)]
pub struct ItemPart<'a> {
    pub lang: &'a Language,
    pub item: Item<'a>,
}

/// A sheet in a list; also in the home page's list by urgency.
#[derive(Serialize)]
pub struct Item<'a> {
    pub key: Text<'a>,
    pub kind: &'static str,
    pub title: Label<'a>,
    pub summary: Option<Label<'a>>,
    pub href: Text<'a>,
    /// `now`, `today` or `plan`, for procedures.
    pub urgency: Option<&'static str>,
    /// Number of steps of a procedure.
    pub steps: Option<usize>,
    /// In `parts/entry.html`.
    pub partner: Option<Partner<'a>>,
    pub training: Option<Training<'a>>,
}

/// Template `a-z.html`, under `a_z`.
#[derive(Serialize)]
pub struct AZ<'a> {
    /// Every letter of the language's alphabet, those without entries too.
    pub letters: Vec<Letter<'a>>,
}

#[derive(Serialize)]
pub struct Letter<'a> {
    pub letter: String,
    /// Its id on the page, a number: `letter-3`.
    pub id: String,
    pub entries: Vec<AZEntry<'a>>,
}

#[derive(Serialize)]
pub struct AZEntry<'a> {
    /// A title or a synonym.
    pub text: Label<'a>,
    pub href: String,
    /// For a synonym: the title it leads to.
    pub see: Option<Label<'a>>,
    pub summary: Option<Label<'a>>,
}

/// Template `tags.html`, under `tags`.
#[derive(Serialize)]
pub struct Tags {
    pub tags: Vec<Facet>,
}

/// Template `tag.html`, under `tag`.
#[derive(Serialize)]
pub struct Tag<'a> {
    pub id: String,
    pub title: String,
    pub items: Vec<Listed<'a>>,
    pub tags: Vec<Facet>,
}
