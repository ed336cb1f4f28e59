//! The Markdown of a generated site. What a sheet holds is drawn from a source shared by its
//! languages and the words from one of their own, so that every translation has the same structure.

mod blocks;

use std::fmt::Write;

use super::plan::{Kind, Plan, Sheet};
use super::prose::{Prose, Rng};

/// The limit of a summary, in characters, less some room.
const SUMMARY: usize = 150;

/// A words file without structure: the home page and the landing pages of sections.
pub fn page(prose: &Prose, number: usize) -> String {
    let rng = &mut Rng::seeded(&[0xA11, number, prose.code().as_bytes()[0].into()]);
    let title = prose.title(rng, 2);
    let mut out = front(prose, rng, Some(&title));
    for _ in 0..2 {
        let _ = writeln!(out, "{}\n", prose.text(rng, 30, &[], &[]));
    }
    out
}

/// The words of `sheet` in one language, about `words` words long.
pub fn sheet(plan: &Plan, sheet: Sheet, prose: &Prose, words: usize) -> String {
    let mut rng = words_rng(sheet, prose);
    let (topic, title) = prose.topic(&mut rng);
    let out = front(prose, &mut rng, (sheet.kind != Kind::Partner).then_some(&title));
    let sources = plan.sources_of(sheet);
    let shape = sheet.rng(1);
    let mut text = Text { plan, sheet, prose, words, topic, sources, shape, rng, out };
    match sheet.kind {
        Kind::Definition => text.definition(),
        Kind::Procedure => text.procedure(),
        Kind::Indicators => text.indicators(),
        Kind::Partner => text.partner(),
        Kind::Training => text.training(),
        Kind::Measure => text.measure(),
    }
    text.out
}

/// The source of a sheet's words in one language; its first draws are the topic and the title.
fn words_rng(sheet: Sheet, prose: &Prose) -> Rng {
    sheet.rng(2 + usize::from(prose.code().as_bytes()[1]))
}

fn front(prose: &Prose, rng: &mut Rng, title: Option<&String>) -> String {
    let mut out = String::from("+++\n");
    if let Some(title) = title {
        let _ = writeln!(out, "title = \"{title}\"");
    }
    let mut summary = prose.phrase(rng, 14);
    while summary.chars().count() > SUMMARY {
        summary.truncate(summary.rfind(' ').unwrap_or(0));
    }
    let _ = writeln!(out, "summary = \"{summary}.\"");
    let also = prose.title(rng, 2);
    let _ = writeln!(out, "also = [\"{also}\"]");
    let typed = title.unwrap_or(&also).replacen(' ', "", 1);
    let _ = writeln!(out, "hidden = [\"{typed}\"]\n+++");
    out
}

struct Text<'a> {
    plan: &'a Plan,
    sheet: Sheet,
    prose: &'a Prose,
    words: usize,
    topic: Vec<&'a str>,
    sources: Vec<String>,
    /// The structure: the same draws in every language.
    shape: Rng,
    /// The words: draws of this language.
    rng: Rng,
    out: String,
}

impl Text<'_> {
    fn definition(&mut self) {
        let own = format!("[[{}#=period]]", self.sheet.name());
        self.paragraph(10, 1);
        self.heading(0);
        self.with(15, &[own]);
        self.paragraph(15, 1);
        self.list("-", 3);
        self.heading(1);
        self.paragraph(12, 2);
        self.alert();
        self.table();
        self.paragraph(12, 1);
        self.do_dont();
        self.heading(2);
        for _ in 0..2 {
            let (link, text) = (self.link(), self.words(5));
            let _ = writeln!(self.out, "{link}\n: {text}\n");
        }
    }

    fn procedure(&mut self) {
        let own = format!("[[{}#=line]]", self.sheet.name());
        self.paragraph(8, 1);
        for step in 0..self.sheet.kind.anchors().len() {
            self.heading(step);
            self.paragraph(9, 1);
            match step {
                0 => {
                    self.alert();
                    if let Some(partner) = self.other(Kind::Partner) {
                        let _ = writeln!(self.out, "![[{}]]\n", partner.name());
                    }
                }
                1 => self.do_dont(),
                2 => self.table(),
                3 => self.with(9, std::slice::from_ref(&own)),
                _ => self.list("1.", 3),
            }
        }
        self.paragraph(9, 0);
    }

    fn indicators(&mut self) {
        self.paragraph(12, 2);
        self.alert();
        self.table();
        for group in 0..self.sheet.kind.anchors().len() {
            self.heading(group);
            if group < 4 {
                self.paragraph(6, 1);
            }
            self.list("- [ ]", 4);
        }
    }

    fn partner(&mut self) {
        self.heading(0);
        self.paragraph(18, 2);
        self.with(12, &[format!("[[{}#=phone.night]]", self.sheet.name())]);
        self.heading(1);
        self.list("1.", 4);
        self.alert();
        self.paragraph(15, 2);
        self.heading(2);
        self.list("-", 4);
        self.table();
        self.paragraph(15, 2);
    }

    fn training(&mut self) {
        self.heading(0);
        self.paragraph(18, 2);
        self.list("-", 4);
        self.heading(1);
        self.paragraph(18, 2);
        self.table();
        self.heading(2);
        self.paragraph(18, 2);
        self.alert();
        self.paragraph(14, 0);
    }

    fn measure(&mut self) {
        let name = self.sheet.name();
        self.heading(0);
        self.paragraph(16, 2);
        self.do_dont();
        self.heading(1);
        self.list("-", 5);
        self.paragraph(16, 1);
        self.table();
        self.heading(2);
        self.with(16, &[format!("[[{name}#=people]]"), format!("[[{name}#=since]]")]);
        self.paragraph(14, 2);
        self.alert();
        let text = self.words(2);
        let note = self.words(3);
        let _ = writeln!(self.out, "{text}[^more]\n\n[^more]: {note}");
    }
}
