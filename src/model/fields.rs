//! The one table of fields for each TOML table: key, form, whether required, vocabulary and a
//! line of documentation. The reader (`parse::record`), its "did you mean", the JSON Schema, the
//! skeletons of `fiches new` and the reference in the README are all made from these tables.

#[cfg(test)]
mod reference;
mod schema;

pub use schema::{SCHEMAS, schema};

use super::kind::Kind;
use super::sheet::{Status, Strength, Urgency};
use super::site::{Dir, Layout};
use super::words::Wording;

/// One TOML table.
#[derive(Debug)]
pub struct Table {
    /// As messages name it: `sheet.toml`, `[partner]` …
    pub name: &'static str,
    pub fields: &'static [Field],
    /// What keys that the editor chooses may hold: facts, languages, sources.
    pub rest: Option<Rest>,
}

/// Keys that the editor chooses.
#[derive(Debug)]
pub struct Rest {
    pub key: KeyForm,
    pub form: Form,
}

/// What a chosen key must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyForm {
    /// Lower-case letters, digits and hyphens.
    Id,
    /// A BCP 47 tag.
    Tag,
    /// Letters and digits: `S14`.
    Source,
}

/// One key of a table.
#[derive(Debug)]
pub struct Field {
    pub key: &'static str,
    pub form: Form,
    pub required: bool,
    /// One line for the reference, the schema and the skeletons.
    pub doc: &'static str,
}

/// What a value must be.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    Text,
    Bool,
    /// An integer between two limits, both included.
    Integer(i64, i64),
    /// A TOML date without a time.
    Date,
    /// ISO 8601 (`P45D`) or a number with a unit (`6 months`).
    Duration,
    /// `at-once` or a duration.
    Deadline,
    /// EDTF level 0: `"2022"`, `"2024-09"`, `"2024-06-03"`; a TOML date will do too.
    Edtf,
    /// The subset of OSM `opening_hours`.
    Hours,
    /// E.164.
    Phone,
    /// A short number such as `112`.
    Short,
    /// E.164, or a short number that site.toml declares.
    AnyPhone,
    Email,
    Url,
    /// A BCP 47 tag.
    Locale,
    /// Lower-case letters, digits and hyphens.
    Id,
    /// The tag of a language of site.toml.
    Language,
    Choice(&'static [&'static str]),
    Term(Vocabulary),
    /// A sheet's key, or its last part where that is unique.
    Sheet,
    Section,
    Source,
    List(&'static Form),
    Table(&'static Table),
    /// `[[…]]`, or an array of inline tables.
    Tables(&'static Table),
}

/// The vocabularies of `[vocabularies]` in site.toml.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocabulary {
    Regions,
    Audiences,
    Services,
    Actors,
    Types,
    Documents,
    PhoneKinds,
    Costs,
    Tags,
    Owners,
}

impl Vocabulary {
    pub const ALL: [Vocabulary; 10] = [
        Vocabulary::Regions,
        Vocabulary::Audiences,
        Vocabulary::Services,
        Vocabulary::Actors,
        Vocabulary::Types,
        Vocabulary::Documents,
        Vocabulary::PhoneKinds,
        Vocabulary::Costs,
        Vocabulary::Tags,
        Vocabulary::Owners,
    ];

    /// Its key in site.toml.
    pub fn key(self) -> &'static str {
        match self {
            Vocabulary::Regions => "regions",
            Vocabulary::Audiences => "audiences",
            Vocabulary::Services => "services",
            Vocabulary::Actors => "actors",
            Vocabulary::Types => "types",
            Vocabulary::Documents => "documents",
            Vocabulary::PhoneKinds => "phone_kinds",
            Vocabulary::Costs => "costs",
            Vocabulary::Tags => "tags",
            Vocabulary::Owners => "owners",
        }
    }

    /// What stands before a term's id in the id of the message that names it: `region-hainaut`.
    pub fn prefix(self) -> &'static str {
        match self {
            Vocabulary::Regions => "region",
            Vocabulary::Audiences => "audience",
            Vocabulary::Services => "service",
            Vocabulary::Actors => "actor",
            Vocabulary::Types => "type",
            Vocabulary::Documents => "document",
            Vocabulary::PhoneKinds => "phone-kind",
            Vocabulary::Costs => "cost",
            Vocabulary::Tags => "tag",
            Vocabulary::Owners => "owner",
        }
    }
}

