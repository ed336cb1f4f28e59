//! Values in words of a language: dates, durations, hours, names of terms, labels of sheets.

use std::borrow::Cow;

use crate::diag::Spanned;
use crate::i18n::{Args, I18n};
use crate::model::fields::Vocabulary;
use crate::model::site::{Language, Site};
use crate::model::value::{Date, Duration, Edtf, Hours};
use crate::model::words::Words;
use crate::text::stand_in::HOLE;
use crate::text::{escape, isolate_latin, push_escaped};

use super::context::{Day, Html, Label, Text, WordsLang};

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    pub i18n: &'a I18n,
    pub tag: &'a str,
}

impl<'a> Wording<'a> {
    /// Plain text of a message without variables.
    pub fn text(self, id: &'static str) -> Cow<'a, str> {
        self.i18n.text(self.tag, id, &Args::new())
    }

    /// The same for an id that is put together.
    pub fn named(self, id: &str) -> String {
        self.i18n.text(self.tag, id, &Args::new()).into_owned()
    }

    /// A message with variables, as HTML.
    pub fn html(self, id: &str, args: &Args) -> Html<'static> {
        self.i18n.html(self.tag, id, args).into_owned().into()
    }

    /// The messages that every page fills.
    pub fn patterns(self, discreet: bool) -> Patterns {
        let site = self.text(if discreet { "site-discreet-title" } else { "site-title" });
        let hole = HOLE.to_string();
        let names = Args::new().with("title", hole.as_str()).with("site", &*site);
        Patterns {
            title: match discreet {
                true => site.clone().into_owned(),
                false => self.i18n.text(self.tag, "page-title", &names).into_owned(),
            },
            address: self.html("print-url", &Args::new().ltr("url", &hole)).0.into_owned(),
            site: site.into_owned(),
        }
    }

    /// Plain text of a message with a number `n`.
    pub fn numbered(self, id: &str, n: usize) -> String {
        let args = Args::new().with("n", n as i64);
        self.i18n.text(self.tag, id, &args).into_owned()
    }

    pub fn date(self, date: Date) -> String {
        self.i18n.format(self.tag).date(date)
    }

    pub fn day(self, date: Date) -> Day<'static> {
        Day { text: self.date(date).into(), iso: date.to_string().into() }
    }

    pub fn edtf(self, edtf: Edtf) -> String {
        self.i18n.format(self.tag).date(edtf)
    }

    pub fn duration(self, duration: Duration) -> String {
        self.i18n.format(self.tag).duration(duration)
    }

    pub fn number(self, number: i64) -> String {
        let digits = self.i18n.format(self.tag).number(number.unsigned_abs());
        if number < 0 { ["\u{2212}", &digits].concat() } else { digits }
    }

    /// Items joined as a list; nothing for no items.
    pub fn list(self, items: &[String]) -> Option<String> {
        (!items.is_empty()).then(|| self.i18n.format(self.tag).list(items))
    }

    /// Opening hours, lines joined by a semicolon.
    pub fn hours(self, hours: &Hours) -> String {
        self.i18n.format(self.tag).hours(hours).join("; ")
    }

    pub fn term(self, vocabulary: Vocabulary, id: &str) -> String {
        self.named(&[vocabulary.prefix(), "-", id].concat())
    }

    /// The names of several terms joined as a list; nothing for none.
    pub fn terms(self, vocabulary: Vocabulary, ids: &[Spanned<String>]) -> Option<String> {
        let names: Vec<_> = ids.iter().map(|id| self.term(vocabulary, &id.value)).collect();
        self.list(&names)
    }

    /// The name of a language; one without a name here stands as its tag.
    pub fn language(self, tag: &str) -> String {
        let id = ["lang-name-", tag].concat();
        if self.i18n.has(self.tag, &id) { self.named(&id) } else { tag.to_owned() }
    }

    /// The names of languages joined as a list.
    pub fn languages(self, tags: &[String]) -> Option<String> {
        self.list(&tags.iter().map(|tag| self.language(tag)).collect::<Vec<_>>())
    }
}

/// Messages that every page fills: formatted once, since a page's worth of Fluent costs as much as
/// its text.
pub struct Patterns {
    /// The site's title.
    pub site: String,
    /// A discreet site does not name what was read: its pages all have the site's title.
    title: String,
    address: String,
}

impl Patterns {
    /// `<title>`: the page's title and the site's, as plain text.
    pub fn title(&self, title: &str) -> String {
        // The message isolates the title as a whole: marks inside it would only stand in the way.
        let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        self.title.replace(HOLE, &title.replace(marks, ""))
    }

    /// The page's address, for paper.
    pub fn address(&self, address: &str) -> Html<'static> {
        self.address.replace(HOLE, &escape(address)).into()
    }
}

/// A text of `words` in the language `shown`, marked where the reader's is another.
pub fn label<'a>(
    site: &'a Site,
    text: impl Into<Cow<'a, str>>,
    shown: usize,
    reader: usize,
) -> Label<'a> {
    let (text, language) = (text.into(), &site.settings.languages[shown]);
    let inner = match &text {
        Cow::Borrowed(text) => isolated(text, language),
        Cow::Owned(text) => owned(isolated(text, language)),
    };
    if shown == reader {
        let html = inner.clone();
        return Label { text: Text(text), inner, html, lang: None, dir: None };
    }
    let mut html = "<span lang=\"".to_owned();
    push_escaped(&mut html, &language.tag);
    html.push_str("\" dir=\"");
    html.push_str(language.dir());
    html.push_str("\">");
    html.push_str(&inner.0);
    html.push_str("</span>");
    let WordsLang { tag: lang, dir } = words_lang(site, shown, reader);
    Label { text: Text(text), inner, html: html.into(), lang, dir }
}

/// The language of words, where it is not the reader's.
pub fn words_lang(site: &Site, shown: usize, reader: usize) -> WordsLang<'_> {
    let language = (shown != reader).then(|| &site.settings.languages[shown]);
    WordsLang {
        tag: language.map(|language| language.tag.as_str()),
        dir: language.map(Language::dir),
    }
}

/// A text of `language` as HTML, with names isolated that run the other way.
pub fn isolated<'a>(text: &'a str, language: &Language) -> Html<'a> {
    Html(if language.rtl { isolate_latin(text) } else { escape(text) })
}

/// HTML that nothing else is needed for.
pub fn owned(html: Html<'_>) -> Html<'static> {
    html.0.into_owned().into()
}

/// The summary of words shown to a reader.
pub fn summary<'a>(
    site: &'a Site,
    words: &'a Words,
    shown: usize,
    reader: usize,
) -> Option<Label<'a>> {
    let summary = words.summary.as_ref()?;
    Some(label(site, summary.value.as_str(), shown, reader))
}
