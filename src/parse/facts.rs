//! `sheet.toml` into facts. Looks at nothing but the file.

mod partner;

use std::sync::Arc;

use super::record::{self, Record};
use crate::diag::{Code, Diagnostic, Place, Source, Span, Spanned};
use crate::model::fields::SHEET;
use crate::model::kind::Kind;
use crate::model::mention::{Mention, Named};
use crate::model::sheet::{
    Definition, Fact, FactValue, Facts, Group, Indicators, KindFacts, Procedure, Status, Step,
    Strength, Training, Urgency,
};
use crate::model::value::{Date, Duration, Edtf, Phone};

/// The facts of a sheet, what they mention, and what is wrong with them. `section_kind` is the
/// kind of the section's sheets.
pub fn facts(
    source: &Arc<Source>,
    section_kind: Kind,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Facts, Vec<Mention>) {
    let reading = record::read(&SHEET, &source.text, 0, source, diagnostics);
    let mut report = Report { source, diagnostics };
    let record = &reading.record;
    let tables = tables(record);
    let kind = match (&tables[..], reading.derailed) {
        ([], true) => section_kind,
        (tables, _) => report.kind(tables, section_kind),
    };
    let facts = Facts {
        source: source.clone(),
        original: record.get("original"),
        owner: record.get("owner"),
        written: record.get("written"),
        reviewed: record.get("reviewed"),
        review_every: record.get("review_every"),
        sources: sources(&reading.mentions),
        tags: record.list("tags"),
        related: record.list("related"),
        moved_from: record.list("moved_from"),
        draft: record
            .get::<bool>("published")
            .and_then(|published| (!published.value).then_some(published.span)),
        order: record.plain("order").unwrap_or(0),
        glossary: record.plain("glossary").unwrap_or(true),
        facts: report.facts(record),
        of_kind: report.of_kind(kind, record),
        tables,
    };
    if let (Some(written), Some(reviewed)) = (&facts.written, &facts.reviewed) {
        report.order(("reviewed", reviewed), ("written", written));
    }
    (facts, reading.mentions)
}

/// The sources that the file names.
fn sources(mentions: &[Mention]) -> Vec<Spanned<String>> {
    let sources = mentions.iter().filter(|mention| mention.what == Named::Source);
    sources.map(|mention| mention.name.clone()).collect()
}

/// The tables of kinds that the file has.
fn tables(record: &Record) -> Vec<(Kind, Span)> {
    Kind::ALL.into_iter().filter_map(|kind| Some((kind, record.key_span(kind.as_str())?))).collect()
}

