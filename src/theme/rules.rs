//! What the default theme must keep to, whatever it looks like: text comes from messages, style
//! and script from files of the site, and no side of the page is taken for its start.

use super::{DEFAULT, embedded};

fn each(extension: &str, mut check: impl FnMut(&str, &str)) {
    let mut seen = 0;
    embedded(&DEFAULT, &mut |path, bytes| {
        if path.ends_with(extension) {
            seen += 1;
            check(path, std::str::from_utf8(bytes).unwrap());
        }
    });
    assert!(seen > 0, "no {extension} in the default theme");
}

/// The text without everything between `open` and the next `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}

#[test]
fn no_template_has_text_of_its_own() {
    each(".html", |path, template| {
        let pairs = [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<", ">")];
        let text = pairs
            .iter()
            .fold(template.to_owned(), |text, (open, close)| without(&text, open, close));
        // Attributes kept in a variable stand outside any tag.
        let text = text.replace(" lang=\"\" dir=\"\"", "");
        assert!(!text.contains(char::is_alphabetic), "{path}: {}", text.trim());
    });
}

#[test]
fn no_template_has_inline_style_script_or_handler() {
    each(".html", |path, template| {
        for forbidden in ["<style", " style=", "<script>", " onclick=", " onload=", "javascript:"] {
            assert!(!template.contains(forbidden), "{path}: {forbidden}");
        }
    });
}

#[test]
fn no_file_of_the_theme_is_fetched_from_elsewhere() {
    each(".css", |path, css| {
        for forbidden in ["url(", "@import", "@font-face", "http:", "https:"] {
            assert!(!css.contains(forbidden), "{path}: {forbidden}");
        }
    });
    each(".html", |path, template| assert!(!template.contains("://"), "{path}"));
}

#[test]
fn the_style_sheet_knows_start_and_end_but_no_left_and_right() {
    each(".css", |path, css| {
        let css = without(css, "/*", "*/");
        let mut words = css.split(|c: char| !c.is_ascii_alphanumeric());
        assert!(!words.any(|word| ["left", "right"].contains(&word)), "{path}");
    });
}
