//! `site.toml`, `section.toml` and `sources.toml`.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

use super::record::{self, Record};
use crate::diag::{Code, Diagnostic, Place, Source, Span, Spanned};
use crate::model::fields::{BIBLIOGRAPHY, SECTION, SITE, Vocabulary};
use crate::model::kind::Kind;
use crate::model::mention::Mention;
use crate::model::site::{Bibliography, Dir, Document, Language, Layout, Settings, Term};
use crate::model::value::{Locale, Phone, Url};

/// The settings of the site, and what they mention; none where a part of them may be missed, such
/// as a language below a bracket that is not closed: every sheet would be taken to be wrong.
pub fn settings(
    source: &Arc<Source>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Settings, Vec<Mention>)> {
    let reading = record::read(&SITE, &source.text, 0, source, diagnostics);
    if reading.derailed {
        return None;
    }
    let record = &reading.record;
    let settings = Settings {
        source: source.clone(),
        base_url: record.plain("base_url"),
        country: country(source, record, diagnostics),
        theme: record
            .get("theme")
            .unwrap_or_else(|| Spanned::new("default".to_owned(), record.span)),
        emergency: record.list("emergency"),
        handbook: record.list("handbook"),
        discreet: record.plain("discreet").unwrap_or(false),
        urgent: record.plain("urgent").unwrap_or(false),
        topic_words: record
            .plain::<Record>("topic_words")
            .map(|words| words.all().map(|(tag, words)| (tag.value.clone(), words)).collect())
            .unwrap_or_default(),
        short_numbers: short_numbers(source, record),
        languages: languages(source, record, diagnostics),
        vocabularies: vocabularies(source, record, diagnostics),
    };
    if let Some(url) = record.get::<Url>("base_url")
        && url.value.as_str().contains(['?', '#'])
    {
        let part = Diagnostic::new(Code::BaseUrlPart).arg("value", url.value.as_str());
        diagnostics.push(part.at(source, url.span));
    }
    for names in [&settings.emergency, &settings.handbook] {
        once(source, names, diagnostics);
    }
    Some((settings, reading.mentions))
}

/// The country; empty where there is none, or no such.
fn country(source: &Arc<Source>, record: &Record, diagnostics: &mut Vec<Diagnostic>) -> String {
    let Some(country) = record.get::<String>("country") else { return String::new() };
    if Phone::is_country(&country.value) {
        return country.value;
    }
    let upper = country.value.trim().to_ascii_uppercase();
    let meant = Some(upper.as_str()).filter(|code| Phone::is_country(code));
    let unknown = Diagnostic::new(Code::ValueCountry).arg("value", &country.value).nearest(meant);
    diagnostics.push(unknown.at(source, country.span));
    String::new()
}

/// Reports names that stand twice in a list.
fn once(source: &Arc<Source>, names: &[Spanned<String>], diagnostics: &mut Vec<Diagnostic>) {
    for (at, name) in names.iter().enumerate() {
        if let Some(first) = names[..at].iter().find(|other| other.value == name.value) {
            diagnostics.push(twice(source, name, first).help("help-list"));
        }
    }
}

fn twice(source: &Arc<Source>, id: &Spanned<String>, first: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(Code::IdDuplicate)
        .arg("id", &id.value)
        .label(Place::new(source, first.span), "label-first")
        .at(source, id.span)
}

/// The short numbers as written. A number that could not be read has been reported.
fn short_numbers(source: &Arc<Source>, record: &Record) -> Vec<String> {
    let numbers = record.list::<Phone>("short_numbers");
    numbers
        .iter()
        .map(|number| source.text[number.span.range()].trim_matches(['"', '\'']).to_owned())
        .collect()
}

