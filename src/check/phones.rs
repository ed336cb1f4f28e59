//! Phone numbers and e-mail addresses that are typed into a text: a phone does not call them, and
//! when they change, one of five languages is forgotten. Short numbers are left out: `112` and
//! `101` are words of every day.

use std::collections::HashMap;
use std::ops::Range;

use super::Alone;
use super::typed::{Block, blocks};
use crate::diag::{Code, Diagnostic, Spanned};
use crate::model::sheet::{FactValue, Sheet};
use crate::model::site::{Found, Site};
use crate::model::value::{Email, Phone};
use crate::model::words::Words;
use crate::text::{european_digit, first_pair};

/// The longest number in the world, in digits (ITU-T E.164), after an international prefix.
const LONGEST: usize = 17;

/// No number that begins with 0 or + is shorter, in digits.
const SHORTEST: usize = 8;

/// No number is written in more groups of digits: `0032 (0)3 201 16 90` has seven.
const GROUPS: usize = 8;

/// What people set between the digits of a number, three at most at a time: `+32 (0)3/201.16-90`.
const BETWEEN: [char; 10] = [' ', '\u{a0}', '\u{202f}', '.', '-', '‑', '–', '/', '(', ')'];

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    for (_, words) in alone.finished() {
        in_words(alone.country, words, found);
    }
}

/// What is typed into one text, its title and its summary, in a site of this country.
pub fn in_words(country: &str, words: &Words, found: &mut Vec<Diagnostic>) {
    let mut push = |contact: &str, reached: String, span, help| {
        let typed = Diagnostic::new(Code::PhoneTyped).arg("text", contact).arg("number", reached);
        found.push(typed.help(help).at(&words.source, span));
    };
    for Spanned { value, span } in [&words.title, &words.summary].into_iter().flatten() {
        for (range, reached) in contacts(country, value) {
            push(&value[range], reached, *span, "help-field");
        }
    }
    if !may_hold(&words.body.html) {
        return;
    }
    for block in blocks(words) {
        let Block { text, .. } = &block;
        for (range, reached) in contacts(country, text) {
            push(&text[range.clone()], reached, block.place(&range), "help");
        }
    }
}

/// Names the reference to each number and address that the facts of a sheet have: last, because a
/// number that changes need not have all other sheets looked at again.
pub fn name(site: &Site, found: &mut [Diagnostic]) {
    let open = |it: &&mut Diagnostic| it.code == Code::PhoneTyped && it.help == Some("help");
    let mut typed = found.iter_mut().filter(open).peekable();
    if typed.peek().is_none() {
        return;
    }
    let references = references(site);
    for typed in typed {
        let number = typed.args.iter().find(|(name, _)| *name == "number");
        if let Some(reference) = number.and_then(|(_, number)| references.get(number)) {
            typed.args.push(("reference", reference.clone()));
            typed.help = Some("help-known");
        }
    }
}

/// How a text refers to each number and address of the facts.
fn references(site: &Site) -> HashMap<String, String> {
    let mut references = HashMap::new();
    let shown = site.sheets.iter().filter(|sheet| site.drafts || sheet.facts.draft.is_none());
    for sheet in shown {
        let name = match site.find(sheet.key.name()) {
            Found::One(_) => sheet.key.name(),
            Found::Several(_) | Found::None => sheet.key.as_str(),
        };
        for (number, fact) in of_sheet(sheet) {
            references.entry(number).or_insert_with(|| format!("[[{name}#={fact}]]"));
        }
    }
    references
}

/// The numbers and addresses of a sheet's facts, each with its name.
fn of_sheet(sheet: &Sheet) -> Vec<(String, String)> {
    let mut all = Vec::new();
    if let Some(partner) = sheet.facts.of_kind.partner() {
        for (at, line) in partner.phones.iter().enumerate() {
            let main = at == 0;
            let fact = if main { "phone".into() } else { ["phone.", &line.id.value].concat() };
            all.push((line.number.as_str().to_owned(), fact));
        }
        let email = partner.email.iter().map(|mail| mail.address.value.as_str());
        all.extend(email.map(|email| (email.to_ascii_lowercase(), "email".to_owned())));
    }
    for fact in &sheet.facts.facts {
        if let FactValue::Phone(phone) = &fact.value {
            all.push((phone.as_str().to_owned(), fact.id.value.clone()));
        }
    }
    all
}

