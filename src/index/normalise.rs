//! Words of a text as they are compared: the one normaliser, which `search.js` has a second time.
//!
//! Owns what a word is and which spellings of it are the same, in every script at once, so that a
//! text needs no language to be read: a French name in a Ukrainian sentence, a Dutch word typed
//! on an Arabic page. Never knows a stem. Both versions are held together by the golden vectors
//! in `tests/search/vectors.json` and by a test that feeds both random text.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use super::letters::{CYRILLIC, fold_letter, is_dropped, plain_apostrophe, plain_digit, twin};

/// What French elides before a vowel, without its apostrophe (Grevisse, Le bon usage, § 45).
/// `quelqu’un` and `presqu’île` are words of their own.
const ELIDED: &[&str] =
    &["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

/// The word that only looks elided.
const WHOLE: &str = "aujourd'hui";

/// The places of all words of `text`, in bytes: letters, digits and marks, with the apostrophes
/// and the characters that nobody sees between them.
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// See [`words`].
pub struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let bytes = self.text.as_bytes();
        let start = loop {
            let (class, len) = class(self.text, bytes, self.at)?;
            if class == Class::Word {
                break self.at;
            }
            self.at += len;
        };
        let mut end = start;
        while let Some((class, len)) = class(self.text, bytes, self.at) {
            match class {
                Class::Other => break,
                Class::Inside => self.at += len,
                Class::Word => {
                    self.at += len;
                    end = self.at;
                }
            }
        }
        Some(start..end)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Word,
    /// Part of a word only between two characters that are.
    Inside,
    Other,
}

/// The class of the character at `at`, and its length in bytes.
#[inline]
fn class(text: &str, bytes: &[u8], at: usize) -> Option<(Class, usize)> {
    let byte = *bytes.get(at)?;
    let known = FIRST[usize::from(byte)].map(|(class, len)| (class, usize::from(len)));
    Some(known.unwrap_or_else(|| other_class(text, bytes, at)))
}

/// By the first byte of a character: its class and length, where that byte tells them. Among those
/// outside ASCII are letters of the five languages, the same that `wide_class` names.
const FIRST: [Option<(Class, u8)>; 256] = {
    let mut classes = [None; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => Some((Class::Word, 1)),
            b'\'' | b'`' => Some((Class::Inside, 1)),
            other if other.is_ascii() => Some((Class::Other, 1)),
            0xC4..=0xC8 | 0xD0 | 0xD1 => Some((Class::Word, 2)),
            _ => None,
        };
        byte += 1;
    }
    classes
};

fn other_class(text: &str, bytes: &[u8], at: usize) -> (Class, usize) {
    match (bytes[at], bytes[at + 1]) {
        (0xC3, next) if !matches!(next, 0x97 | 0xB7) => (Class::Word, 2),
        (0xD8, 0xA0..) | (0xD9, 0x81..=0x8A) => (Class::Word, 2),
        _ => {
            let c = text[at..].chars().next().unwrap_or_default();
            (wide_class(c), c.len_utf8())
        }
    }
}

fn wide_class(c: char) -> Class {
    match c {
        // The letters that four of the five languages are written with.
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' => Class::Word,
        '\u{400}'..='\u{481}' | '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}' => Class::Word,
        _ if c.is_alphanumeric() || is_combining_mark(c) => Class::Word,
        _ if plain_apostrophe(c).is_some() || is_dropped(c) => Class::Inside,
        _ => Class::Other,
    }
}

/// The forms of one word found by [`words`], each as it is compared. Mostly one; none where the
/// word is made of marks alone; several where one character stands for several words (`ﷺ`).
pub fn forms(word: &str) -> impl Iterator<Item = String> {
    spellings(word).into_iter().map(|spelling| fold(&spelling)).filter(|form| !form.is_empty())
}

/// The same with accents, apostrophes and the letters of Arabic as they were written: what a
/// stemmer wants to see.
pub fn spellings(word: &str) -> Vec<String> {
    if is_plain(word) {
        return vec![word.to_ascii_lowercase()];
    }
    let composed = composed(word);
    let words = composed.split(|c: char| c != '\'' && wide_or_ascii(c) != Class::Word);
    let words = words.map(|word| unelided(word.trim_matches('\''))).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Whether a word has letters and digits of ASCII alone: there is nothing to compose or to fold.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_alphanumeric())
}

fn wide_or_ascii(c: char) -> Class {
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() { Class::Word } else { Class::Other }
    } else {
        wide_class(c)
    }
}

