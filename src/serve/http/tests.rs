//! The server over real sockets.

use super::*;
use crate::diag::{Code, MessageLang};
use crate::serve::sample;

fn ask_as(method: &str, host: Option<&str>, url: &str) -> Answer {
    let asked = Asked { method, host, url, port: 4040 };
    match answer(&sample::snapshot(), asked, &Texts::new(MessageLang::En)) {
        Reply::Whole(answer) => answer,
        Reply::Events { .. } => panic!("{url} is no event stream"),
    }
}

fn ask(url: &str) -> Answer {
    ask_as("GET", Some("127.0.0.1:4040"), url)
}

fn text(answer: &Answer) -> &str {
    std::str::from_utf8(&answer.body).unwrap()
}

#[test]
fn pages_and_files_are_served_with_their_types() {
    let type_of = |url: &str| (ask(url).status, ask(url).content_type);
    assert_eq!(type_of("/"), (200, "text/html; charset=utf-8"));
    assert_eq!(type_of("/en/"), (200, "text/html; charset=utf-8"));
    assert_eq!(type_of("/en/index.html?x=1"), (200, "text/html; charset=utf-8"));
    assert_eq!(type_of("/robots.txt"), (200, "text/plain; charset=utf-8"));
    assert_eq!(type_of("/_fiches/reload.js"), (200, "text/javascript; charset=utf-8"));
    let home = ask("/en/");
    let css = text(&home).split("\"../assets/").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(type_of(&["/assets/", css].concat()).0, 200);
}

#[test]
fn a_folder_without_its_slash_is_redirected() {
    let answer = ask("/en?q=1");
    assert_eq!(answer.status, 302);
    assert_eq!(answer.header, Some(("Location", "/en/?q=1".into())));
    assert_eq!(ask("/en/help").header, Some(("Location", "/en/help/".into())));
}

#[test]
fn an_unknown_address_gets_the_error_page_of_its_language() {
    for (url, lang) in [("/fr/nulle/part/", "lang=\"fr\""), ("/en/nowhere", "lang=\"en\"")] {
        let answer = ask(url);
        assert_eq!(answer.status, 404);
        assert!(text(&answer).contains(lang), "{url}");
    }
    assert_eq!(ask("/xx/").status, 404);
    assert_eq!(ask("//en/").status, 404);
    assert_eq!(ask("/%252e%252e/site.toml").status, 404);
}

#[test]
fn a_path_that_leads_out_is_refused() {
    for url in [
        "/../Cargo.toml",
        "/en/../../x",
        "/%2e%2e/x",
        "/.%2E/x",
        "/en%2f..%2fx",
        "/..%5cx",
        "/%00",
        "/%ff",
        "/%4",
        "*",
        "http://evil.example/",
        "",
    ] {
        assert_eq!(ask(url).status, 400, "{url}");
    }
}

#[test]
fn only_this_computer_may_be_asked_for() {
    let status = |host| ask_as("GET", host, "/en/").status;
    for host in ["localhost:4040", "LOCALHOST:4040", "127.0.0.1:4040", "[::1]:4040"] {
        assert_eq!(status(Some(host)), 200, "{host}");
    }
    for host in ["evil.example", "evil.example:4040", "127.0.0.1", "127.0.0.1:80", "[::1]", ""] {
        assert_eq!(status(Some(host)), 403, "{host}");
    }
    assert_eq!(status(None), 400);
    assert!(own_host("localhost", 80));
}

#[test]
fn only_reading_is_allowed() {
    let answer = ask_as("POST", Some("localhost:4040"), "/en/");
    assert_eq!(answer.status, 405);
    assert_eq!(answer.header, Some(("Allow", "GET, HEAD".into())));
    assert_eq!(ask_as("HEAD", Some("localhost:4040"), "/en/").status, 200);
}

#[test]
fn a_site_that_was_never_good_shows_what_is_wrong() {
    let texts = Texts::new(MessageLang::Nl);
    let wrong = [Diagnostic::new(Code::LinkMissing).arg("name", "<b>")];
    let trouble = Some(Trouble::errors(&wrong, &texts, false));
    let page = found(&Snapshot { trouble, ..Snapshot::default() }, "en/", &texts);
    assert_eq!(page.status, 500);
    assert!(text(&page).contains("lang=\"nl\""));
    assert!(text(&page).contains("link-missing"));
    assert!(text(&page).contains("&lt;b&gt;") && !text(&page).contains("<b>"));
}

#[test]
fn an_open_page_says_where_it_is() {
    let url = "/_fiches/events?page=%2Ffr%2F%25C3%25A9%2F&is=ab";
    let asked = Asked { method: "GET", host: Some("localhost:1"), url, port: 1 };
    match answer(&Snapshot::default(), asked, &Texts::new(MessageLang::En)) {
        Reply::Events { page, tag } => assert_eq!((page, tag), ("fr/é/".into(), "ab".into())),
        Reply::Whole(answer) => panic!("{}", answer.status),
    }
}

#[test]
fn the_state_of_all_sheets_has_a_page_of_its_own() {
    let page = ask("/_status/");
    assert_eq!((page.status, page.content_type), (200, "text/html; charset=utf-8"));
    let html = text(&page);
    assert!(html.contains("<a href=\"/fr/help/about/\">help/about</a>"), "{html}");
    assert!(html.contains("<a class=\"undeclared\" href=\"/en/help/about/\">undeclared</a>"));
    assert_eq!(ask("/_status").header, Some(("Location", "/_status/".into())));
    assert_eq!(ask("/_fiches/status.css").status, 200);
    assert!(html.contains("<td>Protection team</td>"), "{html}");
    assert!(html.contains("<a href=\"/\">To the site</a>"), "{html}");
}

#[test]
fn a_browser_that_asks_for_an_icon_is_not_told_of_a_mistake() {
    assert_eq!(ask("/favicon.ico").status, 204);
    let asked = Asked { method: "GET", host: Some("localhost:1"), url: "/favicon.ico", port: 1 };
    match answer(&Snapshot::default(), asked, &Texts::new(MessageLang::En)) {
        Reply::Whole(answer) => assert_eq!(answer.status, 204),
        Reply::Events { .. } => panic!("an icon is no event stream"),
    }
}
