//! Stage 6: rules on the whole site, one a file. Each looks, and changes nothing.

mod citations;
mod dates;
mod files;
mod language;
mod letters;
mod names;
mod parity;
mod parts;
mod prose;
mod sentences;
mod steps;
mod translations;
mod unlinked;
mod words;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Place};
use crate::i18n::I18n;
use crate::model::sheet::{Sheet, SheetId};
use crate::model::site::Site;
use crate::model::translation::States;
use crate::model::value::Date;
use crate::model::words::Words;

/// What is checked.
pub struct Subject<'a> {
    pub site: &'a Site,
    pub states: &'a States,
    pub i18n: &'a I18n,
    pub today: Date,
    /// The address of the site is given with the command.
    pub base_url: bool,
    /// Whether notes are wanted: a build shows none.
    pub notes: bool,
}

impl Subject<'_> {
    fn tag(&self, lang: usize) -> &str {
        &self.site.settings.languages[lang].tag
    }

    /// The words of the original, if they can be told from what else stands in their file: else
    /// nothing can be said of translations.
    fn original<'s>(&self, sheet: &'s Sheet) -> Option<&'s Words> {
        let words = sheet.words[self.site.original(sheet)].as_deref();
        words.filter(|words| words.front_matter)
    }
}

/// What the rules find.
pub fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = names::check(subject);
    found.extend(citations::unused(subject));
    found.extend(words::landings(subject));
    if subject.notes && !subject.base_url && subject.site.settings.base_url.is_none() {
        let missing = Diagnostic::new(Code::BaseUrlMissing);
        found.push(missing.place(Place::file(&subject.site.settings.source)));
    }
    let names = unlinked::Names::new(subject.site);
    let sheets = subject.site.sheets.par_iter().enumerate();
    let sheets = sheets.map(|(at, sheet)| of_sheet(subject, &names, SheetId(at as u32), sheet));
    found.extend(sheets.flatten_iter().collect::<Vec<_>>());
    found
}

fn of_sheet(
    subject: &Subject<'_>,
    names: &unlinked::Names<'_>,
    id: SheetId,
    sheet: &Sheet,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    steps::check(subject, sheet, &mut found);
    citations::check(subject, sheet, &mut found);
    files::check(subject, sheet, &mut found);
    words::check(subject, sheet, &mut found);
    dates::check(subject, sheet, &mut found);
    translations::check(subject, id, sheet, &mut found);
    let passages = |words: &Option<Arc<Words>>| {
        words.as_ref().map_or_else(Vec::new, |words| prose::passages(&words.body))
    };
    let passages: Vec<_> = sheet.words.iter().map(passages).collect();
    for (text, passages) in sheet.words.iter().zip(&passages) {
        if let Some(text) = text.as_ref().filter(|text| !text.body.left) {
            sentences::check(subject, text, passages, &mut found);
        }
    }
    language::check(subject, sheet, &passages, &mut found);
    letters::check(subject, sheet, &passages, &mut found);
    parts::check(subject, sheet, &passages, &mut found);
    parity::check(subject, id, sheet, &passages, &mut found);
    unlinked::check(subject, names, (id, sheet), &passages, &mut found);
    found
}
