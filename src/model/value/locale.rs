//! A language tag. Checks its form only: whether site.toml declares the language, and whether
//! there is data for it, is for others to say.

use std::fmt;

use icu::locale::LocaleDirectionality;

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

    /// Whether its script, as written or else as CLDR knows it, runs from right to left.
    pub fn is_rtl(&self) -> bool {
        let tag = icu::locale::Locale::try_from_str(&self.0);
        let tag = tag.expect("a canonical tag is well-formed");
        LocaleDirectionality::new_extended().is_right_to_left(&tag.id)
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
    fn a_language_runs_as_its_script_does() {
        let rtl = |tag: &str| Locale::parse(tag).unwrap().is_rtl();
        for tag in ["ar", "fa-AF", "ps", "he", "ur", "ckb", "dv", "az-Arab"] {
            assert!(rtl(tag), "{tag}");
        }
        for tag in ["fr", "nl-BE", "uk", "ar-Latn", "ti", "am", "tr", "xx"] {
            assert!(!rtl(tag), "{tag}");
        }
    }

    #[test]
    fn what_is_not_a_tag_is_refused() {
        for text in ["", "french language", "fr_BE", "f", "fr-", "fr-BE-", "français"] {
            assert_eq!(Locale::parse(text).expect_err(text).code, Code::ValueLocale);
        }
    }
}
