//! Cuts words into blocks, the passages that are compared, and hashes what they say.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization;

use crate::diag::Span;
use crate::model::translation::Stretch;
use crate::model::words::{DIALECT, Words};

/// How much of a block is kept to be recognised by, in characters.
const START: usize = 40;

/// A passage: the title, the summary, a paragraph, heading, list item, table row, term or code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Of its normalised text: NFC, runs of white space as one space, with the marks of emphasis
    /// and the like, without what references lead to. So wrapping, line ends and the names of
    /// sheets, files and sources do not count.
    pub hash: u32,
    pub stretch: Stretch,
    /// Its first characters, for people.
    pub start: String,
    /// Where it stands: in the words file, or in `translations.lock`.
    pub span: Span,
}

/// What stands in a normalised text for the marks of Markdown. Control characters, which no text
/// has, so that a literal asterisk is not taken for emphasis. Changing one makes every block that
/// has it a changed one.
mod mark {
    pub const EMPHASIS: char = '\u{1}';
    pub const STRONG: char = '\u{2}';
    pub const STRIKE: char = '\u{3}';
    pub const CODE: char = '\u{4}';
    pub const LINK: char = '\u{5}';
    pub const FACT: char = '\u{6}';
    pub const IMAGE: char = '\u{7}';
    pub const NOTE: char = '\u{e}';
    pub const CELL: char = '\u{f}';
    pub const BREAK: char = '\u{10}';
}

/// The blocks of a words file, in their order.
pub fn blocks(words: &Words) -> Vec<Block> {
    let mut found = Vec::new();
    let front = [(&words.title, Stretch::Title), (&words.summary, Stretch::Summary)];
    for (field, stretch) in front {
        if let Some(field) = field {
            found.extend(block(&field.value, stretch, field.span));
        }
    }
    let offset = words.start as usize;
    let headings = words.body.headings.iter();
    let mut cut = Cut {
        text: &words.source.text[offset..],
        offset,
        headings: headings.map(|heading| (heading.span.start, heading.id.as_str())).collect(),
        stretch: Stretch::Intro,
        marked: String::new(),
        place: None,
        unread: false,
        found,
    };
    for (event, range) in Parser::new_ext(cut.text, DIALECT).into_offset_iter() {
        cut.event(event, range);
    }
    cut.end_block();
    cut.found
}

/// Stands for everything that a words file says.
pub fn whole(words: &Words) -> u32 {
    let mut hasher = blake3::Hasher::new();
    for block in blocks(words) {
        hasher.update(&block.hash.to_be_bytes());
    }
    first(&hasher.finalize())
}

/// The block of a text with marks; none where it says nothing.
fn block(marked: &str, stretch: Stretch, span: Span) -> Option<Block> {
    let mut text = String::with_capacity(marked.len());
    for c in marked.nfc() {
        match c.is_whitespace() {
            true if text.is_empty() || text.ends_with(' ') => {}
            true => text.push(' '),
            false => text.push(c),
        }
    }
    text.truncate(text.trim_end().len());
    if text.is_empty() {
        return None;
    }
    let hash = first(&blake3::hash(text.as_bytes()));
    Some(Block { hash, stretch, start: start(&text), span })
}

fn first(hash: &blake3::Hash) -> u32 {
    let [a, b, c, d, ..] = *hash.as_bytes();
    u32::from_be_bytes([a, b, c, d])
}

/// The first characters of a normalised text, without its marks.
fn start(text: &str) -> String {
    let mut plain = text.chars().filter(|c| !c.is_control());
    let mut start: String = plain.by_ref().take(START).collect();
    start.truncate(start.trim_end().len());
    if plain.next().is_some() {
        start.push('…');
    }
    start
}

/// A text being cut.
struct Cut<'a> {
    text: &'a str,
    offset: usize,
    /// Ids of headings by where they stand in the file.
    headings: HashMap<u32, &'a str>,
    stretch: Stretch,
    /// The block that is open, with its marks.
    marked: String,
    place: Option<Range<usize>>,
    /// Inside a reference without a label, whose text is its target.
    unread: bool,
    found: Vec<Block>,
}

