//! Stems of Ukrainian: endings of declension and conjugation come off, nothing else, so that all
//! cases of a word are filed together. Works on folded forms.
//!
//! Not Snowball's Ukrainian: it takes off suffixes that make words too, but not in all cases of
//! one word (спеціалізований, спеціалізованого; торгівля, торгівлею), and a reader who types the
//! case of his own sentence would miss the sheet.

/// Endings of nouns, adjectives, pronouns and participles (Ukrainian orthography 2019, §§ 69–109).
/// Those of -ість go whole, since their vowel alternates.
const ENDINGS: &[&str] = &[
    "ість",
    "ості",
    "істю",
    "остей",
    "остям",
    "остями",
    "остях", // -ість
    "ий",
    "ого",
    "ому",
    "им",
    "ім",
    "ої",
    "ій",
    "ою",
    "их",
    "ими", // adjectives
    "ього",
    "ьому",
    "ьої",
    "ьою",
    "іх",
    "іми",
    "єї",
    "єю", // soft ones
    "ам",
    "ами",
    "ах",
    "ом",
    "ові",
    "ів", // hard nouns
    "ям",
    "ями",
    "ях",
    "ем",
    "єм",
    "ею",
    "еві",
    "єві",
    "їв",
    "ей",
    "їй",
    "ьми", // soft ones
    "а",
    "я",
    "у",
    "ю",
    "о",
    "е",
    "є",
    "и",
    "і",
    "ї",
    "ь",
];

/// Endings of verbs in the infinitive, the present and the imperative (§§ 110–117), and the
/// reflexive -ся behind them. They come off long words only: many nouns end so.
const VERB_ENDINGS: &[&str] = &[
    "ати",
    "ити",
    "іти",
    "яти",
    "ути",
    "ає",
    "ають",
    "аємо",
    "аєте",
    "яє",
    "яють",
    "ує",
    "ують",
    "уємо",
    "уєте",
    "ить",
    "ять",
    "уть",
    "ють",
    "имо",
    "ите",
    "айте",
    "уйте",
    "іть",
    "увати",
    "ювати",
    "ював",
    "ував",
];

/// The letters that an ending of a noun and one of a verb must leave.
const LEAVES: (usize, usize) = (3, 4);

/// The stem of `form`, which may be an exception.
pub fn stem(form: &str) -> &str {
    let form = base(form).unwrap_or(form);
    let verb = form.strip_suffix("ся").or_else(|| form.strip_suffix("сь")).unwrap_or(form);
    let rest = [(verb, VERB_ENDINGS, LEAVES.1), (form, ENDINGS, LEAVES.0)]
        .into_iter()
        .flat_map(|(form, endings, leaves)| {
            endings.iter().filter_map(move |ending| {
                form.strip_suffix(ending).filter(|rest| rest.chars().count() >= leaves)
            })
        })
        .min_by_key(|rest| rest.len())
        .unwrap_or(form);
    // поліці-я, поліцій; зникнен-ня, зникнень.
    let rest = rest.strip_suffix('і').filter(|rest| rest.chars().count() >= 3).unwrap_or(rest);
    if rest.ends_with("нн") { &rest[..rest.len() - 'н'.len_utf8()] } else { rest }
}

/// Words with a stem of their own in some cases, each under one of its forms (Ukrainian
/// orthography 2019, §§ 60–83), as folded forms.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("дитина", "діти дітей дітям дітьми дітях дитя дитини дитиною дитину дитині"),
    ("людина", "люди людей людям людьми людях"),
    ("рік", "року роком році роки років рокам роками роках"),
    ("день", "дня дню днем дні днів дням днями днях"),
    ("ніч", "ночі ніччю ночей ночам ночами ночах"),
    ("дім", "дому домом домі доми домів"),
    ("друг", "друга друзі друзів друзям друзями друзях"),
    ("мати", "матері матір матірю матерів матерям матерями"),
    ("сімя", "сімї сімю сімєю сімей сімям сімями сімях"),
    ("гроші", "грошей грошам грошима грошах"),
    ("борг", "боргу боргом борги боргів боргам боргами боргах"),
];

/// The form that an exception is filed under.
fn base(form: &str) -> Option<&'static str> {
    // All forms of each begin with one letter; most words with none of these.
    let first = form.chars().next()?;
    EXCEPTIONS
        .iter()
        .filter(|(base, _)| base.starts_with(first))
        .find(|(base, forms)| *base == form || forms.split(' ').any(|other| other == form))
        .map(|(base, _)| *base)
}

/// The shortest stem that alternations are looked for in, in letters: shorter ones have namesakes.
const LETTERS: usize = 4;

/// Stems that may be the same word: і for о or е in the last syllable (вихід, виходу), г, к, х for
/// the consonants that they soften to (допомога, допомозі), and the vowel that comes and goes
/// before the last consonant (жінка, жінок). Orthography 2019, §§ 9–12 and 17.
pub fn variants(stem: &str) -> Vec<String> {
    let letters: Vec<char> = stem.chars().collect();
    if letters.len() < LETTERS {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut add = |at: usize, with: &str| {
        let head: String = letters[..at].iter().collect();
        let tail: String = letters[at + 1..].iter().collect();
        found.push([&head, with, &tail].concat());
    };
    let last = letters.len() - 1;
    match letters[last] {
        'з' => add(last, "г"),
        'ж' => ["г", "з"].into_iter().for_each(|with| add(last, with)),
        'ц' | 'ч' => add(last, "к"),
        'с' => add(last, "х"),
        'ш' => ["х", "с"].into_iter().for_each(|with| add(last, with)),
        _ => {}
    }
    if letters[last - 1] == 'і' {
        ["о", "е"].into_iter().for_each(|with| add(last - 1, with));
    }
    if matches!(letters[last - 1], 'о' | 'е') && letters.len() > LETTERS {
        add(last - 1, "");
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_cases_of_a_word_have_one_stem() {
        for (stem, forms) in [
            ("спеціалізован", "спеціалізований спеціалізована спеціалізованого спеціалізованими"),
            ("торгівл", "торгівля торгівлі торгівлю торгівлею"),
            ("поліц", "поліція поліції поліцію поліцією поліцій"),
            ("конфіденційн", "конфіденційність конфіденційності конфіденційністю"),
            ("зникнен", "зникнення зникненням зникнень"),
            ("центр", "центр центру центром центри центрів центрам центрами центрах"),
            ("людин", "людина людей людьми"),
        ] {
            for form in forms.split(' ') {
                assert_eq!(super::stem(form), stem, "{form}");
            }
        }
    }

    #[test]
    fn words_with_two_stems_have_one_base() {
        assert_eq!(base("дітей"), Some("дитина"));
        assert_eq!(base("людьми"), Some("людина"));
        assert_eq!(base("центр"), None);
        for (base, forms) in EXCEPTIONS {
            assert!(forms.split(' ').all(|form| form.chars().next() == base.chars().next()));
        }
    }

    #[test]
    fn alternations_are_offered_for_long_stems() {
        assert_eq!(variants("допомоз")[0], "допомог");
        assert_eq!(variants("вихід"), ["виход", "вихед"]);
        assert_eq!(variants("жінок"), ["жінк"]);
        assert_eq!(variants("ліс"), [""; 0]);
    }
}
