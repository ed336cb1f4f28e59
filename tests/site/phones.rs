//! Phone numbers: they are facts, can be called, and are read in the right order.

use std::collections::BTreeSet;

use super::built::{hold, plain, shipped};

/// The values of a key in every TOML file of the content.
fn facts(key: &str) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    for entry in walkdir::WalkDir::new(shipped().join("content")) {
        let path = entry.unwrap().into_path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path).unwrap();
            collect(key, &toml::from_str::<toml::Table>(&text).unwrap().into(), &mut values);
        }
    }
    values
}

fn collect(key: &str, value: &toml::Value, values: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (name, value) in table {
                if let (true, toml::Value::String(text)) = (name == key, value) {
                    values.insert(text.clone());
                }
                collect(key, value, values);
            }
        }
        toml::Value::Array(items) => items.iter().for_each(|item| collect(key, item, values)),
        _ => {}
    }
}

/// The numbers of partners, and those that are facts of a text.
fn all() -> BTreeSet<String> {
    facts("number").into_iter().chain(facts("phone")).collect()
}

fn short_numbers() -> BTreeSet<String> {
    let text = std::fs::read_to_string(shipped().join("content/site.toml")).unwrap();
    let settings = toml::from_str::<toml::Table>(&text).unwrap();
    let numbers = settings["short_numbers"].as_array().unwrap();
    numbers.iter().map(|number| number.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_number_to_call_is_valid_and_a_fact() {
    let (numbers, shorts) = (all(), facts("short"));
    let declared = short_numbers();
    hold(&plain().pages, |page, wrong| {
        for (_, link) in page.elements("a") {
            let Some(number) = link.attr("href").and_then(|href| href.strip_prefix("tel:")) else {
                continue;
            };
            let known = match number.starts_with('+') {
                true => {
                    let parsed = phonenumber::parse(None, number);
                    numbers.contains(number) && parsed.is_ok_and(|number| number.is_valid())
                }
                false => {
                    (shorts.contains(number) || numbers.contains(number))
                        && declared.contains(number)
                }
            };
            if !known {
                wrong(format!("tel:{number}"));
            }
        }
    });
}

#[test]
fn every_number_to_call_is_shown_from_left_to_right() {
    hold(&plain().pages, |page, wrong| {
        let links = page
            .elements("a")
            .filter(|(_, link)| link.attr("href").is_some_and(|href| href.starts_with("tel:")));
        for (at, link) in links {
            let bdi = page.inside(at).any(|n| n.name == "bdi" && n.attr("dir") == Some("ltr"));
            if !bdi || !page.text(at).contains(|c: char| c.is_ascii_digit()) {
                wrong(format!("{:?} shows {:?}", link.attr("href"), page.text(at)));
            }
            if page.text(at).contains(|c: char| c.is_numeric() && !c.is_ascii_digit()) {
                wrong(format!("digits of another script: {:?}", page.text(at)));
            }
        }
    });
}

#[test]
fn a_phone_number_in_a_text_is_a_fact() {
    let known: BTreeSet<String> = all().iter().map(|number| national(number)).collect();
    hold(&plain().pages, |page, wrong| {
        for (_, text) in page.texts() {
            for number in numbers(text).filter(|number| !known.contains(number)) {
                wrong(format!("{number} in {text:?}"));
            }
        }
    });
}

/// `+3225116464` as it is dialled in the country.
fn national(number: &str) -> String {
    number.strip_prefix("+32").map_or(number.to_owned(), |rest| ["0", rest].concat())
}

/// What looks like a phone number: nine or ten digits in a row that begin with 0, or more after
/// a +, with spaces, dots and slashes between them.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    let part = |c: char| !(c.is_ascii_digit() || " \u{A0}\u{202F}./+".contains(c));
    text.split(part).map(|run| run.replace([' ', '\u{A0}', '\u{202F}', '.', '/'], "")).filter_map(
        |digits| match digits.as_bytes() {
            [b'+', rest @ ..] if rest.len() > 8 => Some(national(&digits)),
            [b'0', _, ..] if (9..=10).contains(&digits.len()) => Some(digits),
            _ => None,
        },
    )
}
