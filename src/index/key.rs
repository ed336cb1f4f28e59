//! What stands for everything that files of the index are made from, so that a build keeps those of
//! the build before where nothing of it has changed.

use super::Inputs;
use crate::model::output::Digest;
use crate::model::words::Words;

/// The keys of the files of an index.
pub struct Keys {
    /// Of those that all languages share.
    pub shared: Digest,
    /// By language: of its own.
    pub languages: Vec<Digest>,
}

/// The keys of an index; `made_with` stands for the program and the messages.
pub fn keys(inputs: &Inputs<'_>, made_with: &str) -> Keys {
    let shared = shared(inputs, made_with);
    let languages = (0..inputs.site.settings.languages.len())
        .map(|lang| of_language(inputs, lang, shared))
        .collect();
    Keys { shared: shared.into(), languages }
}

/// A hash of all that the index may say of every sheet: its facts, and of its words what other
/// languages and other sheets show.
fn shared(inputs: &Inputs<'_>, made_with: &str) -> blake3::Hash {
    let site = inputs.site;
    let mut hasher = blake3::Hasher::new();
    let mut add = |text: &str| {
        hasher.update(&(text.len() as u64).to_le_bytes()).update(text.as_bytes());
    };
    add(made_with);
    add(inputs.end);
    add(if site.drafts { "drafts" } else { "" });
    add(&site.settings.source.text);
    site.sections.iter().for_each(|section| add(&section.source.text));
    inputs.places.iter().for_each(|place| add(place));
    for (_, sheet) in site.sheets() {
        add(sheet.key.as_str());
        add(&sheet.facts.source.text);
        for words in &sheet.words {
            let Some(words) = words.as_deref() else {
                add("none");
                continue;
            };
            add("some");
            names(words, &mut add);
        }
    }
    hasher.finalize()
}

fn names(words: &Words, add: &mut impl FnMut(&str)) {
    for field in [&words.title, &words.summary] {
        add(field.as_ref().map_or("", |field| &field.value));
    }
    for list in [&words.also, &words.hidden] {
        list.iter().for_each(|name| add(&name.value));
        add("");
    }
    for heading in &words.body.headings {
        add(&heading.id);
        add(&heading.text);
    }
}

fn of_language(inputs: &Inputs<'_>, lang: usize, shared: blake3::Hash) -> Digest {
    let mut hasher = blake3::Hasher::new();
    hasher.update(shared.as_bytes());
    hasher.update(inputs.site.settings.languages[lang].tag.as_bytes());
    for (_, sheet) in inputs.site.sheets() {
        // None is shorter than any digest, so that what follows it cannot stand for it.
        let digest = sheet.words[lang].as_deref().map_or(&[][..], |words| words.digest.as_bytes());
        hasher.update(&[digest.len() as u8]).update(digest);
    }
    hasher.finalize().into()
}
