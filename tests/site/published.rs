//! What is published was found in a source: every address and number on the pages is a fact of the
//! content, and nothing that could not be verified is there in any form.

use std::collections::BTreeSet;

use super::built::{Page, hold, plain, shipped};

/// What of a partner could not be verified when the directory was compiled, or must never be
/// published: phones, e-mail, website, address, hours, languages, cost, regions. Whoever has
/// verified one of them takes its word out of this list, with the source in the sheet.
const UNVERIFIED: [(&str, &[&str]); 18] = [
    ("national-contact-point", &["cost", "email"]),
    ("surya", &["email", "languages"]),
    ("pag-asa", &["hours"]),
    ("payoke", &["hours"]),
    ("guardianship-service", &["address", "website"]),
    ("esperanto", &["address"]),
    ("minor-ndako", &["phones", "address"]),
    ("sos-jeunes", &["phones", "address"]),
    ("sister-house", &["phones", "address"]),
    ("humanitarian-hub", &["phones", "address", "hours"]),
    ("medecins-du-monde", &["phones"]),
    ("msf", &["phones"]),
    ("re-pit", &["phones", "address", "website", "hours"]),
    ("fairwork-belgium", &["phones", "address", "regions"]),
    ("labour-inspection-onss", &["phones", "regions"]),
    ("myria", &["phones", "address"]),
    ("immigration-office-minteh", &["phones"]),
    ("namur-equality", &["phones", "website"]),
];

/// Values that sources printed and that are old, contradictory or no longer in use: the digits of
/// numbers as they are dialled in the country, parts of addresses, a domain.
const NUMBERS: [&str; 4] = ["025035629", "022741431", "0800 24141", "0476340758"];
const ADDRESSES: [&str; 11] = [
    "Boulevard de Waterloo 115",
    "Waterloolaan 115",
    "Avenue du Port",
    "Havenlaan",
    "Rue Childéric",
    "Childerik",
    "Rue Gaucheret",
    "Gaucheretstraat",
    "Rue Royale 138",
    "Koningsstraat 138",
    "asblsurya.be",
];

/// The values of a key in every TOML file of the content.
fn facts(keys: &[&str]) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    for entry in walkdir::WalkDir::new(shipped().join("content")) {
        let path = entry.unwrap().into_path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path).unwrap();
            collect(keys, &toml::from_str::<toml::Table>(&text).unwrap().into(), &mut values);
        }
    }
    values
}

fn collect(keys: &[&str], value: &toml::Value, values: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (name, value) in table {
                if let (true, toml::Value::String(text)) = (keys.contains(&name.as_str()), value) {
                    values.insert(text.clone());
                }
                collect(keys, value, values);
            }
        }
        toml::Value::Array(items) => items.iter().for_each(|item| collect(keys, item, values)),
        _ => {}
    }
}

/// What the page's `href` and `src` lead to outside the site.
fn addresses(page: &Page) -> impl Iterator<Item = &str> {
    let attributes = page.nodes.iter().flat_map(|node| [node.attr("href"), node.attr("src")]);
    attributes.flatten().filter(|to| to.split(['/', '?', '#']).next().unwrap().contains(':'))
}

#[test]
fn every_address_that_a_page_leads_to_is_a_fact() {
    let known = facts(&["url", "exit_url", "address", "number", "phone", "short"]);
    hold(&plain().pages, |page, wrong| {
        for to in addresses(page) {
            let bare = to.trim_start_matches("mailto:").trim_start_matches("tel:");
            if !known.contains(bare) {
                wrong(to.to_owned());
            }
        }
    });
}

#[test]
fn every_address_that_a_page_shows_is_a_fact() {
    let known = facts(&["url", "exit_url", "address"]);
    hold(&plain().pages, |page, wrong| {
        let is_address = |word: &&str| word.contains("://") || word.contains('@');
        for word in page.texts().flat_map(|(_, text)| text.split_whitespace()).filter(is_address) {
            if !known.contains(word.trim_matches(|c| "<>().,;".contains(c))) {
                wrong(word.to_owned());
            }
        }
    });
}

#[test]
fn no_partner_gives_what_could_not_be_verified() {
    for (partner, fields) in UNVERIFIED {
        let path = shipped().join("content/partners").join(partner).join("sheet.toml");
        let text = std::fs::read_to_string(path).unwrap();
        let sheet: toml::Table = toml::from_str(&text).unwrap();
        let facts = sheet["partner"].as_table().unwrap();
        let hours = |lines: &toml::Value| {
            lines.as_array().unwrap().iter().any(|line| line.get("hours").is_some())
        };
        for field in fields {
            let given = match *field {
                "hours" => facts.get("phones").is_some_and(hours),
                field => facts.contains_key(field),
            };
            assert!(!given, "{partner} gives its {field}, which could not be verified");
        }
    }
}

#[test]
fn no_file_holds_a_value_that_is_old_or_contradictory() {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let numbers: Vec<String> = NUMBERS.iter().map(|number| digits(number)).collect();
    let abroad: Vec<String> = numbers.iter().map(|number| format!("32{}", &number[1..])).collect();
    let mut wrong = BTreeSet::new();
    for (path, bytes) in &plain().files {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        wrong.extend(
            ADDRESSES.iter().filter(|value| text.contains(**value)).map(|v| format!("{path}: {v}")),
        );
        // Digits in a row, whatever separates them: hashes in file names are left out.
        let separator = |c: char| !(c.is_ascii_digit() || " ./()+\u{a0}\u{202f}".contains(c));
        for run in text.split(separator).map(digits) {
            let found = numbers.iter().chain(&abroad).find(|number| run.contains(number.as_str()));
            wrong.extend(found.map(|number| format!("{path}: {number}")));
        }
    }
    assert_eq!(wrong, BTreeSet::new());
}
