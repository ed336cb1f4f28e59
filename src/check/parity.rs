//! Translations have what their original has: headings with an id, items to tick, references,
//! citations, and numbers of three or more digits, section by section. What is in words, no
//! program compares; these are what a reader acts on.
//!
//! A translation that is known to be outdated is compared in its ids and items only: the rest has
//! been said, passage by passage.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::prose;
use super::{Alone, steps};
use crate::diag::{Code, Diagnostic, Place, Span};
use crate::model::translation::State;
use crate::model::words::{Fill, Heading, Part, Reference, Words};
use crate::text::{european_digit, first_pair};

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let Alone { sheet, original, .. } = *alone;
    let Some(first) = alone.sound_original() else { return };
    let key = sheet.key.name();
    let expected = OnceCell::new();
    for (lang, words) in alone.texts().filter(|(lang, _)| *lang != original) {
        let own = steps::ids(sheet);
        let pair = Pair { own, original: first, words, tag: alone.tag(lang) };
        pair.headings(found);
        pair.tasks(found);
        if !matches!(alone.states[lang], State::Outdated(_)) {
            let expected = expected.get_or_init(|| sections(key, first, alone.passages(original)));
            pair.sections(expected, &sections(key, words, alone.passages(lang)), found);
        }
    }
}

/// The same of the home page or of a section's, which have no sheet and no declarations: what is
/// in the other languages is held against the site's first.
pub fn landing(key: &str, texts: &[(&str, &Words)], found: &mut Vec<Diagnostic>) {
    let Some(((_, first), others)) = texts.split_first() else { return };
    if !first.front_matter {
        return;
    }
    let of = |words| sections(key, words, &prose::passages(&words.body));
    let expected = of(first);
    for (tag, words) in others {
        let pair = Pair { own: Vec::new(), original: first, words, tag };
        pair.headings(found);
        pair.tasks(found);
        pair.sections(&expected, &of(words), found);
    }
}

/// A text and its original.
struct Pair<'a> {
    /// The ids of steps and groups.
    own: Vec<&'a str>,
    original: &'a Words,
    words: &'a Words,
    tag: &'a str,
}

/// What a section has that must be the same in every language.
#[derive(Default)]
struct Section<'a> {
    references: BTreeSet<String>,
    citations: BTreeSet<String>,
    numbers: BTreeSet<String>,
    heading: Option<&'a Heading>,
}

impl Pair<'_> {
    /// The first heading with an id that is missing, new or in another place. Those of steps and
    /// groups are compared with the facts.
    fn headings(&self, found: &mut Vec<Diagnostic>) {
        let ids = |words: &'_ Words| -> Vec<(String, Span)> {
            let given = words.body.headings.iter().filter(|heading| heading.explicit);
            let given = given.filter(|heading| !self.own.contains(&heading.id.as_str()));
            given.map(|heading| (heading.id.clone(), heading.span)).collect()
        };
        let (expected, given) = (ids(self.original), ids(self.words));
        let has = |list: &[(String, Span)], id: &str| list.iter().any(|(other, _)| other == id);
        let problem = Diagnostic::new(Code::ParityHeadings).arg("lang", self.tag);
        let first = |span| Place::new(&self.original.source, span);
        if let Some((id, span)) = expected.iter().find(|(id, _)| !has(&given, id)) {
            let missing = problem.arg("problem", "missing").arg("id", id);
            let missing = missing.label(first(*span), "label-first");
            found.push(missing.at(&self.words.source, Span::default()));
        } else if let Some((id, span)) = given.iter().find(|(id, _)| !has(&expected, id)) {
            let new = problem.arg("problem", "new").arg("id", id).help("help-new");
            found.push(new.at(&self.words.source, *span));
        } else if let Some(((id, span), (_, other))) =
            given.iter().zip(&expected).find(|(given, expected)| given.0 != expected.0)
        {
            let order = problem.arg("problem", "order").arg("id", id).help("help-order");
            let order = order.label(first(*other), "label-first");
            found.push(order.at(&self.words.source, *span));
        }
    }

    /// Items to tick under each heading with an id.
    fn tasks(&self, found: &mut Vec<Diagnostic>) {
        for expected in self.original.body.headings.iter().filter(|heading| heading.explicit) {
            let Some(given) = self.words.body.heading(&expected.id) else { continue };
            if given.tasks != expected.tasks {
                let differ = Diagnostic::new(Code::ParityTasks)
                    .arg("id", &expected.id)
                    .arg("count", given.tasks)
                    .arg("expected", expected.tasks)
                    .label(Place::new(&self.original.source, expected.span), "label-first");
                found.push(differ.at(&self.words.source, given.span));
            }
        }
    }

    fn sections(
        &self,
        expected: &[Section<'_>],
        given: &[Section<'_>],
        found: &mut Vec<Diagnostic>,
    ) {
        // With other sections, which is a mistake of its own, the texts are compared as wholes.
        if expected.len() != given.len() {
            return self.sections(&[whole(expected)], &[whole(given)], found);
        }
        for (expected, given) in expected.iter().zip(given) {
            let sets = [
                (Code::ParityReferences, &expected.references, &given.references),
                (Code::ParityCitations, &expected.citations, &given.citations),
                (Code::ParityNumbers, &expected.numbers, &given.numbers),
            ];
            for (code, all, own) in sets {
                if all != own {
                    found.push(self.differ(code, [all, own], expected, given));
                }
            }
        }
    }

    fn differ(
        &self,
        code: Code,
        [all, own]: [&BTreeSet<String>; 2],
        expected: &Section<'_>,
        given: &Section<'_>,
    ) -> Diagnostic {
        let span = |words: &Words, heading: Option<&Heading>| {
            heading.map_or_else(|| first_line(words), |heading| heading.span)
        };
        let list = |set: &BTreeSet<String>, but: &BTreeSet<String>| {
            let list: Vec<&str> = set.difference(but).map(String::as_str).collect();
            if list.is_empty() { "–".to_owned() } else { list.join(", ") }
        };
        Diagnostic::new(code)
            .arg("lang", self.tag)
            .arg("missing", list(all, own))
            .arg("new", list(own, all))
            .label(
                Place::new(&self.original.source, span(self.original, expected.heading)),
                "label-first",
            )
            .at(&self.words.source, span(self.words, given.heading))
    }
}

/// The first line of a text, which stands for what comes before its first heading.
fn first_line(words: &Words) -> Span {
    let start = words.start as usize;
    let text = &words.source.text[start..];
    let blank = text.len() - text.trim_start().len();
    let line = text[blank..].lines().next().map_or(0, str::len);
    Span::new(blank..blank + line, start)
}

/// The text before the first heading, with title and summary, then each level 2 section.
fn sections<'a>(key: &str, words: &'a Words, passages: &[prose::Passage]) -> Vec<Section<'a>> {
    let tops: Vec<(usize, &Heading)> = words.body.tops().collect();
    let heading = tops.iter().map(|(_, heading)| Some(*heading));
    let heading = [None].into_iter().chain(heading);
    let mut sections: Vec<Section<'a>> =
        heading.map(|heading| Section { heading, ..Section::default() }).collect();
    for field in [&words.title, &words.summary].into_iter().flatten() {
        sections[0].numbers.extend(numbers(&field.value));
    }
    for passage in passages {
        let top = tops.iter().position(|(at, _)| Some(*at) == passage.section);
        sections[top.map_or(0, |top| top + 1)].numbers.extend(numbers(&passage.text));
    }
    for hole in &words.body.holes {
        let section = &mut sections[tops.partition_point(|(_, top)| top.start <= hole.at)];
        if let Some(reference) = hole.fill.reference() {
            section.references.insert(written(key, reference));
        } else if let Fill::Citation(at) = hole.fill {
            section.citations.insert(words.body.citations[at as usize].clone());
        }
    }
    sections
}

