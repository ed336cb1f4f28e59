//! Pages of small sites that are set up in unusual ways.

use std::fs;

use crate::common::{Built, Site, codes, site};

const RICH: &str = include_str!("../fixtures/rich.txt");
const FACTS: &str = "content/definitions/consent/sheet.toml";

/// A site with a bit of everything, with one more line at the top of its settings.
fn rich(setting: &str) -> Site {
    let site = site(RICH);
    let path = site.path().join("content/site.toml");
    let settings = fs::read_to_string(path).unwrap();
    site.write("content/site.toml", [setting, "\n", &settings].concat());
    site
}

/// The addresses of all pages.
fn addresses(built: &Built) -> Vec<&str> {
    built.files.keys().filter_map(|path| path.strip_suffix("index.html")).collect()
}

/// The title in the head of each page.
fn titles(built: &Built) -> Vec<String> {
    let pages = addresses(built).into_iter().map(|address| built.page(address));
    let title = |page: &str| {
        let after = page.split_once("<title>").unwrap().1;
        after.split_once("</title>").unwrap().0.to_owned()
    };
    pages.map(title).collect()
}

#[test]
fn in_the_handbook_a_sheet_refers_to_itself_on_the_same_page() {
    let site = rich("");
    let words = "+++\ntitle = \"Consentement\"\nsummary = \"Oui.\"\n+++\n\
                 Voir [[consent#danger|le danger]] et [[consent|tout]].\n\n## En danger {#danger}\n";
    site.write("content/definitions/consent/fr.md", words);
    let built = site.build();
    let handbook = built.page("fr/handbook/");
    for link in [
        "<a href=\"#definitions-consent-danger\">le danger</a>",
        "<a href=\"#definitions-consent\">tout</a>",
    ] {
        assert!(handbook.contains(link), "{link}");
    }
}

#[test]
fn the_home_page_has_its_own_footnotes() {
    let site = site("");
    let words = "+++\ntitle = \"Accueil\"\nsummary = \"Par où commencer.\"\n+++\n\
                 Bienvenue.[^a]\n\n[^a]: Une note.\n";
    site.write("content/fr.md", words);
    site.write("content/definitions/fr.md", words);
    let built = site.build();
    for address in ["fr/", "fr/definitions/"] {
        assert!(built.page(address).contains("Une note."), "{address}");
    }
}

#[test]
fn a_discreet_address_outlives_a_new_key() {
    let site = rich("discreet = true");
    let built = site.build();
    let facts = fs::read_to_string(site.path().join(FACTS)).unwrap();
    let facts = facts.replace("[\"definitions/agreeing\"]", "[\"definitions/consent\"]");
    for file in ["fr.md", "uk.md", "plan.svg"] {
        let path = ["content/definitions/", "/"];
        let text =
            fs::read(site.path().join([path[0], "consent", path[1], file].concat())).unwrap();
        site.write(&[path[0], "assent", path[1], file].concat(), text);
    }
    fs::remove_dir_all(site.path().join("content/definitions/consent")).unwrap();
    site.write("content/definitions/assent/sheet.toml", facts);
    let words = fs::read_to_string(site.path().join("content/procedures/first/fr.md")).unwrap();
    site.write("content/procedures/first/fr.md", words.replace("[[consent#", "[[assent#"));
    let again = site.build();
    // All of the old addresses but the redirects from the key before.
    let gone: Vec<_> =
        addresses(&built).into_iter().filter(|old| !addresses(&again).contains(old)).collect();
    assert!(gone.iter().all(|old| built.page(old).contains("http-equiv=\"refresh\"")), "{gone:?}");
    assert!(addresses(&again).iter().all(|address| !address.contains("consent")));
}

#[test]
fn no_title_of_a_discreet_site_names_a_sheet_or_the_site() {
    let built = rich("discreet = true").build();
    let mut titles = titles(&built);
    titles.retain(|title| title.contains("Consentement") || title.contains("êtres humains"));
    assert_eq!(titles, [""; 0]);
    // A reader of feeds would show what has been read.
    assert!(!built.files.contains_key("fr/feed.xml"));
}

#[test]
fn a_discreet_site_has_the_same_pages() {
    let pages = |setting| addresses(&rich(setting).build()).len();
    assert_eq!(pages("discreet = true"), pages("discreet = false"));
}

