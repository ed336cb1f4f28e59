//! Words and the sheets that have them, as the browser reads them: groups of forms with one stem,
//! by rising stem, each with its sheets. `search.js` reads what this writes.
//!
//! A form is the stem of its group between a beginning and an ending: pairs that come again and
//! again, numbered as they first come. Sheets belong to the group and not to the form, so all
//! inflections of a word find the same sheets.

use serde::Serialize;

use super::lexicon::{Form, Group, Posting};
use super::squeeze::{Kind, Squeeze};
use crate::hash::ByText;

/// A part of an index.
#[derive(Debug, Default, Serialize)]
pub struct Block {
    /// The letters of its words; a letter is written as its place, from 1.
    letters: String,
    groups: usize,
    /// The groups, [squeezed](Squeeze).
    text: String,
}

/// The most letters that a stem can share with the one before.
const SHARED: usize = 31;
/// The most numbers of pairs; 0 ends a group, 1 comes before a new pair.
const PAIRS: usize = 255;

/// Writes groups with `squeeze`; `sheets` is how many there are.
pub fn block<'g>(
    squeeze: &mut Squeeze,
    groups: impl IntoIterator<Item = &'g Group>,
    forms: &[Form],
    sheets: u32,
) -> Block {
    let mut groups: Vec<Split<'_>> =
        groups.into_iter().map(|group| Split::of(group, forms)).collect();
    groups.sort_by(|a, b| (a.stem, &a.ends).cmp(&(b.stem, &b.ends)));
    let mut letters: Vec<char> = Vec::new();
    let forms = groups.iter().flat_map(|group| group.forms.iter());
    for c in forms.flat_map(|form| form.key.chars()) {
        if let Err(at) = letters.binary_search(&c) {
            letters.insert(at, c);
        }
    }
    let mut writer = Writer::new(squeeze, &letters, sheets);
    groups.iter().for_each(|group| writer.group(group));
    Block { letters: letters.into_iter().collect(), groups: groups.len(), text: squeeze.finish() }
}

/// Words alone, in a block without sheets: each is a stem, and nothing is said of its forms.
pub fn words<'w>(squeeze: &mut Squeeze, words: impl Iterator<Item = &'w str>) -> Block {
    let form = |word: &str| {
        let mut form = Form::default();
        form.key = word.to_owned();
        form
    };
    let forms: Vec<Form> = words.map(form).collect();
    let alone =
        |(at, form): (usize, &Form)| Group { stem: form.key.clone(), forms: vec![at as u32] };
    let groups: Vec<Group> = forms.iter().enumerate().map(alone).collect();
    block(squeeze, &groups, &forms, 0)
}

/// A group, its forms split around what they share.
struct Split<'f> {
    stem: &'f str,
    /// Beginning and ending of each form, sorted.
    ends: Vec<(&'f str, &'f str)>,
    forms: Vec<&'f Form>,
}

impl<'f> Split<'f> {
    fn of(group: &Group, forms: &'f [Form]) -> Split<'f> {
        let forms: Vec<&Form> = group.forms.iter().map(|number| &forms[*number as usize]).collect();
        let stem = shared(&group.stem, &forms);
        let around = |form: &&'f Form| {
            let at = if form.key[form.start..].starts_with(stem) {
                form.start
            } else {
                form.key.find(stem).unwrap_or(0)
            };
            (&form.key[..at], &form.key[at + stem.len()..])
        };
        let mut ends: Vec<_> = forms.iter().map(around).collect();
        ends.sort_unstable();
        Split { stem, ends, forms }
    }

    /// The sheets of the group, each once, by rising number, with the weight of all its forms.
    fn sheets(&self) -> Vec<(u32, u32)> {
        let mut all: Vec<Posting> =
            self.forms.iter().flat_map(|form| form.postings.iter().copied()).collect();
        // Stable, and quick on the runs that each form brings.
        all.sort_by_key(|posting| posting.sheet);
        all.dedup_by(|next, kept| {
            let same = next.sheet == kept.sheet;
            if same {
                kept.join(*next);
            }
            same
        });
        all.iter().map(|posting| (posting.sheet, weight(posting))).collect()
    }
}