const fn must(key: &'static str, form: Form, doc: &'static str) -> Field {
    Field { key, form, required: true, doc }
}

const fn may(key: &'static str, form: Form, doc: &'static str) -> Field {
    Field { key, form, required: false, doc }
}

const SOURCES: Form = Form::List(&Form::Source);
const SHEETS: Form = Form::List(&Form::Sheet);
const TEXTS: Form = Form::List(&Form::Text);

/// `content/<section>/<sheet>/sheet.toml`.
pub static SHEET: Table = Table {
    name: "sheet.toml",
    fields: &[
        may("original", Form::Language, "language of the original; default: the site's first"),
        may("owner", Form::Term(Vocabulary::Owners), "role that looks after the sheet"),
        must("written", Form::Date, "day the text was written"),
        may("reviewed", Form::Date, "day a competent person checked it; absent: not yet reviewed"),
        may("review_every", Form::Duration, "next review = (reviewed or written) + this"),
        may("sources", SOURCES, "ids of sources.toml that the sheet rests on"),
        may("tags", Form::List(&Form::Term(Vocabulary::Tags)), "topics"),
        may("related", SHEETS, "sheets to read next"),
        may("moved_from", TEXTS, "former keys: their addresses lead here"),
        may("published", Form::Bool, "false: shown with --drafts only"),
        may("order", Form::Integer(-9999, 9999), "place in its section; default: by title"),
        may("glossary", Form::Bool, "false: no glossary terms are linked in this sheet"),
        may("facts", Form::Table(&FACTS), "facts that texts refer to with [[key#=id]]"),
        may("definition", Form::Table(&DEFINITION), "facts of a definition"),
        may("procedure", Form::Table(&PROCEDURE), "facts of a procedure"),
        may("indicators", Form::Table(&INDICATORS), "facts of an indicator checklist"),
        may("partner", Form::Table(&PARTNER), "facts of a partner"),
        may("training", Form::Table(&TRAINING), "facts of a training"),
    ],
    rest: None,
};

/// `[facts.<id>]`: exactly one of the four.
pub static FACT: Table = Table {
    name: "[facts]",
    fields: &[
        may("duration", Form::Duration, "a length of time, printed in words"),
        may("date", Form::Edtf, "a date, printed in words"),
        may("number", Form::Integer(i64::MIN, i64::MAX), "a number"),
        may("phone", Form::AnyPhone, "a phone number"),
    ],
    rest: None,
};

pub static FACTS: Table = Table {
    name: "[facts]",
    fields: &[],
    rest: Some(Rest { key: KeyForm::Id, form: Form::Table(&FACT) }),
};

pub static DEFINITION: Table = Table {
    name: "[definition]",
    fields: &[
        may("broader", SHEETS, "definitions of wider meaning"),
        may("confused_with", SHEETS, "definitions often taken for this one"),
        may("see", SHEETS, "other definitions to see"),
        may("autolink", Form::Bool, "false: do not link this word by itself in other sheets"),
    ],
    rest: None,
};

pub static PROCEDURE: Table = Table {
    name: "[procedure]",
    fields: &[
        may("audience", Form::Term(Vocabulary::Audiences), "whom the procedure is for"),
        must("urgency", Form::Choice(Urgency::NAMES), "how soon one must act"),
        must("steps", Form::Tables(&STEP), "one table a step, in order"),
    ],
    rest: None,
};

pub static STEP: Table = Table {
    name: "[[procedure.steps]]",
    fields: &[
        must("id", Form::Id, "the heading's {#id} in the words"),
        may("actor", Form::Term(Vocabulary::Actors), "who does it"),
        may("deadline", Form::Deadline, "at-once, or within which time"),
        may("duration", Form::Duration, "how long it lasts"),
        may("document", Form::Term(Vocabulary::Documents), "document given at this step"),
        may("contacts", SHEETS, "partners whose cards stand in the step"),
    ],
    rest: None,
};

pub static INDICATORS: Table = Table {
    name: "[indicators]",
    fields: &[must("groups", Form::Tables(&GROUP), "one table a group, in order")],
    rest: None,
};