#[test]
fn a_former_address_is_none_of_the_sites_own() {
    for taken in ["tags/safety", "definitions/consent"] {
        let site = rich("");
        site.write(
            FACTS,
            format!("written = 2026-11-24\ntags = [\"safety\"]\nmoved_from = [\"{taken}\"]\n\n[facts.delay]\nduration = \"P45D\"\n"),
        );
        assert!(
            codes(&site.check()).contains(&"url-duplicate"),
            "{taken}: {:?}",
            codes(&site.check())
        );
    }
}

#[test]
fn the_source_of_a_group_stands_on_its_page() {
    let built = rich("").build();
    assert!(built.page("fr/indicators/general/").contains("Circulaire"));
}

#[test]
fn a_source_of_a_phone_number_is_used() {
    let site = rich("");
    site.write(
        "content/sources.toml",
        "[S1]\ntitle = \"Loi\"\n\n[S2]\ntitle = \"Site\"\n\n[S3]\ntitle = \"Liste\"\n",
    );
    let path = site.path().join("content/partners/helpline/sheet.toml");
    let facts = fs::read_to_string(path).unwrap();
    site.write("content/partners/helpline/sheet.toml", [&facts, "sources = [\"S3\"]\n"].concat());
    assert_eq!(codes(&site.check()), [""; 0]);
}

#[test]
fn pages_follow_messages_that_change_their_language() {
    let site = rich("");
    let message = "site-audience = Autre public\n";
    site.write("i18n/fr/site.ftl", message);
    site.build();
    fs::remove_file(site.path().join("i18n/fr/site.ftl")).unwrap();
    site.write("i18n/uk/site.ftl", message);
    let again = site.build();
    assert!(again.page("uk/definitions/consent/").contains("Autre public"));
}

#[test]
fn a_site_in_one_language_is_published() {
    let site = site("--- content/site.toml\n[languages.fr]\nname = \"Français\"\n");
    assert!(site.build().page("fr/definitions/consent/").contains("Dire oui librement."));
}

#[test]
fn the_foot_of_pages_links_the_last_section_of_pages() {
    let site = site(
        "--- content/about/section.toml\nkind = \"page\"\norder = 9\n\
         --- content/about/fr.md\n+++\ntitle = \"À propos\"\nsummary = \"Ce site.\"\n+++\n\
         --- content/about/safety/sheet.toml\nwritten = 2026-11-24\n\
         --- content/about/safety/fr.md\n+++\ntitle = \"Sécurité\"\nsummary = \"Rester sûr.\"\n+++\n",
    );
    assert!(site.build().page("fr/").contains("href=\"../fr/about/safety/\">"));
}

#[test]
fn a_training_without_its_table_is_not_said_to_have_taken_place() {
    let site = rich("");
    site.write("content/trainings/day/sheet.toml", "written = 2026-11-24\n");
    assert_eq!(codes(&site.check()), ["kind-table"]);
}

#[test]
fn a_section_stands_once_in_the_handbook_and_a_number_once_in_the_bar() {
    let site = rich("");
    let path = site.path().join("content/site.toml");
    let settings = fs::read_to_string(path).unwrap();
    for (once, twice) in [
        ("\"procedures\"]", "\"definitions\"]"),
        ("helpline\"]", "helpline\", \"partners/helpline\"]"),
    ] {
        site.write("content/site.toml", settings.replacen(once, twice, 1));
        assert_eq!(codes(&site.check()), ["id-duplicate"], "{twice}");
    }
}

#[test]
fn the_contents_of_the_handbook_and_its_headings_have_the_same_numbers() {
    let built = rich("").build();
    let handbook = built.page("fr/handbook/");
    let (contents, parts) = handbook.split_once("<section class=\"part\"").unwrap();
    let number = |rest: &str| rest.split('<').next().unwrap().to_owned();
    let contents: Vec<String> = contents
        .split("<a href=\"#")
        .filter_map(|link| link.split_once("class=\"n\">"))
        .map(|(_, rest)| number(rest))
        .collect();
    let headings = parts.split("<h2 id=").flat_map(|part| part.split("<h3 id="));
    let opened = headings
        .filter_map(|heading| heading.split_once('>')?.1.strip_prefix("<span class=\"n\">"));
    assert_eq!(contents, ["1", "1.1", "2", "2.1"]);
    assert_eq!(opened.map(number).collect::<Vec<_>>(), contents);
}
