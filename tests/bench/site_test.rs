//! Tests of the generated site: what the benches measure must be a site without errors.

mod generate;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fiches::diag::Severity;
use fiches::model::value::Date;
use fiches::pipeline::{self, Request, Timings};
use generate::{Options, generate};
use walkdir::WalkDir;

type Files = BTreeMap<String, String>;

fn site(languages: usize) -> Files {
    let folder = tempfile::tempdir().unwrap();
    generate(folder.path(), Options { sheets: 60, languages, words: 400 }).unwrap();
    read(&folder.path().join("content"))
}

fn read(content: &Path) -> Files {
    WalkDir::new(content)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let name = entry.path().strip_prefix(content).unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

/// The words files of sheets: key, language and text.
fn sheets(files: &Files) -> impl Iterator<Item = (&str, &str, &str)> {
    files.iter().filter_map(|(name, text)| {
        let (key, file) = name.rsplit_once('/')?;
        Some((key, file.strip_suffix(".md")?, text.as_str())).filter(|_| key.contains('/'))
    })
}

/// What stands between each `open` and the next `close`.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).map(|rest| rest.split_once(close).unwrap().0).collect()
}

/// Targets of wikilinks, without labels.
fn targets(text: &str) -> Vec<&str> {
    let links = between(text, "[[", "]]");
    links.iter().map(|link| link.split(['|', '\\']).next().unwrap()).collect()
}

#[test]
fn a_strict_check_of_its_pages_finds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    generate(folder.path(), Options { sheets: 100, languages: 5, words: 400 }).unwrap();
    let request = Request {
        strict: true,
        notes: true,
        ..Request::new(folder.path(), Date::parse("2026-11-24").unwrap())
    };
    let found = pipeline::check_pages(&request, &mut Timings::default());
    let errors: Vec<_> =
        found.iter().filter(|problem| problem.severity != Severity::Note).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // The notes show that the check looked at every sheet's words.
    assert!(found.len() >= 500, "{} notes", found.len());
}

#[test]
fn the_same_options_give_the_same_bytes() {
    assert_eq!(site(5), site(5));
}

#[test]
fn every_toml_file_and_front_matter_is_toml() {
    for (name, text) in &site(5) {
        let front = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
        let toml = front.map_or(text.as_str(), |(front, _)| front);
        assert!(toml.parse::<toml::Table>().is_ok(), "{name}:\n{toml}");
    }
}

#[test]
fn every_sheet_has_from_six_to_ten_links_besides_facts_and_cards() {
    for (key, lang, text) in sheets(&site(5)) {
        let text = text.replace("![[", "");
        let links = targets(&text).iter().filter(|target| !target.contains("#=")).count();
        assert!((6..=10).contains(&links), "{key} {lang}: {links}");
    }
}

#[test]
fn every_link_leads_to_a_sheet_and_a_heading_or_fact_that_exist() {
    let files = site(5);
    let mut text_of = BTreeMap::new();
    for (key, lang, text) in sheets(&files) {
        text_of.insert((key.rsplit('/').next().unwrap(), lang), text);
        text_of.insert((key, lang), text);
    }
    for (key, lang, text) in sheets(&files) {
        for target in targets(text) {
            let (name, id) = target.split_once('#').unwrap_or((target, ""));
            let there = text_of.get(&(name, lang)).unwrap_or_else(|| panic!("{key}: {target}"));
            if let Some(fact) = id.strip_prefix('=') {
                let section = if name.starts_with("partner") { "partners" } else { "" };
                let facts = files.iter().find(|(file, _)| {
                    file.starts_with(section) && file.ends_with(&format!("/{name}/sheet.toml"))
                });
                let table = match fact {
                    "phone" => "[[partner.phones]]".to_owned(),
                    "phone.night" => "id = \"night\"".to_owned(),
                    fact => format!("[facts.{fact}]"),
                };
                assert!(facts.unwrap().1.contains(&table), "{key}: {target}");
            } else if !id.is_empty() {
                assert!(there.contains(&format!("{{#{id}}}")), "{key}: {target}");
            }
        }
    }
}

#[test]
fn all_languages_of_a_sheet_have_one_structure() {
    let files = site(5);
    let mut shapes: BTreeMap<&str, BTreeSet<_>> = BTreeMap::new();
    for (key, _, text) in sheets(&files) {
        let headings = between(text, "{", "}");
        let citations = between(text, "[^", "]");
        let tasks = text.matches("- [ ] ").count();
        let alerts = between(text, "> [!", "]");
        let shape = (headings, targets(text), citations, tasks, alerts);
        shapes.entry(key).or_default().insert(shape);
    }
    assert!(shapes.values().all(|shapes| shapes.len() == 1));
}

#[test]
fn a_sheet_cites_only_its_own_sources_and_every_source_is_used() {
    let files = site(5);
    let list = |text: &str| -> BTreeSet<String> {
        let facts: toml::Table = text.parse().unwrap();
        facts["sources"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().into()).collect()
    };
    let mut used = BTreeSet::new();
    for (key, _, text) in sheets(&files) {
        let own = list(&files[&format!("{key}/sheet.toml")]);
        for id in between(text, "[^", "]") {
            assert!(id == "more" || own.contains(id), "{key}: {id}");
        }
        used.extend(own);
    }
    let all: toml::Table = files["sources.toml"].parse().unwrap();
    assert_eq!(used.into_iter().collect::<Vec<_>>(), all.keys().cloned().collect::<Vec<_>>());
}

#[test]
fn every_phone_number_is_one_that_belgium_can_give() {
    for (name, text) in &site(5) {
        for number in between(text, "number = \"", "\"") {
            let parsed = phonenumber::parse(None, number).unwrap();
            assert!(phonenumber::is_valid(&parsed), "{name}: {number}");
        }
    }
}

#[test]
fn a_sheet_has_about_four_hundred_words_and_a_short_summary() {
    for (key, lang, text) in sheets(&site(5)) {
        let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
        let count = words.count();
        assert!((330..=480).contains(&count), "{key} {lang}: {count} words");
        assert!(between(text, "summary = \"", "\"")[0].chars().count() <= 160, "{key} {lang}");
    }
}

#[test]
fn fewer_languages_leave_no_trace_of_the_others() {
    let files = site(2);
    assert!(!files.keys().any(|name| name.ends_with("/en.md") || name == "uk.md"));
    let settings: toml::Table = files["site.toml"].parse().unwrap();
    let languages: Vec<_> = settings["languages"].as_table().unwrap().keys().collect();
    assert_eq!(languages, ["fr", "nl"]);
    assert!(!files["site.toml"].contains("\"en\""));
}
