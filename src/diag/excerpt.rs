//! The piece of a file that a message shows.
//!
//! Owns what is cut out: one line, or a window of a line too long to read. Never reads more of
//! the line than the window.

use std::ops::Range;

use super::position::{Lines, Position, boundary};
use super::{Place, Span};

/// Bytes shown before and after the start of the span in a line longer than `LONGEST`.
const AROUND: usize = 100;

/// Bytes of the longest line that is shown whole.
const LONGEST: usize = 400;

/// A line, or a window of it, with the marked part.
pub(super) struct Excerpt {
    /// Where the marked part begins in the file.
    pub(super) position: Position,
    /// The bytes of the file that are shown.
    pub(super) shown: Range<usize>,
    /// The marked bytes of the file, within `shown`; a span of several lines ends with the first.
    pub(super) marked: Range<usize>,
    /// The line goes on before the window, after it.
    pub(super) cut: (bool, bool),
}

impl Excerpt {
    pub(super) fn new(lines: &Lines, span: Span) -> Excerpt {
        let span = lines.clamp(span);
        let line = lines.line(span.start);
        let shown = window(lines.text, &line, span.start);
        // A span that begins between CR and LF lies after what is shown.
        let start = span.start.min(shown.end);
        let marked = start..span.end.clamp(start, shown.end);
        let cut = (shown.start > line.start, shown.end < line.end);
        Excerpt { position: lines.position(span.start), shown, marked, cut }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.cut == (false, false)
    }

    /// The text shown, with `…` where the line goes on, and the marked part of it.
    pub(super) fn text(&self, text: &str) -> (String, Range<usize>) {
        let (before, after) = self.cut;
        let before = if before { "…" } else { "" };
        let after = if after { "…" } else { "" };
        let shown = [before, &text[self.shown.clone()], after].concat();
        let moved = |byte: usize| byte - self.shown.start + before.len();
        (shown, moved(self.marked.start)..moved(self.marked.end))
    }
}

fn window(text: &str, line: &Range<usize>, at: usize) -> Range<usize> {
    if line.len() <= LONGEST {
        return line.clone();
    }
    let start = boundary(text, at.saturating_sub(AROUND)).max(line.start);
    start..boundary(text, at + AROUND).min(line.end)
}

impl Place {
    /// Whether the file as a whole is meant, not a part of it.
    pub(super) fn is_file(&self) -> bool {
        self.span == Span::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, start: usize, end: usize) -> (String, String) {
        let (shown, marked) = Excerpt::new(&Lines::new(text), Span::new(start..end, 0)).text(text);
        let marked = shown[marked].to_owned();
        (shown, marked)
    }

    #[test]
    fn a_span_of_several_lines_ends_with_the_first() {
        assert_eq!(excerpt("ab\r\ncd", 1, 5), ("ab".into(), "b".into()));
        assert_eq!(excerpt("ab\r\ncd", 3, 5), ("ab".into(), "".into()));
    }

    #[test]
    fn a_huge_line_is_cut_to_a_window() {
        let text = "é".repeat(5_000_000);
        let (shown, marked) = excerpt(&text, 5_000_000, 5_000_004);
        assert_eq!(marked, "éé");
        assert!(shown.len() < 250 && shown.starts_with('…') && shown.ends_with('…'));
    }

    #[test]
    fn every_span_of_a_text_has_an_excerpt() {
        let text = "a\té\r\nقبول\n\ne\u{301}";
        for start in 0..text.len() + 3 {
            for end in 0..text.len() + 3 {
                let (shown, marked) = excerpt(text, start, end);
                assert!(shown.contains(&marked));
            }
        }
    }
}
