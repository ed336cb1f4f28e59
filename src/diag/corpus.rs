//! Holds the texts of diagnostics against the list of codes: tests only.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;

use super::{Code, Diagnostic, MessageLang, Texts};

/// The variables of each message (`id`) and attribute (`id.attribute`) of a Fluent source.
fn variables(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::<String, BTreeSet<String>>::new();
    let (mut id, mut entry) = ("", String::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            id = line.split(" =").next().unwrap();
            entry = id.to_owned();
        } else if let Some(attribute) = line.strip_prefix("    .") {
            entry = format!("{id}.{}", attribute.split(" =").next().unwrap());
        }
        let variables = found.entry(entry.clone()).or_default();
        for rest in line.split("{ $").skip(1) {
            let name = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
            variables.insert(rest.chars().take_while(name).collect());
        }
    }
    found
}

fn words(doc: &str) -> impl Iterator<Item = &str> {
    doc.split(|c: char| !(c.is_ascii_alphanumeric() || "-_$".contains(c)))
}

#[test]
fn the_texts_can_be_read_and_name_nothing_twice() {
    for lang in MessageLang::ALL {
        let resource = FluentResource::try_new(lang.source().to_owned());
        let resource = resource.map_err(|(_, errors)| errors).unwrap();
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        bundle.add_resource(resource).unwrap();
    }
}

#[test]
fn every_code_has_its_texts_in_every_language() {
    for lang in MessageLang::ALL {
        let texts = variables(lang.source());
        for code in Code::ALL {
            let attributes =
                words(code.doc()).filter(|w| w.starts_with("help-") || w.starts_with("label-"));
            for attribute in attributes.chain(["explain", "example"]) {
                let id = format!("{}.{attribute}", code.as_str());
                assert!(texts.contains_key(&id), "{lang:?} lacks {id}");
            }
        }
    }
}

#[test]
fn the_texts_use_only_the_variables_that_their_code_has() {
    for code in Code::ALL {
        let given: BTreeSet<_> = words(code.doc()).filter_map(|w| w.strip_prefix('$')).collect();
        for (id, used) in variables(MessageLang::En.source()) {
            if id.split('.').next() != Some(code.as_str()) {
                continue;
            }
            let without = id.ends_with(".explain") || id.ends_with(".example");
            let unknown = used.iter().find(|name| without || !given.contains(name.as_str()));
            assert_eq!(unknown, None, "in {id}");
        }
    }
}

#[test]
fn no_message_is_left_of_a_code_that_is_gone() {
    let ids = variables(MessageLang::En.source()).into_keys().filter(|id| !id.is_empty());
    let ids = ids.filter(|id| !id.contains('.'));
    let others = ["severity-", "summary", "say-", "help-word", "type-", "kind-name"];
    let others =
        [&others[..], &["kind-expected", "table-name", "reason-name", "page-name"]].concat();
    let others = [&others[..], &["status-", "state-", "passage-", "new-"]].concat();
    for id in ids.filter(|id| !others.iter().any(|other| id.starts_with(other))) {
        assert!(Code::named(&id).is_some(), "{id}");
    }
}

#[test]
fn the_languages_have_the_same_texts_with_the_same_variables() {
    let english = variables(MessageLang::En.source());
    for lang in MessageLang::ALL {
        let texts = variables(lang.source());
        for (id, used) in &english {
            assert_eq!(texts.get(id), Some(used), "{lang:?} {id}");
        }
        assert_eq!(texts.len(), english.len(), "{lang:?}");
    }
}

#[test]
fn titles_and_helps_are_without_full_stop() {
    for lang in MessageLang::ALL {
        let texts = Texts::new(lang);
        for code in Code::ALL {
            let diagnostic = Diagnostic::new(*code);
            let title = texts.title(&diagnostic);
            assert!(!title.ends_with('.') && !title.contains('\n'), "{title}");
            let help = texts.help(&diagnostic).unwrap_or_default();
            assert!(!help.ends_with('.'), "{help}");
        }
    }
}

/// A diagnostic with a value for each variable that the list gives its code.
fn filled(code: Code, value: &str) -> Diagnostic {
    let names = words(code.doc()).filter_map(|word| word.strip_prefix('$'));
    names.fold(Diagnostic::new(code), |diagnostic, name| diagnostic.arg(name, value))
}

#[test]
fn no_variable_stays_unfilled() {
    for lang in MessageLang::ALL {
        let texts = Texts::new(lang);
        let ids = variables(lang.source());
        for (id, value) in ids.keys().flat_map(|id| ["1", "2", "partner"].map(|value| (id, value)))
        {
            let (code, attribute) = id.split_once('.').unwrap_or((id, ""));
            let Some(code) = Code::named(code) else { continue };
            let diagnostic = filled(code, value);
            let text = match attribute {
                "" => texts.title(&diagnostic),
                name => texts.attribute(&diagnostic, name).unwrap(),
            };
            assert!(!text.contains("{$") && !text.is_empty(), "{lang:?} {id}: {text}");
        }
    }
}
