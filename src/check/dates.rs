//! What grows old: reviews, and contacts that nobody has confirmed or checked for long. And what
//! would never grow old: days that are still to come.

use std::sync::Arc;

use super::{Alone, Subject};
use crate::diag::{Code, Diagnostic, Place, Severity, Source, Span, Spanned};
use crate::model::partner::{OLD_DAYS, Partner, VERY_OLD_DAYS};
use crate::model::sheet::{Facts, KindFacts};
use crate::model::value::{Date, Edtf};

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    let source = &sheet.facts.source;
    let happened = happened(&sheet.facts).into_iter();
    found.extend(happened.filter_map(|day| future(source, day, alone.today)));
    if alone.notes && sheet.facts.reviewed.is_none() {
        let note = Diagnostic::new(Code::NotReviewed).arg("key", &sheet.key);
        found.push(note.place(Place::file(source)));
    }
    if let (Some(due), Some(every)) = (sheet.facts.overdue(alone.today), &sheet.facts.review_every)
    {
        let overdue = Diagnostic::new(Code::ReviewOverdue)
            .arg("key", &sheet.key)
            .arg("due", due)
            .arg("days", due.days_until(alone.today));
        found.push(overdue.at(source, every.span));
    }
    if let KindFacts::Partner(partner) = &sheet.facts.of_kind {
        contacts(alone, partner, found);
    }
}

/// Sources of sources.toml that are still to be published.
pub fn sources(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Some(source) = &subject.site.bibliography.source else { return Vec::new() };
    let dates = subject.site.bibliography.entries.iter().filter_map(|entry| entry.date.as_ref());
    dates
        .filter_map(|date| future(source, ("date", date.value, date.span), subject.today))
        .collect()
}

/// A date of the facts that says when something has happened: the field, the date, its place.
type Happened = (&'static str, Edtf, Span);

/// The dates of a sheet that say when something has happened. Those of a training, of `[facts]`
/// and of the next review may lie ahead.
fn happened(facts: &Facts) -> Vec<Happened> {
    let day = |name, day: &Option<Spanned<Date>>| {
        day.as_ref().map(|day| (name, Edtf::from(day.value), day.span))
    };
    let mut days = vec![day("written", &facts.written), day("reviewed", &facts.reviewed)];
    if let Some(partner) = facts.of_kind.partner() {
        for line in &partner.phones {
            days.push(day("confirmed", &line.confirmed));
            days.push(day("checked", &line.checked));
            let source = line.source_date.as_ref();
            days.push(source.map(|date| ("source_date", date.value, date.span)));
        }
        days.extend(partner.website.iter().map(|website| day("checked", &website.checked)));
        days.extend(partner.email.iter().map(|email| day("checked", &email.checked)));
    }
    days.into_iter().flatten().collect()
}

/// Such a date begins after today: most often one digit is wrong. Contacts and texts would be young
/// until that day, whatever becomes of them.
fn future(source: &Arc<Source>, (key, date, span): Happened, today: Date) -> Option<Diagnostic> {
    let future = Diagnostic::new(Code::DateFuture).arg("key", key).arg("date", date);
    (date.first() > today).then(|| future.arg("today", today).at(source, span))
}

fn contacts(alone: &Alone<'_>, partner: &Partner, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    let source = &sheet.facts.source;
    for line in &partner.phones {
        if alone.notes && line.is_unconfirmed() {
            let note = Diagnostic::new(Code::ContactUnconfirmed)
                .arg("key", &sheet.key)
                .arg("id", &line.id.value);
            found.push(note.at(source, line.span));
        }
    }
    let phones = partner.phones.iter().map(|line| (line.id.value.as_str(), line.last_checked()));
    let email = partner.email.iter().map(|mail| ("email", mail.checked.as_ref()));
    let website = partner.website.iter().map(|website| ("website", website.checked.as_ref()));
    for (id, day) in phones.chain(email).chain(website) {
        if let Some(day) = day {
            old(alone, (id, day.value, day.span), found);
        }
    }
}

fn old(alone: &Alone<'_>, (id, day, span): (&str, Date, Span), found: &mut Vec<Diagnostic>) {
    let days = day.days_until(alone.today);
    if days <= OLD_DAYS || (days <= VERY_OLD_DAYS && !alone.notes) {
        return;
    }
    let old = Diagnostic::new(Code::ContactOld)
        .arg("key", &alone.sheet.key)
        .arg("id", id)
        .arg("days", days)
        .at(&alone.sheet.facts.source, span);
    found.push(if days > VERY_OLD_DAYS { old.severity(Severity::Warning) } else { old });
}
