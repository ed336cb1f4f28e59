//! Paragraphs, quotes, code and the stack of open containers.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use crate::model::words::{Alert, Fill};

use super::Parse;
use super::item::Label;

/// A container that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Quote,
    Alert,
    List,
    /// A list item, and what of its checkbox label is open.
    Item(Label),
    /// A definition list or a definition in it.
    Definition,
    Note,
}

impl<'t> Parse<'t, '_> {
    pub fn start(&mut self, tag: Tag<'t>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.paragraph(range),
            Tag::Heading { level, id, classes, attrs } => {
                self.heading(level, id, &classes, &attrs, range);
            }
            Tag::BlockQuote(kind) => self.quote(kind, range),
            Tag::CodeBlock(_) => self.code_block(),
            Tag::HtmlBlock => self.html_block(range),
            Tag::List(first) => self.list(first, &range),
            Tag::Item => self.item(),
            Tag::FootnoteDefinition(label) => self.note(label, range),
            Tag::DefinitionList => self.start_block(Block::Definition, "<dl>\n"),
            Tag::DefinitionListTitle => self.out.markup("<dt>"),
            Tag::DefinitionListDefinition => {
                self.start_block(Block::Definition, "<dd>");
                self.begin_tight();
            }
            Tag::Table(aligns) => self.table(aligns),
            Tag::TableHead => self.table_head(),
            Tag::TableRow => self.table_row(),
            Tag::TableCell => self.cell(&range),
            Tag::Emphasis => self.out.markup("<em>"),
            Tag::Strong => self.out.markup("<strong>"),
            Tag::Strikethrough => self.out.markup("<del>"),
            Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
                self.wikilink(&dest_url, has_pothole, range);
            }
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url, range),
            Tag::Image { link_type: LinkType::WikiLink { .. }, dest_url, .. } => {
                self.card(&dest_url, range, false);
            }
            Tag::Image { dest_url, .. } => self.image(&dest_url, &range),
            // Not switched on.
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
        }
    }

    /// To be called before any block but a paragraph: a checkbox label holds none.
    pub fn begin_block(&mut self) {
        if let Some(Block::Item(label)) = self.blocks.last_mut() {
            let open = std::mem::replace(label, Label::None);
            self.close_label(open);
        }
    }

    pub fn start_block(&mut self, block: Block, markup: &'static str) {
        self.begin_block();
        self.blocks.push(block);
        self.out.markup(markup);
    }

    pub fn end_block(&mut self, markup: &'static str) {
        self.blocks.pop();
        self.out.markup(markup);
    }

    /// A paragraph: `<p>`, or what stands alone in it.
    fn paragraph(&mut self, range: Range<usize>) {
        let Some((event, inner)) = self.events.next() else { return };
        let alone = || self.text[range.clone()].trim_end().len() == inner.len();
        match event {
            Event::TaskListMarker(_) => self.task(),
            Event::Start(Tag::Image { link_type, dest_url, title, .. })
                if !self.in_label() && inner.start == range.start && alone() =>
            {
                match link_type {
                    LinkType::WikiLink { .. } => self.card(&dest_url, inner, true),
                    _ => self.figure(&dest_url, &title, &inner),
                }
                // The end of the paragraph.
                self.events.next();
            }
            event => {
                self.start_paragraph();
                self.event(event, inner);
            }
        }
    }

    fn start_paragraph(&mut self) {
        match self.blocks.last_mut() {
            Some(Block::Item(label @ Label::Between)) => {
                *label = Label::Span;
                self.out.markup(" <span>");
            }
            // The box stood on a line of its own; its span is open and empty.
            Some(Block::Item(Label::Span)) => {}
            _ => self.out.markup("<p>"),
        }
    }

    pub fn end_paragraph(&mut self) {
        match self.blocks.last_mut() {
            Some(Block::Item(label @ Label::Span)) => {
                *label = Label::Between;
                self.out.markup("</span>");
            }
            _ => self.out.markup("</p>\n"),
        }
    }

    pub fn start_quote(&mut self, alert: Option<Alert>, range: &Range<usize>) {
        match alert {
            Some(alert) => {
                self.start_block(Block::Alert, "");
                self.out.hole(self.span(range), Fill::AlertStart(alert));
            }
            None => self.start_block(Block::Quote, "<blockquote>\n"),
        }
    }

    pub fn end_quote(&mut self, range: &Range<usize>) {
        match self.blocks.pop() {
            Some(Block::Alert) => self.out.hole(self.span(range), Fill::AlertEnd),
            _ => self.out.markup("</blockquote>\n"),
        }
    }

    fn code_block(&mut self) {
        self.begin_block();
        self.verbatim = true;
        let rtl = self.out.rtl();
        self.out.markup(if rtl { "<pre dir=\"ltr\"><code>" } else { "<pre><code>" });
    }

    pub fn end_code(&mut self) {
        self.verbatim = false;
        self.out.markup("</code></pre>\n");
    }

    fn html_block(&mut self, range: Range<usize>) {
        self.pass(|_, _, _| {});
        let html = self.text[range.clone()].trim_end();
        let start = range.start + (html.len() - html.trim_start().len());
        self.raw_html(html.trim_start(), start..range.start + html.len());
    }
}
