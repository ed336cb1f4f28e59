//! What the TOML reader could not read, in words for an editor.

use std::ops::Range;

use super::Reader;
use crate::diag::{Code, Diagnostic, Place};

/// Quotes of a word processor, which TOML does not know.
const CURLY: [char; 8] = ['“', '”', '„', '«', '»', '‘', '’', '‚'];

/// A place that could not be read.
pub(super) struct Slip {
    pub(super) diagnostic: Diagnostic,
    pub(super) range: Range<usize>,
    /// What follows may be taken for something else.
    pub(super) derails: bool,
    /// The name of a field or an id: who looks at names says better what is wrong with it.
    pub(super) is_name: bool,
}

/// What is wrong on each line: the first thing, for the rest mostly follows from it.
pub(super) fn slips(errors: &[toml::de::Error], reader: &Reader<'_>) -> Vec<Slip> {
    let mut slips: Vec<Slip> = errors.iter().map(|error| slip(error, reader)).collect();
    slips.sort_by_key(|slip| slip.range.start);
    let line = |slip: &Slip| line_start(reader.text, slip.range.start);
    slips.dedup_by_key(|slip| line(slip));
    // What a bracket that is not closed swallows is read as something else.
    let swallowed = slips.iter().position(|slip| slip.diagnostic.help == Some("help-bracket"));
    slips.truncate(swallowed.map_or(slips.len(), |at| at + 1));
    slips
}

fn slip(error: &toml::de::Error, reader: &Reader<'_>) -> Slip {
    let mut range = error.span().unwrap_or(0..0);
    let text = reader.text;
    let piece = text.get(range.clone()).unwrap_or_default();
    let (diagnostic, derails, is_name) = if error.message().contains("duplicate key") {
        let twice = Diagnostic::new(Code::TomlDuplicate).arg("key", piece);
        let twice = match first(text, range.clone()) {
            Some(first) => {
                let place = Place::new(reader.source, reader.span(first));
                twice.label(place, "label-first")
            }
            None => twice,
        };
        (twice, false, false)
    } else if let Some(date) = date_like(text, range.start) {
        range = date;
        (Diagnostic::new(Code::ValueDate).arg("value", &text[range.clone()]), false, false)
    } else {
        let (reason, help) = reason(error.message(), text, &range);
        let syntax = Diagnostic::new(Code::TomlSyntax).arg("reason", reason).help(help);
        let derails = matches!(help, "help" | "help-bracket" | "help-equals");
        (syntax, derails, help == "help-name")
    };
    let diagnostic = diagnostic.at(reader.source, reader.span(range.clone()));
    Slip { diagnostic, range, derails, is_name }
}

/// The id of what is wrong and of what to do. The reader's own words are English and technical:
/// they are kept for what editors seldom meet.
fn reason<'a>(message: &'a str, text: &str, range: &Range<usize>) -> (&'a str, &'static str) {
    let rest = text[range.start.min(text.len())..].lines().next().unwrap_or_default();
    let is = |words: &[&str]| words.iter().any(|word| message.starts_with(word));
    if is(&["invalid unquoted key"]) {
        // `owner: "…"`, as in many other files.
        return if rest.starts_with(':') {
            ("equals", "help-equals")
        } else {
            ("name", "help-name")
        };
    }
    if is(&["key with no value", "missing assignment"]) {
        // `my field = "…"`: the name has a space.
        let spaced = rest.contains('=') && !rest.trim_start().starts_with(['"', '\'']);
        return if spaced { ("name", "help-name") } else { ("equals", "help-equals") };
    }
    if is(&["missing comma"]) {
        // The next field stands where the list goes on.
        let field = rest.split_once('=').is_some_and(|(name, _)| !name.contains(['"', '\'', ',']));
        let inline = message.contains("key-value");
        return if field && !inline {
            ("bracket", "help-bracket")
        } else {
            ("comma", "help-comma")
        };
    }
    match rest.trim_start() {
        _ if is(&["invalid basic string", "invalid literal string"]) => ("open", "help-open"),
        _ if is(&["unclosed"]) => ("bracket", "help-bracket"),
        _ if is(&["unexpected key or value"]) => ("rest", "help-rest"),
        "" if is(&["string values must be quoted", "missing value"]) => ("value", "help-value"),
        value if value.starts_with(CURLY) => ("curly", "help-quote"),
        _ if is(&["string values must be quoted"]) => ("quotes", "help-quote"),
        _ if is(&["invalid boolean", "invalid float"]) => ("quotes", "help-word"),
        _ => (message, "help"),
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at.min(text.len())].rfind('\n').map_or(0, |end| end + 1)
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

/// Where the value on the line of `at` stands, if it is digits with two hyphens, slashes or points,
/// like a date.
fn date_like(text: &str, at: usize) -> Option<Range<usize>> {
    let start = line_start(text, at);
    let line = text[start..].lines().next()?;
    let (name, rest) = line.split_once('=')?;
    let value = rest.split('#').next()?.trim();
    let parts: Vec<&str> = value.split(['-', '/', '.']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let date = at > start + name.len() && value.len() >= 8 && parts.len() == 3;
    let space = rest.len() - rest.trim_start().len();
    let begin = start + name.len() + 1 + space;
    (date && parts.iter().all(digits)).then(|| begin..begin + value.len())
}
