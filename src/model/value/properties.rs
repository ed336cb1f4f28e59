//! What holds of every value type, whatever the text.

use std::fmt::{Debug, Display};

use proptest::prelude::*;

use super::*;

/// Checks that `parse` survives `text` and, where it reads it, reads its own canonical text back.
fn survives<T: Display + Debug + PartialEq>(
    parse: impl Fn(&str) -> Result<T, Diagnostic>,
    text: &str,
) {
    let Ok(value) = parse(text) else { return };
    let canonical = value.to_string();
    let again = parse(&canonical).expect("the canonical text of a value is readable");
    assert_eq!(again, value, "{text:?} is {canonical:?}");
    assert_eq!(again.to_string(), canonical);
}

/// As `survives`, for a text that must be readable.
fn reads<T: Display + Debug + PartialEq>(
    parse: impl Fn(&str) -> Result<T, Diagnostic>,
    text: &str,
) {
    assert!(parse(text).is_ok(), "{text:?} must be readable");
    survives(parse, text);
}

/// Any text at all, and texts made of the signs that the notations use.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9PTYMWDH:;,./+ -]{0,20}",
        "(Mo|Tu|Su|PH|off|24/7|09:00|22:00|24:00|-|,|;| ){0,12}",
        "([0-9]{1,5}|days?|months?|P|T|ago|-|,| ){0,8}",
        "(https?|ftp|:|//|www|be|@|\\.|/|\\?|#|\\[|\\]|%|é|\t| |1){0,12}",
        "\\+[0-9]{0,16}",
    ]
}

fn hours_text() -> impl Strategy<Value = String> {
    let day = prop::sample::select(vec!["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]);
    let days = prop_oneof![
        (day.clone(), day.clone()).prop_map(|(a, b)| format!("{a}-{b} ")),
        prop::collection::vec(day, 1..4).prop_map(|days| format!("{} ", days.join(","))),
        Just("PH ".to_string()),
        Just(String::new()),
    ];
    let times = prop::collection::btree_set(0..288u16, 2..=6).prop_map(|times| {
        let times: Vec<String> =
            times.iter().map(|t| format!("{:02}:{:02}", t / 12, t % 12 * 5)).collect();
        times.chunks_exact(2).map(|pair| pair.join("-")).collect::<Vec<_>>().join(",")
    });
    let times = prop_oneof![4 => times, 1 => Just("off".to_string())];
    let rule = prop_oneof![
        8 => (days, times).prop_map(|(days, times)| days + &times),
        1 => Just("24/7".to_string()),
    ];
    prop::collection::vec(rule, 1..5).prop_map(|rules| rules.join("; "))
}

proptest! {
    #[test]
    fn no_text_panics_and_canonical_texts_read_back(text in any_text()) {
        survives(Date::parse, &text);
        survives(Duration::parse, &text);
        survives(Edtf::parse, &text);
        survives(Hours::parse, &text);
        survives(Locale::parse, &text);
        survives(Phone::parse, &text);
        survives(Phone::short, &text);
        survives(Email::parse, &text);
        survives(Url::parse, &text);
        let _ = Phone::short("112").expect("a short number").check_display(&text);
    }

    #[test]
    fn every_day_reads_back(year in 0i64..=9999, month in 1u8..=12, day in 1u8..=31) {
        if let Some(date) = Date::from_ymd(year, month, day) {
            reads(Date::parse, &date.to_string());
            reads(Edtf::parse, &date.to_string());
            prop_assert_eq!(date.days_until(date), 0);
        } else {
            prop_assert!(day > 28);
        }
    }

    #[test]
    fn durations_of_both_notations_read_back(count in 1u16..=9999, unit in "[YMWD]") {
        reads(Duration::parse, &format!("P{count}{unit}"));
        reads(Duration::parse, &format!("PT{count}H"));
        reads(Duration::parse, &format!("{count} months"));
    }

    #[test]
    fn hours_read_back_and_name_each_day_once(text in hours_text()) {
        reads(Hours::parse, &text);
        let rows = Hours::parse(&text).expect("readable").weekly();
        let mut days: Vec<Weekday> = rows.into_iter().flat_map(|row| row.days).collect();
        days.sort();
        prop_assert_eq!(days, Weekday::ALL);
    }

    #[test]
    fn belgian_numbers_show_their_own_national_form(rest in "4[5-9][0-9]{7}") {
        if let Ok(phone) = Phone::parse(&format!("+32{rest}")) {
            prop_assert!(phone.check_display(phone.national()).is_ok());
            prop_assert!(phone.check_display(phone.international()).is_ok());
        }
    }
}
