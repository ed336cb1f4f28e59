//! What depends on where the site will be found: sitemap, canonical links, feeds, folders.

use std::collections::{BTreeMap, BTreeSet};

use super::built::{BASE, Built, LANGUAGES, addressed, build, hold, languages, plain, shipped};

/// The values between `open` and `close`.
fn between<'a>(text: &'a str, open: &'a str, close: &'a str) -> Vec<&'a str> {
    text.split(open).skip(1).filter_map(|part| Some(part.split_once(close)?.0)).collect()
}

/// By address: its translations.
fn sitemap(site: &Built) -> BTreeMap<&str, BTreeSet<(&str, &str)>> {
    let urls = between(site.text("sitemap.xml"), "<url>", "</url>").into_iter();
    let entry = |url| {
        let links = between(url, "hreflang=\"", "/>").into_iter();
        let links = links.map(|link| {
            let (lang, rest) = link.split_once("\" href=\"").unwrap();
            (lang, rest.trim_end_matches('"'))
        });
        (between(url, "<loc>", "</loc>")[0], links.collect())
    };
    urls.map(entry).collect()
}

#[test]
fn the_sitemap_holds_every_page_and_its_translations_both_ways() {
    let site = addressed();
    let map = sitemap(site);
    let listed = |page: &&super::built::Page| !page.source.contains("content=\"noindex\"");
    let pages: BTreeSet<String> = site
        .pages
        .iter()
        .filter(listed)
        .map(|page| [BASE, page.path.trim_end_matches("index.html")].concat())
        .collect();
    assert_eq!(pages, map.keys().map(|url| (*url).to_owned()).collect());
    for (url, alternates) in &map {
        // The choice of a language is in no language.
        if *url == BASE {
            continue;
        }
        let languages = languages(url.trim_start_matches(BASE));
        assert_eq!(alternates.len(), languages.len() + 1, "{url}");
        assert!(alternates.iter().any(|(_, href)| href == url), "{url} does not name itself");
        for (lang, href) in alternates.iter().filter(|(lang, _)| *lang != "x-default") {
            assert_eq!(map.get(href), Some(alternates), "{url}: {lang}");
        }
    }
}

#[test]
fn every_page_to_be_found_says_its_address() {
    hold(&addressed().pages, |page, wrong| {
        let link = |rel: &str| {
            let mut links = page.elements("link");
            links.find_map(|(_, link)| link.attr("href").filter(|_| link.attr("rel") == Some(rel)))
        };
        let meta = |name: &str| {
            let mut all = page.elements("meta");
            all.find_map(|(_, meta)| {
                meta.attr("content").filter(|_| meta.attr("property") == Some(name))
            })
        };
        let own = [BASE, page.path.trim_end_matches("index.html")].concat();
        let hidden = page.source.contains("content=\"noindex\"");
        if !hidden && (link("canonical") != Some(&own) || meta("og:url") != Some(&own)) {
            wrong(format!("canonical {:?}, og:url {:?}", link("canonical"), meta("og:url")));
        }
        if hidden && meta("og:url").is_some() {
            wrong("not to be found, but has an address".to_owned());
        }
    });
    assert!(plain().pages.iter().all(|page| !page.source.contains("rel=\"canonical\"")));
    assert!(!plain().files.contains_key("sitemap.xml"));
}

#[test]
fn a_feed_has_what_atom_requires_and_ids_that_stay() {
    let moved = build(&shipped(), Some("https://elsewhere.example/"), false);
    for lang in LANGUAGES {
        let path = [lang, "/feed.xml"].concat();
        let feed = addressed().text(&path);
        let entries = between(feed, "<entry>", "</entry>");
        // The guide for editors has two sheets, which the last two languages lack.
        let sheets = if ["ar", "uk"].contains(&lang) { 76 } else { 78 };
        assert_eq!(entries.len(), sheets, "{lang}");
        let head = feed.split("<entry>").next().unwrap();
        for part in entries.iter().chain([&head]) {
            for element in ["id", "title", "updated"] {
                let (open, close) = (format!("<{element}>"), format!("</{element}>"));
                let values = between(part, &open, &close);
                assert!(values.len() == 1 && !values[0].is_empty(), "{lang}: {element} in {part}");
            }
            assert!(part.contains("<link "), "{part}");
        }
        assert!(head.contains("<author><name>"), "{lang}: no author");
        let ids = between(feed, "<id>", "</id>");
        assert!(ids.iter().all(|id| id.starts_with("urn:uuid:")), "{ids:?}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        assert_eq!(ids, between(moved.text(&path), "<id>", "</id>"));
    }
}

#[test]
fn in_a_folder_every_link_to_a_page_names_its_file() {
    let site = build(&shipped(), None, true);
    hold(&site.pages, |page, wrong| {
        for href in page.nodes.iter().filter_map(|node| node.attr("href")) {
            let Some((file, _)) = page.target(href) else { continue };
            let path = href.split('#').next().unwrap();
            if file.ends_with(".html") && !path.is_empty() && !path.ends_with(".html") {
                wrong(href.to_owned());
            }
            if !site.files.contains_key(&file) {
                wrong(format!("{href} leads to nothing"));
            }
        }
    });
}
