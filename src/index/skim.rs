//! The words of a text, each with a number that stands for its bytes, in one quick pass: for texts
//! of which few words matter. What a word is, [`super::normalise`] knows exactly; here a character
//! outside ASCII is a letter unless it is among the punctuation of the languages at hand.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

/// Something by the numbers of words.
pub type ByNumber<T> = HashMap<u64, T, BuildHasherDefault<Number>>;

/// Reads the words of a text.
#[derive(Clone)]
pub struct Skim<'t> {
    bytes: &'t [u8],
    at: usize,
}

/// The place of each word, and its number.
pub fn skim(text: &str) -> Skim<'_> {
    Skim { bytes: text.as_bytes(), at: 0 }
}

impl Skim<'_> {
    /// Leaves out the words before byte `at`.
    pub fn skip_to(&mut self, at: usize) {
        self.at = self.at.max(at);
    }
}

impl Iterator for Skim<'_> {
    type Item = (Range<usize>, u64);

    fn next(&mut self) -> Option<(Range<usize>, u64)> {
        let start = loop {
            match class(self.bytes, self.at)? {
                (Class::Word, _) => break self.at,
                (Class::Inside | Class::Other, len) => self.at += len,
            }
        };
        let mut end = start;
        while let Some((class, len)) = class(self.bytes, self.at) {
            match class {
                Class::Other => break,
                Class::Inside => self.at += len,
                Class::Word => {
                    self.at += len;
                    end = self.at;
                }
            }
        }
        Some((start..end, number(&self.bytes[start..end])))
    }
}

/// The number of a word. Of 64 bits, so that two words of a site have different ones.
pub fn number(word: &[u8]) -> u64 {
    let (chunks, rest) = word.as_chunks::<8>();
    let whole = chunks.iter().map(|chunk| u64::from_le_bytes(*chunk));
    let hash = whole.fold(word.len() as u64, |hash, chunk| mixed(hash ^ chunk));
    mixed(hash ^ rest.iter().fold(0, |last, byte| last << 8 | u64::from(*byte)))
}

/// Multiplicative hashing: Knuth, The Art of Computer Programming, 6.4, with the golden ratio.
fn mixed(bits: u64) -> u64 {
    let product = bits.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ (product >> 32)
}

enum Class {
    Word,
    /// Part of a word only between two letters of it.
    Inside,
    Other,
}

/// What stands at a byte, and how many bytes of it.
fn class(bytes: &[u8], at: usize) -> Option<(Class, usize)> {
    let next = |n| bytes.get(at + n).copied();
    let found = match *bytes.get(at)? {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => (Class::Word, 1),
        b'\'' | b'`' => (Class::Inside, 1),
        // « » and spaces that do not break; quotation marks and dashes; ، ؛ ؟
        0xC2 => (Class::Other, 2),
        0xE2 if next(1) == Some(0x80) && matches!(next(2), Some(0x98 | 0x99)) => (Class::Inside, 3),
        0xE2 => (Class::Other, 3),
        0xD8 if matches!(next(1), Some(0x8C | 0x9B | 0x9F)) => (Class::Other, 2),
        byte if byte.is_ascii() => (Class::Other, 1),
        _ => (Class::Word, 1),
    };
    Some(found)
}

/// A hash that is one already.
#[derive(Clone, Copy, Default)]
pub struct Number(u64);

impl Hasher for Number {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = number(bytes);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::normalise::words;

    #[test]
    fn words_of_the_five_languages_are_those_of_the_normaliser() {
        for text in [
            "L’étranger, « traite » (45 j.) : qu'est-ce ? Œuvre d’asile…",
            "De \"niet-begeleide\" minderjarige – 's avonds, één.",
            "Ймовірна жертва; п’ять обов'язків «торгівлі людьми».",
            "الضحية المفترضة، وهل تُحمى؟ قاصر؛ 45 يومًا.",
        ] {
            let skimmed: Vec<_> = skim(text).map(|(place, _)| &text[place]).collect();
            let exact: Vec<_> = words(text).map(|place| &text[place]).collect();
            assert_eq!(skimmed, exact);
        }
    }

    #[test]
    fn a_word_has_one_number_wherever_it_stands() {
        let text = "traite, victime traite victimes victime présumée";
        let numbers: Vec<u64> = skim(text).map(|(_, number)| number).collect();
        assert_eq!(numbers[0], numbers[2]);
        assert_eq!(numbers[1], numbers[4]);
        assert!(numbers[1] != numbers[3] && numbers[0] != numbers[1] && numbers[4] != numbers[5]);
    }
}
