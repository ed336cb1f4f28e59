//! The words of a text, each with a number that stands for its bytes, in one quick pass: for texts
//! of which few words matter. What a word is, [`super::normalise`] knows exactly; here a character
//! outside ASCII is a letter unless it is among the punctuation of the languages at hand.

use std::ops::Range;

use crate::hash::number;

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
            match self.class()? {
                (Class::Word, _) => break self.at,
                (Class::Inside | Class::Other, len) => self.at += len,
            }
        };
        let mut end = start;
        while let Some((class, len)) = self.class() {
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

impl Skim<'_> {
    /// What stands next, and how many bytes of it.
    fn class(&self) -> Option<(Class, usize)> {
        let class = FIRST[usize::from(*self.bytes.get(self.at)?)];
        Some(class.map_or_else(|| punctuation(&self.bytes[self.at..]), |class| (class, 1)))
    }
}

#[derive(Clone, Copy)]
enum Class {
    Word,
    /// Part of a word only between two letters of it.
    Inside,
    Other,
}

/// By the first byte of a character: its class, unless it may be punctuation outside ASCII. The
/// bytes that follow the first of a letter are letters too.
const FIRST: [Option<Class>; 256] = {
    let mut classes = [Some(Class::Word); 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte] = match byte as u8 {
            b'\'' | b'`' => Some(Class::Inside),
            other if other.is_ascii_alphanumeric() => Some(Class::Word),
            _ => Some(Class::Other),
        };
        byte += 1;
    }
    classes[0xC2] = None;
    classes[0xE2] = None;
    classes[0xD8] = None;
    classes
};

/// What stands at the start of `bytes`, where the first is none that tells it alone.
fn punctuation(bytes: &[u8]) -> (Class, usize) {
    match bytes {
        // ’ and ‘; other quotation marks and dashes.
        [0xE2, 0x80, 0x98 | 0x99, ..] => (Class::Inside, 3),
        [0xE2, ..] => (Class::Other, 3),
        // ، ؛ ؟ are Arabic, and « » and the spaces that do not break begin with 0xC2.
        [0xC2, ..] | [0xD8, 0x8C | 0x9B | 0x9F, ..] => (Class::Other, 2),
        _ => (Class::Word, 1),
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
