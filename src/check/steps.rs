//! The steps of a procedure and the groups of a checklist have their headings in every language,
//! in the order of the facts, and nothing among them that the facts do not list.

use super::Alone;
use crate::diag::{Code, Diagnostic, Place, Spanned, nearest};
use crate::model::kind::Kind;
use crate::model::sheet::{KindFacts, Sheet};
use crate::model::words::{Heading, Words};

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let ids = given(alone.sheet);
    missing(alone, &ids, found);
    for (_, words) in alone.texts() {
        order(&ids, words, found);
        unlisted(alone.sheet, &ids, words, found);
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
    words.body.tops().map(|(_, heading)| heading)
}

/// Reports steps without their heading: once, where no language has it.
fn missing(alone: &Alone<'_>, ids: &[&Spanned<String>], found: &mut Vec<Diagnostic>) {
    let texts: Vec<&Words> = alone.texts().map(|(_, words)| words).collect();
    for id in ids {
        let lacks = |words: &&&Words| !tops(words).any(|heading| heading.id == id.value);
        let lacking: Vec<&Words> = texts.iter().filter(lacks).copied().collect();
        let all = lacking.len() == texts.len();
        let original = alone.sheet.words[alone.original].as_deref();
        let shown =
            if all { original.or(texts.first().copied()).into_iter().collect() } else { lacking };
        for words in shown {
            let missing = Diagnostic::new(Code::StepMissing)
                .arg("id", &id.value)
                .arg("file", &words.source.path);
            let missing = match (meant(ids, &id.value, words), all) {
                (Some(heading), true) => missing.nearest(Some(heading)),
                (Some(heading), false) => missing.arg("nearest", heading).help("help-heading"),
                (None, true) if texts.len() > 1 => missing.help("help-all"),
                (None, _) => missing,
            };
            found.push(missing.place(Place::new(&alone.sheet.facts.source, id.span)));
        }
    }
}

/// The id of the heading that was most likely meant to be that of the step `id`.
fn meant<'w>(ids: &[&Spanned<String>], id: &str, words: &'w Words) -> Option<&'w str> {
    let others = tops(words).filter(|heading| heading.explicit && !is_listed(ids, heading));
    nearest(id, others.map(|heading| heading.id.as_str()))
}

fn is_listed(ids: &[&Spanned<String>], heading: &Heading) -> bool {
    ids.iter().any(|id| id.value == heading.id)
}

/// Reports the first heading that does not come where the facts have it.
fn order(ids: &[&Spanned<String>], words: &Words, found: &mut Vec<Diagnostic>) {
    let here: Vec<&Heading> = tops(words).filter(|heading| is_listed(ids, heading)).collect();
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

/// Reports headings among the steps or groups that are none of them: the page would show them after
/// all that are. So it would a list to tick that is no group, wherever it stands.
fn unlisted(sheet: &Sheet, ids: &[&Spanned<String>], words: &Words, found: &mut Vec<Diagnostic>) {
    let kind = sheet.facts.of_kind.kind();
    let table = if kind == Kind::Indicators { "indicators.groups" } else { "procedure.steps" };
    let tops: Vec<&Heading> = tops(words).collect();
    let listed = |heading: &&Heading| is_listed(ids, heading);
    let is_there = |id: &&&Spanned<String>| tops.iter().any(|heading| heading.id == id.value);
    let misspelt = ids.iter().filter(|id| !is_there(id));
    // A step whose id is misspelt has been reported as missing.
    let misspelt: Vec<&str> = misspelt.filter_map(|id| meant(ids, &id.value, words)).collect();
    let first = tops.iter().position(listed);
    let last = tops.iter().rposition(listed);
    for (at, heading) in tops.iter().enumerate() {
        if listed(heading) || misspelt.contains(&heading.id.as_str()) {
            continue;
        }
        let among = first < Some(at) && Some(at) < last && first.is_some();
        let items = kind == Kind::Indicators && heading.tasks > 0;
        if among || items {
            let help = match (heading.explicit, among) {
                (false, _) => "help-id",
                (true, true) => "help",
                (true, false) => "help-items",
            };
            let unlisted = Diagnostic::new(Code::StepUnlisted)
                .arg("text", &heading.text)
                .arg("id", &heading.id)
                .arg("table", table)
                .help(help);
            found.push(unlisted.at(&words.source, heading.span));
        }
    }
}
