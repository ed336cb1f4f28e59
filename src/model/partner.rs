//! A partner: an organisation, or a number, that a reader may call.

use super::value::{Date, Edtf, Email, Hours, Phone, Url};
use crate::diag::{Span, Spanned};

/// Days after which a contact that nobody has checked again is old: a line for the reader, and a
/// note for the editor: half a year, in which a number of an organisation may well change.
pub const OLD_DAYS: i64 = 180;

/// Days after which it is very old: a warning, and the last place among its like in a directory.
pub const VERY_OLD_DAYS: i64 = 365;

/// The term of `audiences` that stands for every other.
pub const EVERYONE: &str = "everyone";

/// The id of the heading over how to refer someone to a partner.
pub const REFER: &str = "refer";

/// `[partner]`.
#[derive(Debug)]
pub struct Partner {
    /// As the organisation writes it.
    pub name: Spanned<String>,
    /// Official names in other languages, by tag.
    pub names: Vec<(String, String)>,
    pub also_written: Vec<Spanned<String>>,
    pub r#type: Option<Spanned<String>>,
    pub regions: Vec<Spanned<String>>,
    pub audiences: Vec<Spanned<String>>,
    pub services: Vec<Spanned<String>>,
    /// BCP 47 tags of the languages spoken with callers.
    pub languages: Vec<String>,
    pub website_languages: Vec<String>,
    pub cost: Option<Spanned<String>>,
    pub address_confidential: Option<Span>,
    pub address: Option<Address>,
    pub website: Option<Website>,
    pub email: Option<Mail>,
    pub phones: Vec<Line>,
}

impl Partner {
    /// Some phone is answered day and night.
    pub fn always(&self) -> bool {
        self.phones.iter().any(|line| line.hours.as_ref().is_some_and(Hours::is_always))
    }

    /// Some phone is for emergencies.
    pub fn emergency(&self) -> bool {
        self.phones.iter().any(|line| line.emergency)
    }

    /// Whether a directory shows it first: for emergencies, or answered day and night.
    pub fn first(&self) -> bool {
        self.emergency() || self.always()
    }

    /// Whether it was last checked more than `days` before `today`.
    pub fn checked_before(&self, today: Date, days: i64) -> bool {
        self.last_checked().is_some_and(|day| day.days_until(today) > days)
    }

    /// The day that the contact was last checked: the oldest over its phones, website and e-mail of
    /// the newest day that each was confirmed or checked. Absent where nothing was ever checked.
    pub fn last_checked(&self) -> Option<Date> {
        let website = self.website.iter().filter_map(|website| website.checked.as_ref());
        let email = self.email.iter().filter_map(|mail| mail.checked.as_ref());
        let phones = self.phones.iter().filter_map(Line::last_checked);
        phones.chain(website).chain(email).map(|day| day.value).min()
    }

    /// The official name in `tag`, else the name.
    pub fn name_in(&self, tag: &str) -> &str {
        self.names.iter().find(|(lang, _)| lang == tag).map_or(&self.name.value, |(_, name)| name)
    }

    /// The phone with this id; with no id, the main one: the first.
    pub fn phone(&self, id: Option<&str>) -> Option<&Line> {
        match id {
            Some(id) => self.phones.iter().find(|line| line.id.value == id),
            None => self.phones.first(),
        }
    }
}

/// The postal address of an office.
#[derive(Debug)]
pub struct Address {
    pub span: Span,
    /// The address where no form of the reader's language is given.
    pub text: Option<String>,
    /// By tag.
    pub texts: Vec<(String, String)>,
}

impl Address {
    /// The address as it is written in `tag`, else in the form that there is.
    pub fn text_in(&self, tag: &str) -> Option<&str> {
        let own = self.texts.iter().find(|(lang, _)| lang == tag);
        let any = self.text.as_ref().or(self.texts.first().map(|(_, text)| text));
        own.map(|(_, text)| text).or(any).map(String::as_str)
    }
}

#[derive(Debug)]
pub struct Website {
    pub url: Spanned<Url>,
    pub checked: Option<Spanned<Date>>,
}

#[derive(Debug)]
pub struct Mail {
    pub address: Spanned<Email>,
    pub checked: Option<Spanned<Date>>,
}

/// `[[partner.phones]]`: a line.
#[derive(Debug)]
pub struct Line {
    pub span: Span,
    pub id: Spanned<String>,
    pub number: Phone,
    /// How it is shown, where the national form is not meant.
    pub display: Option<String>,
    pub kind: Option<Spanned<String>>,
    pub hours: Option<Hours>,
    pub emergency: bool,
    pub source_date: Option<Spanned<Edtf>>,
    pub confirmed: Option<Spanned<Date>>,
    pub checked: Option<Spanned<Date>>,
}

impl Line {
    /// The newest day that the line was confirmed or checked.
    pub fn last_checked(&self) -> Option<&Spanned<Date>> {
        [&self.confirmed, &self.checked].into_iter().flatten().max_by_key(|day| day.value)
    }

    /// Whether the organisation has yet to say that the number is right; short numbers are those
    /// of the country, which nobody confirms.
    pub fn is_unconfirmed(&self) -> bool {
        self.confirmed.is_none() && !self.number.is_short()
    }

    /// The number as readers in `country` see it: as the editor writes it, unless that would be
    /// another number there.
    pub fn shown(&self, country: &str) -> &str {
        let abroad = |display: &&str| display.trim_start().starts_with('+');
        let foreign = self.number.is_foreign(country);
        let display = self.display.as_deref().filter(|display| !foreign || abroad(display));
        display.unwrap_or_else(|| self.number.shown(country))
    }
}
