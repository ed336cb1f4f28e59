//! Headings: their level, their attributes, their place in the HTML.

use std::ops::Range;

use pulldown_cmark::{CowStr, HeadingLevel};

use crate::diag::{Code, Diagnostic, Span, nearest};
use crate::model::name;
use crate::model::words::{Fill, Heading};

use super::Parse;
use super::two::Side;

type Attribute<'t> = (CowStr<'t>, Option<CowStr<'t>>);

const OPEN: [&str; 5] = ["<h2", "<h3", "<h4", "<h5", "<h6"];
const CLOSE: [&str; 5] = ["</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"];

impl<'t> Parse<'t, '_> {
    pub fn heading(
        &mut self,
        level: HeadingLevel,
        id: Option<CowStr<'t>>,
        classes: &[CowStr<'t>],
        attributes: &[Attribute<'t>],
        range: Range<usize>,
    ) {
        self.begin_block();
        self.in_heading = true;
        if self.notes.inside() {
            // A footnote is no part of the text's outline.
            return self.out.markup("<p>");
        }
        self.unknown_attributes(classes, attributes, &range);
        let side = Side::of(classes);
        let nested = side.is_some() || !self.blocks.is_empty();
        let level = (level as u8).max(if nested { 3 } else { 2 });
        if let Some(side) = side {
            self.start_side(side, &range);
        }
        let (id, id_span) = self.given_id(id, &range);
        let index = self.headings.len();
        self.open.retain(|&open| self.headings[open].level < level);
        self.open.push(index);
        let start = self.out.at();
        let span =
            Span::new(range.start..range.start + self.text[range].trim_end().len(), self.offset);
        self.out.markup(OPEN[usize::from(level) - 2]);
        self.out.hole(span, Fill::HeadingId(index as u32));
        self.out.markup(">");
        let inner = self.out.at();
        let explicit = id.is_some();
        let id = id.unwrap_or_default();
        self.ids.push(id_span);
        self.headings.push(Heading {
            level,
            id,
            explicit,
            span,
            start,
            inner: (inner, inner),
            end: inner,
            text: String::new(),
            tasks: 0,
        });
    }

    pub fn end_heading(&mut self, level: HeadingLevel, range: Range<usize>) {
        self.in_heading = false;
        let Some(heading) = self.headings.last_mut().filter(|_| !self.notes.inside()) else {
            return self.out.markup("</p>\n");
        };
        heading.inner.1 = self.out.at();
        heading.text = self.out.plain(heading.inner.0);
        self.out.markup(CLOSE[usize::from(heading.level) - 2]);
        heading.end = self.out.at();
        let written = heading.level;
        self.end_side();
        let range = range.start..range.start + self.text[range].trim_end().len();
        if level == HeadingLevel::H1 {
            let text = self.headings.last().map(|heading| heading.text.as_str());
            let top = Diagnostic::new(Code::HeadingTop).arg("text", text.unwrap_or_default());
            self.report(top, range);
        } else {
            self.check_skip(written, range);
        }
    }

    /// The title is level 1, so the first heading is to be of level 2.
    fn check_skip(&mut self, level: u8, range: Range<usize>) {
        let before = match self.headings.len() {
            0 | 1 => 1,
            len => self.headings[len - 2].level,
        };
        if level > before + 1 {
            let skip = Diagnostic::new(Code::HeadingSkip).arg("level", level).arg("before", before);
            self.report(skip, range);
        }
    }

    /// The explicit id, if it can be one, and where it stands.
    fn given_id(&mut self, id: Option<CowStr<'t>>, range: &Range<usize>) -> (Option<String>, Span) {
        let Some(id) = id else { return (None, self.span(range)) };
        let place = self.attribute(range, '#', &id);
        let span = self.span(&place);
        if name::is_id(&id) {
            return (Some(id.into_string()), span);
        }
        self.report(
            Diagnostic::new(Code::IdInvalid).arg("id", &id).suggestion(&name::id(&id)),
            place,
        );
        (None, span)
    }

    fn unknown_attributes(
        &mut self,
        classes: &[CowStr<'t>],
        attributes: &[Attribute<'t>],
        range: &Range<usize>,
    ) {
        for class in classes.iter().filter(|class| !matches!(&***class, "do" | "dont")) {
            let place = self.attribute(range, '.', class);
            self.unknown_attribute(&self.text[place.clone()], place);
        }
        for (name, _) in attributes {
            let place = self.attribute(range, ' ', name);
            self.unknown_attribute(name, place);
        }
    }

    fn unknown_attribute(&mut self, name: &str, place: Range<usize>) {
        let unknown = Diagnostic::new(Code::AttributeUnknown)
            .arg("name", name)
            .nearest(nearest(name, [".do", ".dont"].into_iter()));
        self.report(unknown, place);
    }

    /// Where an attribute with its sign stands between the braces of a heading.
    fn attribute(&self, heading: &Range<usize>, sign: char, name: &str) -> Range<usize> {
        let text = &self.text[heading.clone()];
        let braces = text.rfind('{').unwrap_or(0);
        let signed = |at: usize| match sign {
            ' ' => Some(braces + at),
            sign => text[..braces + at].ends_with(sign).then(|| braces + at - 1),
        };
        let found = text[braces..].match_indices(name).find_map(|(at, _)| {
            let start = signed(at)?;
            Some(heading.start + start..heading.start + braces + at + name.len())
        });
        found.unwrap_or_else(|| heading.clone())
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::body::tests::{html, mistakes, read};

    #[test]
    fn a_heading_has_a_hole_for_its_id_and_knows_its_places() {
        let text = "## Le *délai* & `x`\na\n## B {#b}\n";
        assert_eq!(
            html(text),
            "<h2{id le-délai-x}>Le <em>délai</em> &amp; <code>x</code></h2>\n<p>a</p>\n<h2{id b}>B</h2>\n"
        );
        let body = read(text);
        let first = &body.headings[0];
        assert_eq!(first.text, "Le délai & x");
        assert_eq!(
            &body.html[first.inner.0 as usize..first.inner.1 as usize],
            "Le <em>délai</em> &amp; <code>x</code>"
        );
        assert_eq!(&body.html[first.end as usize..body.headings[1].start as usize], "<p>a</p>\n");
        assert_eq!(first.span.range(), 21..41);
        assert!(!first.explicit && body.headings[1].explicit);
    }

    #[test]
    fn references_stand_in_the_text_by_label_or_target() {
        let body = read("## [[k|le *l*]], [[human-trafficking]], [[#x]] {#a}");
        assert_eq!(body.headings[0].text, "le l, human-trafficking, x");
    }

    #[test]
    fn a_level_1_heading_is_an_error_and_written_at_level_2() {
        assert_eq!(html("# A"), "<h2{id a}>A</h2>\n");
        assert_eq!(mistakes("Top\n===\n\n## B"), ["heading-top Top\n=== help"]);
    }

    #[test]
    fn a_level_left_out_is_a_warning() {
        assert_eq!(
            mistakes("### A\n## B\n#### C\n## D\n### E"),
            ["heading-skip ### A help", "heading-skip #### C help"]
        );
    }

    #[test]
    fn an_id_is_checked_where_it_stands() {
        assert_eq!(mistakes("## a#Été {#Été}"), ["id-invalid #Été help"]);
        assert_eq!(mistakes("## a {#a--b-}"), ["id-invalid #a--b- help"]);
        // No letter of it can stand in an id.
        assert_eq!(mistakes("## a {#згода}"), ["id-invalid #згода "]);
        // The one is the opposite of the other.
        assert_eq!(mistakes("## a {.don}"), ["attribute-unknown .don help"]);
        assert_eq!(
            mistakes("## a {.doo .x y=1 #z}"),
            [
                "attribute-unknown .doo help-nearest",
                "attribute-unknown .x help",
                "attribute-unknown y help"
            ]
        );
    }

    #[test]
    fn a_heading_inside_a_container_opens_no_part() {
        assert_eq!(
            html("## A\n> ## B"),
            "<h2{id a}>A</h2>\n<blockquote>\n<h3{id b}>B</h3>\n</blockquote>\n"
        );
    }
}
