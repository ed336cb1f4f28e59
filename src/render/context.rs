//! What templates get: the contract with theme authors, in one file.
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
//! attributes. Filter: `isolate` escapes a text and, on right-to-left pages, isolates Latin names
//! in it with `<bdi dir="ltr">`.

use serde::Serialize;

pub use crate::theme::{Html, Text};

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

/// What a frame template gets (`frame/head.html`, `frame/bars.html`, `frame/masthead.html`,
/// `frame/footer.html`, `frame/paper.html`, `frame/danger.html`): it is rendered once for a language, a depth and a section, so it knows
/// nothing of a single page.
#[derive(Serialize)]
pub struct FrameContext<'a> {
    pub lang: &'a Language,
    pub site: &'a SiteContext<'a>,
}

/// The frame's parts as HTML, each from `frame/<name>.html`.
#[derive(Serialize, Default)]
pub struct Frame {
    /// The site's title: plain text, for `<title>`.
    pub site: Text<'static>,
    pub head: Html<'static>,
    pub bars: Html<'static>,
    pub masthead: Html<'static>,
    pub footer: Html<'static>,
    /// The strip with the emergency numbers that stands under a page's title on paper.
    pub paper: Html<'static>,
    /// "Immediate danger?" with the emergency numbers, large: on the home page and error pages.
    pub danger: Html<'static>,
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
pub struct SiteContext<'a> {
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
    pub menu: Vec<Link<'a>>,
    /// Where the search form leads (`/<lang>/search/`), and the A–Z page for readers without JS.
    pub search: String,
    pub a_z: String,
    pub tags: Option<String>,
    pub handbook: Option<String>,
    /// Help pages for the foot of the page.
    pub help: Vec<Link<'a>>,
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
    /// A field of [`Ids`]; of the search `kind`, `region` or `tag`.
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

/// The language of a sheet's words where it is not the reader's: for `lang` and `dir`.
#[derive(Serialize, Clone, Copy, Default)]
pub struct WordsLang<'a> {
    pub tag: Option<&'a str>,
    pub dir: Option<&'a str>,
}

/// The words are shown in another language, for want of a translation.
#[derive(Serialize, Clone)]
pub struct Fallback<'a> {
    /// BCP 47 tag of the language shown, for the message `lang-fallback`.
    pub lang: &'a str,
    /// That language's own name for itself.
    pub name: &'a str,
}

/// The original has moved on since this translation was declared current.
#[derive(Serialize, Clone)]
pub struct Outdated<'a> {
    /// Address of the original.
    pub href: Text<'a>,
    pub lang: &'a str,
    /// The changed sections, linking to them in the original.
    pub sections: Vec<Link<'a>>,
}

/// Templates `definition.html`, `procedure.html`, `indicators.html`, `partner.html`,
/// `training.html`, `page.html`, under `sheet`. Most of a sheet comes in parts, each rendered
/// before from a template of its own.
#[derive(Serialize)]
pub struct Sheet<'a> {
    pub key: Text<'a>,
    pub kind: &'static str,
    /// The kind's name.
    pub kind_name: Text<'a>,
    pub title: Label<'a>,
    pub summary: Option<Label<'a>>,
    /// Synonyms, each from `parts/synonym.html`.
    pub also: Html<'a>,
    pub words: WordsLang<'a>,
    /// `parts/notes.html`: what a reader must know before the text; mostly empty.
    pub notes: Html<'a>,
    /// `parts/toc.html`.
    pub toc: Html<'a>,
    /// `parts/sheet.html`: the text with the facts of the kind, sources and dates.
    pub body: Html<'a>,
    /// The day of the last review, or of the writing and that nobody has reviewed it.
    pub dated: Html<'a>,
    /// Only of a procedure.
    pub procedure: Option<Procedure<'a>>,
    /// Links to the pages of its tags, each from `parts/topic.html`.
    pub tags: Html<'a>,
    /// Sheets to read next, each from `parts/item.html`.
    pub related: Html<'a>,
    pub previous: Option<Link<'a>>,
    pub next: Option<Link<'a>>,
}

#[derive(Serialize)]
pub struct Procedure<'a> {
    /// Name of the audience.
    pub audience: Option<Html<'a>>,
    pub urgency: &'static str,
    /// Number of steps.
    pub count: usize,
}

/// `parts/synonym.html`.
#[derive(Serialize)]
pub struct SynonymPart<'a> {
    pub lang: &'a Language,
    pub words: WordsLang<'a>,
    pub word: Html<'a>,
}

/// `parts/topic.html`.
#[derive(Serialize)]
pub struct TopicPart<'a> {
    pub lang: &'a Language,
    pub topic: Link<'a>,
}

