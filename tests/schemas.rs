//! The JSON Schemas and the checker say the same of every fixture, as far as a schema can see.

use std::collections::BTreeMap;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use fiches::diag::{Code, Diagnostic, Severity};
use fiches::model::fields::{SCHEMAS, schema};
use serde_json::Value;

use crate::common::site;

/// What a schema sees, too. Of phones and addresses it knows the form only.
const SEEN: &[Code] = &[
    Code::FieldUnknown,
    Code::FieldType,
    Code::FieldMissing,
    Code::FieldEmpty,
    Code::ValueDuration,
    Code::ValueChoice,
    Code::ValueNumber,
    Code::PhoneBoth,
    Code::IdInvalid,
    Code::AddressConfidential,
    Code::KindTable,
    Code::KindTables,
    Code::FactValue,
];

/// All schemas, ready to be used.
struct All {
    schemas: Schemas,
    by_name: BTreeMap<&'static str, SchemaIndex>,
}

impl All {
    fn new() -> All {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.enable_format_assertions();
        let mut by_name = BTreeMap::new();
        for name in SCHEMAS {
            let address = format!("https://example.org/{name}.json");
            compiler.add_resource(&address, schema(name).unwrap()).unwrap();
            by_name.insert(name, compiler.compile(&address, &mut schemas).unwrap());
        }
        All { schemas, by_name }
    }

    /// What the schema for the file at `path` has against it; none where there is no schema, or
    /// the file is no TOML.
    fn against(&self, files: &BTreeMap<String, String>, path: &str) -> Option<Option<String>> {
        let text = match path.ends_with(".md") {
            true => files[path].strip_prefix("+++\n")?.split_once("\n+++")?.0,
            false => &files[path],
        };
        let table: toml::Table = toml::from_str(text).ok()?;
        let schema = self.by_name[name(files, path, &table)?.as_str()];
        let value = json(&toml::Value::Table(table));
        let found = self.schemas.validate(&value, schema);
        Some(found.err().map(|problem| format!("{problem:#}")))
    }
}

/// The schema for a file.
fn name(files: &BTreeMap<String, String>, path: &str, table: &toml::Table) -> Option<String> {
    let names: Vec<&str> = path.strip_prefix("content/")?.split('/').collect();
    let kind = |section: &str| {
        let text = files.get(&format!("content/{section}/section.toml"))?;
        let section: toml::Table = toml::from_str(text).ok()?;
        Some(section.get("kind")?.as_str()?.to_owned())
    };
    let own = SCHEMAS.iter().take(6).find(|kind| table.contains_key(**kind));
    let known = |kind: String| if SCHEMAS.contains(&kind.as_str()) { kind } else { "page".into() };
    match names.as_slice() {
        ["site.toml"] => Some("site".into()),
        ["sources.toml"] => Some("sources".into()),
        [_, "section.toml"] => Some("section".into()),
        [section, _, "sheet.toml"] => Some(match own {
            Some(own) => (*own).into(),
            None => known(kind(section).unwrap_or_else(|| "page".into())),
        }),
        [.., words] if words.ends_with(".md") && !path.contains("_static") => {
            Some("front-matter".into())
        }
        _ => None,
    }
}

/// As Taplo gives it to a schema: a date is a text.
fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(yes) => (*yes).into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(table) => {
            table.iter().map(|(key, value)| (key.clone(), json(value))).collect()
        }
    }
}

/// The text files of `content` below `folder`, by path from it.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let files = crate::common::files(&folder.join("content"));
    let text = |(path, bytes): (String, _)| {
        Some((["content/", &path].concat(), String::from_utf8(bytes).ok()?))
    };
    files.into_iter().filter_map(text).collect()
}

/// Whether a schema would see a mistake. It sees no Markdown; to it a date between quotes is a text,
/// as every date is; and whether words need a title their sheet says, for a partner has a name.
fn seen(problem: &Diagnostic) -> bool {
    let Some(place) = &problem.place else { return false };
    let words = place.source.path.ends_with(".md");
    let front = place.source.text.find("\n+++").unwrap_or_default();
    let below = words && place.span.range().start > front;
    let title = words && problem.code == Code::FieldMissing;
    SEEN.contains(&problem.code) && problem.help != Some("help-quoted-date") && !below && !title
}

fn of_file<'a>(found: &'a [Diagnostic], path: &'a str) -> impl Iterator<Item = &'a Diagnostic> {
    found.iter().filter(move |problem| {
        let place = problem.place.as_ref().map(|place| place.source.path.as_str());
        problem.severity == Severity::Error && place == Some(path)
    })
}

#[test]
fn schemas_and_checker_agree_on_every_fixture() {
    let all = All::new();
    let (mut good, mut bad) = (0, 0);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/codes");
    let mut fixtures = crate::common::files(Path::new(folder));
    fixtures.retain(|name, _| name.ends_with(".txt"));
    let sixty = include_str!("fixtures/sixty/site.txt");
    fixtures.insert("sixty".into(), sixty.into());
    for (name, text) in fixtures {
        let site = site(&String::from_utf8(text).unwrap());
        let (found, files) = (site.check(), texts(site.path()));
        for path in files.keys() {
            let Some(against) = all.against(&files, path) else { continue };
            let errors: Vec<_> = of_file(&found, path).map(|problem| problem.code).collect();
            let wrong = of_file(&found, path).any(seen);
            match &against {
                Some(problem) => {
                    bad += 1;
                    assert!(
                        !errors.is_empty(),
                        "{name}: only the schema refuses {path}: {problem}"
                    );
                }
                None => {
                    good += 1;
                    assert!(!wrong, "{name}: only the checker refuses {path}: {errors:?}");
                }
            }
        }
    }
    assert!(good > 500 && bad > 15, "{good} good, {bad} bad");
}

#[test]
fn the_shipped_site_and_the_demo_fit_their_schemas() {
    let all = All::new();
    for folder in ["", "src/cli/demo"] {
        let files = texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
        let against = files.keys().filter_map(|path| Some((path, all.against(&files, path)?)));
        let wrong: Vec<_> = against.filter(|(_, against)| against.is_some()).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
