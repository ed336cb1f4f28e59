//! Forms and their postings as the browser reads them. `search.js` reads what this writes.
//!
//! `forms`: all forms one after the other, each a capital that says how many characters it shares
//! with the one before (A none, B one …) and the rest. The first form of a group has a full stop
//! behind its stem and, after an Arabic article, a comma before it. Forms are in lower case, so
//! no mark is part of one.
//!
//! `postings`: for each form, separated by spaces, the sheets that have it: a [value](value), whether
//! it is one sheet only, how many, and the steps from one sheet to the next, as [numbers](code).
//! A `!` before them: the form is a misspelling that must not be offered.

use std::collections::HashMap;

use serde::Serialize;

use super::code;
use super::lexicon::{Form, Group, Posting};

/// A part of an index.
#[derive(Debug, Default, Serialize)]
pub struct Block {
    forms: String,
    postings: String,
}

/// The most characters that a form can share with the one before.
const SHARED: usize = 25;

/// Writes `groups`, counting in `suffixes` what follows each stem.
pub fn block(groups: &[&Group], forms: &[Form], suffixes: &mut HashMap<String, u32>) -> Block {
    let mut block = Block::default();
    let mut before = String::new();
    for group in groups {
        let cut = Cut::of(group, forms);
        for (at, number) in cut.forms.iter().enumerate() {
            let form = &forms[*number as usize];
            let marked = if at == 0 { Some(&cut) } else { None };
            push_form(&mut block.forms, &before, form, marked);
            push_postings(&mut block.postings, form);
            before.clone_from(&form.key);
            if let Some(suffix) = cut.suffix(form) {
                *suffixes.entry(suffix.to_owned()).or_default() += 1;
            }
        }
    }
    block.postings.pop();
    block
}

/// Where the stem of a group stands in its forms.
struct Cut<'g> {
    /// What the forms share of the stem.
    stem: &'g str,
    /// The forms, one with the stem first.
    forms: Vec<u32>,
}

impl<'g> Cut<'g> {
    fn of(group: &'g Group, forms: &[Form]) -> Cut<'g> {
        let shared = |number: &u32| {
            let form = &forms[*number as usize];
            common(&form.key[form.start..], &group.stem)
        };
        // A plural such as أطفال shares nothing with the stem that it is filed under.
        let least = (group.stem.len() / 2).max(1);
        let regular = group.forms.iter().map(shared).filter(|shared| *shared >= least);
        let cut = regular.min().unwrap_or(0);
        let mut order = group.forms.clone();
        if let Some(first) = order.iter().position(|number| shared(number) >= least) {
            order[..=first].rotate_right(1);
        }
        Cut { stem: &group.stem[..cut], forms: order }
    }

    fn suffix<'f>(&self, form: &'f Form) -> Option<&'f str> {
        form.key[form.start..].strip_prefix(self.stem).filter(|_| !self.stem.is_empty())
    }
}

fn push_form(out: &mut String, before: &str, form: &Form, marked: Option<&Cut<'_>>) {
    let key = &form.key;
    let mut shared = common(before, key);
    let stem = marked.map(|cut| match cut.suffix(form) {
        Some(_) => (form.start, form.start + cut.stem.len()),
        None => (0, key.len()),
    });
    if let Some((start, end)) = stem {
        shared = shared.min(if start > 0 { start } else { end });
    }
    let chars = key[..shared].chars().take(SHARED).take_while(|c| c.len_utf16() == 1);
    let (count, bytes) = chars.fold((0, 0), |(count, bytes), c| (count + 1, bytes + c.len_utf8()));
    out.push(char::from(b'A' + count));
    let Some((start, end)) = stem else { return out.push_str(&key[bytes..]) };
    if start > 0 {
        out.push_str(&key[bytes..start]);
        out.push(',');
        out.push_str(&key[start..end]);
    } else {
        out.push_str(&key[bytes..end]);
    }
    out.push('.');
    out.push_str(&key[end..]);
}

