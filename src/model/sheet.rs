//! A sheet: what is true of it in every language (facts), and its words.

use std::fmt;
use std::sync::Arc;

use super::kind::Kind;
use super::partner::Partner;
use super::value::{Date, Duration, Edtf, Phone};
use super::words::Words;
use crate::diag::{Source, Span, Spanned};

/// A sheet's key, `section/sheet`: its folder under `content`, the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetKey(Arc<str>);

impl SheetKey {
    /// The key of the folder `sheet` in `section`; both have been checked to be ids.
    pub fn new(section: &str, sheet: &str) -> SheetKey {
        SheetKey([section, "/", sheet].concat().into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the slash.
    pub fn section(&self) -> &str {
        self.0.split_once('/').map_or("", |(section, _)| section)
    }

    /// The part after the slash.
    pub fn name(&self) -> &str {
        self.0.split_once('/').map_or("", |(_, name)| name)
    }
}

impl fmt::Display for SheetKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The place of a sheet in `Site::sheets`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetId(pub u32);

/// One sheet.
#[derive(Debug)]
pub struct Sheet {
    pub key: SheetKey,
    pub facts: Arc<Facts>,
    /// By the site's languages, in their order; absent where there is no file.
    pub words: Vec<Option<Arc<Words>>>,
    pub files: Vec<OwnFile>,
    /// `translations.lock`, where there is one.
    pub lock: Option<Arc<Source>>,
}

impl Sheet {
    /// Whether it says what `other` says, at the same places: both come of one reading of the same
    /// files.
    pub fn is_as_read(&self, other: &Sheet) -> bool {
        let same = |(own, other): (&OwnFile, &OwnFile)| {
            own.name == other.name && Arc::ptr_eq(&own.bytes, &other.bytes)
        };
        self.key == other.key
            && Arc::ptr_eq(&self.facts, &other.facts)
            && self.has_words_of(other)
            && same_reading(self.lock.as_ref(), other.lock.as_ref())
            && self.files.len() == other.files.len()
            && self.files.iter().zip(&other.files).all(same)
    }

    /// Whether its words come of one reading of the same files as those of `other`.
    pub fn has_words_of(&self, other: &Sheet) -> bool {
        let same =
            |(own, other): (&Option<_>, &Option<_>)| same_reading(own.as_ref(), other.as_ref());
        self.words.len() == other.words.len() && self.words.iter().zip(&other.words).all(same)
    }
}

fn same_reading<T>(a: Option<&Arc<T>>, b: Option<&Arc<T>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// A file of the sheet's own: an image, a PDF.
#[derive(Clone, Debug)]
pub struct OwnFile {
    pub name: String,
    pub bytes: Arc<[u8]>,
    /// Width and height in pixels, where it is an image that can be read.
    pub size: Option<(u32, u32)>,
}

/// What `sheet.toml` says.
#[derive(Debug)]
pub struct Facts {
    pub source: Arc<Source>,
    /// The language of the original, where it is named.
    pub original: Option<Spanned<String>>,
    pub owner: Option<Spanned<String>>,
    /// Absent only where that is an error.
    pub written: Option<Spanned<Date>>,
    pub reviewed: Option<Spanned<Date>>,
    pub review_every: Option<Spanned<Duration>>,
    /// Every source that the file names, its own list first; some may stand twice.
    pub sources: Vec<Spanned<String>>,
    pub tags: Vec<Spanned<String>>,
    pub related: Vec<Spanned<String>>,
    pub moved_from: Vec<Spanned<String>>,
    /// `published = false` stands here.
    pub draft: Option<Span>,
    pub order: i64,
    pub glossary: bool,
    pub facts: Vec<Fact>,
    /// The table of the kind, by the section's kind or the table that overrides it.
    pub of_kind: KindFacts,
    /// The tables of kinds that the file has, with their places.
    pub tables: Vec<(Kind, Span)>,
}

impl Facts {
    /// The day that the sheet is of: of its last review, else of its writing.
    pub fn dated(&self) -> Option<Date> {
        self.reviewed.as_ref().or(self.written.as_ref()).map(|day| day.value)
    }

    /// The day of the next review: that of the sheet, plus `review_every`.
    pub fn next_review(&self) -> Option<Date> {
        self.dated()?.plus(&self.review_every.as_ref()?.value)
    }

    /// The day by which it was to be reviewed, if that lies before `today`.
    pub fn overdue(&self, today: Date) -> Option<Date> {
        self.next_review().filter(|day| *day < today)
    }
}

/// `[facts.<id>]`.
#[derive(Debug)]
pub struct Fact {
    pub id: Spanned<String>,
    pub value: FactValue,
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    Duration(Duration),
    Date(Edtf),
    Number(i64),
    Phone(Phone),
}

/// The facts of a sheet's kind.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "two thousand of them, and most are partners")]
pub enum KindFacts {
    Definition(Definition),
    Procedure(Procedure),
    Indicators(Indicators),
    Partner(Partner),
    Training(Training),
    Page,
}

impl KindFacts {
    pub fn kind(&self) -> Kind {
        match self {
            KindFacts::Definition(_) => Kind::Definition,
            KindFacts::Procedure(_) => Kind::Procedure,
            KindFacts::Indicators(_) => Kind::Indicators,
            KindFacts::Partner(_) => Kind::Partner,
            KindFacts::Training(_) => Kind::Training,
            KindFacts::Page => Kind::Page,
        }
    }

    /// The procedure that the sheet describes.
    pub fn procedure(&self) -> Option<&Procedure> {
        match self {
            KindFacts::Procedure(procedure) => Some(procedure),
            KindFacts::Definition(_)
            | KindFacts::Indicators(_)
            | KindFacts::Partner(_)
            | KindFacts::Training(_)
            | KindFacts::Page => None,
        }
    }

    /// The training that the sheet describes.
    pub fn training(&self) -> Option<&Training> {
        match self {
            KindFacts::Training(training) => Some(training),
            KindFacts::Definition(_)
            | KindFacts::Procedure(_)
            | KindFacts::Indicators(_)
            | KindFacts::Partner(_)
            | KindFacts::Page => None,
        }
    }

    /// The partner that the sheet describes.
    pub fn partner(&self) -> Option<&Partner> {
        match self {
            KindFacts::Partner(partner) => Some(partner),
            KindFacts::Definition(_)
            | KindFacts::Procedure(_)
            | KindFacts::Indicators(_)
            | KindFacts::Training(_)
            | KindFacts::Page => None,
        }
    }
}

/// `[definition]`.
#[derive(Debug, Default)]
pub struct Definition {
    pub broader: Vec<Spanned<String>>,
    pub confused_with: Vec<Spanned<String>>,
    pub see: Vec<Spanned<String>>,
    pub autolink: bool,
}

/// `[procedure]`.
#[derive(Debug)]
pub struct Procedure {
    pub audience: Option<Spanned<String>>,
    pub urgency: Urgency,
    pub steps: Vec<Step>,
}

/// How soon one must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Now,
    Today,
    Plan,
}

impl Urgency {
    pub const ALL: [Urgency; 3] = [Urgency::Now, Urgency::Today, Urgency::Plan];

    /// Their names in TOML.
    pub const NAMES: &[&str] =
        &[Urgency::Now.as_str(), Urgency::Today.as_str(), Urgency::Plan.as_str()];

    /// As in TOML and in the message ids `urgency-now` …
    pub const fn as_str(self) -> &'static str {
        match self {
            Urgency::Now => "now",
            Urgency::Today => "today",
            Urgency::Plan => "plan",
        }
    }

    /// The one named `name`.
    pub fn named(name: &str) -> Option<Urgency> {
        Urgency::ALL.into_iter().find(|one| one.as_str() == name)
    }
}

/// `[[procedure.steps]]`.
#[derive(Debug)]
pub struct Step {
    pub id: Spanned<String>,
    pub actor: Option<Spanned<String>>,
    pub deadline: Option<Deadline>,
    pub duration: Option<Duration>,
    pub document: Option<Spanned<String>>,
    pub contacts: Vec<Spanned<String>>,
}

/// By when a step is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deadline {
    AtOnce,
    Within(Duration),
}

