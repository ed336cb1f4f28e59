//! Quick hashes, for maps that are asked for every word of every text. Nobody gains by choosing
//! texts that share a hash in a site of their own, which the standard hash provides for.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// Something by a text or bytes.
pub type ByText<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;
/// Texts.
pub type Texts = HashSet<String, BuildHasherDefault<Quick>>;
/// Something by the numbers of texts.
pub type ByNumber<V> = HashMap<u64, V, BuildHasherDefault<Quick>>;

/// The number of a text. Of 64 bits, so that two words of a site have different ones.
pub fn number(text: &[u8]) -> u64 {
    let (chunks, rest) = text.as_chunks::<8>();
    let whole = chunks.iter().map(|chunk| u64::from_le_bytes(*chunk));
    let hash = whole.fold(text.len() as u64, |hash, chunk| mixed(hash ^ chunk));
    mixed(hash ^ rest.iter().fold(0, |last, byte| last << 8 | u64::from(*byte)))
}

/// Multiplicative hashing: Knuth, The Art of Computer Programming, 6.4, with the golden ratio.
fn mixed(bits: u64) -> u64 {
    let product = bits.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ (product >> 32)
}

/// The hash of a text, or its number, which is one already.
#[derive(Clone, Copy, Default)]
pub struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, text: &[u8]) {
        self.0 = mixed(self.0 ^ number(text));
    }

    /// The mark at the end of a text: its number holds its length.
    fn write_u8(&mut self, _: u8) {}

    /// The length of a list of bytes: the same.
    fn write_usize(&mut self, _: usize) {}

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
    use std::hash::BuildHasher;

    #[test]
    fn texts_that_differ_have_different_hashes() {
        let hash = |text: &str| BuildHasherDefault::<Quick>::default().hash_one(text);
        let texts = ["", "a", "b", "ab", "ba", "traite", "traites", "traite des êtres humains"];
        let mut hashes: Vec<u64> = texts.map(hash).to_vec();
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), texts.len());
    }

    #[test]
    fn what_was_put_in_is_found() {
        let words: Vec<String> = (0..1000).map(|n| format!("mot-{n}")).collect();
        let by_text: ByText<&str, usize> =
            words.iter().enumerate().map(|(at, word)| (word.as_str(), at)).collect();
        let by_number: ByNumber<usize> =
            words.iter().enumerate().map(|(at, word)| (number(word.as_bytes()), at)).collect();
        for (at, word) in words.iter().enumerate() {
            assert_eq!(by_text[word.as_str()], at);
            assert_eq!(by_number[&number(word.as_bytes())], at);
        }
    }
}
