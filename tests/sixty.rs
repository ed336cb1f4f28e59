//! Thirty mistakes in one site: one run of the program finds all of them, each where it stands,
//! whatever the language of messages, and publishes nothing.

use std::process::{Command, Output};

use crate::common::{Site, TODAY, files, site};

const SITE: &str = include_str!("fixtures/thirty/site.txt");
const EXPECTED: &str = include_str!("fixtures/thirty/expected.txt");

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
fn thirty_mistakes_are_found_in_one_run_each_at_its_place_in_three_languages() {
    let site = site(SITE);
    let before = files(site.path());
    let expected: Vec<&str> = EXPECTED.lines().collect();
    assert_eq!(expected.len(), 30);
    let last = [
        ("fr", "28 erreurs, 2 avertissements\u{a0}: rien n’a été publié"),
        ("nl", "28 fouten, 2 waarschuwingen: er is niets gepubliceerd"),
        ("en", "28 errors, 2 warnings: nothing was published"),
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
fn check_finds_the_same_as_build() {
    let output = fiches(&site(SITE), &["check", "--format", "json"]);
    let found: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let line = |one: &serde_json::Value| {
        let place = match (&one["line"], &one["column"]) {
            (serde_json::Value::Null, _) => String::new(),
            (line, column) => format!(":{line}:{column}"),
        };
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        format!("{}{place} {} {}", text("file"), text("severity"), text("code"))
    };
    let lines: Vec<String> =
        found.iter().map(line).filter(|line| !line.contains(" note ")).collect();
    assert_eq!(lines, EXPECTED.lines().collect::<Vec<_>>());
    assert_eq!(output.status.code(), Some(1));
}
