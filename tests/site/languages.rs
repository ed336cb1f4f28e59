//! Languages: translations lead to each other, words stay in their language and direction.

use std::collections::{BTreeMap, BTreeSet};

use super::built::{BASE, LANGUAGES, Page, hold, languages, plain, shipped};
use super::html::messages;

/// A page's address without its language.
fn rest(path: &str) -> &str {
    path.split_once('/').map_or(path, |(_, rest)| rest)
}

#[test]
fn language_links_lead_to_the_same_page() {
    let with_links =
        plain().pages.iter().filter(|page| page.language().is_some() && !page.neutral());
    hold(with_links, |page, wrong| {
        let Some((at, _)) = page.with_class("langs").next() else {
            return wrong("no choice of languages".to_owned());
        };
        let links: Vec<_> = page.inside(at).filter(|node| node.name == "a").collect();
        let tags: Vec<_> = links.iter().filter_map(|link| link.attr("lang")).collect();
        if tags != LANGUAGES {
            wrong(format!("links to {tags:?}"));
        }
        for link in links {
            let tag = link.attr("lang").unwrap();
            let (file, _) = page.target(link.attr("href").unwrap()).unwrap();
            // An error page has no translation: its links lead home.
            let same = [tag, "/", rest(&page.path).replace("404", "index").as_str()].concat();
            if file != same || link.attr("hreflang") != Some(tag) {
                wrong(format!("{tag} leads to {file}"));
            }
            let current = link.attr("aria-current").is_some();
            if current != (page.language() == Some(tag)) {
                wrong(format!("{tag}: aria-current is {current}"));
            }
        }
    });
}

/// The translations that a page names: language and file.
pub fn alternates(page: &Page) -> BTreeSet<(String, String)> {
    let links = page.elements("link").map(|(_, link)| link);
    let found = links.filter_map(|link| Some((link.attr("hreflang")?, link.attr("href")?)));
    let file = |href: &str| match href.strip_prefix(BASE) {
        Some(path) => [path, "index.html"].concat(),
        None => page.target(href).unwrap().0,
    };
    found.map(|(lang, href)| (lang.to_owned(), file(href))).collect()
}

#[test]
fn translations_name_each_other_and_themselves() {
    let site = plain();
    hold(&site.pages, |page, wrong| {
        let own = alternates(page);
        if own.is_empty() {
            let listed =
                page.language().is_some() && !page.path.ends_with("404.html") && !page.neutral();
            if listed && page.language().is_none_or(|lang| languages(&page.path).contains(&lang)) {
                wrong("no hreflang".to_owned());
            }
            return;
        }
        let tags: BTreeSet<_> = own.iter().map(|(tag, _)| tag.as_str()).collect();
        let all: BTreeSet<_> = languages(&page.path).iter().copied().chain(["x-default"]).collect();
        if tags != all || !own.iter().any(|(_, file)| *file == page.path) {
            wrong(format!("hreflang: {own:?}"));
        }
        for (tag, file) in own.iter().filter(|(tag, _)| tag != "x-default") {
            if alternates(site.page(file)) != own {
                wrong(format!("{tag}: {file} names others"));
            }
        }
    });
}

#[test]
fn a_page_holds_no_interface_text_of_another_language() {
    let all: Vec<_> = LANGUAGES.iter().map(|lang| (*lang, texts(lang))).collect();
    for (lang, own) in &all {
        let others: BTreeSet<_> =
            all.iter().filter(|(other, _)| other != lang).flat_map(|(_, texts)| texts).collect();
        let synonyms = synonyms(lang);
        hold(plain().of(lang), |page, wrong| {
            for (at, text) in page.texts().filter(|(at, _)| page.lang(*at) == *lang) {
                let text = text.trim();
                let given = own.contains(text) || synonyms.contains(text) || is_name(page, at);
                if others.contains(&text.to_owned()) && !given {
                    wrong(format!("{text:?} is of another language"));
                }
            }
        });
    }
}

/// What the sheets of a language give under `also`: among them official names in other languages.
fn synonyms(lang: &str) -> BTreeSet<String> {
    let words = walkdir::WalkDir::new(shipped().join("content")).into_iter().map(Result::unwrap);
    let words = words.filter(|entry| entry.file_name() == format!("{lang}.md").as_str());
    let mut synonyms = BTreeSet::new();
    for entry in words {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let front: toml::Table = toml::from_str(text.split("+++\n").nth(1).unwrap()).unwrap();
        let also = front.get("also").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        synonyms.extend(also.iter().map(|name| name.as_str().unwrap().to_owned()));
    }
    synonyms
}

