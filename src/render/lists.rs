//! Pages that list sheets: home, sections, directories, tags, A to Z, the handbook.

use std::collections::BTreeMap;

use super::body::Text;
use super::context::{
    AZ, AZEntry, Facet, Filter, Handbook, HandbookPart, HandbookSheet, Home, Html, Item, Letter,
    Section, SectionLink, Tag, Tags,
};
use super::fragments::{Form, listed};
use super::scene::{Reader, Scene, words_title};
use super::sheet::{self, item};
use super::wording::{label, summary};
use crate::diag::Diagnostic;
use crate::model::fields::Vocabulary;
use crate::model::links::Targets;
use crate::model::sheet::{KindFacts, SheetId, Urgency};
use crate::model::site::{self, Layout, Site};
use crate::model::words::Words;

/// The home page.
pub fn home(scene: &Scene<'_>, reader: Reader<'_>) -> Result<Home, Diagnostic> {
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
        words: sheet::words_lang(scene, shown, reader.lang),
        fallback: sheet::fallback(scene, shown, reader.lang),
        triage: triage(scene, reader),
        sections: (0..scene.site.sections.len())
            .map(|at| section_link(scene, reader, at))
            .collect(),
    })
}

/// Procedures from the most urgent to the least, in the order of their list.
fn triage(scene: &Scene<'_>, reader: Reader<'_>) -> Vec<Item> {
    let mut found: Vec<(Urgency, SheetId)> = scene.orders[reader.lang]
        .iter()
        .flatten()
        .filter_map(|id| match &scene.site.sheet(*id).facts.of_kind {
            KindFacts::Procedure(procedure) => Some((procedure.urgency, *id)),
            _ => None,
        })
        .collect();
    found.sort_by_key(|(urgency, _)| *urgency);
    found.into_iter().map(|(_, id)| item(scene, reader, id)).collect()
}

fn section_link(scene: &Scene<'_>, reader: Reader<'_>, at: usize) -> SectionLink {
    let section = &scene.site.sections[at];
    let link = scene.section_link(reader, at);
    let words = scene.site.shown(&section.words, reader.lang, 0);
    SectionLink {
        title: link.title,
        summary: words.and_then(|(shown, words)| summary(scene.site, words, shown, reader.lang)),
        href: link.href,
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
) -> Result<Html, Diagnostic> {
    let Some(words) = words else { return Ok(Html::default()) };
    let text = Text {
        scene,
        reader,
        body: &words.body,
        targets: &targets[shown],
        lang: shown,
        own: None,
        prefix: "",
        numbers: &[],
    };
    text.all()
}

/// Which part of a directory a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    Whole,
    Region(&'a str),
    Service(&'a str),
}

/// A section's landing page, or a list of a directory.
pub fn section(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    at: usize,
    part: Part<'_>,
) -> Result<Section, Diagnostic> {
    let section = &scene.site.sections[at];
    let found = scene.site.shown(&section.words, reader.lang, 0);
    let shown = found.map_or(reader.lang, |(shown, _)| shown);
    let words = found.map(|(_, words)| words);
    let form = if section.layout == Layout::Directory { Form::Entry } else { Form::Item };
    let ids =
        scene.orders[reader.lang][at].iter().copied().filter(|id| shows(scene.site, *id, part));
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
        words: sheet::words_lang(scene, shown, reader.lang),
        fallback: sheet::fallback(scene, shown, reader.lang),
        items: ids.map(|id| listed(scene, reader, id, form)).collect::<Result<_, _>>()?,
        regions: facets(scene, reader, at, part, Vocabulary::Regions),
        services: facets(scene, reader, at, part, Vocabulary::Services),
        filter: filter(scene, reader, at, part),
    })
}

fn filter(scene: &Scene<'_>, reader: Reader<'_>, at: usize, part: Part<'_>) -> Option<Filter> {
    let (facet, vocabulary, id) = match part {
        Part::Whole => return None,
        Part::Region(id) => ("region", Vocabulary::Regions, id),
        Part::Service(id) => ("service", Vocabulary::Services, id),
    };
    Some(Filter {
        facet,
        title: scene.wording(reader.lang).term(vocabulary, id),
        href: scene.href(reader, &scene.urls.section(reader.lang, at)),
    })
}

