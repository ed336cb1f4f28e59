//! The days that sheets bear, in words of each language. Thousands of sheets were written in a few
//! hundred days, and a day in words costs more than the rest of a line.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;

use super::context::{Day, Html};
use super::wording::Wording;
use crate::i18n::Args;
use crate::model::site::Site;
use crate::model::value::Date;

/// A day in words.
pub struct DayWords {
    pub day: Day,
    /// That a sheet was last reviewed on that day.
    pub reviewed: Html,
    /// That it was written on that day, and not yet reviewed.
    pub written: Html,
}

/// The days of all sheets, by language.
pub fn days<'a>(
    site: &Site,
    wording: impl Fn(usize) -> Wording<'a> + Sync,
) -> Vec<HashMap<Date, DayWords>> {
    let mut dates = BTreeSet::new();
    for sheet in &site.sheets {
        let facts = &sheet.facts;
        dates.extend([&facts.written, &facts.reviewed].into_iter().flatten().map(|day| day.value));
        dates.extend(facts.next_review());
    }
    let languages = 0..site.settings.languages.len();
    let of_language = |lang: usize| {
        let wording = wording(lang);
        let words = |date: &Date| {
            let day = wording.day(*date);
            let line = |id| wording.html(id, &Args::new().with("date", day.text.as_str()));
            let (reviewed, written) = (line("sheet-reviewed"), line("sheet-written-unreviewed"));
            (*date, DayWords { day, reviewed, written })
        };
        dates.par_iter().map(words).collect()
    };
    languages.into_par_iter().map(of_language).collect()
}
