//! A directory of small partners: their order, and what an entry says.

use crate::common::{Built, Site, site};

const SECTION: &str = "--- content/partners/section.toml
kind = \"partner\"
layout = \"directory\"
--- content/partners/fr.md
+++
title = \"Partenaires\"
summary = \"Qui appeler.\"
+++
";

/// A directory of partners: each a name and what stands after its type.
fn directory(partners: &[(&str, &str)]) -> Site {
    let site = site(SECTION);
    for (at, (name, facts)) in partners.iter().enumerate() {
        let folder = format!("content/partners/partner-{at}");
        let facts = format!(
            "written = 2026-11-24\n[partner]\nname = \"{name}\"\ntype = \"helpline\"\n{facts}"
        );
        site.write(&format!("{folder}/sheet.toml"), facts);
        site.write(
            &format!("{folder}/fr.md"),
            "+++\nsummary = \"Aide.\"\n+++\n## Comment {#refer}\n",
        );
    }
    site
}

fn phone(number: &str, more: &str) -> String {
    format!("\n[[partner.phones]]\nid = \"p{number}\"\nnumber = \"+322511646{number}\"\n{more}\n")
}

/// The names of the entries of the page, in their order.
fn names(built: &Built, address: &str) -> Vec<String> {
    let entries = built.page(address).split("<li class=\"entry\"").skip(1);
    let name = |entry: &str| {
        let link = entry.split_once("<h3><a href=\"").unwrap().1;
        link.split_once('>').unwrap().1.split_once('<').unwrap().0.to_owned()
    };
    entries.map(name).collect()
}

#[test]
fn day_and_night_come_first_and_what_nobody_checked_for_a_year_last_in_its_group() {
    let always = "hours = \"24/7\"\n";
    let old = "checked = 2025-11-23\n";
    let fresh = "checked = 2025-11-24\n";
    let built = directory(&[
        ("Alba", &phone("4", "")),
        ("Elan", &phone("5", &[always, old].concat())),
        ("Écho", &phone("6", &[always, fresh].concat())),
        ("Dora", &phone("7", old)),
        ("Eden", &phone("8", fresh)),
        ("Zoé", &phone("9", "emergency = true\n")),
    ])
    .build();
    let expected = ["Zoé", "Écho", "Elan", "Alba", "Eden", "Dora"];
    assert_eq!(names(&built, "fr/partners/"), expected);
}

#[test]
fn the_reader_is_told_how_long_ago_a_contact_was_checked() {
    for (day, said) in [
        ("2026-05-28", "Vérifié le <bdi>28 mai 2026</bdi>"),
        ("2026-05-27", "plus de six mois"),
        ("2025-11-23", "plus d’un an"),
    ] {
        let built = directory(&[("Alba", &phone("4", &format!("checked = {day}\n")))]).build();
        for page in ["fr/partners/", "fr/partners/partner-0/"] {
            assert!(built.page(page).contains(said), "{page}: {said}");
        }
    }
}

#[test]
fn a_contact_is_confirmed_only_if_the_organisation_confirmed_every_number() {
    let two = [phone("4", "confirmed = 2026-11-20\n"), phone("5", "")].concat();
    let built = directory(&[("Alba", &two)]).build();
    assert!(!built.page("fr/partners/").contains("Confirmé par"));
}

#[test]
fn an_entry_says_what_is_not_known() {
    let built = directory(&[("Alba", "")]).build();
    let page = built.page("fr/partners/");
    for unknown in ["téléphone", "services", "public", "région", "langues parlées", "coût"] {
        let list = page.split_once("<dd class=\"no\">").unwrap().1.split_once("</dd>").unwrap().0;
        assert!(list.contains(unknown), "{unknown}: {list}");
    }
    assert!(page.contains("href=\"../../fr/partners/partner-0/#refer\">Comment</a>"));
}

#[test]
fn where_there_is_no_phone_the_reader_is_sent_only_to_what_there_is() {
    let website = "website = { url = \"https://example.org\" }\n";
    let email = "email = { address = \"info@example.org\" }\n";
    let site = directory(&[("Alba", website), ("Bora", email), ("Cura", "")]);
    let built = site.build();
    let said = ["passez par le site web", "écrivez un e-mail", "Aucun contact confirmé"];
    for (at, own) in said.iter().enumerate() {
        let page = built.page(&format!("fr/partners/partner-{at}/"));
        let there: Vec<_> = said.iter().filter(|text| page.contains(**text)).collect();
        assert_eq!(there, [own]);
    }
}

#[test]
fn a_number_without_hours_beside_one_with_hours_says_so() {
    let two = [phone("4", "hours = \"24/7\"\n"), phone("5", "")].concat();
    let built = directory(&[("Alba", &two)]).build();
    assert!(built.page("fr/partners/").contains("heures d’ouverture non confirmées"));
}

#[test]
fn a_facet_is_left_out_where_no_entry_has_the_fact() {
    let built = directory(&[("Alba", "languages = [\"uk\", \"fr\"]\n"), ("Dora", "")]).build();
    let page = built.page("fr/partners/");
    let facets: Vec<_> =
        page.split("<legend>").skip(1).map(|f| f.split('<').next().unwrap()).collect();
    assert_eq!(facets, ["Quelle langue\u{202f}?"]);
    assert!(page.contains("data-language=\"uk fr\""));
}

#[test]
fn a_directory_without_facts_has_no_filters_and_not_their_script() {
    let built = directory(&[("Alba", "")]).build();
    assert!(!built.page("fr/partners/").contains("data-filters"));
    assert!(!built.page("fr/partners/").contains("filters."));
}
