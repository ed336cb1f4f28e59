//! The filters of a directory and of search results, for their scripts: without these the lists by
//! region and service do the same, one at a time.

use std::collections::BTreeSet;

use super::context::{Choice, FilterFacet, Filters, Ids};
use super::directory::{self, Part};
use super::scene::{Reader, Scene};
use crate::i18n::Args;
use crate::model::fields::Vocabulary;
use crate::model::kind::Kind;
use crate::model::partner::Partner;
use crate::model::site::{self, Layout};

/// The theme's file that makes the filters work.
const SCRIPT: &str = "filters.js";

/// The only choice of the facet `now`, and what entries have that are reached day and night.
const ALWAYS: &str = "always";

/// The filters of a whole directory, where the theme has a script for them. A facet is left out
/// where no entry has the fact.
pub fn filters(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    at: usize,
    part: Part<'_>,
) -> Option<Filters> {
    let section = &scene.site.sections[at];
    if section.layout != Layout::Directory || part != Part::Whole {
        return None;
    }
    let script = [reader.root, scene.assets.get(SCRIPT)?].concat();
    let wording = scene.wording(reader.lang);
    let partners = section.sheets.iter().filter_map(|id| directory::partner(scene.site, *id));
    let partners: Vec<&Partner> = partners.collect();
    let facets = [
        now(scene, reader, &partners),
        by_term(scene, reader, section, Vocabulary::Regions),
        by_term(scene, reader, section, Vocabulary::Audiences),
        by_term(scene, reader, section, Vocabulary::Services),
        by_language(scene, reader, &partners),
    ];
    let count = |n| match n {
        0 => wording.html("filter-none", &Args::new()),
        n => wording.html("count-partners", &Args::new().with("n", n as i64)),
    };
    let facets: Vec<_> = facets.into_iter().filter(|facet| !facet.choices.is_empty()).collect();
    let counts = (0..=section.sheets.len()).map(count).collect();
    (!facets.is_empty()).then_some(Filters { script, facets, counts })
}

/// What search results can be filtered by: kinds and tags that some sheet has, and regions that some
/// partner is shown under.
pub fn search(scene: &Scene<'_>, reader: Reader<'_>) -> Vec<FilterFacet> {
    let site = scene.site;
    let wording = scene.wording(reader.lang);
    let choice =
        |id: &str, title: String| Choice { id: id.to_owned(), title, shows: id.to_owned() };
    let sheets = || site.sections.iter().flat_map(|section| &section.sheets);
    let kinds: BTreeSet<Kind> = sheets().map(|id| site.sheet(*id).facts.of_kind.kind()).collect();
    let kinds = kinds.iter().map(|kind| {
        let message = ["kinds-", kind.as_str()].concat();
        choice(kind.as_str(), wording.named(&message))
    });
    let partners = sheets().filter_map(|id| directory::partner(site, *id));
    let own: BTreeSet<&str> =
        partners.flat_map(|partner| &partner.regions).map(|region| &*region.value).collect();
    let terms = site.settings.terms(Vocabulary::Regions).iter().map(|term| &*term.id.value);
    let shown = terms.filter(|id| {
        directory::matching(site, Vocabulary::Regions, id).iter().any(|near| own.contains(near))
    });
    let regions = shown.map(|id| choice(id, wording.term(Vocabulary::Regions, id)));
    let tags = scene.tags.iter().map(|(id, _)| choice(id, wording.term(Vocabulary::Tags, id)));
    let facets = [
        FilterFacet { name: "kind", legend: "filter-kind", choices: kinds.collect() },
        FilterFacet { name: "region", legend: "filter-region", choices: regions.collect() },
        FilterFacet { name: "tag", legend: "nav-tags", choices: tags.collect() },
    ];
    facets.into_iter().filter(|facet| !facet.choices.is_empty()).collect()
}

/// What the filters look at of a partner.
pub fn ids(partner: &Partner) -> Ids<'static> {
    let of = |vocabulary| {
        let terms = directory::terms(partner, vocabulary).iter();
        terms.map(|term| term.value.as_str()).collect::<Vec<_>>().join(" ").into()
    };
    Ids {
        now: if partner.always() { ALWAYS } else { "" },
        region: of(Vocabulary::Regions),
        audience: of(Vocabulary::Audiences),
        service: of(Vocabulary::Services),
        language: partner.languages.join(" ").into(),
    }
}

fn now(scene: &Scene<'_>, reader: Reader<'_>, partners: &[&Partner]) -> FilterFacet {
    let some = partners.iter().any(|partner| partner.always());
    let choice = Choice {
        id: ALWAYS.to_owned(),
        title: scene.wording(reader.lang).text("filter-now").into_owned(),
        shows: ALWAYS.to_owned(),
    };
    let choices = some.then_some(choice).into_iter().collect();
    FilterFacet { name: "now", legend: "filter-availability", choices }
}

/// Choices in the order of the vocabulary.
fn by_term(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    section: &site::Section,
    vocabulary: Vocabulary,
) -> FilterFacet {
    let choice = |id: &str| Choice {
        id: id.to_owned(),
        title: scene.wording(reader.lang).term(vocabulary, id),
        shows: directory::matching(scene.site, vocabulary, id).join(" "),
    };
    let (name, legend) = match vocabulary {
        Vocabulary::Regions => ("region", "filter-region"),
        Vocabulary::Audiences => ("audience", "filter-audience"),
        Vocabulary::Services
        | Vocabulary::Actors
        | Vocabulary::Types
        | Vocabulary::Documents
        | Vocabulary::PhoneKinds
        | Vocabulary::Costs
        | Vocabulary::Tags
        | Vocabulary::Owners => ("service", "filter-service"),
    };
    let choices = directory::used(scene.site, section, vocabulary).map(choice).collect();
    FilterFacet { name, legend, choices }
}

/// Choices by their names.
fn by_language(scene: &Scene<'_>, reader: Reader<'_>, partners: &[&Partner]) -> FilterFacet {
    let tags: BTreeSet<&String> = partners.iter().flat_map(|partner| &partner.languages).collect();
    let choice = |tag: &String| Choice {
        id: tag.clone(),
        title: scene.wording(reader.lang).language(tag),
        shows: tag.clone(),
    };
    let mut choices: Vec<Choice> = tags.into_iter().map(choice).collect();
    let collation = scene.i18n.collation(&scene.languages[reader.lang].tag);
    choices.sort_by_cached_key(|choice| collation.sort_key(&choice.title));
    FilterFacet { name: "language", legend: "filter-language", choices }
}