/// What the forms share of the stem that they are filed under, at least half of it; else the
/// longest text in all of them: a plural such as أطفال does not begin with its stem.
fn shared<'f>(stem: &str, forms: &[&'f Form]) -> &'f str {
    let Some(first) = forms.first() else { return "" };
    let regular = |form: &&Form| common(&form.key[form.start..], stem);
    let least = forms.iter().map(regular).min().unwrap_or(0);
    if least > 0 && least >= stem.len() / 2 {
        return &first.key[first.start..first.start + least];
    }
    let bounds: Vec<usize> =
        first.key.char_indices().map(|(at, _)| at).chain([first.key.len()]).collect();
    let mut longest = "";
    for (at, start) in bounds.iter().enumerate() {
        for end in &bounds[at..] {
            let text = &first.key[*start..*end];
            if text.len() > longest.len() && forms.iter().all(|form| form.key.contains(text)) {
                longest = text;
            }
        }
    }
    longest
}

/// The steps of an amount, in half words of the body. What it says of a sheet grows with its
/// logarithm, so they widen; the engine knows what each is worth.
const STEPS: [u16; 3] = [2, 4, 8];
/// What a title adds to the steps.
const TITLE: u32 = 4;
/// The bits of a weight.
const WEIGHT: u32 = 3;

fn weight(posting: &Posting) -> u32 {
    let steps = STEPS.partition_point(|step| *step <= posting.amount) as u32;
    steps + if posting.title { TITLE } else { 0 }
}

/// Writes groups, each by what the one before was like.
struct Writer<'s, 'f> {
    squeeze: &'s mut Squeeze,
    letters: ByText<char, u32>,
    /// The bits of a letter.
    bits: u32,
    sheets: u32,
    before: Vec<u32>,
    pairs: ByText<(&'f str, &'f str), u32>,
}

impl<'s, 'f> Writer<'s, 'f> {
    fn new(squeeze: &'s mut Squeeze, letters: &[char], sheets: u32) -> Writer<'s, 'f> {
        let places = letters.iter().zip(1..).map(|(letter, place)| (*letter, place));
        Writer {
            squeeze,
            letters: places.collect(),
            bits: (letters.len() as u32 + 1).ilog2() + 1,
            sheets,
            before: Vec::new(),
            pairs: ByText::default(),
        }
    }

    fn group(&mut self, group: &Split<'f>) {
        self.stem(group.stem);
        if self.sheets == 0 {
            return;
        }
        let last = self.before.last().copied().unwrap_or(0);
        let mut pair = 0;
        for (beginning, ending) in &group.ends {
            pair = self.pair(beginning, ending, pair, last);
        }
        self.squeeze.symbol(Kind::Ending, 8, 0, &[pair, 0, last]);
        self.postings(&group.sheets(), group.ends.len() as u32);
    }

    fn stem(&mut self, stem: &str) {
        let stem = self.places(stem);
        let same = stem.iter().zip(&self.before).take(SHARED).take_while(|(a, b)| a == b).count();
        let context = self.before.len().min(12) as u32;
        self.squeeze.symbol(Kind::Shared, 5, same as u32, &[context]);
        for at in same..=stem.len() {
            let [a, b, c] = [1, 2, 3].map(|back| at.checked_sub(back).map_or(0, |at| stem[at]));
            let other = if at == same { self.before.get(at).copied().unwrap_or(0) + 1 } else { 0 };
            let contexts = [other, a, b * 128 + a, (c * 128 + b) * 128 + a];
            let letter = stem.get(at).copied().unwrap_or(0);
            self.squeeze.symbol(Kind::Letter, self.bits, letter, &contexts);
        }
        self.before = stem;
    }

