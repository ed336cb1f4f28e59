//! What grows old: reviews, and contacts that nobody has confirmed or checked for long.

use super::Subject;
use crate::diag::{Code, Diagnostic, Place, Severity, Span};
use crate::model::partner::{OLD_DAYS, Partner, VERY_OLD_DAYS};
use crate::model::sheet::{KindFacts, Sheet};
use crate::model::value::Date;

pub fn check(subject: &Subject<'_>, sheet: &Sheet, found: &mut Vec<Diagnostic>) {
    let source = &sheet.facts.source;
    if subject.notes && sheet.facts.reviewed.is_none() {
        let note = Diagnostic::new(Code::NotReviewed).arg("key", &sheet.key);
        found.push(note.place(Place::file(source)));
    }
    if let (Some(due), Some(every)) = (sheet.facts.next_review(), &sheet.facts.review_every)
        && due < subject.today
    {
        let overdue = Diagnostic::new(Code::ReviewOverdue)
            .arg("key", &sheet.key)
            .arg("due", due)
            .arg("days", due.days_until(subject.today));
        found.push(overdue.at(source, every.span));
    }
    if let KindFacts::Partner(partner) = &sheet.facts.of_kind {
        contacts(subject, sheet, partner, found);
    }
}

fn contacts(subject: &Subject<'_>, sheet: &Sheet, partner: &Partner, found: &mut Vec<Diagnostic>) {
    let source = &sheet.facts.source;
    for line in &partner.phones {
        if subject.notes && line.confirmed.is_none() && !line.number.is_short() {
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
            old(subject, sheet, (id, day.value, day.span), found);
        }
    }
}

fn old(
    subject: &Subject<'_>,
    sheet: &Sheet,
    (id, day, span): (&str, Date, Span),
    found: &mut Vec<Diagnostic>,
) {
    let days = day.days_until(subject.today);
    if days <= OLD_DAYS || (days <= VERY_OLD_DAYS && !subject.notes) {
        return;
    }
    let old = Diagnostic::new(Code::ContactOld)
        .arg("key", &sheet.key)
        .arg("id", id)
        .arg("days", days)
        .at(&sheet.facts.source, span);
    found.push(if days > VERY_OLD_DAYS { old.severity(Severity::Warning) } else { old });
}
