//! Everything that depends on a language: interface messages, dates, lists, numbers, opening
//! hours, collation, and the direction of foreign words.
//!
//! Owns one set of messages and formats a language. Never reads a file but in `sources`, never
//! falls back to another language in silence: what a language lacks is a diagnostic, and the
//! English text stands in only so that the page can be seen.

mod args;
mod check;
mod collate;
mod format;
mod hours;
mod messages;
mod plural;
mod sources;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

pub use args::Args;
pub use collate::Collation;
pub use format::Format;
pub use sources::{FtlSource, from_dir, site_sources};

use crate::diag::Diagnostic;
use crate::text::escape;
use format::Formats;
use messages::Messages;

/// The language that every message exists in: its messages are the list the others are held
/// against, and its words stand in for a missing one.
const REFERENCE: &str = "en";

/// The languages of a site, each with its messages, formats and collation.
pub struct I18n {
    languages: Vec<Language>,
    reference: usize,
}

struct Language {
    tag: String,
    messages: Messages,
    formats: Formats,
    collation: Collation,
}

impl I18n {
    /// Builds the languages of a site from its pairs of tag and locale (`("fr", "fr-BE")`).
    /// Of two sources of one language the later overrides the earlier, message by message.
    /// Files that cannot be read are diagnostics; what could be read of them is used.
    pub fn new(languages: &[(&str, &str)], sources: Vec<FtlSource>) -> (I18n, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut declared = languages.to_vec();
        if !declared.iter().any(|(tag, _)| *tag == REFERENCE) {
            declared.push((REFERENCE, "en-GB"));
        }
        let languages: Vec<Language> = declared
            .iter()
            .map(|&(tag, locale)| Language {
                tag: tag.to_owned(),
                messages: Messages::new(locale, own(&sources, tag), &mut diagnostics),
                formats: Formats::new(locale),
                collation: Collation::new(locale),
            })
            .collect();
        let reference = languages
            .iter()
            .position(|language| language.tag == REFERENCE)
            .expect("the reference language was added above");
        (I18n { languages, reference }, diagnostics)
    }

    /// Plain text of a message, as for an attribute or `<title>`: variables stand between the
    /// isolation marks U+2066/2068 and U+2069. The caller escapes it for HTML.
    ///
    /// A message the language lacks comes in English; one that English lacks is its own id.
    pub fn text<'a>(&'a self, lang: &str, id: &'a str, args: &Args) -> Cow<'a, str> {
        self.messages(lang, id).text(id, args).unwrap_or(Cow::Borrowed(id))
    }

    /// The same as HTML: escaped, with the marks turned into `<bdi>`.
    pub fn html<'a>(&'a self, lang: &str, id: &'a str, args: &Args) -> Cow<'a, str> {
        self.messages(lang, id).html(id, args).unwrap_or_else(|| escape(id))
    }

    /// Whether the language itself has the message.
    pub fn has(&self, lang: &str, id: &str) -> bool {
        self.language(lang).messages.has(id)
    }

    /// Whether the message exists in the language, or in English, which then stands in for it.
    pub fn known(&self, lang: &str, id: &str) -> bool {
        self.messages(lang, id).has(id)
    }

    /// The messages without variables: language, id, text and HTML.
    pub fn fixed(&self) -> impl Iterator<Item = (&str, &str, &str, &str)> {
        self.languages.iter().flat_map(|language| {
            let fixed = language.messages.fixed();
            fixed.map(|(id, text, html)| (language.tag.as_str(), id, text, html))
        })
    }

    /// Dates, lists, numbers, durations and opening hours of a language.
    pub fn format(&self, lang: &str) -> Format<'_> {
        Format::new(&self.language(lang).formats, self, lang)
    }

    /// The order of the alphabet in a language.
    pub fn collation(&self, lang: &str) -> &Collation {
        &self.language(lang).collation
    }

    /// Messages that a language of the site lacks, messages that refer to one that does not
    /// exist, and variables that the English message is not given.
    pub fn missing(&self) -> Vec<Diagnostic> {
        let reference = &self.languages[self.reference].messages;
        let languages = self.languages.iter().map(|l| (l.tag.as_str(), &l.messages));
        languages.flat_map(|(tag, messages)| check::compare(tag, messages, reference)).collect()
    }

    fn language(&self, tag: &str) -> &Language {
        let own = self.languages.iter().find(|language| language.tag == tag);
        own.unwrap_or(&self.languages[self.reference])
    }

    fn messages(&self, tag: &str, id: &str) -> &Messages {
        let own = &self.language(tag).messages;
        if own.has(id) { own } else { &self.languages[self.reference].messages }
    }
}

fn own<'a>(sources: &'a [FtlSource], tag: &str) -> Vec<&'a FtlSource> {
    sources.iter().filter(|source| source.lang == tag).collect()
}
