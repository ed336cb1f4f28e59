//! One value, held against the form its field must have.

use toml::Spanned as TomlSpanned;
use toml::de::DeValue;

use super::example::example;
use super::{Reader, Value};
use crate::diag::{Code, Diagnostic, Span, Spanned, nearest};
use crate::model::fields::{Form, Table};
use crate::model::mention::Named;
use crate::model::sheet::Deadline;
use crate::model::value::{Date, Duration, Edtf, Email, Hours, Locale, Phone, Url};

impl Reader<'_> {
    /// The value as `form`; reports what is wrong and gives nothing where it does not fit.
    pub(super) fn value(
        &mut self,
        form: &Form,
        key: &str,
        toml: &TomlSpanned<DeValue<'_>>,
    ) -> Option<Spanned<Value>> {
        let span = self.span(toml.span());
        let value = match form {
            Form::Bool => {
                Value::Bool(toml.get_ref().as_bool().or_else(|| self.wrong(form, key, toml))?)
            }
            Form::Integer(min, max) => Value::Integer(self.integer(*min, *max, key, toml)?),
            Form::Date => Value::Date(self.date(form, key, toml)?),
            Form::List(inner) => Value::List(self.list(form, inner, key, toml)?),
            Form::Table(table) => {
                let inner = toml.get_ref().as_table().or_else(|| self.wrong(form, key, toml))?;
                Value::Record(self.table(table, inner, span))
            }
            Form::Tables(table) => Value::List(self.tables(form, table, key, toml)?),
            Form::Edtf if toml.get_ref().is_datetime() => {
                let date = self.date(form, key, toml)?;
                Value::Edtf(Edtf::parse(&date.to_string()).expect("a date is EDTF level 0"))
            }
            _ => {
                let text = toml.get_ref().as_str().or_else(|| self.wrong(form, key, toml))?;
                return self.text(form, key, text, span);
            }
        };
        Some(Spanned::new(value, span))
    }

    /// A string as the form that it must have.
    fn text(&mut self, form: &Form, key: &str, text: &str, span: Span) -> Option<Spanned<Value>> {
        let owned = || Value::Text(text.to_owned());
        let read: Result<Value, Diagnostic> = match form {
            Form::Text if text.trim().is_empty() => {
                Err(Diagnostic::new(Code::FieldEmpty).arg("key", key))
            }
            Form::Text => Ok(owned()),
            Form::Duration => Duration::parse(text).map(Value::Duration),
            Form::Deadline if text == "at-once" => Ok(Value::Deadline(Deadline::AtOnce)),
            Form::Deadline => Duration::parse(text)
                .map(|duration| Value::Deadline(Deadline::Within(duration)))
                .map_err(|problem| problem.help("help-deadline")),
            Form::Edtf => Edtf::parse(text).map(Value::Edtf),
            Form::Hours => Hours::parse(text).map(Value::Hours),
            Form::Phone => Phone::parse(text).map(Value::Phone),
            Form::Short => self.short(text, span),
            Form::AnyPhone if Phone::short(text).is_ok() => self.short(text, span),
            Form::AnyPhone => Phone::parse(text).map(Value::Phone),
            Form::Email => Email::parse(text).map(Value::Email),
            Form::Url => Url::parse(text).map(Value::Url),
            Form::Locale => Locale::parse(text).map(Value::Locale),
            Form::Id => return id(self, text, span).then(|| Spanned::new(owned(), span)),
            Form::Choice(known) if known.contains(&text) => Ok(owned()),
            Form::Choice(known) => Err(Diagnostic::new(Code::ValueChoice)
                .arg("key", key)
                .arg("value", text)
                .arg("known", known.join(", "))
                .nearest(nearest(text, known.iter().copied()))),
            Form::Term(vocabulary) => {
                self.mention(Named::Term(*vocabulary), text, span);
                Ok(owned())
            }
            Form::Sheet => {
                self.mention(Named::Sheet, text, span);
                Ok(owned())
            }
            Form::Section => {
                self.mention(Named::Section, text, span);
                Ok(owned())
            }
            Form::Source => {
                self.mention(Named::Source, text, span);
                Ok(owned())
            }
            Form::Language => {
                self.mention(Named::Language, text, span);
                Ok(owned())
            }
            Form::Bool
            | Form::Integer(..)
            | Form::Date
            | Form::List(_)
            | Form::Table(_)
            | Form::Tables(_) => unreachable!("read from TOML values of their own type"),
        };
        match read {
            Ok(value) => Some(Spanned::new(value, span)),
            Err(problem) => {
                let span = self.part(&problem, span);
                self.report(problem, span);
                None
            }
        }
    }

    /// A short number, which site.toml must declare.
    fn short(&mut self, text: &str, span: Span) -> Result<Value, Diagnostic> {
        let phone = Phone::short(text)?;
        self.mention(Named::Short, text, span);
        Ok(Value::Phone(phone))
    }

    /// Where the part of a value that cannot be read stands; the whole value where that is not
    /// known for sure.
    fn part(&self, problem: &Diagnostic, span: Span) -> Span {
        let part = problem.args.iter().find(|(name, _)| *name == "part").map(|(_, part)| part);
        let Some(part) = part.filter(|part| !part.is_empty()) else { return span };
        let mut places = self.source.text[span.range()].match_indices(part.as_str());
        match (places.next(), places.next()) {
            (Some((at, _)), None) => Span::new(at..at + part.len(), span.start as usize),
            _ => span,
        }
    }

    fn list(
        &mut self,
        form: &Form,
        inner: &Form,
        key: &str,
        toml: &TomlSpanned<DeValue<'_>>,
    ) -> Option<Vec<Spanned<Value>>> {
        let items = toml.get_ref().as_array().or_else(|| self.wrong(form, key, toml))?;
        // A list that is not closed swallows the fields after it.
        let derailed = self.derailed.unwrap_or(usize::MAX);
        let items = items.iter().filter(|item| item.span().start < derailed);
        Some(items.filter_map(|item| self.value(inner, key, item)).collect())
    }

    fn tables(
        &mut self,
        form: &Form,
        table: &Table,
        key: &str,
        toml: &TomlSpanned<DeValue<'_>>,
    ) -> Option<Vec<Spanned<Value>>> {
        let items = toml.get_ref().as_array().or_else(|| self.one_table(form, key, toml))?;
        let mut records = Vec::with_capacity(items.len());
        for item in items {
            let span = self.span(item.span());
            let Some(inner) = item.get_ref().as_table() else {
                self.wrong::<()>(form, key, item);
                continue;
            };
            records.push(Spanned::new(Value::Record(self.table(table, inner, span)), span));
        }
        if items.is_empty() {
            let span = self.span(toml.span());
            self.report(Diagnostic::new(Code::FieldEmpty).arg("key", key), span);
        }
        Some(records)
    }

    fn integer(
        &mut self,
        min: i64,
        max: i64,
        key: &str,
        toml: &TomlSpanned<DeValue<'_>>,
    ) -> Option<i64> {
        let form = Form::Integer(min, max);
        let integer = toml.get_ref().as_integer().or_else(|| self.wrong(&form, key, toml))?;
        let value = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
        if let Some(value) = value.filter(|value| (min..=max).contains(value)) {
            return Some(value);
        }
        let problem = Diagnostic::new(Code::ValueNumber).arg("key", key);
        let problem = problem.arg("value", integer.as_str()).arg("min", min).arg("max", max);
        let span = self.span(toml.span());
        self.report(problem, span);
        None
    }

    fn date(&mut self, form: &Form, key: &str, toml: &TomlSpanned<DeValue<'_>>) -> Option<Date> {
        let span = self.span(toml.span());
        if let Some(text) = toml.get_ref().as_str() {
            // A date between quotes is what editors write first; its mistake is the quotes.
            let problem = match Date::parse(text) {
                Ok(_) => type_problem(form, key, toml.get_ref()).help("help-quoted-date"),
                Err(problem) => problem,
            };
            self.report(problem, span);
            return None;
        }
        let date = toml.get_ref().as_datetime().or_else(|| self.wrong(form, key, toml))?;
        match (date.date, date.time) {
            (Some(day), None) => match Date::from_ymd(day.year.into(), day.month, day.day) {
                Some(date) => Some(date),
                None => self.no_date(&date.to_string(), span),
            },
            // What no calendar has was reported as it was read.
            (None, None) => None,
            _ => self.no_date(&date.to_string(), span),
        }
    }

    fn no_date(&mut self, text: &str, span: Span) -> Option<Date> {
        self.report(Diagnostic::new(Code::ValueDate).arg("value", text), span);
        None
    }

    /// Reports what is no list of tables; of a `[name]` that is to be `[[name]]`, how to write it.
    fn one_table<T>(
        &mut self,
        form: &Form,
        key: &str,
        toml: &TomlSpanned<DeValue<'_>>,
    ) -> Option<T> {
        let text = self.text.get(toml.span()).unwrap_or_default();
        let head = text.lines().next().unwrap_or_default();
        let name = head.strip_prefix('[').and_then(|head| head.split_once(']'));
        let Some((name, _)) = name.filter(|_| toml.get_ref().is_table()) else {
            return self.wrong(form, key, toml);
        };
        let problem = type_problem(form, key, toml.get_ref()).help("help-tables");
        let problem = problem.arg("suggestion", ["[[", name.trim(), "]]"].concat());
        self.wrong_as(problem, toml)
    }

    fn wrong<T>(&mut self, form: &Form, key: &str, toml: &TomlSpanned<DeValue<'_>>) -> Option<T> {
        self.wrong_as(type_problem(form, key, toml.get_ref()), toml)
    }

    fn wrong_as<T>(&mut self, problem: Diagnostic, toml: &TomlSpanned<DeValue<'_>>) -> Option<T> {
        // A table below a head that cannot be read is taken for a part of another.
        if self.derailed.is_none_or(|at| toml.span().start < at) {
            let span = self.span(toml.span());
            self.report(problem, span);
        }
        None
    }
}

