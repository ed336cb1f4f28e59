//! Counts the words of some sheets in one language, as they are spelt: nothing is compared yet,
//! so that each spelling is looked at once, however often it stands in the texts.

use std::sync::Arc;

use super::Inputs;
use super::normalise::words;
use super::sheets::{Field, Reader};
use crate::hash::{ByNumber, number};
use crate::model::sheet::SheetId;

/// What a chunk of sheets holds.
#[derive(Default)]
pub struct Counted {
    /// The spellings, by their numbers in `sheets`.
    pub spellings: Vec<Arc<str>>,
    pub sheets: Vec<SheetWords>,
}

/// The words of one sheet.
pub struct SheetWords {
    /// The sheet's place among the published ones.
    pub sheet: u32,
    /// Number of a spelling in `Counted::spellings`, and where it stands.
    pub tallies: Vec<(u32, Tally)>,
    /// Words of the title, and of all.
    pub title: u32,
    pub length: u32,
    /// The body as plain text.
    pub text: String,
}

/// Where a word stands in a sheet, and how often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Summary, headings and body, weighted.
    pub amount: u16,
    pub title: bool,
    pub also: bool,
    pub hidden: bool,
}

/// The weight of a field, in half words of the body. Tried out on the queries of `tests/search/`; a
/// heading stands in the body too, so it adds to that. The title is a flag of its own, weighted by the engine.
fn weight(field: Field) -> u16 {
    match field {
        Field::Title | Field::Also | Field::Hidden => 0,
        Field::Heading => 3,
        Field::Summary => 4,
        Field::Body => 2,
    }
}

/// Counts `sheets`, which have words in `lang`, each with its place among the published ones.
pub fn count(inputs: &Inputs<'_>, lang: usize, sheets: &[(u32, SheetId)]) -> Counted {
    let mut counter = Counter::default();
    let mut reader = Reader::new(inputs, lang);
    for (place, id) in sheets {
        let Some(words) = &inputs.site.sheet(*id).words[lang] else { continue };
        let mut text = String::with_capacity(words.body.html.len());
        let (mut title, mut length) = (0, 0);
        reader.read(*id, words, &mut text, &mut |field, text| {
            let found = counter.add(field, text);
            length += found;
            if field == Field::Title {
                title += found;
            }
        });
        text.shrink_to_fit();
        counter.done(SheetWords { sheet: *place, tallies: Vec::new(), title, length, text });
    }
    counter.counted
}

#[derive(Default)]
struct Counter {
    counted: Counted,
    numbers: ByNumber<u32>,
    /// By number; those of other sheets are zero.
    tallies: Vec<Tally>,
    /// The numbers that the sheet being read has.
    touched: Vec<u32>,
}

impl Counter {
    /// Counts the words of a text; returns how many there are.
    fn add(&mut self, field: Field, text: &str) -> u32 {
        let mut found = 0;
        for place in words(text) {
            found += 1;
            let number = self.number(&text[place]);
            let tally = &mut self.tallies[number as usize];
            if *tally == Tally::default() {
                self.touched.push(number);
            }
            match field {
                Field::Title => tally.title = true,
                Field::Also => tally.also = true,
                Field::Hidden => tally.hidden = true,
                Field::Heading | Field::Summary | Field::Body => {
                    tally.amount = tally.amount.saturating_add(weight(field));
                }
            }
        }
        found
    }

    fn number(&mut self, spelling: &str) -> u32 {
        let next = self.counted.spellings.len() as u32;
        *self.numbers.entry(number(spelling.as_bytes())).or_insert_with(|| {
            self.counted.spellings.push(spelling.into());
            self.tallies.push(Tally::default());
            next
        })
    }

    fn done(&mut self, mut sheet: SheetWords) {
        self.touched.sort_unstable();
        let tallies = &mut self.tallies;
        let take = |number: &u32| (*number, std::mem::take(&mut tallies[*number as usize]));
        sheet.tallies = self.touched.iter().map(take).collect();
        self.touched.clear();
        self.counted.sheets.push(sheet);
    }
}
