//! What a text says, passage by passage, as plain text: what the rules on language look at. Reads
//! the HTML that `parse` wrote, because ten thousand texts are not parsed twice; where a passage
//! stands in the file is looked for only when there is something to say about it.

use crate::diag::Span;
use crate::model::words::{Body, Fill, Heading, Words};
use crate::text::{NARROW, NO_BREAK, first_pair, unescaped};

/// Stands for a reference without a label, for a contact card and for code: it says something, but
/// no word of the text's language.
pub const OBJECT: char = '\u{fffc}';

/// Whether a tag ends a passage; the others stand inside one.
fn is_block(tag: &str) -> bool {
    matches!(
        tag,
        "p" | "li"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "td"
            | "th"
            | "tr"
            | "dt"
            | "dd"
            | "dl"
            | "ul"
            | "ol"
            | "pre"
            | "blockquote"
            | "figcaption"
            | "div"
    )
}

/// A paragraph, heading, item, cell, term or definition.
#[derive(Debug, PartialEq, Eq)]
pub struct Passage {
    /// The level 2 heading, by its index, that it stands under.
    pub section: Option<usize>,
    pub text: String,
}

/// The passages of a text, in their order.
pub fn passages(body: &Body) -> Vec<Passage> {
    let mut cut = Cut { body, section: None, text: String::new(), found: Vec::new(), next: 0 };
    let html = body.html.as_str();
    let mut at = 0;
    while at < html.len() {
        let open = html[at..].find('<').map_or(html.len(), |found| at + found);
        cut.text(at, open);
        let Some(end) = html[open..].find('>').map(|found| open + found) else { break };
        let tag = &html[open + 1..end];
        at = end + 1;
        if tag.starts_with("code") {
            cut.text.push(OBJECT);
            at = html[at..].find("</code>").map_or(html.len(), |found| at + found);
        }
        cut.skip(at);
        let name = tag.trim_start_matches('/');
        let name = &name[..name.find([' ', '/']).unwrap_or(name.len())];
        if name == "br" {
            cut.text.push(' ');
        } else if is_block(name) {
            cut.end(open);
        }
    }
    cut.end(html.len());
    cut.found
}

struct Cut<'a> {
    body: &'a Body,
    section: Option<usize>,
    text: String,
    found: Vec<Passage>,
    /// The next hole.
    next: usize,
}

impl Cut<'_> {
    /// Takes the text between two places, which holds no tag.
    fn text(&mut self, from: usize, to: usize) {
        let mut from = from;
        while let Some(hole) = self.body.holes.get(self.next).filter(|hole| hole.at as usize <= to)
        {
            self.plain(from, hole.at as usize);
            from = hole.at as usize;
            self.next += 1;
            match hole.fill {
                Fill::Link(_) => self.text.push(OBJECT),
                Fill::Card(_) | Fill::AlertStart(_) | Fill::AlertEnd => self.end(from),
                Fill::HeadingId(_)
                | Fill::NoteId(_)
                | Fill::NoteBack(_)
                | Fill::Note(_)
                | Fill::Citation(_)
                | Fill::LinkStart(_)
                | Fill::LinkEnd
                | Fill::File(_)
                | Fill::Image(_) => {}
            }
        }
        self.plain(from, to);
    }

    /// Escapes undone, spaces of French typography as they were typed.
    fn plain(&mut self, from: usize, to: usize) {
        let mut rest = &self.body.html[from..to];
        // The first bytes of `&`, a line break, U+00A0 and U+202F.
        let special = |byte: u8, next: u8| {
            (byte == b'&') | (byte == b'\n') | (byte == 0xe2) | (byte == 0xc2) & (next == 0xa0)
        };
        while let Some(at) = first_pair(rest, special) {
            self.text.push_str(&rest[..at]);
            rest = &rest[at..];
            let first = rest.chars().next().unwrap_or_default();
            let (text, len) = match first {
                '&' => unescaped(rest).unwrap_or(("&", 1)),
                '\n' | NO_BREAK | NARROW => (" ", first.len_utf8()),
                _ => (&rest[..first.len_utf8()], first.len_utf8()),
            };
            self.text.push_str(text);
            rest = &rest[len..];
        }
        self.text.push_str(rest);
    }

    /// Passes over the holes inside a tag that ends before `at`.
    fn skip(&mut self, at: usize) {
        let holes = self.body.holes[self.next..].iter();
        self.next += holes.take_while(|hole| (hole.at as usize) < at).count();
    }

    /// Ends the passage before `at`.
    fn end(&mut self, at: usize) {
        if self.text.chars().any(|c| !c.is_whitespace()) {
            let text = self.text.trim().to_owned();
            self.found.push(Passage { section: self.section, text });
        }
        self.text.clear();
        let opens = |heading: &Heading| heading.level == 2 && heading.start as usize <= at;
        let opened = self.body.headings.iter().rposition(opens);
        self.section = opened;
    }
}

