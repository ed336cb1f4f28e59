//! TOML into checked values, by the tables of fields in `model::fields`: every mistake of a file
//! in one reading, each with its place. Never looks at another file; names of terms, sheets,
//! sources and languages are collected as mentions, for `assemble` to look up.

mod example;
mod form;
mod syntax;

use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use crate::diag::{Code, Diagnostic, Source, Span, Spanned, nearest};
use crate::model::fields::{Field, KeyForm, Rest, Table};
use crate::model::mention::{Mention, Named};
use crate::model::sheet::Deadline;
use crate::model::value::{Date, Duration, Edtf, Email, Hours, Locale, Phone, Url};

/// A value whose form has been checked.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Bool(bool),
    Integer(i64),
    Date(Date),
    Duration(Duration),
    Deadline(Deadline),
    Edtf(Edtf),
    Hours(Hours),
    Phone(Phone),
    Email(Email),
    Url(Url),
    Locale(Locale),
    List(Vec<Spanned<Value>>),
    Record(Record),
}

/// The checked values of a table, in the order of the file. A key whose value could not be read
/// is there without it: it was given, and its mistake has been reported.
#[derive(Clone, Debug, Default)]
pub struct Record {
    pub span: Span,
    entries: Vec<(Spanned<String>, Option<Spanned<Value>>)>,
}

/// What a file's TOML says.
#[derive(Debug, Default)]
pub struct Reading {
    pub record: Record,
    /// What stands in the file may not have been found: something before it could not be read.
    pub derailed: bool,
    pub mentions: Vec<Mention>,
}

/// Reads `text`, a TOML document that begins `offset` bytes into `source`, as `table`.
pub fn read(
    table: &Table,
    text: &str,
    offset: usize,
    source: &Arc<Source>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Reading {
    let (document, errors) = DeTable::parse_recoverable(text);
    let broken = errors.iter().filter_map(toml::de::Error::span).collect();
    let before = diagnostics.len();
    let mentions = Vec::new();
    let mut reader =
        Reader { source, text, offset, root: table, broken, derailed: None, mentions, diagnostics };
    let slips = syntax::slips(&errors, &reader);
    reader.broken.extend(slips.iter().map(|slip| slip.range.clone()));
    let derailed = slips.iter().find(|slip| slip.derails).map(|slip| slip.range.start);
    reader.derailed = derailed.map(|at| syntax::line_start(text, at));
    let span = reader.span(0..text.len());
    let record = reader.table(table, document.get_ref(), span);
    for slip in slips {
        let place = reader.span(slip.range);
        let said = reader.diagnostics[before..].iter().any(|other| covers(other, place));
        if !(slip.is_name && said) {
            reader.diagnostics.push(slip.diagnostic);
        }
    }
    Reading { record, derailed: reader.derailed.is_some(), mentions: reader.mentions }
}

fn covers(diagnostic: &Diagnostic, span: Span) -> bool {
    let own = diagnostic.place.as_ref().map(|place| place.span);
    own.is_some_and(|own| own.start <= span.start && span.end <= own.end)
}

/// Reads one file: where it is, and what has been found in it so far.
struct Reader<'a> {
    source: &'a Arc<Source>,
    text: &'a str,
    offset: usize,
    root: &'a Table,
    /// What the TOML reader could not read, and has guessed.
    broken: Vec<Range<usize>>,
    /// From where on what was read may stand in another table than the editor thinks.
    derailed: Option<usize>,
    mentions: Vec<Mention>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(range, self.offset)
    }

    fn report(&mut self, diagnostic: Diagnostic, span: Span) {
        self.diagnostics.push(diagnostic.at(self.source, span));
    }

    fn mention(&mut self, what: Named, name: &str, span: Span) {
        self.mentions.push(Mention { what, name: Spanned::new(name.to_owned(), span) });
    }

    fn table(&mut self, table: &Table, toml: &DeTable<'_>, span: Span) -> Record {
        let mut keys: Vec<_> = toml.iter().collect();
        // The map is sorted by name; the order of the file means something to editors.
        keys.sort_by_key(|(key, _)| key.span().start);
        let mut entries = Vec::with_capacity(keys.len());
        for (key, value) in keys {
            let name = key.get_ref().as_ref();
            let key_span = self.span(key.span());
            let form = match (table.fields.iter().find(|field| field.key == name), &table.rest) {
                (Some(field), _) => field.form,
                (None, Some(rest)) if self.chosen_key(rest, name, key_span) => rest.form,
                (None, Some(_)) => continue,
                (None, None) => {
                    self.unknown_key(table, name, key_span);
                    continue;
                }
            };
            let value =
                if self.is_broken(value.span()) { None } else { self.value(&form, name, value) };
            entries.push((Spanned::new(name.to_owned(), key_span), value));
        }
        for field in table.fields {
            if field.required && !toml.iter().any(|(key, _)| key.get_ref() == field.key) {
                self.missing(table, field, span);
            }
        }
        Record { span, entries }
    }

    /// Whether a value has been reported as one that cannot be read.
    fn is_broken(&self, value: Range<usize>) -> bool {
        self.broken.iter().any(|broken| broken.start <= value.start && value.end <= broken.end)
    }

    /// Whether a key that the editor chose has the form it must have; reports it if not.
    fn chosen_key(&mut self, rest: &Rest, name: &str, span: Span) -> bool {
        match rest.key {
            KeyForm::Id => form::id(self, name, span),
            KeyForm::Tag => match Locale::parse(name) {
                Ok(_) => true,
                Err(problem) => {
                    self.report(problem, span);
                    false
                }
            },
            KeyForm::Source => {
                let good = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric());
                if !good {
                    let suggestion: String =
                        name.chars().filter(char::is_ascii_alphanumeric).collect();
                    let problem = Diagnostic::new(Code::IdInvalid).arg("id", name);
                    self.report(problem.suggestion(&suggestion), span);
                }
                good
            }
        }
    }

    fn unknown_key(&mut self, table: &Table, name: &str, span: Span) {
        if self.derailed.is_some_and(|at| self.span(at..at) <= span) {
            return;
        }
        let known = table.fields.iter().map(|field| field.key);
        let mut diagnostic = Diagnostic::new(Code::FieldUnknown)
            .arg("key", name)
            .arg("table", table.name)
            .arg("known", known.clone().collect::<Vec<_>>().join(", "));
        let elsewhere = !std::ptr::eq(table, self.root)
            && self.root.fields.iter().any(|field| field.key == name);
        diagnostic = if elsewhere {
            diagnostic.help("help-move")
        } else {
            diagnostic.nearest(nearest(name, known))
        };
        self.report(diagnostic, span);
    }

    fn missing(&mut self, table: &Table, field: &Field, span: Span) {
        if self.derailed.is_some() {
            return;
        }
        let diagnostic =
            Diagnostic::new(Code::FieldMissing).arg("key", field.key).arg("table", table.name);
        let diagnostic = form::with_example(diagnostic, &field.form, field.key);
        // Shown at the table's first line: the whole of it would hide the excerpt's sense.
        let start = span.start as usize - self.offset;
        let line = self.text[start..].lines().next().map_or(0, str::len);
        let span = self.span(start..start + line);
        self.report(diagnostic, span);
    }
}

