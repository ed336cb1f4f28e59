//! The running text of a body: what stands between its tags and holes, outside headings, links,
//! code and whatever else holds no link of its own.

use std::ops::{ControlFlow, Range};

use crate::model::words::{Alert, Body, Fill};

/// Whether no words are explained in an element. A label ticks its box wherever it is pressed.
fn left_out(element: &str) -> bool {
    matches!(
        element,
        "a" | "button"
            | "caption"
            | "code"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "label"
            | "pre"
            | "th"
    )
}

/// Calls `found` with the place of each run, in bytes of the HTML, until it has enough. The text's
/// own footnotes are left out, and so is what is said in an emergency.
pub fn runs(body: &Body, mut found: impl FnMut(Range<usize>) -> ControlFlow<()>) {
    let html = &body.html[..body.footnotes as usize];
    let mut holes = body.holes.iter().peekable();
    let mut inside = Inside::default();
    let mut at = 0;
    while at < html.len() {
        let hole = holes.peek().map_or(html.len(), |hole| (hole.at as usize).min(html.len()));
        if hole == at {
            let Some(hole) = holes.next() else { break };
            inside.hole(&hole.fill);
            continue;
        }
        let next = html[at..hole].bytes().position(|b| matches!(b, b'<' | b'&'));
        let end = next.map_or(hole, |next| at + next);
        if end > at && inside.text() && found(at..end).is_break() {
            return;
        }
        at = end;
        if next.is_none() {
            continue;
        }
        if html[at..].starts_with('&') {
            at += html[at..].bytes().position(|b| b == b';').map_or(1, |end| end + 1);
            continue;
        }
        let close = html[at..].bytes().position(|b| b == b'>');
        let close = close.map_or(html.len(), |close| at + close + 1);
        inside.tag(&html[at + 1..close]);
        // Holes in the tag itself are attributes.
        while holes.next_if(|hole| (hole.at as usize) < close).is_some() {}
        at = close;
    }
}

/// What a place stands in.
#[derive(Default)]
struct Inside {
    /// How many elements and links without words to explain.
    left_out: usize,
    /// The alerts, and whether each is an emergency.
    alerts: Vec<bool>,
}

impl Inside {
    fn text(&self) -> bool {
        self.left_out == 0 && !self.alerts.contains(&true)
    }

    fn hole(&mut self, fill: &Fill) {
        match fill {
            Fill::LinkStart(_) => self.left_out += 1,
            Fill::LinkEnd => self.left_out = self.left_out.saturating_sub(1),
            Fill::AlertStart(alert) => self.alerts.push(*alert == Alert::Caution),
            Fill::AlertEnd => {
                self.alerts.pop();
            }
            Fill::HeadingId(_)
            | Fill::NoteId(_)
            | Fill::NoteBack(_)
            | Fill::Note(_)
            | Fill::Citation(_)
            | Fill::Link(_)
            | Fill::Card(_)
            | Fill::File(_)
            | Fill::Image(_) => {}
        }
    }

    fn tag(&mut self, tag: &str) {
        let closes = tag.starts_with('/');
        let name = tag.trim_start_matches('/');
        let end = name.bytes().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(name.len());
        if !left_out(&name[..end]) {
            return;
        }
        self.left_out = if closes { self.left_out.saturating_sub(1) } else { self.left_out + 1 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Span;
    use crate::model::words::Hole;

    /// The runs of a text with the holes given at each `§`.
    fn found(html: &str, fills: Vec<Fill>) -> Vec<String> {
        let mut body = Body::default();
        let parts = html.split('§');
        for (part, fill) in parts.clone().zip(fills) {
            body.html.push_str(part);
            let at = body.html.len() as u32;
            body.holes.push(Hole { at, span: Span::new(0..0, 0), fill });
        }
        body.html.push_str(html.rsplit('§').next().unwrap());
        body.footnotes = body.html.len() as u32;
        let mut found = Vec::new();
        runs(&body, |place| {
            found.push(body.html[place].to_owned());
            ControlFlow::Continue(())
        });
        found
    }

    #[test]
    fn headings_links_and_code_are_left_out() {
        let html = "<h2>A</h2><p>b <a href=\"x\">c</a> <code>d</code><em>e</em></p>";
        assert_eq!(found(html, vec![]), ["b ", " ", "e"]);
    }

    #[test]
    fn holes_and_escapes_end_a_run_and_a_label_is_a_link() {
        use crate::model::words::{Part, Reference};
        let to = Reference { target: "x".to_owned(), part: Part::Whole };
        let fills = vec![Fill::Citation(0), Fill::LinkStart(to), Fill::LinkEnd];
        assert_eq!(found("a§b &amp; c §d§ e", fills), ["a", "b ", " c ", " e"]);
    }

    #[test]
    fn nothing_is_explained_in_an_emergency() {
        let fills = vec![Fill::AlertStart(Alert::Caution), Fill::AlertEnd];
        assert_eq!(found("a§<p>b</p>§c", fills), ["a", "c"]);
        let fills = vec![Fill::AlertStart(Alert::Note), Fill::AlertEnd];
        assert_eq!(found("a§<p>b</p>§c", fills), ["a", "b", "c"]);
    }

    #[test]
    fn a_hole_in_a_tag_is_no_end() {
        assert_eq!(
            found("<p>a <img§ alt=\"b\">c</p>", vec![Fill::Image(String::new())]),
            ["a ", "c"]
        );
    }
}