/// Whether a text may hold a number or an address, by its bytes: few do. A number begins with `+`
/// or, where it stands apart, with 0.
fn may_hold(text: &str) -> bool {
    let such = |byte: u8, next: u8| {
        let plus = (byte == b'+') & (next.is_ascii_digit() | (next == b'('));
        let zero = !byte.is_ascii_alphanumeric() & (next == b'0');
        // The Arabic 0, D9 A0.
        (byte == b'@') | plus | zero | (byte == 0xd9) & (next == 0xa0)
    };
    text.starts_with('0') || first_pair(text, such).is_some()
}

/// The numbers and addresses in a text, each with what it reaches: `+3232011690`, `info@payoke.be`.
fn contacts(country: &str, text: &str) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    if !may_hold(text) {
        return found;
    }
    for (at, c) in text.char_indices() {
        if found.last().is_some_and(|(range, _)| at < range.end) {
            continue;
        }
        found.extend(match c {
            '@' => email(text, at),
            '+' => number(country, text, at),
            c if european_digit(c) == Some('0') => number(country, text, at),
            _ => None,
        });
    }
    found
}

/// The address around an `@`.
fn email(text: &str, at: usize) -> Option<(Range<usize>, String)> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let start = text[..at]
        .rfind(|c| !part(c))
        .map_or(0, |before| before + text[before..].chars().next().map_or(0, char::len_utf8));
    let host = text[at + 1..].find(|c| !part(c)).map_or(text.len(), |end| at + 1 + end);
    let address = text[start..host].trim_matches(['.', '-']);
    let start = start + text[start..host].find(address)?;
    let in_url = text[..start].ends_with('/');
    let email = Email::parse(address).ok().filter(|_| !in_url)?;
    Some((start..start + address.len(), email.as_str().to_ascii_lowercase()))
}

/// The number that begins at `start`: as many of the groups of digits there as make one.
fn number(country: &str, text: &str, start: usize) -> Option<(Range<usize>, String)> {
    if is_joined(&text[..start]) {
        return None;
    }
    let mut run = Run::default();
    let ends = run.ends(&text[start..]);
    let ends = ends.into_iter().rev().filter(|(_, digits)| *digits >= SHORTEST);
    let reached = |(end, digits): (usize, usize)| {
        let written = &text[start..start + end];
        Some((end, reached(country, written, &run.digits[..digits])?))
    };
    let (end, phone) = ends.into_iter().find_map(reached)?;
    Some((start..start + end, phone.as_str().to_owned()))
}

/// Whether what follows is the rest of a word or of another number: `2026`, `n° 7/01`, `a.be/04`.
fn is_joined(before: &str) -> bool {
    let mut last = before.chars().rev();
    match last.next() {
        Some('/' | '.' | '-' | '_' | '=' | '&' | '#' | '%' | '+' | ',') => {
            last.next().is_some_and(char::is_alphanumeric)
        }
        Some(c) => c.is_alphanumeric(),
        None => false,
    }
}

/// A run of digits in groups, in European digits.
#[derive(Default)]
struct Run {
    digits: String,
}

impl Run {
    /// Where a number that the text begins with may end, in bytes and in digits: after each group
    /// that is not joined to the next.
    fn ends(&mut self, text: &str) -> Vec<(usize, usize)> {
        let mut ends = Vec::new();
        let mut at = usize::from(text.starts_with('+'));
        for _ in 0..GROUPS {
            let rest = &text[at..];
            let digits = rest.trim_start_matches(BETWEEN);
            let between = &rest[..rest.len() - digits.len()];
            let group: String = digits.chars().map_while(european_digit).collect();
            if between.chars().count() > 3 || group.is_empty() {
                return ends;
            }
            if !between.contains(char::is_whitespace) {
                ends.pop();
            }
            let len = digits.char_indices().nth(group.len());
            at += between.len() + len.map_or(digits.len(), |(len, _)| len);
            self.digits.push_str(&group);
            if self.digits.len() > LONGEST {
                return ends;
            }
            if !text[at..].starts_with(char::is_alphanumeric) {
                ends.push((at, self.digits.len()));
            }
        }
        ends
    }
}

