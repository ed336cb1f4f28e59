//! A date known to the year, the month or the day, in the form of EDTF level 0 (Library of
//! Congress, ISO 8601-2). Leaves out level 0's intervals and times of day: no fact needs them.

use std::fmt;

use super::{Date, wrong};
use crate::diag::{Code, Diagnostic};

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    Year,
    Month,
    Day,
}

/// A date known to the year (`2022`), the month (`2022-03`) or the day (`2022-03-14`). Sorts by
/// its first day; of two that begin together, the vaguer comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edtf {
    first: Date,
    precision: Precision,
}

impl Edtf {
    /// Reads `2022`, `2022-03` or `2022-03-14`; anything else is `value-edtf`.
    pub fn parse(text: &str) -> Result<Edtf, Diagnostic> {
        let (full, precision) = match text.len() {
            4 => (format!("{text}-01-01"), Precision::Year),
            7 => (format!("{text}-01"), Precision::Month),
            _ => (text.to_string(), Precision::Day),
        };
        let first = Date::parse(&full).map_err(|_| wrong(Code::ValueEdtf, text))?;
        Ok(Edtf { first, precision })
    }

    /// How exactly the date is known.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The first day that it may mean: its year and month are the date's own.
    pub fn first(self) -> Date {
        self.first
    }

    /// The last day that it may mean.
    pub fn last(self) -> Date {
        match self.precision {
            Precision::Year => Date::from_ymd(self.first.year().into(), 12, 31)
                .expect("every year has a 31 December"),
            Precision::Month => self.first.end_of_month(),
            Precision::Day => self.first,
        }
    }
}

impl From<Date> for Edtf {
    fn from(date: Date) -> Edtf {
        Edtf { first: date, precision: Precision::Day }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let (year, month) = (self.first.year(), self.first.month());
        match self.precision {
            Precision::Year => write!(f, "{year:04}"),
            Precision::Month => write!(f, "{year:04}-{month:02}"),
            Precision::Day => self.first.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edtf(text: &str) -> Edtf {
        Edtf::parse(text).unwrap()
    }

    #[test]
    fn the_length_of_the_text_is_its_precision() {
        for (text, precision, last) in [
            ("2022", Precision::Year, "2022-12-31"),
            ("2024-02", Precision::Month, "2024-02-29"),
            ("2024-06-03", Precision::Day, "2024-06-03"),
        ] {
            assert_eq!(edtf(text).precision(), precision);
            assert_eq!(edtf(text).last().to_string(), last);
            assert_eq!(edtf(text).to_string(), text);
        }
    }

    #[test]
    fn dates_sort_by_their_first_day() {
        let mut dates = ["2024-06-03", "2023", "2024-06", "2024"].map(edtf);
        dates.sort();
        assert_eq!(dates.map(|d| d.to_string()), ["2023", "2024", "2024-06", "2024-06-03"]);
    }

    #[test]
    fn what_is_not_level_0_is_refused() {
        for text in [
            "",
            "22",
            "2022-3",
            "2022-13",
            "2023-02-29",
            "2022?",
            "202X",
            "2022/2023",
            "-2022",
            "٢٠٢٢",
        ] {
            let wrong = Edtf::parse(text).expect_err(text);
            assert_eq!((wrong.code, &*wrong.args[0].1), (Code::ValueEdtf, text));
        }
    }
}
