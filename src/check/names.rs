//! Every term that facts use has a name in every language, and every message its variables.

use std::collections::BTreeSet;

use super::Subject;
use crate::diag::{Code, Diagnostic};
use crate::model::fields::Vocabulary;

pub fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = subject.i18n.missing();
    let settings = &subject.site.settings;
    for vocabulary in Vocabulary::ALL {
        // A term that stands twice has been reported; its name is missed once.
        let mut seen = BTreeSet::new();
        for term in settings.terms(vocabulary) {
            if !seen.insert(&term.id.value) {
                continue;
            }
            let id = [vocabulary.prefix(), "-", &term.id.value].concat();
            for language in &settings.languages {
                if !subject.i18n.has(&language.tag, &id) {
                    let missing = Diagnostic::new(Code::TermName)
                        .arg("term", &term.id.value)
                        .arg("vocabulary", vocabulary.key())
                        .arg("lang", &language.tag)
                        .arg("id", &id);
                    found.push(missing.at(&settings.source, term.id.span));
                }
            }
        }
    }
    found
}
