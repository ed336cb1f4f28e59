//! Any page: its language, headings, ids, links, weight.

use std::collections::BTreeSet;
use std::io::Write;

use super::built::{LANGUAGES, Page, hold, plain};

#[test]
fn every_page_says_its_language_and_direction() {
    hold(&plain().pages, |page, wrong| {
        let (_, html) = page.elements("html").next().unwrap();
        let lang = page.language().unwrap_or("fr");
        if html.attr("lang") != Some(lang) {
            wrong(format!("lang={:?}", html.attr("lang")));
        }
        let dir = if lang == "ar" { "rtl" } else { "ltr" };
        if html.attr("dir") != Some(dir) {
            wrong(format!("dir={:?}", html.attr("dir")));
        }
    });
    for lang in LANGUAGES {
        assert!(plain().of(lang).count() > 40, "{lang}");
    }
}

#[test]
fn headings_begin_with_one_h1_and_skip_no_level() {
    hold(&plain().pages, |page, wrong| {
        let names = ["h1", "h2", "h3", "h4", "h5", "h6"];
        let level = |name: &str| names.iter().position(|heading| *heading == name);
        let levels: Vec<_> = page.nodes.iter().filter_map(|node| level(&node.name)).collect();
        if levels.first() != Some(&0) || levels.iter().filter(|level| **level == 0).count() != 1 {
            wrong(format!("no single h1 at the start: {levels:?}"));
        }
        for pair in levels.windows(2).filter(|pair| pair[1] > pair[0] + 1) {
            wrong(format!("h{} after h{}", pair[1] + 1, pair[0] + 1));
        }
    });
}

#[test]
fn ids_are_unique_and_what_refers_to_them_finds_them() {
    hold(&plain().pages, |page, wrong| {
        let ids = page.ids();
        let once: BTreeSet<_> = ids.iter().collect();
        if once.len() != ids.len() {
            wrong(format!("an id stands twice among {ids:?}"));
        }
        for node in &page.nodes {
            for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for", "form"] {
                let named = node.attr(name).into_iter().flat_map(|all| all.split(' '));
                named.filter(|id| !ids.contains(id)).for_each(|id| wrong(format!("{name}={id}")));
            }
        }
    });
}

#[test]
fn every_link_leads_to_a_file_and_every_fragment_to_an_id() {
    let site = plain();
    hold(&site.pages, |page, wrong| {
        for node in &page.nodes {
            let Some(href) = node.attr("href").or(node.attr("src")) else { continue };
            let Some((file, fragment)) = page.target(href) else { continue };
            if !site.files.contains_key(&file) {
                wrong(format!("{href} leads to nothing"));
                continue;
            }
            let Some(fragment) = fragment else { continue };
            let target = site.pages.iter().find(|page| page.path == file);
            if !target.is_some_and(|page| page.ids().contains(&fragment.as_str())) {
                wrong(format!("{href}: no such id"));
            }
        }
    });
}

#[test]
fn no_template_message_or_reference_is_left_unfilled() {
    let ids = messages("en");
    hold(&plain().pages, |page, wrong| {
        // What the guide for editors shows is meant so.
        let shown = without_code(&page.source);
        for raw in ["{{", "{%", "{$", "{ $", "[[", "]]"] {
            if shown.contains(raw) {
                wrong(format!("{raw:?} in the page"));
            }
        }
        let texts = page.texts().map(|(_, text)| text);
        let values = page.nodes.iter().filter_map(|node| node.attr("aria-label"));
        for text in texts.chain(values).map(str::trim).filter(|text| text.contains('-')) {
            if ids.iter().any(|(id, _)| id == text) {
                wrong(format!("the id of a message: {text}"));
            }
        }
    });
}

fn without_code(html: &str) -> String {
    let mut parts = html.split("<code");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("</code>").map_or("", |(_, rest)| rest))
}

#[test]
fn pages_are_light() {
    let site = plain();
    let mut heavy = 0;
    for page in &site.pages {
        heavy += usize::from(gzip(page.source.as_bytes()) > 14 * 1024);
        // The page itself is the sixth.
        assert!(resources(page).len() < 6, "{}", page.path);
    }
    assert!(heavy * 20 <= site.pages.len(), "{heavy} pages of more than 14 KB");
    let css = site.files.iter().find(|(path, _)| path.ends_with(".css")).unwrap();
    assert!(gzip(css.1) <= 10 * 1024, "{} bytes of style", gzip(css.1));
}

/// What a browser fetches to show a page.
pub fn resources(page: &Page) -> BTreeSet<&str> {
    let links = page.elements("link").map(|(_, link)| link);
    let fetched = ["stylesheet", "icon", "manifest", "preload", "modulepreload"];
    let links = links.filter(|link| link.attr("rel").is_some_and(|rel| fetched.contains(&rel)));
    let sources = page.nodes.iter().filter_map(|node| node.attr("src"));
    links.filter_map(|link| link.attr("href")).chain(sources).collect()
}

fn gzip(bytes: &[u8]) -> usize {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    out.write_all(bytes).unwrap();
    out.finish().unwrap().len()
}

/// Ids and texts of the messages of a language that are one line without variables.
pub fn messages(lang: &str) -> Vec<(String, String)> {
    let path = super::built::shipped().join("i18n").join(lang).join("site.ftl");
    let text = std::fs::read_to_string(path).unwrap();
    let pairs = text.lines().filter_map(|line| line.split_once(" = "));
    let own = pairs.filter(|(id, text)| !id.starts_with(['#', ' ']) && !text.contains('{'));
    own.map(|(id, text)| (id.to_owned(), text.to_owned())).collect()
}