impl Record {
    /// The value of `key`, with its place.
    fn value(&self, key: &str) -> Option<&Spanned<Value>> {
        self.entries.iter().find(|(name, _)| name.value == key)?.1.as_ref()
    }

    /// Where `key` itself stands, whether its value could be read or not.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        self.entries.iter().find(|(name, _)| name.value == key).map(|(name, _)| name.span)
    }

    /// All keys, whether their values could be read or not, in the order of the file.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(name, _)| name.value.as_str())
    }

    /// The value of `key` as a `T`; absent where the key is, or where it could not be read.
    pub fn get<T: FromValue>(&self, key: &str) -> Option<Spanned<T>> {
        let value = self.value(key)?;
        Some(Spanned::new(T::from_value(value.value.clone())?, value.span))
    }

    /// The value of `key` without its place.
    pub fn plain<T: FromValue>(&self, key: &str) -> Option<T> {
        self.get(key).map(|spanned| spanned.value)
    }

    /// The choice that `key` names; `named` knows the choices.
    pub fn choice<T>(&self, key: &str, named: fn(&str) -> Option<T>) -> Option<T> {
        self.plain::<String>(key).and_then(|name| named(&name))
    }

    /// The values of the list `key`; empty where it is absent.
    pub fn list<T: FromValue>(&self, key: &str) -> Vec<Spanned<T>> {
        let Some(Spanned { value: Value::List(items), .. }) = self.value(key) else {
            return Vec::new();
        };
        let read = |item: &Spanned<Value>| {
            Some(Spanned::new(T::from_value(item.value.clone())?, item.span))
        };
        items.iter().filter_map(read).collect()
    }

    /// All keys with their values as `T`, in the order of the file.
    pub fn all<T: FromValue>(&self) -> impl Iterator<Item = (&Spanned<String>, T)> {
        self.entries
            .iter()
            .filter_map(|(key, value)| Some((key, T::from_value(value.as_ref()?.value.clone())?)))
    }
}

/// Types that a checked value can be read as.
pub trait FromValue: Sized {
    fn from_value(value: Value) -> Option<Self>;
}

macro_rules! from_value {
    ($($variant:ident $type:ty)*) => {
        $(impl FromValue for $type {
            fn from_value(value: Value) -> Option<Self> {
                match value { Value::$variant(inner) => Some(inner), _ => None }
            }
        })*
    };
}

// A macro, because a dozen equal impls would hide the one thing that differs.
from_value! {
    Text String Bool bool Integer i64 Date Date Duration Duration Deadline Deadline Edtf Edtf
    Hours Hours Phone Phone Email Email Url Url Locale Locale Record Record
}

impl FromValue for Vec<String> {
    fn from_value(value: Value) -> Option<Self> {
        let Value::List(items) = value else { return None };
        items.into_iter().map(|item| String::from_value(item.value)).collect()
    }
}