/// `parts/notes.html`, where one of them is set.
#[derive(Serialize)]
pub struct NotesPart<'a> {
    pub lang: &'a Language,
    pub notes: Notes<'a>,
}

#[derive(Serialize)]
pub struct Notes<'a> {
    /// Not published: shown with `--drafts` and in `serve`.
    pub draft: bool,
    pub fallback: Option<Fallback<'a>>,
    pub outdated: Option<Outdated<'a>>,
    /// Its next review was due before today.
    pub overdue: bool,
}

/// `parts/toc.html`.
#[derive(Serialize)]
pub struct TocPart<'a> {
    pub lang: &'a Language,
    pub words: WordsLang<'a>,
    pub toc: Vec<TocEntry<'a>>,
}

#[derive(Serialize)]
pub struct TocEntry<'a> {
    pub id: Text<'a>,
    /// Without links.
    pub title: Html<'a>,
    /// The number of a step.
    pub n: Option<usize>,
}

/// `parts/sheet.html`: a sheet below its head, on its own page and in the handbook.
#[derive(Serialize)]
pub struct BodyPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub words: WordsLang<'a>,
    pub sheet: Body<'a>,
}

/// Where a sheet stands: its own page, or the handbook.
#[derive(Serialize, Clone, Copy)]
pub struct At<'a> {
    /// Level of the headings of its sections: 2, in the handbook 4.
    pub level: u8,
    /// Before every id and anchor: empty but in the handbook, where several sheets share a page.
    #[serde(serialize_with = "opaque")]
    pub prefix: &'a str,
}

fn opaque<S: serde::Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Text::from(text).serialize(serializer)
}

#[derive(Serialize, Default)]
pub struct Body<'a> {
    /// `parts/partner.html`, only of a partner.
    pub partner: Html<'a>,
    /// `parts/training.html`, only of a training.
    pub training: Html<'a>,
    /// The text before the first `##`.
    pub intro: Html<'a>,
    /// The steps of a procedure, each from `parts/step.html`.
    pub steps: Html<'a>,
    /// The groups of indicators, each from `parts/group.html`.
    pub groups: Html<'a>,
    /// The `##` sections that are not steps or groups.
    pub sections: Vec<BodySection<'a>>,
    /// `parts/definition.html`, only of a definition.
    pub definition: Html<'a>,
    /// The text's own footnotes, or empty.
    pub footnotes: Html<'a>,
    /// `parts/sources.html`.
    pub sources: Html<'a>,
    /// `parts/glossary.html`, where definitions explain words of the text.
    pub glossary: Html<'a>,
}

#[derive(Serialize)]
pub struct BodySection<'a> {
    pub id: Text<'a>,
    pub title: Html<'a>,
    pub body: Html<'a>,
}

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

/// What `parts/source.html` gets, as `source`.
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

/// `parts/definition.html`.
#[derive(Serialize)]
pub struct DefinitionPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub definition: Definition<'a>,
}

/// Links to other definitions, each from `parts/link.html`.
#[derive(Serialize)]
pub struct Definition<'a> {
    pub broader: Html<'a>,
    pub narrower: Html<'a>,
    pub confused_with: Html<'a>,
    pub see: Html<'a>,
    /// The title in the site's other languages, real translations only.
    pub other_titles: Vec<OtherTitle<'a>>,
}

#[derive(Serialize)]
pub struct OtherTitle<'a> {
    pub lang: &'a Language,
    pub title: Text<'a>,
}

/// `parts/step.html`.
#[derive(Serialize)]
pub struct StepPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub words: WordsLang<'a>,
    pub step: Step<'a>,
}

#[derive(Serialize)]
pub struct Step<'a> {
    pub n: Text<'a>,
    /// "Step 2 of 6", for screen readers.
    pub label: Html<'a>,
    pub id: Text<'a>,
    pub title: Html<'a>,
    pub body: Html<'a>,
    pub actor: Option<Html<'a>>,
    /// In words: "at once", "within 24 hours".
    pub deadline: Option<Text<'a>>,
    /// The deadline is `at-once`.
    pub at_once: bool,
    pub duration: Option<Text<'a>>,
    pub document: Option<Html<'a>>,
    /// Contact cards (`parts/card.html`).
    pub contacts: Html<'a>,
}

/// `parts/group.html`.
#[derive(Serialize)]
pub struct GroupPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub words: WordsLang<'a>,
    pub group: Group<'a>,
}

#[derive(Serialize)]
pub struct Group<'a> {
    pub id: Text<'a>,
    pub title: Html<'a>,
    /// With the checklist.
    pub body: Html<'a>,
    /// `strong`, `medium` or `weak`.
    pub strength: Option<&'static str>,
    pub sources: Vec<GroupSource<'a>>,
}

