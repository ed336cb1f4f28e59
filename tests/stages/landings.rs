//! The home page and those of sections: they have originals and translations as sheets do.

use crate::common::{codes, site};

const FRENCH: &str = "--- content/fr.md
+++
title = \"Accueil\"
summary = \"Par où commencer.\"
+++
Appelez le 112. Voir [[consent]].

## Aide {#help}

- [ ] Appeler
";

fn dutch(text: &str) -> String {
    let front = "+++\ntitle = \"Start\"\nsummary = \"Waar te beginnen.\"\n+++\n";
    ["--- content/nl.md\n", front, text].concat()
}

#[test]
fn the_words_of_the_home_page_are_held_against_their_original() {
    let same = dutch("Bel 112. Zie [[definitions/consent]].\n\n## Hulp {#help}\n\n- [ ] Bellen\n");
    assert_eq!(site(&[FRENCH, &same].concat()).short("en"), "");
    let other = dutch("Bel 101.\n\n## Hulp {#hulp}\n\n- [ ] Bellen\n");
    let found = site(&[FRENCH, &other].concat()).check();
    assert_eq!(codes(&found), ["parity-headings", "parity-numbers", "parity-references"]);
}

#[test]
fn a_home_page_without_the_original_language_is_an_error() {
    let site = site("");
    std::fs::rename(site.path().join("content/fr.md"), site.path().join("content/nl.md")).unwrap();
    let said = site.short("en");
    assert!(
        said.starts_with("content/fr.md: error[words-missing]: the home page has no"),
        "{said}"
    );
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn a_language_without_a_home_page_is_a_note() {
    let said = site(&[FRENCH, &dutch("")].concat()).with_notes().short("en");
    let missing = |page: &str| {
        let begin = format!("note[translation-missing]: {page} has no words in ");
        said.lines().filter(|line| line.contains(&begin)).count()
    };
    assert_eq!((missing("the home page"), missing("`definitions`")), (3, 4), "{said}");
}
