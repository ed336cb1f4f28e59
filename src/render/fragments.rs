//! Parts that many pages show of a sheet: its entry in lists and directories, a partner's phones and
//! contact card. Each is rendered once a language, when a page first asks for it, and then only
//! told the way to the root.

use std::sync::OnceLock;

use super::context::{GlossPart, Html, ItemPart, Listed, PartnerPart};
use super::partner::{calls, partner};
use super::scene::{Reader, Scene};
use super::sheet::item;
use crate::diag::Diagnostic;
use crate::model::partner::Partner;
use crate::model::sheet::SheetId;
use crate::text::stand_in::ROOT;

/// The fragments made so far, by language, then sheet.
#[derive(Default)]
pub struct Fragments {
    items: Vec<Vec<OnceLock<String>>>,
    entries: Vec<Vec<OnceLock<String>>>,
    cards: Vec<Vec<OnceLock<String>>>,
    calls: Vec<Vec<OnceLock<String>>>,
    glosses: Vec<Vec<OnceLock<String>>>,
}

impl Fragments {
    /// No fragments yet, for so many languages and sheets.
    pub fn new(languages: usize, sheets: usize) -> Fragments {
        let empty =
            || (0..languages).map(|_| (0..sheets).map(|_| OnceLock::new()).collect()).collect();
        Fragments {
            items: empty(),
            entries: empty(),
            cards: empty(),
            calls: empty(),
            glosses: empty(),
        }
    }
}

/// How a list shows a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Item,
    /// As a directory shows a partner.
    Entry,
}

/// A sheet in a list.
pub fn listed<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'_>,
    id: SheetId,
    form: Form,
) -> Result<Listed<'s>, Diagnostic> {
    let facts = &scene.site.sheet(id).facts.of_kind;
    let training = facts.training();
    let starts = training.and_then(|training| training.starts.as_ref());
    let mut html = String::new();
    push_listed(scene, reader, id, form, &mut html)?;
    Ok(Listed {
        key: scene.site.sheet(id).key.as_str(),
        kind: facts.kind().as_str(),
        html: html.into(),
        first: facts.partner().is_some_and(Partner::first),
        when: training.map(|training| training.when(scene.today).as_str()),
        year: starts.map(|date| date.value.first().year().to_string()),
    })
}

/// Writes a sheet as a list shows it.
pub fn push_listed(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    id: SheetId,
    form: Form,
    html: &mut String,
) -> Result<(), Diagnostic> {
    let kind = &scene.site.sheet(id).facts.of_kind;
    let entry = form == Form::Entry && kind.partner().is_some();
    let (cells, template) = match entry {
        true => (&scene.fragments.entries, "parts/entry.html"),
        false => (&scene.fragments.items, "parts/item.html"),
    };
    let fragment = kept(&cells[reader.lang][id.0 as usize], || {
        let reader = Reader { root: ROOT, ..reader };
        let lang = &scene.languages[reader.lang];
        let mut item = item(scene, reader, id);
        if entry {
            item.partner = partner(scene, reader, id)?;
        }
        scene.fill(template, &ItemPart { lang, item })
    })?;
    push_rooted(fragment, reader.root, html);
    Ok(())
}

/// Writes a partner's contact card; nothing for a sheet that is none.
pub fn push_card(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    id: SheetId,
    html: &mut String,
) -> Result<(), Diagnostic> {
    let card = kept(&scene.fragments.cards[reader.lang][id.0 as usize], || {
        let lang = &scene.languages[reader.lang];
        match partner(scene, Reader { root: ROOT, ..reader }, id)? {
            Some(partner) => scene.fill("parts/card.html", &PartnerPart { lang, partner }),
            None => Ok(String::new()),
        }
    })?;
    push_rooted(card, reader.root, html);
    Ok(())
}

/// The id of a definition that explains words of a page.
pub fn gloss_id(scene: &Scene<'_>, id: SheetId) -> String {
    ["_term-", &scene.site.sheet(id).key.as_str().replace('/', "-")].concat()
}

/// Writes a definition that explains words of a page.
pub fn push_gloss(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    id: SheetId,
    html: &mut String,
) -> Result<(), Diagnostic> {
    let gloss = kept(&scene.fragments.glosses[reader.lang][id.0 as usize], || {
        let part = GlossPart {
            lang: &scene.languages[reader.lang],
            id: gloss_id(scene, id).into(),
            link: scene.link(Reader { root: ROOT, ..reader }, id),
            summary: scene.summary(scene.site.sheet(id), reader.lang),
        };
        scene.fill("parts/gloss.html", &part)
    })?;
    push_rooted(gloss, reader.root, html);
    Ok(())
}

/// A partner's phones, wherever they stand.
pub fn phones<'s>(scene: &'s Scene<'_>, lang: usize, id: SheetId) -> Result<Html<'s>, Diagnostic> {
    let cell = &scene.fragments.calls[lang][id.0 as usize];
    let html = kept(cell, || scene.fill("parts/calls.html", &calls(scene, lang, id)))?;
    Ok(html.as_str().into())
}

/// Writes a fragment for a page with this way to the root.
fn push_rooted(fragment: &str, root: &str, html: &mut String) {
    let mut parts = fragment.split(ROOT);
    html.push_str(parts.next().unwrap_or_default());
    for part in parts {
        html.push_str(root);
        html.push_str(part);
    }
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
