//! What sheets are called in every language: how a word of another language finds its sheet, and
//! what is suggested while one types.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use super::Inputs;
use super::normalise::{forms, words};
use crate::model::sheet::SheetId;

/// Names of sheets by language, a line a name: how many places its sheet comes after that of the
/// line before, if it is another; a sign, `=` the title, `+` a synonym, `-` a misspelling; the name.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Labels(BTreeMap<String, String>);

/// One name of a sheet.
pub struct Label {
    tag: usize,
    sheet: u32,
    sign: char,
    text: String,
    /// The forms of its words.
    pub forms: Vec<String>,
}

/// All names of `sheets`, in the order of the languages.
pub fn labels(inputs: &Inputs<'_>, sheets: &[SheetId]) -> Vec<Label> {
    let languages = 0..inputs.site.settings.languages.len();
    languages.into_par_iter().flat_map_iter(|tag| own(inputs, sheets, tag)).collect()
}

/// The names of `sheets` in one language.
fn own(inputs: &Inputs<'_>, sheets: &[SheetId], tag: usize) -> Vec<Label> {
    let mut found = Vec::new();
    for (place, id) in sheets.iter().enumerate() {
        let sheet = inputs.site.sheet(*id);
        let Some(words) = &sheet.words[tag] else { continue };
        let title = inputs.site.title(sheet, words, tag);
        let also = words.also.iter().map(|also| ('+', also.value.as_str()));
        let label = |(sign, text)| Label::new(tag, place as u32, sign, text);
        let shown: Vec<Label> = std::iter::once(('=', title)).chain(also).map(label).collect();
        let hidden = words.hidden.iter().map(|hidden| label(('-', hidden.value.as_str())));
        let told = hidden.filter(|hidden| !guessed(hidden, &shown)).collect::<Vec<_>>();
        let joined = shown.iter().filter_map(|name| joined(&name.text));
        let joined =
            joined.map(|name| Label::new(tag, place as u32, '-', &name)).collect::<Vec<_>>();
        found.extend(shown.into_iter().chain(told).chain(joined));
    }
    found
}

impl Label {
    fn new(tag: usize, sheet: u32, sign: char, text: &str) -> Label {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let forms = words(&text).flat_map(|place| forms(&text[place]).collect::<Vec<_>>());
        let forms = forms.collect();
        Label { tag, sheet, sign, text, forms }
    }

    /// What it takes in a file, in bytes.
    pub fn size(&self) -> usize {
        self.text.len() + 8
    }
}

/// A name with its hyphenated words written as one, as people type them: PAGASA for PAG-ASA. None
/// where there is no such word.
pub fn joined(name: &str) -> Option<String> {
    let hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}');
    let mut letters = name.chars().zip(name.chars().skip(1)).zip(name.chars().skip(2));
    let inside =
        |((a, b), c): ((char, char), char)| a.is_alphanumeric() && hyphen(b) && c.is_alphanumeric();
    letters.any(inside).then(|| name.replace(hyphen, ""))
}

/// Whether the browser finds a misspelling without being told: each of its words is one of the
/// sheet's names, or as near to one as `search.js` looks.
fn guessed(hidden: &Label, shown: &[Label]) -> bool {
    let near = |word: &str, form: &str| {
        let most = match word.chars().count() {
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        };
        word == form || strsim::osa_distance(word, form) <= most
    };
    let known =
        |word: &String| shown.iter().flat_map(|label| &label.forms).any(|form| near(word, form));
    hidden.forms.iter().all(known)
}

/// Some names, as a file holds them; `labels` by language, then by sheet.
pub fn file<'l>(inputs: &Inputs<'_>, labels: impl Iterator<Item = &'l Label>) -> Labels {
    let mut file = Labels::default();
    let mut before = 0;
    for label in labels {
        let lines =
            file.0.entry(inputs.site.settings.languages[label.tag].tag.clone()).or_default();
        if lines.is_empty() {
            before = 0;
        } else {
            lines.push('\n');
        }
        if label.sheet != before {
            lines.push_str(&(label.sheet - before).to_string());
        }
        before = label.sheet;
        lines.push(label.sign);
        lines.push_str(&label.text);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphenated_words_are_found_as_one() {
        assert_eq!(joined("PAG-ASA asbl").as_deref(), Some("PAGASA asbl"));
        assert_eq!(joined("Police: 101"), None);
        assert_eq!(joined("here - there"), None);
    }
}
