//! The canonical text of opening hours: one rule a row, closed days left out.

use std::fmt;

use super::{Hours, Time, TimeSpan, Weekday};

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.is_always() && self.holidays.is_none() {
            return f.write_str("24/7");
        }
        let open = self.weekly().into_iter().filter(|row| !row.spans.is_empty());
        let mut rules: Vec<String> =
            open.map(|row| format!("{} {}", days(&row.days), spans(&row.spans))).collect();
        if let Some(holidays) = &self.holidays {
            rules.push(format!("PH {}", spans(holidays)));
        }
        if rules.is_empty() {
            rules.push(spans(&[]));
        }
        f.write_str(&rules.join("; "))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl fmt::Display for Weekday {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `Mo-Fr`, `Mo,We,Fr`, `Sa,Su`: three days in a row or more are a range.
fn days(days: &[Weekday]) -> String {
    let in_a_row = |a: &Weekday, b: &Weekday| *a as u8 + 1 == *b as u8;
    let part = |run: &[Weekday]| match run {
        [first, _, .., last] => format!("{first}-{last}"),
        short => short.iter().map(|day| day.as_str()).collect::<Vec<_>>().join(","),
    };
    days.chunk_by(in_a_row).map(part).collect::<Vec<_>>().join(",")
}

fn spans(spans: &[TimeSpan]) -> String {
    if spans.is_empty() {
        return "off".to_string();
    }
    spans.iter().map(|(start, end)| format!("{start}-{end}")).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_hours_have_the_same_text() {
        for (text, canonical) in [
            ("24/7", "24/7"),
            ("Mo-Su 00:00-24:00", "24/7"),
            ("24/7; PH off", "Mo-Su 00:00-24:00; PH off"),
            ("24/7; PH 00:00-24:00", "Mo-Su 00:00-24:00; PH 00:00-24:00"),
            ("Fr-Mo 22:00-02:00", "Mo,Fr-Su 22:00-02:00"),
            ("Mo-Fr 09:00-17:00; Sa,Su off", "Mo-Fr 09:00-17:00"),
            ("Su,Sa 10:00-12:00", "Sa,Su 10:00-12:00"),
            ("off", "off"),
            ("Mo-Su off; PH off", "PH off"),
        ] {
            assert_eq!(Hours::parse(text).unwrap().to_string(), canonical);
        }
    }
}
