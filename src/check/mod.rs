//! Stage 6: rules on the whole site, one a file. Each looks, and changes nothing.

mod citations;
mod dates;
mod files;
mod names;
mod steps;
mod translations;
mod words;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Place};
use crate::i18n::I18n;
use crate::model::sheet::{Sheet, SheetId};
use crate::model::site::Site;
use crate::model::translation::States;
use crate::model::value::Date;

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
    let sheets = subject.site.sheets.par_iter().enumerate();
    let sheets = sheets.map(|(at, sheet)| of_sheet(subject, SheetId(at as u32), sheet));
    found.extend(sheets.flatten_iter().collect::<Vec<_>>());
    found
}

fn of_sheet(subject: &Subject<'_>, id: SheetId, sheet: &Sheet) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    steps::check(subject, sheet, &mut found);
    citations::check(subject, sheet, &mut found);
    files::check(subject, sheet, &mut found);
    words::check(subject, sheet, &mut found);
    dates::check(subject, sheet, &mut found);
    translations::check(subject, id, sheet, &mut found);
    found
}