/// `[indicators]`.
#[derive(Debug, Default)]
pub struct Indicators {
    pub groups: Vec<Group>,
}

/// `[[indicators.groups]]`.
#[derive(Debug)]
pub struct Group {
    pub id: Spanned<String>,
    pub strength: Option<Strength>,
    pub sources: Vec<Spanned<String>>,
}

/// How much a group of signs weighs, where a source says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    Strong,
    Medium,
    Weak,
}

impl Strength {
    pub const ALL: [Strength; 3] = [Strength::Strong, Strength::Medium, Strength::Weak];

    /// Their names in TOML.
    pub const NAMES: &[&str] =
        &[Strength::Strong.as_str(), Strength::Medium.as_str(), Strength::Weak.as_str()];

    pub const fn as_str(self) -> &'static str {
        match self {
            Strength::Strong => "strong",
            Strength::Medium => "medium",
            Strength::Weak => "weak",
        }
    }

    /// The one named `name`.
    pub fn named(name: &str) -> Option<Strength> {
        Strength::ALL.into_iter().find(|one| one.as_str() == name)
    }
}

/// `[training]`.
#[derive(Debug)]
pub struct Training {
    pub starts: Option<Spanned<Edtf>>,
    pub ends: Option<Spanned<Edtf>>,
    pub circa: bool,
    pub status: Status,
    pub place: Option<String>,
    pub organiser: Option<Spanned<String>>,
    pub audience: Option<Spanned<String>>,
}

impl Training {
    /// Where it stands in a calendar of `today`.
    pub fn when(&self, today: Date) -> When {
        let last = self.ends.as_ref().or(self.starts.as_ref()).map(|date| date.value.last());
        match (self.status, last) {
            (Status::Recurring, _) => When::Regular,
            (Status::Planned, None) => When::Coming,
            (Status::Planned, Some(last)) if last >= today => When::Coming,
            (Status::Planned, Some(_)) => When::Announced,
            (Status::Reported, Some(_)) => When::Past,
            (Status::Reported, None) => When::Undated,
        }
    }
}

/// Where a training stands in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Its last day is still to come, or nobody has said when.
    Coming,
    Regular,
    Past,
    /// It was planned for days that have passed, and nobody has said whether it took place.
    Announced,
    /// A source reports it without saying when.
    Undated,
}

impl When {
    /// As templates get it.
    pub fn as_str(self) -> &'static str {
        match self {
            When::Coming => "coming",
            When::Regular => "regular",
            When::Past => "past",
            When::Announced => "announced",
            When::Undated => "undated",
        }
    }
}

/// Whether a training took place, is to come, or comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Reported,
    Planned,
    Recurring,
}

impl Status {
    pub const ALL: [Status; 3] = [Status::Reported, Status::Planned, Status::Recurring];

    /// Their names in TOML.
    pub const NAMES: &[&str] =
        &[Status::Reported.as_str(), Status::Planned.as_str(), Status::Recurring.as_str()];

    pub const fn as_str(self) -> &'static str {
        match self {
            Status::Reported => "reported",
            Status::Planned => "planned",
            Status::Recurring => "recurring",
        }
    }

    /// The one named `name`.
    pub fn named(name: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|one| one.as_str() == name)
    }
}
