//! Every code has a fixture that yields it, and every message has been read in three languages.

use std::fs;
use std::path::{Path, PathBuf};

use fiches::diag::{Code, Diagnostic, Format, print};
use rayon::prelude::*;

use crate::common::{Site, site, texts};

mod built;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/codes");

/// The inline site of a code.
fn fixture(code: Code) -> PathBuf {
    Path::new(FOLDER).join(code.as_str()).with_extension("txt")
}

/// The diagnostics that have the code, from its fixture or from the case built for it.
fn found(code: Code) -> (Site, Vec<Diagnostic>) {
    let (site, all) = match built::case(code) {
        Some(case) => case(),
        None => {
            let site = site(&fs::read_to_string(fixture(code)).unwrap()).with_notes();
            let found = site.check();
            (site, found)
        }
    };
    let found: Vec<_> = all.iter().filter(|problem| problem.code == code).cloned().collect();
    let others = || print(Format::Short, &all, &texts("en"), false);
    assert!(!found.is_empty(), "`{}` is not found, but: {}", code.as_str(), others());
    (site, found)
}

#[test]
fn no_code_lacks_a_fixture_and_no_fixture_lacks_a_code() {
    for code in Code::ALL {
        let fixtures = [fixture(*code).is_file(), built::case(*code).is_some()];
        let count = fixtures.into_iter().filter(|there| *there).count();
        assert_eq!(count, 1, "{}: a fixture in a file or in `built`", code.as_str());
    }
    for entry in fs::read_dir(FOLDER).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let code = name.split('.').next().unwrap();
        assert!(Code::named(code).is_some(), "{name} is named for no code");
    }
}

#[test]
fn every_message_reads_well_in_three_languages() {
    let shown: Vec<(Code, String)> = Code::ALL
        .par_iter()
        .map(|code| {
            let (site, found) = found(*code);
            let language = |lang| site.named(print(Format::Human, &found, &texts(lang), false));
            (*code, ["en", "fr", "nl"].map(language).concat().trim_end().to_owned())
        })
        .collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(FOLDER);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (code, text) in shown {
            insta::assert_snapshot!(code.as_str(), text);
        }
    });
}
