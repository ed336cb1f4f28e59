//! Blocks for tests.

use super::blocks::Block;
use crate::diag::Span;
use crate::model::translation::Stretch;

/// Blocks from names with their stretches: `x.a y.b`. The hash of `a` is 0xa, and so on.
pub fn list(names: &str) -> Vec<Block> {
    let block = |name: &str| {
        let (stretch, start) = name.split_once('.').unwrap();
        let hash = match u32::from_str_radix(start, 16) {
            Ok(hash) => hash,
            Err(_) => start.bytes().fold(1, |hash, byte| hash * 31 + u32::from(byte)),
        };
        let stretch = Stretch::Heading(stretch.to_owned());
        Block { hash, stretch, start: start.to_owned(), span: Span::default() }
    };
    names.split_whitespace().map(block).collect()
}
