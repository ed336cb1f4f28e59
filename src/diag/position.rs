//! Lines and columns of places, as people and editors count them.
//!
//! Owns the way from a byte to a line and a column. Never fails: a byte beyond the text is its
//! end, and one inside a character is that character's start.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Place, Source, Span};

/// A line and a column, both counted from 1; the column in Unicode code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The line and column of a byte of the text. A line ends with LF or CRLF.
pub fn position(source: &str, byte: usize) -> Position {
    Lines::new(source).position(byte)
}

/// A text with the starts of its lines.
pub(super) struct Lines<'a> {
    pub(super) text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    pub(super) fn position(&self, byte: usize) -> Position {
        let byte = boundary(self.text, byte);
        let index = self.index(byte);
        let column = self.text[self.starts[index]..byte].chars().count() + 1;
        Position { line: index + 1, column }
    }

    /// The bytes of the line that holds the byte, without its line end.
    pub(super) fn line(&self, byte: usize) -> Range<usize> {
        let index = self.index(boundary(self.text, byte));
        let start = self.starts[index];
        let end = self.starts.get(index + 1).copied().unwrap_or(self.text.len());
        let line = &self.text[start..end];
        let line = line.strip_suffix('\n').unwrap_or(line);
        start..start + line.strip_suffix('\r').unwrap_or(line).len()
    }

    /// The span within the text and on the boundaries of characters.
    pub(super) fn clamp(&self, span: Span) -> Range<usize> {
        let start = boundary(self.text, span.start as usize);
        start..boundary(self.text, span.end as usize).max(start)
    }

    fn index(&self, byte: usize) -> usize {
        // The first start is 0, so at least one is not beyond the byte.
        self.starts.partition_point(|start| *start <= byte) - 1
    }
}

/// The greatest boundary between characters that is not beyond the byte.
pub(super) fn boundary(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// The first and last position of a place: `None` where the file as a whole is meant.
pub(super) type Region = Option<(Position, Position)>;

/// The lines of each file, found once for all the diagnostics of a run.
#[derive(Default)]
pub(super) struct Files<'a> {
    lines: HashMap<*const Source, Lines<'a>>,
}

impl<'a> Files<'a> {
    pub(super) fn lines(&mut self, source: &'a Arc<Source>) -> &Lines<'a> {
        self.lines.entry(Arc::as_ptr(source)).or_insert_with(|| Lines::new(&source.text))
    }

    pub(super) fn region(&mut self, place: &'a Place) -> Region {
        if place.is_file() {
            return None;
        }
        let lines = self.lines(&place.source);
        let span = lines.clamp(place.span);
        Some((lines.position(span.start), lines.position(span.end)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, byte: usize) -> (usize, usize) {
        let position = position(text, byte);
        (position.line, position.column)
    }

    #[test]
    fn columns_count_code_points() {
        assert_eq!(at("é𝄞x", 6), (1, 3));
        assert_eq!(at("قبول", 4), (1, 3));
        assert_eq!(at("e\u{301}x", 3), (1, 3));
    }

    #[test]
    fn a_carriage_return_and_line_feed_are_one_line_end() {
        assert_eq!(at("a\r\nb", 1), (1, 2));
        assert_eq!(at("a\r\nb", 3), (2, 1));
        assert_eq!(Lines::new("a\r\nb\r\n").line(3), 3..4);
    }

    #[test]
    fn a_byte_outside_or_within_a_character_is_moved_to_a_boundary() {
        assert_eq!(at("", 7), (1, 1));
        assert_eq!(at("é", 1), (1, 1));
        assert_eq!(at("a\n", 99), (2, 1));
    }
}
