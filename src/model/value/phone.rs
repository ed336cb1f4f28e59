//! A phone number: a full one, or a short one such as an emergency number. Which short numbers
//! exist is for site.toml to say; the numbering plans are those of Google's libphonenumber.

use std::fmt::{self, Write};

use phonenumber::{Mode, PhoneNumber};

use super::wrong;
use crate::diag::{Code, Diagnostic};

/// A phone number; its text is `+3225116464`, or the digits of a short number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone(Number);

// The forms are made once, at parsing: each costs a few regular expressions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Number {
    Full { e164: String, national: String, international: String, country: String },
    Short { digits: String, shown: String },
}

impl Phone {
    /// Reads the numbering plans of all countries, a tenth of a second's work that the first number
    /// to be parsed would otherwise wait for.
    pub fn prepare() {
        let _ = phonenumber::metadata::DATABASE.by_id("BE");
    }

    /// Reads an E.164 number, `+` and at most 15 digits, else `value-phone`: with the help
    /// `help-invalid` where the form is right but no country has such a number.
    pub fn parse(text: &str) -> Result<Phone, Diagnostic> {
        let digits = text.strip_prefix('+').unwrap_or_default();
        let ascii = digits.bytes().all(|b| b.is_ascii_digit());
        if !ascii || !(4..=15).contains(&digits.len()) {
            return Err(wrong(Code::ValuePhone, text));
        }
        full(text).map(Phone).ok_or_else(|| wrong(Code::ValuePhone, text).help("help-invalid"))
    }

    /// The number that somebody in `country` (ISO 3166-1) reaches by `digits` as they stand, if
    /// there is one.
    pub fn dialled(country: &str, digits: &str) -> Option<Phone> {
        let number = phonenumber::parse(Some(country.parse().ok()?), digits).ok()?;
        let phone = full(&written(&number, Mode::E164)?).map(Phone)?;
        // The library also reads a number whose national prefix is left out.
        phone.check_display(digits).is_ok().then_some(phone)
    }

    /// Reads a short number: two to six digits, else `value-short`: with the help `help-full` for
    /// a number that is written in full.
    pub fn short(text: &str) -> Result<Phone, Diagnostic> {
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        if digits && (2..=6).contains(&text.len()) {
            let shown = match text.split_at_checked(3) {
                Some((before, after)) if after.len() == 3 => [before, " ", after].concat(),
                Some(_) | None => text.to_owned(),
            };
            Ok(Phone(Number::Short { digits: text.to_owned(), shown }))
        } else {
            let help = if Phone::parse(text).is_ok() { "help-full" } else { "help" };
            Err(wrong(Code::ValueShort, text).help(help))
        }
    }

    /// Whether it is a short number, which works in its own country only.
    pub fn is_short(&self) -> bool {
        matches!(self.0, Number::Short { .. })
    }

    /// The number as written in TOML: `+3225116464` or `112`.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Number::Full { e164, .. } => e164,
            Number::Short { digits, .. } => digits,
        }
    }

    /// The link: `tel:+3225116464`, `tel:112`. A short number never gets a country code: it
    /// would be another number, or none (RFC 3966, section 5.1.5).
    pub fn href(&self) -> String {
        ["tel:", self.as_str()].concat()
    }

    /// As people of its country write it: `02 511 64 64`, `112`; six digits in two groups, as the
    /// harmonised European numbers are written: `116 000`.
    pub fn national(&self) -> &str {
        match &self.0 {
            Number::Full { national, .. } => national,
            Number::Short { shown, .. } => shown,
        }
    }

    /// As people abroad write it: `+32 2 511 64 64`; a short number has no such form: `112`.
    pub fn international(&self) -> &str {
        match &self.0 {
            Number::Full { international, .. } => international,
            Number::Short { digits, .. } => digits,
        }
    }

    /// As people in `country` (ISO 3166-1, `BE`) can dial it: the national form is another number,
    /// or none, in any other country than its own.
    pub fn shown(&self, country: &str) -> &str {
        if self.is_foreign(country) { self.international() } else { self.national() }
    }

    /// Whether it is a full number of another country.
    pub fn is_foreign(&self, country: &str) -> bool {
        match &self.0 {
            Number::Full { country: own, .. } => own != country,
            Number::Short { .. } => false,
        }
    }

    /// Whether `code` is a country's, in ISO 3166-1, that has phone numbers: `BE`.
    pub fn is_country(code: &str) -> bool {
        let letters = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        letters && phonenumber::metadata::DATABASE.by_id(code).is_some()
    }

    /// The digits of the number without `+`: `3225116464`, `112`.
    pub fn digits(&self) -> &str {
        self.as_str().trim_start_matches('+')
    }

    /// Holds an editor's own way of writing the number, with any spaces and signs, against the
    /// number: its digits must be the national ones, or after a `+` those of [`Phone::digits`],
    /// else `phone-display`.
    pub fn check_display(&self, display: &str) -> Result<(), Diagnostic> {
        let shown: String = display.chars().filter(|c| c.is_numeric()).collect();
        let same = match (&self.0, display.trim_start().starts_with('+')) {
            (Number::Full { national, .. }, false) => {
                shown.chars().eq(national.chars().filter(char::is_ascii_digit))
            }
            (Number::Full { .. }, true) | (Number::Short { .. }, false) => shown == self.digits(),
            (Number::Short { .. }, true) => false,
        };
        if same {
            return Ok(());
        }
        Err(Diagnostic::new(Code::PhoneDisplay)
            .arg("display", display)
            .arg("national", self.national())
            .arg("number", self))
    }
}

