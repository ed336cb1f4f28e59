//! The order of titles in a language, and the letter under which a title stands in the A to Z.
//! Letters and order are CLDR's, through ICU4X; never compares by case mapping.

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::locale::subtags::language;
use icu::locale::{DataLocale, Locale};
use icu::properties::CodePointMapData;
use icu::properties::props::Script;
use unicode_normalization::UnicodeNormalization;

use super::format::COMPILED;

/// The heading of titles that begin with a digit.
const DIGITS: &str = "0–9";
/// The heading of titles without letters or digits.
const OTHER: &str = "#";

/// Languages whose alphabets receive titles in another script than the page's: names of
/// organisations on Arabic and Ukrainian pages, mostly.
const FOREIGN: [&str; 3] = ["en", "ar", "uk"];

/// Arabic words that begin with alef and lam without having the article: verbal nouns of the
/// eighth form of roots in lam.
const NO_ARTICLE: [&str; 11] = [
    "التزام",
    "التماس",
    "التحاق",
    "التهاب",
    "التقاء",
    "التباس",
    "التفاف",
    "التقاط",
    "التصاق",
    "التواء",
    "التفات",
];

/// The order of the alphabet in one language.
pub struct Collation {
    order: CollatorBorrowed<'static>,
    arabic: bool,
    alphabet: Alphabet,
    foreign: Vec<Alphabet>,
}

/// The letters of a script in their order, and what compares letters only.
struct Alphabet {
    script: Option<Script>,
    letters: Vec<String>,
    primary: CollatorBorrowed<'static>,
}

impl Collation {
    pub(super) fn new(locale: &str) -> Collation {
        let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
        let named = |tag: &&str| tag.parse().expect("the tags of FOREIGN are locales");
        Collation {
            order: collator(&locale, Strength::Tertiary),
            arabic: locale.id.language == language!("ar"),
            alphabet: Alphabet::new(&locale),
            foreign: FOREIGN.iter().map(|tag| Alphabet::new(&named(tag))).collect(),
        }
    }

    /// Bytes whose order is that of titles: numbers by value, marks before the first letter
    /// ignored, in Arabic also the article and the difference between forms of alef.
    pub fn sort_key(&self, title: &str) -> Vec<u8> {
        let mut key = Vec::new();
        // Writing to a vector cannot fail: its error type has no value.
        let Ok(()) = self.order.write_sort_key_utf8_to(self.head(title).as_bytes(), &mut key);
        // Equal so far ("وقف" and "الوقف"): the whole text decides. A key has no zero byte.
        key.push(0);
        key.extend_from_slice(title.as_bytes());
        key
    }

    /// The letter of the alphabet under which a title stands: its base letter, in upper case;
    /// `0–9` before digits. Titles sorted by `sort_key` have each initial in one block.
    pub fn initial(&self, title: &str) -> String {
        let head = self.head(title);
        let Some(first) = head.chars().next() else { return OTHER.to_owned() };
        if first.is_numeric() {
            return DIGITS.to_owned();
        }
        let script = script(first);
        let all = std::iter::once(&self.alphabet).chain(&self.foreign);
        let alphabet = all.into_iter().find(|alphabet| alphabet.script == Some(script));
        let letter = alphabet.and_then(|alphabet| alphabet.letter(first));
        letter.map_or_else(|| first.to_string(), str::to_owned)
    }

    /// The letters of the language, in order: the index characters of CLDR.
    pub fn alphabet(&self) -> Vec<String> {
        self.alphabet.letters.clone()
    }

    /// The title from its first letter on, in the form that is compared.
    fn head(&self, title: &str) -> String {
        let title: String =
            title.trim_start_matches(|c: char| !c.is_alphanumeric()).nfc().collect();
        if !self.arabic {
            return title;
        }
        let title = title.replace(['أ', 'إ', 'آ', 'ٱ'], "ا");
        match title.strip_prefix("ال") {
            Some(noun) if has_article(&title, noun) => noun.to_owned(),
            _ => title,
        }
    }
}

impl Alphabet {
    fn new(locale: &Locale) -> Alphabet {
        let primary = collator(locale, Strength::Primary);
        let mut letters = index(locale);
        letters.sort_by(|a, b| primary.compare(a, b));
        let first = letters.first().and_then(|letter| letter.chars().next());
        Alphabet { script: first.map(script), letters, primary }
    }

    /// The last letter that does not come after `first`: the bucket of ICU's AlphabeticIndex.
    /// What comes before all letters (hamza) stands under the first.
    fn letter(&self, first: char) -> Option<&str> {
        let first = first.to_string();
        let after = self.letters.partition_point(|l| self.primary.compare(l, &first).is_le());
        self.letters.get(after.saturating_sub(1)).map(String::as_str)
    }
}

