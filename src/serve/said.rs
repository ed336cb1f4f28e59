//! What is said over a page: mistakes, or else warnings, those about the page itself first; and
//! which of the sheets that it may name are not published or are to be reviewed.

use serde::Serialize;

use super::http::file_of;
use super::snapshot::{Due, Shown, Snapshot};
use crate::diag::{self, Diagnostic, Severity, Texts};

/// Diagnostics that are shown in a page; the terminal shows them all.
const SHOWN: usize = 30;

/// What is said over one page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    pub trouble: Option<Trouble>,
    pub marks: Marks,
}

/// What is wrong, in words for the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trouble {
    /// The language of the words.
    pub lang: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    pub title: String,
    /// That the page below is an older one; empty where it is not.
    pub note: String,
    /// The diagnostics, with excerpts.
    pub text: String,
}

/// Marks beside links to sheets, and over the sheets themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Marks {
    /// The language of the words.
    pub lang: &'static str,
    /// The path of a page, and the words.
    pub marks: Vec<(String, String)>,
}

impl Trouble {
    /// Errors; `older`: the page below is that of the last site without.
    pub fn errors(diagnostics: &[Diagnostic], texts: &Texts, older: bool) -> Trouble {
        let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error);
        let note = if older { texts.say("broken", &[]) } else { String::new() };
        Trouble::new("error", texts.summary(diagnostics), note, errors, texts)
    }

    fn new<'a>(
        severity: &'static str,
        title: String,
        note: String,
        found: impl Iterator<Item = &'a Diagnostic>,
        texts: &Texts,
    ) -> Trouble {
        let found: Vec<Diagnostic> = found.take(SHOWN).cloned().collect();
        Trouble {
            lang: texts.lang().as_str(),
            severity,
            title,
            note: note.trim_end().to_owned(),
            text: diag::human(&found, texts, false),
        }
    }
}

/// What is said over the page at `path`. Nothing where there never was a good one: it says what is
/// wrong itself.
pub fn said(now: &Snapshot, path: &str, texts: &Texts) -> Said {
    let Some(shown) = &now.shown else { return Said::default() };
    let trouble = now.trouble.clone().or_else(|| {
        (!now.warnings.is_empty()).then(|| warnings(&now.warnings, shown, path, texts))
    });
    Said { trouble, marks: marks(shown, path, texts) }
}

fn warnings(found: &[Diagnostic], shown: &Shown, path: &str, texts: &Texts) -> Trouble {
    let folder = shown
        .sheet(&file_of(shown, path))
        .map(|sheet| ["content/", sheet.key.as_str(), "/"].concat());
    let own = |found: &&Diagnostic| match (&found.place, &folder) {
        (Some(place), Some(folder)) => place.source.path.starts_with(folder.as_str()),
        (_, _) => false,
    };
    let (first, rest): (Vec<_>, Vec<_>) = found.iter().partition(own);
    let all = first.into_iter().chain(rest);
    Trouble::new("warning", texts.summary(found), String::new(), all, texts)
}

fn marks(shown: &Shown, path: &str, texts: &Texts) -> Marks {
    let first = file_of(shown, path).split('/').next().map(str::to_owned);
    let lang = shown.languages().position(|lang| Some(lang) == first.as_deref());
    let Some(lang) = lang else { return Marks::default() };
    let words = |due| match due {
        Due::Unpublished => texts.say("mark-unpublished", &[]),
        Due::Review(day) => texts.say("mark-review", &[("day", day.to_string())]),
    };
    let mark = |(path, due)| (path, words(due).trim_end().to_owned());
    Marks { lang: texts.lang().as_str(), marks: shown.due(lang).into_iter().map(mark).collect() }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;

    use super::*;
    use crate::diag::MessageLang;
    use crate::serve::sample;

    /// What is said over a page of the sample where its one sheet has these facts.
    fn of(facts: &str, path: &str) -> Said {
        let folder = tempfile::tempdir().unwrap();
        sample::write(folder.path());
        let facts = ["owner = \"protection\"\n", facts].concat();
        fs::write(folder.path().join("content/help/about/sheet.toml"), facts).unwrap();
        let (shown, mut warnings) = sample::read(&sample::request(folder.path()));
        warnings.retain(|found| found.severity == Severity::Warning);
        let now = Snapshot { shown: shown.map(Arc::new), warnings, trouble: None };
        said(&now, path, &Texts::new(MessageLang::En))
    }

    #[test]
    fn an_unpublished_sheet_is_marked_wherever_it_is_named() {
        let facts = "written = 2026-11-24\npublished = false\n";
        let marked = vec![("/en/help/about/".to_owned(), "unpublished".to_owned())];
        assert_eq!(of(facts, "en/").marks.marks, marked);
        assert_eq!(of(facts, "en/help/about/").marks.marks, marked);
        assert_eq!(of("written = 2026-11-24\n", "en/").marks.marks, []);
    }

    #[test]
    fn an_overdue_sheet_is_marked_and_warned_of() {
        let said = of("written = 2026-01-31\nreview_every = \"1 month\"\n", "fr/help/about/");
        assert_eq!(said.marks.marks[0].1, "to be reviewed since 2026-02-28");
        let trouble = said.trouble.unwrap();
        assert_eq!((trouble.severity, trouble.title.as_str()), ("warning", "1 warning"));
        assert!(trouble.text.contains("content/help/about/sheet.toml:3:16"), "{}", trouble.text);
    }
}
