//! What a sheet of its kind must say, because somebody's safety hangs on it: whom to call, what to
//! do next, what a sign does not prove.

use super::prose::Passage;
use super::{Alone, Others};
use crate::diag::{Code, Diagnostic, Place, Span, Spanned};
use crate::model::kind::Kind;
use crate::model::partner::{Partner, REFER};
use crate::model::sheet::{Indicators, KindFacts, Procedure, Sheet, Urgency};
use crate::model::words::{Body, Fill, Hole, Part, Reference, Words};

pub fn check(others: &Others<'_>, alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    let Some(words) = sheet.words[alone.original].as_deref() else { return };
    match &sheet.facts.of_kind {
        KindFacts::Procedure(facts) => {
            sources(alone, found);
            procedure(others, sheet, facts, words, found);
            steps(sheet, facts, words, alone.passages(alone.original), found);
        }
        KindFacts::Indicators(facts) => {
            sources(alone, found);
            indicators(others, facts, words, found);
        }
        KindFacts::Partner(facts) => partner(others, sheet, facts, words, found),
        KindFacts::Definition(_) | KindFacts::Training(_) => sources(alone, found),
        KindFacts::Page => {}
    }
}

fn sources(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    if alone.notes && sheet.facts.sources.is_empty() {
        let none = Diagnostic::new(Code::SourcesNone).arg("key", &sheet.key);
        found.push(none.place(Place::file(&sheet.facts.source)));
    }
}

/// A partner can be reached, itself or through another that its sheet names, and its sheet says
/// how to refer someone to it.
fn partner(
    others: &Others<'_>,
    sheet: &Sheet,
    facts: &Partner,
    words: &Words,
    found: &mut Vec<Diagnostic>,
) {
    let own = !facts.phones.is_empty() || facts.email.is_some() || facts.website.is_some();
    if !own && !calls(others, words.body.holes.iter()) {
        let none = Diagnostic::new(Code::ContactNone).arg("key", &sheet.key);
        found.push(none.at(&sheet.facts.source, facts.name.span));
    }
    if words.body.heading(REFER).is_none() {
        let missing = Diagnostic::new(Code::ReferMissing).arg("key", &sheet.key);
        found.push(missing.arg("id", REFER).at(&words.source, Span::default()));
    }
}

/// Who must act now finds a number in the procedure itself.
fn procedure(
    others: &Others<'_>,
    sheet: &Sheet,
    facts: &Procedure,
    words: &Words,
    found: &mut Vec<Diagnostic>,
) {
    let contacts = facts.steps.iter().any(|step| !step.contacts.is_empty());
    if facts.urgency == Urgency::Now && !contacts && !calls(others, words.body.holes.iter()) {
        let missing = Diagnostic::new(Code::NumberMissing).arg("key", &sheet.key);
        found.push(missing.at(&words.source, Span::default()));
    }
}

/// A step says more than its heading, or shows whom to call.
fn steps(
    sheet: &Sheet,
    facts: &Procedure,
    words: &Words,
    passages: &[Passage],
    found: &mut Vec<Diagnostic>,
) {
    for step in facts.steps.iter().filter(|step| step.contacts.is_empty()) {
        let mut sections = words.body.tops();
        let Some((at, heading)) = sections.find(|(_, heading)| heading.id == step.id.value) else {
            continue;
        };
        // The heading is a passage of its section.
        if passages.iter().filter(|passage| passage.section == Some(at)).count() < 2 {
            let empty =
                Diagnostic::new(Code::StepEmpty).arg("id", &step.id.value).arg("key", &sheet.key);
            found.push(empty.at(&words.source, heading.span));
        }
    }
}

/// A checklist has something to tick in each group, a box with what a sign does not prove, and
/// leads on to a procedure or a number.
fn indicators(others: &Others<'_>, facts: &Indicators, words: &Words, found: &mut Vec<Diagnostic>) {
    let groups: Vec<&Spanned<String>> = facts.groups.iter().map(|group| &group.id).collect();
    let is_group = |id: &str| groups.iter().any(|group| group.value == id);
    for (_, heading) in words.body.tops() {
        if is_group(&heading.id) && heading.tasks == 0 {
            let missing = Diagnostic::new(Code::ChecklistMissing).arg("id", &heading.id);
            found.push(missing.at(&words.source, heading.span));
        }
    }
    let outside = || holes_outside(&words.body, is_group);
    let file = |code| Diagnostic::new(code).at(&words.source, Span::default());
    if !outside().any(|hole| matches!(hole.fill, Fill::AlertStart(_))) {
        found.push(file(Code::LimitsMissing));
    }
    let leads = |hole: &Hole| leads_to(others, hole, Kind::Procedure);
    if !outside().any(leads) && !calls(others, outside()) {
        found.push(file(Code::NextMissing));
    }
}

/// The holes of a text but for those in sections that `inside` names.
fn holes_outside(body: &Body, inside: impl Fn(&str) -> bool) -> impl Iterator<Item = &Hole> {
    let tops: Vec<(u32, bool)> =
        body.tops().map(|(_, heading)| (heading.start, inside(&heading.id))).collect();
    body.holes.iter().filter(move |hole| {
        let section = tops.iter().rev().find(|(start, _)| *start <= hole.at);
        section.is_none_or(|(_, inside)| !inside)
    })
}

/// Whether some reference gives a number or a partner's card.
fn calls<'a>(others: &Others<'_>, mut holes: impl Iterator<Item = &'a Hole>) -> bool {
    holes.any(|hole| match &hole.fill {
        Fill::Card(_) => true,
        Fill::Link(Reference { part: Part::Fact(fact), .. }) => fact.starts_with("phone"),
        _ => leads_to(others, hole, Kind::Partner),
    })
}

fn leads_to(others: &Others<'_>, hole: &Hole, kind: Kind) -> bool {
    let to = hole.fill.reference().and_then(|to| others.find(&to.target));
    to.is_some_and(|id| others.kind(id) == kind)
}
