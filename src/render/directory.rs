//! The lists of a directory by region and by service, and what a term of a vocabulary shows: the
//! one place that knows it, for these lists and for the filters.

use super::context::{Facet, Filter};
use super::scene::{Reader, Scene};
use crate::diag::Spanned;
use crate::model::fields::Vocabulary;
use crate::model::partner::{EVERYONE, Partner};
use crate::model::sheet::SheetId;
use crate::model::site::{self, Layout, Site};

/// Which part of a directory a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    Whole,
    Region(&'a str),
    Service(&'a str),
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
    let list = |(vocabulary, id): (Vocabulary, &'a str)| Shown {
        vocabulary,
        id,
        count: section
            .sheets
            .iter()
            .filter(|at| shows(site, **at, part_of(vocabulary, id)))
            .count(),
    };
    [Vocabulary::Regions, Vocabulary::Services]
        .into_iter()
        .flat_map(|vocabulary| used(site, section, vocabulary).map(move |id| (vocabulary, id)))
        .map(list)
        .collect()
}

/// The terms that some entry has, in the order of the vocabulary.
pub fn used<'a>(
    site: &'a Site,
    section: &site::Section,
    vocabulary: Vocabulary,
) -> impl Iterator<Item = &'a str> {
    let partners = section.sheets.iter().filter_map(|id| partner(site, *id));
    let own: std::collections::HashSet<&str> = partners
        .flat_map(|partner| terms(partner, vocabulary))
        .map(|term| term.value.as_str())
        .collect();
    let all = site.settings.terms(vocabulary).iter().map(|term| term.id.value.as_str());
    all.filter(move |id| own.contains(id))
}

/// The partner that a sheet describes.
pub fn partner(site: &Site, id: SheetId) -> Option<&Partner> {
    site.sheet(id).facts.of_kind.partner()
}

/// What a partner has of a vocabulary that a directory is searched by; nothing of another.
pub fn terms(partner: &Partner, vocabulary: Vocabulary) -> &[Spanned<String>] {
    match vocabulary {
        Vocabulary::Regions => &partner.regions,
        Vocabulary::Audiences => &partner.audiences,
        Vocabulary::Services => &partner.services,
        Vocabulary::Actors
        | Vocabulary::Types
        | Vocabulary::Documents
        | Vocabulary::PhoneKinds
        | Vocabulary::Costs
        | Vocabulary::Tags
        | Vocabulary::Owners => &[],
    }
}

/// The terms of which an entry must have one to be shown where `id` is chosen: of a region itself,
/// what lies inside it and what contains it; of an audience itself and everyone; else itself.
pub fn matching<'a>(site: &'a Site, vocabulary: Vocabulary, id: &'a str) -> Vec<&'a str> {
    match vocabulary {
        Vocabulary::Regions => site.settings.regions_near(id),
        Vocabulary::Audiences if id != EVERYONE => vec![id, EVERYONE],
        Vocabulary::Audiences
        | Vocabulary::Services
        | Vocabulary::Actors
        | Vocabulary::Types
        | Vocabulary::Documents
        | Vocabulary::PhoneKinds
        | Vocabulary::Costs
        | Vocabulary::Tags
        | Vocabulary::Owners => vec![id],
    }
}

/// Whether a page of a directory shows a sheet.
pub fn shows(site: &Site, id: SheetId, part: Part<'_>) -> bool {
    let (vocabulary, term) = match part {
        Part::Whole => return true,
        Part::Region(term) => (Vocabulary::Regions, term),
        Part::Service(term) => (Vocabulary::Services, term),
    };
    let Some(partner) = partner(site, id) else { return false };
    let matching = matching(site, vocabulary, term);
    terms(partner, vocabulary).iter().any(|own| matching.contains(&own.value.as_str()))
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

/// The lists of a directory that have an entry, as links.
pub fn lists(
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

/// What a list is by; nothing on the whole directory.
pub fn filter(scene: &Scene<'_>, reader: Reader<'_>, at: usize, part: Part<'_>) -> Option<Filter> {
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
