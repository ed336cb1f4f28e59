//! Sixty mistakes in one site: one run of the program finds all of them, each where it stands and
//! with what to do, alike but for words in each language of messages, and publishes nothing.

use std::process::{Command, Output};

use serde_json::Value;

use crate::common::{Site, TODAY, files, site};

const SITE: &str = include_str!("fixtures/sixty/site.txt");
const EXPECTED: &str = include_str!("fixtures/sixty/expected.txt");

/// More of what stands at a place than this is cut off in expected.txt, in characters.
const SHOWN: usize = 40;

/// The site, its Ukrainian words as a program on Windows writes them.
fn seeded() -> Site {
    let site = site(SITE);
    let path = "content/definitions/help/uk.md";
    let text = std::fs::read_to_string(site.path().join(path)).unwrap();
    site.write(path, text.replace('\n', "\r\n"));
    site
}

fn fiches(site: &Site, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fiches"))
        .args(args)
        .args(["--today", TODAY, "--site"])
        .arg(site.path())
        .output()
        .unwrap()
}

/// Place, severity and code of each diagnostic that a build shows, a line each.
fn shown(stderr: &str) -> Vec<String> {
    let mut shown = Vec::new();
    let mut head = None;
    for line in stderr.lines() {
        if let Some((severity, rest)) = line.split_once('[')
            && let Some((code, _)) = rest.split_once("]: ")
            && !line.starts_with(' ')
        {
            head = Some(format!("{} {code}", english(severity)));
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && let Some(head) = head.take()
        {
            shown.push(format!("{place} {head}"));
        }
    }
    shown
}

fn english(severity: &str) -> &str {
    match severity {
        "erreur" | "fout" => "error",
        "avertissement" | "waarschuwing" => "warning",
        other => other,
    }
}

#[test]
fn sixty_mistakes_are_found_in_one_run_each_at_its_place_in_three_languages() {
    let site = seeded();
    let before = files(site.path());
    let expected: Vec<&str> =
        EXPECTED.lines().map(|line| line.split(" | ").next().unwrap()).collect();
    assert_eq!(expected.len(), 60);
    let last = [
        ("fr", "53 erreurs, 7 avertissements\u{a0}: rien n’a été publié"),
        ("nl", "53 fouten, 7 waarschuwingen: er is niets gepubliceerd"),
        ("en", "53 errors, 7 warnings: nothing was published"),
    ];
    for (lang, summary) in last {
        let output = fiches(&site, &["build", "--messages", lang]);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(shown(&stderr), expected, "{stderr}");
        assert_eq!(stderr.lines().last(), Some(summary));
        assert_eq!((output.status.code(), output.stdout), (Some(1), Vec::new()));
        assert_eq!(files(site.path()), before, "something was written");
    }
}

#[test]
fn check_folds_notes_that_are_alike_and_counts_them_in_its_last_line() {
    let site = seeded();
    let output = fiches(&site, &["check", "--messages", "en"]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    let short = fiches(&site, &["check", "--format", "short", "--messages", "en"]);
    let short = String::from_utf8(short.stdout).unwrap();
    let notes = short.lines().filter(|line| line.contains("note[")).count();
    let of_code = |text: &str| text.matches("note[words-unreviewed]").count();
    assert!(of_code(&short) > 4 && of_code(&stderr) == 4, "{stderr}");
    let last = format!("53 errors, 7 warnings, {notes} notes");
    assert_eq!(stderr.lines().last(), Some(last.as_str()));
    let [first_error, last_note] = [stderr.find("\nerror["), stderr.rfind("\nnote[")];
    assert!(last_note < first_error, "{stderr}");
}

/// What `check --format json` finds but notes.
fn json(site: &Site, lang: &str) -> Vec<Value> {
    let output = fiches(site, &["check", "--format", "json", "--messages", lang]);
    assert_eq!(output.status.code(), Some(1));
    let mut found: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    found.retain(|one| one["severity"] != "note");
    found
}

/// Place, severity, code, and what stands at the place.
fn line(site: &Site, one: &Value) -> String {
    let text = |key: &str| one[key].as_str().unwrap_or_default();
    let number = |key: &str| one[key].as_u64().map(|number| number as usize);
    let (place, seen) = match (number("line"), number("column"), number("end_column")) {
        (Some(line), Some(column), Some(end)) => {
            assert_eq!(Some(line), number("end_line"), "{one}");
            let file = std::fs::read_to_string(site.path().join(text("file"))).unwrap();
            let seen = file.lines().nth(line - 1).unwrap().chars().skip(column - 1);
            let mut seen: Vec<char> = seen.take(end - column).collect();
            if seen.len() > SHOWN {
                seen.truncate(SHOWN);
                seen.push('…');
            }
            (format!(":{line}:{column}"), format!(" | {}", seen.iter().collect::<String>()))
        }
        _ => (String::new(), String::new()),
    };
    format!("{}{place} {} {}{seen}", text("file"), text("severity"), text("code"))
}

#[test]
fn check_finds_the_same_as_build_and_each_place_holds_the_mistake_itself() {
    let site = seeded();
    let lines: Vec<String> = json(&site, "en").iter().map(|one| line(&site, one)).collect();
    assert_eq!(lines, EXPECTED.lines().collect::<Vec<_>>());
}

#[test]
fn the_messages_are_alike_in_three_languages_but_for_words_and_each_says_what_to_do() {
    let site = seeded();
    let [mut en, fr, nl] = ["en", "fr", "nl"].map(|lang| json(&site, lang));
    for (en, others) in en.iter_mut().zip(fr.into_iter().zip(nl)) {
        for mut other in [others.0, others.1] {
            for word in ["message", "help"] {
                let [en, other] = [&en[word], &other[word]].map(|text| text.as_str().unwrap());
                assert!(!en.is_empty() && !other.is_empty() && en != other, "{en} = {other}");
            }
            other["message"] = en["message"].clone();
            other["help"] = en["help"].clone();
            assert_eq!(*en, other);
        }
    }
}
