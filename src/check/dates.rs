//! What grows old: reviews, and contacts that nobody has confirmed or checked for long.

use super::Alone;
use crate::diag::{Code, Diagnostic, Place, Severity, Span};
use crate::model::partner::{OLD_DAYS, Partner, VERY_OLD_DAYS};
use crate::model::sheet::KindFacts;
use crate::model::value::Date;

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    let source = &sheet.facts.source;
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
