//! Names in facts, looked up: terms, sources, sheets, sections, languages, short numbers.

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Place, Source, nearest};
use crate::model::mention::{Mention, Named};
use crate::model::site::{Found, Site};

/// Reports every mention of `source` that leads nowhere.
pub fn check(
    site: &Site,
    source: &Arc<Source>,
    mentions: &[Mention],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for mention in mentions {
        if let Some(problem) = problem(site, source, mention) {
            diagnostics.push(problem.at(source, mention.name.span));
        }
    }
}

fn problem(site: &Site, source: &Arc<Source>, mention: &Mention) -> Option<Diagnostic> {
    let name = mention.name.value.as_str();
    match mention.what {
        Named::Term(vocabulary) => {
            let terms = site.settings.terms(vocabulary);
            if terms.iter().any(|term| term.id.value == name) {
                return None;
            }
            let ids = || terms.iter().map(|term| term.id.value.as_str());
            let unknown = Diagnostic::new(Code::VocabularyUnknown)
                .arg("term", name)
                .arg("vocabulary", vocabulary.key())
                .arg("known", ids().collect::<Vec<_>>().join(", "));
            Some(unknown.nearest(nearest(name, ids())))
        }
        Named::Source => {
            if site.bibliography.get(name).is_some() {
                return None;
            }
            let ids = site.bibliography.entries.iter().map(|entry| entry.id.value.as_str());
            Some(Diagnostic::new(Code::SourceUnknown).arg("id", name).nearest(nearest(name, ids)))
        }
        Named::Sheet => sheet(site, source, name),
        Named::Section => {
            let keys = || site.sections.iter().map(|section| section.key.as_str());
            if keys().any(|key| key == name) {
                return None;
            }
            let known = keys().collect::<Vec<_>>().join(", ");
            let unknown = Diagnostic::new(Code::ValueChoice).arg("key", "handbook");
            let unknown = unknown.arg("value", name).arg("known", known);
            Some(unknown.nearest(nearest(name, keys())))
        }
        Named::Language => {
            let tags = || site.settings.tags();
            if tags().any(|tag| tag == name) {
                return None;
            }
            let unknown = Diagnostic::new(Code::LanguageUnknown)
                .arg("lang", name)
                .arg("known", tags().collect::<Vec<_>>().join(", "));
            Some(unknown.nearest(nearest(name, tags())))
        }
        Named::Short => {
            let numbers = &site.settings.short_numbers;
            let known = numbers.iter().any(|number| number == name);
            (!known).then(|| {
                let known = numbers.join(", ");
                Diagnostic::new(Code::PhoneShort).arg("value", name).arg("known", known)
            })
        }
    }
}

/// What is wrong with the name of a sheet in facts. Those of a draft may name drafts.
fn sheet(site: &Site, source: &Arc<Source>, name: &str) -> Option<Diagnostic> {
    match site.find(name) {
        Found::One(id) => {
            let facts = &site.sheet(id).facts;
            let draft = site.hides(facts).filter(|_| !is_draft(site, source))?;
            let place = Place::new(&facts.source, draft);
            Some(Diagnostic::new(Code::SheetDraft).arg("name", name).label(place, "label-first"))
        }
        Found::Several(ids) => Some(
            Diagnostic::new(Code::SheetAmbiguous)
                .arg("name", name)
                .arg("candidates", site.candidates(ids)),
        ),
        Found::None => {
            let found = site.nearest(name);
            Some(Diagnostic::new(Code::SheetUnknown).arg("name", name).nearest(found.as_deref()))
        }
    }
}

/// Whether these are the facts of a sheet that is not published.
fn is_draft(site: &Site, source: &Arc<Source>) -> bool {
    let own = site.sheets.iter().find(|sheet| sheet.facts.source.path == source.path);
    own.is_some_and(|sheet| sheet.facts.draft.is_some())
}