/// The number that somebody in `country` reaches by `digits`, which were written so.
fn reached(country: &str, written: &str, digits: &str) -> Option<Phone> {
    let abroad = written.strip_prefix('+').map(|_| digits).or(digits.strip_prefix("00"));
    match (abroad, country) {
        (Some(abroad), _) => Phone::parse(&["+", abroad].concat()).ok().or_else(|| {
            // `+32 (0)3 …`: the 0 is dialled inside the country only.
            let digits: String =
                written.replace("(0)", "").chars().filter_map(european_digit).collect();
            let digits = digits.strip_prefix("00").unwrap_or(&digits);
            Phone::parse(&["+", digits].concat()).ok().filter(|_| written.contains("(0)"))
        }),
        (None, country) if !is_enterprise(country, digits) => Phone::dialled(country, digits),
        (None, _) => None,
    }
}

/// Whether the digits are the number of a Belgian enterprise, which is written like one of a mobile
/// phone: the last two are 97 less the rest modulo 97 (Banque-Carrefour des Entreprises).
fn is_enterprise(country: &str, digits: &str) -> bool {
    let number: Option<u64> = digits.parse().ok().filter(|_| digits.len() == 10);
    country == "BE" && number.is_some_and(|number| 97 - number / 100 % 97 == number % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, String)> {
        let found = contacts("BE", text).into_iter();
        found.map(|(range, reached)| (&text[range], reached)).collect()
    }

    #[test]
    fn a_number_is_found_however_it_is_written() {
        for typed in [
            "03 201 16 90",
            "03/201.16.90",
            "03\u{a0}201\u{a0}16\u{a0}90",
            "03-201-16-90",
            "032011690",
            "+32 3 201 16 90",
            "+32 (0)3 201 16 90",
            "0032 3 201 16 90",
            "+3232011690",
            "٠٣ ٢٠١ ١٦ ٩٠",
        ] {
            let text = format!("Appelez le {typed}, 24 heures sur 24.");
            assert_eq!(found(&text), [(typed, "+3232011690".to_owned())], "{typed}");
        }
        assert_eq!(found("(0470 12 34 56)"), [("0470 12 34 56", "+32470123456".to_owned())]);
        let two = found("03 201 16 90 02 511 64 64 24/7");
        assert_eq!(two.iter().map(|it| it.0).collect::<Vec<_>>(), ["03 201 16 90", "02 511 64 64"]);
        assert_eq!(found("Tél : +33 1 44 52 03 37")[0].1, "+33144520337");
    }

    #[test]
    fn an_address_is_found_without_the_marks_around_it() {
        for (text, email) in [
            ("Écrivez à info@payoke.be.", "info@payoke.be"),
            ("(Info@Payoke.be)", "Info@Payoke.be"),
            ("بريد: a.b-c@x-y.org؟", "a.b-c@x-y.org"),
        ] {
            assert_eq!(found(text), [(email, email.to_ascii_lowercase())]);
        }
        for text in ["@payoke", "a@b", "x @ y.be", "https://x.org/@a.be", "https://x.org/b@a.be"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_none_to_call() {
        for text in [
            "le 01/02/2026, le 05.06.2024 et le 2026-01-05 à 00:30",
            "NISS 01.02.03-004.05 et 85.07.30-033.28",
            "loi du 02/05/2019, n° 7/01 23 45 67 89",
            "C(2021) 0032 final, 0123, 000 000 000",
            "BE 0409.967.001, BE0202239951, 0202.239.951",
            "BE68 5390 0754 7034, 001-2345678-92",
            "+10 000 personnes, +5 %, 0,75 %, 0 800 euros",
            "le 112, le 101, le 116 000, le 105",
            "https://example.org/03-201-16-90",
            "15 000 000, 2 000 000 et 04",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(contacts("", "03 201 16 90"), []);
        assert_eq!(contacts("", "+32 3 201 16 90").len(), 1);
    }

    #[test]
    fn no_text_with_a_contact_is_passed_over_by_its_bytes() {
        for text in ["03 2", "x (03", "à 03", "+3", "+(3", "a@b", "٠٣", "\u{a0}03"] {
            assert!(may_hold(text), "{text}");
        }
        assert!(!may_hold("En 2026, 100 personnes à 10:30 ; + 5"));
    }
}
