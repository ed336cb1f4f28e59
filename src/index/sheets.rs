//! What of a sheet is searched: its words, and the facts that its page shows.

use std::borrow::Cow;
use std::collections::HashMap;

use super::Inputs;
use super::labels::joined;
use super::text::plain;
use crate::diag::Spanned;
use crate::i18n::{Args, I18n};
use crate::model::fields::Vocabulary;
use crate::model::links::{FactId, Target};
use crate::model::partner::Partner;
use crate::model::sheet::{
    Deadline, Fact, FactValue, KindFacts, Procedure, Sheet, SheetId, Training,
};
use crate::model::value::{Duration, Edtf, Phone};
use crate::model::words::{Fill, Part as Of, Reference, Words};

/// Where in a sheet a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Title,
    /// Shown synonyms.
    Also,
    /// Misspellings: searched, never shown.
    Hidden,
    /// Headings; they are part of the body too.
    Heading,
    Summary,
    Body,
}

/// Reads the sheets of one language. Names of terms are looked up once.
pub struct Reader<'a> {
    inputs: &'a Inputs<'a>,
    lang: usize,
    tag: &'a str,
    terms: HashMap<(Vocabulary, &'a str), String>,
}

impl<'a> Reader<'a> {
    pub fn new(inputs: &'a Inputs<'a>, lang: usize) -> Reader<'a> {
        let tag = &inputs.site.settings.languages[lang].tag;
        Reader { inputs, lang, tag, terms: HashMap::new() }
    }

    /// Hands every searched text of a sheet to `take`; the body goes to `text` first, as plain
    /// text.
    pub fn read(
        &mut self,
        id: SheetId,
        words: &'a Words,
        text: &mut String,
        take: &mut dyn FnMut(Field, &str),
    ) {
        let sheet = self.inputs.site.sheet(id);
        let title = self.inputs.site.title(sheet, words, self.lang);
        take(Field::Title, title);
        words.also.iter().for_each(|also| take(Field::Also, &also.value));
        let names = words.also.iter().map(|also| also.value.as_str()).chain([title]);
        names.filter_map(joined).for_each(|name| take(Field::Also, &name));
        words.hidden.iter().for_each(|hidden| take(Field::Hidden, &hidden.value));
        words.body.headings.iter().for_each(|heading| take(Field::Heading, &heading.text));
        if let Some(summary) = &words.summary {
            take(Field::Summary, &summary.value);
        }
        self.body(id, words, text);
        take(Field::Body, text);
        self.facts(sheet, take);
    }

    /// The plain text of a sheet's body, references and facts in words.
    fn body(&self, id: SheetId, words: &Words, text: &mut String) {
        let body = &words.body;
        let targets = &self.inputs.links.sheets[id.0 as usize][self.lang];
        plain(body, 0, body.html.len() as u32, text, |at, text| {
            if let Fill::Link(reference) = &body.holes[at].fill {
                text.push_str(&self.link(words, reference, targets[at]));
            }
        });
    }

    fn link(&self, own: &'a Words, reference: &'a Reference, target: Target) -> Cow<'a, str> {
        let heading = |words: &'a Words, anchor: &str| {
            Cow::Borrowed(words.body.heading(anchor).map_or("", |heading| heading.text.as_str()))
        };
        let site = self.inputs.site;
        match (target, &reference.part) {
            (Target::Fact(id, fact), _) => self.fact(site.sheet(id), fact),
            (Target::Own, Of::Anchor(anchor)) => heading(own, anchor),
            (Target::Sheet(id), part) => {
                let sheet = site.sheet(id);
                match (site.shown(&sheet.words, self.lang, site.original(sheet)), part) {
                    (Some((_, words)), Of::Anchor(anchor)) => heading(words, anchor),
                    (Some((shown, words)), _) => site.title(sheet, words, shown).into(),
                    (None, _) => Cow::Borrowed(""),
                }
            }
            (Target::Own | Target::None, _) => reference.name().into(),
        }
    }

    fn fact(&self, sheet: &'a Sheet, fact: FactId) -> Cow<'a, str> {
        let partner = sheet.facts.of_kind.partner();
        let text = |text: Option<&'a str>| Cow::Borrowed(text.unwrap_or_default());
        let phone =
            |partner: &'a Partner, at| partner.phones[usize::from(at)].shown(self.country());
        match fact {
            FactId::Fact(at) => self.value(&sheet.facts.facts[usize::from(at)].value).into(),
            FactId::Phone(at) => text(partner.map(|partner| phone(partner, at))),
            FactId::Email => text(partner.and_then(email)),
            FactId::Website => text(partner.and_then(website)),
            FactId::Address => text(partner.and_then(|p| p.address.as_ref()?.text_in(self.tag))),
        }
    }

    fn country(&self) -> &'a str {
        &self.inputs.site.settings.country
    }

    fn value(&self, value: &FactValue) -> String {
        match value {
            FactValue::Duration(duration) => self.duration(*duration),
            FactValue::Date(date) => self.date(*date),
            FactValue::Number(number) => number.to_string(),
            FactValue::Phone(phone) => phone.shown(self.country()).to_owned(),
        }
    }

    fn facts(&mut self, sheet: &'a Sheet, take: &mut dyn FnMut(Field, &str)) {
        let facts = &sheet.facts;
        self.terms(Vocabulary::Tags, &facts.tags, take);
        for Fact { value, .. } in &facts.facts {
            take(Field::Body, &self.value(value));
        }
        match &facts.of_kind {
            KindFacts::Partner(partner) => self.partner(partner, take),
            KindFacts::Procedure(procedure) => self.procedure(procedure, take),
            KindFacts::Training(training) => self.training(training, take),
            KindFacts::Definition(_) | KindFacts::Indicators(_) | KindFacts::Page => {}
        }
    }

    fn partner(&mut self, partner: &'a Partner, take: &mut dyn FnMut(Field, &str)) {
        take(Field::Also, partner.name_in(self.tag));
        partner.also_written.iter().for_each(|name| take(Field::Also, &name.value));
        self.terms(Vocabulary::Types, &partner.r#type, take);
        self.terms(Vocabulary::Regions, &partner.regions, take);
        self.terms(Vocabulary::Audiences, &partner.audiences, take);
        self.terms(Vocabulary::Services, &partner.services, take);
        let address = partner.address.as_ref().and_then(|address| address.text_in(self.tag));
        let texts = [address, email(partner), website(partner)];
        texts.into_iter().flatten().for_each(|text| take(Field::Body, text));
        for line in &partner.phones {
            take(Field::Also, line.shown(self.country()));
            number(&line.number, take);
        }
    }

    fn procedure(&mut self, procedure: &'a Procedure, take: &mut dyn FnMut(Field, &str)) {
        for step in &procedure.steps {
            self.terms(Vocabulary::Actors, &step.actor, take);
            self.terms(Vocabulary::Documents, &step.document, take);
            let within = match step.deadline {
                Some(Deadline::Within(duration)) => Some(duration),
                Some(Deadline::AtOnce) | None => None,
            };
            for duration in within.into_iter().chain(step.duration) {
                take(Field::Body, &self.duration(duration));
            }
        }
    }

    fn training(&mut self, training: &'a Training, take: &mut dyn FnMut(Field, &str)) {
        for date in [&training.starts, &training.ends].into_iter().flatten() {
            take(Field::Body, &self.date(date.value));
        }
        training.place.iter().for_each(|place| take(Field::Body, place));
        if let Some(name) = &training.organiser {
            for (_, sheet) in self.inputs.site.named([name]) {
                let Some(partner) = sheet.facts.of_kind.partner() else { continue };
                take(Field::Body, partner.name_in(self.tag));
            }
        }
    }

    fn terms(
        &mut self,
        vocabulary: Vocabulary,
        ids: impl IntoIterator<Item = &'a Spanned<String>>,
        take: &mut dyn FnMut(Field, &str),
    ) {
        for id in ids {
            let (i18n, tag) = (self.inputs.i18n, self.tag);
            let name = || term(i18n, tag, vocabulary, &id.value);
            take(Field::Body, self.terms.entry((vocabulary, &id.value)).or_insert_with(name));
        }
    }

    fn duration(&self, duration: Duration) -> String {
        self.inputs.i18n.format(self.tag).duration(duration)
    }

    fn date(&self, date: Edtf) -> String {
        self.inputs.i18n.format(self.tag).date(date)
    }
}

/// A phone number as people type it in one piece: `078055800`, `3278055800`, and without what may
/// stand before, `78055800`.
fn number(phone: &Phone, take: &mut dyn FnMut(Field, &str)) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let national = digits(phone.national());
    take(Field::Also, &national);
    if !phone.is_short() {
        take(Field::Also, &digits(phone.international()));
        take(Field::Also, national.trim_start_matches('0'));
    }
}

fn email(partner: &Partner) -> Option<&str> {
    partner.email.as_ref().map(|mail| mail.address.value.as_str())
}

fn website(partner: &Partner) -> Option<&str> {
    partner.website.as_ref().map(|website| website.url.value.host())
}

fn term(i18n: &I18n, tag: &str, vocabulary: Vocabulary, id: &str) -> String {
    i18n.text(tag, &[vocabulary.prefix(), "-", id].concat(), &Args::new()).into_owned()
}
