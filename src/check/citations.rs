//! Every citation is of a source that exists and that the sheet lists; every source is used.

use std::collections::HashSet;

use super::{Alone, Others, Subject};
use crate::diag::{Code, Diagnostic, Source, Span, Spanned, nearest};
use crate::model::words::{Body, Fill, Words};
use std::sync::Arc;

pub fn check(others: &Others<'_>, alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let facts = &alone.sheet.facts;
    for (_, words) in alone.texts() {
        for (id, span) in citations(&words.body) {
            if !others.has_source(id) {
                found.push(missing(others, &facts.sources, words, id, span));
            } else if !facts.sources.iter().any(|source| source.value == id) {
                let unlisted = Diagnostic::new(Code::SourceUnlisted)
                    .arg("id", id)
                    .arg("file", &facts.source.path);
                found.push(unlisted.at(&words.source, span));
            }
        }
    }
}

/// A home page's or section's text has no sheet that lists sources: it cannot cite any.
pub fn in_landing(others: &Others<'_>, words: &Words, found: &mut Vec<Diagnostic>) {
    for (id, span) in citations(&words.body) {
        found.push(missing(others, &[], words, id, span));
    }
}

/// Of sources that are as near, the one that the sheet lists was meant.
fn missing(
    others: &Others<'_>,
    own: &[Spanned<String>],
    words: &Words,
    id: &str,
    span: Span,
) -> Diagnostic {
    let missing = Diagnostic::new(Code::FootnoteMissing).arg("id", id).at(&words.source, span);
    if let Some(apart) = apart(others, id) {
        return missing.arg("suggestion", apart).help("help-split");
    }
    let own = own.iter().map(|source| source.value.as_str());
    missing.nearest(nearest(id, others.sources()).or_else(|| nearest(id, own)))
}

/// Several sources in one pair of brackets, as they are to be written: `[^S51][^S53]`.
fn apart(others: &Others<'_>, id: &str) -> Option<String> {
    let parts = id.split([',', ';', ' ']).map(|part| part.trim_start_matches('^'));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let all = parts.len() > 1 && parts.iter().all(|part| others.has_source(part));
    all.then(|| parts.iter().map(|part| ["[^", part, "]"].concat()).collect())
}

fn citations(body: &Body) -> impl Iterator<Item = (&str, Span)> {
    body.holes.iter().filter_map(|hole| {
        let Fill::Citation(at) = hole.fill else { return None };
        Some((body.citations[at as usize].as_str(), hole.span))
    })
}

/// Sources of sources.toml that no sheet names.
pub fn unused(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Some(source) = &subject.site.bibliography.source else { return Vec::new() };
    let named = subject.site.sheets.iter().flat_map(|sheet| &sheet.facts.sources);
    let used: HashSet<&str> = named.map(|id| id.value.as_str()).collect();
    let entries = subject.site.bibliography.entries.iter();
    let unused = entries.filter(|entry| !used.contains(entry.id.value.as_str()));
    unused.map(|entry| report(source, &entry.id)).collect()
}

fn report(source: &Arc<Source>, id: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(Code::SourceUnused).arg("id", &id.value).at(source, id.span)
}
