//! A calendar of small trainings: what is to come, what comes again, what is past.

use crate::common::{Site, site};

const SECTION: &str = "--- content/trainings/section.toml
kind = \"training\"
layout = \"calendar\"
--- content/trainings/fr.md
+++
title = \"Formations\"
summary = \"Les dates.\"
+++
";

/// A calendar of trainings, each its title and its facts.
fn calendar(trainings: &[(&str, &str)]) -> Site {
    let site = site(SECTION);
    for (at, (title, facts)) in trainings.iter().enumerate() {
        let folder = format!("content/trainings/training-{at}");
        let facts = format!("written = 2026-11-24\n[training]\n{facts}");
        site.write(&format!("{folder}/sheet.toml"), facts);
        let words = format!("+++\ntitle = \"{title}\"\nsummary = \"Une journée.\"\n+++\n");
        site.write(&format!("{folder}/fr.md"), words);
    }
    site
}

/// The headings and titles of the calendar, in their order.
fn lines(site: &Site) -> Vec<String> {
    let built = site.build();
    let page = built.page("fr/trainings/").split_once("class=\"az cal\"").unwrap().1;
    let parts = page.split("<h2 ").flat_map(|part| part.split("<p class=\"name\"><a "));
    let text = |part: &str| part.split_once('>').unwrap().1.split('<').next().unwrap().to_owned();
    parts.skip(1).map(text).collect()
}

#[test]
fn what_is_to_come_stands_first_and_the_past_from_its_latest() {
    let site = calendar(&[
        ("Vieux", "status = \"reported\"\nstarts = \"2022\""),
        ("Sans date", "status = \"reported\""),
        ("Loin", "status = \"planned\"\nstarts = \"2027-03\""),
        ("Proche", "status = \"planned\"\nstarts = \"2026-11\""),
        ("Souvent", "status = \"recurring\""),
        ("Récent", "status = \"reported\"\nstarts = \"2024-06-03\""),
    ]);
    let expected = [
        "Formations à venir",
        "Proche",
        "Loin",
        "Se répète régulièrement",
        "Souvent",
        "2024",
        "Récent",
        "2022",
        "Vieux",
        "Date non connue",
        "Sans date",
    ];
    assert_eq!(lines(&site), expected);
}

#[test]
fn what_was_planned_for_a_day_that_has_passed_is_not_said_to_have_taken_place() {
    let site = calendar(&[("Annonce", "status = \"planned\"\nstarts = \"2024-09\"")]);
    assert_eq!(lines(&site), ["2024", "Annonce"]);
    let built = site.build();
    for page in ["fr/trainings/", "fr/trainings/training-0/"] {
        assert!(built.page(page).contains("nous ne savons pas si elle a eu lieu"), "{page}");
        assert!(!built.page(page).contains("A eu lieu"), "{page}");
    }
}

#[test]
fn what_a_source_reports_without_a_date_is_not_said_to_have_taken_place() {
    let site = calendar(&[
        ("Sans date", "status = \"reported\""),
        ("Vieux", "status = \"reported\"\nstarts = \"2022\""),
    ]);
    let built = site.build();
    let undated = built.page("fr/trainings/training-0/");
    assert!(undated.contains("Signalée par une source") && !undated.contains("A eu lieu"));
    assert!(built.page("fr/trainings/training-1/").contains("A eu lieu"));
}

#[test]
fn what_comes_again_has_no_date_that_is_not_known() {
    let built = calendar(&[("Souvent", "status = \"recurring\"")]).build();
    assert!(!built.page("fr/trainings/").contains("Date non connue"));
}
