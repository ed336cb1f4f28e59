//! Opening hours in words. Owns the lines of text; never reads the notation of opening hours.

use super::args::Args;
use super::format::Format;
use crate::model::value::{Hours, TimeSpan, Weekday};

/// A line for each row of days with equal hours, and one for public holidays.
pub(super) fn lines(format: &Format, hours: &Hours) -> Vec<String> {
    if hours.is_always() {
        return vec![format.plain("partner-247", &Args::new())];
    }
    let rows = hours.weekly().into_iter().map(|row| (days(format, &row.days), row.spans));
    let mut lines: Vec<String> = rows.map(|(days, spans)| line(format, days, &spans)).collect();
    if let Some(spans) = hours.public_holidays() {
        lines.push(line(format, format.plain("hours-holidays", &Args::new()), spans));
    }
    lines
}

fn line(format: &Format, days: String, spans: &[TimeSpan]) -> String {
    format.plain("hours-line", &Args::new().with("days", days).with("times", times(format, spans)))
}

fn times(format: &Format, spans: &[TimeSpan]) -> String {
    if spans.is_empty() {
        return format.plain("hours-closed", &Args::new());
    }
    let range = |(from, to): &TimeSpan| {
        let args = Args::new().with("from", from.to_string()).with("to", to.to_string());
        format.plain("hours-range", &args)
    };
    format.list(&spans.iter().map(range).collect::<Vec<_>>())
}

fn days(format: &Format, days: &[Weekday]) -> String {
    let in_a_row = |a: &Weekday, b: &Weekday| *a as u8 + 1 == *b as u8;
    let runs = days.chunk_by(in_a_row);
    format.list(&runs.flat_map(|run| names(format, run)).collect::<Vec<_>>())
}

/// Three days or more are "first – last"; one or two are named.
fn names(format: &Format, run: &[Weekday]) -> Vec<String> {
    match run {
        [first, _, .., last] => {
            let args =
                Args::new().with("first", day(format, *first)).with("last", day(format, *last));
            vec![format.plain("hours-days", &args)]
        }
        _ => run.iter().map(|weekday| day(format, *weekday)).collect(),
    }
}

fn day(format: &Format, day: Weekday) -> String {
    let id = ["weekday-", &day.as_str().to_ascii_lowercase()].concat();
    format.plain(&id, &Args::new())
}
