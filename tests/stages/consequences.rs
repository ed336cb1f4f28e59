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

#[test]
fn a_fact_that_cannot_be_read_is_not_missing_too() {
    let site = site(
        "--- content/definitions/consent/sheet.toml\nwritten = 2026-11-24\n\
         [facts.rest]\nduration = \"45 jours\"\n\
         --- content/definitions/house/sheet.toml\nwritten = 2026-11-24\n[partner]\n\
         name = \"La Maison\"\ntype = \"helpline\"\nwebsite = { url = \"maison\" }\n\
         [[partner.phones]]\nid = \"night\"\nnumber = \"02 511 64 64\"\n\
         --- content/definitions/house/fr.md\n+++\nsummary = \"S.\"\n+++\n\
         Durée : [[consent#=rest]] ou [[consent#=rets]]. [[#=phone]], [[#=phone.night]], \
         [[#=website]], [[#=email]].\n\n## Orienter une personne {#refer}\n\nAppeler.\n",
    );
    let found = site.check();
    let facts: Vec<_> =
        found.iter().filter(|found| found.code.as_str() == "fact-missing").collect();
    let name = |found: &&fiches::diag::Diagnostic| found.args[0].1.clone();
    assert_eq!(facts.iter().map(name).collect::<Vec<_>>(), ["rets", "email"]);
}
