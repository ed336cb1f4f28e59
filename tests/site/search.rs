//! The search box of every page and the page of results, as they are written: what their script
//! does with them is seen in a browser.

use std::io::Write;

use super::built::{LANGUAGES, Page, hold, plain};

/// Pages that stand in the site's frame.
fn framed() -> impl Iterator<Item = &'static Page> {
    plain().pages.iter().filter(|page| page.elements("header").next().is_some())
}

/// Whether a node is only there for a script.
fn inert(page: &Page, at: usize) -> bool {
    page.around(at).any(|(_, node)| node.name == "template")
}

#[test]
fn every_page_has_a_box_with_a_visible_label_and_a_button_and_without_script_a_link_to_a_z() {
    hold(framed(), |page, wrong| {
        let mut forms = page.elements("form").filter(|(_, f)| f.attr("role") == Some("search"));
        let Some((at, form)) = forms.next() else { return wrong("no search form".to_owned()) };
        let inside = || page.inside(at);
        let input = inside().find(|node| node.name == "input").unwrap();
        let size = input.attr("size").and_then(|size| size.parse().ok()).unwrap_or(0);
        if size < 27 || input.attr("name").is_some() || !inert(page, at) {
            wrong(format!("a box of {size} letters, or one that is sent"));
        }
        let label = inside().find(|node| node.attr("for") == input.attr("id"));
        let button = inside().any(|node| node.attr("type") == Some("submit"));
        if label.is_none_or(|label| label.has_class("vh")) || !button {
            wrong("a box without label or button".to_owned());
        }
        let results = page.target(form.attr("action").unwrap()).unwrap().0;
        if !results.ends_with("/search/index.html") || !plain().files.contains_key(&results) {
            wrong(format!("results at {results}"));
        }
        let (at, link) = page.with_class("find-link").next().unwrap();
        let target = page.target(link.attr("href").unwrap()).unwrap().0;
        if inert(page, at) || !target.ends_with("/a-z/index.html") {
            wrong(format!("without script the box is a link to {target}"));
        }
    });
}

#[test]
fn the_page_of_results_can_narrow_by_what_sheets_are_and_helps_without_script() {
    for lang in LANGUAGES {
        let page = plain().page(&format!("{lang}/search/index.html"));
        let choices = |name: &str| {
            let inputs = page.elements("input").filter(|(_, node)| node.attr("name") == Some(name));
            inputs.map(|(_, node)| node.attr("value").unwrap()).collect::<Vec<_>>()
        };
        let kinds = ["definition", "procedure", "indicators", "partner", "training", "page"];
        assert_eq!(choices("kind"), kinds);
        assert!(choices("region").contains(&"brussels") && choices("tag").len() > 3, "{lang}");
        let shown = |found: &str| {
            page.elements("a").any(|(at, link)| {
                link.attr("href").is_some_and(|href| href.contains(found)) && !inert(page, at)
            })
        };
        assert!(shown("/a-z/") && shown("tel:+3278055800"), "{lang}");
    }
}

#[test]
fn pages_that_are_not_found_lead_to_the_search() {
    let errors = plain().pages.iter().filter(|page| page.path.ends_with("404.html"));
    hold(errors, |page, wrong| {
        let mut links = page.elements("a").filter_map(|(_, link)| link.attr("href"));
        if !links.any(|href| href.ends_with("/search/")) {
            wrong("no link to the search".to_owned());
        }
    });
}

#[test]
fn the_first_scripts_of_a_page_are_light() {
    hold(&plain().pages, |page, wrong| {
        let scripts = page.elements("script").filter_map(|(_, script)| script.attr("src"));
        let files = scripts.map(|src| &plain().files[&page.target(src).unwrap().0]);
        let sum: usize = files.map(|bytes| gzip(bytes)).sum();
        if sum > 12 * 1024 {
            wrong(format!("{sum} bytes of script"));
        }
    });
}

#[test]
fn servers_keep_the_hashed_files_of_the_search_and_ask_for_the_first_one() {
    let file = |path: &str| std::str::from_utf8(&plain().files[path]).unwrap();
    let kept = "public, max-age=31536000, immutable";
    let netlify = file("_headers");
    assert!(netlify.contains(&format!("/search/*\n  Cache-Control: {kept}\n")), "{netlify}");
    let nginx = file("nginx.conf");
    assert!(nginx.contains("location /search/ {"), "{nginx}");
    for lang in LANGUAGES {
        let index = format!("/search/{lang}/index.js");
        assert!(netlify.contains(&format!("\n{index}\n  Cache-Control: no-cache\n")), "{netlify}");
        let (_, block) = nginx.split_once(&format!("location = {index} {{")).unwrap();
        assert!(block.split_once('}').unwrap().0.contains("no-cache"), "{block}");
    }
    let apache = file(".htaccess");
    assert!(
        apache.contains("<FilesMatch \"^index\\.js$\">\n    Header set Cache-Control \"no-cache\"")
    );
    let hashed = "<FilesMatch \"^(?:labels-|sheets-)?[0-9a-f]{8}\\.js$\">";
    let (_, block) = apache.split_once(hashed).unwrap();
    assert!(block.trim_start().starts_with(&format!("Header set Cache-Control \"{kept}\"")));
    // Every file of the search is one of these.
    for path in plain().files.keys().filter(|path| path.starts_with("search/")) {
        let name = path.rsplit('/').next().unwrap();
        let name = name.strip_prefix("labels-").or(name.strip_prefix("sheets-")).unwrap_or(name);
        let hash = name.strip_suffix(".js").unwrap();
        let hashed = hash.len() == 8 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        assert!(hashed || name == "index.js", "{path}");
    }
}

fn gzip(bytes: &[u8]) -> usize {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    out.write_all(bytes).unwrap();
    out.finish().unwrap().len()
}
