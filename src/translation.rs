//! Stage 5: what each translation has missed, by comparing the original's passages with those that
//! its `translations.lock` says it was made from. Without Git and without dates. Reads and writes
//! no file.

mod blocks;
mod declare;
mod diff;
mod lock;
#[cfg(test)]
mod testing;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Place};
use crate::model::sheet::Sheet;
use crate::model::site::Site;
use crate::model::translation::{Change, ChangeKind, Earlier, State, States, Stretch};
use crate::model::words::Words;

pub use blocks::{Block, blocks, whole};
pub use declare::{Declaration, current, minor};
pub use lock::{Lock, parse};

use diff::{Step, diff};
use lock::Declared;

/// The state of every sheet in every language, and which locks cannot be read.
pub fn states(site: &Site) -> (States, Vec<Diagnostic>) {
    states_again(site, None)
}

/// The same, where `before` is an earlier state of the site with the states of its sheets.
pub fn states_again(site: &Site, before: Option<(&Site, &States)>) -> (States, Vec<Diagnostic>) {
    let same_tags = |before: &Site| before.settings.tags().eq(site.settings.tags());
    let before = before.filter(|(before, _)| same_tags(before));
    let of_sheet = |sheet: &Sheet| match before.and_then(|before| unchanged(site, sheet, before)) {
        Some(states) => (states.to_vec(), None),
        None => of_sheet(site, sheet),
    };
    let sheets: Vec<_> = site.sheets.par_iter().map(of_sheet).collect();
    let (states, problems): (Vec<_>, Vec<_>) = sheets.into_iter().unzip();
    (States::new(states), problems.into_iter().flatten().collect())
}

/// The states of a sheet of which nothing has changed that they are made from. A lock by which
/// nothing is declared may be one that cannot be read, which is to be said again.
fn unchanged<'a>(
    site: &Site,
    sheet: &Sheet,
    (before, states): (&Site, &'a States),
) -> Option<&'a [State]> {
    let id = *before.keys.get(sheet.key.as_str())?;
    let (old, states) = (before.sheet(id), states.of(id));
    let lock = match (&sheet.lock, &old.lock) {
        (Some(new), Some(old)) => Arc::ptr_eq(new, old) && states.iter().any(declared),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    let words = sheet.has_words_of(old) && site.original(sheet) == before.original(old);
    (lock && words).then_some(states)
}

fn declared(state: &State) -> bool {
    match state {
        State::Outdated(_) | State::Current | State::Reviewed => true,
        State::Original | State::Missing | State::Undeclared => false,
    }
}

fn of_sheet(site: &Site, sheet: &Sheet) -> (Vec<State>, Option<Diagnostic>) {
    let original = site.original(sheet);
    let (lock, problem) = match lock_of(sheet, &site.settings.languages[original].tag) {
        Ok(lock) => (lock, None),
        Err(problem) => (None, Some(problem)),
    };
    let now = match (&lock, &sheet.words[original]) {
        (Some(_), Some(words)) => blocks(words),
        (None, _) | (_, None) => Vec::new(),
    };
    let state = |(lang, words): (usize, &Option<Arc<Words>>)| {
        let Some(words) = words else { return State::Missing };
        if lang == original {
            return State::Original;
        }
        let tag = &site.settings.languages[lang].tag;
        match lock.as_ref().and_then(|lock| lock.translations.get(tag)) {
            Some(declared) => state(declared, &now, words),
            None => State::Undeclared,
        }
    };
    (sheet.words.iter().enumerate().map(state).collect(), problem)
}

/// The lock of a sheet whose original is in `lang`, if it has one.
///
/// # Errors
/// Where it cannot be read, or declares translations of an original in another language.
fn lock_of(sheet: &Sheet, lang: &str) -> Result<Option<Lock>, Diagnostic> {
    let Some(source) = &sheet.lock else { return Ok(None) };
    let lock = parse(source)?;
    if lock.lang == lang || lock.translations.is_empty() {
        return Ok(Some(lock).filter(|lock| lock.lang == lang));
    }
    let other = Diagnostic::new(Code::LockOriginal)
        .arg("key", &sheet.key)
        .arg("lang", lang)
        .arg("other", &lock.lang);
    Err(other.place(Place::file(source)))
}

fn state(declared: &Declared, now: &[Block], words: &Words) -> State {
    let changes = changes(&declared.original, now);
    if !changes.is_empty() {
        State::Outdated(changes)
    } else if words.reviewed && whole(words) == declared.own {
        State::Reviewed
    } else {
        State::Current
    }
}

/// What changed, came and went from `old` to `new`.
fn changes(old: &[Block], new: &[Block]) -> Vec<Change> {
    let mut changes = Vec::new();
    // Where a passage stood whose stretch is gone with it.
    let mut stretch = &Stretch::Intro;
    for step in diff(old, new) {
        let (kind, block, was) = match step {
            Step::Same(_, to) => {
                stretch = &new[to].stretch;
                continue;
            }
            Step::Changed(from, to) => (ChangeKind::Changed, &new[to], Some(&old[from])),
            Step::New(to) => (ChangeKind::New, &new[to], None),
            Step::Gone(from) => (ChangeKind::Gone, &old[from], Some(&old[from])),
        };
        let is_there = match (kind, &block.stretch) {
            (ChangeKind::Gone, Stretch::Heading(_)) => {
                new.iter().any(|now| now.stretch == block.stretch)
            }
            (_, _) => true,
        };
        if is_there {
            stretch = &block.stretch;
        }
        let stretch = stretch.clone();
        let was = was.map(|was| Earlier { hash: was.hash, start: was.start.clone() });
        changes.push(Change { kind, stretch, text: block.start.clone(), span: block.span, was });
    }
    changes
}