/// The number that `e164` is, if a country has it and writes it so: the library also reads a
/// number with its national prefix (`+32 02 511 64 64`), which nobody can dial. It takes the 8 of
/// toll-free numbers in Russia, Kazakhstan, Belarus and Lithuania for such a prefix, so
/// those are refused too.
fn full(e164: &str) -> Option<Number> {
    let number = phonenumber::parse(None, e164).ok()?;
    if !number.is_valid() || written(&number, Mode::E164)? != e164 {
        return None;
    }
    let national = written(&number, Mode::National)?;
    let international = written(&number, Mode::International)?;
    // None of a number that belongs to no country, such as +800.
    let country = number.country().id();
    let country = country.map(|id| id.as_ref().to_owned()).unwrap_or_default();
    Some(Number::Full { e164: e164.to_string(), national, international, country })
}

/// The number in one of the library's forms. Not by `to_string`, which panics where the library
/// does not know the country.
fn written(number: &PhoneNumber, mode: Mode) -> Option<String> {
    let mut text = String::new();
    write!(text, "{}", number.format().mode(mode)).ok()?;
    Some(text)
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(text: &str) -> Phone {
        Phone::parse(text).unwrap()
    }

    #[test]
    fn a_number_has_a_link_a_national_and_an_international_form() {
        for (text, national, international) in [
            ("+3225116464", "02 511 64 64", "+32 2 511 64 64"),
            ("+3278055800", "078 05 58 00", "+32 78 05 58 00"),
            ("+32470123456", "0470 12 34 56", "+32 470 12 34 56"),
            ("+3232011690", "03 201 16 90", "+32 3 201 16 90"),
            ("+390236618300", "02 3661 8300", "+39 02 3661 8300"),
        ] {
            let phone = phone(text);
            assert_eq!((phone.national(), phone.international()), (national, international));
            assert_eq!(phone.href(), format!("tel:{text}"));
            assert_eq!(format!("+{}", phone.digits()), text);
        }
    }

    #[test]
    fn a_number_of_another_country_is_shown_with_its_country_code() {
        for (text, shown) in [
            ("+3225116464", "02 511 64 64"),
            ("+3280055800", "0800 55 800"),
            ("+442079460123", "+44 20 7946 0123"),
            ("+31207946012", "+31 20 794 6012"),
            ("+80012340000", "+800 1234 0000"),
        ] {
            assert_eq!(phone(text).shown("BE"), shown);
        }
        assert_eq!(phone("+442079460123").shown("GB"), "020 7946 0123");
        assert_eq!(phone("+3225116464").shown(""), "+32 2 511 64 64");
        assert_eq!(Phone::short("112").unwrap().shown("BE"), "112");
        let countries = ["BE", "GB", "be", "BEL", "XX", "001", ""];
        assert_eq!(
            countries.map(Phone::is_country),
            [true, true, false, false, false, false, false]
        );
    }

    #[test]
    fn a_short_number_never_gets_a_country_code() {
        let short = Phone::short("112").unwrap();
        assert_eq!(
            (short.national(), short.international(), short.digits()),
            ("112", "112", "112")
        );
        assert_eq!(short.href(), "tel:112");
        assert!(short.is_short());
        for text in ["", "1", "1234567", "+112", "11 2", "١١٢"] {
            let wrong = Phone::short(text).expect_err(text);
            assert_eq!((wrong.code, wrong.help), (Code::ValueShort, Some("help")));
        }
        assert_eq!(Phone::short("+3225116464").unwrap_err().help, Some("help-full"));
    }

    #[test]
    fn a_number_is_dialled_as_in_its_country() {
        let dialled = |country, digits| Phone::dialled(country, digits).map(|it| it.to_string());
        assert_eq!(dialled("BE", "032011690").as_deref(), Some("+3232011690"));
        assert_eq!(dialled("FR", "0144520337").as_deref(), Some("+33144520337"));
        for (country, digits) in [("BE", "32011690"), ("BE", "112"), ("BE", "012"), ("??", "032")] {
            assert_eq!(dialled(country, digits), None, "{digits}");
        }
    }

    #[test]
    fn a_wrong_form_and_a_number_that_does_not_exist_have_different_helps() {
        for text in ["", "+", "025116464", "+32 2 511 64 64", "003225116464", "+3225116464x"] {
            let wrong = Phone::parse(text).expect_err(text);
            assert_eq!((wrong.code, wrong.help), (Code::ValuePhone, Some("help")));
        }
        for text in ["+32112", "+322511646", "+32025116464", "+99912345678", "+0225116464"] {
            let wrong = Phone::parse(text).expect_err(text);
            assert_eq!((wrong.code, wrong.help), (Code::ValuePhone, Some("help-invalid")));
        }
    }

    #[test]
    fn the_digits_shown_must_be_those_of_the_number() {
        let full = phone("+3225116464");
        for display in ["02 511 64 64", "02/511.64.64", "(02) 511 64 64", "+32 2 511 64 64"] {
            assert!(full.check_display(display).is_ok(), "{display}");
        }
        for display in
            ["02 511 64 65", "2 511 64 64", "+32 (0)2 511 64 64", "", "02 511 64 64 ext. 1"]
        {
            let wrong = full.check_display(display).expect_err(display);
            assert_eq!((wrong.code, wrong.args.len()), (Code::PhoneDisplay, 3));
        }
        let short = Phone::short("116000").unwrap();
        assert!(short.check_display("116 000").is_ok());
        assert!(short.check_display("+116 000").is_err());
    }
}
