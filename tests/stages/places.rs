//! A mistake is shown where it stands and nowhere else, whatever stands around it: in tables, lists,
//! boxes and headings, after tabs, Arabic, emoji and combining characters, with either line end.

use std::collections::BTreeSet;

use fiches::diag::{Diagnostic, Severity};

use crate::common::{Site, site};

const WORDS: &str = "content/definitions/consent/fr.md";
const FACTS: &str = "content/definitions/consent/sheet.toml";

/// What stands before a mistake in its line.
const BEFORE: &[&str] = &[
    "a",
    "de\u{301}lai e\u{308}\u{323}",
    "قبول الضحية، ثمّ",
    "📞🏽 👩‍👧 x",
    "tab\ttab\t",
    "\u{2067}حماية\u{2069} ok",
    "`code` **gras** \\*",
];

/// What holds a mistake: `@` is what stands before it and the mistake itself.
const AROUND: &[&str] = &[
    "@ suite.\n",
    "première ligne\n@ suite\n",
    "| A | B |\n|---|---|\n| @ | b |\n| [[consent\\|a \\| b]] | @ |\n",
    "- un\n  - deux @\n",
    "1. un\n\n   @ encore\n",
    "- [ ] @\n",
    "-\tpuce @\n",
    "> @\n> encore\n",
    "> [!NOTE]\n> texte\n> - @\n",
    "### @ titre\n",
    "mot\n: sens @\n",
    "**gras @ encore**\n",
    "*[consent](https://example.org) @*\n",
];

/// The mistakes, each with a number of its own, and the code that each gives.
fn mistakes(number: usize) -> [(String, &'static str); 6] {
    [
        (format!("[[no-{number}]]"), "link-missing"),
        (format!("[[no-{number}#=délai]]"), "link-missing"),
        (format!("<b{number}>"), "html-raw"),
        (format!("[x](javascript:{number})"), "link-scheme"),
        (format!("[^n{number}]"), "footnote-missing"),
        (format!("![é](p{number}.png)"), "file-missing"),
    ]
}

/// What is shown of a mistake: of a reference, the name that leads nowhere.
fn part(mistake: &str) -> String {
    let name = mistake.strip_prefix("[[").and_then(|name| name.split(['#', ']']).next());
    name.unwrap_or(mistake).to_owned()
}

/// The code of each error in `path`, with what stands at its place.
fn seen(found: &[Diagnostic], path: &str) -> BTreeSet<(String, &'static str)> {
    let errors = found.iter().filter(|found| found.severity == Severity::Error);
    let places = errors.filter_map(|found| Some((found.place.as_ref()?, found.code.as_str())));
    let here = places.filter(|(place, _)| place.source.path == path);
    here.map(|(place, code)| (place.source.text[place.span.range()].to_owned(), code)).collect()
}

/// The line and column of what stands once in `text`, counted without the program.
fn position(text: &str, part: &str) -> String {
    let before = text.split(part).next().unwrap();
    let line = before.rsplit('\n').next().unwrap();
    format!(":{}:{}: ", before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// That the errors of `path` are just those expected, each on its mistake, and that people are
/// told the line and the column of it.
fn exact(site: &Site, path: &str, text: &str, expected: BTreeSet<(String, &'static str)>) {
    site.write(path, text);
    assert_eq!(seen(&site.check(), path), expected, "{text}");
    let short = site.short("en");
    for (part, code) in &expected {
        let line = format!("{path}{}error[{code}]", position(text, part));
        assert!(short.contains(&line), "{line}\n{short}");
    }
}

fn front(body: &str) -> String {
    format!("+++\ntitle = \"T\"\nsummary = \"Une phrase.\"\n+++\n\n{body}")
}

#[test]
fn a_mistake_in_the_words_is_shown_where_it_stands() {
    let site = site("");
    for before in BEFORE {
        let (mut text, mut expected) = (String::new(), BTreeSet::new());
        let mut number = 100;
        for around in AROUND {
            for kind in 0..6 {
                let mut pieces = around.split('@');
                text += pieces.next().unwrap();
                for piece in pieces {
                    number += 1;
                    let (mistake, code) = mistakes(number)[kind].clone();
                    text += &[before, " ", &mistake, piece].concat();
                    expected.insert((part(&mistake), code));
                }
                text += "\n";
            }
        }
        let text = front(&text);
        exact(&site, WORDS, &text, expected.clone());
        exact(&site, WORDS, &text.replace('\n', "\r\n"), expected);
    }
}

#[test]
fn a_mistake_in_front_matter_is_shown_where_it_stands() {
    let site = site("");
    for before in BEFORE.iter().filter(|before| !before.contains(['`', '\t'])) {
        let text = format!(
            "+++\n# {before}\ntitle = \"{before}\" # {before}\nsummary = '{before}'\n\
             also = [\n\t\"{before}\", 777,\n\t\"{before}\", # {before}\n\t'''{before}''', 888 ]\n\
             \thiden = [\"{before}\"]\nstatus = \"relu\" # {before}\n+++\n\n{before} [[no-1]]\n"
        );
        let expected = BTreeSet::from([
            ("777".to_owned(), "field-type"),
            ("888".to_owned(), "field-type"),
            ("hiden".to_owned(), "field-unknown"),
            ("\"relu\"".to_owned(), "value-choice"),
            ("no-1".to_owned(), "link-missing"),
        ]);
        exact(&site, WORDS, &text, expected.clone());
        exact(&site, WORDS, &text.replace('\n', "\r\n"), expected);
    }
}

#[test]
fn a_mistake_in_the_facts_is_shown_where_it_stands() {
    let site = site("");
    for before in BEFORE.iter().filter(|before| !before.contains(['`', '\t'])) {
        let text = format!(
            "# {before}\nwritten = 2026-11-24 # {before}\nmoved_from = [ \"x/y\", 777 ] # {before}\n\
             \trelated = [\"definitions/consent\",\t\"no-1\"]\nreviewed =\t\"hier\"\n\
             [facts.\"fact-1\"] # {before}\nduration = \"six mois\"\n[facts]\n\
             fact-2 = {{ date = '{before}' }}\n[facts.délai]\nnumber = 3\n"
        );
        let expected = BTreeSet::from([
            ("777".to_owned(), "field-type"),
            ("\"no-1\"".to_owned(), "sheet-unknown"),
            ("\"hier\"".to_owned(), "value-date"),
            ("\"six mois\"".to_owned(), "value-duration"),
            (format!("'{before}'"), "value-edtf"),
            ("délai".to_owned(), "id-invalid"),
        ]);
        exact(&site, FACTS, &text, expected.clone());
        exact(&site, FACTS, &text.replace('\n', "\r\n"), expected);
    }
}
