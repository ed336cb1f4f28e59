//! Files as they come: other encodings, huge, nested, in loops, unreadable, empty. Each gives a
//! page or a diagnostic, never a panic, and none takes for ever.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use crate::common::{Site, bare, codes, site};

const WORDS: &str = "content/definitions/consent/fr.md";
const FRONT: &str =
    "+++\ntitle = \"Consentement\"\nsummary = \"Ce que dire oui veut dire.\"\n+++\n";

/// Far more than any of these takes, also in a debug build on a busy machine.
const LIMIT: Duration = Duration::from_secs(600);

/// The codes that the site gives within the limit; empty where it is published.
fn outcome(site: Site) -> Vec<&'static str> {
    let (done, result) = mpsc::channel();
    std::thread::spawn(move || {
        let found = codes(&site.check());
        if found.is_empty() {
            site.build();
        }
        // The receiver has gone away if this took too long, and says so.
        let _ = done.send(found);
    });
    result.recv_timeout(LIMIT).expect("neither a panic nor a hang")
}

fn with_text(text: &str) -> Site {
    let site = site("");
    site.write(WORDS, [FRONT, text].concat());
    site
}

#[test]
fn bytes_that_are_not_utf_8_are_a_diagnostic_in_every_kind_of_file() {
    let files = [
        ("content/site.toml", "file-encoding"),
        ("content/sources.toml", "file-encoding"),
        ("content/fr.md", "file-encoding"),
        ("content/definitions/section.toml", "file-encoding"),
        ("content/definitions/fr.md", "file-encoding"),
        ("content/definitions/consent/sheet.toml", "file-encoding"),
        (WORDS, "file-encoding"),
        ("content/definitions/consent/translations.lock", "file-encoding"),
        ("i18n/fr/site.ftl", "file-encoding"),
    ];
    for (file, code) in files {
        let site = site("");
        site.write(file, b"a = \"\xE9\xFF\"\n");
        let found = outcome(site);
        assert!(found.contains(&code), "{file}: {found:?}");
    }
}

#[test]
fn a_byte_order_mark_and_crlf_change_no_page() {
    let text = "## Dire oui {#yes}\n\nÀ *tout*\nâge.\\\nLibrement.[^a]\n\n- un\n- deux\n\n| a | b |\n|---|---|\n| c | d |\n\n> [!NOTE]\n> Note.\n\n```\ncode\nlignes\n```\n\n[^a]: Une note.\n";
    let plain = with_text(text).build();
    let other = with_text(text);
    for file in ["content/site.toml", "content/definitions/consent/sheet.toml", WORDS] {
        let text = fs::read_to_string(other.path().join(file)).unwrap();
        other.write(file, ["\u{feff}", &text.replace('\n', "\r\n")].concat());
    }
    let other = other.build();
    let address = "fr/definitions/consent/";
    assert_eq!(plain.page(address), other.page(address));
    // The manifest remembers the bytes that pages were made from, which do differ.
    let pages = |built: &crate::common::Built| {
        let mut files = built.files.clone();
        files.retain(|path, _| !path.starts_with('.'));
        files
    };
    assert!(pages(&plain) == pages(&other));
}

#[test]
fn a_sheet_of_ten_mebibytes_is_a_page() {
    let paragraph =
        "Un mot *en relief*, [un lien](https://example.org) et [[consent]]. ".repeat(16) + "\n\n";
    let site = with_text(&paragraph.repeat((10 << 20) / paragraph.len() + 1));
    assert_eq!(outcome(site), [""; 0]);
}

#[test]
fn ten_thousand_nested_brackets_end() {
    let deep = 10_000;
    for (open, close) in [
        ("[", "]"),
        ("![", "]"),
        ("(", ")"),
        ("> ", ""),
        ("- ", ""),
        ("*", "*"),
        ("[^", "]"),
        ("`", "`"),
        ("1. ", ""),
        ("a\n: ", ""),
    ] {
        let text = [&open.repeat(deep), "x", &close.repeat(deep), "\n"].concat();
        let found = outcome(with_text(&text));
        assert!(found.len() <= 1100, "{open}: {} diagnostics", found.len());
    }
    let found = outcome(with_text(&["[[".repeat(deep), "]]".repeat(deep)].concat()));
    assert!(found.contains(&"link-open"), "{found:?}");
}

#[test]
fn ten_thousand_nested_brackets_in_toml_end() {
    let site = site("");
    let nested = ["tags = ", &"[".repeat(10_000), &"]".repeat(10_000), "\nwritten = 2026-11-24\n"];
    site.write("content/definitions/consent/sheet.toml", nested.concat());
    let found = outcome(site);
    assert!(!found.is_empty());
}

#[test]
fn a_link_to_a_folder_above_is_a_diagnostic() {
    let site = site("");
    symlink("..", site.path().join("content/definitions/up")).unwrap();
    let found = outcome(site);
    assert!(found.contains(&"file-loop"), "{found:?}");
}

