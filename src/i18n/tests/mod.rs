//! Tests of the messages, on small Fluent texts in the five languages.

mod formats;

use super::*;

const LANGUAGES: [(&str, &str); 5] =
    [("fr", "fr-BE"), ("nl", "nl-BE"), ("en", "en-GB"), ("ar", "ar"), ("uk", "uk")];

const COMMON: &str = "
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
hours-days = { $first } – { $last }
hours-line = { $days }: { $times }
duration-days = { count-days }
";

const FR: &str = "
nav-home = Accueil
call = Appelez « { $name } » : { $number }
date-day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
count-days = { $n ->
        [one] { $n } jour
        [many] { $n } de jours
       *[other] { $n } jours
    }
duration-months = { $n } mois
duration-years = { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }
partner-247 = 24 h/24 et 7 j/7
hours-range = de { $from } à { $to }
hours-closed = Fermé
hours-holidays = Jours fériés
weekday-mo = lundi
weekday-fr = vendredi
weekday-sa = samedi
weekday-su = dimanche
hours-line = { $days } : { $times }
";

const NL: &str = "
count-days = { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }
";

const EN: &str = "
nav-home = Home
call = Call “{ $name }”: { $number }
symbols = R&D <now>
links = Changed: { $links }
count-days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
";

const AR: &str = "
nav-home = الصفحة الرئيسية
call = اتصل بـ { $name } على { $number }
count-days = { $n ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
hours-range = من { $from } إلى { $to }
weekday-mo = الاثنين
weekday-fr = الجمعة
";

const UK: &str = "
date-day = { $day } { $month } { $year } р.
date-month = { $month } { $year } р.
date-year = { $year } р.
count-days = { $n ->
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
";

fn source(lang: &str, text: &str) -> FtlSource {
    FtlSource::new(lang, format!("i18n/{lang}/site.ftl"), text)
}

fn i18n() -> I18n {
    let texts = [("fr", FR), ("nl", NL), ("en", EN), ("ar", AR), ("uk", UK)];
    let sources =
        texts.iter().flat_map(|(lang, text)| [source(lang, COMMON), source(lang, text)]).collect();
    let (i18n, diagnostics) = I18n::new(&LANGUAGES, sources);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    i18n
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<String> {
    let args =
        |d: &Diagnostic| d.args.iter().map(|(_, v)| v.as_str()).collect::<Vec<_>>().join(" ");
    diagnostics.iter().map(|d| format!("{} {}", d.code.as_str(), args(d))).collect()
}

#[test]
fn variables_stand_between_marks_in_text_and_in_bdi_in_html() {
    let i18n = i18n();
    let args = Args::new().with("name", "A & B").ltr("number", "+32 2 511 64 64");
    assert_eq!(
        i18n.text("en", "call", &args),
        "Call “\u{2068}A & B\u{2069}”: \u{2066}+32 2 511 64 64\u{2069}"
    );
    assert_eq!(
        i18n.html("ar", "call", &args),
        "اتصل بـ <bdi>A &amp; B</bdi> على <bdi dir=\"ltr\">+32 2 511 64 64</bdi>"
    );
}

#[test]
fn a_value_cannot_reach_beyond_its_isolate() {
    let args = Args::new().with("name", "a\u{2069}\u{202E}b").with("number", "\u{E000}1");
    assert_eq!(i18n().html("en", "call", &args), "Call “<bdi>ab</bdi>”: <bdi>1</bdi>");
}

#[test]
fn markup_is_kept_in_html_and_left_out_of_text() {
    let i18n = i18n();
    let args = Args::new().markup("links", "<a href=\"#x\">x</a>");
    assert_eq!(i18n.html("en", "links", &args), "Changed: <bdi><a href=\"#x\">x</a></bdi>");
    assert_eq!(i18n.text("en", "links", &args), "Changed: \u{2068}\u{2069}");
}

#[test]
fn a_message_without_variables_is_not_formatted_again() {
    let i18n = i18n();
    assert!(matches!(
        i18n.html("en", "symbols", &Args::new()),
        Cow::Borrowed("R&amp;D &lt;now&gt;")
    ));
    assert!(matches!(i18n.text("en", "symbols", &Args::new()), Cow::Borrowed("R&D <now>")));
}

#[test]
fn a_missing_message_shows_in_english_and_is_reported() {
    let i18n = i18n();
    assert!(!i18n.has("nl", "nav-home"));
    assert_eq!(i18n.text("nl", "nav-home", &Args::new()), "Home");
    assert_eq!(i18n.text("nl", "no-such", &Args::new()), "no-such");
    let found = codes(&i18n.missing());
    assert!(
        found.contains(&"message-missing nav-home nl i18n/nl/site.ftl".to_owned()),
        "{found:?}"
    );
    assert!(!found.iter().any(|line| line.contains("nav-home ar")), "{found:?}");
}

#[test]
fn a_language_without_a_file_is_said_once() {
    let (i18n, _) = I18n::new(&[("de", "de")], vec![source("en", "a = A\nb = B\n")]);
    assert_eq!(codes(&i18n.missing()), ["message-missing a de i18n/de/site.ftl 2"]);
    assert_eq!(i18n.missing()[0].help, Some("help-all"));
    assert_eq!(i18n.text("de", "a", &Args::new()), "A");
}

#[test]
fn the_site_overrides_message_by_message() {
    let sources = vec![source("en", "a = A\nb = B\n"), source("en", "a = Mine\n")];
    let (i18n, _) = I18n::new(&[("en", "en-GB")], sources);
    assert_eq!(i18n.text("en", "a", &Args::new()), "Mine");
    assert_eq!(i18n.text("en", "b", &Args::new()), "B");
}

#[test]
fn a_mistake_in_a_file_has_its_place_and_spares_the_rest() {
    let (i18n, found) = I18n::new(&[("en", "en-GB")], vec![source("en", "a = A\nb : B\nc = C\n")]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code.as_str(), "message-syntax");
    assert_eq!(found[0].place.as_ref().unwrap().span.start, 8);
    assert_eq!(i18n.text("en", "c", &Args::new()), "C");
}

#[test]
fn unknown_variables_and_references_are_reported_at_the_message() {
    let sources =
        vec![source("en", "a = { $n }\nb = B\n"), source("fr", "a = { $n } { $m }\nb = { c }\n")];
    let (i18n, _) = I18n::new(&[("fr", "fr-BE")], sources);
    let found = i18n.missing();
    assert_eq!(codes(&found), ["message-variable a fr m", "message-missing c fr i18n/fr/site.ftl"]);
    assert_eq!(found[1].place.as_ref().unwrap().span, crate::diag::Span { start: 18, end: 19 });
}

#[test]
fn variables_are_found_in_variants_and_through_references() {
    let i18n = i18n();
    let variables = |lang, id| i18n.messages(lang, id).variables(id);
    assert_eq!(variables("fr", "date-day"), ["day", "month", "year"]);
    assert_eq!(variables("ar", "duration-days"), ["n"]);
    assert!(variables("en", "nav-home").is_empty());
}

#[test]
fn pages_can_be_rendered_in_parallel() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&i18n());
}
