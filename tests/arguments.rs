//! What the command line makes of wrong arguments and of the environment, as `fiches` is run.

use std::fs;
use std::process::{Command, Output};

use crate::common::site;

fn fiches(args: &[&str], epoch: &str) -> Output {
    let site = site("");
    let mut fiches = Command::new(env!("CARGO_BIN_EXE_fiches"));
    fiches.args(args).current_dir(site.path()).env("SOURCE_DATE_EPOCH", epoch);
    fiches.output().unwrap()
}

#[test]
fn an_argument_that_names_nothing_is_a_wrong_argument() {
    for args in [
        &["new", "foo", "bar"][..],
        &["explain", "nosuch"],
        &["schema", "nosuch"],
        &["translated", "nosuch"],
    ] {
        assert_eq!(fiches(args, "1795478400").status.code(), Some(2), "{args:?}");
    }
    // What is there already is no wrong argument.
    let again = ["new", "definition", "definitions/consent"];
    assert_eq!(fiches(&again, "1795478400").status.code(), Some(1));
}

#[test]
fn an_epoch_that_is_no_day_is_named() {
    for epoch in ["99999999999999", "abc", "", "-99999999999"] {
        let output = fiches(&["check"], epoch);
        assert_eq!(output.status.code(), Some(2), "{epoch}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("`SOURCE_DATE_EPOCH`") && said.contains("1795478400"), "{said}");
    }
    assert_eq!(fiches(&["check"], "1795478400").status.code(), Some(0));
}

#[test]
fn today_is_the_day_where_the_editor_is() {
    let written = |zone: &str| {
        let site = site("");
        let mut fiches = Command::new(env!("CARGO_BIN_EXE_fiches"));
        fiches.args(["new", "definition", "definitions/new"]).current_dir(site.path());
        fiches.env_remove("SOURCE_DATE_EPOCH").env("TZ", zone);
        assert!(fiches.output().unwrap().status.success());
        let facts = fs::read_to_string(site.path().join("content/definitions/new/sheet.toml"));
        facts.unwrap().lines().find(|line| line.starts_with("written")).unwrap().to_owned()
    };
    // 26 hours apart it is never the same day.
    assert_ne!(written("<+14>-14"), written("<-12>12"));
}
