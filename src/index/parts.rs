//! Cuts an index into files that hold neighbours: a reader loads those of the words typed.
//!
//! A word may take three files: the forms beside it; where it is none of them, the endings beside
//! its own, and the forms to which those lead. Together they must stay below 15 KB, the limit
//! that `tests/bench/README.md` gives for a further word.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};

use super::arabic;

/// Where forms are cut: the first key of each part but the first, whose key is empty.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cuts(Vec<String>);

impl Cuts {
    /// Cuts sorted keys into parts of at most `most` bytes. Each key stands for an item, which has
    /// a number and a size in bytes; items of several keys are held once in a part.
    pub fn new<'k>(most: usize, keys: impl Iterator<Item = (&'k str, usize, usize)>) -> Cuts {
        let mut cuts = vec![String::new()];
        let (mut held, mut items, mut before) = (0, HashSet::new(), "");
        for (key, item, size) in keys {
            if !items.insert(item) {
                before = key;
                continue;
            }
            if held > 0 && held + size > most && key != before {
                cuts.push(shortest(before, key));
                (held, items) = (0, HashSet::from([item]));
            }
            held += size;
            before = key;
        }
        Cuts(cuts)
    }

    pub fn firsts(&self) -> &[String] {
        &self.0
    }

    /// The part that holds `key`.
    pub fn part(&self, key: &str) -> usize {
        self.0.partition_point(|first| utf16(first, key).is_le()) - 1
    }
}

/// The shortest beginning of `key` that comes after `before`.
fn shortest(before: &str, key: &str) -> String {
    let ends = key.char_indices().skip(1).map(|(at, _)| at).chain([key.len()]);
    let found = ends.map(|end| &key[..end]).find(|start| utf16(start, before).is_gt());
    found.unwrap_or(key).to_owned()
}

/// The order of two words as JavaScript compares them, by the units of UTF-16.
pub fn utf16(a: &str, b: &str) -> Ordering {
    let differ = a.bytes().zip(b.bytes()).find(|(a, b)| a != b);
    match differ {
        // UTF-8 has the same order, but for characters from U+E000 on.
        Some((a, b)) if a.max(b) < 0xee => a.cmp(&b),
        None => a.len().cmp(&b.len()),
        Some(_) => a.encode_utf16().cmp(b.encode_utf16()),
    }
}

/// What a form is looked up by: without an Arabic article or what may be a particle, so that a
/// word with it and without are in one part. `search.js` does the same with what is typed.
pub fn range_key(form: &str) -> &str {
    arabic::bare(form)
}

/// The items of each part.
pub fn sorted<T>(cuts: &Cuts, items: impl Iterator<Item = (usize, T)>) -> Vec<Vec<T>> {
    let mut parts: BTreeMap<usize, Vec<T>> = BTreeMap::new();
    for (part, item) in items {
        parts.entry(part).or_default().push(item);
    }
    (0..cuts.0.len()).map(|part| parts.remove(&part).unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_is_the_shortest_beginning_that_tells_two_keys_apart() {
        let keys = [("cabine", 0, 99), ("cabinet", 1, 1), ("cable", 2, 99)];
        let cuts = Cuts::new(99, keys.into_iter());
        assert_eq!(cuts.firsts(), ["", "cabinet", "cabl"]);
        assert_eq!(cuts.part("cabine"), 0);
        assert_eq!(cuts.part("cabinets"), 1);
        assert_eq!(cuts.part("zoo"), 2);
        assert_eq!(cuts.part(""), 0);
    }

    #[test]
    fn words_are_compared_by_the_units_of_utf_16() {
        let words =
            ["", "a", "aé", "b", "é", "я", "ضحيه", "€", "\u{1f600}", "\u{fb01}", "\u{ffee}"];
        let by_units = |word: &&str| word.encode_utf16().collect::<Vec<_>>();
        assert!(words.is_sorted_by_key(by_units));
        for (a, b) in words.iter().flat_map(|a| words.iter().map(move |b| (a, b))) {
            assert_eq!(utf16(a, b), by_units(a).cmp(&by_units(b)), "{a:?} {b:?}");
        }
    }

    #[test]
    fn what_has_several_keys_is_counted_once_in_a_part() {
        let keys = [("a", 0, 60), ("b", 0, 60), ("c", 1, 30), ("d", 2, 30), ("e", 0, 60)];
        assert_eq!(Cuts::new(99, keys.into_iter()).firsts(), ["", "d"]);
    }

    #[test]
    fn an_article_does_not_count() {
        assert_eq!(range_key("والضحيه"), "ضحيه");
        assert_eq!(range_key("victime"), "victime");
    }
}
