//! The days that sheets bear, in words of each language. Thousands of sheets were written in a few
//! hundred days, and a day in words costs more than the rest of a line.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use super::context::{Day, Html};
use super::scene::Scene;
use crate::i18n::Args;
use crate::model::site::Site;
use crate::model::value::Date;

/// A day in words.
pub struct DayWords {
    pub day: Day<'static>,
    /// That a sheet was last reviewed on that day.
    pub reviewed: Html<'static>,
    /// That it was written on that day, and not yet reviewed.
    pub written: Html<'static>,
}

/// The days of all sheets, by language; in words once a page has asked for them.
pub struct Days(Vec<HashMap<Date, OnceLock<DayWords>>>);

impl Days {
    pub fn new(site: &Site) -> Days {
        let mut dates = BTreeSet::new();
        for sheet in &site.sheets {
            let facts = &sheet.facts;
            let own = [&facts.written, &facts.reviewed].into_iter().flatten();
            dates.extend(own.map(|day| day.value).chain(facts.next_review()));
        }
        let cells = |_| dates.iter().map(|date| (*date, OnceLock::new())).collect();
        Days(site.settings.languages.iter().map(cells).collect())
    }
}

impl Scene<'_> {
    /// A day of some sheet in words.
    pub fn day(&self, lang: usize, date: Date) -> &DayWords {
        self.days.0[lang][&date].get_or_init(|| {
            let wording = self.wording(lang);
            let day = wording.day(date);
            let line = |id| wording.html(id, &Args::new().with("date", &*day.text.0));
            let (reviewed, written) = (line("sheet-reviewed"), line("sheet-written-unreviewed"));
            DayWords { day, reviewed, written }
        })
    }
}
