//! A run that uses again what an earlier one made.

use std::collections::BTreeSet;
use std::sync::Arc;

use fiches::model::words::Words;
use fiches::pipeline::{self, Changed, Checked, Kept, Timings};

use crate::common::{Site, codes, site};

const TWO: &str = "--- content/definitions/trust/sheet.toml\nwritten = 2026-11-24\n\
    --- content/definitions/trust/fr.md\n+++\ntitle = \"Confiance\"\nsummary = \"Oui.\"\n+++\nOui.\n";

fn again(site: &Site, kept: &mut Kept, paths: &[&str]) -> Checked {
    let paths: BTreeSet<String> = paths.iter().map(|path| (*path).to_owned()).collect();
    run(site, kept, &Changed::Paths(paths))
}

fn run(site: &Site, kept: &mut Kept, changed: &Changed) -> Checked {
    let checked = pipeline::check_again(&site.request(), kept, changed, &mut Timings::default());
    checked.unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn words<'a>(checked: &'a Checked, key: &str) -> &'a Arc<Words> {
    let site = &checked.site;
    site.sheet(site.keys[key]).words[0].as_ref().unwrap()
}

#[test]
fn only_a_file_that_has_changed_is_read_again() {
    let (site, mut kept) = (site(TWO), Kept::default());
    let before = run(&site, &mut kept, &Changed::Anything);
    let file = site.write("content/definitions/trust/fr.md", "+++\ntitle = \"Foi\"\n+++\n");
    let after = again(&site, &mut kept, &["content/definitions/trust/fr.md"]);
    assert_eq!(words(&after, "definitions/trust").title.as_ref().unwrap().value, "Foi");
    let consent = "definitions/consent";
    assert!(Arc::ptr_eq(words(&before, consent), words(&after, consent)));
    std::fs::remove_file(file).unwrap();
    let gone = again(&site, &mut kept, &["content/definitions/trust/fr.md"]);
    assert_eq!(codes(&gone.diagnostics), ["words-missing"]);
}

#[test]
fn a_file_whose_text_is_the_same_is_not_parsed_again() {
    let (site, mut kept) = (site(TWO), Kept::default());
    let before = run(&site, &mut kept, &Changed::Anything);
    let after = run(&site, &mut kept, &Changed::Anything);
    let trust = "definitions/trust";
    assert!(Arc::ptr_eq(words(&before, trust), words(&after, trust)));
}

#[test]
fn a_folder_that_comes_and_goes_is_read_with_all_in_it() {
    let (site, mut kept) = (site(TWO), Kept::default());
    run(&site, &mut kept, &Changed::Anything);
    let (folder, other) =
        (site.path().join("content/definitions/trust"), site.path().join("other"));
    std::fs::rename(&folder, &other).unwrap();
    let gone = again(&site, &mut kept, &["content/definitions/trust"]);
    assert_eq!(gone.site.sheets.len(), 1);
    std::fs::write(other.join("fr.md"), "+++\ntitle = \"Foi\"\n+++\n").unwrap();
    std::fs::rename(&other, &folder).unwrap();
    let back = again(&site, &mut kept, &["content/definitions/trust"]);
    assert_eq!(words(&back, "definitions/trust").title.as_ref().unwrap().value, "Foi");
}

#[test]
fn files_are_looked_for_only_where_some_may_have_come_or_gone() {
    let (site, mut kept) = (site(TWO), Kept::default());
    run(&site, &mut kept, &Changed::Anything);
    let (words, draft) = ("content/definitions/trust/fr.md", "content/definitions/trust/4913");
    // Nobody has said that it is there.
    let silent = site.write("content/definitions/silent/sheet.toml", "written = 2026-11-24\n");
    assert_eq!(again(&site, &mut kept, &[words, draft]).site.sheets.len(), 2);
    site.write(draft, "");
    assert_eq!(again(&site, &mut kept, &[words, draft]).site.sheets.len(), 3);
    std::fs::remove_dir_all(silent.parent().unwrap()).unwrap();
    std::fs::remove_file(site.path().join(draft)).unwrap();
    // What was wrong with a file's name goes with it.
    let after = again(&site, &mut kept, &[draft, "content/definitions/silent"]);
    assert_eq!((after.site.sheets.len(), codes(&after.diagnostics)), (2, vec![]));
    let folder = site.path().join("content/definitions/consent/nl.md");
    std::fs::create_dir(&folder).unwrap();
    let path = ["content/definitions/consent/nl.md"];
    assert_eq!(codes(&again(&site, &mut kept, &path).diagnostics), ["file-kind"]);
    std::fs::remove_dir(folder).unwrap();
    assert_eq!(codes(&again(&site, &mut kept, &path).diagnostics), [""; 0]);
}

