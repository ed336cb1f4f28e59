//! The steps of a procedure and the groups of a checklist have their headings in every language,
//! in the order of the facts.

use super::Alone;
use crate::diag::{Code, Diagnostic, Place, Spanned};
use crate::model::sheet::{KindFacts, Sheet};
use crate::model::words::{Heading, Words};

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let ids = given(alone.sheet);
    for (_, words) in alone.texts() {
        missing(alone.sheet, &ids, words, found);
        order(&ids, words, found);
    }
}

/// The ids of a sheet's steps or groups.
pub fn ids(sheet: &Sheet) -> Vec<&str> {
    given(sheet).into_iter().map(|id| id.value.as_str()).collect()
}

fn given(sheet: &Sheet) -> Vec<&Spanned<String>> {
    match &sheet.facts.of_kind {
        KindFacts::Procedure(facts) => facts.steps.iter().map(|step| &step.id).collect(),
        KindFacts::Indicators(facts) => facts.groups.iter().map(|group| &group.id).collect(),
        KindFacts::Definition(_)
        | KindFacts::Partner(_)
        | KindFacts::Training(_)
        | KindFacts::Page => Vec::new(),
    }
}

fn tops(words: &Words) -> impl Iterator<Item = &Heading> {
    words.body.headings.iter().filter(|heading| heading.level == 2)
}

fn missing(sheet: &Sheet, ids: &[&Spanned<String>], words: &Words, found: &mut Vec<Diagnostic>) {
    for id in ids {
        if !tops(words).any(|heading| heading.id == id.value) {
            let missing = Diagnostic::new(Code::StepMissing)
                .arg("id", &id.value)
                .arg("file", &words.source.path);
            found.push(missing.place(Place::new(&sheet.facts.source, id.span)));
        }
    }
}

/// Reports the first heading that does not come where the facts have it.
fn order(ids: &[&Spanned<String>], words: &Words, found: &mut Vec<Diagnostic>) {
    let here: Vec<&Heading> =
        tops(words).filter(|heading| ids.iter().any(|id| id.value == heading.id)).collect();
    let expected = ids.iter().filter(|id| here.iter().any(|heading| heading.id == id.value));
    for (heading, expected) in here.iter().zip(expected) {
        if heading.id != expected.value {
            let wrong = Diagnostic::new(Code::StepOrder)
                .arg("id", &heading.id)
                .arg("expected", &expected.value);
            found.push(wrong.at(&words.source, heading.span));
            return;
        }
    }
}
