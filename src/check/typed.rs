//! A text as it was typed: block by block, what stands in it as plain text, and where in the file.
//! Reads the Markdown once more, which is for the few texts only in whose HTML a rule has seen
//! something: `prose` is quicker, but keeps no places.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::prose::OBJECT;
use crate::diag::Span;
use crate::model::words::{DIALECT, Words};

/// A paragraph, heading, item, cell, term or definition. Its lines end as in the file.
#[derive(Debug, Default)]
pub struct Block {
    pub text: String,
    /// Begins a quotation or a box.
    pub quoted: bool,
    /// Begins an item of a list, without a checkbox.
    pub item: bool,
    /// Where runs of the text begin, in it and in the file, in bytes.
    runs: Vec<(usize, usize)>,
}

impl Block {
    /// Where a part of the text stands in the file.
    pub fn place(&self, part: &Range<usize>) -> Span {
        let end = self.offset(part.end.saturating_sub(1)) + 1;
        Span::new(self.offset(part.start)..end, 0)
    }

    fn offset(&self, at: usize) -> usize {
        let run = self.runs.partition_point(|(start, _)| *start <= at);
        run.checked_sub(1).map_or(0, |run| self.runs[run].1 + at - self.runs[run].0)
    }
}

/// The blocks of a text, in their order. Code, references without words of their own and what was
/// made plain by a `\` are an [`OBJECT`] each.
pub fn blocks(words: &Words) -> Vec<Block> {
    let text = words.source.text.get(words.start as usize..).unwrap_or_default();
    let mut cut = Cut { text, offset: words.start as usize, ..Cut::default() };
    for (event, range) in Parser::new_ext(text, DIALECT).into_offset_iter() {
        cut.event(event, range);
    }
    cut.end();
    cut.found
}

/// A text being cut.
#[derive(Default)]
struct Cut<'a> {
    text: &'a str,
    offset: usize,
    block: Block,
    /// How deep in what is not read: code, a link whose text is its address.
    unread: usize,
    found: Vec<Block>,
}

impl Cut<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range.start),
            Event::End(tag) => self.close(tag),
            Event::Text(text) if self.unread == 0 => self.push(&text, range.start),
            Event::SoftBreak | Event::HardBreak => self.push_plain("\n", range.start),
            Event::Code(_) | Event::FootnoteReference(_) | Event::InlineHtml(_) => {
                self.push_object(range.start);
            }
            Event::TaskListMarker(_) => self.block.item = false,
            Event::Text(_)
            | Event::Html(_)
            | Event::Rule
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: usize) {
        match tag {
            _ if self.unread > 0 => self.unread += 1,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {}
            Tag::Link { link_type, dest_url, .. } => {
                if !has_words(*link_type, dest_url) {
                    self.push_object(at);
                    self.unread = 1;
                }
            }
            Tag::Image { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.push_object(at);
                self.unread = 1;
            }
            Tag::BlockQuote(_) => {
                self.end();
                self.block.quoted = true;
            }
            Tag::Item => {
                self.end();
                self.block.item = true;
            }
            // A loose list's items begin with a paragraph.
            Tag::Paragraph if self.block.text.is_empty() => {}
            _ => self.end(),
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            _ if self.unread > 0 => self.unread -= 1,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {}
            _ => self.end(),
        }
    }

    fn push(&mut self, text: &str, at: usize) {
        let plain = at.checked_sub(1).is_some_and(|before| self.text.as_bytes()[before] == b'\\');
        match text.chars().next().filter(|first| plain && first.is_ascii_punctuation()) {
            Some(first) => {
                self.push_object(at);
                self.push_plain(&text[first.len_utf8()..], at + first.len_utf8());
            }
            None => self.push_plain(text, at),
        }
    }

    fn push_object(&mut self, at: usize) {
        self.push_plain(OBJECT.encode_utf8(&mut [0; 4]), at);
    }

    fn push_plain(&mut self, text: &str, at: usize) {
        if self.unread == 0 {
            self.block.runs.push((self.block.text.len(), self.offset + at));
            self.block.text.push_str(text);
        }
    }

    fn end(&mut self) {
        let block = std::mem::take(&mut self.block);
        if !block.text.is_empty() {
            self.found.push(block);
        }
    }
}

/// Whether a link has words that its author chose. Of what leads to a number or a mailbox nothing
/// is said here: it is an error as a whole.
fn has_words(link_type: LinkType, url: &str) -> bool {
    let scheme = url.split(':').next().unwrap_or_default();
    let calls = ["tel", "mailto"].iter().any(|own| own.eq_ignore_ascii_case(scheme));
    match link_type {
        LinkType::Autolink | LinkType::Email => false,
        LinkType::WikiLink { has_pothole } => has_pothole,
        LinkType::Inline
        | LinkType::Reference
        | LinkType::ReferenceUnknown
        | LinkType::Collapsed
        | LinkType::CollapsedUnknown
        | LinkType::Shortcut
        | LinkType::ShortcutUnknown => !calls,
    }
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
        words::words(&source, body::Lang::default(), &mut Vec::new())
    }

    #[test]
    fn blocks_hold_what_was_typed_and_where() {
        let words = read(
            "Un *mot* [[a|un lien]], [[b]] `code`\n\\[S1] <a@b.be> [c](tel:1)\n\n> [! NOTE]\n>\n> b\n\n\
             - [] À cocher\n- [ ] Fait\n\n      bloc\n\n| a | b |\n|---|---|\n",
        );
        let blocks = blocks(&words);
        let texts: Vec<_> =
            blocks.iter().map(|it| (it.text.as_str(), it.quoted, it.item)).collect();
        let expected = [
            ("Un mot un lien, \u{fffc} \u{fffc}\n\u{fffc}S1] \u{fffc} \u{fffc}", false, false),
            ("[! NOTE]", true, false),
            ("b", false, false),
            ("[] À cocher", false, true),
            ("Fait", false, false),
            ("\u{fffc}", false, false),
            ("a", false, false),
            ("b", false, false),
        ];
        assert_eq!(texts, expected);
        let found = |at: usize, part: Range<usize>| {
            let place = blocks[at].place(&part);
            &words.source.text[place.range()]
        };
        assert_eq!(found(0, 3..14), "mot* [[a|un lien");
        assert_eq!(found(1, 0..8), "[! NOTE]");
        assert_eq!(found(3, 3..5), "À");
    }
}
