//! What the browser reads first of a language's index: which files there are, and what is known of
//! every sheet.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::Inputs;
use super::block::Block;
use crate::model::fields::Vocabulary;
use crate::model::sheet::SheetId;

/// How all files are written. A page that is still open may have loaded an engine of an earlier
/// build; it must not read what it would misunderstand. To be raised here and in `search.js`.
pub const FORMAT: u32 = 3;

/// The file that `search/<lang>/index.js` names.
#[derive(Serialize)]
pub struct Root {
    /// [`FORMAT`].
    pub format: u32,
    /// How many sheets there are.
    pub sheets: u32,
    /// How many of them have words in the language.
    pub present: u32,
    /// For each sheet the words in it, in quarters of the average, and in its title.
    pub lengths: Vec<u32>,
    pub titles: Vec<u32>,
    /// What may precede a stem: Arabic articles, the longest first, and particles.
    pub articles: Vec<String>,
    pub compounds: bool,
    /// Words that say little in a question, those that no text has among them: they are no mistakes.
    pub weak: Vec<&'static str>,
    /// What addresses end in: `index.html`, or nothing.
    pub end: String,
    pub forms: Parts<Block>,
    /// The name of each file of [`Page`]s, with their texts, and with their cards.
    pub texts: Vec<String>,
    pub cards: Vec<String>,
    /// How many sheets the files of cards hold, as a power of two.
    pub deck: u32,
    /// The first key and the hash of each part of the names of all sheets.
    pub labels: Vec<(String, String)>,
    /// Forms spelt backwards, for mistakes in their first half; only where forms are in parts.
    pub tails: Vec<(String, String)>,
    /// The hash of the file with [`About`].
    pub about: String,
}

/// All of something, or the first key and the hash of each part of it.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Parts<T> {
    Whole(T),
    Files(Vec<(String, String)>),
}

/// What is known of sheets in all languages alike.
#[derive(Serialize)]
pub struct About {
    /// What they can be filtered by: a number into `classes` for each.
    class: Vec<u32>,
    classes: Vec<Class>,
    /// Their addresses, as in [`Card`]; only where the index is one file.
    places: Vec<String>,
}

/// Kind, regions and tags: what a sheet can be filtered by. It is shown under every region that it
/// serves, lies in or holds, as in a directory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Class([&'static str; 1], Vec<String>, Vec<String>);

/// A sheet's text, and what a result shows of it.
#[derive(Debug, Serialize)]
pub struct Page(pub String, #[serde(skip_serializing_if = "Option::is_none")] pub Option<Card>);

/// What a result shows: the key, and after a space the address where that is another; title,
/// summary, and the language of those where that is not the reader's.
#[derive(Clone, Debug, Serialize)]
pub struct Card(String, String, String, String);

/// What is known of `sheets`, and the addresses of some.
pub fn about(inputs: &Inputs<'_>, sheets: &[SheetId], places: &[SheetId]) -> About {
    let mut classes = Vec::new();
    let mut numbers: HashMap<Class, u32> = HashMap::new();
    let number = |id: &SheetId| {
        let next = numbers.len() as u32;
        *numbers.entry(class(inputs, *id)).or_insert_with_key(|class| {
            classes.push(class.clone());
            next
        })
    };
    let class = sheets.iter().map(number).collect();
    About { class, classes, places: places.iter().map(|id| place(inputs, *id)).collect() }
}

fn place(inputs: &Inputs<'_>, id: SheetId) -> String {
    let key = inputs.site.sheet(id).key.as_str();
    let place = inputs.places[id.0 as usize].trim_end_matches('/');
    if place == key { key.to_owned() } else { [key, " ", place].concat() }
}

fn class(inputs: &Inputs<'_>, id: SheetId) -> Class {
    let facts = &inputs.site.sheet(id).facts;
    let ids = |ids: &[crate::diag::Spanned<String>]| {
        ids.iter().map(|id| id.value.clone()).collect::<Vec<_>>()
    };
    let partner = facts.of_kind.partner();
    let regions = partner.map(|partner| regions(inputs, &ids(&partner.regions)));
    let regions = regions.unwrap_or_default();
    Class([facts.of_kind.kind().as_str()], regions, ids(&facts.tags))
}

/// The regions under which what serves `own` is shown: those, what they lie within and what lies
/// within them.
fn regions(inputs: &Inputs<'_>, own: &[String]) -> Vec<String> {
    let settings = &inputs.site.settings;
    let near: HashSet<&str> = own.iter().flat_map(|id| settings.regions_near(id)).collect();
    let terms = settings.terms(Vocabulary::Regions).iter().map(|term| &term.id.value);
    terms.filter(|id| near.contains(id.as_str())).cloned().collect()
}

/// What a reader of `lang` is shown of a sheet.
pub fn card(inputs: &Inputs<'_>, lang: usize, id: SheetId) -> Card {
    let site = inputs.site;
    let sheet = site.sheet(id);
    let place = place(inputs, id);
    let Some((shown, words)) = site.shown(&sheet.words, lang, site.original(sheet)) else {
        return Card(place, sheet.key.as_str().to_owned(), String::new(), String::new());
    };
    let title = site.title(sheet, words, shown).to_owned();
    let summary = words.summary.as_ref().map(|summary| summary.value.clone()).unwrap_or_default();
    let tag = &site.settings.languages[shown].tag;
    Card(place, title, summary, if shown == lang { String::new() } else { tag.clone() })
}