pub static GROUP: Table = Table {
    name: "[[indicators.groups]]",
    fields: &[
        must("id", Form::Id, "the heading's {#id} in the words"),
        may("strength", Form::Choice(Strength::NAMES), "as the sources say"),
        may("sources", SOURCES, "what the group rests on"),
    ],
    rest: None,
};

pub static PARTNER: Table = Table {
    name: "[partner]",
    fields: &[
        must("name", Form::Text, "as the organisation writes it"),
        may("names", Form::Table(&NAMES), "official names in other languages"),
        may("also_written", TEXTS, "other spellings of the name: searched"),
        must("type", Form::Term(Vocabulary::Types), "kind of organisation"),
        may("regions", Form::List(&Form::Term(Vocabulary::Regions)), "where it works"),
        may("audiences", Form::List(&Form::Term(Vocabulary::Audiences)), "whom it serves"),
        may("services", Form::List(&Form::Term(Vocabulary::Services)), "what it offers"),
        may("languages", Form::List(&Form::Locale), "spoken with callers, if known"),
        may("website_languages", Form::List(&Form::Locale), "languages of the website"),
        may("cost", Form::Term(Vocabulary::Costs), "absent: not known"),
        may("address_confidential", Form::Bool, "true: no address may be given"),
        may("address", Form::Table(&ADDRESS), "postal address of the office"),
        may("website", Form::Table(&WEBSITE), "the organisation's website"),
        may("email", Form::Table(&EMAIL), "the organisation's e-mail address"),
        may("phones", Form::Tables(&PHONE), "one table a number, the first is the main one"),
    ],
    rest: None,
};

pub static NAMES: Table = Table {
    name: "[partner.names]",
    fields: &[],
    rest: Some(Rest { key: KeyForm::Tag, form: Form::Text }),
};

pub static ADDRESS: Table = Table {
    name: "partner.address",
    fields: &[
        may("text", Form::Text, "the address on one line"),
        may("sources", SOURCES, "where it was found"),
    ],
    rest: Some(Rest { key: KeyForm::Tag, form: Form::Text }),
};

pub static WEBSITE: Table = Table {
    name: "partner.website",
    fields: &[
        must("url", Form::Url, "absolute, with https://"),
        may("sources", SOURCES, "where it was found"),
        may("checked", Form::Date, "day it was last opened"),
    ],
    rest: None,
};

pub static EMAIL: Table = Table {
    name: "partner.email",
    fields: &[
        must("address", Form::Email, "name@host"),
        may("sources", SOURCES, "where it was found"),
        may("checked", Form::Date, "day it was last checked"),
    ],
    rest: None,
};

pub static PHONE: Table = Table {
    name: "[[partner.phones]]",
    fields: &[
        must("id", Form::Id, "for [[partner#=phone.id]]"),
        may("number", Form::Phone, "E.164: +3225116464"),
        may("short", Form::Short, "a short number declared in site.toml"),
        may("display", Form::Text, "how it is shown; its digits must be the number's"),
        may("kind", Form::Term(Vocabulary::PhoneKinds), "which line it is"),
        may("hours", Form::Hours, "24/7 or Mo-Fr 09:00-17:00; absent: not known"),
        may("emergency", Form::Bool, "true: for emergencies"),
        may("sources", SOURCES, "where it was found"),
        may("source_date", Form::Edtf, "date of the newest source"),
        may("confirmed", Form::Date, "day the organisation itself confirmed it"),
        may("checked", Form::Date, "day it was last checked against its source"),
    ],
    rest: None,
};

pub static TRAINING: Table = Table {
    name: "[training]",
    fields: &[
        may("starts", Form::Edtf, "first day, month or year; absent: undated"),
        may("ends", Form::Edtf, "last day, month or year"),
        may("circa", Form::Bool, "true: the date is approximate"),
        must("status", Form::Choice(Status::NAMES), "reported: a source reports it"),
        may("place", Form::Text, "where it takes place"),
        may("organiser", Form::Sheet, "key of a partner"),
        may("audience", Form::Term(Vocabulary::Audiences), "whom it is for"),
    ],
    rest: None,
};

/// `content/<section>/section.toml`.
pub static SECTION: Table = Table {
    name: "section.toml",
    fields: &[
        must("kind", Form::Choice(Kind::NAMES), "kind of its sheets"),
        may("order", Form::Integer(-9999, 9999), "place in the menu"),
        may("layout", Form::Choice(Layout::NAMES), "default: list"),
    ],
    rest: None,
};

