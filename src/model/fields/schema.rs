//! The tables of fields as JSON Schema, for editors that complete and check TOML as it is typed.
//! What a schema cannot see, such as names that lead nowhere, stays with `fiches check`.

use serde_json::{Map, Value, json};

use super::{
    ADDRESS, BIBLIOGRAPHY, FACT, FRONT_MATTER, Form, KeyForm, PARTNER, PHONE, Rest, SECTION, SHEET,
};
use super::{SITE, Table};
use crate::model::kind::Kind;

/// What Taplo reads, and with it most editors.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// As `model::name::is_id`.
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// As near to BCP 47 as what icu reads can be told by a pattern.
const TAG: &str = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

/// ISO 8601, or numbers with English units.
const DURATION: &str = "P[0-9YMWDTH]+|[0-9]+ ?(years?|months?|weeks?|days?|hours?|minutes?)\
    (,? [0-9]+ ?(years?|months?|weeks?|days?|hours?|minutes?))*";

/// The names of all schemas: `sheet.toml` has one by kind, which has the kind's name.
pub const SCHEMAS: [&str; 10] = [
    "definition",
    "procedure",
    "indicators",
    "partner",
    "training",
    "page",
    "section",
    "site",
    "sources",
    "front-matter",
];

/// The schema with this name; none where there is no such.
pub fn schema(name: &str) -> Option<Value> {
    let (mut schema, title) = match name {
        "section" => (table(&SECTION), SECTION.name),
        "site" => (table(&SITE), SITE.name),
        "sources" => (table(&BIBLIOGRAPHY), BIBLIOGRAPHY.name),
        "front-matter" => (table(&FRONT_MATTER), "front matter"),
        _ => (sheet(Kind::named(name)?), SHEET.name),
    };
    schema.insert("$schema".to_owned(), DRAFT.into());
    schema.insert("title".to_owned(), title.into());
    Some(Value::Object(schema))
}

/// `sheet.toml` of a kind: the table of its own kind and of no other.
fn sheet(kind: Kind) -> Map<String, Value> {
    let mut schema = table(&SHEET);
    let others = Kind::ALL.into_iter().filter(|other| *other != kind);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        others.for_each(|other| drop(properties.remove(other.as_str())));
    }
    if let Some(Value::Array(required)) = schema.get_mut("required")
        && kind.needs_table()
    {
        required.push(kind.as_str().into());
    }
    schema
}

fn table(table: &'static Table) -> Map<String, Value> {
    let field = |field: &super::Field| {
        let mut value = form(&field.form);
        value.insert("description".to_owned(), field.doc.into());
        (field.key.to_owned(), Value::Object(value))
    };
    let properties: Map<String, Value> = table.fields.iter().map(field).collect();
    let required: Vec<&str> =
        table.fields.iter().filter(|field| field.required).map(|field| field.key).collect();
    let mut schema = object(json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    }));
    if let Some(rest) = &table.rest {
        schema.extend(chosen(rest));
    }
    schema.extend(rules(table));
    schema
}

/// Keys that the editor chooses. The keys of fields fit the patterns, too.
fn chosen(rest: &Rest) -> Map<String, Value> {
    let pattern = match rest.key {
        KeyForm::Id => ID,
        KeyForm::Tag => TAG,
        KeyForm::Source => "^[A-Za-z0-9]+$",
    };
    object(json!({
        "propertyNames": { "pattern": pattern },
        "additionalProperties": form(&rest.form),
    }))
}

/// What holds between the keys of a table.
fn rules(table: &'static Table) -> Map<String, Value> {
    object(if std::ptr::eq(table, &FACT) {
        json!({ "minProperties": 1, "maxProperties": 1 })
    } else if std::ptr::eq(table, &PHONE) {
        json!({ "oneOf": [{ "required": ["number"] }, { "required": ["short"] }] })
    } else if std::ptr::eq(table, &ADDRESS) {
        // Where it was found is no address.
        json!({
            "minProperties": 1,
            "if": { "required": ["sources"] },
            "then": { "minProperties": 2 },
        })
    } else if std::ptr::eq(table, &PARTNER) {
        json!({
            "if": {
                "properties": { "address_confidential": { "const": true } },
                "required": ["address_confidential"],
            },
            "then": { "not": { "required": ["address"] } },
        })
    } else {
        json!({})
    })
}

fn form(form: &Form) -> Map<String, Value> {
    let text = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    object(match form {
        Form::Text => text("\\S"),
        Form::Bool => json!({ "type": "boolean" }),
        Form::Integer(i64::MIN, i64::MAX) => json!({ "type": "integer" }),
        Form::Integer(min, max) => json!({ "type": "integer", "minimum": min, "maximum": max }),
        // A TOML date comes to the schema as a text.
        Form::Date => json!({ "type": "string", "format": "date" }),
        Form::Duration => text(&["^(", DURATION, ")$"].concat()),
        Form::Deadline => text(&["^(at-once|", DURATION, ")$"].concat()),
        Form::Edtf => text("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
        Form::Hours | Form::Sheet | Form::Section | Form::Source => json!({ "type": "string" }),
        Form::Term(_) | Form::Language => json!({ "type": "string" }),
        Form::Phone => text("^\\+[0-9]{4,15}$"),
        Form::Short => text("^[0-9]{2,6}$"),
        Form::AnyPhone => text("^(\\+[0-9]{4,15}|[0-9]{2,6})$"),
        Form::Email => text("^[^\\s@\"]+@[^\\s@]+\\.[^\\s@]+$"),
        Form::Url => text("^https?://[^\\s]+$"),
        Form::Locale => text(TAG),
        Form::Id => text(ID),
        Form::Choice(words) => json!({ "type": "string", "enum": words }),
        Form::List(item) => json!({ "type": "array", "items": self::form(item) }),
        Form::Table(table) => return self::table(table),
        Form::Tables(table) => {
            json!({ "type": "array", "minItems": 1, "items": self::table(table) })
        }
    })
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::sheet::{Status, Strength, Urgency};
    use crate::model::site::{Dir, Layout};
    use crate::model::words::Wording;

    #[test]
    fn every_kind_stands_in_the_tables_and_has_a_schema() {
        let kinds = Kind::ALL.map(Kind::as_str);
        assert_eq!(Kind::NAMES, kinds);
        assert_eq!(SCHEMAS[..kinds.len()], kinds);
        for kind in Kind::ALL {
            assert_eq!(Kind::named(kind.as_str()), Some(kind));
            let table = SHEET.fields.iter().any(|field| field.key == kind.as_str());
            assert_eq!(table, kind != Kind::Page, "{}", kind.as_str());
        }
    }

    #[test]
    fn every_name_of_a_choice_reads_back() {
        fn back<T>(names: &[&str], all: &[T], named: fn(&str) -> Option<T>) -> bool {
            names.len() == all.len() && names.iter().all(|name| named(name).is_some())
        }
        assert!(back(Kind::NAMES, &Kind::ALL, Kind::named));
        assert!(back(Urgency::NAMES, &Urgency::ALL, Urgency::named));
        assert!(back(Strength::NAMES, &Strength::ALL, Strength::named));
        assert!(back(Status::NAMES, &Status::ALL, Status::named));
        assert!(back(Layout::NAMES, &Layout::ALL, Layout::named));
        assert!(back(Dir::NAMES, &Dir::ALL, Dir::named));
        assert!(back(Wording::NAMES, &Wording::ALL, Wording::named));
        assert_eq!(Urgency::named("Now"), None);
    }
}
