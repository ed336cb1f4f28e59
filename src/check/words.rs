//! What every words file must say: a title, and a summary that fits.

use super::{Alone, Others, Subject, citations, phones, slips};
use crate::diag::{Code, Diagnostic, Span};
use crate::model::fields::FRONT_MATTER;
use crate::model::sheet::KindFacts;
use crate::model::words::Words;

/// The longest summary, in characters: search engines and result lists show no more.
const SUMMARY: usize = 160;

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let sheet = alone.sheet;
    let named = matches!(sheet.facts.of_kind, KindFacts::Partner(_));
    for (lang, words) in alone.texts() {
        if !named {
            title(words, found);
        }
        summary(sheet.key.as_str(), alone.tag(lang), words, found);
        if alone.notes && !words.reviewed {
            let note = Diagnostic::new(Code::WordsUnreviewed)
                .arg("key", &sheet.key)
                .arg("lang", alone.tag(lang));
            found.push(note.at(&words.source, Span::default()));
        }
    }
}

/// The home page and the landing pages of sections.
pub fn landings(subject: &Subject<'_>, others: &Others<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let sections =
        subject.site.sections.iter().map(|section| (section.key.as_str(), &section.words));
    for (key, texts) in [("", &subject.site.home)].into_iter().chain(sections) {
        for (lang, words) in texts.iter().enumerate() {
            let Some(words) = words.as_deref() else { continue };
            title(words, &mut found);
            summary(key, &subject.site.settings.languages[lang].tag, words, &mut found);
            citations::in_landing(others, words, &mut found);
            slips::in_words(others, words, &mut found);
            phones::in_words(subject.site.settings.country.as_deref(), words, &mut found);
        }
    }
    found
}

fn title(words: &Words, found: &mut Vec<Diagnostic>) {
    if words.title.is_none() && !words.title_reported {
        let missing =
            Diagnostic::new(Code::FieldMissing).arg("key", "title").arg("table", FRONT_MATTER.name);
        let first = words.source.text.lines().next().map_or(0, str::len);
        found.push(missing.at(&words.source, Span::new(0..first, 0)));
    }
}

fn summary(key: &str, lang: &str, words: &Words, found: &mut Vec<Diagnostic>) {
    match &words.summary {
        None if words.summary_reported => {}
        None => {
            let missing = Diagnostic::new(Code::SummaryMissing).arg("key", key).arg("lang", lang);
            found.push(missing.at(&words.source, Span::default()));
        }
        Some(summary) => {
            let count = summary.value.chars().count();
            if count > SUMMARY {
                let long = Diagnostic::new(Code::SummaryLong).arg("count", count);
                found.push(long.arg("max", SUMMARY).at(&words.source, summary.span));
            }
        }
    }
}
