//! What holds for any content: nothing panics, nothing is written outside the output, ids are
//! unique in a page, and the same content gives the same bytes.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use fiches::model::output::OutPath;
use fiches::pipeline::{self, Timings};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use scraper::{Html, Selector};

use crate::common::{Built, Site, bare, files, site};

/// Pieces that mean something in a sheet's facts.
const TOML: &[&str] = &[
    "written = 2026-11-24",
    "written = 2026-02-30",
    "reviewed = ",
    "\"2026\"",
    "[",
    "[[",
    "]",
    "]]",
    "=",
    "\n",
    "\n\n",
    "partner",
    "partner.phones",
    "procedure",
    "procedure.steps",
    "facts.a",
    "facts",
    "{ ",
    " }",
    ",",
    "id = \"call\"",
    "name = \"Payoke\"",
    "type = \"helpline\"",
    "number = \"+3232011690\"",
    "number = \"+999\"",
    "short = \"112\"",
    "hours = \"Mo-Fr 09:00-17:00\"",
    "hours = \"24/7; PH off\"",
    "hours = \"Mo-\"",
    "duration = \"P45D\"",
    "duration = \"-P\"",
    "date = \"2024-13\"",
    "review_every = \"999999 years\"",
    "moved_from = [\"../x\", \"a/b\"]",
    "related = [\"consent\"]",
    "published = false",
    "order = 9223372036854775808",
    "\"",
    "'''",
    "\"\"\"",
    "#",
    "é",
    "\u{202e}",
    "address_confidential = true",
    "original = \"nl\"",
    "tags = [\"safety\"]",
    "sources = [\"S1\"]",
    "\r\n",
    "\t",
    "-",
    ".",
];

/// Pieces that mean something in words.
const MARKDOWN: &[&str] = &[
    "# ",
    "## ",
    "### ",
    "#### ",
    " {#a}",
    " {#b .do}",
    " {.dont}",
    " {",
    "}",
    "\n",
    "\n\n",
    "- ",
    "- [ ] ",
    "1. ",
    "> ",
    "> [!NOTE]\n",
    "> [!X]",
    "[[",
    "]]",
    "![[",
    "|",
    "\\|",
    "[[consent]]",
    "[[#a]]",
    "[[consent#=x]]",
    "![[consent]]",
    "[^1]",
    "[^1]: ",
    "[",
    "](",
    ")",
    "![",
    "x.svg",
    "<b>",
    "<!--",
    "&amp;",
    "&#0;",
    "`",
    "```",
    "***",
    "**",
    "_",
    "~~",
    "~",
    ": ",
    "| a | b |\n|---|---|\n",
    "---\n",
    "===\n",
    "+++\n",
    "https://example.org",
    "javascript:a",
    "tel:112",
    "été ; oui ?",
    "« »",
    "العربية",
    "Україна",
    "\u{200f}",
    "\u{0}",
    "\u{a0}",
    "\\",
    "a",
    "mot",
    "    ",
    "\t",
    "\r\n",
    "😀",
    "e\u{301}",
];

/// Pieces of which most texts are without mistakes.
const HARMLESS: &[&str] = &[
    "\n\n## ",
    "\n\n### ",
    "\n\n## A {#a}\n\n",
    "\n\n### B {#b}\n\n",
    "\n\n- ",
    "\n\n1. ",
    "\n\n> ",
    "\n\n> [!NOTE]\n> ",
    "a",
    "A",
    "main",
    "note 1",
    "source-1",
    "section",
    "été",
    "!",
    "2",
    "Згода",
    "موافقة",
    " ",
    "[[consent]]",
    "`a`",
    "[^1]\n\n[^1]: x\n\n",
    "*a*",
    "\n\n",
    "\n",
    "\n\n- [ ] a\n",
    "\n\n| a | b |\n|---|---|\n| c | [[consent]] |\n\n",
    "'",
    "&",
    "#",
    "-",
];

fn pieces(known: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(known).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

fn words(text: &str) -> String {
    ["+++\ntitle = \"Consentement\"\nsummary = \"Oui.\"\n+++\n", text].concat()
}

/// A bounded number of cases, always the same ones: a failure here is a failure everywhere.
fn hold<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value) -> Result<(), TestCaseError>)
where
    S::Value: std::fmt::Debug,
{
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let seed = proptest::test_runner::TestRng::deterministic_rng(config.rng_algorithm);
    TestRunner::new_with_rng(config, seed).run(strategy, test).unwrap();
}

/// A site of one language, which is read and checked faster than the base site.
fn small(facts: &str, words: &str) -> Site {
    let site = site("--- content/site.toml\n[languages.fr]\nname = \"Français\"\n");
    site.write("content/definitions/consent/sheet.toml", facts);
    site.write("content/definitions/consent/fr.md", words);
    site
}

