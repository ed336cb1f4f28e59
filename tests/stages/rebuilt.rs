//! A build over an earlier one gives what a fresh one gives, manifest included.

use crate::common::{Site, site};

const TRUST: &str = "content/definitions/trust/";

/// A site with one more sheet, in two languages.
fn two() -> Site {
    site(
        "--- content/definitions/trust/sheet.toml
written = 2026-11-24
[facts.delay]
duration = \"P45D\"
--- content/definitions/trust/fr.md
+++
title = \"Confiance\"
summary = \"Oui.\"
also = [\"Foi\"]
hidden = [\"confience\"]
+++
La confiance dure [[trust#=delay]].
--- content/definitions/trust/nl.md
+++
title = \"Vertrouwen\"
summary = \"Ja.\"
+++
Vertrouwen duurt [[trust#=delay]].
",
    )
}

#[test]
fn a_build_over_an_earlier_one_gives_what_a_fresh_one_gives() {
    let site = two();
    site.build();
    let changes = [
        ("fr.md", "La confiance", "Une confiance"),
        ("fr.md", "confience", "konfiance"),
        ("fr.md", "Foi", "Crédit"),
        ("nl.md", "Vertrouwen\"", "Geloof\""),
        ("nl.md", "Vertrouwen duurt", "Geloof duurt"),
        ("sheet.toml", "P45D", "P30D"),
    ];
    for (file, from, to) in changes {
        let path = [TRUST, file].concat();
        let text = std::fs::read_to_string(site.path().join(&path)).unwrap();
        assert!(text.contains(from), "{from}");
        site.write(&path, text.replace(from, to));
        let fresh = site.build_into(&site.path().join(["fresh-", from].concat()));
        assert!(site.build().files == fresh.files, "{from} → {to}");
    }
    std::fs::remove_file(site.path().join(TRUST).join("nl.md")).unwrap();
    let fresh = site.build_into(&site.path().join("fresh"));
    assert!(site.build().files == fresh.files);
}

#[test]
fn a_word_of_one_text_changes_the_index_of_its_language_alone() {
    let site = two();
    let before = site.build().files;
    let path = [TRUST, "nl.md"].concat();
    let text = std::fs::read_to_string(site.path().join(&path)).unwrap();
    site.write(&path, text.replace("Vertrouwen duurt", "Dit duurt"));
    let after = site.build().files;
    let changed = after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes));
    let changed: Vec<&str> = changed.map(|(path, _)| path.as_str()).collect();
    let search: Vec<&&str> = changed.iter().filter(|path| path.starts_with("search/")).collect();
    assert!(!search.is_empty() && search.iter().all(|path| path.starts_with("search/nl/")));
}

#[test]
fn an_index_that_somebody_has_touched_is_made_again() {
    let site = two();
    let built = site.build().files;
    let index = built.keys().find(|path| path.starts_with("search/labels-")).unwrap();
    site.write(&["public/", index].concat(), "broken");
    assert!(site.build().files == built);
    let index = built.keys().find(|path| path.starts_with("search/fr/")).unwrap();
    std::fs::remove_file(site.path().join("public").join(index)).unwrap();
    assert!(site.build().files == built);
}
