//! `fiches status`: what needs work, where, and what translations have missed.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::common::{Site, TODAY, site};

const SHEETS: &str = "--- content/definitions/trust/sheet.toml
owner = \"protection\"
written = 2025-11-24
review_every = \"6 months\"
--- content/definitions/trust/fr.md
+++
title = \"Confiance\"
summary = \"Ce que se fier veut dire.\"
+++
Se fier à l’autre.

## Danger {#danger}
Appelez le 101.
--- content/definitions/trust/nl.md
+++
title = \"Vertrouwen\"
summary = \"Wat vertrouwen is.\"
+++
De ander vertrouwen.

## Gevaar {#danger}
Bel 101.
--- content/definitions/hope/sheet.toml
written = 2026-11-24
published = false
--- content/definitions/hope/fr.md
+++
title = \"Espoir, \\\"demain\\\"\"
summary = \"Ce qu’espérer veut dire.\"
+++
Attendre.
";

/// A site whose Dutch trust is declared, and of which the French has changed since.
fn changed() -> Site {
    let site = site(SHEETS);
    assert_eq!(fiches(&site, &["translated", "trust"]).0, Some(0));
    commit(&site);
    let file = site.path().join("content/definitions/trust/fr.md");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(file, text.replace("Appelez le 101.", "Appelez le 112.")).unwrap();
    site
}

fn fiches(site: &Site, args: &[&str]) -> (Option<i32>, String) {
    fiches_in("en", site, args)
}

/// The same, with messages in `lang`.
fn fiches_in(lang: &str, site: &Site, args: &[&str]) -> (Option<i32>, String) {
    let mut fiches = Command::new(env!("CARGO_BIN_EXE_fiches"));
    fiches.args(args).args(["--messages", lang, "--site"]).arg(site.path());
    let output = fiches.output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

fn status(site: &Site, args: &[&str]) -> (Option<i32>, String) {
    fiches(site, &[&["status", "--today", TODAY], args].concat())
}

fn json(site: &Site) -> Value {
    serde_json::from_str(&status(site, &["--format", "json"]).1).unwrap()
}

fn commit(site: &Site) {
    let who = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
    git(site.path(), &["init", "--quiet"]);
    git(site.path(), &["add", "--all"]);
    git(site.path(), &[&who[..], &["commit", "--quiet", "--message", "first"]].concat());
}

fn git(folder: &Path, args: &[&str]) {
    assert!(Command::new("git").arg("-C").arg(folder).args(args).status().unwrap().success());
}

#[test]
fn what_needs_work_comes_first() {
    let found = json(&changed());
    let keys: Vec<_> = found["sheets"].as_array().unwrap().iter().map(|row| &row["key"]).collect();
    assert_eq!(keys, ["definitions/trust", "definitions/consent", "definitions/hope"]);
    let trust = &found["sheets"][0];
    let states: Vec<_> =
        trust["translations"].as_array().unwrap().iter().map(|lang| &lang["state"]).collect();
    assert_eq!(states, ["original", "outdated", "missing", "missing", "missing"]);
    assert_eq!((&trust["next_review"], &trust["overdue"]), (&"2026-05-24".into(), &true.into()));
    assert_eq!(found["totals"]["languages"][1]["outdated"], 1);
    assert_eq!(
        (&found["totals"]["overdue"], &found["totals"]["unpublished"]),
        (&1.into(), &1.into())
    );
}

#[test]
fn a_missed_passage_is_shown_as_it_was_where_git_has_it() {
    let site = changed();
    let passage = |found: &Value| found["sheets"][0]["translations"][1]["passages"][0].clone();
    let found = passage(&json(&site));
    assert_eq!(found["heading"], "Danger");
    assert_eq!(found["was"], "Appelez le 101.");
    assert_eq!(found["now"], "Appelez le 112.");
    let (_, table) = status(&site, &[]);
    let text = "definitions/trust · nl\n  changed: Danger\n    was: Appelez le 101.\n    now: Appelez le 112.\n";
    assert!(table.contains(text), "{table}");
}

#[test]
fn a_changed_title_is_said_in_words_and_shown_without_its_quotes() {
    let site = changed();
    let file = "content/definitions/trust/fr.md";
    let text = std::fs::read_to_string(site.path().join(file)).unwrap();
    site.write(file, text.replace("\"Confiance\"", "\"La confiance\""));
    let (_, table) = fiches_in("fr", &site, &["status", "--today", TODAY]);
    let shown = "  modifié\u{a0}: le titre\n    avant\u{a0}: Confiance\n    maintenant\u{a0}: La confiance\n";
    assert!(table.contains(shown), "{table}");
    // One is not said as several are.
    let counts =
        "nl\u{a0}: 0 original, 0 relue, 0 à jour, 1 dépassée, 0 non déclarée, 2 absentes\n";
    assert!(table.contains(counts), "{table}");
    let (_, short) = fiches_in("fr", &site, &["check", "--today", TODAY, "--format", "short"]);
    assert!(short.contains(": le titre, Danger ("), "{short}");
}

#[test]
fn without_git_the_lock_has_how_a_passage_began() {
    let site = site(SHEETS);
    let long = "Un texte qui est bien plus long que les quarante premiers caractères.";
    let file = "content/definitions/trust/fr.md";
    let text = std::fs::read_to_string(site.path().join(file)).unwrap();
    site.write(file, text.replace("Appelez le 101.", long));
    fiches(&site, &["translated", "trust"]);
    site.write(file, text);
    let found = json(&site);
    let passage = &found["sheets"][0]["translations"][1]["passages"][0];
    assert_eq!(passage["was"], "Un texte qui est bien plus long que les…");
}

#[test]
fn strict_fails_where_a_reader_is_misled() {
    assert_eq!(status(&changed(), &["--strict"]).0, Some(1));
    assert_eq!(status(&changed(), &[]).0, Some(0));
    assert_eq!(status(&site(""), &["--strict"]).0, Some(0));
}

#[test]
fn a_spreadsheet_gets_a_line_a_sheet() {
    let (_, csv) = status(&changed(), &["--format", "csv"]);
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert!(lines[0].starts_with("key,title,kind,owner,written,"), "{csv}");
    assert!(lines[1].ends_with(",original,0,outdated,1,missing,0,missing,0,missing,0"), "{csv}");
    assert!(
        lines[3].starts_with("definitions/hope,\"Espoir, \"\"demain\"\"\",definition,"),
        "{csv}"
    );
    assert_eq!((lines.len(), lines[4]), (5, ""));
}
