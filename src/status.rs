//! How each sheet stands in each language: what `fiches status` and the preview's `/_status/` show.
//! Looks, and changes nothing; the words are those of whoever shows it.

mod csv;

use std::cmp::Reverse;

use serde::Serialize;

use crate::diag::{Spanned, Texts};
use crate::model::sheet::Sheet;
use crate::model::site::Site;
use crate::model::translation::{Change, ChangeKind, State, States, Stretch};
use crate::model::value::Date;

pub use csv::csv;

/// All sheets, those that need work first.
#[derive(Debug, Serialize)]
pub struct Status {
    /// The tags of the languages, in the order of site.toml.
    pub languages: Vec<String>,
    pub sheets: Vec<Row>,
    pub totals: Totals,
}

/// A sheet.
#[derive(Debug, Serialize)]
pub struct Row {
    pub key: String,
    /// In the original.
    pub title: String,
    pub kind: &'static str,
    pub owner: Option<String>,
    pub written: Option<String>,
    pub reviewed: Option<String>,
    pub next_review: Option<String>,
    /// The day of the next review has passed.
    pub overdue: bool,
    pub published: bool,
    /// Of a partner: the date of the oldest source of a phone that the partner has not confirmed
    /// itself, EDTF; empty where such a source bears no date.
    pub unconfirmed: Option<String>,
    /// By language.
    pub translations: Vec<Translation>,
}

/// A sheet in one language.
#[derive(Debug, Serialize)]
pub struct Translation {
    pub lang: String,
    /// `original`, `missing`, `undeclared`, `outdated`, `current` or `reviewed`.
    pub state: &'static str,
    /// What the original has that the translation has not followed.
    pub passages: Vec<Passage>,
}

/// A passage of the original that has changed, come or gone.
#[derive(Debug, Serialize)]
pub struct Passage {
    /// `changed`, `new` or `gone`.
    pub kind: &'static str,
    /// The text of the heading over it; empty over the first, and of title and summary.
    pub heading: String,
    /// `title`, `summary`, `#`, or `#` and the heading's id.
    pub section: String,
    /// As it is now; none where it is gone.
    pub now: Option<String>,
    /// As it was: its first characters, or all of it where that is known; none where it is new.
    pub was: Option<String>,
    /// Stands for the text that it was, in `translations.lock`.
    #[serde(skip)]
    pub hash: Option<u32>,
}

impl Passage {
    /// Where it stands, in words: under its heading, or what it is.
    pub fn place(&self, texts: &Texts) -> String {
        match (self.heading.as_str(), self.section.as_str()) {
            ("", "title") => texts.word("passage-title"),
            ("", "summary") => texts.word("passage-summary"),
            ("", "#") => texts.word("passage-intro"),
            ("", id) => id.to_owned(),
            (heading, _) => heading.to_owned(),
        }
    }
}

/// How many there are of each.
#[derive(Debug, Default, Serialize)]
pub struct Totals {
    pub sheets: usize,
    pub unpublished: usize,
    pub overdue: usize,
    /// Sheets that no competent person has reviewed.
    pub unreviewed: usize,
    /// Partners with a phone that they have not confirmed.
    pub unconfirmed: usize,
    /// By language.
    pub languages: Vec<Counts>,
}

/// How many sheets are in each state in one language.
#[derive(Debug, Default, Serialize)]
pub struct Counts {
    pub lang: String,
    pub original: usize,
    pub missing: usize,
    pub undeclared: usize,
    pub outdated: usize,
    pub current: usize,
    pub reviewed: usize,
}

impl Status {
    /// Whether something is wrong on the page of a reader: a translation that has missed a change,
    /// or a review that is overdue.
    pub fn behind(&self) -> bool {
        self.totals.overdue > 0 || self.totals.languages.iter().any(|lang| lang.outdated > 0)
    }
}