/// Whether a directory's list shows a sheet. A region shows what works in it, inside it, or in a
/// region that contains it.
fn shows(site: &Site, id: SheetId, part: Part<'_>) -> bool {
    let KindFacts::Partner(partner) = &site.sheet(id).facts.of_kind else {
        return part == Part::Whole;
    };
    match part {
        Part::Whole => true,
        Part::Region(region) => partner
            .regions
            .iter()
            .any(|own| within(site, &own.value, region) || within(site, region, &own.value)),
        Part::Service(service) => partner.services.iter().any(|own| own.value == service),
    }
}

/// Whether a region is the other, or lies within it.
fn within(site: &Site, region: &str, outer: &str) -> bool {
    let terms = site.settings.terms(Vocabulary::Regions);
    let mut region = region;
    // A circle has been reported; no chain is longer than the list of terms.
    for _ in 0..=terms.len() {
        if region == outer {
            return true;
        }
        let term = terms.iter().find(|term| term.id.value == region);
        let Some(within) = term.and_then(|term| term.within.as_ref()) else { return false };
        region = &within.value;
    }
    false
}

/// The lists of a directory that have an entry, as links.
fn facets(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    at: usize,
    current: Part<'_>,
    vocabulary: Vocabulary,
) -> Vec<Facet> {
    let facet = |shown: &Shown<'_>| {
        let part = part_of(vocabulary, shown.id);
        Facet {
            id: shown.id.to_owned(),
            title: scene.wording(reader.lang).term(vocabulary, shown.id),
            href: scene.urls.href(reader.root, &part_path(scene, reader.lang, at, part)),
            count: shown.count,
            current: part == current,
        }
    };
    scene.parts[at].iter().filter(|shown| shown.vocabulary == vocabulary).map(facet).collect()
}

/// A list of a directory: the term that it is by, and how many entries it shows.
pub struct Shown<'a> {
    pub vocabulary: Vocabulary,
    pub id: &'a str,
    count: usize,
}

/// The lists of a directory: regions and services that some entry has.
pub fn parts<'a>(site: &'a Site, section: &site::Section) -> Vec<Shown<'a>> {
    if section.layout != Layout::Directory {
        return Vec::new();
    }
    let has = |vocabulary, id: &str| {
        section.sheets.iter().any(|sheet| match &site.sheet(*sheet).facts.of_kind {
            KindFacts::Partner(partner) => match vocabulary {
                Vocabulary::Regions => partner.regions.iter().any(|own| own.value == id),
                _ => partner.services.iter().any(|own| own.value == id),
            },
            _ => false,
        })
    };
    let count = |vocabulary, id| {
        let part = part_of(vocabulary, id);
        section.sheets.iter().filter(|sheet| shows(site, **sheet, part)).count()
    };
    [Vocabulary::Regions, Vocabulary::Services]
        .into_iter()
        .flat_map(|vocabulary| {
            let terms = site.settings.terms(vocabulary).iter();
            terms.map(move |term| (vocabulary, term.id.value.as_str()))
        })
        .filter(|(vocabulary, id)| has(*vocabulary, id))
        .map(|(vocabulary, id)| Shown { vocabulary, id, count: count(vocabulary, id) })
        .collect()
}

/// The part of a directory that shows one term.
pub fn part_of(vocabulary: Vocabulary, id: &str) -> Part<'_> {
    if vocabulary == Vocabulary::Regions { Part::Region(id) } else { Part::Service(id) }
}

/// The path of a directory's list.
pub fn part_path(scene: &Scene<'_>, lang: usize, at: usize, part: Part<'_>) -> String {
    let section = scene.urls.section(lang, at).path;
    match part {
        Part::Whole => section,
        Part::Region(id) => [&section, "region/", id, "/"].concat(),
        Part::Service(id) => [&section, "service/", id, "/"].concat(),
    }
}

/// The page of all tags.
pub fn tags(scene: &Scene<'_>, reader: Reader<'_>) -> Tags {
    Tags { tags: tag_facets(scene, reader, None) }
}

