//! `sheet.toml` as a skeleton made from the tables of fields: what is required stands there to be
//! filled in, all else as comments with an example that can be read once its `#` is gone.

use std::fmt::Write;

use super::Plan;
use crate::diag::Texts;
use crate::model::fields::{Field, Form, KeyForm, SHEET, Table};
use crate::model::kind::Kind;

/// Where the remarks begin, in characters.
const REMARK: usize = 36;

/// How many steps or groups there are to begin with.
pub(super) const ROWS: usize = 2;

/// The text of a new `sheet.toml`.
pub(super) fn skeleton(plan: &Plan<'_>) -> String {
    let schema = ["#:schema ../../.schemas/", plan.kind.as_str(), ".json\n"].concat();
    let about = comment(&plan.texts.word("new-facts"));
    let mut facts = Facts { plan, text: [schema, about].concat() };
    facts.table(&SHEET, "", true);
    facts.text
}

/// The id of a step or group, counted from 1.
pub(super) fn row(kind: Kind, number: usize) -> String {
    let word = if kind == Kind::Procedure { "step" } else { "group" };
    format!("{word}-{number}")
}

/// Lines that begin with `#`.
pub(super) fn comment(text: &str) -> String {
    text.lines().map(|line| ["# ", line, "\n"].concat()).collect()
}

/// A line with its remark.
pub(super) fn line(text: &mut String, live: bool, start: &str, remark: &str) {
    let mark = if live { "" } else { "# " };
    let start = [mark, start].concat();
    writeln!(text, "{start:<REMARK$}  # {remark}").expect("a String takes all");
}

struct Facts<'a> {
    plan: &'a Plan<'a>,
    text: String,
}

