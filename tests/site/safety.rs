//! Leaving, calling for help, and giving nothing away.

use super::built::{Page, build, copy, hold, plain, try_build};
use super::html::resources;

/// Every page but those that only lead on, or lead away.
fn pages() -> impl Iterator<Item = &'static Page> {
    let leads = |page: &&Page| page.neutral() || page.source.contains("http-equiv=\"refresh\"");
    plain().pages.iter().filter(move |page| !leads(page))
}

fn main_at(page: &Page) -> usize {
    page.elements("main").next().expect("a page has a main part").0
}

#[test]
fn the_way_out_stands_before_the_text_of_every_page() {
    hold(pages(), |page, wrong| {
        let Some((at, exit)) = page.with_class("exit").next() else {
            return wrong("no exit link".to_owned());
        };
        if at > main_at(page) || exit.attr("rel") != Some("nofollow noreferrer") {
            wrong(format!("exit at {at}, rel={:?}", exit.attr("rel")));
        }
        if !exit.attr("href").is_some_and(|href| href.starts_with("https://")) {
            wrong("the exit leads nowhere".to_owned());
        }
        let links: Vec<_> = page.elements("a").map(|(_, link)| link).take(2).collect();
        if links[0].attr("href") != Some("#_main") || links[1].attr("href") != exit.attr("href") {
            wrong("the first two links are not to the text and out".to_owned());
        }
    });
}

#[test]
fn emergency_numbers_stand_in_one_place_on_all_pages() {
    let place = |page: &Page| page.with_class("sos").next().map(|(at, _)| page.position(at));
    let first = place(plain().page("fr/index.html")).expect("the home page has the bar");
    hold(pages(), |page, wrong| {
        if place(page).as_ref() != Some(&first) {
            wrong(format!("{:?} is not {first:?}", place(page)));
        }
        let (at, _) = page.with_class("sos").next().unwrap();
        let calls = page.inside(at).filter_map(|node| node.attr("href"));
        if calls.collect::<Vec<_>>() != ["tel:101", "tel:112", "tel:+3278055800"] {
            wrong("other numbers".to_owned());
        }
    });
}

#[test]
fn no_page_has_style_script_or_handler_of_its_own_or_fetches_from_elsewhere() {
    hold(&plain().pages, |page, wrong| {
        for node in &page.nodes {
            for (name, value) in node.attributes() {
                if name == "style" || name.starts_with("on") || value.starts_with("javascript:") {
                    wrong(format!("{name}={value}"));
                }
            }
            let inline = node.name == "script" && node.attr("src").is_none();
            if inline || ["style", "iframe", "object", "embed"].contains(&node.name.as_str()) {
                wrong(format!("<{}>", node.name));
            }
            let ahead = ["preconnect", "prefetch", "dns-prefetch", "prerender"];
            if node.attr("rel").is_some_and(|rel| rel.split(' ').any(|rel| ahead.contains(&rel))) {
                wrong(format!("rel={:?}", node.attr("rel")));
            }
        }
        for address in resources(page) {
            if page.target(address).is_none() {
                wrong(format!("fetches {address}"));
            }
        }
    });
}

#[test]
fn what_is_ticked_is_neither_kept_nor_sent() {
    let page = plain().page("fr/indicators/general-indicators/index.html");
    let boxes: Vec<_> = page
        .elements("input")
        .filter(|(_, input)| input.attr("type") == Some("checkbox"))
        .collect();
    assert!(boxes.len() > 10);
    for (at, input) in boxes {
        assert_eq!((input.attr("checked"), input.attr("name")), (None, None));
        assert!(page.around(at).any(|(_, node)| node.name == "label"));
        let form = page.around(at).find(|(_, node)| node.name == "form").unwrap().1;
        assert_eq!(form.attr("autocomplete"), Some("off"));
        assert_eq!((form.attr("method"), form.attr("action")), (Some("dialog"), None));
    }
}

#[test]
fn a_confidential_address_is_published_nowhere() {
    let site = copy();
    let facts = site.path().join("content/partners/payoke/sheet.toml");
    let text = std::fs::read_to_string(&facts).unwrap();
    let secret = text.replace("address_confidential = false", "address_confidential = true");
    assert_ne!(text, secret);
    std::fs::write(&facts, &secret).unwrap();
    let (built, found) = try_build(site.path(), None, false);
    assert!(built.is_none(), "an address that is given anyway is an error: {found:?}");

    let without: Vec<_> = secret.lines().filter(|line| !line.starts_with("address =")).collect();
    std::fs::write(&facts, without.join("\n")).unwrap();
    let built = build(site.path(), Some(super::built::BASE), false);
    for (path, bytes) in &built.files {
        let found = bytes.windows(6).any(|window| window == b"Leguit");
        assert!(!found, "{path} holds the address");
    }
    assert!(built.page("fr/partners/payoke/index.html").source.contains("Adresse confidentielle"));
}
