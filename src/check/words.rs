//! What every words file must say: a title, and a summary that fits.

use super::{Alone, Others, Subject, citations, parity, phones, slips, translations};
use crate::diag::{Code, Diagnostic, Span};
use crate::model::fields::FRONT_MATTER;
use crate::model::sheet::KindFacts;
use crate::model::site::HOME;
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
    let site = subject.site;
    let tag = |lang: usize| site.settings.languages[lang].tag.as_str();
    let sections = site.sections.iter().map(|section| (section.key.as_str(), &section.words));
    for (key, texts) in [(HOME, &site.home)].into_iter().chain(sections) {
        let there: Vec<(&str, &Words)> = texts
            .iter()
            .enumerate()
            .filter_map(|(lang, words)| Some((tag(lang), words.as_deref()?)))
            .collect();
        for (tag, words) in &there {
            title(words, &mut found);
            summary(key, tag, words, &mut found);
            citations::in_landing(others, words, &mut found);
            slips::in_words(others, words, &mut found);
            phones::in_words(&site.settings.country, words, &mut found);
        }
        // Without the original there is nothing to compare with, and that is an error.
        if texts.first().is_some_and(Option::is_some) {
            parity::landing(key, &there, &mut found);
            if subject.notes {
                translations::landing(&site.settings.languages, (key, texts), &mut found);
            }
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
