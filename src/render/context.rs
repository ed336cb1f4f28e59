//! What templates get: the contract with theme authors, in one file.
//!
//! Every page is rendered from a template named after its kind with the fields of [`Page`] at the
//! top level. Strings are plain text (escaped by the template) unless a field says *HTML*. All
//! addresses are relative to the page and ready to be put into `href`. Nothing here depends on
//! the theme.
//!
//! Three names stand beside those fields, shared by many pages: `lang` ([`Language`], the
//! reader's), `frame` ([`Frame`]), and `m`, the interface messages without variables as HTML, by
//! their ids with `_` for `-`: `m.nav_home`.
//!
//! Functions: `t(id=…, …)` an interface message as HTML, `ta(id=…, …)` the same as plain text for
//! attributes. Filter: `isolate` escapes a text and, on right-to-left pages, isolates Latin names
//! in it with `<bdi dir="ltr">`.

use serde::Serialize;

pub use crate::theme::Html;

/// The top level of every page's context.
#[derive(Serialize)]
pub struct Page {
    pub head: Head,
    /// The same page in every language, in the order of site.toml.
    pub langs: Vec<LangLink>,
    /// From the home page down to the page's parent, without the page itself.
    pub crumbs: Vec<Link>,
    #[serde(flatten)]
    pub content: Content,
}

/// What a frame template gets (`frame/head.html`, `frame/bars.html`, `frame/masthead.html`,
/// `frame/footer.html`, `frame/paper.html`, `frame/danger.html`): it is rendered once for a language, a depth and a section, so it knows
/// nothing of a single page.
#[derive(Serialize)]
pub struct FrameContext<'a> {
    pub lang: &'a Language,
    pub site: &'a SiteContext,
}

