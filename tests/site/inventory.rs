//! The knowledge base that ships is whole: every sheet of the inventory, in every language.

use std::collections::BTreeSet;

use super::built::{LANGUAGES, plain, shipped};

/// The sheets that ship, by section.
const INVENTORY: [(&str, &[&str]); 7] = [
    (
        "definitions",
        &[
            "human-trafficking",
            "human-smuggling",
            "exploitation",
            "sexual-exploitation",
            "labour-exploitation",
            "domestic-servitude",
            "forced-begging",
            "forced-criminality",
            "organ-removal",
            "debt-bondage",
            "loverboy-method",
            "unaccompanied-minor",
            "international-protection",
            "temporary-protection",
            "reflection-period",
            "specialised-centre",
            "presumed-victim",
            "consent",
            "abuse-of-vulnerability",
            "non-punishment",
            "confidentiality",
        ],
    ),
    (
        "procedures",
        &[
            "suspicion-first-steps",
            "immediate-danger",
            "first-conversation",
            "referral-to-specialised-centre",
            "victim-protection-procedure",
            "unaccompanied-minor-referral",
            "safe-space-mobile-outreach",
            "private-housing-check",
        ],
    ),
    (
        "indicators",
        &[
            "general-indicators",
            "labour-exploitation-indicators",
            "sexual-exploitation-indicators",
            "minors-indicators",
            "begging-and-crime-indicators",
            "private-housing-indicators",
        ],
    ),
    (
        "partners",
        &[
            "national-contact-point",
            "surya",
            "pag-asa",
            "payoke",
            "guardianship-service",
            "esperanto",
            "minor-ndako",
            "child-focus",
            "sos-jeunes",
            "sister-house",
            "humanitarian-hub",
            "medecins-du-monde",
            "msf",
            "re-pit",
            "fairwork-belgium",
            "labour-inspection-onss",
            "myria",
            "fedasil",
            "immigration-office-minteh",
            "caritas-international",
            "belgian-red-cross",
            "namur-equality",
            "police-101",
            "emergency-112",
        ],
    ),
    (
        "trainings",
        &[
            "surya-thematic-day-2022",
            "social-offices-thematic-day",
            "namur-trafficking-day",
            "fairwork-trainings-2024",
            "pag-asa-hub-training-2023",
            "residents-awareness-days",
            "myria-protection-meetings",
        ],
    ),
    (
        "measures",
        &[
            "reception-centres",
            "emergency-accommodation",
            "humanitarian-hub-day-centre",
            "mobile-unit-hainaut",
            "temporary-protection-ukraine",
            "safe-homes",
        ],
    ),
    ("help", &["about", "using-this-site", "safety", "accessibility"]),
];

fn keys() -> impl Iterator<Item = String> {
    INVENTORY
        .iter()
        .flat_map(|(section, sheets)| sheets.iter().map(move |sheet| format!("{section}/{sheet}")))
}

#[test]
fn every_sheet_of_the_inventory_has_words_in_every_language() {
    assert_eq!(keys().count(), 76);
    let files = keys().flat_map(|key| {
        let words = LANGUAGES.map(|lang| format!("content/{key}/{lang}.md"));
        [format!("content/{key}/sheet.toml")].into_iter().chain(words)
    });
    let missing: Vec<String> = files.filter(|file| !shipped().join(file).is_file()).collect();
    assert_eq!(missing, [""; 0], "{} files are missing", missing.len());
}

#[test]
fn no_page_of_a_sheet_stands_in_another_language_than_its_own() {
    let mut wrong = BTreeSet::new();
    for (key, lang) in keys().flat_map(|key| LANGUAGES.map(|lang| (key.clone(), lang))) {
        let path = format!("{lang}/{key}/index.html");
        let Some(page) = plain().pages.iter().find(|page| page.path == path) else {
            wrong.insert(path);
            continue;
        };
        let title = page.elements("h1").next().map(|(at, _)| page.lang(at));
        if title != Some(lang) {
            wrong.insert(path);
        }
    }
    assert_eq!(wrong, BTreeSet::new());
}