#[test]
fn links_that_lead_to_each_other_or_nowhere_are_diagnostics() {
    let site = site("");
    let folder = site.path().join("content/definitions/consent");
    symlink("b.svg", folder.join("a.svg")).unwrap();
    symlink("a.svg", folder.join("b.svg")).unwrap();
    symlink("/nowhere/at/all.md", folder.join("nl.md")).unwrap();
    assert_eq!(outcome(site), ["file-read"; 3]);
}

#[test]
fn a_link_to_a_file_elsewhere_is_read() {
    let site = site("");
    let words = site.path().join(WORDS);
    fs::rename(&words, site.path().join("elsewhere.md")).unwrap();
    symlink("../../../elsewhere.md", words).unwrap();
    assert_eq!(outcome(site), [""; 0]);
}

#[test]
fn a_folder_named_like_a_file_is_a_diagnostic() {
    for folder in [
        "content/nl.md",
        "content/definitions/nl.md",
        "content/definitions/consent/nl.md",
        "content/sources.toml",
    ] {
        let site = site("");
        fs::create_dir_all(site.path().join(folder).join("x")).unwrap();
        assert_eq!(outcome(site), ["file-kind"], "{folder}");
    }
}

#[test]
fn a_folder_in_the_place_of_the_settings_or_of_the_content_is_a_diagnostic() {
    let site = bare("");
    fs::create_dir_all(site.path().join("content/site.toml")).unwrap();
    assert_eq!(outcome(site), ["site-missing"]);
    let site = bare("");
    site.write("content", "");
    assert_eq!(outcome(site), ["site-missing"]);
}

#[test]
fn a_pipe_or_socket_is_a_diagnostic_and_is_not_read() {
    for name in ["content/definitions/consent/nl.md", "content/_static/pipe", "content/nl.md"] {
        let site = site("");
        let pipe = site.path().join(name);
        fs::create_dir_all(pipe.parent().unwrap()).unwrap();
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert_eq!(outcome(site), ["file-kind"], "{name}");
    }
}

#[test]
fn a_pipe_in_the_place_of_the_settings_messages_or_theme_does_not_hang() {
    let files = [
        ("content/site.toml", &["site-missing"][..]),
        ("i18n/fr/site.ftl", &["file-kind"]),
        ("themes/own/templates/page.html", &[]),
    ];
    for (name, expected) in files {
        let site = site(
            "--- content/site.toml\ntheme = \"own\"\n[languages.fr]\nname = \"Français\"\n\
             exit_url = \"https://www.meteo.be/fr\"\n",
        );
        let pipe = site.path().join(name);
        fs::create_dir_all(site.path().join("themes/own")).unwrap();
        fs::create_dir_all(pipe.parent().unwrap()).unwrap();
        if pipe.exists() {
            fs::remove_file(&pipe).unwrap();
        }
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert_eq!(outcome(site), expected, "{name}");
    }
}

#[test]
fn a_file_of_a_terabyte_is_not_read() {
    for name in [WORDS, "content/_static/big.bin", "content/definitions/consent/big.pdf"] {
        let site = site("");
        let file = site.write(name, "");
        fs::File::options().write(true).open(file).unwrap().set_len(1 << 40).unwrap();
        let found = outcome(site);
        assert!(found.contains(&"file-too-large"), "{name}: {found:?}");
    }
}

#[test]
fn an_empty_site_has_no_settings() {
    assert_eq!(outcome(bare("")), ["site-missing"]);
    let site = bare("");
    fs::create_dir(site.path().join("content")).unwrap();
    assert_eq!(outcome(site), ["site-missing"]);
}

#[test]
fn a_site_of_settings_only_says_what_it_needs() {
    let site = bare("--- content/site.toml\n[languages.fr]\nname = \"Français\"\n");
    assert_eq!(outcome(site), ["words-missing", "exit-missing"]);
}

#[test]
fn an_empty_file_of_each_kind_is_a_diagnostic_or_nothing() {
    let files = [
        ("content/site.toml", &["field-missing"][..]),
        ("content/sources.toml", &[]),
        ("content/fr.md", &["front-matter"]),
        ("content/definitions/section.toml", &["field-missing"]),
        ("content/definitions/consent/sheet.toml", &["field-missing"]),
        (WORDS, &["front-matter"]),
        ("content/_static/empty.txt", &[]),
        ("content/definitions/consent/empty.pdf", &[]),
        ("i18n/fr/site.ftl", &[]),
    ];
    for (file, expected) in files {
        let site = site("");
        site.write(file, "");
        assert_eq!(outcome(site), expected, "{file}");
    }
}

#[test]
fn control_characters_and_direction_marks_end_in_a_page_or_a_diagnostic() {
    let text: String = (0..0x20_u8)
        .map(char::from)
        .chain("\u{7f}\u{85}\u{200f}\u{202e}\u{2066}\u{feff}\u{fffe}".chars())
        .collect();
    outcome(with_text(&text));
    let site = site("");
    site.write(WORDS, ["+++\ntitle = \"a", &text, "\"\n+++\n"].concat());
    outcome(site);
}