fn type_problem(form: &Form, key: &str, found: &DeValue<'_>) -> Diagnostic {
    let problem = Diagnostic::new(Code::FieldType)
        .arg("key", key)
        .arg("expected", expected(form))
        .arg("found", found_type(found));
    with_example(problem, form, key)
}

/// The diagnostic, with how a table is written where the form is one.
pub(super) fn with_example(problem: Diagnostic, form: &Form, key: &str) -> Diagnostic {
    match example(form, key) {
        Some(example) => problem.arg("example", example).help("help-example"),
        None => problem,
    }
}

fn expected(form: &Form) -> &'static str {
    match form {
        Form::Bool => "bool",
        Form::Integer(..) => "integer",
        Form::Date => "date",
        Form::List(_) => "list",
        Form::Table(_) => "table",
        Form::Tables(_) => "tables",
        Form::Text
        | Form::Duration
        | Form::Deadline
        | Form::Edtf
        | Form::Hours
        | Form::Phone
        | Form::Short
        | Form::AnyPhone
        | Form::Email
        | Form::Url
        | Form::Locale
        | Form::Id
        | Form::Language
        | Form::Choice(_)
        | Form::Term(_)
        | Form::Sheet
        | Form::Section
        | Form::Source => "text",
    }
}

fn found_type(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "float",
        DeValue::Boolean(_) => "bool",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// Whether `text` is an id: lower-case letters, digits, single hyphens inside. Reports it if not.
pub(super) fn id(reader: &mut Reader<'_>, text: &str, span: Span) -> bool {
    let good = crate::model::name::is_id(text);
    if !good {
        let problem = Diagnostic::new(Code::IdInvalid).arg("id", text);
        reader.report(problem.suggestion(&crate::model::name::id(text)), span);
    }
    good
}
