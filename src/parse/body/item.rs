//! Lists, their items, and the checkboxes of task lists.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::Parse;
use super::block::Block;

/// How far the label of an item's checkbox is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    None,
    /// In a `<span>` of the label.
    Span,
    /// In the label, between two paragraphs.
    Between,
}

/// What is ticked is not kept by the browser (`autocomplete`, which checkboxes have only through
/// their form) and goes nowhere: a form of this method does nothing outside a dialog, on Enter too.
const FORM: &str = "<form method=\"dialog\" autocomplete=\"off\">";

impl Parse<'_, '_> {
    pub fn list(&mut self, first: Option<u64>, range: &Range<usize>) {
        self.begin_block();
        let task = is_task(&self.text[range.clone()]);
        if task && self.form.is_none() {
            self.form = Some(self.blocks.len());
            self.out.markup(FORM);
        }
        self.start_block(Block::List, if first.is_some() { "<ol" } else { "<ul" });
        if task {
            self.out.markup(" class=\"check\"");
        }
        if let Some(first) = first.filter(|&first| first != 1) {
            self.out.attr("start", &first.to_string());
        }
        self.out.markup(">\n");
    }

    pub fn end_list(&mut self, ordered: bool) {
        self.end_block(if ordered { "</ol>\n" } else { "</ul>\n" });
        if self.form == Some(self.blocks.len()) {
            self.form = None;
            self.out.markup("</form>\n");
        }
    }

    pub fn item(&mut self) {
        self.blocks.push(Block::Item(Label::None));
        self.out.markup("<li>");
        self.begin_tight();
    }

    /// The first event of an item or definition. In a tight list its text stands without a
    /// paragraph, so a card on a line of its own is looked for here.
    pub fn begin_tight(&mut self) {
        let Some((event, range)) = self.events.next() else { return };
        match event {
            Event::Start(Tag::Image { link_type: LinkType::WikiLink { .. }, dest_url, .. })
                if self.ends_line(range.end) =>
            {
                self.card(&dest_url, range, true);
            }
            event => self.event(event, range),
        }
    }

    fn ends_line(&self, at: usize) -> bool {
        let rest = self.text[at..].trim_start_matches([' ', '\t']);
        rest.is_empty() || rest.starts_with(['\n', '\r'])
    }

    pub fn end_item(&mut self) {
        if let Some(Block::Item(label)) = self.blocks.pop() {
            self.close_label(label);
        }
        self.out.markup("</li>\n");
    }

    /// A checkbox. Never ticked: what an editor ticked says nothing to a reader. None where an
    /// underline or a definition below makes the item's text a heading or a term.
    pub fn task(&mut self) {
        let Some(Block::Item(label)) = self.blocks.last_mut().filter(|_| !self.in_heading) else {
            return;
        };
        *label = Label::Span;
        self.out.markup("<label><input type=\"checkbox\"> <span>");
        for &heading in &self.open {
            self.headings[heading].tasks += 1;
        }
    }

    pub fn in_label(&self) -> bool {
        matches!(self.blocks.last(), Some(Block::Item(Label::Span | Label::Between)))
    }

    pub fn close_label(&mut self, label: Label) {
        self.out.markup(match label {
            Label::None => "",
            Label::Span => "</span></label>",
            Label::Between => "</label>",
        });
    }
}

/// Whether the first item of a list has a checkbox: `- [ ]`, `1. [x]`.
fn is_task(list: &str) -> bool {
    let number = list.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    let Some(text) = number.strip_prefix(['-', '*', '+', '.', ')']) else { return false };
    let text = text.trim_start_matches([' ', '\t']).as_bytes();
    matches!(text, [b'[', b' ' | b'\t' | b'x' | b'X', b']', rest @ ..]
        if rest.first().is_none_or(u8::is_ascii_whitespace))
}

#[cfg(test)]
mod tests {
    use super::FORM;
    use crate::parse::body::tests::{html, mistakes, read};

    const BOX: &str = "<label><input type=\"checkbox\"> <span>";

    #[test]
    fn lists_and_their_first_number() {
        assert_eq!(html("- a\n- b"), "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
        assert_eq!(
            html("3. a\n\n   b"),
            "<ol start=\"3\">\n<li><p>a</p>\n<p>b</p>\n</li>\n</ol>\n"
        );
    }

    #[test]
    fn a_task_is_a_labelled_checkbox_never_ticked() {
        let expected = format!(
            "{FORM}<ul class=\"check\">\n<li>{BOX}a {{link k}}</span></label></li>\n<li>{BOX}b</span></label></li>\n</ul>\n</form>\n"
        );
        assert_eq!(html("- [ ] a [[k]]\n- [x] b"), expected);
    }

    #[test]
    fn paragraphs_of_a_task_are_spans_and_blocks_follow_the_label() {
        let loose = format!(
            "{FORM}<ul class=\"check\">\n<li>{BOX}a</span> <span>b</span></label><ul>\n<li>c</li>\n</ul>\n<p>d</p>\n</li>\n</ul>\n</form>\n"
        );
        assert_eq!(html("- [ ] a\n\n  b\n\n  - c\n\n  d"), loose);
        let tight = format!(
            "{FORM}<ul class=\"check\">\n<li>{BOX}a</span></label><ul class=\"check\">\n<li>{BOX}b</span></label></li>\n</ul>\n</li>\n</ul>\n</form>\n"
        );
        assert_eq!(html("- [ ] a\n  - [ ] b"), tight);
    }

    #[test]
    fn a_box_keeps_to_its_text() {
        assert!(html("- [ ]\n  a\n\n- b").contains(&format!("<li>{BOX}a</span></label></li>")));
        assert!(html("- [ ] a\n  -").contains("<li><h3{id a}>a</h3>\n</li>"));
    }

    #[test]
    fn tasks_are_counted_for_every_heading_above_them() {
        let body = read("- [ ] 0\n## A\n- [ ] 1\n### B\n- [ ] 2\n  - [x] 3\n## C\n1. [ ] 4");
        let counts = body.headings.iter().map(|h| (h.text.as_str(), h.tasks)).collect::<Vec<_>>();
        assert_eq!(counts, [("A", 3), ("B", 2), ("C", 1)]);
    }

    #[test]
    fn a_card_stands_in_an_item_of_its_own() {
        assert_eq!(
            html("- ![[a]]\n- ![[b]]"),
            "<ul>\n<li>{card a}</li>\n<li>{card b}</li>\n</ul>\n"
        );
        assert_eq!(mistakes("- [ ] ![[a]]\n- x"), ["card-place ![[a]] help"]);
        assert_eq!(mistakes("- [ ] ![[a]]\n\n- x"), ["card-place ![[a]] help"]);
        assert_eq!(mistakes("- [ ] x\n\n  ![[a]]"), ["card-place ![[a]] help"]);
    }
}
