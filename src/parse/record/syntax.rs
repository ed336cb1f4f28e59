//! What the TOML reader could not read, in words for an editor.

use std::ops::Range;

use super::Reader;
use crate::diag::{Code, Diagnostic, Place};

/// Quotes of a word processor, which TOML does not know.
const CURLY: [char; 8] = ['“', '”', '„', '«', '»', '‘', '’', '‚'];

/// A place that could not be read.
pub(super) struct Slip {
    pub(super) diagnostic: Diagnostic,
    /// What was read there is not what was meant.
    pub(super) range: Range<usize>,
    /// What follows may be taken for something else.
    pub(super) derails: bool,
    /// What follows was taken for a part of it.
    swallows: bool,
    /// The name of a field or an id: who looks at names says better what is wrong with it.
    pub(super) is_name: bool,
}

/// What is wrong on each line: the first thing, for the rest mostly follows from it.
pub(super) fn slips(errors: &[toml::de::Error], reader: &Reader<'_>) -> Vec<Slip> {
    let mut slips: Vec<Slip> = errors.iter().map(|error| slip(error, reader)).collect();
    slips.sort_by_key(|slip| slip.range.start);
    let line = |slip: &Slip| line_start(reader.text, slip.range.start);
    slips.dedup_by_key(|slip| line(slip));
    let swallowed = slips.iter().position(|slip| slip.swallows);
    slips.truncate(swallowed.map_or(slips.len(), |at| at + 1));
    // Two fields of one name stand perhaps in two tables, of which the second was not found.
    let derailed = slips.iter().position(|slip| slip.derails).unwrap_or(slips.len());
    let mut at = 0..;
    slips.retain(|slip| {
        at.next().is_some_and(|at| at <= derailed) || slip.diagnostic.code != Code::TomlDuplicate
    });
    slips
}

fn slip(error: &toml::de::Error, reader: &Reader<'_>) -> Slip {
    let range = error.span().unwrap_or(0..0);
    let text = reader.text;
    let slip = |diagnostic: Diagnostic, place: Range<usize>| Slip {
        diagnostic: diagnostic.at(reader.source, reader.span(place.clone())),
        range: place,
        derails: false,
        swallows: false,
        is_name: false,
    };
    if error.message().contains("duplicate key") {
        return slip(twice(range.clone(), reader), range);
    }
    if let Some(date) = date_like(text, range.start) {
        let value = &text[date.clone()];
        return slip(Diagnostic::new(Code::ValueDate).arg("value", value), date);
    }
    if let Some(quote) = quote(text, range.start) {
        let syntax = Diagnostic::new(Code::TomlSyntax).arg("reason", quote.reason);
        let slip = slip(syntax.help(quote.help), quote.place);
        return Slip {
            range: quote.value,
            derails: quote.swallows,
            swallows: quote.swallows,
            ..slip
        };
    }
    let (reason, help) = reason(error.message(), text, &range);
    let syntax = Diagnostic::new(Code::TomlSyntax).arg("reason", reason).help(help);
    Slip {
        derails: matches!(help, "help" | "help-bracket" | "help-equals"),
        // What a bracket that is not closed swallows is read as something else.
        swallows: help == "help-bracket",
        is_name: help == "help-name",
        ..slip(syntax, range)
    }
}

fn twice(again: Range<usize>, reader: &Reader<'_>) -> Diagnostic {
    let piece = reader.text.get(again.clone()).unwrap_or_default();
    let twice = Diagnostic::new(Code::TomlDuplicate).arg("key", piece);
    match first(reader.text, again) {
        Some(first) => twice.label(Place::new(reader.source, reader.span(first)), "label-first"),
        None => twice,
    }
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

/// Where the line of `at` begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
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

/// Where the value at `at` stands, if it is like a date: digits with two hyphens, slashes or points,
/// or day, month and year in words.
fn date_like(text: &str, at: usize) -> Option<Range<usize>> {
    let start = line_start(text, at);
    let line = text[start..].lines().next()?;
    // The value may stand in an inline table: `{ url = "…", checked = 24/11/2026 }`.
    let before = line.get(..(at - start).max(1)).unwrap_or(line);
    let begin = before.rfind('=').or_else(|| line.find('=').filter(|sign| start + sign < at))? + 1;
    let rest = &line[begin..];
    let value = rest.split(['#', ',', '}', ']', '"']).next()?.trim();
    let space = rest.len() - rest.trim_start().len();
    let begin = start + begin + space;
    (is_numbers(value) || is_words(value)).then(|| begin..begin + value.len())
}

/// `24/11/2026`
fn is_numbers(value: &str) -> bool {
    let parts: Vec<&str> = value.split(['-', '/', '.']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    value.len() >= 8 && parts.len() == 3 && parts.iter().all(digits)
}

/// `24 novembre 2026`
fn is_words(value: &str) -> bool {
    let parts: Vec<&str> = value.split_whitespace().collect();
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit());
    let is_day = |part: &str| part.len() <= 4 && part.starts_with(|c: char| c.is_ascii_digit());
    let is_month = |part: &str| part.chars().all(|c| c.is_alphabetic() || c == '.');
    match parts[..] {
        [day, month, year] => is_day(day) && is_month(month) && is_year(year),
        _ => false,
    }
}

/// A straight quote without its other half.
struct Quote {
    reason: &'static str,
    help: &'static str,
    place: Range<usize>,
    /// The value as far as it stands on this line.
    value: Range<usize>,
    /// The text that it opens holds the end of the list.
    swallows: bool,
}

/// The quote on the line of `at` that has no other half.
fn quote(text: &str, at: usize) -> Option<Quote> {
    let start = line_start(text, at);
    let line = text[start..].lines().next()?.trim_end();
    let mut quotes =
        line.match_indices('"').map(|(at, _)| at).filter(|at| !line[..*at].ends_with('\\'));
    if line.contains("\"\"\"")
        || line.trim_start().starts_with('#')
        || quotes.clone().count() % 2 == 0
    {
        return None;
    }
    let begin =
        line.find('=').filter(|sign| !line[..*sign].contains('"')).map_or(0, |sign| sign + 1);
    let begin = begin + line[begin..].len() - line[begin..].trim_start().len();
    let value = start + begin..start + line.len();
    let found = |reason, help, place: Range<usize>| Quote {
        reason,
        help,
        place: start + place.start..start + place.end,
        value: value.clone(),
        swallows: false,
    };
    while let Some(open) = quotes.next() {
        let before = line[..open].trim_end();
        if !before.is_empty() && !before.ends_with(['[', ',', '=', '{']) {
            let word = line[begin..open]
                .rfind(['[', ',', '=', '{', ' '])
                .map_or(begin, |at| begin + at + 1);
            return Some(found("quotes", "help-quote", word..open + 1));
        }
        let Some(close) = quotes.next() else {
            let swallows = line[begin..].starts_with('[') && line[open..].contains(']');
            let end = line[open..].find([',', ']', '}']).map_or(line.len(), |at| open + at);
            return Some(Quote { swallows, ..found("open", "help-open", open..end) });
        };
        let after = line[close + 1..].trim_start();
        if !after.is_empty() && !after.starts_with([',', ']', '}', '#', '=']) {
            let end = open + line[open..close].trim_end_matches([' ', ',']).len();
            return Some(found("open", "help-open", open..end));
        }
    }
    None
}
