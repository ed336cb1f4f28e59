//! Opening hours in words. Owns the lines of text; never reads the notation of opening hours.

use super::args::Args;
use super::format::Format;

/// Opening hours of a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    Weekly(Vec<HoursRow>),
}

/// Days that have the same hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HoursRow {
    /// Days in the order in which they are to be named; 0 is Monday, 6 is Sunday.
    pub days: Vec<u8>,
    /// Whether the row is (also) for public holidays.
    pub holidays: bool,
    /// From and to, in minutes since midnight; beyond 1440 it is the next day. Empty: closed.
    pub spans: Vec<(u16, u16)>,
}

/// Endings of the messages `weekday-…`, from Monday on, as in OpenStreetMap `opening_hours`.
const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// Minutes in a day.
const DAY: u16 = 24 * 60;

pub(super) fn lines(format: &Format, hours: &Hours) -> Vec<String> {
    match hours {
        Hours::Always => vec![format.plain("partner-247", &Args::new())],
        Hours::Weekly(rows) => rows.iter().flat_map(|row| row_lines(format, row)).collect(),
    }
}

/// A line for the days of the week and one for public holidays.
fn row_lines(format: &Format, row: &HoursRow) -> Vec<String> {
    let days: Vec<String> = runs(&row.days).flat_map(|run| names(format, run)).collect();
    let week = (!days.is_empty()).then(|| format.list(&days));
    let holidays = row.holidays.then(|| format.plain("hours-holidays", &Args::new()));
    let times = times(format, &row.spans);
    let line = |days: String| {
        let args = Args::new().with("days", days).with("times", times.as_str());
        format.plain("hours-line", &args)
    };
    [week, holidays].into_iter().flatten().map(line).collect()
}

fn times(format: &Format, spans: &[(u16, u16)]) -> String {
    if spans.is_empty() {
        return format.plain("hours-closed", &Args::new());
    }
    let range = |&(from, to): &(u16, u16)| {
        let args = Args::new().with("from", time(from)).with("to", time(to));
        format.plain("hours-range", &args)
    };
    format.list(&spans.iter().map(range).collect::<Vec<_>>())
}

/// Parts of `days` in which each day follows the one before.
fn runs(days: &[u8]) -> impl Iterator<Item = &[u8]> {
    days.chunk_by(|day, next| day + 1 == *next)
}

/// Three days or more are "first – last"; one or two are named.
fn names(format: &Format, run: &[u8]) -> Vec<String> {
    match run {
        [first, .., last] if run.len() > 2 => {
            let args =
                Args::new().with("first", day(format, *first)).with("last", day(format, *last));
            vec![format.plain("hours-days", &args)]
        }
        _ => run.iter().map(|number| day(format, *number)).collect(),
    }
}

fn day(format: &Format, number: u8) -> String {
    let ending = DAYS[number as usize % DAYS.len()];
    format.plain(&format!("weekday-{ending}"), &Args::new())
}

fn time(minutes: u16) -> String {
    let minutes = if minutes > DAY { minutes % DAY } else { minutes };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
