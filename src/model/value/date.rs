//! A calendar day. Knows no time of day and no time zone, and never asks what day it is.

use std::fmt;

use jiff::civil;

use super::{Duration, wrong};
use crate::diag::{Code, Diagnostic};

/// A day of the Gregorian calendar, from `0000-01-01` to `9999-12-31`, written `2026-11-24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Reads `2026-11-24`; other forms of ISO 8601 and days that do not exist are `value-date`.
    pub fn parse(text: &str) -> Result<Date, Diagnostic> {
        // jiff also reads `20261124`, times and signed years; only the canonical text is ours.
        text.parse()
            .ok()
            .map(Date)
            .filter(|date| date.year() >= 0 && date.to_string() == text)
            .ok_or_else(|| wrong(Code::ValueDate, text))
    }

    /// The day with these numbers, if it exists and its year has at most four digits.
    pub fn from_ymd(year: i64, month: u8, day: u8) -> Option<Date> {
        let year = i16::try_from(year).ok().filter(|year| (0..=9999).contains(year))?;
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        civil::Date::new(year, month, day).ok().map(Date)
    }

    /// The year, 0 to 9999.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// The day that lies `duration` later: a month after 31 January is the last day of February,
    /// hours and minutes count in whole days only. None after the year 9999.
    pub fn plus(self, duration: &Duration) -> Option<Date> {
        self.0.checked_add(duration.span()).ok().map(Date)
    }

    /// Days from this day to `other`, negative if `other` is earlier.
    pub fn days_until(self, other: Date) -> i64 {
        self.0.duration_until(other.0).as_hours() / 24
    }

    /// The last day of this day's month.
    pub(super) fn end_of_month(self) -> Date {
        Date(self.0.last_of_month())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_day_has_year_month_and_day() {
        let day = date("2026-11-24");
        assert_eq!((day.year(), day.month(), day.day()), (2026, 11, 24));
        assert_eq!(Date::from_ymd(2026, 11, 24), Some(day));
        assert_eq!(serde_json::to_string(&day).unwrap(), "\"2026-11-24\"");
    }

    #[test]
    fn a_day_that_does_not_exist_or_is_written_otherwise_is_refused() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-1-1",
            "20261124",
            "2026-11-24T10:00",
            " 2026-11-24",
            "-000001-01-01",
            "2026-11",
            "",
        ] {
            let wrong = Date::parse(text).unwrap_err();
            assert_eq!((wrong.code, &*wrong.args[0].1), (Code::ValueDate, text));
        }
        assert_eq!(Date::from_ymd(2026, 2, 29), None);
        assert_eq!(Date::from_ymd(-1, 1, 1), None);
        assert_eq!(Date::from_ymd(70_000, 1, 1), None);
        assert_eq!(Date::from_ymd(2026, 200, 1), None);
    }

    #[test]
    fn a_month_later_stays_within_the_month() {
        let plus = |text, duration| date(text).plus(&Duration::parse(duration).unwrap());
        assert_eq!(plus("2026-01-31", "P1M"), Some(date("2026-02-28")));
        assert_eq!(plus("2026-11-24", "6 months"), Some(date("2027-05-24")));
        assert_eq!(plus("2024-02-29", "P1Y1D"), Some(date("2025-03-01")));
        assert_eq!(plus("2026-11-24", "PT47H"), Some(date("2026-11-25")));
        assert_eq!(plus("9999-12-31", "P1D"), None);
    }

    #[test]
    fn days_are_counted_in_both_directions() {
        assert_eq!(date("2026-11-24").days_until(date("2027-11-24")), 365);
        assert_eq!(date("2026-11-24").days_until(date("2026-11-23")), -1);
        assert_eq!(date("0000-01-01").days_until(date("9999-12-31")), 3_652_424);
    }
}
