//! A partner as templates get it.

use super::context::{Link, Partner, Phone, Website};
use super::filters;
use super::scene::{Reader, Scene};
use super::wording::label;
use crate::diag::Spanned;
use crate::i18n::Args;
use crate::model::fields::Vocabulary;
use crate::model::partner::{self, Line};
use crate::model::sheet::{KindFacts, Sheet, SheetId};
use crate::model::value::{Date, Hours};

/// The partner that a sheet describes, for a reader.
pub fn partner(scene: &Scene<'_>, reader: Reader<'_>, id: SheetId) -> Option<Partner> {
    let sheet = scene.site.sheet(id);
    let KindFacts::Partner(facts) = &sheet.facts.of_kind else { return None };
    let wording = scene.wording(reader.lang);
    let tag = &scene.site.settings.languages[reader.lang].tag;
    let unknown = unknown(facts);
    let names: Vec<String> =
        unknown.iter().map(|what| wording.text(&["unknown-", what].concat())).collect();
    let confirmed = oldest(facts.phones.iter().map(|line| line.confirmed.as_ref()));
    let checked = oldest(facts.phones.iter().map(Line::last_checked));
    let source = facts.phones.iter().filter_map(|line| line.source_date).min();
    Some(Partner {
        key: sheet.key.to_string(),
        href: scene.sheet_href(reader, id),
        title: scene.title(sheet, reader.lang),
        name: facts.name_in(tag).to_owned(),
        r#type: term(scene, reader.lang, Vocabulary::Types, facts.r#type.as_ref())
            .unwrap_or_default(),
        emergency: facts.emergency(),
        always: facts.always(),
        phones: facts.phones.iter().map(|line| phone(scene, reader.lang, facts, line)).collect(),
        email: facts.email.as_ref().map(|mail| mail.address.value.as_str().to_owned()),
        website: facts.website.as_ref().map(|website| Website {
            url: website.url.value.as_str().to_owned(),
            host: website.url.value.host().to_owned(),
            languages: wording.languages(&facts.website_languages),
            checked: website.checked.as_ref().map(|day| wording.day(day.value)),
        }),
        address: facts.address.as_ref().and_then(|address| address.text_in(tag)).map(str::to_owned),
        address_confidential: facts.address_confidential.is_some(),
        ids: filters::ids(facts),
        refer: refer(scene, reader, id),
        regions: wording.terms(Vocabulary::Regions, &facts.regions),
        audiences: wording.terms(Vocabulary::Audiences, &facts.audiences),
        services: wording.terms(Vocabulary::Services, &facts.services),
        languages: wording.languages(&facts.languages),
        cost: term(scene, reader.lang, Vocabulary::Costs, facts.cost.as_ref()),
        unknown,
        unknown_list: wording.list(&names),
        confirmed: confirmed.map(|date| wording.day(date)),
        checked: checked.map(|date| wording.day(date)),
        source_date: source.map(|date| wording.edtf(date)),
        old: facts.checked_before(scene.today, partner::OLD_DAYS),
        very_old: facts.checked_before(scene.today, partner::VERY_OLD_DAYS),
    })
}

/// The oldest of the days that every line has; nothing where one has none, or there is no line.
fn oldest<'a>(days: impl Iterator<Item = Option<&'a Spanned<Date>>>) -> Option<Date> {
    let days: Option<Vec<Date>> = days.map(|day| day.map(|day| day.value)).collect();
    days?.into_iter().min()
}

/// The heading over how to refer someone, in the words that the reader is shown.
fn refer(scene: &Scene<'_>, reader: Reader<'_>, id: SheetId) -> Option<Link> {
    let (shown, words) = scene.words(scene.site.sheet(id), reader.lang);
    let heading = words.body.headings.iter().find(|heading| heading.id == partner::REFER)?;
    Some(Link {
        title: label(scene.site, heading.text.as_str(), shown, reader.lang),
        href: [&scene.sheet_href(reader, id), "#", partner::REFER].concat(),
        current: false,
    })
}

/// A name short enough for the emergency bar: the message `dial-<name of the key>`, else the title.
pub fn short_name(scene: &Scene<'_>, sheet: &Sheet, lang: usize) -> String {
    let id = ["dial-", sheet.key.name()].concat();
    let tag = &scene.site.settings.languages[lang].tag;
    match scene.i18n.has(tag, &id) {
        true => scene.i18n.text(tag, &id, &Args::new()).into_owned(),
        false => scene.title(sheet, lang).text,
    }
}

/// What the facts do not say, in the order of the entry; parts of the message ids `unknown-…`.
fn unknown(facts: &partner::Partner) -> Vec<&'static str> {
    let hours = facts.phones.is_empty() || facts.phones.iter().any(|line| line.hours.is_some());
    [
        ("phone", facts.phones.is_empty()),
        ("hours", !hours),
        ("services", facts.services.is_empty()),
        ("audience", facts.audiences.is_empty()),
        ("region", facts.regions.is_empty()),
        ("languages", facts.languages.is_empty()),
        ("cost", facts.cost.is_none()),
    ]
    .into_iter()
    .filter_map(|(what, unknown)| unknown.then_some(what))
    .collect()
}

fn phone(scene: &Scene<'_>, lang: usize, facts: &partner::Partner, line: &Line) -> Phone {
    let some = facts.phones.iter().any(|line| line.hours.is_some());
    Phone {
        id: line.id.value.clone(),
        href: line.number.href(),
        display: line.shown().to_owned(),
        kind: term(scene, lang, Vocabulary::PhoneKinds, line.kind.as_ref()),
        hours: line.hours.as_ref().map(|hours| scene.wording(lang).hours(hours)),
        hours_unknown: some && line.hours.is_none(),
        always: line.hours.as_ref().is_some_and(Hours::is_always),
        emergency: line.emergency,
    }
}

fn term(
    scene: &Scene<'_>,
    lang: usize,
    vocabulary: Vocabulary,
    id: Option<&Spanned<String>>,
) -> Option<String> {
    id.map(|id| scene.wording(lang).term(vocabulary, &id.value))
}
