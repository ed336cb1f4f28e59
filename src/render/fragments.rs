//! Parts that many pages show of a sheet: its entry in lists and directories, and a partner's
//! contact card. Each is rendered once a language, when a page first asks for it, and then only
//! told the way to the root.

use std::sync::OnceLock;

use serde::Serialize;

use super::context::{self, Html, Item, Listed, Partner};
use super::partner::partner;
use super::scene::{Reader, Scene};
use super::sheet::item;
use super::wording::HOLE;
use crate::diag::Diagnostic;
use crate::model::sheet::{KindFacts, SheetId};

/// Stands for the way to the root until it is known.
const ROOT: char = HOLE;

/// The fragments made so far, by language, then sheet.
#[derive(Default)]
pub struct Fragments {
    items: Vec<Vec<OnceLock<String>>>,
    entries: Vec<Vec<OnceLock<String>>>,
    cards: Vec<Vec<OnceLock<String>>>,
}

impl Fragments {
    /// No fragments yet, for so many languages and sheets.
    pub fn new(languages: usize, sheets: usize) -> Fragments {
        let empty = || (0..languages).map(|_| (0..sheets).map(|_| OnceLock::new()).collect());
        Fragments { items: empty().collect(), entries: empty().collect(), cards: empty().collect() }
    }
}

/// How a list shows a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Item,
    /// As a directory shows a partner.
    Entry,
}

#[derive(Serialize)]
struct ItemContext<'a> {
    lang: &'a context::Language,
    item: Item,
}

#[derive(Serialize)]
struct CardContext<'a> {
    lang: &'a context::Language,
    partner: Partner,
}

/// A sheet in a list.
pub fn listed(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    id: SheetId,
    form: Form,
) -> Result<Listed, Diagnostic> {
    let facts = &scene.site.sheet(id).facts.of_kind;
    let (cells, template) = match (form, facts) {
        (Form::Entry, KindFacts::Partner(_)) => (&scene.fragments.entries, "parts/entry.html"),
        _ => (&scene.fragments.items, "parts/item.html"),
    };
    let cell = &cells[reader.lang][id.0 as usize];
    let html = kept(cell, || {
        let lang = &scene.languages[reader.lang];
        let item = item(scene, Reader { root: &ROOT.to_string(), ..reader }, id);
        scene.theme.render(template, &ItemContext { lang, item })
    })?;
    Ok(Listed {
        key: scene.site.sheet(id).key.to_string(),
        kind: facts.kind().as_str(),
        html: Html(html.replace(ROOT, reader.root)),
        first: match facts {
            KindFacts::Partner(partner) => partner.first(),
            _ => false,
        },
        when: match facts {
            KindFacts::Training(training) => Some(training.when(scene.today).as_str()),
            _ => None,
        },
        year: match facts {
            KindFacts::Training(training) => {
                training.starts.as_ref().map(|date| date.value.first().year().to_string())
            }
            _ => None,
        },
    })
}

/// A partner's contact card; empty for a sheet that is none.
pub fn card(scene: &Scene<'_>, reader: Reader<'_>, id: SheetId) -> Result<Html, Diagnostic> {
    let cell = &scene.fragments.cards[reader.lang][id.0 as usize];
    let html = kept(cell, || {
        let lang = &scene.languages[reader.lang];
        match partner(scene, Reader { root: &ROOT.to_string(), ..reader }, id) {
            Some(partner) => scene.theme.render("parts/card.html", &CardContext { lang, partner }),
            None => Ok(String::new()),
        }
    })?;
    Ok(Html(html.replace(ROOT, reader.root)))
}

/// What the cell holds, made now if it is empty. Two threads may make it at once: both make the
/// same.
pub fn kept<T>(
    cell: &OnceLock<T>,
    make: impl FnOnce() -> Result<T, Diagnostic>,
) -> Result<&T, Diagnostic> {
    if let Some(made) = cell.get() {
        return Ok(made);
    }
    let made = make()?;
    Ok(cell.get_or_init(|| made))
}
