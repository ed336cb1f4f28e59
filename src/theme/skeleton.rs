//! What a template makes of all contexts of one shape: text cut where opaque texts stand. A
//! template is rendered once a shape; a page is then put together from the cuts. Knows no template
//! and no context.

use std::sync::{Arc, PoisonError, RwLock};

use super::record::Record;
use crate::hash::ByText;
use crate::text::push_escaped;
use crate::text::stand_in::{CLOSE, OPEN};

/// What stands for the opaque text with this number.
pub fn mark(at: usize) -> Vec<u8> {
    format!("{OPEN}{at}{CLOSE}").into_bytes()
}

/// The skeletons made so far, by template and shape.
#[derive(Default)]
pub struct Skeletons {
    known: RwLock<ByText<Vec<u8>, Arc<Skeleton>>>,
    off: bool,
}

/// What a template makes of a shape.
pub enum Skeleton {
    /// A text, and its cuts: where each is, and which opaque text stands there.
    Cut { text: String, cuts: Vec<(u32, u32)> },
    /// The template does more with an opaque text than show it: it has to be rendered anew with
    /// each context.
    Whole,
}

impl Skeletons {
    /// Keeps nothing: every template is rendered anew with each context, which must make no
    /// difference.
    pub fn off() -> Skeletons {
        Skeletons { off: true, ..Skeletons::default() }
    }

    /// The skeleton of a shape, made now if it is new. Two threads may make it at once: both make
    /// the same.
    pub fn of(&self, shape: &[u8], make: impl FnOnce() -> Skeleton) -> Arc<Skeleton> {
        if self.off {
            return Arc::new(Skeleton::Whole);
        }
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(skeleton) = known.get(shape) {
            return skeleton.clone();
        }
        drop(known);
        let made = Arc::new(make());
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(shape.to_owned()).or_insert(made).clone()
    }
}

impl Skeleton {
    /// Cuts a text with the marks of `count` opaque texts. A mark that is not whole shows that the
    /// template has changed one.
    pub fn cut(marked: Vec<u8>, count: usize) -> Skeleton {
        let marked = String::from_utf8(marked);
        marked.ok().and_then(|marked| cut(&marked, count)).unwrap_or(Skeleton::Whole)
    }
}

fn cut(marked: &str, count: usize) -> Option<Skeleton> {
    let (mut text, mut cuts) = (String::with_capacity(marked.len()), Vec::new());
    let mut parts = marked.split(OPEN);
    text.push_str(parts.next()?);
    for part in parts {
        let (number, after) = part.split_once(CLOSE)?;
        let number: u32 = number.parse().ok().filter(|at| (*at as usize) < count)?;
        cuts.push((text.len() as u32, number));
        text.push_str(after);
    }
    text.shrink_to_fit();
    (!text.contains(CLOSE)).then_some(Skeleton::Cut { text, cuts })
}

/// Puts a page together.
pub fn fill(text: &str, cuts: &[(u32, u32)], record: &Record) -> String {
    let mut page = String::with_capacity(text.len() + record.length() + record.length() / 8);
    let mut done = 0;
    for (at, number) in cuts {
        page.push_str(&text[done..*at as usize]);
        match record.opaque(*number as usize) {
            (text, true) => push_escaped(&mut page, text),
            (html, false) => page.push_str(html),
        }
        done = *at as usize;
    }
    page.push_str(&text[done..]);
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_of(marked: &str) -> Option<Vec<(u32, u32)>> {
        match Skeleton::cut(marked.as_bytes().to_vec(), 2) {
            Skeleton::Cut { cuts, .. } => Some(cuts),
            Skeleton::Whole => None,
        }
    }

    #[test]
    fn a_template_is_rendered_once_a_shape() {
        let skeletons = Skeletons::default();
        let mut made = Vec::new();
        for shape in ["a", "b", "a", "b", "a"] {
            skeletons.of(shape.as_bytes(), || {
                made.push(shape);
                Skeleton::Whole
            });
        }
        assert_eq!(made, ["a", "b"]);
    }

    #[test]
    fn a_text_is_cut_at_its_marks() {
        assert_eq!(cut_of("a\u{fdd0}1\u{fdd1}bc\u{fdd0}0\u{fdd1}"), Some(vec![(1, 1), (3, 0)]));
        assert_eq!(cut_of("none"), Some(vec![]));
    }

    #[test]
    fn a_mark_that_is_not_whole_cuts_nothing() {
        for broken in
            ["\u{fdd0}1", "1\u{fdd1}", "\u{fdd0}2\u{fdd1}", "\u{fdd0}x\u{fdd1}", "\u{fdd0}"]
        {
            assert_eq!(cut_of(broken), None, "{broken:?}");
        }
    }
}
