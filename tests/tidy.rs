//! The rules of the house that a program can hold: which module may know which, what never stands
//! in the code, in templates and in the style sheet.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The rooms of the house, lower ones first. A module knows those of lower floors only, and none
/// of its own floor: no stage knows another's work. `i18n` and `theme` are what pages are made
/// with: the floor above them, which checks and renders, is given both.
const FLOORS: &[&[&str]] = &[
    &["text", "hash"],
    &["diag"],
    &["model"],
    &["load", "parse", "assemble", "link", "translation", "publish", "i18n", "theme"],
    &["check", "index", "render", "status"],
    &["pipeline"],
    &["terminal"],
    &["serve"],
    &["cli"],
];

/// The only modules that read or write files.
const FILES: &[&str] =
    &["load.rs", "theme/own.rs", "i18n/sources.rs", "publish/", "cli.rs", "cli/", "serve"];

/// The only modules that ask for the time of day or the environment.
const CLOCK: &[&str] =
    &["main.rs", "terminal.rs", "cli.rs", "cli/", "pipeline/timings.rs", "serve"];

/// What the ids of messages begin with that a template or the code puts together: the vocabularies
/// of `site.toml`, then all others.
const FAMILIES: &[&str] = &[
    "region-",
    "audience-",
    "service-",
    "actor-",
    "type-",
    "document-",
    "phone-kind-",
    "cost-",
    "tag-",
    "owner-",
    "alert-",
    "dial-",
    "ind-strength-",
    "kinds-",
    "lang-name-",
    "list-",
    "training-",
    "unknown-",
    "urgency-",
    "weekday-",
];