    /// Writes a pair, after `before` of the same group; returns its number.
    fn pair(&mut self, beginning: &'f str, ending: &'f str, before: u32, last: u32) -> u32 {
        let contexts = [before, 0, last];
        if let Some(number) = self.pairs.get(&(beginning, ending)) {
            self.squeeze.symbol(Kind::Ending, 8, *number, &contexts);
            return *number;
        }
        self.squeeze.symbol(Kind::Ending, 8, 1, &contexts);
        let number = self.pairs.len() + 2;
        if number <= PAIRS {
            self.pairs.insert((beginning, ending), number as u32);
        }
        let parted = self.letters.len() as u32 + 1;
        let mut letters = self.places(beginning);
        letters.push(parted);
        letters.extend(self.places(ending));
        letters.push(0);
        let (mut a, mut b) = (0, 0);
        for letter in letters {
            self.squeeze.symbol(Kind::EndingLetter, self.bits, letter, &[0, a, b * 128 + a]);
            (b, a) = (a, letter);
        }
        1
    }

    fn postings(&mut self, sheets: &[(u32, u32)], forms: u32) {
        let count = sheets.len() as u32;
        self.squeeze.number(count, forms.min(3));
        let many = (count + 1).ilog2().min(7);
        let (mut next, mut left, mut before) = (0, count, 0);
        for (sheet, weight) in sheets {
            let room = (self.sheets - next) / left;
            self.squeeze.number(sheet - next, 8 + (room + 1).ilog2());
            self.squeeze.symbol(Kind::Weight, WEIGHT, *weight, &[many * 16 + before, many]);
            (next, left, before) = (sheet + 1, left - 1, *weight);
        }
    }

    fn places(&self, text: &str) -> Vec<u32> {
        text.chars().map(|c| self.letters[&c]).collect()
    }
}

/// The bytes at the start of `a` and `b` that are the same, whole characters.
fn common(a: &str, b: &str) -> usize {
    let same = a.char_indices().zip(b.chars()).find(|((_, a), b)| a != b);
    same.map_or(a.len().min(b.len()), |((at, _), _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(key: &str, start: usize) -> Form {
        let mut form = Form::default();
        (form.key, form.start) = (key.into(), start);
        form
    }

    fn split(stem: &str, forms: &[Form]) -> (String, Vec<(String, String)>) {
        let group = Group { stem: stem.into(), forms: (0..forms.len() as u32).collect() };
        let split = Split::of(&group, forms);
        let ends = split.ends.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
        (split.stem.to_owned(), ends.collect())
    }

    #[test]
    fn forms_are_split_around_what_they_share_of_their_stem() {
        let (stem, ends) = split("heureux", &[form("heureuse", 0), form("heureux", 0)]);
        assert_eq!(stem, "heureu");
        assert_eq!(ends, [("".into(), "se".into()), ("".into(), "x".into())]);
    }

    #[test]
    fn an_article_is_a_beginning() {
        let (stem, ends) = split("ضحي", &[form("الضحيه", 4), form("ضحيه", 0)]);
        assert_eq!(stem, "ضحي");
        assert_eq!(ends, [("".into(), "ه".into()), ("ال".into(), "ه".into())]);
    }

    #[test]
    fn a_broken_plural_shares_what_it_can() {
        let (stem, _) = split("طفل", &[form("اطفال", 0), form("الطفل", 4)]);
        assert_eq!(stem, "طف");
        assert_eq!(split("نساء", &[form("امراه", 0), form("xyz", 0)]).0, "");
    }

    #[test]
    fn all_forms_of_a_group_weigh_together() {
        let mut forms = [form("a", 0), form("as", 0)];
        let posting = |sheet, amount, title| Posting { sheet, amount, title };
        forms[0].postings = vec![posting(0, 2, false), posting(3, 3, true)];
        forms[1].postings = vec![posting(3, 6, false)];
        let group = Group { stem: "a".into(), forms: vec![0, 1] };
        let sheets = Split::of(&group, &forms).sheets();
        assert_eq!(sheets, [(0, 1), (3, TITLE + 3)]);
    }

    #[test]
    fn a_word_that_comes_again_in_another_form_costs_little() {
        let all =
            |words: &[&str]| super::words(&mut Squeeze::new(), words.iter().copied()).text.len();
        let (one, four) =
            (all(&["expulsion"]), all(&["expulsion", "expulsions", "expulser", "expulse"]));
        assert!(four < one + 12, "{one} {four}");
    }
}
