//! What sheets are called in every language: how a word of another language finds its sheet, and
//! what is suggested while one types.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Inputs;
use super::normalise::{forms, words};
use crate::model::sheet::SheetId;

/// Names of sheets by language, then by the sheet's place: a line a name, after a sign: `=` the
/// title, `+` a synonym, `-` a misspelling.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Labels(BTreeMap<String, BTreeMap<u32, String>>);

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
    let mut found = Vec::new();
    for tag in 0..inputs.site.settings.languages.len() {
        for (place, id) in sheets.iter().enumerate() {
            let sheet = inputs.site.sheet(*id);
            let Some(words) = &sheet.words[tag] else { continue };
            let title = inputs.site.title(sheet, words, tag);
            let also = words.also.iter().map(|also| ('+', also.value.as_str()));
            let hidden = words.hidden.iter().map(|hidden| ('-', hidden.value.as_str()));
            for (sign, text) in std::iter::once(('=', title)).chain(also).chain(hidden) {
                found.push(Label::new(tag, place as u32, sign, text));
            }
        }
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

/// Some names, as a file holds them.
pub fn file<'l>(inputs: &Inputs<'_>, labels: impl Iterator<Item = &'l Label>) -> Labels {
    let mut file = Labels::default();
    for label in labels {
        let tag = &inputs.site.settings.languages[label.tag].tag;
        let sheets = file.0.entry(tag.clone()).or_default();
        let lines = sheets.entry(label.sheet).or_default();
        if !lines.is_empty() {
            lines.push('\n');
        }
        lines.push(label.sign);
        lines.push_str(&label.text);
    }
    file
}
