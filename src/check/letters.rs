//! Letters of a neighbouring alphabet that only look like the language's own, or that it does not
//! have: Russian ones, and Latin ones inside a word, in Ukrainian; Persian ones in Arabic.

use super::Subject;
use super::prose::{Passage, place};
use crate::diag::{Code, Diagnostic};
use crate::model::sheet::Sheet;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
}

/// Looks at what readers see: misspellings that are only searched may be anything.
pub fn check(
    subject: &Subject<'_>,
    sheet: &Sheet,
    passages: &[Vec<Passage>],
    found: &mut Vec<Diagnostic>,
) {
    for (lang, text) in sheet.words.iter().enumerate() {
        let Some(text) = text.as_deref().filter(|text| !text.body.left) else { continue };
        let tag = subject.tag(lang);
        let Some(foreign) = foreign(tag) else { continue };
        let problem =
            |word: &str| Diagnostic::new(Code::LettersForeign).arg("word", word).arg("lang", tag);
        for passage in &passages[lang] {
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

/// What tells words with letters of a neighbouring alphabet.
#[derive(Clone, Copy)]
struct Foreign {
    /// Every such word has one of these letters; few passages do.
    letter: fn(char) -> bool,
    word: fn(&str) -> bool,
}

/// What tells such words in a language that has them; nothing for the others.
fn foreign(tag: &str) -> Option<Foreign> {
    match tag.split('-').next() {
        Some("uk") => Some(Foreign {
            letter: |c| is_latin(c) || is_russian(c),
            word: |word| {
                let cyrillic = |c| script_of(c) == Some(Script::Cyrillic);
                word.contains(is_latin) && word.contains(cyrillic) || word.contains(is_russian)
            },
        }),
        Some("ar") => Some(Foreign { letter: is_persian, word: |word| word.contains(is_persian) }),
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
    fn words(self, text: &str) -> impl Iterator<Item = &str> {
        let text = if text.contains(self.letter) { text } else { "" };
        let words = text.split(|c: char| !(c.is_alphabetic() || c == '’' || c == '\''));
        words.filter(move |word| (self.word)(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_are_found() {
        let found = |tag, text| foreign(tag).unwrap().words(text).collect::<Vec<_>>();
        assert_eq!(found("uk", "Это cлово і PAG-ASA, об’єкт"), ["Это", "cлово"]);
        assert_eq!(found("ar", "مرکز مركز"), ["مرکز"]);
        assert!(foreign("fr").is_none());
    }
}