/// The frame's parts as HTML, each from `frame/<name>.html`.
#[derive(Serialize, Default)]
pub struct Frame {
    /// The site's title: plain text, for `<title>`.
    pub site: String,
    pub head: Html,
    pub bars: Html,
    pub masthead: Html,
    pub footer: Html,
    /// The strip with the emergency numbers that stands under a page's title on paper.
    pub paper: Html,
    /// "Immediate danger?" with the emergency numbers, large: on the home page and error pages.
    pub danger: Html,
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
pub struct SiteContext {
    pub title: String,
    pub audience: String,
    /// From this page to the root: `../../`, or `/` on the 404 page.
    pub root: String,
    pub home: String,
    pub exit: Exit,
    /// The page that takes the place of the exit's target without a connection.
    pub away: String,
    /// The page about reading without a connection.
    pub offline: String,
    /// The partners that `site.toml` names under `emergency`, in its order.
    pub emergency: Vec<Dial>,
    /// The menu: home, sections in order, A–Z.
    pub menu: Vec<Link>,
    /// Where the search form leads (`/<lang>/search/`), and the A–Z page for readers without JS.
    pub search: String,
    pub a_z: String,
    pub tags: Option<String>,
    pub handbook: Option<String>,
    /// Help pages for the foot of the page.
    pub help: Vec<Link>,
    /// Addresses of the theme's files, by name: `assets["site.css"]`.
    pub assets: std::collections::BTreeMap<String, String>,
    /// The address of the language's Atom feed, with `base_url`.
    pub feed: Option<String>,
    /// The Content-Security-Policy for `<meta>`.
    pub csp: &'static str,
    pub discreet: bool,
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

/// Template `offline.html`, under `offline`: what is kept on this device, and how to keep it.
#[derive(Serialize)]
pub struct Offline {
    pub manifest: String,
    /// The list of the files that are kept for this language.
    pub list: String,
    /// The day of `--today`, in words.
    pub version: String,
}

#[derive(Serialize, Clone)]
pub struct Exit {
    pub href: String,
    pub title: String,
}

/// An emergency number of the bars.
#[derive(Serialize, Clone)]
pub struct Dial {
    /// `tel:112`.
    pub href: String,
    pub display: String,
    /// A short name: the partner's title.
    pub title: String,
    /// Reached day and night.
    pub always: bool,
    /// The sheet's key, `partners/police-101`.
    pub key: String,
}

#[derive(Serialize, Default)]
pub struct Head {
    /// Which template renders the page: `definition`, `section` …
    pub template: &'static str,
    /// The page's title, without the site's.
    pub title: Label,
    /// For `<title>`: the page's title and the site's; of a discreet site only the latter.
    pub page_title: String,
    pub description: String,
    /// From this page to the root: `../../`.
    pub root: String,
    /// The page's address for paper: absolute with `base_url`, else from the root (`/fr/a-z/`).
    pub address: String,
    /// The same as a sentence.
    pub address_line: Html,
    /// Only with `base_url`.
    pub canonical: Option<String>,
    /// `hreflang` alternates of real translations, `x-default` included.
    pub alternates: Vec<Alternate>,
    /// Whether search engines are to list the page (false for fallbacks and error pages).
    pub index: bool,
    /// `og:locale`, as `fr_BE`.
    pub locale: String,
    /// `article` for sheets, else `website`.
    pub og_type: &'static str,
}

#[derive(Serialize)]
pub struct Alternate {
    pub hreflang: String,
    pub href: String,
}

#[derive(Serialize)]
pub struct LangLink {
    pub tag: String,
    pub dir: String,
    pub name: String,
    pub href: String,
    pub current: bool,
}

/// A text that may stand in another language than the page: then `lang` and `dir` say which.
#[derive(Serialize, Clone, Default)]
pub struct Label {
    /// Plain text, for attributes.
    pub text: String,
    /// The text with names isolated that run the other way.
    pub inner: Html,
    /// The same in an element that says its language, where that is not the page's.
    pub html: Html,
    pub lang: Option<String>,
    pub dir: Option<String>,
}

#[derive(Serialize, Clone)]
pub struct Link {
    pub title: Label,
    pub href: String,
    /// The page itself, or the section it belongs to.
    pub current: bool,
}

/// The part of the context that depends on the kind of page: exactly one of these.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "one value a page, moved once")]
pub enum Content {
    Home(Home),
    Section(Section),
    Sheet(Sheet),
    AZ(AZ),
    Tags(Tags),
    Tag(Tag),
    Handbook(Handbook),
    /// The site's root: the choice of a language. `lang` is then the first language.
    Choose(Choose),
    /// `404.html`.
    NotFound(NotFound),
    Redirect(Redirect),
    Neutral(Neutral),
    Offline(Offline),
}

/// Template `home.html`, under `home`.
#[derive(Serialize)]
pub struct Home {
    pub title: Label,
    pub summary: Option<Label>,
    /// The words of the home page: HTML.
    pub body: Html,
    pub words: WordsLang,
    pub fallback: Option<Fallback>,
    /// Procedures by urgency: `now`, then `today`, then `plan`.
    pub triage: Vec<Item>,
    pub sections: Vec<SectionLink>,
}

#[derive(Serialize)]
pub struct SectionLink {
    pub title: Label,
    pub summary: Option<Label>,
    pub href: String,
    pub count: usize,
    pub kind: &'static str,
}

/// Templates `section.html`, `directory.html`, `calendar.html` (by the section's layout), under
/// `section`.
#[derive(Serialize)]
pub struct Section {
    pub key: String,
    pub kind: &'static str,
    pub layout: &'static str,
    pub title: Label,
    pub summary: Option<Label>,
    /// HTML.
    pub body: Html,
    pub words: WordsLang,
    pub fallback: Option<Fallback>,
    /// In the section's order; a directory: emergency and 24/7 first, then by collation; a
    /// calendar: what is to come, what is held regularly, the past from its latest, undated last.
    pub items: Vec<Listed>,
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
    pub counts: Vec<Html>,
}

#[derive(Serialize)]
pub struct FilterFacet {
    /// A field of [`Ids`].
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
pub struct Listed {
    pub key: String,
    pub kind: &'static str,
    /// HTML: a list item.
    pub html: Html,
    /// An emergency number, or answered day and night.
    pub first: bool,
    /// Where a training stands in a calendar: `coming`, `regular`, or under its year: `past` or
    /// `announced` (for days that have passed; not known whether it took place) or `undated`.
    pub when: Option<&'static str>,
    /// The year of a training.
    pub year: Option<String>,
}

/// What `parts/item.html` and `parts/entry.html` get, and the home page's list by urgency: a
/// sheet in a list.
#[derive(Serialize, Clone)]
pub struct Item {
    pub key: String,
    pub kind: &'static str,
    pub title: Label,
    pub summary: Option<Label>,
    pub href: String,
    /// `now`, `today` or `plan`, for procedures.
    pub urgency: Option<&'static str>,
    /// Number of steps of a procedure.
    pub steps: Option<usize>,
    pub partner: Option<Partner>,
    pub training: Option<Training>,
}

/// The language of a sheet's words where it is not the reader's: for `lang` and `dir`.
#[derive(Serialize, Clone, Default)]
pub struct WordsLang {
    pub tag: Option<String>,
    pub dir: Option<String>,
}

/// The words are shown in another language, for want of a translation.
#[derive(Serialize, Clone)]
pub struct Fallback {
    /// BCP 47 tag of the language shown, for the message `lang-fallback`.
    pub lang: String,
    /// That language's own name for itself.
    pub name: String,
}

/// The original has moved on since this translation was declared current.
#[derive(Serialize, Clone)]
pub struct Outdated {
    /// Address of the original.
    pub href: String,
    pub lang: String,
    /// The changed sections, linking to them in the original.
    pub sections: Vec<Link>,
}

/// Templates `definition.html`, `procedure.html`, `indicators.html`, `partner.html`,
/// `training.html`, `page.html`, under `sheet`.
#[derive(Serialize)]
pub struct Sheet {
    pub key: String,
    pub kind: &'static str,
    /// The kind's name.
    pub kind_name: String,
    pub title: Label,
    pub summary: Option<Label>,
    pub also: Vec<Html>,
    pub words: WordsLang,
    pub fallback: Option<Fallback>,
    pub outdated: Option<Outdated>,
    /// Not published: shown with `--drafts` and in `serve`.
    pub draft: bool,
    /// The text before the first `##`: HTML.
    pub intro: Html,
    /// The `##` sections that are not steps or groups.
    pub sections: Vec<BodySection>,
    /// The text's own footnotes: HTML, or empty.
    pub footnotes: Html,
    /// Headings for the table of contents, steps numbered.
    pub toc: Vec<TocEntry>,
    pub sources: Vec<SourceEntry>,
    pub dates: Dates,
    /// Name of the role that looks after the sheet.
    pub owner: Option<String>,
    pub tags: Vec<Link>,
    pub related: Vec<Listed>,
    pub previous: Option<Link>,
    pub next: Option<Link>,
    /// The title in the site's other languages, real translations only.
    pub other_titles: Vec<Label>,
    #[serde(flatten)]
    pub facts: KindFacts,
}

/// The facts of the sheet's kind: exactly one of `definition`, `procedure`, `indicators`,
/// `partner`, `training`, `page`.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum KindFacts {
    Definition(Definition),
    Procedure(Procedure),
    Indicators(Indicators),
    Partner(Box<Partner>),
    Training(Training),
    Page(Empty),
}

#[derive(Serialize)]
pub struct Empty {}

#[derive(Serialize)]
pub struct BodySection {
    pub id: String,
    /// HTML.
    pub title: Html,
    /// HTML.
    pub body: Html,
}

#[derive(Serialize)]
pub struct TocEntry {
    pub id: String,
    /// HTML without links.
    pub title: Html,
    /// The number of a step.
    pub n: Option<usize>,
}

#[derive(Serialize)]
pub struct SourceEntry {
    /// As in the text: `[3]`. Its id on the page is `source-3`.
    pub n: usize,
    /// `parts/source.html`, rendered once for all pages that name the source.
    pub html: Html,
}

/// What `parts/source.html` gets, as `source`.
#[derive(Serialize)]
pub struct Source {
    pub title: String,
    pub lang: Option<String>,
    pub dir: Option<String>,
    /// Publisher and date, or what is known of them.
    pub by: Html,
    pub url: Option<String>,
    /// The URL's host, without `www.`.
    pub host: Option<String>,
}

#[derive(Serialize, Default)]
pub struct Dates {
    /// The day of the last review, or of the writing and that nobody has reviewed it.
    pub line: Html,
    pub written: Day,
    /// Absent: not yet reviewed.
    pub reviewed: Option<Day>,
    pub next_review: Option<Day>,
    pub overdue: bool,
    /// Whether a native speaker has reviewed the wording.
    pub words_reviewed: bool,
}

/// A day, in words and as `datetime`.
#[derive(Serialize, Clone, Default)]
pub struct Day {
    pub text: String,
    pub iso: String,
}

#[derive(Serialize)]
pub struct Definition {
    pub broader: Vec<Link>,
    pub narrower: Vec<Link>,
    pub confused_with: Vec<Link>,
    pub see: Vec<Link>,
}

#[derive(Serialize)]
pub struct Procedure {
    /// Names of the vocabulary `audiences`, joined as a list.
    pub audience: Option<String>,
    pub urgency: &'static str,
    pub steps: Vec<Step>,
}

#[derive(Serialize)]
pub struct Step {
    pub n: usize,
    /// "Step 2 of 6", for screen readers.
    pub label: Html,
    pub id: String,
    /// HTML.
    pub title: Html,
    /// HTML.
    pub body: Html,
    pub actor: Option<Html>,
    /// In words: "at once", "within 24 hours".
    pub deadline: Option<String>,
    /// The deadline is `at-once`.
    pub at_once: bool,
    pub duration: Option<String>,
    pub document: Option<Html>,
    /// Contact cards (`parts/card.html`): HTML.
    pub contacts: Vec<Html>,
}

#[derive(Serialize)]
pub struct Indicators {
    pub groups: Vec<Group>,
}

#[derive(Serialize)]
pub struct Group {
    pub id: String,
    /// HTML.
    pub title: Html,
    /// HTML, with the checklist.
    pub body: Html,
    /// `strong`, `medium` or `weak`.
    pub strength: Option<&'static str>,
    /// Numbers into the sheet's `sources`.
    pub sources: Vec<usize>,
}

/// A partner: on its own page, as a card (`parts/card.html`) and as an entry of a directory.
#[derive(Serialize, Clone)]
pub struct Partner {
    pub key: String,
    pub href: String,
    /// The title of the sheet in the reader's language (the name, unless the words say otherwise).
    pub title: Label,
    /// As the organisation writes it.
    pub name: String,
    /// Name of the type.
    pub r#type: String,
    pub emergency: bool,
    /// Some phone is answered day and night.
    pub always: bool,
    pub phones: Vec<Phone>,
    pub email: Option<String>,
    pub website: Option<Website>,
    pub address: Option<String>,
    pub address_confidential: bool,
    /// What the filters look at.
    pub ids: Ids,
    /// Where the sheet says how to refer someone: the heading, and its address.
    pub refer: Option<Link>,
    /// Names joined as a list in the reader's language; absent: not known.
    pub regions: Option<String>,
    pub audiences: Option<String>,
    pub services: Option<String>,
    pub languages: Option<String>,
    pub cost: Option<String>,
    /// Message ids of what is not known, for the line "not confirmed: …": `hours`, `languages`,
    /// `cost`, `phone`.
    pub unknown: Vec<&'static str>,
    /// The same in words, joined as a list.
    pub unknown_list: Option<String>,
    /// The organisation has confirmed every phone: the oldest day.
    pub confirmed: Option<Day>,
    /// Every phone has been checked against its source: the oldest day.
    pub checked: Option<Day>,
    /// Date of the oldest phone source, in words; absent: undated or no phone.
    pub source_date: Option<String>,
    /// Last checked more than 180 days before `today`.
    pub old: bool,
    /// More than 365 days.
    pub very_old: bool,
}

/// What a directory's filters look at of a partner: ids, separated by spaces. Empty: not known.
#[derive(Serialize, Clone)]
pub struct Ids {
    /// `always` where some phone is answered day and night.
    pub now: &'static str,
    pub region: String,
    pub audience: String,
    pub service: String,
    pub language: String,
}

#[derive(Serialize, Clone)]
pub struct Phone {
    pub id: String,
    /// `tel:+3225116464`.
    pub href: String,
    pub display: String,
    /// Name of the kind, from the vocabulary.
    pub kind: Option<String>,
    /// Opening hours in words; absent: not known.
    pub hours: Option<String>,
    /// They are not known, but those of another phone of the partner are.
    pub hours_unknown: bool,
    pub always: bool,
    pub emergency: bool,
}

#[derive(Serialize, Clone)]
pub struct Website {
    pub url: String,
    pub host: String,
    /// Names of the languages, joined as a list.
    pub languages: Option<String>,
    /// The day it was last opened.
    pub checked: Option<Day>,
}

#[derive(Serialize, Clone)]
pub struct Training {
    /// In words; absent: undated.
    pub starts: Option<String>,
    pub ends: Option<String>,
    pub circa: bool,
    /// `reported`, `planned` or `recurring`.
    pub status: &'static str,
    pub place: Option<String>,
    pub organiser: Option<Link>,
    pub audience: Option<String>,
    /// As in [`Listed`].
    pub when: &'static str,
}

/// Template `a-z.html`, under `a_z`.
#[derive(Serialize)]
pub struct AZ {
    /// Every letter of the language's alphabet, those without entries too.
    pub letters: Vec<Letter>,
}

#[derive(Serialize)]
pub struct Letter {
    pub letter: String,
    /// Its id on the page, a number: `letter-3`.
    pub id: String,
    pub entries: Vec<AZEntry>,
}

#[derive(Serialize)]
pub struct AZEntry {
    /// A title or a synonym.
    pub text: Label,
    pub href: String,
    /// For a synonym: the title it leads to.
    pub see: Option<Label>,
    pub summary: Option<Label>,
}

/// Template `tags.html`, under `tags`.
#[derive(Serialize)]
pub struct Tags {
    pub tags: Vec<Facet>,
}

/// Template `tag.html`, under `tag`.
#[derive(Serialize)]
pub struct Tag {
    pub id: String,
    pub title: String,
    pub items: Vec<Listed>,
    pub tags: Vec<Facet>,
}

/// Template `handbook.html`, under `handbook`.
#[derive(Serialize)]
pub struct Handbook {
    /// The day of `--today`, in words.
    pub version: String,
    pub parts: Vec<HandbookPart>,
}

#[derive(Serialize)]
pub struct HandbookPart {
    pub id: String,
    pub title: Label,
    pub summary: Option<Label>,
    /// Ids, anchors and source numbers in these are prefixed with the sheet's key, so that they
    /// are unique on the page.
    pub sheets: Vec<HandbookSheet>,
}

#[derive(Serialize)]
pub struct HandbookSheet {
    pub id: String,
    pub sheet: Sheet,
}

/// Template `choose.html`, under `choose`.
#[derive(Serialize)]
pub struct Choose {
    pub languages: Vec<ChooseLanguage>,
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