/// The page of one tag.
pub fn tag(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    id: &str,
    sheets: &[SheetId],
) -> Result<Tag, Diagnostic> {
    let collation = scene.i18n.collation(&scene.languages[reader.lang].tag);
    let mut sheets = sheets.to_vec();
    sheets.sort_by_cached_key(|id| {
        collation.sort_key(&scene.title(scene.site.sheet(*id), reader.lang).text)
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
        href: scene.href(reader, &scene.urls.page(reader.lang, &["tags/", id, "/"].concat())),
        count: sheets.len(),
        current: current == Some(id),
    };
    scene.tags.iter().map(facet).collect()
}

/// A to Z: titles and synonyms of every sheet in the reader's language.
pub fn a_z(scene: &Scene<'_>, reader: Reader<'_>) -> AZ {
    let collation = scene.i18n.collation(&scene.languages[reader.lang].tag);
    let mut entries: BTreeMap<String, Vec<(Vec<u8>, AZEntry)>> = BTreeMap::new();
    for id in scene.orders[reader.lang].iter().flatten() {
        for entry in az_entries(scene, reader, *id) {
            let key = collation.sort_key(&entry.text.text);
            entries.entry(collation.initial(&entry.text.text)).or_default().push((key, entry));
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
fn az_entries(scene: &Scene<'_>, reader: Reader<'_>, id: SheetId) -> Vec<AZEntry> {
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
        let synonym = |also: &crate::diag::Spanned<String>| AZEntry {
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
pub fn handbook(scene: &Scene<'_>, reader: Reader<'_>) -> Result<Handbook, Diagnostic> {
    let mut parts = Vec::new();
    for name in &scene.site.settings.handbook {
        let Some(at) = scene.site.sections.iter().position(|s| s.key == name.value) else {
            continue;
        };
        let section = section_link(scene, reader, at);
        let mut sheets = Vec::new();
        for id in &scene.orders[reader.lang][at] {
            let key = scene.site.sheet(*id).key.as_str().replace('/', "-");
            let sheet = sheet::sheet(scene, reader, *id, &[&key, "-"].concat())?;
            sheets.push(HandbookSheet { id: key, sheet });
        }
        parts.push(HandbookPart {
            id: name.value.clone(),
            title: section.title,
            summary: section.summary,
            sheets,
        });
    }
    Ok(Handbook { parts })
}

/// By language: every section's sheets in the order of its list. A directory shows emergency
/// numbers first, then what is answered day and night; a calendar the latest first, undated
/// last; then as `order` says, then by title in the language's own order.
pub fn orders(scene: &Scene<'_>) -> Vec<Vec<Vec<SheetId>>> {
    let languages = 0..scene.site.settings.languages.len();
    let emergency: Vec<SheetId> =
        scene.site.named(&scene.site.settings.emergency).into_iter().map(|(id, _)| id).collect();
    languages
        .map(|lang| {
            let collation = scene.i18n.collation(&scene.site.settings.languages[lang].tag);
            let key = |id: &SheetId| {
                let sheet = scene.site.sheet(*id);
                let rank = rank(&emergency, *id, &sheet.facts.of_kind);
                let title = collation.sort_key(&scene.title(sheet, lang).text);
                (rank, sheet.facts.order, title, *id)
            };
            let order = |section: &site::Section| {
                let mut ids = section.sheets.clone();
                ids.sort_by_cached_key(key);
                ids
            };
            scene.site.sections.iter().map(order).collect()
        })
        .collect()
}

/// The rank of partners that are not for emergencies: more than any emergency bar holds.
const LATER: i64 = 1000;

/// What comes before `order` and title: how soon a partner can help, emergency numbers in the order
/// of the bar; how late a training was.
fn rank(emergency: &[SheetId], id: SheetId, facts: &KindFacts) -> i64 {
    match facts {
        KindFacts::Partner(partner) => match (partner.emergency(), partner.always()) {
            (true, _) => {
                let bar = emergency.iter().position(|dial| *dial == id);
                bar.unwrap_or(emergency.len()) as i64
            }
            (false, true) => LATER,
            (false, false) => LATER + 1,
        },
        KindFacts::Training(training) => match &training.starts {
            Some(starts) => {
                let day = starts.value.first();
                -(i64::from(day.year()) * 10_000
                    + i64::from(day.month()) * 100
                    + i64::from(day.day()))
            }
            None => 0,
        },
        KindFacts::Definition(_)
        | KindFacts::Procedure(_)
        | KindFacts::Indicators(_)
        | KindFacts::Page => 0,
    }
}

/// The template of a section's landing page.
pub fn template(layout: Layout) -> &'static str {
    match layout {
        Layout::List => "section.html",
        Layout::Directory => "directory.html",
        Layout::Calendar => "calendar.html",
    }
}
