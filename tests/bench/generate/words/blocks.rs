//! The blocks that the sheets of every kind are made of: headings, paragraphs, lists, tables.

use std::fmt::Write;

use super::{Text, words_rng};
use crate::generate::plan::{Kind, Sheet};

impl Text<'_> {
    /// The heading with the explicit id of that number.
    pub(super) fn heading(&mut self, anchor: usize) {
        let text = self.prose.title(&mut self.rng, 3);
        let _ = writeln!(self.out, "## {text} {{#{}}}\n", self.sheet.kind.anchors()[anchor]);
    }

    /// A share, in percent, of the words of the sheet, as sentences.
    pub(super) fn words(&mut self, percent: usize) -> String {
        self.prose.text(&mut self.rng, (self.words * percent / 100).max(3), &self.topic, &[])
    }

    /// A paragraph with `links` wikilinks, perhaps a term of the glossary, and a citation.
    pub(super) fn paragraph(&mut self, percent: usize, links: usize) {
        let mut inserts: Vec<String> = (0..links).map(|_| self.link()).collect();
        if self.shape.chance(30) {
            inserts.extend(self.other(Kind::Definition).map(|term| self.title(term)));
        }
        self.with(percent, &inserts);
    }

    /// The title of a definition: what is mentioned without a link, for the glossary to find.
    fn title(&self, definition: Sheet) -> String {
        self.prose.topic(&mut words_rng(definition, self.prose)).1
    }

    /// A paragraph that holds `inserts`; three in four cite a source.
    pub(super) fn with(&mut self, percent: usize, inserts: &[String]) {
        let text = self.prose.text(&mut self.rng, self.words * percent / 100, &self.topic, inserts);
        self.out.push_str(&text);
        if self.shape.chance(75) {
            let source = &self.sources[self.shape.below(self.sources.len())];
            let _ = write!(self.out, "[^{source}]");
        }
        self.out.push_str("\n\n");
    }

    pub(super) fn list(&mut self, mark: &str, items: usize) {
        for item in 1..=items {
            let text = self.words(2);
            match mark {
                "1." => writeln!(self.out, "{item}. {text}"),
                _ => writeln!(self.out, "{mark} {text}"),
            }
            .expect("a String takes all that is written");
        }
        self.out.push('\n');
    }

    pub(super) fn alert(&mut self) {
        let name = self.shape.pick(&["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]);
        let phone = match self.other(Kind::Partner) {
            Some(partner) => vec![format!("[[{}#=phone]]", partner.name())],
            None => Vec::new(),
        };
        let text = self.prose.text(&mut self.rng, self.words * 5 / 100, &self.topic, &phone);
        let _ = writeln!(self.out, "> [!{name}]\n> {text}\n");
    }

    /// Three columns, two rows, one wikilink with its bar escaped.
    pub(super) fn table(&mut self) {
        let target = self.target().name();
        let [a, b, c, d, e, f, g, h, label] =
            std::array::from_fn(|_| self.prose.phrase(&mut self.rng, 2));
        let _ = write!(
            self.out,
            "| {a} | {b} | {c} |\n|---|---|---|\n| {d} | [[{target}\\|{label}]] | {e} |\n\
             | {f} | {g} | {h} |\n\n",
        );
    }

    pub(super) fn do_dont(&mut self) {
        for class in ["do", "dont"] {
            let title = self.prose.title(&mut self.rng, 2);
            let _ = writeln!(self.out, "### {title} {{.{class}}}\n");
            self.list("-", 2);
        }
    }

    /// A wikilink in one of its forms: bare, with a label, to a heading.
    pub(super) fn link(&mut self) -> String {
        let (target, form) = (self.target(), self.shape.below(10));
        let name = target.name();
        match form {
            0..4 => format!("[[{name}]]"),
            4..8 => format!("[[{name}|{}]]", self.prose.phrase(&mut self.rng, 2)),
            8 => format!("[[{}]]", target.key()),
            _ => format!("[[{name}#{}]]", target.kind.anchors()[1]),
        }
    }

    /// A sheet to point at; half of them are definitions.
    fn target(&mut self) -> Sheet {
        let kind = if self.shape.chance(50) {
            Kind::Definition
        } else {
            Kind::ALL[self.shape.below(Kind::ALL.len())]
        };
        self.other(kind).unwrap_or(Sheet { kind: Kind::Definition, number: 0 })
    }

    pub(super) fn other(&mut self, kind: Kind) -> Option<Sheet> {
        self.plan.other(&mut self.shape, kind, self.sheet)
    }
}