impl Cut<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.write(&text, range),
            Event::Code(code) => {
                self.mark(mark::CODE, &range);
                self.write(&code, range.clone());
                self.mark(mark::CODE, &range);
            }
            Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.write(&text, range),
            Event::FootnoteReference(_) => self.mark(mark::NOTE, &range),
            Event::SoftBreak => self.write(" ", range),
            Event::HardBreak => self.mark(mark::BREAK, &range),
            Event::Rule => self.end_block(),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis => self.mark(mark::EMPHASIS, &range),
            Tag::Strong => self.mark(mark::STRONG, &range),
            Tag::Strikethrough => self.mark(mark::STRIKE, &range),
            Tag::Superscript | Tag::Subscript => {}
            Tag::TableCell => self.mark(mark::CELL, &range),
            Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
                let fact = dest_url.contains("#=");
                self.mark(if fact { mark::FACT } else { mark::LINK }, &range);
                self.unread = !has_pothole;
                self.bare(&range);
            }
            Tag::Link { .. } => self.mark(mark::LINK, &range),
            Tag::Image { link_type, title, .. } => {
                self.mark(mark::IMAGE, &range);
                self.unread = matches!(link_type, LinkType::WikiLink { .. });
                self.bare(&range);
                self.write(title, range);
            }
            Tag::Heading { .. } => {
                self.end_block();
                // A heading in a footnote opens no stretch, and has no id.
                if let Some(id) = self.headings.get(&((range.start + self.offset) as u32)) {
                    self.stretch = Stretch::Heading((*id).to_owned());
                }
            }
            Tag::Paragraph
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::List(_)
            | Tag::Item
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::MetadataBlock(_) => self.end_block(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let mark = match tag {
            TagEnd::Emphasis => mark::EMPHASIS,
            TagEnd::Strong => mark::STRONG,
            TagEnd::Strikethrough => mark::STRIKE,
            TagEnd::Link => mark::LINK,
            TagEnd::Image => mark::IMAGE,
            TagEnd::Superscript | TagEnd::Subscript | TagEnd::TableCell => return,
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::MetadataBlock(_) => return self.end_block(),
        };
        self.unread = false;
        self.marked.push(mark);
    }

    fn mark(&mut self, mark: char, range: &Range<usize>) {
        self.widen(range);
        self.marked.push(mark);
    }

    /// An ellipsis for what a reference without a label will show.
    fn bare(&mut self, range: &Range<usize>) {
        if self.unread {
            self.widen(range);
            self.marked.push('…');
        }
    }

    fn write(&mut self, text: &str, range: Range<usize>) {
        if !self.unread {
            self.widen(&range);
            self.marked.push_str(text);
        }
    }

    fn widen(&mut self, range: &Range<usize>) {
        let place = self.place.get_or_insert_with(|| range.clone());
        place.end = place.end.max(range.end);
    }

    fn end_block(&mut self) {
        if let Some(place) = self.place.take() {
            let span = Span::new(place, self.offset);
            self.found.extend(block(&self.marked, self.stretch.clone(), span));
            self.marked.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Source;
    use crate::parse::{body, words};
    use std::sync::Arc;

    fn read(text: &str) -> Vec<Block> {
        let path = "content/s/a/fr.md".to_owned();
        let text = ["+++\ntitle = \"Titre\"\nsummary = \"Résumé.\"\n+++\n", text].concat();
        let source = Arc::new(Source { path, text });
        blocks(&words::words(&source, body::Lang::default(), &mut Vec::new()))
    }

    /// The blocks of a text without its front matter, as in a lock without hashes.
    fn lines(text: &str) -> Vec<String> {
        let blocks = read(text).into_iter().skip(2);
        blocks.map(|block| format!("{} {}", block.stretch, block.start)).collect()
    }

    fn hashes(text: &str) -> Vec<u32> {
        read(text).iter().map(|block| block.hash).collect()
    }

    #[test]
    fn title_and_summary_are_blocks_whose_hashes_must_never_change() {
        let blocks = read("");
        let line = |block: &Block| format!("{:08x} {} {}", block.hash, block.stretch, block.start);
        let lines: Vec<_> = blocks.iter().map(line).collect();
        assert_eq!(lines, ["5b76b542 title Titre", "a2c4ea4a summary Résumé."]);
    }

    #[test]
    fn every_leaf_is_a_block_of_its_stretch() {
        let text = "a\n\n## B {#b}\n- c\n  - d\n- [ ] e\n\n  f\n\n> [!NOTE]\n> g\n\n\
            | h | i |\n|---|---|\n| j | k |\n\n## L\nm\n: n\n\n```\no\n```\n\n***\n[^1]: p\n";
        assert_eq!(
            lines(text),
            [
                "# a", "#b B", "#b c", "#b d", "#b e", "#b f", "#b g", "#b hi", "#b jk", "#l L",
                "#l m", "#l n", "#l o", "#l p"
            ]
        );
    }

    #[test]
    fn wrapping_line_ends_and_composition_change_nothing() {
        let text = "Un *délai* de repos [[a|d’un an]].\n\n> Pour `tous` ici.\n";
        let same = [
            "Un *délai*\nde   repos [[a|d’un\nan]].\n\n\n> Pour\n> `tous` ici.",
            "Un *de\u{301}lai* de repos\u{a0}[[a|d’un an]].\r\n\r\n> Pour `tous` ici.\r\n",
            "Un _délai_ de repos [[a|d’un an]].\n\n>   Pour `tous` ici.\n",
        ];
        for other in same {
            assert_eq!(hashes(other), hashes(text), "{other:?}");
        }
    }

    #[test]
    fn what_references_lead_to_does_not_count_but_their_kind_does() {
        let text =
            "[[a]] [[a|b]] [[a#=f]] [c](https://x.be) ![d](e.svg)[^S1]\n\n![[p]]\n\n## H {#h}";
        let same =
            "[[s/z]] [[y#x|b]] [[#=phone]] [c](w.pdf) ![d](v.png)[^S2]\n\n![[q]]\n\n## H {#i}";
        assert_eq!(hashes(same), hashes(text));
        for (from, to) in [("[[a]]", "[[a#=f]]"), ("|b", "|B"), ("![d]", "![D]"), ("[^S1]", "")] {
            assert_ne!(hashes(&text.replacen(from, to, 1)), hashes(text), "{from} {to}");
        }
    }

    #[test]
    fn marks_are_told_from_literal_characters() {
        let all: Vec<_> = ["a", "*a*", "**a**", "\\*a\\*", "`a`", "~~a~~"].map(hashes).into();
        for (at, one) in all.iter().enumerate() {
            assert!(!all[..at].contains(one), "{at}");
        }
    }

    #[test]
    fn a_block_begins_with_forty_characters_and_knows_its_place() {
        let text = "## Été\n\nAppelez le [[police-101#=phone]] si la personne est en *danger*, tout de suite.\n";
        let block = read(text).pop().unwrap();
        assert_eq!(block.start, "Appelez le … si la personne est en dange…");
        let front = "+++\ntitle = \"Titre\"\nsummary = \"Résumé.\"\n+++\n";
        let place = &[front, text].concat()[block.span.range()];
        assert!(place.starts_with("Appelez") && place.ends_with("suite."), "{place}");
    }
}
