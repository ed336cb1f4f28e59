//! Do and don't lists: `### … {.do}` or `{.dont}` before a list. One that follows its counterpart
//! at once shares a frame with it.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

use crate::diag::{Code, Diagnostic};

use super::Parse;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Do,
    Dont,
}

impl Side {
    pub fn of(classes: &[CowStr<'_>]) -> Option<Side> {
        classes.iter().find_map(|class| match &**class {
            "do" => Some(Side::Do),
            "dont" => Some(Side::Dont),
            _ => None,
        })
    }

    fn name(self) -> &'static str {
        match self {
            Side::Do => "do",
            Side::Dont => "dont",
        }
    }

    fn open(self) -> &'static str {
        match self {
            Side::Do => "<div class=\"do\">\n",
            Side::Dont => "<div class=\"dont\">\n",
        }
    }
}

/// A frame that is open.
#[derive(Debug)]
pub(super) struct Two {
    /// How many containers are around it.
    depth: usize,
    side: Side,
    /// Both sides have come.
    pair: bool,
    wait: Wait,
    heading: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wait {
    HeadingEnd,
    List,
    ListEnd,
}

impl Parse<'_, '_> {
    /// Opens the side whose heading comes now; `settle` has closed the one before and left the
    /// frame open if this is its counterpart.
    pub fn start_side(&mut self, side: Side, heading: &Range<usize>) {
        let depth = self.blocks.len();
        let heading = heading.clone();
        let wait = Wait::HeadingEnd;
        let joins = |two: &&mut Two| two.depth == depth && two.wait == Wait::ListEnd;
        match self.twos.last_mut().filter(|two| joins(two)) {
            Some(two) => *two = Two { depth, side, pair: true, wait, heading },
            None => {
                self.twos.push(Two { depth, side, pair: false, wait, heading });
                self.out.markup("<div class=\"two\">");
            }
        }
        self.out.markup(side.open());
    }

    pub fn end_side(&mut self) {
        let depth = self.blocks.len();
        if let Some(two) = self.twos.last_mut().filter(|two| two.depth == depth) {
            two.wait = Wait::List;
        }
    }

    /// Closes the innermost frame if `event`, which comes next, does not belong to it.
    pub fn settle(&mut self, event: Option<&Event<'_>>) {
        let depth = self.blocks.len();
        let Some(two) = self.twos.last_mut().filter(|two| two.depth == depth) else { return };
        match (two.wait, event) {
            (Wait::HeadingEnd, _) => {}
            (Wait::List, Some(Event::Start(Tag::List(_)))) => two.wait = Wait::ListEnd,
            (Wait::List, _) => {
                let missing = Diagnostic::new(Code::DoList).arg("name", two.side.name());
                let heading = two.heading.start..two.heading.end;
                self.twos.pop();
                self.out.markup("</div></div>\n");
                let len = self.text[heading.clone()].trim_end().len();
                self.report(missing, heading.start..heading.start + len);
            }
            (Wait::ListEnd, event) => {
                self.out.markup("</div>");
                let next = match event {
                    Some(Event::Start(Tag::Heading { classes, .. })) => Side::of(classes),
                    _ => None,
                };
                if two.pair || next.is_none_or(|side| side == two.side) {
                    self.twos.pop();
                    self.out.markup("</div>\n");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::body::tests::{html, mistakes};

    #[test]
    fn a_do_and_a_dont_share_a_frame() {
        assert_eq!(
            html("### Oui {.do}\n- a\n\n### Non {.dont}\n- b\n\nc"),
            "<div class=\"two\"><div class=\"do\">\n<h3{id oui}>Oui</h3>\n<ul>\n<li>a</li>\n</ul>\n</div>\
             <div class=\"dont\">\n<h3{id non}>Non</h3>\n<ul>\n<li>b</li>\n</ul>\n</div></div>\n<p>c</p>\n"
        );
    }

    #[test]
    fn two_of_a_kind_stand_apart() {
        let html =
            html("### A {.do}\n- a\n\n### B {.do}\n- b\n### C {.dont}\n- c\n### D {.do}\n- d");
        assert_eq!(html.matches("<div class=\"two\">").count(), 3);
        assert_eq!(html.matches("<div").count(), html.matches("</div>").count());
    }

    #[test]
    fn a_frame_ends_with_what_is_around_it() {
        assert_eq!(
            html("> ### A {.dont}\n> - a\n"),
            "<blockquote>\n<div class=\"two\"><div class=\"dont\">\n<h3{id a}>A</h3>\n<ul>\n<li>a</li>\n</ul>\n</div></div>\n</blockquote>\n"
        );
    }

    #[test]
    fn without_a_list_it_is_an_error() {
        assert_eq!(
            mistakes("## X\n### A {.do}\n\na\n### B {.dont}"),
            ["do-list ### A {.do} help", "do-list ### B {.dont} help"]
        );
    }
}