#[test]
fn a_reference_leads_where_its_sheet_is_now() {
    let words = "+++\ntitle = \"Confiance\"\nsummary = \"Oui.\"\n+++\nVoir [[consent#part]].\n";
    let part = "+++\ntitle = \"Oui\"\nsummary = \"Oui.\"\n+++\n## Partie {#part}\n\nOui.\n";
    let (site, mut kept) = (site(TWO), Kept::default());
    site.write("content/definitions/trust/fr.md", words);
    let consent = "content/definitions/consent/fr.md";
    site.write(consent, part);
    let before = run(&site, &mut kept, &Changed::Anything);
    let targets = |checked: &Checked| {
        let id = checked.site.keys["definitions/trust"];
        checked.links.sheets[id.0 as usize][0].clone()
    };
    // Another sheet comes before it, in the order of the site.
    site.write("content/definitions/apart/sheet.toml", "written = 2026-11-24\n");
    site.write("content/definitions/apart/fr.md", part);
    let after = again(&site, &mut kept, &["content/definitions/apart"]);
    assert_ne!(targets(&before), targets(&after));
    site.write("content/definitions/apart/fr.md", part.replace("Oui.", "Non."));
    let same = again(&site, &mut kept, &["content/definitions/apart/fr.md"]);
    assert!(Arc::ptr_eq(&targets(&after), &targets(&same)));
    site.write(consent, part.replace("{#part}", "{#other}"));
    for _ in 0..2 {
        let broken = again(&site, &mut kept, &[consent]);
        assert_eq!(codes(&broken.diagnostics), ["anchor-missing"]);
    }
}

#[test]
fn what_a_file_depends_on_besides_its_text_makes_it_be_read_again() {
    let (site, mut kept) = (site(TWO), Kept::default());
    run(&site, &mut kept, &Changed::Anything);
    site.write("content/definitions/section.toml", "kind = \"page\"\n");
    let after = again(&site, &mut kept, &["content/definitions/section.toml"]);
    let kind = after.site.sheets[0].facts.of_kind.kind();
    assert_eq!(kind.as_str(), "page");
}

#[test]
fn a_mistake_is_said_in_each_run_until_it_is_mended() {
    let (site, mut kept) = (site(TWO), Kept::default());
    let lock = "content/definitions/consent/translations.lock";
    site.write(lock, "<<<<<<< ours\n");
    let first = run(&site, &mut kept, &Changed::Anything);
    let second = again(&site, &mut kept, &["content/definitions/trust/fr.md"]);
    assert_eq!(codes(&first.diagnostics), ["lock-syntax"]);
    assert_eq!(codes(&second.diagnostics), ["lock-syntax"]);
    std::fs::remove_file(site.path().join(lock)).unwrap();
    assert_eq!(codes(&again(&site, &mut kept, &[lock]).diagnostics), [""; 0]);
}

#[test]
fn a_site_that_could_not_be_read_is_read_again_as_a_whole() {
    let (site, mut kept) = (site(TWO), Kept::default());
    run(&site, &mut kept, &Changed::Anything);
    let settings = site.path().join("content/site.toml");
    let text = std::fs::read(&settings).unwrap();
    std::fs::remove_file(&settings).unwrap();
    site.write("content/definitions/trust/fr.md", "+++\ntitle = \"Foi\"\n+++\n");
    let paths = ["content/site.toml", "content/definitions/trust/fr.md"].map(str::to_owned);
    let changed = Changed::Paths(paths.into());
    let request = site.request();
    assert!(pipeline::check_again(&request, &mut kept, &changed, &mut Timings::default()).is_err());
    std::fs::write(&settings, text).unwrap();
    let back = again(&site, &mut kept, &["content/site.toml"]);
    assert_eq!(words(&back, "definitions/trust").title.as_ref().unwrap().value, "Foi");
}