/// Where a part of a passage stands in the file: its first words, as far as they hold no markup.
pub fn place(words: &Words, passage: &Passage, part: &str) -> Span {
    let section = passage.section.map(|at| words.body.headings[at].span.start);
    let from = section.unwrap_or(words.start) as usize;
    let text = &words.source.text;
    let first = part.split(OBJECT).map(str::trim).find(|run| !run.is_empty()).unwrap_or_default();
    // The text may go on on another line, or in another type face: fewer words are looked for.
    let ends = first.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at);
    let ends: Vec<usize> = ends.chain([first.len()]).collect();
    let found = ends.iter().rev().find_map(|end| {
        let words = &first[..*end];
        Some(from + text.get(from..)?.find(words)?..).map(|at| (at.start, words.len()))
    });
    match found {
        Some((at, len)) => Span::new(at..at + len, 0),
        None => section.map_or(Span::default(), |start| Span { start, end: start }),
    }
}

/// The words of a passage: what holds a letter or digit between spaces, and what stands for one.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_word = |c: char| c.is_alphanumeric() || c == OBJECT;
    text.split_whitespace().filter(move |word| word.contains(is_word))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diag::Source;
    use crate::parse::{body, words};

    fn read(text: &str) -> Words {
        let text = ["+++\ntitle = \"A\"\n+++\n", text].concat();
        let source = Arc::new(Source { path: "content/s/a/fr.md".to_owned(), text });
        words::words(&source, body::Lang { rtl: false, french: true }, &mut Vec::new())
    }

    #[test]
    fn passages_hold_what_is_read_and_no_markup() {
        let words = read(
            "Un *mot*, [[a|un lien]] et [[b]] ; `code` & [^S1].\n\n## Titre {#t}\n\n- [ ] À cocher\n\n\
             | a | b |\n|---|---|\n| c | d |\n\n> [!NOTE]\n> Une note.\n\n![[c]]\n",
        );
        let passages = passages(&words.body);
        let lines: Vec<_> = passages.iter().map(|it| (it.section, it.text.as_str())).collect();
        let under = Some(0);
        let expected = [
            (None, "Un mot, un lien et \u{fffc} ; \u{fffc} & ."),
            (under, "Titre"),
            (under, "À cocher"),
            (under, "a"),
            (under, "b"),
            (under, "c"),
            (under, "d"),
            (under, "Une note."),
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_place_is_where_the_words_stand_in_their_section() {
        let words = read("Un mot.\n\n## Titre {#t}\n\nUn mot *en relief* ici.\n");
        let passages = passages(&words.body);
        let found = |at: usize, part| {
            &words.source.text[place(&words, &passages[at], part).start as usize..]
        };
        assert!(found(0, "Un mot.").starts_with("Un mot.\n\n## Titre"));
        assert!(found(2, "Un mot en relief ici.").starts_with("Un mot *en relief*"));
    }
}
