//! One slip is one message: what only follows from it is not said until it is mended.

use std::fs;

use crate::common::{Site, codes, site};

const FREEDOM: &str = "--- content/definitions/freedom/sheet.toml
written = 2026-11-24
related = [\"definitions/consent\"]
--- content/definitions/freedom/fr.md
+++
title = \"Liberté\"
summary = \"Choisir sans peur.\"
+++
Voir [[consent]].

## Limites {#limits}

Les [[partners/payoke]] aussi.
--- content/definitions/freedom/nl.md
+++
title = \"Vrijheid\"
summary = \"Kiezen zonder angst.\"
+++
Zie [[consent]].

## Grenzen {#limits}

Ook [[partners/payoke]].
--- content/partners/section.toml
kind = \"partner\"
--- content/partners/fr.md
+++
title = \"Partenaires\"
summary = \"Qui appeler.\"
+++
--- content/partners/payoke/sheet.toml
written = 2026-11-24
[partner]
name = \"Payoke\"
type = \"helpline\"
website = { url = \"https://www.payoke.be\" }
--- content/partners/payoke/fr.md
+++
summary = \"De l’aide.\"
+++
## Comment orienter {#refer}

Voir [[freedom#limits]].
";

fn whole() -> Site {
    let site = site(FREEDOM);
    assert_eq!(codes(&site.check()), [""; 0]);
    site
}

fn without(path: &str) -> Vec<&'static str> {
    let site = whole();
    fs::remove_file(site.path().join(path)).unwrap();
    codes(&site.check())
}

fn with(path: &str, text: impl AsRef<[u8]>) -> Vec<&'static str> {
    let site = whole();
    site.write(path, text);
    codes(&site.check())
}

#[test]
fn a_file_that_is_missing_is_not_missed_by_every_reference() {
    assert_eq!(without("content/definitions/consent/sheet.toml"), ["sheet-facts"]);
    assert_eq!(without("content/partners/section.toml"), ["section-facts"]);
    assert_eq!(without("content/definitions/freedom/fr.md"), ["words-missing"]);
}

#[test]
fn a_file_that_cannot_be_read_is_said_once() {
    let latin = b"+++\ntitle = \"Libert\xE9\"\n+++\n";
    assert_eq!(with("content/definitions/freedom/fr.md", latin), ["file-encoding"]);
    let broken = "[languages.fr]\nname = \"F\"\n[languages.nl\nname = \"N\"\n";
    assert_eq!(with("content/site.toml", broken), ["toml-syntax"]);
}

#[test]
fn an_original_without_front_matter_makes_no_translation_wrong() {
    let open = "+++\ntitle = \"Consentement\"\nsummary = \"Oui.\"\n\nTexte.\n";
    assert_eq!(with("content/definitions/freedom/fr.md", open), ["front-matter"]);
    let site = whole();
    site.write(
        "content/definitions/consent/nl.md",
        "+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n## A {#a}\n",
    );
    site.write("content/definitions/consent/fr.md", &open[4..]);
    assert_eq!(codes(&site.check()), ["front-matter"]);
}

#[test]
fn a_file_named_for_a_variety_of_a_language_is_one_mistake() {
    let site = whole();
    site.write("content/definitions/consent/nl-BE.md", "no front matter");
    let said = site.short("en");
    assert!(said.contains("error[language-file]") && said.contains("did you mean `nl`?"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn an_empty_front_matter_lacks_its_fields() {
    let found = with("content/definitions/consent/fr.md", "+++\n+++\nTexte.\n");
    assert_eq!(found, ["summary-missing", "field-missing"]);
}

#[test]
fn a_field_that_is_empty_is_not_said_to_be_missing_too() {
    let empty = "+++\ntitle = \"\"\nsummary = \"\"\n+++\n";
    assert_eq!(with("content/definitions/consent/fr.md", empty), ["field-empty", "field-empty"]);
}

/// A site whose facts are told by a text and its translation, which cite a source.
const PERIOD: &str = "--- content/sources.toml
[S1]
title = \"Loi\"
[S11]
title = \"Arrêté\"
--- content/definitions/period/sheet.toml
owner = \"protection\"
written = 2026-11-24
sources = [\"S1\", \"S11\"]
related = [\"definitions/consent\"]

[facts.rest]
duration = \"P45D\"
--- content/definitions/period/fr.md
+++
title = \"Délai\"
summary = \"Du repos.\"
+++
Le délai dure [[period#=rest]] : [[consent]].[^S1][^S11]
--- content/definitions/period/nl.md
+++
title = \"Termijn\"
summary = \"Rust.\"
+++
De termijn duurt [[period#=rest]]: [[consent]].[^S1][^S11]
";

/// What is said of it where `from` in the file at `path` is `to`.
fn slip(path: &str, from: &str, to: &str) -> Vec<&'static str> {
    let site = site(PERIOD);
    assert_eq!(codes(&site.check()), [""; 0]);
    let path = format!("content/{path}");
    let text = fs::read_to_string(site.path().join(&path)).unwrap();
    assert!(text.contains(from), "{text}");
    site.write(&path, text.replacen(from, to, 1));
    codes(&site.check())
}

#[test]
fn a_slip_in_facts_is_said_once_not_wherever_they_are_used() {
    let facts = "definitions/period/sheet.toml";
    for (from, to) in [
        ("\"protection\"", "protection\""),
        ("\"protection\"", "\"protection"),
        ("[\"S1\"", "[\"S1"),
        ("[\"S1\"", "[S1\""),
        ("\"S11\"]", "\"S11]"),
        ("\"S11\"]", "\"S11\""),
        ("[facts.rest]", "[facts.rest"),
    ] {
        assert_eq!(slip(facts, from, to), ["toml-syntax"], "{to}");
    }
    assert_eq!(slip(facts, "P45D", "45 jours"), ["value-duration"]);
    assert_eq!(slip(facts, "[facts", "[fact"), ["field-unknown"]);
    assert_eq!(slip(facts, "duration", "date"), ["value-edtf"]);
}

#[test]
fn a_slip_in_the_settings_is_said_once_not_in_every_sheet() {
    assert_eq!(slip("site.toml", "[languages.nl]", "[langues.nl]"), ["field-unknown"]);
    assert_eq!(slip("site.toml", "[languages.fr]", "[langues.fr]"), ["field-unknown"]);
    assert_eq!(slip("site.toml", "[vocabularies]", "[vocabulaires]"), ["field-unknown"]);
    assert_eq!(slip("sources.toml", "[S11]", "[S11"), ["toml-syntax"]);
}

#[test]
fn a_mistake_of_its_own_is_said_beside_one_in_the_facts() {
    let site = site(PERIOD);
    let facts = "content/definitions/period/sheet.toml";
    site.write(facts, "written = 24/11/2026\nsources = [\"S1\"]\n[facts.rest]\nduration = 3\n");
    // S11 is not listed at all; `rest` is, with a mistake.
    let own = ["source-unlisted", "source-unlisted", "value-date", "field-type", "source-unused"];
    assert_eq!(codes(&site.check()), own);
    let other = "+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n[[period#=length]][^S1][^S11][^S2]\n";
    site.write("content/definitions/period/nl.md", other);
    let found = codes(&site.check());
    assert!(found.contains(&"fact-missing") && found.contains(&"footnote-missing"), "{found:?}");
}

#[test]
fn translations_are_not_told_to_repeat_a_slip_of_the_original() {
    let words = "definitions/period/fr.md";
    assert_eq!(slip(words, "[[consent]]", "[[consnet]]"), ["link-missing"]);
    assert_eq!(slip(words, "[[consent]]", "[[consent#who]]"), ["anchor-missing"]);
    assert_eq!(slip(words, "#=rest", "#=rset"), ["fact-missing"]);
    assert_eq!(slip(words, "[^S11]", "[^S12]"), ["footnote-missing"]);
    let translated = "definitions/period/nl.md";
    assert_eq!(slip(translated, "[[consent]]", "[[consnet]]"), ["link-missing"]);
    assert_eq!(slip(translated, "[[consent]]", ""), ["parity-references"]);
}