fn languages(
    source: &Arc<Source>,
    record: &Record,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Language> {
    let tables = record.plain::<Record>("languages").unwrap_or_default();
    let tables: Vec<_> = tables.all::<Record>().map(|(tag, table)| (tag.clone(), table)).collect();
    let index = |tag: &str| tables.iter().position(|(other, _)| other.value == tag);
    let mut languages = Vec::with_capacity(tables.len());
    for (at, (tag, table)) in tables.iter().enumerate() {
        let mut fallback = Vec::new();
        for other in table.list::<String>("fallback") {
            // A language that does not exist is reported as a mention, by `assemble`.
            let Some(other_at) = index(&other.value) else { continue };
            if other_at == at || fallback.contains(&other_at) {
                let twice = Diagnostic::new(Code::FallbackLoop).arg("lang", &tag.value);
                diagnostics.push(twice.at(source, other.span));
            } else {
                fallback.push(other_at);
            }
        }
        if table.key_span("exit_url").is_none() {
            let missing = Diagnostic::new(Code::ExitMissing).arg("lang", &tag.value);
            diagnostics.push(missing.at(source, tag.span));
        }
        languages.push(language(tag, table, fallback));
    }
    languages
}

fn language(tag: &Spanned<String>, table: &Record, fallback: Vec<usize>) -> Language {
    let locale = table.plain::<Locale>("locale");
    let rtl = match table.choice("dir", Dir::named) {
        Some(dir) => dir == Dir::Rtl,
        None => Locale::parse(&tag.value).is_ok_and(|tag| tag.is_rtl()),
    };
    Language {
        tag: tag.value.clone(),
        span: tag.span,
        name: table.plain("name").unwrap_or_else(|| tag.value.clone()),
        rtl,
        locale: locale.map_or_else(|| tag.value.clone(), |locale| locale.as_str().to_owned()),
        fallback,
        exit_url: table.plain::<Url>("exit_url"),
        exit_title: table.plain("exit_title"),
    }
}

fn vocabularies(
    source: &Arc<Source>,
    record: &Record,
    diagnostics: &mut Vec<Diagnostic>,
) -> HashMap<Vocabulary, Vec<Term>> {
    let tables = record.plain::<Record>("vocabularies").unwrap_or_default();
    let mut vocabularies = HashMap::new();
    for vocabulary in Vocabulary::ALL {
        let terms: Vec<Term> = match vocabulary {
            Vocabulary::Regions => tables
                .list::<Record>(vocabulary.key())
                .iter()
                .filter_map(|region| {
                    let region = &region.value;
                    Some(Term { id: region.get("id")?, within: region.get("within") })
                })
                .collect(),
            Vocabulary::Audiences
            | Vocabulary::Services
            | Vocabulary::Actors
            | Vocabulary::Types
            | Vocabulary::Documents
            | Vocabulary::PhoneKinds
            | Vocabulary::Costs
            | Vocabulary::Tags
            | Vocabulary::Owners => tables
                .list::<String>(vocabulary.key())
                .into_iter()
                .map(|id| Term { id, within: None })
                .collect(),
        };
        check_terms(source, &terms, diagnostics);
        vocabularies.insert(vocabulary, terms);
    }
    vocabularies
}

/// Reports terms that stand twice, and regions that lie within themselves.
fn check_terms(source: &Arc<Source>, terms: &[Term], diagnostics: &mut Vec<Diagnostic>) {
    for (at, term) in terms.iter().enumerate() {
        if let Some(first) = terms[..at].iter().find(|other| other.id.value == term.id.value) {
            diagnostics.push(twice(source, &term.id, &first.id));
        }
        if let Some(span) = circle(terms, at) {
            let circle = Diagnostic::new(Code::VocabularyLoop).arg("term", &term.id.value);
            diagnostics.push(circle.at(source, span));
        }
    }
}

/// Where the region at `first` is named by one that lies within it. A circle is found once, by
/// the first of its regions.
fn circle(terms: &[Term], first: usize) -> Option<Span> {
    let mut at = first;
    for _ in terms {
        let within = terms[at].within.as_ref()?;
        let next = terms.iter().position(|other| other.id.value == within.value)?;
        match next.cmp(&first) {
            Ordering::Less => return None,
            Ordering::Equal => return Some(within.span),
            Ordering::Greater => at = next,
        }
    }
    None
}

/// What `section.toml` says: kind, order, layout.
pub fn section(
    source: &Arc<Source>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Kind, i64, Layout, Vec<Mention>) {
    let reading = record::read(&SECTION, &source.text, 0, source, diagnostics);
    let record = &reading.record;
    let kind = record.choice("kind", Kind::named).unwrap_or(Kind::Page);
    let layout = record.choice("layout", Layout::named).unwrap_or(Layout::List);
    let order = record.plain("order").unwrap_or(0);
    (kind, order, layout, reading.mentions)
}

/// The bibliography.
pub fn bibliography(source: &Arc<Source>, diagnostics: &mut Vec<Diagnostic>) -> Bibliography {
    let reading = record::read(&BIBLIOGRAPHY, &source.text, 0, source, diagnostics);
    let entries: Vec<Document> = reading
        .record
        .all::<Record>()
        .map(|(id, table)| Document {
            id: id.clone(),
            title: table.plain("title").unwrap_or_default(),
            lang: table.plain::<Locale>("lang").map(|lang| lang.as_str().to_owned()),
            publisher: table.plain("publisher"),
            url: table.plain("url"),
            date: table.get("date"),
        })
        .collect();
    let by_id =
        entries.iter().enumerate().map(|(index, entry)| (entry.id.value.clone(), index)).collect();
    Bibliography { source: Some(source.clone()), entries, by_id }
}
