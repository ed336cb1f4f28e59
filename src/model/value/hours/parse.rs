//! Reads opening hours. Every function returns the part that it cannot read as its error.

use super::{ALL_DAY, Hours, Time, TimeSpan, Weekday};

/// The days that a rule is for.
#[derive(Default)]
struct Days {
    week: [bool; 7],
    holidays: bool,
}

/// All rules of `text`, separated by `;`.
pub(super) fn hours(text: &str) -> Result<Hours, &str> {
    let mut hours = Hours { week: Default::default(), holidays: None };
    for rule in text.split(';') {
        let rule = rule.trim();
        let (days, spans) =
            self::rule(rule).map_err(|part| if part.is_empty() { text } else { part })?;
        for (day, on) in hours.week.iter_mut().zip(days.week) {
            if on {
                day.clone_from(&spans);
            }
        }
        if days.holidays {
            hours.holidays = Some(spans);
        }
    }
    Ok(hours)
}

/// One rule: days, which may be left out, and times.
fn rule(rule: &str) -> Result<(Days, Vec<TimeSpan>), &str> {
    let every_day = Days { week: [true; 7], holidays: false };
    if rule == "24/7" {
        return Ok((every_day, ALL_DAY.to_vec()));
    }
    let times = match rule.strip_suffix("off") {
        Some(before) => before.len(),
        None => rule.find(|c: char| c.is_ascii_digit()).ok_or(rule)?,
    };
    let (before, times) = rule.split_at(times);
    let days = match before.trim_end() {
        "" => every_day,
        trimmed if trimmed.len() == before.len() => return Err(rule),
        trimmed => self::days(trimmed)?,
    };
    let spans = if times == "off" { Vec::new() } else { spans(times)? };
    Ok((days, spans))
}

/// Days and ranges of days, separated by commas.
fn days(text: &str) -> Result<Days, &str> {
    let mut days = Days::default();
    for part in text.split(',').map(str::trim) {
        if part == "PH" {
            days.holidays = true;
            continue;
        }
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let first = weekday(first).ok_or(part)?;
        let last = weekday(last).ok_or(part)?;
        let length = (last + 7 - first) % 7;
        for day in first..=first + length {
            days.week[day % 7] = true;
        }
    }
    Ok(days)
}

/// The place in the week of the day that `text` names.
fn weekday(text: &str) -> Option<usize> {
    let text = text.trim();
    Weekday::ALL.iter().position(|day| day.as_str() == text)
}

/// Spans separated by commas, sorted; one that overlaps another cannot be meant.
fn spans(text: &str) -> Result<Vec<TimeSpan>, &str> {
    let mut spans: Vec<(TimeSpan, &str)> = Vec::new();
    for part in text.split(',').map(str::trim) {
        spans.push((span(part).ok_or(part)?, part));
    }
    spans.sort();
    for pair in spans.windows(2) {
        let ((before, _), (after, part)) = (pair[0], pair[1]);
        if ends_after(before, after.0) {
            return Err(part);
        }
    }
    Ok(spans.into_iter().map(|(span, _)| span).collect())
}

/// Whether `span` is still open at `time` of its first day.
fn ends_after((start, end): TimeSpan, time: Time) -> bool {
    end < start || end > time
}

/// `09:00-17:00`, or past midnight `22:00-02:00`.
fn span(text: &str) -> Option<TimeSpan> {
    let (start, end) = text.split_once('-')?;
    let (start, end) = (time(start.trim())?, time(end.trim())?);
    (start != end && start != Time::END_OF_DAY).then_some((start, end))
}

/// `09:00`, two digits each.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str| -> Option<u16> {
        let digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
        text.parse().ok().filter(|_| digits)
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    let time = Time { minutes: hour * 60 + minute };
    (minute < 60 && time <= Time::END_OF_DAY).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    #[test]
    fn spaces_between_the_parts_do_not_matter() {
        let hours = |text| Hours::parse(text).unwrap();
        assert_eq!(
            hours(" Mo , We-Fr  09:00 - 12:00, 13:00-17:00 ;PH off "),
            hours("Mo,We-Fr 09:00-12:00,13:00-17:00; PH off")
        );
        assert_eq!(hours("13:00-17:00,09:00-12:00"), hours("09:00-12:00,13:00-17:00"));
    }

    #[test]
    fn the_part_that_cannot_be_read_is_named() {
        for (text, part) in [
            ("", ""),
            ("always", "always"),
            ("lu-ve 09:00-17:00", "lu-ve"),
            ("Mo-Fr 9:00-17:00", "9:00-17:00"),
            ("Mo-Fr 09:00–17:00", "09:00–17:00"),
            ("Mo-Fr 09h-17h", "09h-17h"),
            ("Mo-Fr 09:00-25:00", "09:00-25:00"),
            ("Mo-Fr 09:00-12:60", "09:00-12:60"),
            ("Mo-Fr 09:00-09:00", "09:00-09:00"),
            ("Mo-Fr 24:00-09:00", "24:00-09:00"),
            ("Mo-Fr 09:00-24:01", "09:00-24:01"),
            ("Mo-Fr 09:00-12:00,11:00-14:00", "11:00-14:00"),
            ("22:00-02:00,23:00-23:30", "23:00-23:30"),
            ("Mo-Fr 09:00-12:00; Sa", "Sa"),
            ("Mo-Fr 09:00-12:00;", "Mo-Fr 09:00-12:00;"),
            ("Mo-Fr: 09:00-12:00", "Mo-Fr:"),
            ("Mo09:00-12:00", "Mo09:00-12:00"),
            ("Mo-We-Fr 09:00-12:00", "Mo-We-Fr"),
            ("PH-Mo off", "PH-Mo"),
            ("Mo,,Tu off", "Mo,,Tu off"),
            ("Mo 24/7", "24/7"),
            ("Mo off,09:00-12:00", "Mo off,09:00-12:00"),
            ("Jan-Mar 09:00-12:00", "Jan-Mar"),
        ] {
            let wrong = Hours::parse(text).expect_err(text);
            assert_eq!(wrong.code, Code::ValueHours);
            assert_eq!(wrong.args[1], ("part", part.to_string()), "{text}");
        }
    }
}