/// Words of several letters: shorter ones are alike in many languages.
fn texts(lang: &str) -> BTreeSet<String> {
    let texts = messages(lang).into_iter().map(|(_, text)| text);
    texts.filter(|text| text.chars().count() > 5).collect()
}

/// An organisation's name stands as it writes it itself, in Arabic text in a `<bdi>`; what editors are
/// to type as they are to type it.
fn is_name(page: &Page, at: usize) -> bool {
    page.around(at)
        .any(|(_, node)| node.has_class("name") || ["bdi", "code"].contains(&node.name.as_str()))
}

#[test]
fn french_punctuation_stands_on_the_line_of_its_word() {
    const BLOCKS: [&str; 14] = [
        "title", "h1", "h2", "h3", "h4", "p", "dt", "dd", "li", "td", "th", "label", "summary", "a",
    ];
    hold(plain().of("fr"), |page, wrong| {
        let mut blocks: BTreeMap<usize, String> = BTreeMap::new();
        for (at, text) in page.nodes.iter().enumerate().filter(|(_, node)| node.name.is_empty()) {
            // Titles of sources are in their own languages, inside a French list.
            if page.lang(at) != "fr" {
                continue;
            }
            let outer = page.around(at).filter(|(_, node)| BLOCKS.contains(&node.name.as_str()));
            for (outer, _) in outer.filter(|(outer, _)| page.lang(*outer) == "fr") {
                blocks.entry(outer).or_default().push_str(&text.text);
            }
        }
        blocks.values().for_each(|text| spaces(text, wrong));
        for (_, value) in page.nodes.iter().flat_map(|node| node.attributes()).filter(visible) {
            spaces(value, wrong);
        }
    });
}

fn visible((name, _): &(&str, &str)) -> bool {
    ["aria-label", "alt", "content"].contains(name)
}

fn spaces(text: &str, wrong: &mut dyn FnMut(String)) {
    for torn in [" ;", " ?", " !", " :", " »", "« "] {
        if let Some(at) = text.find(torn) {
            let from = text[..at].char_indices().rev().nth(20).map_or(0, |(at, _)| at);
            wrong(format!("{:?} before {torn:?}", &text[from..at]));
        }
    }
}

/// Whether what stands here is kept from the right-to-left text around it: in an element read
/// from left to right, or alone in a `<bdi>` that holds nothing Arabic.
fn isolated(page: &Page, at: usize) -> bool {
    page.around(at).any(|(outer, node)| {
        node.attr("dir") == Some("ltr")
            || (node.name == "bdi" && !page.text(outer).contains(is_arabic))
    })
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}')
}

/// Whether a text is letters and spaces, in a block of its own: nothing can be torn from it.
fn alone(page: &Page, at: usize) -> bool {
    const BLOCKS: [&str; 9] = ["p", "li", "dt", "dd", "td", "th", "h1", "h2", "h3"];
    let (block, _) = page.around(at).find(|(_, n)| BLOCKS.contains(&n.name.as_str())).unwrap();
    page.text(block).chars().all(|c| (c.is_alphabetic() && !is_arabic(c)) || c == ' ')
}

/// Exceptions: `<title>` and `<svg>` hold no elements; a cell with one foreign word is whole.
#[test]
fn latin_words_and_grouped_numbers_are_isolated_on_arabic_pages() {
    hold(plain().of("ar"), |page, wrong| {
        for (at, text) in page.texts() {
            let skipped = page.around(at).any(|(_, n)| ["title", "svg"].contains(&n.name.as_str()));
            if skipped || isolated(page, at) {
                continue;
            }
            let bytes = text.as_bytes();
            let latin = text.chars().filter(|c| c.is_alphabetic() && *c < '\u{250}').count() > 0;
            let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
            let grouped = (1..bytes.len()).any(|at| {
                matches!(bytes[at], b' ' | b'+')
                    && digit(at + 1)
                    && (digit(at - 1) || bytes[at] == b'+')
            });
            if grouped || (latin && !alone(page, at)) {
                wrong(format!("not isolated: {text:?}"));
            }
        }
    });
}
