//! A language tag. Checks its form only: whether site.toml declares the language, and whether
//! there is data for it, is for others to say.

use std::fmt;

use super::wrong;
use crate::diag::{Code, Diagnostic};

/// A BCP 47 tag in its canonical case: `fr`, `fr-BE`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(String);

impl Locale {
    /// Reads a well-formed BCP 47 tag in any case (`fr-be` is `fr-BE`), else `value-locale`.
    pub fn parse(text: &str) -> Result<Locale, Diagnostic> {
        match icu::locale::Locale::try_from_str(text) {
            Ok(locale) => Ok(Locale(locale.to_string())),
            Err(_) => Err(wrong(Code::ValueLocale, text)),
        }
    }

    /// The canonical tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_stays_as_written_if_canonical() {
        for (text, canonical) in
            [("fr-BE", "fr-BE"), ("uk", "uk"), ("fr-be", "fr-BE"), ("ZH-hant", "zh-Hant")]
        {
            assert_eq!(Locale::parse(text).unwrap().as_str(), canonical);
        }
    }

    #[test]
    fn what_is_not_a_tag_is_refused() {
        for text in ["", "french language", "fr_BE", "f", "fr-", "fr-BE-", "français"] {
            assert_eq!(Locale::parse(text).expect_err(text).code, Code::ValueLocale);
        }
    }
}
