//! What a message says to do can be done: it names what to write, and never the opposite.

use crate::common::site;

const SHEETS: &str = "--- content/sources.toml
[S11]
title = \"Loi\"
[S51]
title = \"Arrêté\"
--- content/definitions/period/sheet.toml
written = 2026-11-24
sources = [\"S51\"]
[facts.rest]
duration = \"P45D\"
--- content/definitions/period/fr.md
+++
title = \"Délai de réflexion\"
summary = \"Du repos.\"
+++
";

/// What is said of a text in the sheet that has the fact `rest` and the source `S51`, a line each,
/// from the column on.
fn said(text: &str) -> String {
    let path = "content/definitions/period/fr.md";
    let said = site(&[SHEETS, text, "\n"].concat()).short("en");
    let lines = said.lines().filter_map(|line| line.strip_prefix(path)?.split_once(':'));
    lines.map(|(_, line)| line).collect::<Vec<_>>().join("\n")
}

/// The help of the one thing that is said.
fn help(text: &str) -> String {
    let said = said(text);
    assert_eq!(said.lines().count(), 1, "{said}");
    let (_, help) = said.rsplit_once(" (").unwrap_or_else(|| panic!("no help: {said}"));
    help.trim_end_matches(')').to_owned()
}

#[test]
fn the_source_that_the_sheet_lists_is_meant_rather_than_one_as_near() {
    assert_eq!(help("a[^S511]"), "did you mean `S51`?");
    assert_eq!(
        help("a[^S999]"),
        "write the footnote as a line `[^S999]: …`, or the id of a source"
    );
}

#[test]
fn several_sources_in_one_pair_of_brackets_are_told_apart() {
    assert_eq!(help("a[^S51, S11]"), "write each source in brackets of its own: `[^S51][^S11]`");
}

#[test]
fn an_anchor_that_is_a_fact_says_how_a_fact_is_written() {
    let fact = "`rest` is a fact: write `#=rest`";
    assert_eq!(help("[[period#rest]][^S51]"), fact);
    assert_eq!(help("[[#rest]][^S51]"), fact);
}

#[test]
fn a_title_is_no_name_but_tells_which_sheet_is_meant() {
    assert_eq!(help("[[Délai de réflexion]][^S51]"), "did you mean `definitions/period`?");
}

#[test]
fn the_name_that_leads_nowhere_is_pointed_at_not_what_is_read_of_it() {
    for (text, column) in [
        ("[[consnet|le consentement]][^S51]", "3:"),
        ("Voir [[period#=rset]][^S51]", "16:"),
        ("Voir [[period#end|la fin]][^S51]", "15:"),
    ] {
        assert!(said(text).starts_with(&["5:", column].concat()), "{}", said(text));
    }
}

#[test]
fn a_table_where_several_may_stand_says_how_one_of_them_begins() {
    let site = site(SHEETS);
    let facts =
        "written = 2026-11-24\n[procedure]\nurgency = \"plan\"\n[procedure.steps]\nid = \"a\"\n";
    site.write("content/definitions/period/sheet.toml", facts);
    let said = site.short("en");
    assert!(said.contains("not a table (write double brackets: `[[procedure.steps]]`)"), "{said}");
}

#[test]
fn empty_lines_above_the_front_matter_are_to_be_removed() {
    let site = site(SHEETS);
    let path = "content/definitions/period/fr.md";
    site.write(path, "\n\n+++\ntitle = \"T\"\nsummary = \"S\"\n+++\nTexte.\n");
    let said = site.short("en");
    let own: Vec<&str> = said.lines().filter(|line| line.starts_with(path)).collect();
    assert_eq!(own.len(), 1, "{said}");
    assert!(own[0].contains(":3:1: ") && own[0].ends_with("(remove the empty lines above `+++`)"));
}
