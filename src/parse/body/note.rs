//! Footnotes and citations: `[^label]` is a footnote where the text defines `[^label]:`, and
//! otherwise cites a source. Which it is, is known only at the end, so every one is first written
//! as `Fill::Citation` with its index in `references`.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::CowStr;

use crate::diag::{Code, Diagnostic, Place, Span};
use crate::model::words::{Fill, Hole};

use super::Parse;
use super::block::Block;
use super::writer::Out;

#[derive(Debug, Default)]
pub(super) struct Notes<'t> {
    /// The label of each reference, as it comes.
    references: Vec<CowStr<'t>>,
    written: Vec<Note<'t>>,
    /// Definitions that are open, each with what was being written around it.
    open: Vec<Note<'t>>,
}

#[derive(Debug)]
struct Note<'t> {
    label: CowStr<'t>,
    span: Span,
    out: Out,
}

impl Notes<'_> {
    /// Whether a footnote is being written.
    pub fn inside(&self) -> bool {
        !self.open.is_empty()
    }
}

impl<'t> Parse<'t, '_> {
    pub fn note_reference(&mut self, label: CowStr<'t>, range: Range<usize>) {
        if self.in_link() {
            return self.late.push((label, range));
        }
        let index = self.notes.references.len() as u32;
        self.notes.references.push(label);
        self.out.hole(self.span(&range), Fill::Citation(index));
    }

    pub fn note(&mut self, label: CowStr<'t>, range: Range<usize>) {
        self.start_block(Block::Note, "");
        let span = self.span(&(range.start..range.start + label.len() + "[^]".len()));
        let out = std::mem::replace(&mut self.out, Out::new(range.len(), self.lang));
        self.notes.open.push(Note { label, span, out });
    }

    pub fn end_note(&mut self) {
        self.blocks.pop();
        if let Some(mut note) = self.notes.open.pop() {
            std::mem::swap(&mut note.out, &mut self.out);
            self.notes.written.push(note);
        }
    }

    /// Appends the footnotes in the order in which they are referred to. Returns where they begin,
    /// and the sources cited.
    pub fn append_notes(&mut self) -> (u32, Vec<String>) {
        let footnotes = self.out.at();
        let Notes { references, written, .. } = std::mem::take(&mut self.notes);
        if references.is_empty() && written.is_empty() {
            return (footnotes, Vec::new());
        }
        let (names, mut texts): (Vec<_>, Vec<_>) =
            written.into_iter().map(|note| ((note.label, note.span), Some(note.out))).unzip();
        let mut numbers = Numbers::new(&references, &names);
        numbers.resolve(&mut self.out.holes);
        let mut done = 0;
        while let Some(&index) = numbers.order.get(done) {
            self.out.markup(if done == 0 { "<ol class=\"notes\">\n" } else { "" });
            done += 1;
            if let Some(mut out) = texts[index].take() {
                numbers.resolve(&mut out.holes);
                self.append_note(out, names[index].1, done as u32);
            }
        }
        self.out.markup(if done > 0 { "</ol>\n" } else { "" });
        for (index, (label, span)) in names.iter().enumerate().filter(|(i, _)| texts[*i].is_some())
        {
            self.report_left(
                label,
                *span,
                &names[numbers.defined[&**label]],
                numbers.defined[&**label] == index,
            );
        }
        (footnotes, numbers.cited)
    }

    /// Writes a note as a list item; the link back stands in its last paragraph.
    fn append_note(&mut self, note: Out, span: Span, number: u32) {
        self.out.markup("<li");
        self.out.hole(span, Fill::NoteId(number));
        self.out.markup(">");
        let last = note.holes.last().map_or(0, |hole| hole.at as usize);
        let (html, end) = match note.html.strip_suffix("</p>\n") {
            Some(html) if last <= html.len() => (html, "</p></li>\n"),
            _ => (note.html.as_str(), "</li>\n"),
        };
        let at = self.out.at();
        self.out.html.push_str(html);
        let moved = note.holes.into_iter().map(|hole| Hole { at: at + hole.at, ..hole });
        self.out.holes.extend(moved);
        self.out.hole(span, Fill::NoteBack(number));
        self.out.markup(end);
    }

    /// Reports a note that was not written: nothing refers to it, or it repeats another's label.
    fn report_left(&mut self, label: &str, span: Span, first: &(CowStr<'_>, Span), is_first: bool) {
        let diagnostic = if is_first {
            Diagnostic::new(Code::FootnoteUnused)
        } else {
            let first = Place::new(self.source, first.1);
            Diagnostic::new(Code::IdDuplicate).label(first, "label-first")
        };
        let range = span.start as usize - self.offset..span.end as usize - self.offset;
        self.report(diagnostic.arg("id", label), range);
    }
}