/// What is wrong in one file, gathered while its facts are made.
struct Report<'a> {
    source: &'a Arc<Source>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Report<'_> {
    fn push(&mut self, diagnostic: Diagnostic, span: Span) {
        self.diagnostics.push(diagnostic.at(self.source, span));
    }

    fn place(&self, span: Span) -> Place {
        Place::new(self.source, span)
    }

    /// The sheet's kind: its section's, unless it has the table of another.
    fn kind(&mut self, tables: &[(Kind, Span)], section: Kind) -> Kind {
        match tables {
            [] => {
                if section.needs_table() {
                    let missing = Diagnostic::new(Code::KindTable)
                        .arg("table", section.as_str())
                        .arg("kind", section.as_str());
                    self.push(missing, Span::default());
                }
                section
            }
            [(kind, _)] => *kind,
            [(kind, first), (other, span), ..] => {
                let two = Diagnostic::new(Code::KindTables)
                    .arg("table", other.as_str())
                    .arg("other", kind.as_str())
                    .label(self.place(*first), "label-first");
                self.push(two, *span);
                *kind
            }
        }
    }

    /// Reports a date that lies before the one that it must follow.
    fn order<T: PartialOrd + ToString>(
        &mut self,
        later: (&'static str, &Spanned<T>),
        earlier: (&'static str, &Spanned<T>),
    ) {
        if later.1.value < earlier.1.value {
            let wrong = Diagnostic::new(Code::DateOrder)
                .arg("later", later.0)
                .arg("earlier", earlier.0)
                .arg("date", later.1.value.to_string())
                .arg("other", earlier.1.value.to_string())
                .label(self.place(earlier.1.span), "label-first");
            self.push(wrong, later.1.span);
        }
    }

    /// Reports ids that stand twice.
    fn unique<'i>(&mut self, ids: impl Iterator<Item = &'i Spanned<String>>) {
        let mut seen: Vec<&Spanned<String>> = Vec::new();
        for id in ids {
            match seen.iter().find(|other| other.value == id.value) {
                Some(first) => {
                    let twice = Diagnostic::new(Code::IdDuplicate)
                        .arg("id", &id.value)
                        .label(self.place(first.span), "label-first");
                    self.push(twice, id.span);
                }
                None => seen.push(id),
            }
        }
    }

    fn facts(&mut self, record: &Record) -> Vec<Fact> {
        let Some(facts) = record.plain::<Record>("facts") else { return Vec::new() };
        facts
            .all::<Record>()
            .filter_map(|(id, fact)| Some(Fact { id: id.clone(), value: self.fact(id, &fact)? }))
            .collect()
    }

    fn fact(&mut self, id: &Spanned<String>, record: &Record) -> Option<FactValue> {
        let values = [
            record.plain::<Duration>("duration").map(FactValue::Duration),
            record.plain::<Edtf>("date").map(FactValue::Date),
            record.plain::<i64>("number").map(FactValue::Number),
            record.plain::<Phone>("phone").map(FactValue::Phone),
        ];
        let given = ["duration", "date", "number", "phone"];
        let keys = given.iter().filter(|key| record.key_span(key).is_some()).count();
        if keys == 1 {
            // A value that could not be read has had its own message.
            return values.into_iter().flatten().next();
        }
        self.push(Diagnostic::new(Code::FactValue).arg("id", &id.value), id.span);
        None
    }

    fn of_kind(&mut self, kind: Kind, record: &Record) -> KindFacts {
        let table = record.plain::<Record>(kind.as_str()).unwrap_or_default();
        match kind {
            Kind::Definition => KindFacts::Definition(definition(&table)),
            Kind::Procedure => KindFacts::Procedure(self.procedure(&table)),
            Kind::Indicators => KindFacts::Indicators(self.indicators(&table)),
            Kind::Partner => KindFacts::Partner(self.partner(&table)),
            Kind::Training => KindFacts::Training(self.training(&table)),
            Kind::Page => KindFacts::Page,
        }
    }

    fn procedure(&mut self, table: &Record) -> Procedure {
        let steps: Vec<Step> = table
            .list::<Record>("steps")
            .iter()
            .filter_map(|step| self::step(&step.value))
            .collect();
        self.unique(steps.iter().map(|step| &step.id));
        let urgency = table.choice("urgency", Urgency::named).unwrap_or(Urgency::Plan);
        Procedure { audience: table.get("audience"), urgency, steps }
    }

    fn indicators(&mut self, table: &Record) -> Indicators {
        let groups: Vec<Group> = table
            .list::<Record>("groups")
            .iter()
            .filter_map(|group| self::group(&group.value))
            .collect();
        self.unique(groups.iter().map(|group| &group.id));
        Indicators { groups }
    }

    fn training(&mut self, table: &Record) -> Training {
        let training = Training {
            starts: table.get("starts"),
            ends: table.get("ends"),
            circa: table.plain("circa").unwrap_or(false),
            status: table.choice("status", Status::named).unwrap_or(Status::Reported),
            place: table.plain("place"),
            organiser: table.get("organiser"),
            audience: table.get("audience"),
        };
        if let (Some(starts), Some(ends)) = (&training.starts, &training.ends) {
            // "2024" may end a training that began in "2024-03": compare the last days.
            let last = |edtf: &Spanned<Edtf>| Spanned::new(edtf.value.last(), edtf.span);
            let first: Spanned<Date> = Spanned::new(starts.value.first(), starts.span);
            self.order(("ends", &last(ends)), ("starts", &first));
        }
        training
    }
}

fn definition(table: &Record) -> Definition {
    Definition {
        broader: table.list("broader"),
        confused_with: table.list("confused_with"),
        see: table.list("see"),
        autolink: table.plain("autolink").unwrap_or(true),
    }
}

fn step(table: &Record) -> Option<Step> {
    Some(Step {
        id: table.get("id")?,
        actor: table.get("actor"),
        deadline: table.plain("deadline"),
        duration: table.plain("duration"),
        document: table.get("document"),
        contacts: table.list("contacts"),
    })
}

fn group(table: &Record) -> Option<Group> {
    let strength = table.choice("strength", Strength::named);
    Some(Group { id: table.get("id")?, strength, sources: table.list("sources") })
}
