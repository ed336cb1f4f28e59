//! The reference of the TOML tables as Markdown, and the test that holds the README to it.
//! `UPDATE_README=1 cargo test reference` writes it there.

use std::fmt::Write;

use super::{BIBLIOGRAPHY, FRONT_MATTER, Form, KeyForm, SECTION, SHEET, SITE, Table};

const START: &str = "<!-- reference: written by UPDATE_README=1 cargo test reference -->\n";
const END: &str = "<!-- end of reference -->\n";

/// All tables, each once: those of files first, each followed by the tables in it.
fn reference() -> String {
    let mut text = String::new();
    let mut seen = Vec::new();
    for table in [&SITE, &BIBLIOGRAPHY, &SECTION, &SHEET, &FRONT_MATTER] {
        print(table, table.name.to_owned(), &mut seen, &mut text);
    }
    text
}

fn print(table: &'static Table, name: String, seen: &mut Vec<*const Table>, text: &mut String) {
    if seen.contains(&std::ptr::from_ref(table)) {
        return;
    }
    seen.push(table);
    if let ([], Some(rest)) = (table.fields, &table.rest)
        && let Form::Table(inner) = rest.form
    {
        return print(inner, chosen(&name, rest.key), seen, text);
    }
    let heading = format!("\n**`{name}`**\n\n| field | value | |\n|---|---|---|\n");
    text.push_str(&heading);
    let mut row = |key: &str, form: &Form, doc: &str| {
        writeln!(text, "| `{key}` | {} | {doc} |", value(form)).expect("a String takes all");
    };
    for field in table.fields {
        let must = if field.required { "**required** · " } else { "" };
        row(field.key, &field.form, &[must, field.doc].concat());
    }
    if let Some(rest) = &table.rest {
        row(key(rest.key), &rest.form, "");
    }
    for field in table.fields {
        if let Form::Table(inner) | Form::Tables(inner) = field.form {
            print(inner, inner.name.to_owned(), seen, text);
        }
    }
}

/// The name of the tables in a table whose keys the editor chooses: `[facts.<id>]`.
fn chosen(name: &str, form: KeyForm) -> String {
    match name.strip_suffix(']') {
        Some(open) => format!("{open}.{}]", key(form)),
        None => format!("{name} [{}]", key(form)),
    }
}

fn key(form: KeyForm) -> &'static str {
    match form {
        KeyForm::Id => "<id>",
        KeyForm::Tag => "<language>",
        KeyForm::Source => "<source>",
    }
}

fn value(form: &Form) -> String {
    let text = match form {
        Form::Text => "text",
        Form::Bool => "`true` or `false`",
        Form::Integer(..) => "whole number",
        Form::Date => "day: `2026-11-24`",
        Form::Duration => "duration: `\"P45D\"` or `\"6 months\"`",
        Form::Deadline => "`\"at-once\"` or a duration",
        Form::Edtf => "`\"2022\"`, `\"2024-09\"` or `\"2024-06-03\"`",
        Form::Hours => "`\"24/7\"` or `\"Mo-Fr 09:00-17:00\"`",
        Form::Phone => "`\"+3225116464\"`",
        Form::Short => "short number: `\"112\"`",
        Form::AnyPhone => "phone number, long or short",
        Form::Email => "e-mail address",
        Form::Url => "web address",
        Form::Locale => "language tag: `\"fr-BE\"`",
        Form::Id => "id: a–z, 0–9, hyphens",
        Form::Language => "language of the site",
        Form::Sheet => "sheet",
        Form::Section => "section",
        Form::Source => "source",
        Form::Table(_) => "table",
        Form::Tables(_) => "tables",
        Form::List(item) => return format!("list · {}", value(item)),
        Form::Term(vocabulary) => return format!("term of `{}`", vocabulary.key()),
        Form::Choice(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("`\"{word}\"`")).collect();
            return words.join(", ");
        }
    };
    text.to_owned()
}

/// The README with the reference between its marks.
fn renewed(readme: &str) -> String {
    let (before, rest) = readme.split_once(START).expect("the README has the first mark");
    let (_, after) = rest.split_once(END).expect("the README has the second mark");
    [before, START, &reference(), "\n", END, after].concat()
}

#[test]
fn the_reference_in_the_readme_is_that_of_the_tables() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let renewed = renewed(&readme);
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(path, &renewed).unwrap();
        return;
    }
    assert!(readme == renewed, "run: UPDATE_README=1 cargo test reference");
}

#[test]
fn every_table_stands_in_the_reference() {
    let text = reference();
    for name in ["[partner]", "[[partner.phones]]", "[facts.<id>]", "[languages.<language>]"] {
        assert_eq!(text.matches(&format!("**`{name}`**")).count(), 1, "{name}");
    }
}
