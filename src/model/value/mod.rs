//! Values written in TOML: dates, durations, opening hours, phone numbers, addresses, tags.
//!
//! Owns their check and their canonical text: each type is made by `parse`, prints the text that
//! parses to the same value, and serialises as that text. Never words a message (a `parse` that
//! fails returns a diagnostic without a place, which the caller adds) and never renders for
//! readers: a date in words or a translated weekday is the work of `i18n` and `render`.

mod date;
mod duration;
mod edtf;
mod hours;
mod locale;
mod phone;
#[cfg(test)]
mod properties;
mod web;

pub use date::Date;
pub use duration::{Duration, Unit};
pub use edtf::{Edtf, Precision};
pub use hours::{Hours, Row, Time, TimeSpan, Weekday};
pub use locale::Locale;
pub use phone::Phone;
pub use web::{Email, Url};

use crate::diag::{Code, Diagnostic};

/// The diagnostic `code` about the text `value`, without a place.
fn wrong(code: Code, value: &str) -> Diagnostic {
    Diagnostic::new(code).arg("value", value)
}

// A macro, because a function cannot implement a trait: serialisation is the canonical text.
macro_rules! serialize_as_text {
    ($($type:ty),*) => {$(
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}

serialize_as_text!(Date, Duration, Edtf, Hours, Time, Weekday, Locale, Phone, Email, Url);
