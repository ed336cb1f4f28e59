//! A partner as templates get it.

use super::context::{Partner, Phone, Website};
use super::scene::{Reader, Scene};
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
    let confirmed =
        facts.phones.iter().filter_map(|line| line.confirmed.as_ref()).min_by_key(|d| d.value);
    let oldest = facts.phones.iter().filter_map(|line| line.source_date).min();
    Some(Partner {
        key: sheet.key.to_string(),
        href: scene.sheet_href(reader, id),
        title: scene.title(sheet, reader.lang),
        name: facts.name_in(tag).to_owned(),
        r#type: term(scene, reader.lang, Vocabulary::Types, facts.r#type.as_ref())
            .unwrap_or_default(),
        emergency: facts.emergency(),
        always: facts.always(),
        phones: facts.phones.iter().map(|line| phone(scene, reader.lang, line)).collect(),
        email: facts.email.as_ref().map(|mail| mail.address.value.as_str().to_owned()),
        website: facts.website.as_ref().map(|website| Website {
            url: website.url.value.as_str().to_owned(),
            host: website.url.value.host().to_owned(),
            languages: wording.languages(&facts.website_languages),
        }),
        address: facts.address.as_ref().and_then(|address| address.text_in(tag)).map(str::to_owned),
        address_confidential: facts.address_confidential.is_some(),
        regions: wording.terms(Vocabulary::Regions, &facts.regions),
        audiences: wording.terms(Vocabulary::Audiences, &facts.audiences),
        services: wording.terms(Vocabulary::Services, &facts.services),
        languages: wording.languages(&facts.languages),
        cost: term(scene, reader.lang, Vocabulary::Costs, facts.cost.as_ref()),
        unknown,
        unknown_list: wording.list(&names),
        confirmed: confirmed.map(|date| wording.day(date.value)),
        source_date: oldest.map(|date| wording.edtf(date)),
        old: last_checked(facts)
            .is_some_and(|date| date.days_until(scene.today) > partner::OLD_DAYS),
    })
}

/// The day a contact was last checked: the oldest over its phones, e-mail and website of the
/// newest day that each was confirmed or checked. Absent where nothing was ever checked.
fn last_checked(partner: &partner::Partner) -> Option<Date> {
    let phones = partner.phones.iter().filter_map(|line| {
        let days = [&line.confirmed, &line.checked];
        days.into_iter().flatten().map(|day| day.value).max()
    });
    let website = partner.website.iter().filter_map(|website| website.checked.as_ref());
    let email = partner.email.iter().filter_map(|mail| mail.checked.as_ref());
    phones.chain(website.chain(email).map(|day| day.value)).min()
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
        ("audience", facts.audiences.is_empty()),
        ("region", facts.regions.is_empty()),
        ("languages", facts.languages.is_empty()),
        ("cost", facts.cost.is_none()),
    ]
    .into_iter()
    .filter_map(|(what, unknown)| unknown.then_some(what))
    .collect()
}

fn phone(scene: &Scene<'_>, lang: usize, line: &Line) -> Phone {
    Phone {
        id: line.id.value.clone(),
        href: line.number.href(),
        display: line.shown().to_owned(),
        kind: term(scene, lang, Vocabulary::PhoneKinds, line.kind.as_ref()),
        hours: line.hours.as_ref().map(|hours| scene.wording(lang).hours(hours)),
        always: line.hours.as_ref().is_some_and(Hours::is_always),
        emergency: line.emergency,
    }
}

fn term(
    scene: &Scene<'_>,
    lang: usize,
    vocabulary: Vocabulary,
    id: Option<&crate::diag::Spanned<String>>,
) -> Option<String> {
    id.map(|id| scene.wording(lang).term(vocabulary, &id.value))
}