impl Facts<'_> {
    /// The keys of a table, then the tables in it. `live`: not as a comment.
    fn table(&mut self, table: &'static Table, path: &str, live: bool) {
        for field in table.fields {
            if !matches!(field.form, Form::Table(_) | Form::Tables(_)) {
                let (live, value) = self.value(field, live);
                let start = [field.key, " = ", &value].concat();
                let remark = self.remark(table, field);
                line(&mut self.text, live, &start, &remark);
            }
        }
        for field in table.fields {
            let own = Kind::named(field.key).is_none_or(|kind| kind == self.plan.kind);
            let live = live && (field.required || self.needed(field));
            let path = if path.is_empty() { field.key.into() } else { [path, field.key].join(".") };
            match field.form {
                Form::Table(inner) if own => {
                    self.inner(&self.remark(table, field), inner, &path, live);
                }
                Form::Tables(inner) => self.rows(&self.remark(table, field), inner, &path, live),
                _ => {}
            }
        }
    }

    fn inner(&mut self, about: &str, inner: &'static Table, path: &str, live: bool) {
        let (path, of_rest) = match &inner.rest {
            Some(rest) if inner.fields.is_empty() => match (self.key(rest.key), &rest.form) {
                (key, Form::Table(of_rest)) => ([path, &key].join("."), Some(*of_rest)),
                (_, _) => (path.to_owned(), None),
            },
            Some(_) | None => (path.to_owned(), None),
        };
        self.text.push('\n');
        line(&mut self.text, live, &["[", &path, "]"].concat(), about);
        if let (Some(rest), None) = (&inner.rest, of_rest) {
            let start = [&self.key(rest.key), " = ", &self.example(&rest.form, "")].concat();
            line(&mut self.text, false, &start, about);
        }
        self.table(of_rest.unwrap_or(inner), &path, live);
    }

    /// `[[…]]`: the first with all its keys, the others with those that are required.
    fn rows(&mut self, about: &str, inner: &'static Table, path: &str, live: bool) {
        let header = ["[[", path, "]]"].concat();
        self.text.push('\n');
        line(&mut self.text, live, &header, about);
        self.table(inner, path, live);
        for number in 2..=if live { ROWS } else { 0 } {
            writeln!(self.text, "\n{header}").expect("a String takes all");
            for field in inner.fields.iter().filter(|field| field.required) {
                let id = toml::Value::from(row(self.plan.kind, number)).to_string();
                let value = if matches!(field.form, Form::Id) { id } else { self.blank(field) };
                let start = [field.key, " = ", &value].concat();
                let remark = self.remark(inner, field);
                line(&mut self.text, true, &start, &remark);
            }
        }
    }

    fn remark(&self, table: &Table, field: &Field) -> String {
        remark(self.plan.texts, table, field)
    }

    /// Whether the sheet is not of its kind without this table, or not in its language without
    /// this key.
    fn needed(&self, field: &Field) -> bool {
        let bare = !self.plan.kind.needs_table();
        match field.form {
            Form::Table(_) => {
                let own = Kind::named(field.key) == Some(self.plan.kind);
                own && !(bare && self.plan.section.kind == self.plan.kind)
            }
            Form::Language => self.plan.lang != 0,
            _ => false,
        }
    }

    /// The value of a key, and whether it stands there to be read.
    fn value(&self, field: &Field, live: bool) -> (bool, String) {
        if live && (field.required || self.needed(field)) {
            return (true, self.blank(field));
        }
        (false, self.example(&field.form, field.doc))
    }

    /// What the checker asks to be replaced, but where something true is known.
    fn blank(&self, field: &Field) -> String {
        match field.form {
            Form::Date => self.plan.today.to_string(),
            Form::Id => quoted(&row(self.plan.kind, 1)),
            Form::Language => self.example(&field.form, field.doc),
            _ => quoted(""),
        }
    }

    /// A value of the form.
    fn example(&self, form: &Form, doc: &str) -> String {
        let settings = &self.plan.checked.site.settings;
        let text = match form {
            Form::List(item) => return ["[", &self.example(item, doc), "]"].concat(),
            Form::Bool => return (!doc.starts_with("false")).to_string(),
            Form::Integer(..) => return 1.to_string(),
            Form::Date => return self.plan.today.to_string(),
            Form::Table(_) | Form::Tables(_) => return "{}".to_owned(),
            Form::Text => "…",
            Form::Duration => "6 months",
            Form::Deadline => "at-once",
            Form::Edtf => return quoted(&self.plan.today.to_string()),
            Form::Hours => "Mo-Fr 09:00-17:00",
            // Left as it is, the checker asks for the number.
            Form::Phone | Form::AnyPhone => "+32…",
            Form::Short => settings.short_numbers.first().map_or("112", String::as_str),
            Form::Email => "name@example.org",
            Form::Url => "https://example.org/",
            Form::Id => return quoted(&self.key(KeyForm::Id)),
            Form::Locale | Form::Language => &settings.languages[self.plan.lang].tag,
            Form::Choice(words) => words.first().copied().unwrap_or_default(),
            Form::Term(vocabulary) => {
                settings.terms(*vocabulary).first().map_or("…", |term| &term.id.value)
            }
            Form::Sheet => "section/sheet",
            Form::Section => "section",
            Form::Source => "S1",
        };
        quoted(text)
    }

    /// A key that the editor chooses.
    fn key(&self, form: KeyForm) -> String {
        match form {
            KeyForm::Id => "main".to_owned(),
            KeyForm::Source => "S1".to_owned(),
            KeyForm::Tag => self.plan.checked.site.settings.languages[self.plan.lang].tag.clone(),
        }
    }
}

/// The line of documentation in the language of messages, and the words that may stand there.
pub(super) fn remark(texts: &Texts, table: &Table, field: &Field) -> String {
    let doc = texts.known(&message(table, field)).unwrap_or_else(|| field.doc.to_owned());
    match field.form {
        Form::Choice(words) => [&doc, " (", &words.join(", "), ")"].concat(),
        _ => doc,
    }
}

/// The message with the documentation of a field: `doc-procedure-steps-actor`.
pub(super) fn message(table: &Table, field: &Field) -> String {
    let name = table.name.trim_end_matches(".toml");
    let words = name.split(|c: char| !c.is_ascii_lowercase()).filter(|word| !word.is_empty());
    let name: Vec<&str> = ["doc"].into_iter().chain(words).chain(field.key.split('_')).collect();
    name.join("-")
}

/// A text in TOML.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
