//! A partner that a text names is one reference away. Looks at originals: translations have the
//! references of theirs.

use std::collections::{HashMap, HashSet};

use super::Subject;
use super::prose::{OBJECT, Passage, place};
use crate::diag::{Code, Diagnostic, Spanned};
use crate::model::sheet::{KindFacts, Sheet, SheetId};
use crate::model::site::{Found, Site};
use crate::model::words::{Fill, Words};

/// The names of partners, by their first word. Those of the emergency bar are left out: their
/// numbers stand on every page, and their names are common words.
pub struct Names<'a>(HashMap<&'a str, Vec<(&'a str, SheetId)>>);

impl<'a> Names<'a> {
    pub fn new(site: &'a Site) -> Names<'a> {
        let bar: HashSet<SheetId> =
            site.named(&site.settings.emergency).into_iter().map(|(id, _)| id).collect();
        let mut names: HashMap<&str, Vec<(&str, SheetId)>> = HashMap::new();
        for (id, sheet) in site.sheets().filter(|(id, _)| !bar.contains(id)) {
            let KindFacts::Partner(partner) = &sheet.facts.of_kind else { continue };
            let also = partner.also_written.iter().map(|name| &name.value);
            let official = partner.names.iter().map(|(_, name)| name);
            for name in [&partner.name.value].into_iter().chain(official).chain(also) {
                if let Some((_, first)) = tokens(name).next() {
                    names.entry(first).or_default().push((name, id));
                }
            }
        }
        Names(names)
    }
}

pub fn check(
    subject: &Subject<'_>,
    names: &Names<'_>,
    (own, sheet): (SheetId, &Sheet),
    passages: &[Vec<Passage>],
    found: &mut Vec<Diagnostic>,
) {
    if names.0.is_empty() {
        return;
    }
    let original = subject.site.original(sheet);
    let Some(words) = sheet.words[original].as_deref() else { return };
    let mut known: Option<HashSet<SheetId>> = None;
    for passage in &passages[original] {
        for (name, id) in named(names, &passage.text) {
            let known = known.get_or_insert_with(|| referred(subject.site, own, sheet, words));
            if known.insert(id) {
                let unlinked = Diagnostic::new(Code::PartnerUnlinked)
                    .arg("name", name)
                    .arg("key", subject.site.sheet(id).key.name());
                found.push(unlinked.at(&words.source, place(words, passage, name)));
            }
        }
    }
}

/// The partners that a passage names, in any order, some perhaps twice.
fn named<'a>(names: &Names<'a>, text: &str) -> Vec<(&'a str, SheetId)> {
    let mut found = Vec::new();
    for (at, first) in tokens(text) {
        for (name, id) in names.0.get(first).into_iter().flatten() {
            let after = text[at..].strip_prefix(name);
            if after.is_some_and(|after| !after.starts_with(char::is_alphanumeric)) {
                found.push((*name, *id));
            }
        }
    }
    found
}

/// The runs of letters and digits of a text, with their places.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let runs = text.split(|c: char| !c.is_alphanumeric() || c == OBJECT);
    let runs = runs.filter(|run| !run.is_empty());
    runs.map(|run| (run.as_ptr() as usize - text.as_ptr() as usize, run))
}

/// The sheets that a sheet refers to in its text or its facts, and itself.
fn referred(site: &Site, own: SheetId, sheet: &Sheet, words: &Words) -> HashSet<SheetId> {
    let mut known: HashSet<SheetId> = HashSet::from([own]);
    for hole in &words.body.holes {
        if let Fill::Link(to) | Fill::LinkStart(to) | Fill::Card(to) = &hole.fill
            && let Found::One(id) = site.find(&to.target)
        {
            known.insert(id);
        }
    }
    let mut facts: Vec<&[Spanned<String>]> = vec![&sheet.facts.related];
    match &sheet.facts.of_kind {
        KindFacts::Procedure(procedure) => {
            facts.extend(procedure.steps.iter().map(|step| step.contacts.as_slice()));
        }
        KindFacts::Training(training) => facts.push(training.organiser.as_slice()),
        KindFacts::Definition(_)
        | KindFacts::Indicators(_)
        | KindFacts::Partner(_)
        | KindFacts::Page => {}
    }
    known.extend(facts.into_iter().flat_map(|names| site.named(names)).map(|(id, _)| id));
    known
}
