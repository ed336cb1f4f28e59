//! A length of time as people state it: forty-five days, six months. Never converts one unit to
//! another: a month has no fixed number of days.

use std::fmt;

use jiff::{Span, SpanFieldwise, fmt::friendly, fmt::temporal};

use super::wrong;
use crate::diag::{Code, Diagnostic};

/// A unit of a duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
}

/// A duration, more than nothing, in whole units from years to minutes; canonical as ISO 8601.
/// Equal means equal unit by unit: `P1Y` is not `P12M`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration(SpanFieldwise);

impl Duration {
    /// Reads ISO 8601 (`P45D`, `P1Y6M`, `PT2H`) or numbers with English units in full
    /// (`6 months`, `1 year, 6 months`); anything else is `value-duration`.
    pub fn parse(text: &str) -> Result<Duration, Diagnostic> {
        read(text)
            .filter(|span| span.is_positive() && whole_minutes(span))
            .map(|span| Duration(span.fieldwise()))
            .ok_or_else(|| wrong(Code::ValueDuration, text))
    }

    /// The counts that are not zero with their units, the longest unit first.
    pub fn parts(&self) -> Vec<(u32, Unit)> {
        let span = self.0.0;
        let parts = [
            (i64::from(span.get_years()), Unit::Year),
            (i64::from(span.get_months()), Unit::Month),
            (i64::from(span.get_weeks()), Unit::Week),
            (i64::from(span.get_days()), Unit::Day),
            (i64::from(span.get_hours()), Unit::Hour),
            (span.get_minutes(), Unit::Minute),
        ];
        let count = |n| u32::try_from(n).ok().filter(|n| *n > 0);
        parts.into_iter().filter_map(|(n, unit)| Some((count(n)?, unit))).collect()
    }

    pub(super) fn span(&self) -> Span {
        self.0.0
    }
}

/// The span that `text` states in one of the two notations. jiff would also read `6m` (minutes,
/// where an editor may mean months), clock times, signs, fractions and `ago`: both notations are
/// narrowed by their letters before it sees them.
fn read(text: &str) -> Option<Span> {
    const UNITS: [&str; 12] = [
        "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours",
        "minute", "minutes",
    ];
    if text.starts_with('P') {
        let iso = text.bytes().all(|b| b.is_ascii_digit() || b"PTYMWDH".contains(&b));
        return temporal::SpanParser::new().parse_span(text).ok().filter(|_| iso);
    }
    let mut words = text.split(' ').map(|word| word.strip_suffix(',').unwrap_or(word));
    let english =
        words.all(|word| word.bytes().all(|b| b.is_ascii_digit()) || UNITS.contains(&word));
    friendly::SpanParser::new().parse_span(text).ok().filter(|_| english)
}

/// Whether nothing in `span` is shorter than a minute, and the minutes fit a `u32` as the other
/// counts do by jiff's own limits.
fn whole_minutes(span: &Span) -> bool {
    let short = [
        span.get_seconds(),
        span.get_milliseconds(),
        span.get_microseconds(),
        span.get_nanoseconds(),
    ];
    short == [0; 4] && u32::try_from(span.get_minutes()).is_ok()
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.span())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_and_english_give_the_same_duration() {
        for (text, iso) in [
            ("P45D", "P45D"),
            ("45 days", "P45D"),
            ("1 week", "P1W"),
            ("6 months", "P6M"),
            ("1 year, 6 months", "P1Y6M"),
            ("1 year 6 months", "P1Y6M"),
            ("2 hours", "PT2H"),
            ("P0Y3M", "P3M"),
            ("PT90M", "PT90M"),
        ] {
            let duration = Duration::parse(text).unwrap();
            assert_eq!(duration.to_string(), iso, "{text}");
            assert_eq!(Duration::parse(iso).unwrap(), duration);
        }
    }

    #[test]
    fn parts_go_from_long_to_short() {
        let parts = Duration::parse("P1Y2M3W4DT5H6M").unwrap().parts();
        use Unit::*;
        assert_eq!(parts, [(1, Year), (2, Month), (3, Week), (4, Day), (5, Hour), (6, Minute)]);
        assert_eq!(Duration::parse("PT2H").unwrap().parts(), [(2, Hour)]);
    }

    #[test]
    fn what_is_not_a_whole_and_positive_duration_is_refused() {
        for text in [
            "",
            "P",
            "PT",
            "P0D",
            "0 days",
            "-P1D",
            "P-1D",
            "+P1D",
            "PT1.5H",
            "PT1,5H",
            "PT30S",
            "30 seconds",
            "6m",
            "6 mo",
            "3 jours",
            "3",
            "days",
            "2 days ago",
            "- 2 days",
            "01:30:00",
            "1 day, 01:30:00",
            "1.5 hours",
            "1,5 hours",
            "p45d",
            "P1D ",
            "6 Months",
            "PT9999999999M",
            "P99999999999999999999D",
        ] {
            let wrong = Duration::parse(text).expect_err(text);
            assert_eq!((wrong.code, &*wrong.args[0].1), (Code::ValueDuration, text));
        }
    }
}
