//! The stem of a word: what all its inflected forms are filed under.
//!
//! Owns which rules a language has. Stems are taken from the spelling with its accents, then
//! folded, since Snowball's rules for French need them. Never knows a sheet.

use std::ops::Range;

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::normalise::{fold, spellings, words};
use super::{arabic, dutch, exceptions, ukrainian};
use crate::hash::{ByText, Texts};

/// Finds the words of a language's texts and what they are filed under. `known` are the folded
/// forms of the texts that are compared: Arabic needs them to tell a particle from a first letter.
pub struct Analyser {
    rules: Rules,
    /// What some forms are filed under, whatever the rules say.
    exceptions: ByText<&'static str, &'static str>,
    known: Texts,
}

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its place in the text, in bytes, with the article or elided word written together with it.
    pub span: Range<usize>,
    /// The same for all forms of one word.
    pub stem: String,
}

/// A form and its stem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stem {
    /// What the form is filed under.
    pub key: String,
    /// Where in the folded form the stem would begin: after an Arabic article.
    pub start: usize,
}

enum Rules {
    Snowball(Stemmer),
    Dutch(Stemmer),
    Ukrainian,
    /// With the singulars of plurals that are none by their endings.
    Arabic(ByText<&'static str, &'static str>),
    /// No rules are known: every form stands alone.
    None,
}

impl Analyser {
    /// For texts of the language `tag` (BCP 47).
    pub fn new(tag: &str, known: Texts) -> Analyser {
        let rules = match tag.split('-').next().unwrap_or(tag) {
            "fr" => Rules::Snowball(Stemmer::create(Algorithm::French)),
            "en" => Rules::Snowball(Stemmer::create(Algorithm::English)),
            "nl" => Rules::Dutch(Stemmer::create(Algorithm::Dutch)),
            "uk" => Rules::Ukrainian,
            "ar" => Rules::Arabic(arabic::singulars()),
            _ => Rules::None,
        };
        Analyser { rules, exceptions: exceptions::exceptions(tag), known }
    }

    /// The words of `text` with their stems, in order. A word that stands for several
    /// (see `normalise::forms`) is the first of them.
    pub fn words<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Word> + 't {
        words(text).filter_map(|span| {
            let spelling = spellings(&text[span.clone()]).into_iter().next()?;
            let stem = self.stem(&spelling, &fold(&spelling)).key;
            Some(Word { span, stem })
        })
    }

    /// The stem of a spelling, of which `form` is the folded form.
    pub fn stem(&self, spelling: &str, form: &str) -> Stem {
        let plain = |key: String| Stem { key, start: 0 };
        if form.bytes().any(|b| b.is_ascii_digit()) {
            return plain(form.to_owned());
        }
        if let Some(key) = self.exceptions.get(form) {
            return plain((*key).to_owned());
        }
        match &self.rules {
            Rules::Snowball(stemmer) => plain(folded(stemmer, spelling)),
            Rules::Dutch(stemmer) => plain(folded(stemmer, &dutch::base(spelling, form))),
            Rules::Ukrainian => plain(ukrainian::stem(form).to_owned()),
            Rules::Arabic(singulars) => {
                let place = arabic::stem(form, &|rest| self.known.contains(rest));
                let stem = &form[place.clone()];
                let listed = self.exceptions.get(&form[place.start..]);
                let key = listed.or_else(|| singulars.get(stem)).copied().unwrap_or(stem);
                Stem { key: key.to_owned(), start: place.start }
            }
            Rules::None => plain(form.to_owned()),
        }
    }

    /// Stems that may be the same word as `stem`, if they are stems of the site too.
    pub fn variants(&self, stem: &str) -> Vec<String> {
        match self.rules {
            Rules::Ukrainian => ukrainian::variants(stem),
            Rules::Snowball(_) | Rules::Dutch(_) | Rules::Arabic(_) | Rules::None => Vec::new(),
        }
    }

    /// Whether the language writes compounds as one word.
    pub fn has_compounds(&self) -> bool {
        matches!(self.rules, Rules::Dutch(_))
    }
}

fn folded(stemmer: &Stemmer, spelling: &str) -> String {
    fold(&stemmer.stem(spelling))
}
