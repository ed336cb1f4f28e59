//! New sheets and translations, and what the checker says of them before and after they are filled
//! in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::cli::init;
use crate::diag::{MessageLang, Severity};
use crate::model::fields::{FRONT_MATTER, Form, Rest, SHEET, Table};
use crate::translation::blocks;

/// A copy of the demo site.
struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        init::init(folder.0.path()).unwrap();
        folder
    }

    /// `fiches new` with these arguments: the files made, or the codes of what is wrong.
    fn make(&self, args: &[&str]) -> Result<Vec<String>, Vec<Code>> {
        make(self.0.path(), args).map_err(|found| found.iter().map(|d| d.code).collect())
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join("content").join(path)).unwrap()
    }

    fn edit(&self, path: &str, changes: &[(&str, &str)]) {
        let mut text = self.read(path);
        for (old, new) in changes {
            assert!(text.contains(old), "{old} in {text}");
            text = text.replace(old, new);
        }
        fs::write(self.0.path().join("content").join(path), text).unwrap();
    }

    /// What the checker says of the files below `path` but notes, each code once with its number.
    fn found(&self, path: &str) -> BTreeMap<&'static str, usize> {
        found(self.0.path(), path)
    }
}

fn request(site: &Path) -> Request {
    let today = Date::parse("2026-11-24").unwrap();
    let site = site.to_owned();
    Request { today, ..super::super::editing(&site, Some(today)) }
}

fn make(site: &Path, args: &[&str]) -> Result<Vec<String>, Vec<Diagnostic>> {
    let text = |at: usize| args.get(at).map(|text| (*text).to_owned());
    let args = NewArgs {
        kind: text(0).unwrap(),
        key: text(1).unwrap(),
        lang: text(2),
        site: site.to_owned(),
        today: None,
    };
    new(&args, &request(site), &Texts::new(MessageLang::Fr))
}

fn found(site: &Path, path: &str) -> BTreeMap<&'static str, usize> {
    let mut found = BTreeMap::new();
    let in_it = |d: &Diagnostic| {
        d.severity != Severity::Note
            && d.place.as_ref().is_some_and(|place| place.source.path.contains(path))
    };
    for problem in pipeline::check_pages(&request(site), &mut Timings::default()) {
        if in_it(&problem) {
            *found.entry(problem.code.as_str()).or_default() += 1;
        }
    }
    found
}

/// A kind, a section, what the checker asks for in the facts, and what fills them in.
type Case = (
    &'static str,
    &'static str,
    &'static [(&'static str, usize)],
    &'static [(&'static str, &'static str)],
);

const KINDS: [Case; 6] = [
    ("definition", "definitions", &[], &[]),
    (
        "procedure",
        "procedures",
        &[("value-choice", 1)],
        &[("urgency = \"\"", "urgency = \"plan\"")],
    ),
    ("indicators", "indicators", &[("checklist-missing", 2), ("limits-missing", 1)], &[]),
    (
        "partner",
        "partners",
        &[("contact-none", 1), ("field-empty", 1), ("vocabulary-unknown", 1)],
        &[
            ("name = \"\"", "name = \"Lost and Found\""),
            ("type = \"\"", "type = \"ngo\""),
            ("# [partner.website]", "[partner.website]"),
            ("# url = ", "url = "),
        ],
    ),
    ("training", "help", &[("value-choice", 1)], &[("status = \"\"", "status = \"planned\"")]),
    ("page", "help", &[], &[]),
];

#[test]
fn of_a_new_sheet_the_checker_asks_for_what_is_to_be_filled_in_and_then_for_nothing() {
    for (kind, section, asked, filled) in KINDS {
        let folder = Folder::new();
        let key = [section, "/new-one"].concat();
        let file = |name: &str| [&key, "/", name].concat();
        let made = folder.make(&[kind, &key]).unwrap();
        assert_eq!(made, ["sheet.toml", "fr.md"].map(|name| ["content/", &file(name)].concat()));
        let words = folder.read(&file("fr.md"));
        let blank =
            words.lines().filter(|line| line.ends_with("= \"\"") || line.contains("= \"\" "));
        let mut expected: BTreeMap<&str, usize> = asked.iter().copied().collect();
        *expected.entry("field-empty").or_default() += blank.count();
        expected.insert("translate-left", words.matches("> [!WRITE]").count());
        if kind == "indicators" {
            expected.insert("next-missing", 1);
        }
        expected.retain(|_, count| *count > 0);
        assert_eq!(folder.found(&key), expected, "{kind}: {words}");

        folder.edit(&file("sheet.toml"), filled);
        folder.edit(&file("fr.md"), &[("summary = \"\"", "summary = \"Une phrase.\"")]);
        if kind != "partner" {
            folder.edit(&file("fr.md"), &[("title = \"\"", "title = \"Un titre\"")]);
        }
        let written = folder.read(&file("fr.md"));
        let written = written.replace("> [!WRITE]\n> Les signes", "- [ ] Les signes");
        let written =
            written.replace("> [!WRITE]\n> Ce qu’un", "> [!NOTE]\n> [[found-object]]. Ce qu’un");
        let written = written.replace("> [!WRITE]\n> ", "");
        fs::write(folder.0.path().join("content").join(file("fr.md")), written).unwrap();
        assert_eq!(folder.found(&key), BTreeMap::new(), "{kind}");
    }
}

