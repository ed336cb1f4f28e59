//! A partner as templates get it.

use super::context::{CallsPart, Html, Link, Partner, Phone, Text, Website};
use super::filters;
use super::fragments::phones;
use super::scene::{Reader, Scene};
use super::wording::{isolated, label, owned};
use crate::diag::{Diagnostic, Spanned};
use crate::i18n::Args;
use crate::model::fields::Vocabulary;
use crate::model::partner::{self, Line};
use crate::model::sheet::{Sheet, SheetId};
use crate::model::value::{Date, Hours};
use crate::text::address_html;

/// The partner that a sheet describes, for a reader; none if it describes something else.
pub fn partner<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'_>,
    id: SheetId,
) -> Result<Option<Partner<'s>>, Diagnostic> {
    let sheet = scene.site.sheet(id);
    let Some(facts) = sheet.facts.of_kind.partner() else { return Ok(None) };
    let wording = scene.wording(reader.lang);
    let language = &scene.site.settings.languages[reader.lang];
    let isolated = |text: String| owned(isolated(&text, language));
    let unknown: Vec<String> =
        unknown(facts).iter().map(|what| wording.named(&["unknown-", what].concat())).collect();
    let title = scene.title(sheet, reader.lang);
    let name = facts.name_in(&language.tag);
    let address = facts.address.as_ref().and_then(|address| address.text_in(&language.tag));
    let dated = |id, date: String| wording.html(id, &Args::new().with("date", date));
    let confirmed = oldest(facts.phones.iter().map(|line| line.confirmed.as_ref()));
    let checked = oldest(facts.phones.iter().map(Line::last_checked));
    let source = facts.phones.iter().filter_map(|line| line.source_date.as_ref());
    let source = source.map(|date| date.value).min();
    let email = facts.email.as_ref().map(|mail| mail.address.value.as_str());
    Ok(Some(Partner {
        key: sheet.key.as_str().into(),
        href: scene.sheet_href(reader, id).into(),
        other_name: (name != title.text.0).then(|| name.into()),
        title,
        r#type: term(scene, reader.lang, Vocabulary::Types, facts.r#type.as_ref())
            .unwrap_or_default(),
        emergency: facts.emergency(),
        always: facts.always(),
        calls: phones(scene, reader.lang, id)?,
        email: email.map(Text::from),
        email_shown: email.map(|address| Html::from(address_html(address))),
        website: facts.website.as_ref().map(|website| Website {
            url: website.url.value.as_str().into(),
            host: address_html(website.url.value.host()).into(),
            languages: wording.languages(&facts.website_languages).map(isolated),
            checked: website
                .checked
                .as_ref()
                .map(|day| dated("contact-checked", wording.date(day.value))),
        }),
        address: address.map(|text| super::wording::isolated(text, language)),
        address_confidential: facts.address_confidential.is_some(),
        ids: filters::ids(facts),
        refer: refer(scene, reader, id),
        regions: wording.terms(Vocabulary::Regions, &facts.regions).map(isolated),
        audiences: wording.terms(Vocabulary::Audiences, &facts.audiences).map(isolated),
        services: wording.terms(Vocabulary::Services, &facts.services).map(isolated),
        languages: wording.languages(&facts.languages).map(isolated),
        cost: term(scene, reader.lang, Vocabulary::Costs, facts.cost.as_ref()),
        unknown: wording.list(&unknown).map(Text::from),
        phone: !facts.phones.is_empty(),
        confirmed: confirmed.map(|day| dated("contact-confirmed", wording.date(day))),
        checked: checked.map(|day| dated("contact-checked", wording.date(day))),
        source: source.map(|date| dated("contact-unconfirmed", wording.edtf(date))),
        old: facts.checked_before(scene.today, partner::OLD_DAYS),
        very_old: facts.checked_before(scene.today, partner::VERY_OLD_DAYS),
    }))
}

/// The oldest of the days that every line has; nothing where one has none, or there is no line.
fn oldest<'a>(days: impl Iterator<Item = Option<&'a Spanned<Date>>>) -> Option<Date> {
    let days: Option<Vec<Date>> = days.map(|day| day.map(|day| day.value)).collect();
    days?.into_iter().min()
}

/// The heading over how to refer someone, in the words that the reader is shown.
fn refer<'s>(scene: &'s Scene<'s>, reader: Reader<'_>, id: SheetId) -> Option<Link<'s>> {
    let (shown, words) = scene.words(scene.site.sheet(id), reader.lang);
    let heading = words.body.heading(partner::REFER)?;
    Some(Link {
        title: label(scene.site, heading.text.as_str(), shown, reader.lang),
        href: [&scene.sheet_href(reader, id), "#", partner::REFER].concat().into(),
        current: false,
    })
}

/// The phones of a partner.
pub fn calls<'s>(scene: &'s Scene<'s>, lang: usize, id: SheetId) -> CallsPart<'s> {
    let sheet = scene.site.sheet(id);
    let facts = sheet.facts.of_kind.partner();
    let lines = facts.map_or(&[][..], |facts| facts.phones.as_slice());
    let name = scene.title(sheet, lang).text;
    let some_hours = lines.iter().any(|line| line.hours.is_some());
    let phone = |line: &'s Line| Phone {
        hours_unknown: some_hours && line.hours.is_none(),
        ..phone(scene, lang, line, &name.0)
    };
    let phones = lines.iter().map(phone).collect();
    let instead = match facts {
        Some(facts) if facts.website.is_some() => "partner-phone-none",
        Some(facts) if facts.email.is_some() => "partner-phone-none-email",
        Some(_) | None => "partner-contact-none",
    };
    let instead = scene.wording(lang).text(instead).into_owned().into();
    CallsPart { lang: &scene.languages[lang], phones, instead }
}

/// A name short enough for the emergency bar: the message `dial-<name of the key>`, else the title.
pub fn short_name<'s>(scene: &'s Scene<'s>, sheet: &'s Sheet, lang: usize) -> String {
    let id = ["dial-", sheet.key.name()].concat();
    let tag = &scene.site.settings.languages[lang].tag;
    match scene.i18n.has(tag, &id) {
        true => scene.i18n.text(tag, &id, &Args::new()).into_owned(),
        false => scene.title(sheet, lang).text.0.into_owned(),
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

fn phone<'s>(scene: &'s Scene<'s>, lang: usize, line: &'s Line, name: &str) -> Phone<'s> {
    let wording = scene.wording(lang);
    let language = &scene.site.settings.languages[lang];
    let shown = line.shown(&scene.site.settings.country);
    let args = Args::new().with("name", name).with("number", shown);
    let hours = line.hours.as_ref().map(|hours| wording.hours(hours));
    Phone {
        id: line.id.value.as_str().into(),
        href: line.number.href().into(),
        display: shown.into(),
        label: scene.i18n.text(&language.tag, "partner-call-name", &args).into_owned().into(),
        kind: term(scene, lang, Vocabulary::PhoneKinds, line.kind.as_ref()),
        hours: hours.map(|hours| owned(isolated(&hours, language))),
        hours_unknown: false,
        always: line.hours.as_ref().is_some_and(Hours::is_always),
        emergency: line.emergency,
    }
}

fn term(
    scene: &Scene<'_>,
    lang: usize,
    vocabulary: Vocabulary,
    id: Option<&Spanned<String>>,
) -> Option<Html<'static>> {
    let name = scene.wording(lang).term(vocabulary, &id?.value);
    Some(owned(isolated(&name, &scene.site.settings.languages[lang])))
}
