//! Pages that list sheets: home, sections, directories, tags, A to Z, the handbook.

use std::collections::BTreeMap;

use super::body::Filled;
use super::context::{
    AZ, AZEntry, Facet, Handbook, HandbookPart, Home, Html, Item, Letter, Section, SectionLink,
    Tag, Tags,
};
use super::directory::{self, Part, shows};
use super::filters;
use super::fragments::{Form, listed};
use super::scene::{Reader, Scene, words_title};
use super::sheet::{self, item};
use super::wording::{label, summary, words_lang};
use crate::diag::Diagnostic;
use crate::model::fields::Vocabulary;
use crate::model::links::Targets;
use crate::model::sheet::{SheetId, Urgency};
use crate::model::site::Layout;
use crate::model::words::Words;

/// The home page.
pub fn home<'s>(scene: &'s Scene<'s>, reader: Reader<'_>) -> Result<Home<'s>, Diagnostic> {
    let found = scene.site.shown(&scene.site.home, reader.lang, 0);
    let shown = found.map_or(reader.lang, |(shown, _)| shown);
    let words = found.map(|(_, words)| words);
    Ok(Home {
        title: match words {
            Some(words) => label(scene.site, words_title(words, ""), shown, reader.lang),
            None => label(scene.site, scene.wording(reader.lang).text("site-title"), shown, shown),
        },
        summary: words.and_then(|words| summary(scene.site, words, shown, reader.lang)),
        body: body(scene, reader, words, shown, &scene.links.home)?,
        words: words_lang(scene.site, shown, reader.lang),
        fallback: sheet::fallback(scene, shown, reader.lang),
        triage: triage(scene, reader),
        sections: (0..scene.site.sections.len())
            .map(|at| section_link(scene, reader, at))
            .collect(),
    })
}

/// Procedures from the most urgent to the least, in the order of their list.
fn triage<'s>(scene: &'s Scene<'s>, reader: Reader<'_>) -> Vec<Item<'s>> {
    let mut found: Vec<(Urgency, SheetId)> = scene
        .all_in_order(reader.lang)
        .filter_map(|id| Some((scene.site.sheet(id).facts.of_kind.procedure()?.urgency, id)))
        .collect();
    found.sort_by_key(|(urgency, _)| *urgency);
    found.into_iter().map(|(_, id)| item(scene, reader, id)).collect()
}

fn section_link<'s>(scene: &'s Scene<'s>, reader: Reader<'_>, at: usize) -> SectionLink<'s> {
    let section = &scene.site.sections[at];
    let link = scene.section_link(reader, at);
    let words = scene.site.shown(&section.words, reader.lang, 0);
    SectionLink {
        title: link.title,
        summary: words.and_then(|(shown, words)| summary(scene.site, words, shown, reader.lang)),
        href: link.href.0.into_owned(),
        count: section.sheets.len(),
        kind: section.kind.as_str(),
    }
}

fn body(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    words: Option<&Words>,
    shown: usize,
    targets: &[Targets],
) -> Result<Html<'static>, Diagnostic> {
    let Some(words) = words else { return Ok(Html::default()) };
    let text = Filled {
        scene,
        reader,
        body: &words.body,
        targets: &targets[shown],
        lang: shown,
        own: None,
        prefix: "",
        numbers: &[],
        defined: &[],
    };
    text.all()
}

/// A section's landing page, or a list of a directory.
pub fn section<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'_>,
    at: usize,
    part: Part<'_>,
) -> Result<Section<'s>, Diagnostic> {
    let section = &scene.site.sections[at];
    let found = scene.site.shown(&section.words, reader.lang, 0);
    let shown = found.map_or(reader.lang, |(shown, _)| shown);
    let words = found.map(|(_, words)| words);
    let form = if section.layout == Layout::Directory { Form::Entry } else { Form::Item };
    let order = scene.order(reader.lang, at).iter().copied();
    let ids = order.filter(|id| shows(scene.site, *id, part));
    Ok(Section {
        key: section.key.clone(),
        kind: section.kind.as_str(),
        layout: section.layout.as_str(),
        title: scene.section_link(reader, at).title,
        summary: words.and_then(|words| summary(scene.site, words, shown, reader.lang)),
        body: match part {
            Part::Whole => body(scene, reader, words, shown, &scene.links.sections[at])?,
            Part::Region(_) | Part::Service(_) => Html::default(),
        },
        words: words_lang(scene.site, shown, reader.lang),
        fallback: sheet::fallback(scene, shown, reader.lang),
        items: ids.map(|id| listed(scene, reader, id, form)).collect::<Result<_, _>>()?,
        regions: directory::lists(scene, reader, at, part, Vocabulary::Regions),
        services: directory::lists(scene, reader, at, part, Vocabulary::Services),
        filter: directory::filter(scene, reader, at, part),
        filters: filters::filters(scene, reader, at, part),
    })
}

