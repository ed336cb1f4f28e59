//! What templates get: the contract with theme authors, in one place.
//!
//! Every page is rendered from a template named after its kind with the fields of [`Page`] at the
//! top level. All addresses are relative to the page and ready to be put into `href`. Nothing here
//! depends on the theme.
//!
//! Two kinds of text are *opaque*: a template may show them, pass them on to parts and components
//! and ask whether they are empty.
//!
//! - [`Html`] is finished HTML, shown as it is.
//! - [`Text`] is plain text, escaped where it is shown.
//!
//! A template is rendered once for all sheets of one *shape*, that is for all whose contexts differ
//! only in opaque texts, with marks where these stand; then the texts are put in. So a thousand
//! sheets cost little more than one. A template that does more with an opaque text, such as change
//! it by a filter or give it to a message, is rendered anew for each page: slower, but right. Only
//! comparing one (`==`, `in`) is beyond what can be seen, and never true. All other texts can be
//! compared and changed at will.
//!
//! Two names stand beside the fields of a context: `lang` ([`Language`], the reader's), and `m`, the
//! interface messages without variables as HTML, by their ids with `_` for `-`: `m.nav_home`.
//!
//! Functions: `t(id=…, …)` an interface message as HTML, `ta(id=…, …)` the same as plain text for
//! attributes. Filters: `isolate` escapes a text and, on right-to-left pages, isolates Latin names
//! in it with `<bdi dir="ltr">`; `length` counts the items of a list.

mod frame;
mod lists;
mod others;
mod partner;
mod parts;
mod sheet;

use serde::Serialize;

pub use crate::theme::{Html, Text};
pub use frame::{Dial, Exit, Frame, FrameContext, SiteContext};
pub use lists::{
    AZ, AZEntry, Choice, Facet, Filter, FilterFacet, Filters, Home, Item, ItemPart, Letter, Listed,
    Section, SectionLink, Tag, Tags,
};
pub use others::{
    Choose, ChooseLanguage, Handbook, HandbookPart, HandbookSheet, Neutral, NotFound,
    NotFoundLanguage, Offline, Redirect, Search,
};
pub use partner::{CallsPart, Ids, Partner, PartnerPart, Phone, Website};
pub use parts::{
    AlertEnd, AlertStart, Dates, Day, GlossPart, GlossaryPart, LinkPart, Source, SourceEntry,
    SourcePart, SourcesPart,
};
pub use sheet::{
    At, Body, BodyPart, BodySection, Definition, DefinitionPart, Fallback, Group, GroupPart,
    GroupSource, Notes, NotesPart, OtherTitle, Outdated, Procedure, Sheet, Step, StepPart,
    SynonymPart, TocEntry, TocPart, TopicPart, Training, TrainingPart,
};

/// The top level of every page's context.
#[derive(Serialize)]
pub struct Page<'a> {
    pub lang: &'a Language,
    pub frame: &'a Frame,
    pub head: Head<'a>,
    /// The same page in every language, in the order of site.toml.
    pub langs: Vec<LangLink<'a>>,
    /// From the home page down to the page's parent, without the page itself.
    pub crumbs: Vec<Link<'a>>,
    #[serde(flatten)]
    pub content: Content<'a>,
}

#[derive(Serialize, Clone, Default)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Its own name for itself.
    pub name: String,
}

#[derive(Serialize)]
pub struct Head<'a> {
    /// Which template renders the page: `definition`, `section` …
    pub template: &'static str,
    /// The page's title, without the site's.
    pub title: Label<'a>,
    /// For `<title>`: the page's title and the site's; of a discreet site only the latter.
    pub page_title: Text<'a>,
    /// Empty on a discreet site, as its titles are: previews of links show both.
    pub description: Text<'a>,
    /// From this page to the root: `../../`.
    pub root: Text<'a>,
    /// The page's address for paper: absolute with `base_url`, else from the root (`/fr/a-z/`).
    pub address: Text<'a>,
    /// The same as a sentence.
    pub address_line: Html<'a>,
    /// Only with `base_url`.
    pub canonical: Option<Text<'a>>,
    /// `hreflang` alternates of real translations, `x-default` included.
    pub alternates: Vec<Alternate<'a>>,
    /// Whether search engines are to list the page (false for fallbacks and error pages).
    pub index: bool,
    /// `og:locale`, as `fr_BE`.
    pub locale: Text<'a>,
    /// `article` for sheets, else `website`.
    pub og_type: &'static str,
}

#[derive(Serialize)]
pub struct Alternate<'a> {
    pub hreflang: &'a str,
    pub href: Text<'a>,
}

#[derive(Serialize)]
pub struct LangLink<'a> {
    pub tag: &'a str,
    pub dir: &'a str,
    pub name: &'a str,
    pub href: Text<'a>,
    pub current: bool,
}

/// A text that may stand in another language than the page: then `lang` and `dir` say which.
#[derive(Serialize, Clone, Default)]
pub struct Label<'a> {
    /// For attributes.
    pub text: Text<'a>,
    /// The text with names isolated that run the other way.
    pub inner: Html<'a>,
    /// The same in an element that says its language, where that is not the page's.
    pub html: Html<'a>,
    pub lang: Option<&'a str>,
    pub dir: Option<&'a str>,
}

#[derive(Serialize, Clone)]
pub struct Link<'a> {
    pub title: Label<'a>,
    pub href: Text<'a>,
    /// The page itself, or the section it belongs to.
    pub current: bool,
}

/// The part of the context that depends on the kind of page: exactly one of these.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "one value a page, moved once")]
pub enum Content<'a> {
    Home(Home<'a>),
    Section(Section<'a>),
    Sheet(Sheet<'a>),
    AZ(AZ<'a>),
    Tags(Tags),
    Tag(Tag<'a>),
    Handbook(Handbook<'a>),
    /// The site's root: the choice of a language. `lang` is then the first language.
    Choose(Choose),
    /// `404.html`.
    NotFound(NotFound),
    Redirect(Redirect),
    Neutral(Neutral),
    Offline(Offline),
    Search(Search),
}

/// The language of a sheet's words where it is not the reader's: for `lang` and `dir`.
#[derive(Serialize, Clone, Copy, Default)]
pub struct WordsLang<'a> {
    pub tag: Option<&'a str>,
    pub dir: Option<&'a str>,
}