fn whole<'a>(sections: &[Section<'a>]) -> Section<'a> {
    let mut all = Section::default();
    for section in sections {
        all.references.extend(section.references.iter().cloned());
        all.citations.extend(section.citations.iter().cloned());
        all.numbers.extend(section.numbers.iter().cloned());
    }
    all
}

/// A reference in the one form that all ways of writing it have: the target by its last part.
fn written(key: &str, reference: &Reference) -> String {
    let target = reference.target.rsplit('/').next().filter(|target| !target.is_empty());
    let (mark, part) = match &reference.part {
        Part::Whole => ("", ""),
        Part::Anchor(id) => ("#", id.as_str()),
        Part::Fact(fact) => ("#=", fact.as_str()),
    };
    ["[[", target.unwrap_or(key), mark, part, "]]"].concat()
}

/// The numbers of a text that have three or more digits, without the marks that languages set
/// between thousands, in European digits.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(at) = first_pair(rest, is_digit) {
        let mut number;
        (number, rest) = run(&rest[at..]);
        let groups = number.len() <= 3;
        while groups && let Some(after) = rest.strip_prefix(SEPARATORS) {
            let (next, after) = run(after);
            if next.len() != 3 {
                break;
            }
            number.push_str(&next);
            rest = after;
        }
        if number.len() > 2 {
            numbers.push(number);
        }
    }
    numbers
}

/// What languages set between thousands, and before fractions.
const SEPARATORS: [char; 8] = [' ', '\u{a0}', '\u{202f}', '.', ',', '\'', '’', '٬'];

/// The digits that a text begins with, and what follows them.
fn run(text: &str) -> (String, &str) {
    let digits: String = text.chars().map_while(european_digit).collect();
    let end = text.char_indices().nth(digits.len()).map_or(text.len(), |(at, _)| at);
    (digits, &text[end..])
}

/// Whether a digit begins with these bytes: those of [`european_digit`].
fn is_digit(byte: u8, next: u8) -> bool {
    byte.is_ascii_digit()
        | (byte == 0xd9) & matches!(next, 0xa0..=0xa9)
        | (byte == 0xdb) & matches!(next, 0xb0..=0xb9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_told_by_their_bytes() {
        for c in (0..0x3000).filter_map(char::from_u32) {
            let found = first_pair(&c.to_string(), is_digit);
            assert_eq!(found, european_digit(c).map(|_| 0), "{c}");
        }
    }

    #[test]
    fn numbers_are_compared_without_what_languages_set_between_their_digits() {
        for same in ["15 229", "15.229", "15,229", "15\u{202f}229", "15229", "١٥٬٢٢٩"] {
            assert_eq!(numbers(same), ["15229"], "{same}");
        }
        let text = "Le 24 novembre 2026, 1 000 000 personnes ; articles 10, 433 et 2.5";
        assert_eq!(numbers(text), ["2026", "1000000", "433"]);
    }
}
