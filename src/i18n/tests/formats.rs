//! Tests of dates, lists, numbers, durations and hours.

use super::*;
use crate::model::value::{Duration, Edtf, Hours};

fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap()
}

#[test]
fn days_are_counted_by_the_plural_rules_of_each_language() {
    let i18n = i18n();
    let words = |lang: &str, ns: &[u32]| -> Vec<String> {
        let days = |n: &u32| Duration::parse(&format!("P{n}D")).unwrap();
        ns.iter().map(|n| i18n.format(lang).duration(days(n))).collect()
    };
    assert_eq!(
        words("fr", &[1, 2, 3, 5, 10, 11, 12]),
        ["1 jour", "2 jours", "3 jours", "5 jours", "10 jours", "11 jours", "12 jours",]
    );
    assert_eq!(
        words("fr", &[20, 21, 100, 1000]),
        ["20 jours", "21 jours", "100 jours", "1\u{202F}000 jours",]
    );
    for lang in ["nl", "en"] {
        let all = words(lang, &[1, 2, 3, 5, 10, 11, 12, 20, 21, 22, 25, 99, 100, 101, 111]);
        let (one, many) = if lang == "nl" { ("dag", "dagen") } else { ("day", "days") };
        assert_eq!(all.iter().filter(|text| **text == format!("1 {one}")).count(), 1);
        assert_eq!(all.iter().filter(|text| text.ends_with(many)).count(), all.len() - 1);
    }
    assert_eq!(words("nl", &[1000, 1_000_000]), ["1.000 dagen", "1.000.000 dagen"]);
    assert_eq!(words("en", &[1000, 1_000_000]), ["1,000 days", "1,000,000 days"]);
    assert_eq!(
        words("ar", &[1, 2, 3, 5, 10, 11, 12, 20, 21, 22, 25, 99]),
        [
            "يوم واحد",
            "يومان",
            "3 أيام",
            "5 أيام",
            "10 أيام",
            "11 يومًا",
            "12 يومًا",
            "20 يومًا",
            "21 يومًا",
            "22 يومًا",
            "25 يومًا",
            "99 يومًا",
        ]
    );
    assert_eq!(
        words("ar", &[100, 101, 102, 103, 111, 1000, 1_000_000]),
        ["100 يوم", "101 يوم", "102 يوم", "103 أيام", "111 يومًا", "1,000 يوم", "1,000,000 يوم",]
    );
    assert_eq!(
        words("uk", &[1, 2, 3, 5, 10, 11, 12, 20, 21, 22, 25, 99]),
        [
            "1 день",
            "2 дні",
            "3 дні",
            "5 днів",
            "10 днів",
            "11 днів",
            "12 днів",
            "20 днів",
            "21 день",
            "22 дні",
            "25 днів",
            "99 днів",
        ]
    );
    assert_eq!(
        words("uk", &[100, 101, 102, 103, 111, 1000, 1_000_000]),
        [
            "100 днів",
            "101 день",
            "102 дні",
            "103 дні",
            "111 днів",
            "1\u{A0}000 днів",
            "1\u{A0}000\u{A0}000 днів",
        ]
    );
}

#[test]
fn a_duration_of_several_units_is_a_list() {
    let i18n = i18n();
    let duration = Duration::parse("P1Y6M").unwrap();
    assert_eq!(i18n.format("fr").duration(duration), "1 an et 6 mois");
}

#[test]
fn dates_have_the_day_first_and_the_month_in_full() {
    let i18n = i18n();
    let date = |lang: &str, text| i18n.format(lang).date(edtf(text));
    assert_eq!(date("fr", "2026-11-24"), "24 novembre 2026");
    assert_eq!(date("fr", "2026-08-01"), "1er août 2026");
    assert_eq!(date("nl", "2026-11-24"), "24 november 2026");
    assert_eq!(date("en", "2026-11-24"), "24 November 2026");
    assert_eq!(date("ar", "2026-11-24"), "24 نوفمبر 2026");
    assert_eq!(date("uk", "2026-11-24"), "24 листопада 2026 р.");
}

#[test]
fn dates_may_lack_their_day_and_month() {
    let i18n = i18n();
    let both = |lang: &str| ["2022-03", "2022"].map(|text| i18n.format(lang).date(edtf(text)));
    assert_eq!(both("fr"), ["mars 2022", "2022"]);
    assert_eq!(both("nl"), ["maart 2022", "2022"]);
    assert_eq!(both("en"), ["March 2022", "2022"]);
    assert_eq!(both("ar"), ["مارس 2022", "2022"]);
    assert_eq!(both("uk"), ["березень 2022 р.", "2022 р."]);
}

#[test]
fn lists_and_numbers_follow_the_language() {
    let i18n = i18n();
    let list = |lang: &str| i18n.format(lang).list(&["A", "B", "C"]);
    let number = |lang: &str| i18n.format(lang).number(12_345);
    assert_eq!(list("fr"), "A, B et C");
    assert_eq!(list("nl"), "A, B en C");
    assert_eq!(list("en"), "A, B and C");
    assert_eq!(list("ar"), "A وB وC");
    assert_eq!(list("uk"), "A, B і C");
    assert_eq!(
        ["fr", "nl", "en", "ar", "uk"].map(number),
        ["12\u{202F}345", "12.345", "12,345", "12,345", "12\u{A0}345"]
    );
}

#[test]
fn hours_name_days_and_times_in_words() {
    let i18n = i18n();
    let hours = |text| Hours::parse(text).unwrap();
    let week = hours("Mo-Fr 09:00-12:00,13:00-17:00; Su 20:00-02:00; PH off");
    assert_eq!(
        i18n.format("fr").hours(&week),
        [
            "lundi – vendredi : de 09:00 à 12:00 et de 13:00 à 17:00",
            "samedi : Fermé",
            "dimanche : de 20:00 à 02:00",
            "Jours fériés : Fermé",
        ]
    );
    assert_eq!(
        i18n.format("fr").hours(&hours("Mo-Fr 09:00-17:00"))[1],
        "samedi et dimanche : Fermé"
    );
    assert_eq!(
        i18n.format("ar").hours(&hours("Mo-Fr 09:00-12:00,13:00-17:00"))[0],
        "الاثنين – الجمعة: من 09:00 إلى 12:00 ومن 13:00 إلى 17:00"
    );
    assert_eq!(i18n.format("fr").hours(&hours("24/7")), ["24 h/24 et 7 j/7"]);
}
