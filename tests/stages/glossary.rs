//! Words that a definition explains are linked where they first stand, inflected or not.

use crate::common::{Built, site};

/// Two definitions, one of whose titles begins with the other, and a page with this text.
fn page(text: &str) -> String {
    built(text, "", "").page("/fr/pages/x/").to_owned()
}

fn built(text: &str, facts: &str, own: &str) -> Built {
    let definition = |key: &str, title: &str, more: &str| {
        format!(
            "--- content/definitions/{key}/sheet.toml\nwritten = 2026-01-01\n{facts}\n\
             --- content/definitions/{key}/fr.md\n+++\ntitle = \"{title}\"\nsummary = \"Ce que {key} \
             veut dire.\"\n{more}+++\nUne victime présumée.\n"
        )
    };
    let all = [
        "--- content/definitions/section.toml\nkind = \"definition\"\n".to_owned(),
        "--- content/definitions/fr.md\n+++\ntitle = \"Définitions\"\n+++\n".to_owned(),
        definition("victim", "Victime", ""),
        definition("presumed-victim", "Victime présumée", "also = [\"VP\"]\n"),
        "--- content/pages/section.toml\nkind = \"page\"\n".to_owned(),
        "--- content/pages/fr.md\n+++\ntitle = \"Pages\"\n+++\n".to_owned(),
        format!("--- content/pages/x/sheet.toml\nwritten = 2026-01-01\n{own}\n"),
        format!("--- content/pages/x/fr.md\n+++\ntitle = \"X\"\nsummary = \"X.\"\n+++\n{text}\n"),
    ];
    site(&all.concat()).build()
}

/// The words linked on a page, with the definition they lead to.
fn linked(page: &str) -> Vec<(String, String)> {
    let links = page.split("<a class=\"term\" data-term=\"_term-definitions-").skip(1);
    let each = links.map(|rest| {
        let (key, rest) = rest.split_once('"').unwrap();
        let (_, rest) = rest.split_once('>').unwrap();
        (rest.split_once("</a>").unwrap().0.to_owned(), key.to_owned())
    });
    each.collect()
}

fn words(text: &str) -> Vec<String> {
    linked(&page(text)).into_iter().map(|(word, _)| word).collect()
}

#[test]
fn the_first_mention_is_linked_inflected_and_the_longest_headword_wins() {
    let page = page("Deux victimes présumées, une victime, la victime présumée.");
    let found = linked(&page);
    let found: Vec<_> = found.iter().map(|(word, key)| (word.as_str(), key.as_str())).collect();
    assert_eq!(found, [("victimes présumées", "presumed-victim"), ("victime", "victim")]);
    assert_eq!(page.matches("Ce que presumed-victim veut dire.").count(), 1);
    assert!(page.contains("href=\"../../../fr/definitions/presumed-victim/\""));
}

#[test]
fn an_elided_word_is_not_part_of_the_link() {
    assert_eq!(words("Jusqu’à ce qu’une victime parle d’elle."), ["victime"]);
}

#[test]
fn headings_links_code_and_emergencies_have_no_terms() {
    let text = "## Une victime\n\n[Une victime](https://x.be), `victime`, [[x|victime]].\n\n\
                > [!CAUTION]\n> Une victime.\n";
    assert_eq!(words(text), [""; 0]);
}

#[test]
fn what_stands_between_words_must_join_them() {
    assert_eq!(words("Victime. Présumée."), ["Victime"]);
    assert_eq!(words("La victime-présumée."), ["victime-présumée"]);
    assert_eq!(words("Victimiser, victimisation."), [""; 0]);
}

#[test]
fn an_acronym_is_one_in_its_own_spelling_only() {
    assert_eq!(words("Une VP."), ["VP"]);
    assert_eq!(words("Un vp."), [""; 0]);
}

#[test]
fn a_definition_has_no_link_to_itself_and_none_where_its_facts_say_so() {
    let site = built("Une victime.", "", "");
    assert_eq!(linked(site.page("/fr/definitions/presumed-victim/")), []);
    assert_eq!(linked(site.page("/fr/pages/x/")).len(), 1);
    let quiet = built("Une victime.", "[definition]\nautolink = false", "");
    assert_eq!(linked(quiet.page("/fr/pages/x/")), []);
    let plain = built("Une victime.", "", "glossary = false");
    assert_eq!(linked(plain.page("/fr/pages/x/")), []);
}

/// What is linked in a text of a language, where one definition has this title.
fn in_language(lang: &str, title: &str, text: &str) -> Vec<String> {
    let words = |lang: &str, title: &str, text: &str| {
        format!("{lang}.md\n+++\ntitle = \"{title}\"\nsummary = \"X.\"\n+++\n{text}\n")
    };
    let all = [
        "--- content/definitions/d/sheet.toml\nwritten = 2026-01-01\n",
        &format!("--- content/definitions/d/{}", words("fr", "D", "D.")),
        &format!("--- content/definitions/d/{}", words(lang, title, "X.")),
        "--- content/definitions/e/sheet.toml\nwritten = 2026-01-01\n",
        &format!("--- content/definitions/e/{}", words("fr", "E", "E.")),
        &format!("--- content/definitions/e/{}", words(lang, "E", text)),
    ];
    let built = site(&all.concat()).build();
    let page = built.page(&format!("/{lang}/definitions/e/"));
    linked(page).into_iter().map(|(word, _)| word).collect()
}

#[test]
fn inflected_words_are_found_in_languages_that_inflect_much() {
    let uk = in_language("uk", "Ймовірна жертва", "Поруч з «ймовірною жертвою».");
    assert_eq!(uk, ["ймовірною жертвою"]);
    let ar = in_language("ar", "ضحية مفترضة", "اتصل بالضحية المفترضة، ثم انتظر.");
    assert_eq!(ar, ["بالضحية المفترضة"]);
    let nl = in_language("nl", "Gespecialiseerd centrum", "Twee gespecialiseerde centra.");
    assert_eq!(nl, ["gespecialiseerde centra"]);
}
