//! The page `/_status/`: how each sheet stands in each language, in the language of messages.

use serde::Serialize;

use super::page::{self, Frame};
use super::snapshot::{Made, Shown};
use crate::diag::Texts;
use crate::status::{Counts, Passage, Row, Status, Totals};

const PAGE: &str = include_str!("status.html");

/// What the template gets: all words are ready.
#[derive(Serialize)]
struct PageContext<'a> {
    /// The address of the site's first page.
    home: String,
    words: Words,
    tags: &'a [String],
    totals: String,
    languages: Vec<String>,
    rows: Vec<RowContext<'a>>,
    missed: Vec<Missed<'a>>,
}

#[derive(Serialize)]
struct Words {
    home: String,
    sheet: String,
    owner: String,
    written: String,
    reviewed: String,
    next: String,
    unconfirmed: String,
    unpublished: String,
    overdue: String,
    missed: String,
    was: String,
    now: String,
}

#[derive(Serialize)]
struct RowContext<'a> {
    key: &'a str,
    href: String,
    unpublished: bool,
    owner: String,
    written: &'a str,
    reviewed: &'a str,
    next: &'a str,
    overdue: bool,
    unconfirmed: String,
    states: Vec<State>,
}

#[derive(Serialize)]
struct State {
    class: &'static str,
    word: String,
    href: String,
}

#[derive(Serialize)]
struct Missed<'a> {
    key: &'a str,
    lang: &'a str,
    href: String,
    passages: Vec<PassageContext<'a>>,
}

#[derive(Serialize)]
struct PassageContext<'a> {
    kind: String,
    place: String,
    was: Option<&'a str>,
    now: Option<&'a str>,
}

/// The page for a site as it is shown.
pub fn page(shown: &Shown, texts: &Texts) -> Made {
    let status = shown.status();
    let context = PageContext {
        home: shown.root(),
        words: words(texts),
        tags: &status.languages,
        totals: totals(&status.totals, texts),
        languages: status.totals.languages.iter().map(|counts| language(counts, texts)).collect(),
        rows: status.sheets.iter().map(|row| self::row(shown, row, texts)).collect(),
        missed: missed(shown, &status, texts),
    };
    let title = texts.word("status-title");
    let lang = texts.lang().as_str();
    page::page(PAGE, &Frame { lang, title: &title, style: "status", class: "", own: context })
}

fn words(texts: &Texts) -> Words {
    let word = |id: &str| texts.word(&["status-", id].concat());
    Words {
        home: word("home"),
        sheet: word("sheet"),
        owner: word("owner"),
        written: word("written"),
        reviewed: word("reviewed"),
        next: word("next"),
        unconfirmed: word("unconfirmed"),
        unpublished: word("unpublished"),
        overdue: word("overdue"),
        missed: word("missed"),
        was: mark("passage-was", texts),
        now: mark("passage-now", texts),
    }
}

fn row<'a>(shown: &Shown, row: &'a Row, texts: &Texts) -> RowContext<'a> {
    let lang = texts.lang().as_str();
    let text = |value: &'a Option<String>| value.as_deref().unwrap_or("–");
    let state = |(lang, translation): (usize, &crate::status::Translation)| State {
        class: translation.state,
        word: texts.word(&["state-", translation.state].concat()),
        href: shown.address(&row.key, lang),
    };
    RowContext {
        key: &row.key,
        href: shown.address(&row.key, original(row)),
        unpublished: !row.published,
        owner: row.owner.as_deref().map_or("–".to_owned(), |id| shown.owner(id, lang)),
        written: text(&row.written),
        reviewed: text(&row.reviewed),
        next: text(&row.next_review),
        overdue: row.overdue,
        unconfirmed: match row.unconfirmed.as_deref() {
            Some("") => texts.word("status-undated"),
            date => date.unwrap_or("–").to_owned(),
        },
        states: row.translations.iter().enumerate().map(state).collect(),
    }
}

fn original(row: &Row) -> usize {
    let found = row.translations.iter().position(|translation| translation.state == "original");
    found.unwrap_or(0)
}

fn missed<'a>(shown: &Shown, status: &'a Status, texts: &Texts) -> Vec<Missed<'a>> {
    let mut missed = Vec::new();
    for row in &status.sheets {
        for (lang, translation) in row.translations.iter().enumerate() {
            if !translation.passages.is_empty() {
                missed.push(Missed {
                    key: &row.key,
                    lang: &translation.lang,
                    href: shown.address(&row.key, lang),
                    passages: translation.passages.iter().map(|one| passage(one, texts)).collect(),
                });
            }
        }
    }
    missed
}

fn passage<'a>(passage: &'a Passage, texts: &Texts) -> PassageContext<'a> {
    PassageContext {
        kind: mark(&["passage-", passage.kind].concat(), texts),
        place: passage.place(texts),
        was: passage.was.as_deref(),
        now: passage.now.as_deref(),
    }
}

/// A word before what it names, with its colon.
fn mark(id: &str, texts: &Texts) -> String {
    texts.phrase("passage-mark", &[("word", texts.word(id))])
}

fn totals(totals: &Totals, texts: &Texts) -> String {
    texts.phrase("status-totals", &totals.args())
}

fn language(counts: &Counts, texts: &Texts) -> String {
    texts.phrase("status-language", &counts.args())
}
