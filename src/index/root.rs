//! What the browser reads first of a language's index: which files there are, and what is known of
//! every sheet.

use std::collections::HashMap;

use serde::Serialize;

use super::Inputs;
use super::block::Block;
use super::code;
use super::labels::Labels;
use crate::model::fields::Vocabulary;
use crate::model::sheet::{KindFacts, SheetId};

/// The file that `search/<lang>/index.js` names.
#[derive(Serialize)]
pub struct Root {
    /// How many sheets there are.
    pub sheets: u32,
    /// How many of them have words in the language.
    pub present: u32,
    /// For each sheet the words in it, in sixteenths of the average, and in its title.
    pub lengths: String,
    pub titles: String,
    /// What sheets can be filtered by: a number into `classes` for each.
    pub class: String,
    pub classes: Vec<Class>,
    /// What follows the stem of two words or more.
    pub suffixes: Vec<String>,
    /// What may precede it: Arabic articles, the longest first, and particles.
    pub articles: Vec<String>,
    pub compounds: bool,
    /// Words that say little in a question.
    pub weak: Vec<&'static str>,
    /// What addresses end in: `index.html`, or nothing.
    pub end: String,
    pub forms: Parts<Block>,
    pub cards: Cards,
    pub labels: Parts<Labels>,
    /// Forms spelt backwards, for mistakes in their first half; only where forms are in parts.
    pub tails: Vec<(String, String)>,
    /// The hash of each sixteen texts.
    pub texts: Vec<String>,
}

/// All of something, or the first key and the hash of each part of it.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Parts<T> {
    Whole(T),
    Files(Vec<(String, String)>),
}

/// All cards, or the hash of each sixteen.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Cards {
    Whole(Vec<Card>),
    Files(Vec<String>),
}

/// Kind, regions and tags: what a sheet can be filtered by. It is shown under every region that it
/// serves, lies in or holds (design §6).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Class([&'static str; 1], Vec<String>, Vec<String>);

/// What a result shows: key, title, summary, the language of those where that is not the reader's,
/// and the address where that is not the key.
#[derive(Clone, Debug, Serialize)]
pub struct Card(String, String, String, String, String);

/// The classes of the sheets, and the number of each sheet's.
pub fn classes(inputs: &Inputs<'_>, sheets: &[SheetId]) -> (Vec<Class>, String) {
    let mut classes = Vec::new();
    let mut numbers: HashMap<Class, u32> = HashMap::new();
    let mut of = String::new();
    for id in sheets {
        let class = class(inputs, *id);
        let next = numbers.len() as u32;
        let number = *numbers.entry(class).or_insert_with_key(|class| {
            classes.push(class.clone());
            next
        });
        code::push(&mut of, number);
    }
    (classes, of)
}

fn class(inputs: &Inputs<'_>, id: SheetId) -> Class {
    let facts = &inputs.site.sheet(id).facts;
    let ids = |ids: &[crate::diag::Spanned<String>]| {
        ids.iter().map(|id| id.value.clone()).collect::<Vec<_>>()
    };
    let regions = match &facts.of_kind {
        KindFacts::Partner(partner) => regions(inputs, &ids(&partner.regions)),
        KindFacts::Definition(_)
        | KindFacts::Procedure(_)
        | KindFacts::Indicators(_)
        | KindFacts::Training(_)
        | KindFacts::Page => Vec::new(),
    };
    Class([facts.of_kind.kind().as_str()], regions, ids(&facts.tags))
}

/// The regions under which what serves `own` is shown: those, what they lie within and what lies
/// within them.
fn regions(inputs: &Inputs<'_>, own: &[String]) -> Vec<String> {
    let terms = inputs.site.settings.terms(Vocabulary::Regions);
    let above = |id: &str| {
        let mut chain = vec![id.to_owned()];
        // A circle is an error; the chain is no longer than the vocabulary.
        while chain.len() <= terms.len() {
            let last = chain.last().map(String::as_str);
            let term = terms.iter().find(|term| Some(term.id.value.as_str()) == last);
            let Some(within) = term.and_then(|term| term.within.as_ref()) else { break };
            chain.push(within.value.clone());
        }
        chain
    };
    let ups: Vec<Vec<String>> = own.iter().map(|id| above(id)).collect();
    let shown = terms.iter().map(|term| &term.id.value).filter(|id| {
        let chain = above(id);
        own.iter().any(|own| chain.contains(own)) || ups.iter().any(|up| up.contains(id))
    });
    shown.cloned().collect()
}

/// What a reader of `lang` is shown of a sheet.
pub fn card(inputs: &Inputs<'_>, lang: usize, id: SheetId) -> Card {
    let site = inputs.site;
    let sheet = site.sheet(id);
    let key = sheet.key.as_str().to_owned();
    let place = inputs.places[id.0 as usize].trim_end_matches('/');
    let place = if place == key { String::new() } else { place.to_owned() };
    let Some((shown, words)) = site.shown(&sheet.words, lang, site.original(sheet)) else {
        return Card(key.clone(), key, String::new(), String::new(), place);
    };
    let title = site.title(sheet, words, shown).to_owned();
    let summary = words.summary.as_ref().map(|summary| summary.value.clone()).unwrap_or_default();
    let tag = &site.settings.languages[shown].tag;
    Card(key, title, summary, if shown == lang { String::new() } else { tag.clone() }, place)
}