/// NFKC in lower case with plain apostrophes and European digits, without the characters that are
/// never compared. What is dropped goes before composition too, which it could hinder.
fn composed(word: &str) -> String {
    let plain = |c: char| plain_apostrophe(c).unwrap_or(c);
    let kept = word.chars().filter(|c| !is_dropped(*c)).map(plain);
    let lower = nfkc(kept.collect()).to_lowercase();
    let plain = lower.chars().map(plain).map(|c| plain_digit(c).unwrap_or(c));
    // A mark that no letter could take in is a stress (Ukrainian за́хист) or an ornament.
    plain.filter(|c| !is_dropped(*c) && !matches!(c, '\u{300}'..='\u{36F}')).collect()
}

/// How many bytes of a word as it stands in a text are words elided before it.
pub fn elided(word: &str) -> usize {
    let mut start = 0;
    while let Some((before, c)) = word[start..]
        .char_indices()
        .find_map(|(at, c)| plain_apostrophe(c).map(|_| (&word[start..start + at], c)))
    {
        if !ELIDED.contains(&before.to_lowercase().as_str()) {
            break;
        }
        start += before.len() + c.len_utf8();
    }
    start
}

/// A word without the words elided before it.
fn unelided(mut word: &str) -> &str {
    while let Some((elided, rest)) = word.split_once('\'') {
        if word == WHOLE || rest.is_empty() || !ELIDED.contains(&elided) {
            break;
        }
        word = rest.trim_start_matches('\'');
    }
    word
}

/// A spelling as it is compared: without apostrophes and accents, the letters of Arabic that are
/// written for each other as one. The same twice gives the same.
pub fn fold(spelling: &str) -> String {
    if is_plain(spelling) {
        return spelling.to_owned();
    }
    let mut folded = String::with_capacity(spelling.len());
    for c in spelling.chars().filter(|c| *c != '\'') {
        match fold_letter(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(base(c)),
        }
    }
    if folded.is_ascii() {
        return folded;
    }
    // A Cyrillic word with Latin letters that look the same, as keyboards and copies leave them
    // (торгiвля with a Latin i).
    let mixed = folded.contains(CYRILLIC);
    nfkc(folded.chars().map(|c| twin(c).filter(|_| mixed).unwrap_or(c)).collect())
}

/// Letters that composition leaves as they are, whatever stands before them: those of the five
/// languages. Quicker to ask than the tables of all characters.
fn is_composed(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{9F}'
            | '\u{C0}'..='\u{131}'
            | '\u{400}'..='\u{481}'
            | '\u{621}'..='\u{63F}'
            | '\u{641}'..='\u{64A}'
    )
}

/// A text in its composed form (Unicode Standard Annex 15), which nearly all texts have already.
fn nfkc(text: String) -> String {
    if text.chars().all(is_composed) {
        return text;
    }
    match is_nfkc_quick(text.chars()) {
        IsNormalized::Yes => text,
        IsNormalized::No | IsNormalized::Maybe => text.nfkc().collect(),
    }
}

/// A Latin letter without its accents; any other character as it is.
fn base(c: char) -> char {
    if c.is_ascii()
        || !('\u{C0}'..='\u{2AF}').contains(&c) && !('\u{1E00}'..='\u{1EFF}').contains(&c)
    {
        return c;
    }
    Some(c).into_iter().nfd().next().filter(char::is_ascii).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The words of `text`: form, start and end in characters.
    fn found(text: &str) -> Vec<(String, usize, usize)> {
        let at = |byte: usize| text[..byte].chars().count();
        let each = |place: Range<usize>| {
            let (start, end) = (at(place.start), at(place.end));
            forms(&text[place]).map(|form| (form, start, end)).collect::<Vec<_>>()
        };
        words(text).flat_map(each).collect()
    }

    #[test]
    fn the_golden_vectors_hold() {
        #[derive(serde::Deserialize)]
        struct Vector {
            text: String,
            words: Vec<(String, usize, usize)>,
        }
        let vectors = include_str!("../../tests/search/vectors.json");
        let vectors: Vec<Vector> = serde_json::from_str(vectors).unwrap();
        assert!(vectors.len() > 50);
        for Vector { text, words } in vectors {
            assert_eq!(found(&text), words, "{text:?}");
        }
    }

    #[test]
    fn a_letter_is_one_by_its_bytes_too() {
        for c in ('\u{80}'..'\u{3000}').filter(|c| !c.is_ascii()) {
            let text = c.to_string();
            let found = class(&text, text.as_bytes(), 0);
            assert!(found == Some((wide_class(c), c.len_utf8())), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_normalised_stays_as_it_is(text in ".{0,40}") {
            for (form, ..) in found(&text) {
                let again: Vec<String> = found(&form).into_iter().map(|(form, ..)| form).collect();
                prop_assert_eq!(again, [form]);
            }
        }

        #[test]
        fn words_lie_in_the_text_and_in_order(text in "\\PC*") {
            let mut before = 0;
            for place in words(&text) {
                prop_assert!(before <= place.start && place.start < place.end);
                before = place.end;
                prop_assert!(text.get(place).is_some());
            }
        }
    }
}
