//! A partner that a text names is one reference away. Looks at originals: translations have the
//! references of theirs.

use std::collections::HashSet;

use super::prose::place;
use super::{Alone, Others};
use crate::diag::{Code, Diagnostic, Spanned};
use crate::hash::ByText;
use crate::model::sheet::{KindFacts, Sheet, SheetId};
use crate::model::site::Site;
use crate::model::words::Words;

/// The names of partners. Those of the emergency bar are left out: their numbers stand on every
/// page, and their names are common words.
pub struct Partners<'a> {
    by_first: ByText<&'a str, Vec<(&'a str, SheetId)>>,
    /// Whether some name begins with this byte: few do.
    begins: [bool; 256],
}

impl<'a> Partners<'a> {
    pub fn new(site: &'a Site) -> Partners<'a> {
        let bar: HashSet<SheetId> =
            site.named(&site.settings.emergency).into_iter().map(|(id, _)| id).collect();
        let mut partners = Partners { by_first: ByText::default(), begins: [false; 256] };
        for (id, sheet) in site.sheets().filter(|(id, _)| !bar.contains(id)) {
            for name in names(sheet) {
                let first = first_word(name);
                if let Some(byte) = first.bytes().next() {
                    partners.begins[usize::from(byte)] = true;
                    partners.by_first.entry(first).or_default().push((name, id));
                }
            }
        }
        partners
    }

    /// The partners that a passage names, in any order, some perhaps twice.
    fn named(&self, text: &str) -> Vec<(&'a str, SheetId)> {
        let mut found = Vec::new();
        let begins = |(_, byte): &(usize, u8)| self.begins[usize::from(*byte)];
        for (at, _) in text.bytes().enumerate().filter(begins) {
            let (before, rest) = text.split_at(at);
            if before.ends_with(char::is_alphanumeric) {
                continue;
            }
            for (name, id) in self.by_first.get(first_word(rest)).into_iter().flatten() {
                let after = rest.strip_prefix(name);
                if after.is_some_and(|after| !after.starts_with(char::is_alphanumeric)) {
                    found.push((*name, *id));
                }
            }
        }
        found
    }
}

/// The letters and digits that a text begins with.
fn first_word(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())]
}

/// What a partner is called; nothing where a sheet is none.
pub fn names(sheet: &Sheet) -> impl Iterator<Item = &str> {
    sheet.facts.of_kind.partner().into_iter().flat_map(|partner| {
        let official = partner.names.iter().map(|(_, name)| name);
        let also = partner.also_written.iter().map(|name| &name.value);
        [&partner.name.value].into_iter().chain(official).chain(also).map(String::as_str)
    })
}

pub fn check(
    others: &Others<'_>,
    (own, alone): (SheetId, &Alone<'_>),
    found: &mut Vec<Diagnostic>,
) {
    if others.partners.by_first.is_empty() {
        return;
    }
    let Some(words) = alone.sheet.words[alone.original].as_deref() else { return };
    let mut known: Option<HashSet<SheetId>> = None;
    for passage in alone.passages(alone.original) {
        for (name, id) in others.partners.named(&passage.text) {
            let known = known.get_or_insert_with(|| referred(others, own, alone.sheet, words));
            if known.insert(id) {
                let unlinked = Diagnostic::new(Code::PartnerUnlinked)
                    .arg("name", name)
                    .arg("key", others.name(id));
                found.push(unlinked.at(&words.source, place(words, passage, name)));
            }
        }
    }
}

/// The sheets that a sheet refers to in its text or its facts, and itself.
fn referred(others: &Others<'_>, own: SheetId, sheet: &Sheet, words: &Words) -> HashSet<SheetId> {
    let mut known: HashSet<SheetId> = HashSet::from([own]);
    for hole in &words.body.holes {
        known.extend(hole.fill.reference().and_then(|to| others.find(&to.target)));
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
    known.extend(facts.into_iter().flat_map(|names| others.named(names)));
    known
}
