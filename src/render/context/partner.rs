//! A partner: as a page, as a card and as an entry of a directory.

use serde::Serialize;

use super::{Html, Label, Language, Link, Text};

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
    /// The same, with the places where a line may end.
    pub email_shown: Option<Html<'a>>,
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
    /// The URL's host, without `www.`, with the places where a line may end.
    pub host: Html<'a>,
    /// Names of the languages, joined as a list.
    pub languages: Option<Html<'a>>,
    /// That it was last opened, and when.
    pub checked: Option<Html<'a>>,
}