/// Numbers notes and citations by their first use.
struct Numbers<'n> {
    references: &'n [CowStr<'n>],
    /// The first note of each label, by index.
    defined: HashMap<&'n str, usize>,
    /// The number of each note; 0 for one not referred to yet.
    numbers: Vec<u32>,
    /// Notes by their number, from 1.
    order: Vec<usize>,
    cites: HashMap<&'n str, u32>,
    cited: Vec<String>,
}

impl<'n> Numbers<'n> {
    fn new(references: &'n [CowStr<'n>], names: &'n [(CowStr<'n>, Span)]) -> Numbers<'n> {
        let mut defined = HashMap::new();
        for (index, (label, _)) in names.iter().enumerate() {
            defined.entry(&**label).or_insert(index);
        }
        Numbers {
            references,
            defined,
            numbers: vec![0; names.len()],
            order: Vec::new(),
            cites: HashMap::new(),
            cited: Vec::new(),
        }
    }

    fn resolve(&mut self, holes: &mut [Hole]) {
        for hole in holes {
            if let Fill::Citation(reference) = hole.fill {
                hole.fill = self.fill(reference);
            }
        }
    }

    fn fill(&mut self, reference: u32) -> Fill {
        let references = self.references;
        let label = &*references[reference as usize];
        let Some(&note) = self.defined.get(label) else {
            let cited = &mut self.cited;
            let index = *self.cites.entry(label).or_insert_with(|| {
                cited.push(label.to_owned());
                cited.len() as u32 - 1
            });
            return Fill::Citation(index);
        };
        if self.numbers[note] == 0 {
            self.order.push(note);
            self.numbers[note] = self.order.len() as u32;
        }
        Fill::Note(self.numbers[note])
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::body::tests::{html, mistakes, read};

    #[test]
    fn notes_come_last_in_the_order_of_their_use() {
        assert_eq!(
            html("[^b]: B [[k]]\n\na[^a] b[^b] c[^a]\n\n[^a]: A[^S1]\n\nend"),
            "<p>a{note 1} b{note 2} c{note 1}</p>\n<p>end</p>\n<ol class=\"notes\">\n\
             <li{noteid 1}><p>A{cite S1}{back 1}</p></li>\n<li{noteid 2}><p>B {link k}{back 2}</p></li>\n</ol>\n"
        );
    }

    #[test]
    fn a_reference_without_definition_is_a_citation() {
        let body = read("a[^S2] b[^S1][^S2]\n\n[^n]: x[^S3]\n\n- c[^n] d[^S4]");
        assert_eq!(body.citations, ["S2", "S1", "S4", "S3"]);
        assert!(body.html[body.footnotes as usize..].starts_with("<ol class=\"notes\">"));
        assert_eq!(read("a").footnotes, 9);
    }

    #[test]
    fn a_note_not_used_or_twice_defined_is_found() {
        let text = "a[^1]\n\n[^1]: b\n\n[^1]: c\n\n[^é]: d[^x]\n\n[^x]: e";
        assert_eq!(
            mistakes(text),
            [
                "id-duplicate [^1] help, first: [^1]",
                "footnote-unused [^é] help",
                "footnote-unused [^x] help"
            ]
        );
    }

    #[test]
    fn a_note_may_hold_blocks_and_stand_in_others() {
        assert_eq!(
            html("a[^1]\n\n> [^1]: > [!NOTE]\n>   > b\n"),
            "<p>a{note 1}</p>\n<blockquote>\n</blockquote>\n<ol class=\"notes\">\n<li{noteid 1}>{alert note}<p>b</p>\n{end}{back 1}</li>\n</ol>\n"
        );
        assert_eq!(
            html("a[^1]\n\n[^1]: # b"),
            "<p>a{note 1}</p>\n<ol class=\"notes\">\n<li{noteid 1}><p>b{back 1}</p></li>\n</ol>\n"
        );
    }
}