/// All files below `folder` with this ending, by path from it.
fn files(folder: &str, end: &str) -> BTreeMap<String, String> {
    let folder = Path::new(ROOT).join(folder);
    WalkDir::new(&folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(end))
        .map(|entry| {
            let path = entry.path().strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

/// The code of each module: comments and tests left out, literals kept.
fn code() -> BTreeMap<String, String> {
    let mut files = files("src", ".rs");
    let tests: BTreeSet<String> =
        files.iter().flat_map(|(path, text)| test_files(path, text)).collect();
    files.retain(|path, _| !tests.iter().any(|test| path.starts_with(test)));
    for text in files.values_mut() {
        *text = without_tests(text);
    }
    files
}

/// The files of modules that are declared under `#[cfg(test)]`.
fn test_files(path: &str, text: &str) -> Vec<String> {
    let stem = path.strip_suffix(".rs").unwrap();
    let folder = stem.strip_suffix("mod").map_or_else(|| format!("{stem}/"), str::to_owned);
    let after = text.split("#[cfg(test)]\n").skip(1);
    let names = after.filter_map(|rest| rest.lines().next()?.trim().strip_suffix(';'));
    let names = names.filter_map(|line| line.rsplit_once("mod ").map(|(_, name)| name));
    names.flat_map(|name| [format!("{folder}{name}.rs"), format!("{folder}{name}/")]).collect()
}

fn without_tests(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(|line| line.split(" // ").next().unwrap_or(line).to_owned() + "\n").collect()
}

/// What the code holds of `words`, as `file: word`.
fn found(code: &BTreeMap<String, String>, words: &[&str], but: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in code.iter().filter(|(path, _)| !but.iter().any(|ok| path.starts_with(ok))) {
        let words = words.iter().filter(|word| text.contains(**word));
        found.extend(words.map(|word| format!("{path}: {word}")));
    }
    found
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&module))
}

#[test]
fn modules_know_only_what_lies_below_them() {
    let code = code();
    assert!(code.len() > 80, "the code is where it is looked for");
    let mut wrong = Vec::new();
    for (path, text) in &code {
        let module = path.split(['/', '.']).next().unwrap();
        if matches!(module, "main" | "lib" | "build") {
            continue;
        }
        let own = floor(module).unwrap_or_else(|| panic!("`{module}` has no floor in FLOORS"));
        for rest in text.split("crate::").skip(1) {
            let names = rest.strip_prefix('{').map_or(rest, |list| list.split('}').next().unwrap());
            let name: String =
                names.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let below = floor(&name).is_some_and(|other| other < own);
            if name != module && !below {
                wrong.push(format!("src/{path} knows `{name}`"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// What templates get stands in one place, for theme authors; what the listed file writes is read
/// by scripts.
#[test]
fn what_templates_get_is_all_in_the_context() {
    let mut pages = code();
    pages.retain(|path, _| path.starts_with("render/"));
    assert!(pages.len() > 20, "the pages are where they are looked for");
    let but = ["render/context/", "render/extras/offline.rs"];
    assert_eq!(found(&pages, &["derive(Serialize", "impl Serialize"], &but), [""; 0]);
}

#[test]
fn nothing_prints_but_the_terminal_and_nothing_is_left_to_do() {
    let never =
        ["println!", "eprintln!", "print!(", "dbg!", "todo!", "unimplemented!", ".unwrap()"];
    // A build script speaks to cargo by printing.
    assert_eq!(found(&code(), &never, &["build.rs"]), [""; 0]);
    let print = ["io::stdout", "io::stderr"];
    assert_eq!(found(&code(), &print, &["terminal.rs"]), [""; 0]);
    let left: Vec<String> = files("src", ".rs")
        .into_iter()
        .filter(|(_, text)| ["TODO", "FIXME", "XXX"].iter().any(|mark| text.contains(mark)))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(left, [""; 0]);
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent = files("src", ".rs").into_iter().filter(|(_, text)| !text.starts_with("//! "));
    assert_eq!(silent.map(|(path, _)| path).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn only_a_few_modules_read_or_write_files() {
    let words = ["std::fs", "fs::", "File::open", "File::create", "OpenOptions"];
    assert_eq!(found(&code(), &words, FILES), [""; 0]);
}

#[test]
fn only_the_command_line_asks_for_the_time_and_the_environment() {
    let words = ["SystemTime::now", "Instant::now", "Timestamp::now", "env::", "Zoned::now"];
    assert_eq!(found(&code(), &words, CLOCK), [""; 0]);
}

#[test]
fn there_is_no_unsafe_code_and_no_state_that_changes() {
    let code = code();
    let words = ["unsafe ", "static mut", "LazyLock", "thread_local!"];
    assert_eq!(found(&code, &words, &[]), [""; 0]);
    let cells = ["OnceLock", "Mutex", "RwLock", "Atomic", "Cell<"];
    for (path, text) in code {
        let mut statics = text.lines().filter(|line| line.trim_start().starts_with("static "));
        let cell = statics.find(|line| cells.iter().any(|cell| line.contains(cell)));
        assert_eq!(cell, None, "{path}");
    }
}

/// Templates hold no words: what stands between tags comes from messages and content.
#[test]
fn templates_hold_no_text_and_nothing_inline() {
    let mut wrong = Vec::new();
    for (path, text) in files("themes/default/templates", ".html") {
        let markup = without(&without(&without(&text, "{#", "#}"), "{%", "%}"), "{{", "}}");
        for part in without(&markup, "<!", ">")
            .split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        {
            // `&nbsp;` and its kin are no words.
            let words = without(part, "&", ";");
            // Attributes that a `set` keeps for several tags.
            let words = words.replace("lang=\"\"", "").replace("dir=\"\"", "");
            if words.chars().any(char::is_alphabetic) {
                wrong.push(format!("{path}: text `{}`", words.trim()));
            }
        }
        let inline = [" style=", "<style", " onclick=", " onload=", " onsubmit=", "javascript:"];
        wrong.extend(
            inline
                .iter()
                .filter(|word| text.contains(**word))
                .map(|word| format!("{path}: {word}")),
        );
        let scripts = text.split("<script").skip(1).filter(|rest| {
            rest.split_once('>')
                .is_none_or(|(tag, body)| !tag.contains(" src=") || !body.starts_with("</script>"))
        });
        wrong.extend(scripts.map(|_| format!("{path}: a script in the page")));
    }
    assert_eq!(wrong, [""; 0]);
}

/// The text without what stands between two marks, marks included.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut parts = text.split(open);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once(close).map_or("", |(_, rest)| rest))
}

#[test]
fn no_file_of_the_theme_is_fetched_from_elsewhere() {
    let elsewhere = ["url(", "@import", "@font-face", "http:", "https:"];
    assert_eq!(found(&files("themes", ".css"), &elsewhere, &[]), [""; 0]);
    assert_eq!(found(&files("themes/default/templates", ".html"), &["://"], &[]), [""; 0]);
}

#[test]
fn the_style_sheet_knows_start_and_end_but_not_left_and_right() {
    for (path, css) in files("themes", ".css") {
        let rules = without(&css, "/*", "*/");
        for line in rules.lines() {
            let mut words = line.split(|c: char| !(c.is_alphanumeric() || c == '-'));
            let physical = |word: &&str| {
                let parts: Vec<&str> = word.split('-').collect();
                parts.iter().any(|part| matches!(*part, "left" | "right"))
            };
            assert_eq!(words.find(physical), None, "{path}: {line}");
        }
    }
}

/// The ids of the messages of the interface in a language.
fn message_ids(lang: &str) -> BTreeSet<String> {
    let path = Path::new(ROOT).join("i18n").join(lang).join("site.ftl");
    let text = fs::read_to_string(path).unwrap();
    let entries = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    entries.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())).collect()
}

#[test]
fn the_five_languages_have_the_same_interface_texts() {
    let english = message_ids("en");
    assert!(english.len() > 300);
    for lang in ["fr", "nl", "ar", "uk"] {
        let other = message_ids(lang);
        let differ: Vec<&String> = english.symmetric_difference(&other).collect();
        assert_eq!(differ, [""; 0], "{lang}");
    }
}

/// Every message costs five translators; one that no page shows is read by nobody.
#[test]
fn every_interface_text_is_asked_for() {
    let (ids, asked) = (message_ids("en"), asked());
    let family = |id: &&String| FAMILIES.iter().any(|family| id.starts_with(family));
    let (families, alone): (Vec<&String>, Vec<&String>) = ids.iter().partition(family);
    let idle: Vec<&String> = alone.into_iter().filter(|id| !asked.contains(*id)).collect();
    assert_eq!(idle, [""; 0]);
    let no_id = |family: &&&str| !families.iter().any(|id| id.starts_with(**family));
    assert_eq!(FAMILIES.iter().find(no_id), None, "a family without a message");
}

/// All that templates, scripts, the code and other messages may mean as the id of a message:
/// `m.search_label`, what stands in quotes, `{ nav-home }`.
fn asked() -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    let templates = files("themes/default/templates", ".html");
    for text in templates.values() {
        let names = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.'));
        asked.extend(names.filter_map(|name| Some(name.strip_prefix("m.")?.replace('_', "-"))));
    }
    let scripts = files("themes/default/static", ".js");
    for text in templates.into_values().chain(scripts.into_values()).chain(code().into_values()) {
        asked.extend(text.split('"').map(str::to_owned));
    }
    for text in files("i18n", "site.ftl").values() {
        let references = text.split("{ ").filter_map(|rest| rest.split_once(" }"));
        asked.extend(references.map(|(id, _)| id.to_owned()));
    }
    asked
}
