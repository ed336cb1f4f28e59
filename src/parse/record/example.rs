//! How a table that is missing, or given as something else, is written in a file.

use crate::model::fields::{Form, KeyForm, Rest, Table};

/// How the value of `key` begins, where it is a table or several: `website = { url = "…" }`,
/// `[facts.keep]`, `[[procedure.steps]]`.
pub(super) fn example(form: &Form, key: &str) -> Option<String> {
    match form {
        Form::Table(table) => Some(one(table, key)),
        Form::Tables(table) if table.name.starts_with('[') => Some(table.name.to_owned()),
        Form::Tables(table) => Some([key, " = [", &inline(table), "]"].concat()),
        _ => None,
    }
}

fn one(table: &Table, key: &str) -> String {
    let Some(name) = table.name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) else {
        // A table of a whole file has keys of its own choice: sources.
        let whole = table.name.ends_with(".toml");
        let inline = || [key, " = ", &inline(table)].concat();
        return if whole { ["[", key, "]"].concat() } else { inline() };
    };
    let last = name.rsplit('.').next().unwrap_or(name);
    match &table.rest {
        Some(Rest { key: chosen, form: Form::Table(_) }) => {
            ["[", name, ".", any(*chosen), "]"].concat()
        }
        Some(_) | None if last == key => table.name.to_owned(),
        Some(_) | None => ["[", name, ".", key, "]"].concat(),
    }
}

/// Some key of the form, as an example.
fn any(key: KeyForm) -> &'static str {
    match key {
        KeyForm::Id => "new-id",
        KeyForm::Tag => "fr",
        KeyForm::Source => "S1",
    }
}

/// `{ url = "…" }`: what must stand in the table, else its first field.
fn inline(table: &Table) -> String {
    let required = table.fields.iter().filter(|field| field.required).map(|field| field.key);
    let mut keys: Vec<&str> = required.collect();
    if keys.is_empty() {
        keys.extend(table.fields.first().map(|field| field.key));
    }
    let fields: Vec<String> = keys.iter().map(|key| [key, " = \"…\""].concat()).collect();
    ["{ ", &fields.join(", "), " }"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fields::{
        BIBLIOGRAPHY, FACTS, PARTNER, PROCEDURE, SHEET, SITE, VOCABULARIES,
    };

    #[test]
    fn a_table_is_shown_as_it_is_written_in_its_file() {
        let field = |table: &Table, key| {
            let form = table.fields.iter().find(|field| field.key == key).unwrap().form;
            example(&form, key)
        };
        let rest = |table: &Table, key| example(&table.rest.as_ref().unwrap().form, key);
        for (found, expected) in [
            (field(&PARTNER, "website"), "website = { url = \"…\" }"),
            (field(&PARTNER, "address"), "address = { text = \"…\" }"),
            (field(&PARTNER, "names"), "[partner.names]"),
            (field(&PARTNER, "phones"), "[[partner.phones]]"),
            (field(&SHEET, "definition"), "[definition]"),
            (field(&SHEET, "facts"), "[facts.new-id]"),
            (rest(&FACTS, "keep"), "[facts.keep]"),
            (field(&PROCEDURE, "steps"), "[[procedure.steps]]"),
            (field(&SITE, "languages"), "[languages.fr]"),
            (field(&VOCABULARIES, "regions"), "regions = [{ id = \"…\" }]"),
            (rest(&BIBLIOGRAPHY, "S14"), "[S14]"),
        ] {
            assert_eq!(found.as_deref(), Some(expected));
        }
        assert_eq!(field(&PARTNER, "name"), None);
    }
}