/// `content/site.toml`.
pub static SITE: Table = Table {
    name: "site.toml",
    fields: &[
        may("base_url", Form::Url, "where the site is published: needed for sitemap and feed"),
        may(
            "country",
            Form::Text,
            "ISO 3166-1 code: BE; numbers of others are shown with their country code",
        ),
        may("theme", Form::Text, "folder of themes/; default: default"),
        may("short_numbers", Form::List(&Form::Short), "short numbers that exist in the country"),
        may("emergency", SHEETS, "partners of the emergency bar, in order"),
        may("handbook", Form::List(&Form::Section), "sections printed in the handbook"),
        may("discreet", Form::Bool, "true: addresses and titles do not name the topic"),
        may("urgent", Form::Bool, "true: readers offline are told at once of this version"),
        may("topic_words", Form::Table(&TOPIC_WORDS), "words that neutral pages must not contain"),
        must(
            "languages",
            Form::Table(&LANGUAGES),
            "one table a language; the first is the default",
        ),
        may("vocabularies", Form::Table(&VOCABULARIES), "the terms that facts may use"),
    ],
    rest: None,
};

pub static TOPIC_WORDS: Table = Table {
    name: "[topic_words]",
    fields: &[],
    rest: Some(Rest { key: KeyForm::Tag, form: TEXTS }),
};

pub static LANGUAGES: Table = Table {
    name: "[languages]",
    fields: &[],
    rest: Some(Rest { key: KeyForm::Tag, form: Form::Table(&LANGUAGE) }),
};

pub static LANGUAGE: Table = Table {
    name: "[languages]",
    fields: &[
        must("name", Form::Text, "its own name for itself"),
        may("dir", Form::Choice(Dir::NAMES), "default: as its script runs"),
        may("locale", Form::Locale, "for dates and sorting: fr-BE; default: the tag"),
        may("fallback", Form::List(&Form::Language), "shown where a translation is missing"),
        may("exit_url", Form::Url, "where the exit link leads"),
        may("exit_title", Form::Text, "neutral title of that page"),
    ],
    rest: None,
};

const IDS: Form = Form::List(&Form::Id);

pub static VOCABULARIES: Table = Table {
    name: "[vocabularies]",
    fields: &[
        may("regions", Form::Tables(&REGION), "regions and what they lie within"),
        may("audiences", IDS, "whom sheets and partners are for"),
        may("services", IDS, "what partners offer"),
        may("actors", IDS, "who acts in a procedure"),
        may("types", IDS, "kinds of organisation"),
        may("documents", IDS, "documents of a procedure"),
        may("phone_kinds", IDS, "kinds of line"),
        may("costs", IDS, "what a call or service costs"),
        may("tags", IDS, "topics"),
        may("owners", IDS, "roles that look after sheets"),
    ],
    rest: None,
};

pub static REGION: Table = Table {
    name: "regions",
    fields: &[
        must("id", Form::Id, "the region's id"),
        may("within", Form::Term(Vocabulary::Regions), "the region it lies within"),
    ],
    rest: None,
};

/// `content/sources.toml`.
pub static BIBLIOGRAPHY: Table = Table {
    name: "sources.toml",
    fields: &[],
    rest: Some(Rest { key: KeyForm::Source, form: Form::Table(&SOURCE) }),
};

pub static SOURCE: Table = Table {
    name: "sources.toml",
    fields: &[
        must("title", Form::Text, "the document's title"),
        may("lang", Form::Locale, "its language"),
        may("publisher", Form::Text, "who published it"),
        may("url", Form::Url, "where it can be read"),
        may("date", Form::Edtf, "when it was published; absent: undated"),
    ],
    rest: None,
};

/// The front matter of a words file.
pub static FRONT_MATTER: Table = Table {
    name: "front-matter",
    fields: &[
        may("title", Form::Text, "the page's title"),
        may("summary", Form::Text, "one sentence, at most 160 characters"),
        may("also", TEXTS, "synonyms and acronyms: searched and shown"),
        may("hidden", TEXTS, "misspellings people type: searched, never shown"),
        may("status", Form::Choice(Wording::NAMES), "whether a native speaker read it"),
    ],
    rest: None,
};
