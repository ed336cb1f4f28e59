//! Dates, lists, numbers and durations in the words of a language. The names of months, the
//! marks between items and digits come from CLDR through ICU4X; the order of the parts of a
//! date and the words of a duration are messages. Results are plain text without marks.

use std::fmt::Display;

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{M, MD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;
use icu::locale::extensions::unicode::{key, value};

use super::args::Args;
use super::messages::{FSI, LRI, PDI};
use super::{I18n, hours};
use crate::model::value::{Duration, Edtf, Hours, Precision, Unit};

/// The message with the words of a unit.
fn message(unit: Unit) -> &'static str {
    match unit {
        Unit::Minute => "duration-minutes",
        Unit::Hour => "duration-hours",
        Unit::Day => "duration-days",
        Unit::Week => "duration-weeks",
        Unit::Month => "duration-months",
        Unit::Year => "duration-years",
    }
}

/// What ICU4X knows of a language.
pub(super) struct Formats {
    and: ListFormatter,
    decimals: DecimalFormatter,
    /// Names of the twelve months within a date, and standing alone.
    months: Vec<(String, String)>,
}

impl Formats {
    pub(super) fn new(locale: &str) -> Formats {
        let wide = || ListFormatterOptions::default().with_length(ListLength::Wide);
        let locale = self::locale(locale);
        Formats {
            and: ListFormatter::try_new_and((&locale).into(), wide()).expect(COMPILED),
            decimals: DecimalFormatter::try_new(
                (&locale).into(),
                DecimalFormatterOptions::default(),
            )
            .expect(COMPILED),
            months: months(&locale),
        }
    }
}

/// ICU4X falls back from any locale to the root, whose data are compiled in.
pub(super) const COMPILED: &str = "the data of every locale, or of its parents, are compiled in";

/// The formats of one language, with its messages.
#[derive(Clone, Copy)]
pub struct Format<'a> {
    formats: &'a Formats,
    i18n: &'a I18n,
    lang: &'a str,
}

impl<'a> Format<'a> {
    pub(super) fn new(formats: &'a Formats, i18n: &'a I18n, lang: &str) -> Format<'a> {
        Format { formats, i18n, lang: &i18n.language(lang).tag }
    }

    /// A date with its month in full: "24 novembre 2026", "mars 2022", "2022". Messages
    /// `date-day`, `date-month` and `date-year`.
    pub fn date(&self, date: impl Into<Edtf>) -> String {
        let date: Edtf = date.into();
        let first = date.first();
        let year = Args::new().with("year", first.year().to_string());
        let (inside, alone) = &self.formats.months[usize::from(first.month()) - 1];
        match date.precision() {
            Precision::Year => self.plain("date-year", &year),
            Precision::Month => self.plain("date-month", &year.with("month", alone.as_str())),
            Precision::Day => {
                let month = year.with("month", inside.as_str());
                self.plain("date-day", &month.with("day", first.day()))
            }
        }
    }

    /// The items joined by "and". They may be HTML: nothing is escaped.
    pub fn list<T: Display>(&self, items: &[T]) -> String {
        join(&self.formats.and, items)
    }

    /// A whole number with the thousands marks of the language, in Western digits.
    pub fn number(&self, n: u64) -> String {
        number(&self.formats.decimals, n)
    }

    /// A duration in words: "45 jours", "1 an et 6 mois". Messages `duration-minutes` to
    /// `duration-years` with `$n`.
    pub fn duration(&self, duration: Duration) -> String {
        let words = |(n, unit): (u32, Unit)| self.plain(message(unit), &Args::new().with("n", n));
        self.list(&duration.parts().into_iter().map(words).collect::<Vec<_>>())
    }

    /// Opening hours, a line each: "lundi – vendredi : de 09:00 à 17:00".
    pub fn hours(&self, hours: &Hours) -> Vec<String> {
        hours::lines(self, hours)
    }

    /// A message without marks of direction: its parts are all of this language.
    pub(super) fn plain(&self, id: &str, args: &Args) -> String {
        self.i18n.text(self.lang, id, args).replace([FSI, LRI, PDI], "")
    }
}

/// The locale named `tag` with Western digits, which Belgian documents and phones have.
pub(super) fn locale(tag: &str) -> Locale {
    let mut locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    locale.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
    locale
}

pub(super) fn decimals(tag: &str) -> DecimalFormatter {
    DecimalFormatter::try_new((&locale(tag)).into(), DecimalFormatterOptions::default())
        .expect(COMPILED)
}

pub(super) fn number(decimals: &DecimalFormatter, n: u64) -> String {
    decimals.format_to_string(&Decimal::from(n))
}

fn join<T: Display>(formatter: &ListFormatter, items: &[T]) -> String {
    let items: Vec<String> = items.iter().map(T::to_string).collect();
    formatter.format_to_string(items.iter())
}

fn months(locale: &Locale) -> Vec<(String, String)> {
    let inside = FixedCalendarDateTimeFormatter::try_new(locale.into(), MD::long());
    let alone = FixedCalendarDateTimeFormatter::try_new(locale.into(), M::long());
    let (inside, alone) = (inside.expect(COMPILED), alone.expect(COMPILED));
    let name = |month| {
        let date: Date<Gregorian> =
            Date::try_new_gregorian(2024, month, 24).expect("every month has 24 days");
        // Only a date with its day has the name in the case that a date needs (uk "листопада").
        let date_words = inside.format(&date).to_string();
        let words: Vec<&str> =
            date_words.split_whitespace().filter(|word| !word.starts_with("24")).collect();
        (words.join(" "), alone.format(&date).to_string())
    };
    (1..=12).map(name).collect()
}
