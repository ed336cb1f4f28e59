//! What is said over a page: mistakes, those in facts and settings first, for others may follow from
//! them, then those about the page itself; or else warnings, those about the page first. And
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
        Trouble::over(None, diagnostics, texts, older)
    }

    /// The same over the page of the sheet in `folder`.
    fn over(
        folder: Option<&str>,
        diagnostics: &[Diagnostic],
        texts: &Texts,
        older: bool,
    ) -> Trouble {
        let mut errors: Vec<&Diagnostic> =
            diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
        errors.sort_by_key(|found| (!is_facts(found), !is_in(folder, found)));
        let note = if older { texts.say("broken", &[]) } else { String::new() };
        Trouble::new("error", texts.summary(diagnostics), note, &errors, texts)
    }

    fn new(
        severity: &'static str,
        title: String,
        note: String,
        found: &[&Diagnostic],
        texts: &Texts,
    ) -> Trouble {
        let shown: Vec<Diagnostic> = found.iter().take(SHOWN).map(|&found| found.clone()).collect();
        let mut text = diag::human(&shown, texts, false);
        if found.len() > SHOWN {
            text.push('\n');
            text += &texts.say("more", &[("count", (found.len() - SHOWN).to_string())]);
        }
        Trouble {
            lang: texts.lang().as_str(),
            severity,
            title,
            note: note.trim_end().to_owned(),
            text,
        }
    }
}

/// Whether it is about facts or settings.
fn is_facts(found: &Diagnostic) -> bool {
    found.place.as_ref().is_some_and(|place| place.source.path.ends_with(".toml"))
}

/// Whether it is about the sheet in `folder`.
fn is_in(folder: Option<&str>, found: &Diagnostic) -> bool {
    let path = found.place.as_ref().map(|place| place.source.path.as_str());
    folder.zip(path).is_some_and(|(folder, path)| path.starts_with(folder))
}

/// What is said over the page at `path`. Nothing where there never was a good one: it says what is
/// wrong itself.
pub fn said(now: &Snapshot, path: &str, texts: &Texts) -> Said {
    let Some(shown) = &now.shown else { return Said::default() };
    let folder = folder(shown, path);
    let trouble = if now.trouble.is_some() {
        Some(Trouble::over(folder.as_deref(), &now.errors, texts, true))
    } else {
        (!now.warnings.is_empty()).then(|| warnings(&now.warnings, folder.as_deref(), texts))
    };
    Said { trouble, marks: marks(shown, path, texts) }
}

/// The folder of the sheet whose page is at `path`.
fn folder(shown: &Shown, path: &str) -> Option<String> {
    let sheet = shown.sheet(&file_of(shown, path))?;
    Some(["content/", sheet.key.as_str(), "/"].concat())
}

fn warnings(found: &[Diagnostic], folder: Option<&str>, texts: &Texts) -> Trouble {
    let mut all: Vec<&Diagnostic> = found.iter().collect();
    all.sort_by_key(|found| !is_in(folder, found));
    Trouble::new("warning", texts.summary(found), String::new(), &all, texts)
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
    use crate::diag::{Code, MessageLang, Place};
    use crate::serve::sample;

    /// What is said over a page of the sample where its one sheet has these facts.
    fn of(facts: &str, path: &str) -> Said {
        let folder = tempfile::tempdir().unwrap();
        sample::write(folder.path());
        let facts = ["owner = \"protection\"\n", facts].concat();
        fs::write(folder.path().join("content/help/about/sheet.toml"), facts).unwrap();
        let (shown, mut warnings) = sample::read(&sample::request(folder.path()));
        warnings.retain(|found| found.severity == Severity::Warning);
        let shown = shown.map(Arc::new);
        let now = Snapshot { shown, warnings, ..Snapshot::default() };
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

    /// A mistake in the file at `path`.
    fn wrong(path: &str) -> Diagnostic {
        Diagnostic::new(Code::LinkOpen).place(Place::path(path))
    }

    /// The files that the mistakes shown over the page of the sample's sheet stand in.
    fn shown_over(errors: Vec<Diagnostic>) -> (Vec<String>, String) {
        let folder = tempfile::tempdir().unwrap();
        sample::write(folder.path());
        let shown = sample::read(&sample::request(folder.path())).0.map(Arc::new);
        let texts = Texts::new(MessageLang::En);
        let trouble = Some(Trouble::errors(&errors, &texts, true));
        let now = Snapshot { shown, trouble, errors, ..Snapshot::default() };
        let text = said(&now, "fr/help/about/", &texts).trouble.unwrap().text;
        let places = text.lines().filter_map(|line| line.trim_start().strip_prefix("--> "));
        (places.map(str::to_owned).collect(), text)
    }

    #[test]
    fn mistakes_in_facts_come_first_then_those_of_the_page() {
        let paths = ["content/a/b/fr.md", "content/help/about/fr.md", "content/site.toml"];
        let (places, _) = shown_over(paths.map(wrong).to_vec());
        let mut expected = paths;
        expected.reverse();
        assert_eq!(places, expected);
    }

    #[test]
    fn what_is_not_shown_is_counted() {
        let errors = (0..31).map(|at| wrong(&format!("content/a/b{at:02}/fr.md"))).collect();
        let (places, text) = shown_over(errors);
        assert_eq!(places.len(), 30);
        assert!(text.ends_with("and 1 more: `fiches check` shows it\n"), "{text}");
    }
}
