//! A page whose translation is missing is there, honest, and not to be found as a translation.

use std::sync::OnceLock;

use super::built::{BASE, Built, build, copy, hold};
use super::languages::alternates;

const SHEET: &str = "definitions/reflection-period";
const SECTION: &str = "measures";

/// The shipped site without some of its Ukrainian and Arabic words.
fn site() -> &'static Built {
    static SITE: OnceLock<Built> = OnceLock::new();
    SITE.get_or_init(|| {
        let site = copy();
        for path in [SHEET, SECTION] {
            for lang in ["uk.md", "ar.md"] {
                std::fs::remove_file(site.path().join("content").join(path).join(lang)).unwrap();
            }
        }
        build(site.path(), Some(BASE), false)
    })
}

#[test]
fn a_missing_translation_is_shown_in_the_next_language_and_says_so() {
    for (lang, shown, dir, notice) in
        [("uk", "en", "ltr", "англійською"), ("ar", "fr", "ltr", "الفرنسية")]
    {
        let page = site().page(&format!("{lang}/{SHEET}/index.html"));
        let html = page.elements("html").next().unwrap().1;
        assert_eq!(html.attr("lang"), Some(lang));
        let (at, _) = page.with_class("note").next().expect("a notice");
        assert!(page.text(at).contains(notice), "{}", page.text(at));
        assert_eq!(page.lang(at), lang);
        let wrapped = page
            .nodes
            .iter()
            .filter(|node| node.has_class("flow") && node.attr("lang") == Some(shown));
        assert!(wrapped.clone().count() > 0, "{lang}: no text in {shown}");
        assert!(wrapped.clone().all(|node| node.attr("dir") == Some(dir)));
        let (heading, _) = page.elements("h1").next().unwrap();
        assert_eq!(page.lang(heading), shown);
    }
}

#[test]
fn a_section_without_words_is_shown_all_the_same() {
    for lang in ["uk", "ar"] {
        let page = site().page(&format!("{lang}/{SECTION}/index.html"));
        assert!(page.with_class("note").next().is_some(), "{lang}: no notice");
        assert!(page.source.contains("content=\"noindex\""));
        assert_eq!(page.elements("h1").count(), 1);
    }
}

#[test]
fn a_missing_translation_is_listed_nowhere() {
    let path = format!("uk/{SHEET}/");
    let file = [&path, "index.html"].concat();
    let page = site().page(&file);
    assert!(page.source.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(alternates(page).is_empty());
    hold(&site().pages, |page, wrong| {
        if alternates(page).iter().any(|(_, other)| *other == file) {
            wrong("names it as a translation".to_owned());
        }
    });
    assert!(!site().text("sitemap.xml").contains(&[BASE, &path].concat()));
    assert!(!site().text("uk/feed.xml").contains(&path));
    let french = site().page(&format!("fr/{SHEET}/index.html"));
    let tags: Vec<_> = alternates(french).into_iter().map(|(tag, _)| tag).collect();
    assert_eq!(tags, ["en", "fr", "nl", "x-default"]);
}

#[test]
fn what_stands_in_another_language_says_so_wherever_it_is_named() {
    // The title in menus, lists and links: marked, never passed off as the reader's language.
    hold(site().of("uk"), |page, wrong| {
        let titles = page.texts().filter(|(_, text)| text.trim() == "Reflection period");
        for (at, _) in titles.filter(|(at, _)| page.lang(*at) != "en") {
            if !page.around(at).any(|(_, node)| node.name == "title") {
                wrong(format!("{:?} is not marked", page.text(at)));
            }
        }
    });
}
