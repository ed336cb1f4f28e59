//! Which translations there are, and which of them have missed changes of their original.

use std::sync::Arc;

use super::Alone;
use crate::diag::{Code, Diagnostic, Place, Span};
use crate::model::sheet::Sheet;
use crate::model::site::{self, HOME, Language};
use crate::model::translation::{Change, ChangeKind, State, Stretch};
use crate::model::words::Words;

/// The most passages that are shown of one translation; all are counted.
const SHOWN: usize = 4;

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    for (lang, state) in alone.states.iter().enumerate() {
        let diagnostic = match state {
            State::Missing if alone.notes => missing(alone, lang),
            State::Undeclared if alone.notes => {
                words_place(sheet, lang, Diagnostic::new(Code::TranslationUndeclared))
            }
            State::Outdated(changes) if alone.sound_original().is_some() => {
                words_place(sheet, lang, outdated(alone, changes))
            }
            State::Missing
            | State::Undeclared
            | State::Outdated(_)
            | State::Original
            | State::Current
            | State::Reviewed => None,
        };
        let named = |found: Diagnostic| found.arg("key", &sheet.key).arg("lang", alone.tag(lang));
        found.extend(diagnostic.map(named));
    }
}

/// The languages in which the home page or a section's has no words, where it has an original.
pub fn landing(
    languages: &[Language],
    (key, texts): (&str, &[Option<Arc<Words>>]),
    found: &mut Vec<Diagnostic>,
) {
    let Some(Some(original)) = texts.first() else { return };
    let folder = if key == HOME { "content".to_owned() } else { ["content/", key].concat() };
    for (lang, language) in languages.iter().enumerate().filter(|(lang, _)| texts[*lang].is_none())
    {
        let Some((shown, _)) = site::shown(languages, texts, lang, 0) else { continue };
        let missing = Diagnostic::new(Code::TranslationMissing)
            .arg("key", key)
            .arg("lang", &language.tag)
            .arg("shown", &languages[shown].tag)
            .arg("file", [&folder, "/", &language.tag, ".md"].concat())
            .help("help-landing");
        found.push(missing.place(Place::file(&original.source)));
    }
}

fn missing(alone: &Alone<'_>, lang: usize) -> Option<Diagnostic> {
    let shown = alone.tag(alone.shown(lang)?);
    let missing = Diagnostic::new(Code::TranslationMissing).arg("shown", shown);
    Some(missing.place(Place::file(&alone.sheet.facts.source)))
}

fn words_place(sheet: &Sheet, lang: usize, diagnostic: Diagnostic) -> Option<Diagnostic> {
    let words = sheet.words[lang].as_ref()?;
    Some(diagnostic.at(&words.source, Span::default()))
}

fn outdated(alone: &Alone<'_>, changes: &[Change]) -> Diagnostic {
    let sheet = alone.sheet;
    let original = sheet.words[alone.original].as_deref();
    let outdated = Diagnostic::new(Code::TranslationOutdated)
        .arg("passages", changes.len())
        .arg("front", front(changes))
        .arg("sections", sections(sheet, original, changes).join(", "));
    let place = |change: &Change| {
        let words = original.map(|words| &words.source);
        let (source, text) = match change.kind {
            ChangeKind::Changed => (words, "label-changed"),
            ChangeKind::New => (words, "label-new"),
            ChangeKind::Gone => (sheet.lock.as_ref(), "label-gone"),
        };
        Some((Place::new(source?, change.span), text))
    };
    let shown = changes.iter().filter_map(place).take(SHOWN);
    shown.fold(outdated, |outdated, (place, text)| outdated.label(place, text))
}

/// Which part of the front matter has changed, and whether more has: an id of `passage-places`.
fn front(changes: &[Change]) -> &'static str {
    let has = |stretch: &Stretch| changes.iter().any(|change| change.stretch == *stretch);
    let is_front = |change: &Change| matches!(change.stretch, Stretch::Title | Stretch::Summary);
    match (has(&Stretch::Title), has(&Stretch::Summary), changes.iter().all(is_front)) {
        (true, false, true) => "title",
        (false, true, true) => "summary",
        (true, true, true) => "both",
        (true, false, false) => "title-first",
        (false, true, false) => "summary-first",
        (true, true, false) => "both-first",
        (false, false, _) => "none",
    }
}

/// The headings over the changes, each once: in the words of the original, a text before the
/// first heading under the title.
fn sections(sheet: &Sheet, words: Option<&Words>, changes: &[Change]) -> Vec<String> {
    let title = words.and_then(|words| words.title.as_ref()).map(|title| title.value.as_str());
    let heading = |id: &str| words?.body.heading(id).map(|heading| heading.text.as_str());
    let mut names: Vec<String> = Vec::new();
    for change in changes {
        let name = match &change.stretch {
            Stretch::Title | Stretch::Summary => continue,
            Stretch::Intro => title,
            Stretch::Heading(id) => heading(id),
        };
        let name = name.unwrap_or(sheet.key.name());
        if !names.iter().any(|named| named == name) {
            names.push(name.to_owned());
        }
    }
    names
}
