//! What Snowball's Dutch does not know: plurals that change the word, and compounds.

use std::borrow::Cow;

use crate::hash::Texts;

/// Plurals in -eren and Latin plurals, each under its singular (Algemene Nederlandse
/// Spraakkunst, 3.5.2), as folded forms.
const PLURALS: &[(&str, &str)] = &[
    ("kinderen", "kind"),
    ("eieren", "ei"),
    ("liederen", "lied"),
    ("goederen", "goed"),
    ("volkeren", "volk"),
    ("centra", "centrum"),
    ("musea", "museum"),
    ("data", "datum"),
    ("politici", "politicus"),
    ("steden", "stad"),
    ("leden", "lid"),
    ("schepen", "schip"),
];

/// What links the parts of a compound (ANS, 12.2.3).
const LINKS: &[&str] = &["", "s", "e", "n", "en"];

/// The shortest part of a compound, in letters.
const LETTERS: usize = 4;

/// The letters of a plural that ends no other word; overleden (deceased) has nothing to do with leden.
const UNMISTAKABLE: usize = 6;

/// The spelling that a stemmer is to see for `spelling`, whose folded form is `form`: the singular
/// of an irregular plural, also at the end of a compound (opvangcentra); without the 's of foto's.
pub fn base<'s>(spelling: &'s str, form: &str) -> Cow<'s, str> {
    for (plural, singular) in PLURALS {
        match form.strip_suffix(plural) {
            Some("") => return Cow::Borrowed(singular),
            Some(head) if head.len() >= LETTERS && plural.len() >= UNMISTAKABLE => {
                return Cow::Owned([head, singular].concat());
            }
            Some(_) | None => {}
        }
    }
    Cow::Borrowed(spelling.strip_suffix("'s").unwrap_or(spelling))
}

/// The parts of the compound `form`, if it is one of words in `known`; the longest last part
/// decides, since it says what the thing is. Parts may be compounds: all of them are given.
pub fn parts(form: &str, known: &Texts) -> Vec<String> {
    if !form.is_ascii() || form.bytes().any(|b| !b.is_ascii_lowercase()) {
        return Vec::new();
    }
    for at in LETTERS..form.len().saturating_sub(LETTERS - 1) {
        let (head, tail) = form.split_at(at);
        if !known.contains(tail) {
            continue;
        }
        let unlinked = |link: &&'static str| {
            head.strip_suffix(*link).filter(|head| head.len() >= LETTERS && known.contains(*head))
        };
        if let Some(head) = LINKS.iter().find_map(unlinked) {
            return vec![head.to_owned(), tail.to_owned()];
        }
        // A first part that never stands alone (slachtoffer-hulp-verlening) leaves the last.
        if let Some(deeper) = split_head(head, known) {
            return deeper.into_iter().chain([tail.to_owned()]).collect();
        }
    }
    Vec::new()
}

fn split_head(head: &str, known: &Texts) -> Option<Vec<String>> {
    let bare = LINKS.iter().filter_map(|link| head.strip_suffix(link));
    bare.map(|bare| parts(bare, known)).find(|parts| !parts.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(form: &str, words: &str) -> String {
        parts(form, &words.split(' ').map(str::to_owned).collect()).join("+")
    }

    #[test]
    fn a_compound_is_split_at_words_of_the_site() {
        assert_eq!(split("mensenhandel", "mens mensen handel"), "mensen+handel");
        assert_eq!(split("slachtoffercentrum", "slachtoffer centrum"), "slachtoffer+centrum");
        assert_eq!(
            split("beschermingsprocedure", "bescherming procedure"),
            "bescherming+procedure"
        );
        assert_eq!(split("mensenhandel", "mensen"), "");
    }

    #[test]
    fn the_longest_last_part_decides() {
        assert_eq!(
            split("mensenhandelslachtoffer", "mensenhandel mensen handel slachtoffer"),
            "mensenhandel+slachtoffer"
        );
        assert_eq!(
            split("minderjarigenopvang", "minderjarige opvang jarigenopvang"),
            "minderjarige+opvang"
        );
    }

    #[test]
    fn a_plural_in_eren_has_the_stem_of_its_singular() {
        assert_eq!(base("kinderen", "kinderen"), "kind");
        assert_eq!(base("foto's", "fotos"), "foto");
        assert_eq!(base("centra", "centra"), "centrum");
        assert_eq!(base("opvangcentra", "opvangcentra"), "opvangcentrum");
        assert_eq!(base("overleden", "overleden"), "overleden");
        assert_eq!(base("besteden", "besteden"), "besteden");
    }
}
