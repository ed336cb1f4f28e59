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
            for word in words(&passage.text, foreign) {
                found.push(problem(word).at(&text.source, place(text, passage, word)));
            }
        }
        for field in [&text.title, &text.summary].into_iter().flatten().chain(&text.also) {
            for word in words(&field.value, foreign) {
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

/// What tells such a word in a language that has them; nothing for the others.
fn foreign(tag: &str) -> Option<fn(&str) -> bool> {
    match tag.split('-').next() {
        Some("uk") => Some(|word| {
            let latin = word.chars().any(|c| script_of(c) == Some(Script::Latin));
            let cyrillic = word.chars().any(|c| script_of(c) == Some(Script::Cyrillic));
            (latin && cyrillic) || word.contains(['ы', 'э', 'ё', 'ъ', 'Ы', 'Э', 'Ё', 'Ъ'])
        }),
        Some("ar") => Some(|word| word.contains(['\u{6a9}', '\u{6cc}'])),
        _ => None,
    }
}

fn words(text: &str, foreign: fn(&str) -> bool) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !(c.is_alphabetic() || c == '’' || c == '\''));
    words.filter(move |word| foreign(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_are_found() {
        let found = |tag, text| words(text, foreign(tag).unwrap()).collect::<Vec<_>>();
        assert_eq!(found("uk", "Это cлово і PAG-ASA, об’єкт"), ["Это", "cлово"]);
        assert_eq!(found("ar", "مرکز مركز"), ["مرکز"]);
        assert!(foreign("fr").is_none());
    }
}
