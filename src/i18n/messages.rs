//! The messages of one language: formats them as text and as HTML. Messages without variables
//! are formatted once, when the site is read. Never looks into another language.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use icu::decimal::DecimalFormatter;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::args::{Args, is_fragment};
use super::check::{Uses, uses};
use super::format::{decimals, number};
use super::plural::{Plurals, whole};
use super::sources::FtlSource;
use crate::diag::{Code, Diagnostic, Source, Span};
use crate::text::{escape, isolate_latin};

/// Unicode isolates: left-to-right, first strong, and the end of either (UAX #9).
pub(super) const LRI: char = '\u{2066}';
pub(super) const FSI: char = '\u{2068}';
pub(super) const PDI: char = '\u{2069}';

/// The merged messages of a language.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    plurals: Option<Plurals>,
    /// Written from right to left: Latin words in its messages are isolated.
    rtl: bool,
    /// Text and HTML of the messages that have no variables.
    fixed: HashMap<String, (String, String)>,
    /// What each message (by id) and term (by id with its hyphen) uses, of the last file that has it.
    pub(super) uses: BTreeMap<String, Uses>,
    variables: HashMap<String, Vec<String>>,
    pub(super) sources: Vec<Arc<Source>>,
}

impl Messages {
    /// Reads the files of one language, each overriding the ones before it.
    pub(super) fn new(
        locale: &str,
        files: Vec<&FtlSource>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Messages {
        let language = language(locale);
        let plurals = Plurals::new(&language);
        let rtl = is_rtl(locale);
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_formatter(Some(format_number));
        let mut all = BTreeMap::new();
        for (index, file) in files.iter().enumerate() {
            let resource = parse(&file.source, diagnostics);
            all.extend(resource.entries().filter_map(|entry| uses(entry, index)));
            bundle.add_resource_overriding(resource);
        }
        let mut messages = Messages {
            bundle,
            plurals,
            rtl,
            fixed: HashMap::new(),
            variables: all.keys().map(|id| (id.clone(), Uses::variables(id, &all))).collect(),
            uses: all,
            sources: files.iter().map(|file| file.source.clone()).collect(),
        };
        messages.fixed = messages.format_fixed();
        messages
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The messages without variables: id, text and HTML.
    pub(super) fn fixed(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.fixed.iter().map(|(id, (text, html))| (id.as_str(), text.as_str(), html.as_str()))
    }

    pub(super) fn variables(&self, id: &str) -> &[String] {
        self.variables.get(id).map_or(&[], |names| names)
    }

    pub(super) fn text(&self, id: &str, args: &Args) -> Option<Cow<'_, str>> {
        if let Some((text, _)) = self.fixed.get(id) {
            return Some(Cow::Borrowed(text));
        }
        let text = self.marked(id, args)?;
        Some(if text.contains(is_fragment) {
            Cow::Owned(text.replace(is_fragment, ""))
        } else {
            text
        })
    }

    pub(super) fn html(&self, id: &str, args: &Args) -> Option<Cow<'_, str>> {
        if let Some((_, html)) = self.fixed.get(id) {
            return Some(Cow::Borrowed(html));
        }
        Some(Cow::Owned(html(&self.marked(id, args)?, args, self.rtl)))
    }

    /// The text with its marks, and with the private-use characters of fragments.
    fn marked(&self, id: &str, args: &Args) -> Option<Cow<'_, str>> {
        let message = self.bundle.get_message(id)?;
        // A variable that is not given shows as `{$name}`; the caller knows which by `variables`.
        let mut errors = Vec::new();
        let mended = self.plurals.as_ref().and_then(|plurals| plurals.mend(args.values()));
        let values = mended.as_ref().unwrap_or(args.values());
        let text = self.bundle.format_pattern(message.value()?, Some(values), &mut errors);
        Some(if text.contains(LRI) { Cow::Owned(collapse(&text)) } else { text })
    }

    fn format_fixed(&self) -> HashMap<String, (String, String)> {
        let args = Args::new();
        let ids = self.uses.keys().filter(|id| self.variables(id).is_empty());
        ids.filter_map(|id| {
            let text = self.marked(id, &args)?;
            Some((id.clone(), (text.to_string(), html(&text, &args, self.rtl))))
        })
        .collect()
    }
}

fn language(locale: &str) -> LanguageIdentifier {
    let parsed: Result<icu::locale::Locale, _> = locale.parse();
    parsed.ok().and_then(|locale| locale.id.to_string().parse().ok()).unwrap_or_default()
}

fn is_rtl(locale: &str) -> bool {
    let locale = locale.parse::<icu::locale::Locale>();
    let directions = icu::locale::LocaleDirectionality::new_common();
    locale.is_ok_and(|locale| directions.is_right_to_left(&locale.id))
}

fn parse(source: &Arc<Source>, diagnostics: &mut Vec<Diagnostic>) -> FluentResource {
    let text = source.text.trim_start_matches('\u{FEFF}');
    let offset = source.text.len() - text.len();
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
        diagnostics.extend(errors.into_iter().map(|error| {
            Diagnostic::new(Code::MessageSyntax)
                .at(source, Span::new(error.pos, offset))
                .arg("reason", error.kind)
        }));
        resource
    })
}

/// Drops the isolate that Fluent puts around a variable that brings its own.
fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("\u{2068}\u{2066}") {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let inner = &rest[FSI.len_utf8()..];
        let end = inner.find(PDI).map_or(inner.len(), |end| end + PDI.len_utf8());
        let (value, after) = inner.split_at(end);
        match after.strip_prefix(PDI) {
            Some(after) => {
                out.push_str(value);
                rest = after;
            }
            None => {
                out.push(FSI);
                rest = inner;
            }
        }
    }
    out + rest
}

/// Escapes `text` and turns its isolates into elements, balanced whatever the text holds. The
/// message's own Latin words are isolated where it is read from right to left.
fn html(text: &str, args: &Args, rtl: bool) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut open = 0_usize;
    let mut rest = text;
    loop {
        let end = rest.find(is_mark).unwrap_or(rest.len());
        let own = rtl && open == 0;
        out.push_str(&if own { isolate_latin(&rest[..end]) } else { escape(&rest[..end]) });
        let Some(c) = rest[end..].chars().next() else { break };
        rest = &rest[end + c.len_utf8()..];
        match c {
            FSI => out.push_str("<bdi>"),
            LRI => out.push_str("<bdi dir=\"ltr\">"),
            PDI if open == 0 => {}
            PDI => out.push_str("</bdi>"),
            c => out.push_str(args.fragment(c).unwrap_or_default()),
        }
        match c {
            FSI | LRI => open += 1,
            PDI => open = open.saturating_sub(1),
            _ => {}
        }
    }
    out + &"</bdi>".repeat(open)
}

fn is_mark(c: char) -> bool {
    matches!(c, FSI | LRI | PDI) || is_fragment(c)
}

/// A number format that Fluent keeps for each language.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Numbers, ()> {
        Ok(Numbers(decimals(&lang.to_string())))
    }
}

/// Writes whole numbers in the way of the language; leaves all else to Fluent.
fn format_number(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let n = whole(value)?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| number(&numbers.0, n)).ok()
}
