//! Stage 6: rules on the whole site, one a file. Each looks, and changes nothing.
//!
//! Most see one sheet and nothing else (`alone`), some also what the others are called (`others`),
//! and a few the whole site: by this it is known whether what one of them said still holds (`said`).

mod alone;
mod citations;
mod dates;
mod emergency;
mod files;
mod language;
mod letters;
mod names;
mod others;
mod parity;
mod parts;
mod phones;
mod prose;
mod said;
mod sentences;
mod slips;
mod steps;
mod translations;
mod typed;
mod unlinked;
mod words;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Place};
use crate::i18n::I18n;
use crate::model::sheet::SheetId;
use crate::model::site::Site;
use crate::model::translation::States;
use crate::model::value::Date;
use alone::Alone;
use others::Others;
use said::OfSheet;
pub use said::Said;

/// What is checked.
pub struct Subject<'a> {
    pub site: &'a Arc<Site>,
    pub states: &'a Arc<States>,
    pub i18n: &'a I18n,
    pub today: Date,
    /// The address of the site is given with the command.
    pub base_url: bool,
    /// Whether notes are wanted: a build shows none.
    pub notes: bool,
}

/// What the rules find.
pub fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    check_again(subject, &mut Said::default())
}

/// The same, where `said` is what they have said of an earlier state of the site. They look again at
/// sheets of which they may say something else now.
pub fn check_again(subject: &Subject<'_>, said: &mut Said) -> Vec<Diagnostic> {
    let others = Others::new(subject.site);
    let mut found = names::check(subject);
    found.extend(citations::unused(subject));
    found.extend(dates::sources(subject));
    found.extend(words::landings(subject, &others));
    emergency::check(subject, &mut found);
    if subject.notes && !subject.base_url && subject.site.settings.base_url.is_none() {
        let missing = Diagnostic::new(Code::BaseUrlMissing);
        found.push(missing.place(Place::file(&subject.site.settings.source)));
    }
    let holding = said.holding(subject);
    let sheets = (0..subject.site.sheets.len() as u32).into_par_iter().map(SheetId);
    let sheets = sheets.map(|id| of_sheet(subject, &others, id, holding(id)));
    let sheets: Vec<OfSheet> = sheets.collect();
    let all = sheets.iter().flat_map(|sheet| [&sheet.alone, &sheet.among]).flatten();
    found.extend(all.flat_map(|said| said.iter().cloned()));
    phones::name(subject.site, &mut found);
    drop(holding);
    *said = Said::new(subject, sheets);
    found
}

/// What is said of a sheet, where `said` of it holds.
fn of_sheet(subject: &Subject<'_>, others: &Others<'_>, id: SheetId, said: OfSheet) -> OfSheet {
    let sheet = Alone::new(subject, id);
    let alone = said.alone.unwrap_or_else(|| by_itself(&sheet).into());
    let among = said.among.unwrap_or_else(|| among_others(others, id, &sheet).into());
    OfSheet { alone: Some(alone), among: Some(among) }
}

fn by_itself(sheet: &Alone<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    steps::check(sheet, &mut found);
    files::check(sheet, &mut found);
    words::check(sheet, &mut found);
    dates::check(sheet, &mut found);
    translations::check(sheet, &mut found);
    sentences::check(sheet, &mut found);
    language::check(sheet, &mut found);
    letters::check(sheet, &mut found);
    phones::check(sheet, &mut found);
    parity::check(sheet, &mut found);
    found
}

fn among_others(others: &Others<'_>, id: SheetId, sheet: &Alone<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    citations::check(others, sheet, &mut found);
    parts::check(others, sheet, &mut found);
    slips::check(others, sheet, &mut found);
    unlinked::check(others, (id, sheet), &mut found);
    found
}
