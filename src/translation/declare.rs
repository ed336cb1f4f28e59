//! What `fiches translated` makes of a lock. Reads and writes no file.

use std::collections::BTreeMap;

use super::blocks::Block;
use super::diff::{Step, diff};
use super::lock::{Declared, Lock};

/// What is declared of the translations of one sheet.
pub struct Declaration<'a> {
    /// The language of the original.
    pub lang: &'a str,
    /// The original as it is now.
    pub original: Vec<Block>,
    /// The translations that there are, by tag, each with what stands for its text.
    pub translations: Vec<(&'a str, u32)>,
    /// Those that the declaration is about.
    pub about: &'a [&'a str],
}

impl Declaration<'_> {
    fn is_about(&self, tag: &str) -> bool {
        self.about.contains(&tag)
    }

    /// What remains true of an earlier declaration: nothing after a change of the original's
    /// language, nor of a translation that is gone.
    fn kept(&self, lock: Option<&Lock>) -> BTreeMap<String, Declared> {
        let lock = lock.filter(|lock| lock.lang == self.lang);
        let mut kept = lock.map(|lock| lock.translations.clone()).unwrap_or_default();
        kept.retain(|tag, _| self.translations.iter().any(|(there, _)| there == tag));
        kept
    }

    fn lock(self, translations: BTreeMap<String, Declared>) -> Lock {
        Lock { lang: self.lang.to_owned(), original: self.original, translations }
    }
}

/// The translations say what the original says now.
pub fn current(lock: Option<&Lock>, declaration: Declaration<'_>) -> Lock {
    let mut translations = declaration.kept(lock);
    for (tag, own) in &declaration.translations {
        if declaration.is_about(tag) {
            let original = declaration.original.clone();
            translations.insert((*tag).to_owned(), Declared { own: *own, original });
        }
    }
    declaration.lock(translations)
}

/// What changed in the original since the last declaration makes no difference to the
/// translations. Changes before that which a translation has not followed stay as they are.
pub fn minor(lock: &Lock, declaration: Declaration<'_>) -> Lock {
    let mut translations = declaration.kept(Some(lock));
    for (tag, declared) in &mut translations {
        if declaration.is_about(tag) {
            declared.original = followed(&declared.original, &lock.original, &declaration.original);
        }
    }
    declaration.lock(translations)
}

/// `theirs` with the changes from `old` to `new`, where it has what changed.
fn followed(theirs: &[Block], old: &[Block], new: &[Block]) -> Vec<Block> {
    // By index in `old`: where `theirs` has the same block.
    let mut places = vec![None; old.len()];
    for step in diff(old, theirs) {
        if let Step::Same(from, to) = step {
            places[from] = Some(to);
        }
    }
    // What stands in the place of each of their blocks, after a first place for what comes
    // before all of them.
    let mut result: Vec<Vec<&Block>> = theirs.iter().map(|block| vec![block]).collect();
    result.insert(0, Vec::new());
    let mut place = 0;
    for step in diff(old, new) {
        match step {
            Step::Same(from, to) | Step::Changed(from, to) => {
                if let Some(at) = places[from] {
                    place = at + 1;
                    result[place] = vec![&new[to]];
                }
            }
            Step::Gone(from) => {
                if let Some(at) = places[from] {
                    place = at + 1;
                    result[place].clear();
                }
            }
            Step::New(to) => result[place].push(&new[to]),
        }
    }
    result.into_iter().flatten().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::testing::list;

    fn now<'a>(original: &str, about: &'a [&'a str]) -> Declaration<'a> {
        let translations = vec![("nl", 1), ("uk", 2)];
        Declaration { lang: "fr", original: list(original), translations, about }
    }

    fn followed_by(lock: &Lock, tag: &str) -> String {
        let blocks = &lock.translations[tag].original;
        blocks.iter().map(|block| block.start.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_declaration_is_about_the_languages_named() {
        let first = current(None, now("x.a x.b", &["nl", "uk"]));
        let second = current(Some(&first), now("x.a x.c", &["nl"]));
        assert_eq!(followed_by(&second, "nl"), "a c");
        assert_eq!(followed_by(&second, "uk"), "a b");
        assert_eq!(second.original, list("x.a x.c"));
    }

    #[test]
    fn a_minor_change_leaves_older_ones_to_be_read() {
        let first = current(None, now("x.a x.b x.c", &["nl", "uk"]));
        // `b` changes; only `nl` follows. Then a typo of `c` is mended.
        let second = current(Some(&first), now("x.a x.d x.c", &["nl"]));
        let third = minor(&second, now("x.a x.d x.e", &["nl", "uk"]));
        assert_eq!(followed_by(&third, "nl"), "a d e");
        assert_eq!(followed_by(&third, "uk"), "a b e");
    }

    #[test]
    fn a_minor_change_of_what_was_not_followed_is_not_followed_either() {
        let first = current(None, now("x.a x.b", &["nl", "uk"]));
        let second = current(Some(&first), now("x.a x.c", &["nl"]));
        let third = minor(&second, now("x.a x.d", &["nl", "uk"]));
        assert_eq!(followed_by(&third, "uk"), "a b");
    }

    #[test]
    fn minor_changes_bring_and_take_blocks() {
        let first = current(None, now("x.a x.b x.c", &["nl"]));
        let second = minor(&first, now("x.e x.a x.c x.d", &["nl"]));
        assert_eq!(followed_by(&second, "nl"), "e a c d");
    }

    #[test]
    fn another_original_and_a_translation_that_is_gone_end_a_declaration() {
        let first = current(None, now("x.a", &["nl", "uk"]));
        let other = Declaration { lang: "en", ..now("x.a", &["nl"]) };
        assert_eq!(current(Some(&first), other).translations.len(), 1);
        let gone = Declaration { translations: vec![("nl", 1)], ..now("x.a", &[]) };
        assert_eq!(current(Some(&first), gone).translations.len(), 1);
    }
}