/// Whether `title`, with its forms of alef folded, is a noun behind the article: not one of the
/// words that only look so, and more than a letter long.
fn has_article(title: &str, noun: &str) -> bool {
    noun.chars().nth(1).is_some_and(char::is_alphabetic)
        && !NO_ARTICLE.iter().any(|word| title.starts_with(word))
}

fn collator(locale: &Locale, strength: Strength) -> CollatorBorrowed<'static> {
    let mut preferences = CollatorPreferences::from(locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    Collator::try_new(preferences, options).expect(COMPILED)
}

/// The index characters of a locale, or of its language if CLDR has none for the locale itself.
fn index(locale: &Locale) -> Vec<String> {
    let parent = DataLocale::from((locale.id.language, None, None));
    let characters = ExemplarCharacters::try_new_index(&DataLocale::from(locale))
        .or_else(|_| ExemplarCharacters::try_new_index(&parent));
    let letters = |characters: icu::locale::exemplar_chars::ExemplarCharactersBorrowed<'_>| {
        characters.code_points().iter_chars().map(String::from).collect()
    };
    characters.map(letters).unwrap_or_default()
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a>(locale: &str, titles: &[&'a str]) -> Vec<&'a str> {
        let collation = Collation::new(locale);
        let mut titles = titles.to_vec();
        titles.sort_by_cached_key(|title| collation.sort_key(title));
        titles
    }

    fn initials(locale: &str, titles: &[&str]) -> String {
        let collation = Collation::new(locale);
        titles.iter().map(|title| collation.initial(title)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn accents_stand_under_their_base_letter() {
        let titles = ["Élève", "« Zone »", "œuvre", "été", "Ça", "112", "ÿ", "E\u{301}t", "—"];
        assert_eq!(initials("fr-BE", &titles), "E Z O E C 0–9 Y E #");
        assert_eq!(initials("nl-BE", &["ijs", "één", "’s avonds", "Ĳ"]), "I E S I");
        assert_eq!(initials("en-GB", &["apple", "Zulu", "3rd"]), "A Z 0–9");
    }

    #[test]
    fn titles_sort_by_letters_before_accents_and_numbers_by_value() {
        assert_eq!(
            sorted("fr-BE", &["zone", "Étape", "eau", "été", "« Fiche »"]),
            ["eau", "Étape", "été", "« Fiche »", "zone"]
        );
        assert_eq!(
            sorted("nl-BE", &["Bijlage 15", "bijlage 9", "Bijlage"]),
            ["Bijlage", "bijlage 9", "Bijlage 15"]
        );
    }

    #[test]
    fn ukrainian_letters_are_all_their_own() {
        let words =
            ["ґанок", "гора", "єднання", "екран", "їжа", "ідея", "йод", "ива", "яма", "щит"];
        assert_eq!(
            sorted("uk", &words),
            ["гора", "ґанок", "екран", "єднання", "ива", "ідея", "їжа", "йод", "щит", "яма"]
        );
        assert_eq!(initials("uk", &words), "Ґ Г Є Е Ї І Й И Я Щ");
        let letters = Collation::new("uk").alphabet().concat();
        assert_eq!(letters, "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ");
    }

    #[test]
    fn the_arabic_article_and_forms_of_alef_are_ignored() {
        let words = ["الضحية", "أمن", "الاتجار", "إقامة", "بطاقة", "«التعريف»", "التزام", "آية"];
        assert_eq!(
            sorted("ar", &words),
            ["الاتجار", "إقامة", "التزام", "أمن", "آية", "بطاقة", "«التعريف»", "الضحية"]
        );
        assert_eq!(initials("ar", &words), "ض ا ا ا ب ت ا ا");
        assert_eq!(initials("ar", &["ءآ", "الله", "يد", "هجرة"]), "ا ل ي ه");
        assert_eq!(Collation::new("ar").alphabet().concat(), "ابتثجحخدذرزسشصضطظعغفقكلمنهوي");
    }

    #[test]
    fn names_in_another_script_stand_under_their_own_letter() {
        assert_eq!(initials("ar", &["PAG-ASA", "éa"]), "P E");
        assert_eq!(initials("uk", &["Sürya", "اتجار"]), "S ا");
        assert_eq!(initials("fr-BE", &["ґанок", "日本"]), "Ґ 日");
    }

    #[test]
    fn each_initial_is_one_block_of_the_order() {
        let words = [
            "œuf", "oued", "Ozone", "«Oui»", "ø", "z", "Éa", "eb", "9", "10", "ا", "Ґ", "г", "Г",
            "أ",
        ];
        for locale in ["fr-BE", "nl-BE", "en-GB", "ar", "uk"] {
            let collation = Collation::new(locale);
            let mut initials: Vec<_> =
                sorted(locale, &words).iter().map(|word| collation.initial(word)).collect();
            initials.dedup();
            let blocks = initials.len();
            initials.sort();
            initials.dedup();
            assert_eq!(initials.len(), blocks, "{locale}: an initial comes twice");
        }
    }
}
