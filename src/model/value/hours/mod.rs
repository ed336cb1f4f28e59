//! Opening hours, in the part of OpenStreetMap's `opening_hours` that a directory needs
//! (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>): weekdays, spans,
//! `PH`, `off`, `24/7`. Knows nothing of seasons, weeks of the month or comments, and never asks
//! whether it is open now: a page is read long after it was built.

mod parse;
mod text;

use serde::Serialize;

use super::wrong;
use crate::diag::{Code, Diagnostic};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// The week, from Monday.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];

    /// The day as OpenStreetMap writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Weekday::Monday => "Mo",
            Weekday::Tuesday => "Tu",
            Weekday::Wednesday => "We",
            Weekday::Thursday => "Th",
            Weekday::Friday => "Fr",
            Weekday::Saturday => "Sa",
            Weekday::Sunday => "Su",
        }
    }
}

/// A time of day to the minute, `00:00` to `24:00`; the last stands only at the end of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    minutes: u16,
}

impl Time {
    const MIDNIGHT: Time = Time { minutes: 0 };
    const END_OF_DAY: Time = Time { minutes: 24 * 60 };

    /// The hour, 0 to 24.
    pub fn hour(self) -> u16 {
        self.minutes / 60
    }

    /// The minute of the hour, 0 to 59.
    pub fn minute(self) -> u16 {
        self.minutes % 60
    }
}

/// From when to when. An end before the start lies on the next day.
pub type TimeSpan = (Time, Time);

/// Days with the same hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// In week order; not always days in a row.
    pub days: Vec<Weekday>,
    /// In order of time; empty means closed.
    pub spans: Vec<TimeSpan>,
}

/// The opening hours of a week and of public holidays. Two texts that mean the same hours are
/// equal and have the same canonical text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    week: [Vec<TimeSpan>; 7],
    holidays: Option<Vec<TimeSpan>>,
}

impl Hours {
    /// Reads `24/7`, `Mo-Fr 09:00-17:00; PH off` and the like. A later rule replaces an earlier
    /// one on its days; a rule without days is for every weekday. Else `value-hours` with the
    /// part that cannot be read.
    pub fn parse(text: &str) -> Result<Hours, Diagnostic> {
        parse::hours(text).map_err(|part| wrong(Code::ValueHours, text).arg("part", part))
    }

    /// Whether it is open at all times, public holidays included.
    pub fn is_always(&self) -> bool {
        let holidays = self.holidays.as_deref().unwrap_or(&ALL_DAY);
        self.week.iter().all(|spans| *spans == ALL_DAY) && *holidays == ALL_DAY
    }

    /// The week as rows of days with equal hours, each row at the place of its first day. Every
    /// day stands in one row; closed days are a row too.
    pub fn weekly(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (day, spans) in Weekday::ALL.into_iter().zip(&self.week) {
            match rows.iter_mut().find(|row| row.spans == *spans) {
                Some(row) => row.days.push(day),
                None => rows.push(Row { days: vec![day], spans: spans.clone() }),
            }
        }
        rows
    }

    /// The hours on public holidays, empty for closed; none if the text does not say.
    pub fn public_holidays(&self) -> Option<&[TimeSpan]> {
        self.holidays.as_deref()
    }
}

/// Around the clock.
const ALL_DAY: [TimeSpan; 1] = [(Time::MIDNIGHT, Time::END_OF_DAY)];

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(text: &str) -> Hours {
        Hours::parse(text).unwrap()
    }

    /// The rows as `Mo Tu: 09:00-17:00`.
    fn rows(text: &str) -> Vec<String> {
        let row = |row: Row| {
            let days: Vec<&str> = row.days.iter().map(|day| day.as_str()).collect();
            let spans: Vec<String> = row.spans.iter().map(|(a, b)| format!("{a}-{b}")).collect();
            format!("{}: {}", days.join(" "), spans.join(" "))
        };
        hours(text).weekly().into_iter().map(row).collect()
    }

    #[test]
    fn days_with_equal_hours_share_a_row() {
        assert_eq!(
            rows("Mo,We,Fr 09:00-12:00,13:00-17:00; Tu 10:00-12:00"),
            ["Mo We Fr: 09:00-12:00 13:00-17:00", "Tu: 10:00-12:00", "Th Sa Su: "]
        );
        assert_eq!(rows("09:00-17:00"), ["Mo Tu We Th Fr Sa Su: 09:00-17:00"]);
    }

    #[test]
    fn a_later_rule_replaces_an_earlier_one_on_its_days() {
        assert_eq!(
            rows("Mo-Su 09:00-17:00; We 09:00-12:00; Sa,Su off"),
            ["Mo Tu Th Fr: 09:00-17:00", "We: 09:00-12:00", "Sa Su: "]
        );
    }

    #[test]
    fn ranges_of_days_wrap_around_the_week() {
        assert_eq!(rows("Fr-Mo 22:00-02:00"), ["Mo Fr Sa Su: 22:00-02:00", "Tu We Th: "]);
    }

    #[test]
    fn only_hours_without_a_gap_are_always() {
        for text in ["24/7", "00:00-24:00", "Mo-Su,PH 00:00-24:00"] {
            assert!(hours(text).is_always(), "{text}");
        }
        for text in ["24/7; PH off", "Mo-Sa 00:00-24:00", "00:00-23:59", "24/7; Su 10:00-12:00"] {
            assert!(!hours(text).is_always(), "{text}");
        }
    }

    #[test]
    fn public_holidays_are_said_or_not() {
        assert_eq!(hours("Mo-Fr 09:00-17:00").public_holidays(), None);
        assert_eq!(hours("Mo-Fr 09:00-17:00; PH off").public_holidays(), Some(&[][..]));
        assert_eq!(hours("24/7").public_holidays(), None);
        assert_eq!(hours("Su,PH 10:00-12:00").public_holidays().unwrap()[0].0.hour(), 10);
    }

    #[test]
    fn rows_serialise_as_texts() {
        let json = serde_json::to_string(&hours("24/7").weekly()[0].spans).unwrap();
        assert_eq!(json, r#"[["00:00","24:00"]]"#);
        let json = serde_json::to_string(&hours("Mo 09:30-10:05").weekly()[0]).unwrap();
        assert_eq!(json, r#"{"days":["Mo"],"spans":[["09:30","10:05"]]}"#);
    }
}