#[test]
fn the_examples_in_a_skeleton_can_be_read_once_they_are_no_comments() {
    // What an example cannot know: names, a number; and keys of which one excludes another.
    let open = [
        "sheet-unknown",
        "source-unknown",
        "value-phone",
        "phone-display",
        "phone-both",
        "fact-value",
        "address-confidential",
        "field-empty",
        "output-path",
        "moved-from",
        "id-duplicate",
        "translate-left",
    ];
    for (kind, section, asked, _) in KINDS {
        let folder = Folder::new();
        let key = [section, "/new-one"].concat();
        folder.make(&[kind, &key]).unwrap();
        for file in ["/sheet.toml", "/fr.md"] {
            let file = [key.as_str(), file].concat();
            let is_example = |line: &str| {
                let rest = line.strip_prefix("# ").unwrap_or_default();
                let key = rest.split(" = ").next().unwrap_or_default();
                rest.starts_with('[') && rest.contains("]  ")
                    || rest.len() > key.len() && !key.contains(' ')
            };
            let used = |line: &str| match is_example(line) {
                true => line[2..].to_owned(),
                false => line.to_owned(),
            };
            let text: Vec<String> = folder.read(&file).lines().map(used).collect();
            fs::write(folder.0.path().join("content").join(&file), text.join("\n")).unwrap();
        }
        let mut found = folder.found(&key);
        found.retain(|code, _| {
            !open.contains(code) && !asked.iter().any(|(asked, _)| asked == code)
        });
        found.remove("next-missing");
        assert_eq!(
            found,
            BTreeMap::new(),
            "{kind}: {}",
            folder.read(&[&key, "/sheet.toml"].concat())
        );
    }
}

/// The messages of all fields of a table and of the tables in it.
fn documented(table: &'static Table, ids: &mut BTreeSet<String>) {
    for field in table.fields {
        ids.insert(facts::message(table, field));
        if let Form::Table(inner) | Form::Tables(inner) = field.form {
            documented(inner, ids);
        }
    }
    if let Some(Rest { form: Form::Table(inner), .. }) = table.rest {
        documented(inner, ids);
    }
}

#[test]
fn every_key_of_a_skeleton_is_explained_in_each_language_of_messages() {
    let mut ids = BTreeSet::new();
    documented(&SHEET, &mut ids);
    documented(&FRONT_MATTER, &mut ids);
    for lang in [MessageLang::Fr, MessageLang::Nl] {
        let lines = lang.fields().lines().filter_map(|line| line.split_once(" = "));
        let translated: BTreeSet<String> = lines.map(|(id, _)| id.to_owned()).collect();
        assert_eq!(translated, ids, "{lang:?}");
        let texts = Texts::new(lang);
        let unread: Vec<_> = ids.iter().filter(|id| texts.known(id).is_none()).collect();
        assert_eq!(unread, [""; 0], "{lang:?}");
    }
}

#[test]
fn a_new_sheet_names_its_schema_its_day_and_its_language() {
    let folder = Folder::new();
    folder.make(&["partner", "definitions/a", "nl"]).unwrap();
    let facts = folder.read("definitions/a/sheet.toml");
    assert!(facts.starts_with("#:schema ../../.schemas/partner.json\n# Les faits"), "{facts}");
    for line in [
        "\nwritten = 2026-11-24 ",
        "\noriginal = \"nl\" ",
        "# langue de l’original",
        "\n[partner] ",
        "\n# owner = \"editors\" ",
    ] {
        assert!(facts.contains(line), "{line}: {facts}");
    }
    assert!(folder.read("definitions/a/nl.md").contains("{#refer}"));
    assert!(!facts.contains("[procedure]"));
}

#[test]
fn what_is_there_is_not_written_over() {
    let folder = Folder::new();
    let key = "definitions/lost-property";
    let before =
        (folder.read(&[key, "/sheet.toml"].concat()), folder.read(&[key, "/nl.md"].concat()));
    assert_eq!(folder.make(&["definition", key]), Err(vec![Code::FileExists]));
    assert_eq!(folder.make(&["translation", key, "nl"]), Err(vec![Code::FileExists]));
    assert_eq!(folder.make(&["translation", "lost-property", "fr"]), Err(vec![Code::FileExists]));
    let after =
        (folder.read(&[key, "/sheet.toml"].concat()), folder.read(&[key, "/nl.md"].concat()));
    assert_eq!(before, after);
}

