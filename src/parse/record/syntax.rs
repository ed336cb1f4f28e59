//! What the TOML reader could not read, in words for an editor.

use std::ops::Range;

use super::Reader;
use crate::diag::{Code, Diagnostic, Place};

/// The diagnostic of one syntax error. The reader's own words are English and technical: they
/// are kept as a reason, and the three mistakes that editors make most have codes of their own.
pub(super) fn diagnostic(error: &toml::de::Error, reader: &Reader<'_>) -> Diagnostic {
    let range = error.span().unwrap_or(0..0);
    let reason = error.message();
    let span = reader.span(range.clone());
    let piece = reader.text.get(range.clone()).unwrap_or_default();
    let diagnostic = if reason.contains("duplicate key") {
        let twice = Diagnostic::new(Code::TomlDuplicate).arg("key", piece);
        match first(reader.text, range.clone()) {
            Some(first) => {
                let place = Place::new(reader.source, reader.span(first));
                twice.label(place, "label-first")
            }
            None => twice,
        }
    } else if let Some(value) = date_like(reader.text, range.start) {
        Diagnostic::new(Code::ValueDate).arg("value", value)
    } else {
        let diagnostic = Diagnostic::new(Code::TomlSyntax);
        if reason.contains("quoted") {
            diagnostic.arg("reason", "quotes").help("help-quote")
        } else {
            diagnostic.arg("reason", reason)
        }
    };
    diagnostic.at(reader.source, span)
}

/// Where the key or table that stands again at `again` stood first: on a line of its own that
/// begins alike, in the same table.
fn first(text: &str, again: Range<usize>) -> Option<Range<usize>> {
    let key = text.get(again.clone())?;
    let line = text[..again.start].rfind('\n').map_or(0, |end| end + 1);
    let before = &text[line..again.start];
    let mut end = line;
    for earlier in text[..line].split_inclusive('\n').rev() {
        end -= earlier.len();
        let rest = earlier.strip_prefix(before).and_then(|rest| rest.strip_prefix(key));
        if rest.is_some_and(|rest| rest.trim_start().starts_with(['=', ']'])) {
            return Some(end + before.len()..end + before.len() + key.len());
        }
        if earlier.starts_with('[') && !before.starts_with('[') {
            return None;
        }
    }
    None
}

/// The value on the line of `at`, where it is digits and hyphens like a date.
fn date_like(text: &str, at: usize) -> Option<&str> {
    let start = text[..at.min(text.len())].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next()?;
    let value = line.split_once('=')?.1.split('#').next()?.trim();
    let date = value.len() >= 8
        && value.bytes().filter(|b| *b == b'-').count() == 2
        && value.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    date.then_some(value)
}