/// One of the sheet's sources.
#[derive(Serialize)]
pub struct GroupSource<'a> {
    pub n: Text<'a>,
    /// "Source 3".
    pub label: Html<'a>,
}

/// `parts/partner.html` on its own page, and `parts/card.html`.
#[derive(Serialize)]
pub struct PartnerPart<'a> {
    pub lang: &'a Language,
    pub partner: Partner<'a>,
}

/// A partner: on its own page, as a card (`parts/card.html`) and as an entry of a directory.
#[derive(Serialize)]
pub struct Partner<'a> {
    pub key: Text<'a>,
    pub href: Text<'a>,
    /// The title of the sheet in the reader's language (the name, unless the words say otherwise).
    pub title: Label<'a>,
    /// As the organisation writes it, where that is not the title.
    pub other_name: Option<Text<'a>>,
    /// Name of the type.
    pub r#type: Html<'a>,
    pub emergency: bool,
    /// Some phone is answered day and night.
    pub always: bool,
    /// `parts/calls.html`: its phones, or that it has none.
    pub calls: Html<'a>,
    pub email: Option<Text<'a>>,
    pub website: Option<Website<'a>>,
    pub address: Option<Html<'a>>,
    pub address_confidential: bool,
    /// What the filters look at.
    pub ids: Ids<'a>,
    /// Where the sheet says how to refer someone: the heading, and its address.
    pub refer: Option<Link<'a>>,
    /// Names joined as a list in the reader's language; absent: not known.
    pub regions: Option<Html<'a>>,
    pub audiences: Option<Html<'a>>,
    pub services: Option<Html<'a>>,
    pub languages: Option<Html<'a>>,
    pub cost: Option<Html<'a>>,
    /// What is not known, in words, joined as a list: hours, languages, cost, phone.
    pub unknown: Option<Text<'a>>,
    /// It has a phone.
    pub phone: bool,
    /// That the organisation has confirmed every phone, and when: the oldest day.
    pub confirmed: Option<Html<'a>>,
    /// That every phone has been checked against its source, and when: the oldest day.
    pub checked: Option<Html<'a>>,
    /// From when the oldest phone source is; absent: undated or no phone.
    pub source: Option<Html<'a>>,
    /// Last checked more than 180 days before `today`.
    pub old: bool,
    /// More than 365 days.
    pub very_old: bool,
}

/// What a directory's filters look at of a partner: ids, separated by spaces. Empty: not known.
#[derive(Serialize)]
pub struct Ids<'a> {
    /// `always` where some phone is answered day and night.
    pub now: &'static str,
    pub region: Text<'a>,
    pub audience: Text<'a>,
    pub service: Text<'a>,
    pub language: Text<'a>,
}

/// `parts/calls.html`.
#[derive(Serialize)]
pub struct CallsPart<'a> {
    pub lang: &'a Language,
    pub phones: Vec<Phone<'a>>,
    /// What to do where there is no phone.
    pub instead: Text<'a>,
}

#[derive(Serialize)]
pub struct Phone<'a> {
    pub id: Text<'a>,
    /// `tel:+3225116464`.
    pub href: Text<'a>,
    pub display: Text<'a>,
    /// "Call PAG-ASA: 02 511 64 64", for `aria-label`.
    pub label: Text<'a>,
    /// Name of the kind, from the vocabulary.
    pub kind: Option<Html<'a>>,
    /// Opening hours in words; absent: not known.
    pub hours: Option<Html<'a>>,
    /// They are not known, but those of another phone of the partner are.
    pub hours_unknown: bool,
    pub always: bool,
    pub emergency: bool,
}

#[derive(Serialize)]
pub struct Website<'a> {
    pub url: Text<'a>,
    pub host: Text<'a>,
    /// Names of the languages, joined as a list.
    pub languages: Option<Html<'a>>,
    /// That it was last opened, and when.
    pub checked: Option<Html<'a>>,
}

/// `parts/training.html`.
#[derive(Serialize)]
pub struct TrainingPart<'a> {
    pub lang: &'a Language,
    pub training: Training<'a>,
}

#[derive(Serialize)]
pub struct Training<'a> {
    /// When it takes place, in words; absent: undated.
    pub date: Option<Html<'a>>,
    /// As in [`Listed`].
    pub when: &'static str,
    /// `reported`, `planned` or `recurring`.
    pub status: &'static str,
    pub place: Option<Html<'a>>,
    pub organiser: Option<Link<'a>>,
    pub audience: Option<Html<'a>>,
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
