//! Letters of a neighbouring alphabet that only look like the language's own, or that it does not
//! have: Russian ones, and Latin ones inside a word, in Ukrainian; Persian ones in Arabic.

use super::Alone;
use super::prose::place;
use crate::diag::{Code, Diagnostic};
use crate::text::first_pair;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
}

/// Looks at what readers see: misspellings that are only searched may be anything.
pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    for (lang, text) in alone.finished() {
        let tag = alone.tag(lang);
        let Some(foreign) = foreign(tag) else { continue };
        let problem =
            |word: &str| Diagnostic::new(Code::LettersForeign).arg("word", word).arg("lang", tag);
        for passage in alone.passages(lang) {
            for word in foreign.words(&passage.text) {
                found.push(problem(word).at(&text.source, place(text, passage, word)));
            }
        }
        for field in [&text.title, &text.summary].into_iter().flatten().chain(&text.also) {
            for word in foreign.words(&field.value) {
                found.push(problem(word).at(&text.source, field.span));
            }
        }
    }
}

/// The script of a letter, of those that are told apart here.
pub fn script_of(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => Some(Script::Latin),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        '\u{620}'..='\u{6ff}' => Some(Script::Arabic),
        _ => None,
    }
}

/// The languages whose alphabet has a neighbour.
#[derive(Clone, Copy)]
enum Foreign {
    Ukrainian,
    Arabic,
}

fn foreign(tag: &str) -> Option<Foreign> {
    match tag.split('-').next() {
        Some("uk") => Some(Foreign::Ukrainian),
        Some("ar") => Some(Foreign::Arabic),
        _ => None,
    }
}

fn is_latin(c: char) -> bool {
    script_of(c) == Some(Script::Latin)
}

/// Letters that Ukrainian does not have.
fn is_russian(c: char) -> bool {
    matches!(c, 'ы' | 'э' | 'ё' | 'ъ' | 'Ы' | 'Э' | 'Ё' | 'Ъ')
}

/// Letters that Arabic does not have, though they look like its own.
fn is_persian(c: char) -> bool {
    matches!(c, '\u{6a9}' | '\u{6cc}')
}

impl Foreign {
    /// The words with letters of a neighbouring alphabet.
    fn words(self, text: &str) -> impl Iterator<Item = &str> {
        let text = if self.may_be_in(text) { text } else { "" };
        let words = text.split(|c: char| !(c.is_alphabetic() || c == '’' || c == '\''));
        words.filter(move |word| self.is(word))
    }

    fn is(self, word: &str) -> bool {
        let cyrillic = |c| script_of(c) == Some(Script::Cyrillic);
        match self {
            Foreign::Ukrainian => {
                word.contains(is_latin) && word.contains(cyrillic) || word.contains(is_russian)
            }
            Foreign::Arabic => word.contains(is_persian),
        }
    }

    /// Whether a text has a letter that such a word needs, by its bytes: few have one.
    fn may_be_in(self, text: &str) -> bool {
        let found = match self {
            Foreign::Ukrainian => first_pair(text, |byte, next| {
                let latin = byte.is_ascii_alphabetic() | matches!(byte, 0xc3..=0xc9);
                let upper = (next == 0x81) | (next == 0xaa) | (next == 0xab) | (next == 0xad);
                let lower = (next == 0x8a) | (next == 0x8b) | (next == 0x8d) | (next == 0x91);
                latin | (byte == 0xd0) & upper | (byte == 0xd1) & lower
            }),
            Foreign::Arabic => first_pair(text, |byte, next| {
                (byte == 0xda) & (next == 0xa9) | (byte == 0xdb) & (next == 0x8c)
            }),
        };
        found.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_is_missed_by_its_bytes() {
        for c in (0..0x3000).filter_map(char::from_u32) {
            let text = format!("слово{c}слово");
            let may = |foreign: Foreign| foreign.may_be_in(&text);
            assert!(may(Foreign::Ukrainian) || !(is_latin(c) || is_russian(c)), "{c}");
            assert!(may(Foreign::Arabic) || !is_persian(c), "{c}");
        }
    }

    #[test]
    fn letters_that_look_alike_are_found() {
        let found = |tag, text| foreign(tag).unwrap().words(text).collect::<Vec<_>>();
        assert_eq!(found("uk", "Это cлово і PAG-ASA, об’єкт"), ["Это", "cлово"]);
        assert_eq!(found("ar", "مرکز مركز"), ["مرکز"]);
        assert!(foreign("fr").is_none());
    }
}
