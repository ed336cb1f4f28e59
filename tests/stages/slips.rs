//! Slips in `sheet.toml` that every editor makes: each line gives one message, which names the
//! slip and not what the reader of TOML took it for.

use crate::common::site;

/// What French editors read of `sheet.toml`, without its path.
fn said(lines: &str) -> String {
    let path = "content/definitions/consent/sheet.toml";
    let site = site(&format!("--- {path}\nwritten = 2026-11-24\n{lines}\n"));
    let said = site.short("fr");
    said.lines().map(|line| line.strip_prefix(path).unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_line_that_cannot_be_read_says_what_to_write() {
    let lines = [
        "owner = protection",
        "owner = “protection”",
        "owner = «protection»",
        "owner = \"protection",
        "owner \"protection\"",
        "owner: \"protection\"",
        "owner =",
        "owner = \"protection\",",
        "published = non",
        "published = False",
        "tags = [\"safety\"\norder = 3\nowner = \"protection\"",
        "tags = [\"safety\" \"safety\"]",
        "reviewed = 24/11/2026",
        "reviewed = 24.11.2026",
        "reviewed = 24 novembre 2026",
        "owner = protection\"",
        "tags = [\"safety, \"safety\"]",
        "[definition\nautolink = false",
        "mon champ = 3",
    ];
    let said: Vec<String> = lines.iter().map(|line| format!("{line}\n{}\n", said(line))).collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn a_name_with_an_accent_is_one_mistake_with_or_without_quotes() {
    for line in [
        "[facts.délai]\nduration = \"P45D\"",
        "[facts.\"délai\"]\nduration = \"P45D\"",
        "[facts]\ndélai.duration = \"P45D\"",
    ] {
        let said = said(line);
        assert!(said.ends_with("trait d’union entre eux (écrire `delai`)"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    let unknown = said("étiquettes = []");
    assert!(unknown.contains("n’a pas de champ `étiquettes`"), "{unknown}");
    assert_eq!(unknown.lines().count(), 1, "{unknown}");
}

#[test]
fn a_date_in_the_middle_of_a_line_is_one_mistake() {
    let said = said(
        "[partner]\nname = \"P\"\ntype = \"helpline\"\nwebsite = { url = \"https://p.be\", checked = 24/11/2026 }",
    );
    assert!(said.contains(":5:45: erreur[value-date]: `24/11/2026`"), "{said}");
}