#[test]
fn facts_are_made_for_words_that_have_none() {
    let folder = Folder::new();
    let sheet = folder.0.path().join("content/definitions/lost-property/sheet.toml");
    fs::remove_file(&sheet).unwrap();
    let made = folder.make(&["definition", "definitions/lost-property"]).unwrap();
    assert_eq!(made, ["content/definitions/lost-property/sheet.toml"]);
}

#[test]
fn names_that_mean_nothing_are_told_with_the_one_that_was_meant() {
    let folder = Folder::new();
    let told = |args: &[&str]| {
        let found = make(folder.0.path(), args).unwrap_err();
        let near = |d: &Diagnostic| {
            let near = d.args.iter().find(|arg| matches!(arg.0, "nearest" | "suggestion"));
            format!("{} {}", d.code.as_str(), near.map_or("", |arg| arg.1.as_str()))
        };
        found.iter().map(near).collect::<Vec<_>>()
    };
    assert_eq!(told(&["definiton", "definitions/a"]), ["value-choice definition"]);
    assert_eq!(told(&["definition", "definition/a"]), ["section-unknown definitions"]);
    assert_eq!(told(&["definition", "definitions"]), ["section-unknown "]);
    assert_eq!(told(&["definition", "definitions/À faire"]), ["key-invalid a-faire"]);
    assert_eq!(told(&["definition", "definitions/a", "nk"]), ["language-unknown "]);
    assert_eq!(told(&["page", "definitions/a"]), ["value-choice "]);
    assert_eq!(
        told(&["translation", "lost-propperty", "nl"]),
        ["sheet-unknown definitions/lost-property"]
    );
    assert_eq!(told(&["translation", "lost-property", "de"]), ["language-unknown "]);
    assert_eq!(
        told(&["tranning", "x", "de"]),
        ["value-choice training", "section-unknown ", "language-unknown "]
    );
}

/// The shipped site, copied, with each Dutch text gone.
#[test]
fn a_translation_to_be_has_the_parity_of_its_original_and_an_error_a_passage() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for entry in ["content", "i18n"].iter().flat_map(|top| walkdir::WalkDir::new(root.join(top))) {
        let entry = entry.unwrap();
        let to = folder.path().join(entry.path().strip_prefix(root).unwrap());
        let dutch = entry.file_name() == "nl.md" && entry.depth() == 3;
        match entry.file_type().is_dir() {
            true => fs::create_dir_all(&to).unwrap(),
            false if dutch || entry.file_name() == "translations.lock" => {}
            false => drop(fs::copy(entry.path(), &to).unwrap()),
        }
    }
    let checked = pipeline::check(&request(folder.path()), &mut Timings::default());
    let checked = checked.map_err(|_| "read").unwrap();
    let nl = checked.site.settings.language("nl").unwrap();
    let texts = Texts::new(MessageLang::Nl);
    let mut passages = BTreeMap::new();
    for (id, sheet) in checked.site.sheets() {
        let original = sheet.words[checked.site.original(sheet)].as_deref().unwrap();
        if checked.site.original(sheet) == nl {
            continue;
        }
        let cards = original.source.text.lines().filter(|line| line.starts_with("![["));
        // Code is typed the same in every language.
        let fences = original.source.text.lines().filter(|line| line.starts_with("```")).count();
        let count = blocks(original).len() - cards.count() - fences / 2;
        let (path, text) = super::translation::skeleton(&checked, id, nl, &texts).unwrap();
        write::file(folder.path(), &path, &text).unwrap();
        passages.insert(path, count);
    }
    assert!(passages.len() > 15);
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for problem in pipeline::check_pages(&request(folder.path()), &mut Timings::default()) {
        let Some(path) = problem.place.map(|place| place.source.path.clone()) else { continue };
        if passages.contains_key(&path) && problem.severity != Severity::Note {
            assert_eq!(problem.code, Code::Translate, "{path} {:?}", problem.args);
            *counted.entry(path).or_default() += 1;
        }
    }
    assert_eq!(counted, passages);
}

#[test]
fn an_original_that_is_not_written_yet_cannot_be_translated() {
    let folder = Folder::new();
    folder.make(&["page", "help/new-one"]).unwrap();
    let found = make(folder.0.path(), &["translation", "help/new-one", "nl"]).unwrap_err();
    let [left] = &found[..] else { panic!("{found:?}") };
    assert_eq!((left.code, left.help), (Code::Translate, Some("help-original")));
    assert!(left.place.as_ref().unwrap().source.path.starts_with("content/help/new-one/"));
}

#[test]
fn a_language_before_the_sheet_is_told_its_place() {
    let folder = Folder::new();
    folder.make(&["page", "help/new-one"]).unwrap();
    let found = make(folder.0.path(), &["translation", "nl", "help/new-one"]).unwrap_err();
    let said = Texts::new(MessageLang::En).help(&found[0]).unwrap();
    let command = "fiches new translation help/new-one nl";
    assert_eq!(said, format!("the sheet comes first, then the language: `{command}`"));
}
