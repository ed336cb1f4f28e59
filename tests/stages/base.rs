//! The site that every inline site stands on.

use crate::common::{codes, site};

#[test]
fn the_base_site_has_no_mistakes() {
    assert_eq!(site("").short("en"), "");
}

#[test]
fn the_base_site_is_published_in_five_languages() {
    let built = site("").build();
    assert!(built.page("fr/definitions/consent/").contains("Dire oui librement."));
    assert!(built.page("uk/definitions/consent/").contains("lang=\"uk\""));
}

#[test]
fn a_value_that_cannot_be_read_is_one_mistake() {
    let site = site(
        "--- content/definitions/consent/sheet.toml\nwritten = hier\nreviewed = 3\n\n\
         [facts.since]\ndate = \"sept.\"\n\
         --- content/definitions/consent/fr.md\n+++\ntitle = Consentement\nsummary = \"Oui.\"\n+++\n",
    );
    assert_eq!(codes(&site.check()), ["toml-syntax", "toml-syntax", "field-type", "value-edtf"]);
}