#[test]
fn no_facts_and_no_words_panic() {
    let any = (pieces(TOML, 40), pieces(MARKDOWN, 60), any::<bool>());
    hold(150, &any, |(facts, text, front)| {
        let text = if front { words(&text) } else { text };
        let site = small(&facts, &text);
        // The printers must cope with any place too.
        let printed = site.human("fr") + &site.short("nl");
        prop_assert!(printed.is_empty() || printed.contains("["));
        Ok(())
    });
}

#[test]
fn no_settings_and_no_bibliography_panic() {
    hold(60, &(pieces(TOML, 30), pieces(TOML, 30)), |(settings, sources)| {
        let site = bare("--- content/fr.md\n+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n");
        site.write("content/site.toml", ["[languages.fr]\nname = \"F\"\n", &settings].concat());
        site.write("content/sources.toml", sources);
        site.check();
        Ok(())
    });
}

#[test]
fn ids_are_unique_in_every_page_and_links_within_it_lead_somewhere() {
    let published = Cell::new(0);
    let piece = prop::sample::select(HARMLESS);
    let text = prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat());
    hold(60, &text, |text| {
        let site = small("written = 2026-11-24\n", &words(&text));
        let out = site.path().join("public");
        if pipeline::build(&site.request(), &out, &mut Timings::default()).1.is_none() {
            return Ok(());
        }
        published.set(published.get() + 1);
        for (path, bytes) in files(&out).into_iter().filter(|(path, _)| path.ends_with(".html")) {
            ids_and_links(&String::from_utf8(bytes).unwrap())
                .map_err(|wrong| TestCaseError::fail(format!("{path}: {wrong}")))?;
        }
        Ok(())
    });
    assert!(published.get() >= 20, "{} texts were without mistakes", published.get());
}

/// What is wrong with the ids of a page and the links to them.
fn ids_and_links(page: &str) -> Result<(), String> {
    let select = |what: &str| Selector::parse(what).unwrap();
    let page = Html::parse_document(page);
    let mut seen = BTreeSet::new();
    for id in page.select(&select("[id]")).filter_map(|element| element.attr("id")) {
        if id.is_empty() || !seen.insert(id.to_owned()) {
            return Err(format!("the id {id:?} twice"));
        }
    }
    let links = select("a[href^='#']");
    let mut links = page.select(&links).filter_map(|element| element.attr("href"));
    match links.find(|href| *href != "#" && !seen.contains(&decoded(&href[1..]))) {
        Some(href) => Err(format!("{href} leads nowhere")),
        None => Ok(()),
    }
}

fn decoded(fragment: &str) -> String {
    url::form_urlencoded::parse(["x=", &fragment.replace('+', "%2B")].concat().as_bytes())
        .next()
        .map_or_else(String::new, |(_, value)| value.into_owned())
}

#[test]
fn no_output_path_leaves_the_folder() {
    let names = prop::sample::select(
        &["..", ".", "", "a", "é", "con", "a:b", "\\", "\u{0}", "x.html", "C:"][..],
    );
    let path = prop::collection::vec(names, 1..5).prop_map(|names| names.join("/"));
    hold(500, &prop_oneof![path, any::<String>()], |path| {
        if let Ok(path) = OutPath::new(path) {
            let inside = std::path::Path::new(path.as_str()).components();
            let normal = |part| matches!(part, std::path::Component::Normal(_));
            prop_assert!(inside.clone().count() > 0 && inside.into_iter().all(normal), "{path}");
        }
        Ok(())
    });
}

/// A site with a bit of everything that could differ from run to run.
fn rich() -> Site {
    let site = site(include_str!("fixtures/rich.txt"));
    let text = "## Une {#a}\n\nVoir [[consent]].\n";
    for name in ["zeal", "yes", "agreement", "minor", "adult"] {
        let folder = ["content/definitions/", name].concat();
        site.write(&[&folder, "/fr.md"].concat(), words(text));
        let facts = "written = 2026-11-24\ntags = [\"safety\"]\n";
        site.write(&[&folder, "/sheet.toml"].concat(), facts);
    }
    site
}

#[test]
fn publishing_twice_changes_nothing() {
    let site = rich();
    let first = site.build();
    assert!(first.written > 20);
    let second = site.build();
    assert_eq!(second.written, 0);
    assert!(first.files == second.files, "the tree and its manifest are the same to the byte");
}

#[test]
fn folders_and_threads_change_no_byte() {
    let built = |threads: usize| -> BTreeMap<String, Vec<u8>> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let Built { files, .. } = pool.install(|| rich().build());
        files
    };
    let (one, two) = (built(1), built(2));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (path, bytes) in &one {
        assert!(two[path] == *bytes, "{path} differs");
    }
}