/// The page of all tags.
pub fn tags(scene: &Scene<'_>, reader: Reader<'_>) -> Tags {
    Tags { tags: tag_facets(scene, reader, None) }
}

/// The page of one tag.
pub fn tag<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'_>,
    id: &str,
    sheets: &[SheetId],
) -> Result<Tag<'s>, Diagnostic> {
    let collation = scene.i18n.collation(&scene.languages[reader.lang].tag);
    let mut sheets = sheets.to_vec();
    sheets.sort_by_cached_key(|id| {
        collation.sort_key(&scene.title(scene.site.sheet(*id), reader.lang).text.0)
    });
    let items = sheets.iter().map(|id| listed(scene, reader, *id, Form::Item));
    Ok(Tag {
        id: id.to_owned(),
        title: scene.wording(reader.lang).term(Vocabulary::Tags, id),
        items: items.collect::<Result<_, _>>()?,
        tags: tag_facets(scene, reader, Some(id)),
    })
}

fn tag_facets(scene: &Scene<'_>, reader: Reader<'_>, current: Option<&str>) -> Vec<Facet> {
    let facet = |(id, sheets): &(String, Vec<SheetId>)| Facet {
        id: id.clone(),
        title: scene.wording(reader.lang).term(Vocabulary::Tags, id),
        href: scene.href(reader, &scene.urls.tag(reader.lang, id)),
        count: sheets.len(),
        current: current == Some(id),
    };
    scene.tags.iter().map(facet).collect()
}

/// A to Z: titles and synonyms of every sheet in the reader's language.
pub fn a_z<'s>(scene: &'s Scene<'s>, reader: Reader<'_>) -> AZ<'s> {
    let collation = scene.i18n.collation(&scene.languages[reader.lang].tag);
    let mut entries: BTreeMap<String, Vec<(Vec<u8>, AZEntry<'_>)>> = BTreeMap::new();
    for id in scene.all_in_order(reader.lang) {
        for entry in az_entries(scene, reader, id) {
            let key = collation.sort_key(&entry.text.text.0);
            entries.entry(collation.initial(&entry.text.text.0)).or_default().push((key, entry));
        }
    }
    let mut letters: Vec<String> = collation.alphabet();
    let mut others: Vec<String> =
        entries.keys().filter(|initial| !letters.contains(initial)).cloned().collect();
    others.sort_by_cached_key(|letter| collation.sort_key(letter));
    letters.extend(others);
    let letter = |(n, letter): (usize, String)| {
        let mut found = entries.remove(&letter).unwrap_or_default();
        found.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.href.cmp(&b.1.href)));
        Letter {
            letter,
            id: ["letter-", &n.to_string()].concat(),
            entries: found.into_iter().map(|(_, entry)| entry).collect(),
        }
    };
    AZ { letters: letters.into_iter().enumerate().map(letter).collect() }
}

/// The title of a sheet and its synonyms; of a fallback only the title, marked as foreign.
fn az_entries<'s>(scene: &'s Scene<'s>, reader: Reader<'_>, id: SheetId) -> Vec<AZEntry<'s>> {
    let sheet = scene.site.sheet(id);
    let (shown, words) = scene.words(sheet, reader.lang);
    let title = scene.title(sheet, reader.lang);
    let href = scene.sheet_href(reader, id);
    let mut entries = vec![AZEntry {
        text: title.clone(),
        href: href.clone(),
        see: None,
        summary: scene.summary(sheet, reader.lang),
    }];
    if shown == reader.lang {
        let synonym = |also: &'s crate::diag::Spanned<String>| AZEntry {
            text: label(scene.site, also.value.as_str(), reader.lang, reader.lang),
            href: href.clone(),
            see: Some(title.clone()),
            summary: None,
        };
        entries.extend(words.also.iter().map(synonym));
    }
    entries
}

/// The handbook: the sections that site.toml names, on one page.
pub fn handbook<'s>(scene: &'s Scene<'s>, reader: Reader<'s>) -> Result<Handbook<'s>, Diagnostic> {
    let mut parts = Vec::new();
    for name in &scene.site.settings.handbook {
        let Some(at) = scene.site.sections.iter().position(|s| s.key == name.value) else {
            continue;
        };
        let section = section_link(scene, reader, at);
        let mut sheets = Vec::new();
        for id in scene.order(reader.lang, at) {
            let key = scene.urls.id(scene.site.sheet(*id).key.as_str());
            sheets.push(sheet::in_handbook(scene, reader, *id, key)?);
        }
        parts.push(HandbookPart {
            id: scene.urls.id(&name.value),
            title: section.title,
            summary: section.summary,
            sheets,
        });
    }
    let version = scene.wording(reader.lang).date(scene.today);
    Ok(Handbook { version, parts })
}

/// The template of a section's landing page.
pub fn template(layout: Layout) -> &'static str {
    match layout {
        Layout::List => "section.html",
        Layout::Directory => "directory.html",
        Layout::Calendar => "calendar.html",
    }
}