impl Totals {
    /// As variables of a message.
    pub fn args(&self) -> [(&'static str, String); 5] {
        [
            ("sheets", self.sheets),
            ("overdue", self.overdue),
            ("unreviewed", self.unreviewed),
            ("unpublished", self.unpublished),
            ("unconfirmed", self.unconfirmed),
        ]
        .map(|(name, count)| (name, count.to_string()))
    }
}

impl Counts {
    /// As variables of a message.
    pub fn args(&self) -> [(&'static str, String); 7] {
        let text = |count: usize| count.to_string();
        [
            ("lang", self.lang.clone()),
            ("original", text(self.original)),
            ("reviewed", text(self.reviewed)),
            ("current", text(self.current)),
            ("outdated", text(self.outdated)),
            ("undeclared", text(self.undeclared)),
            ("missing", text(self.missing)),
        ]
    }
}

/// How the sheets of a site stand on a day.
pub fn status(site: &Site, states: &States, today: Date) -> Status {
    let rows = site.sheets().map(|(id, sheet)| row(site, sheet, states.of(id), today));
    let mut sheets: Vec<Row> = rows.collect();
    let languages: Vec<String> = site.settings.tags().map(str::to_owned).collect();
    let totals = totals(&languages, &sheets);
    sheets.sort_by_cached_key(need);
    Status { languages, sheets, totals }
}

/// What needs work first: passages that readers are misled by, then reviews, then what is missing.
fn need(row: &Row) -> impl Ord + use<> {
    let count = |state: &str| row.translations.iter().filter(|lang| lang.state == state).count();
    let work = (count("outdated"), row.overdue, count("undeclared"), count("missing"));
    (Reverse(work), row.next_review.clone().unwrap_or_else(|| "9999".to_owned()), row.key.clone())
}

fn row(site: &Site, sheet: &Sheet, states: &[State], today: Date) -> Row {
    let facts = &sheet.facts;
    let day = |date: &Option<crate::diag::Spanned<Date>>| {
        date.as_ref().map(|date| date.value.to_string())
    };
    let original = sheet.words[site.original(sheet)].as_deref();
    let title = original.and_then(|words| words.title.as_ref());
    let partner = facts.of_kind.partner();
    let name = partner.map_or(sheet.key.name(), |partner| &partner.name.value);
    let translation = |(lang, state): (usize, &State)| Translation {
        lang: site.settings.languages[lang].tag.clone(),
        state: state.as_str(),
        passages: state.changes().iter().map(|change| passage(site, sheet, change)).collect(),
    };
    Row {
        key: sheet.key.to_string(),
        title: title.map_or(name, |title| &title.value).to_owned(),
        kind: facts.of_kind.kind().as_str(),
        owner: facts.owner.as_ref().map(|owner| owner.value.clone()),
        written: day(&facts.written),
        reviewed: day(&facts.reviewed),
        next_review: facts.next_review().map(|day| day.to_string()),
        overdue: facts.overdue(today).is_some(),
        published: facts.draft.is_none(),
        unconfirmed: unconfirmed(sheet),
        translations: states.iter().enumerate().map(translation).collect(),
    }
}

/// The oldest source of a phone that has not been confirmed; an undated one is the oldest.
fn unconfirmed(sheet: &Sheet) -> Option<String> {
    let partner = sheet.facts.of_kind.partner()?;
    let open = partner.phones.iter().filter(|line| line.is_unconfirmed());
    let dates = open.map(|line| line.source_date.as_ref());
    let oldest = dates.min_by_key(|date| date.map(|date| date.value.first()))?;
    Some(oldest.map(|date| date.value.to_string()).unwrap_or_default())
}

fn passage(site: &Site, sheet: &Sheet, change: &Change) -> Passage {
    let words = sheet.words[site.original(sheet)].as_deref();
    let heading = match &change.stretch {
        Stretch::Title | Stretch::Summary | Stretch::Intro => None,
        Stretch::Heading(id) => words.and_then(|words| words.body.heading(id)),
    };
    let value =
        |field: &'_ Option<Spanned<String>>| field.as_ref().map(|field| field.value.clone());
    let now = words.and_then(|words| match &change.stretch {
        // What stands in the file has quotes around it.
        Stretch::Title => value(&words.title),
        Stretch::Summary => value(&words.summary),
        Stretch::Intro | Stretch::Heading(_) => {
            words.source.text.get(change.span.range()).map(|text| text.trim().to_owned())
        }
    });
    Passage {
        kind: match change.kind {
            ChangeKind::Changed => "changed",
            ChangeKind::New => "new",
            ChangeKind::Gone => "gone",
        },
        heading: heading.map(|heading| heading.text.clone()).unwrap_or_default(),
        section: change.stretch.to_string(),
        now: now.filter(|_| change.kind != ChangeKind::Gone),
        was: change.was.as_ref().map(|was| was.start.clone()),
        hash: change.was.as_ref().map(|was| was.hash),
    }
}

fn totals(languages: &[String], sheets: &[Row]) -> Totals {
    let count = |is: fn(&Row) -> bool| sheets.iter().filter(|row| is(row)).count();
    let language = |(at, lang): (usize, &String)| {
        let count =
            |state: &str| sheets.iter().filter(|row| row.translations[at].state == state).count();
        Counts {
            lang: lang.clone(),
            original: count("original"),
            missing: count("missing"),
            undeclared: count("undeclared"),
            outdated: count("outdated"),
            current: count("current"),
            reviewed: count("reviewed"),
        }
    };
    Totals {
        sheets: sheets.len(),
        unpublished: count(|row| !row.published),
        overdue: count(|row| row.overdue),
        unreviewed: count(|row| row.reviewed.is_none()),
        unconfirmed: count(|row| row.unconfirmed.is_some()),
        languages: languages.iter().enumerate().map(language).collect(),
    }
}
