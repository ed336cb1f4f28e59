//! Markdown as HTML with holes, in one pass over pulldown-cmark's events.
//!
//! Owns what the text of a sheet may contain and how it is written (the forms of references, alerts,
//! task lists, do and don't lists, tables, footnotes). Knows no other file: whatever depends on one
//! is a hole. Nothing recurses, so nesting cannot exhaust the stack.

mod alert;
mod block;
mod heading;
mod ids;
mod image;
mod item;
mod link;
mod note;
mod reference;
mod table;
#[cfg(test)]
mod tests;
mod two;
mod writer;

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CowStr, Event, OffsetIter, Parser, TagEnd};

use crate::diag::{Code, Diagnostic, Source, Span};
use crate::model::words::{Body, DIALECT, Heading};

pub use alert::{left_mark, left_over};

use block::Block;
use link::Close;
use note::Notes;
use table::Table;
use two::Two;
use writer::Out;

/// What of a language matters to its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lang {
    /// Written from right to left: runs of Latin script are isolated.
    pub rtl: bool,
    /// French: no-break spaces before `;`, `?`, `!`, `:` and inside « ».
    pub french: bool,
}

/// More mistakes than this in one text are not reported: the file is not Markdown.
const MOST: usize = 1000;

/// Reads `text`, the Markdown of a file after its front matter, which begins at byte `offset` of
/// `source`. Every mistake is added to `diagnostics`; what could be read is returned all the same.
pub fn body(
    text: &str,
    offset: usize,
    lang: Lang,
    source: &Arc<Source>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Body {
    let mut parse = Parse {
        text,
        offset,
        lang,
        source,
        most: diagnostics.len() + MOST,
        diagnostics,
        events: Parser::new_ext(text, DIALECT).into_offset_iter(),
        out: Out::new(text.len() + text.len() / 4, lang),
        blocks: Vec::new(),
        headings: Vec::new(),
        ids: Vec::new(),
        open: Vec::new(),
        twos: Vec::new(),
        form: None,
        links: Vec::new(),
        late: Vec::new(),
        table: Table::default(),
        notes: Notes::default(),
        verbatim: false,
        in_heading: false,
        bracket: None,
        skip_to: 0,
        left: false,
    };
    while let Some((event, range)) = parse.events.next() {
        parse.event(event, range);
    }
    parse.end()
}

/// A text being read.
struct Parse<'t, 's> {
    text: &'t str,
    offset: usize,
    lang: Lang,
    source: &'s Arc<Source>,
    diagnostics: &'s mut Vec<Diagnostic>,
    most: usize,
    events: OffsetIter<'t>,
    out: Out,
    /// The containers that are open.
    blocks: Vec<Block>,
    headings: Vec<Heading>,
    /// Where the explicit id of each heading stands.
    ids: Vec<Span>,
    /// The headings, by index, that task-list items are counted for.
    open: Vec<usize>,
    twos: Vec<Two>,
    /// The depth of the outermost list with checkboxes that is open: its form.
    form: Option<usize>,
    links: Vec<Close>,
    /// Footnote references of the link that is open: they are links, so they follow it.
    late: Vec<(CowStr<'t>, Range<usize>)>,
    table: Table,
    notes: Notes<'t>,
    /// Inside code or an address.
    verbatim: bool,
    in_heading: bool,
    /// The end of a `[` that was left in the text.
    bracket: Option<usize>,
    /// Text before this place has been dealt with.
    skip_to: usize,
    /// Something is still to be translated or written.
    left: bool,
}

impl<'t> Parse<'t, '_> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        if !self.twos.is_empty() {
            self.settle(Some(&event));
        }
        match event {
            Event::Text(text) => self.words(&text, range),
            Event::SoftBreak if range.start == self.skip_to => {}
            Event::SoftBreak => self.out.markup("\n"),
            Event::HardBreak => self.out.markup("<br>\n"),
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.close(tag, range),
            Event::Code(code) => self.code(&code),
            Event::FootnoteReference(label) => self.note_reference(label, range),
            Event::TaskListMarker(_) => self.task(),
            Event::Rule => {
                self.begin_block();
                self.out.markup("<hr>\n");
            }
            Event::Html(html) | Event::InlineHtml(html) => self.raw_html(&html, range),
            // Math is not switched on.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.out.text(&text),
        }
    }

    fn words(&mut self, text: &str, range: Range<usize>) {
        if self.verbatim {
            return self.out.verbatim(text);
        }
        if range.start <= self.skip_to && self.skip_to > 0 {
            if range.start == self.skip_to {
                self.out.text(text.trim_start());
            }
            return;
        }
        if matches!(text, "[" | "![") {
            if text == "[" && self.left_mark(range.start) {
                return;
            }
            self.left_bracket(&range);
        }
        self.out.text(text);
    }

    fn code(&mut self, code: &str) {
        self.out.markup(if self.out.rtl() { "<code dir=\"ltr\">" } else { "<code>" });
        self.out.verbatim(code);
        self.out.markup("</code>");
    }

    fn raw_html(&mut self, html: &str, range: Range<usize>) {
        let line = html.lines().next().unwrap_or_default();
        let is_break = line.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br"));
        let diagnostic = Diagnostic::new(Code::HtmlRaw)
            .arg("html", line.chars().take(60).collect::<String>())
            .help(if is_break { "help-break" } else { "help" });
        self.report(diagnostic, range);
    }

    /// Passes over everything up to the end of the element that has just begun; hands each event
    /// inside to `inside`.
    fn pass(&mut self, mut inside: impl FnMut(&mut Self, Event<'t>, Range<usize>)) {
        let mut depth = 1;
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
            inside(self, event, range);
        }
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(range.clone(), self.offset)
    }

    fn report(&mut self, diagnostic: Diagnostic, range: Range<usize>) {
        if self.diagnostics.len() < self.most {
            let span = Span::new(range, self.offset);
            self.diagnostics.push(diagnostic.at(self.source, span));
        }
    }

    fn end(mut self) -> Body {
        self.settle(None);
        self.assign_ids();
        let (footnotes, citations) = self.append_notes();
        let Out { html, mut holes, .. } = self.out;
        // Ten thousand texts are kept until they are rendered: what they do not fill is given back.
        // An allocator that is asked to shrink a text by less than half leaves it as it is.
        let html = html.as_str().to_owned();
        holes.shrink_to_fit();
        self.headings.shrink_to_fit();
        Body { html, holes, headings: self.headings, footnotes, citations, left: self.left }
    }

    fn close(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => self.end_heading(level, range),
            TagEnd::BlockQuote(_) => self.end_quote(&range),
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::List(ordered) => self.end_list(ordered),
            TagEnd::Item => self.end_item(),
            TagEnd::FootnoteDefinition => self.end_note(),
            TagEnd::DefinitionList => self.end_block("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out.markup("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.end_block("</dd>\n"),
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.end_table_head(),
            TagEnd::TableRow => self.out.markup("</tr>\n"),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.out.markup("</em>"),
            TagEnd::Strong => self.out.markup("</strong>"),
            TagEnd::Strikethrough => self.out.markup("</del>"),
            TagEnd::Link => self.end_link(&range),
            // Consumed with their start, or not switched on.
            TagEnd::HtmlBlock
            | TagEnd::Image
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }
}