fn push_postings(out: &mut String, form: &Form) {
    if !form.shown {
        out.push('!');
    }
    let mut by_value: Vec<(u32, u32)> =
        form.postings.iter().map(|posting| (value(*posting), posting.sheet)).collect();
    by_value.sort_unstable();
    for run in by_value.chunk_by(|a, b| a.0 == b.0) {
        let (value, first) = run[0];
        let single = run.len() == 1;
        code::push(out, value * 2 + u32::from(single));
        if !single {
            code::push(out, run.len() as u32);
        }
        code::push(out, first);
        for pair in run.windows(2) {
            code::push(out, pair[1].1 - pair[0].1);
        }
    }
    out.push(' ');
}

/// The steps of a posting's amount, in half words of the body. Impact grows with its logarithm,
/// so the steps widen.
const STEPS: [u16; 11] = [1, 2, 4, 6, 8, 10, 14, 20, 28, 40, 60];

/// What a posting is worth: the number of steps that its amount reaches, plus 12 in the title.
fn value(posting: Posting) -> u32 {
    let steps = STEPS.partition_point(|step| *step <= posting.amount) as u32;
    steps + if posting.title { 12 } else { 0 }
}

/// The bytes at the start of `a` and `b` that are the same, whole characters.
pub fn common(a: &str, b: &str) -> usize {
    let same = a.char_indices().zip(b.chars()).find(|((_, a), b)| a != b);
    same.map_or(a.len().min(b.len()), |((at, _), _)| at)
}

/// Sorted words one after the other, each with what it shares with the one before.
pub fn list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut out = String::new();
    let mut before = "";
    for word in words {
        let shared = common(before, word);
        let chars = word[..shared].chars().take(SHARED).take_while(|c| c.len_utf16() == 1);
        let (count, bytes) =
            chars.fold((0, 0), |(count, bytes), c| (count + 1, bytes + c.len_utf8()));
        out.push(char::from(b'A' + count));
        out.push_str(&word[bytes..]);
        before = word;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(key: &str, start: usize, sheets: &[(u32, u16, bool)]) -> Form {
        let posting = |(sheet, amount, title): &(u32, u16, bool)| Posting {
            sheet: *sheet,
            amount: *amount,
            title: *title,
        };
        let postings = sheets.iter().map(posting).collect();
        let mut form = Form::default();
        (form.key, form.postings, form.shown, form.start) = (key.into(), postings, true, start);
        form
    }

    fn written(stem: &str, forms: &[Form]) -> Block {
        let group = Group { stem: stem.into(), forms: (0..forms.len() as u32).collect() };
        block(&[&group], forms, &mut HashMap::new())
    }

    #[test]
    fn forms_share_their_beginnings_and_mark_their_stem() {
        let forms = ["heureuse", "heureux"].map(|key| form(key, 0, &[(1, 2, false)]));
        assert_eq!(written("heureux", &forms).forms, "Aheureu.seGx");
    }

    #[test]
    fn an_article_stands_before_the_stem_and_a_broken_plural_after_the_group() {
        let forms = [form("اطفال", 0, &[]), form("الطفل", 4, &[])];
        assert_eq!(written("طفل", &forms).forms, "Aال,طفل.Bطفال");
    }

    #[test]
    fn postings_are_runs_of_one_value() {
        let forms = [form("a", 0, &[(0, 2, false), (3, 2, false), (4, 8, true)])];
        assert_eq!(written("a", &forms).postings, "'%#&D'".replace("D'", &one(17 * 2 + 1, 4)));
    }

    fn one(head: u32, sheet: u32) -> String {
        let mut out = String::new();
        code::push(&mut out, head);
        code::push(&mut out, sheet);
        out
    }

    #[test]
    fn whole_characters_are_shared() {
        assert_eq!(common("été", "étà"), 3);
        assert_eq!(common("ab", "abc"), 2);
    }
}
