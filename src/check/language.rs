//! Words stand in the language of their file: no passage is left in the original's, and none is in
//! another language or script.

use super::Alone;
use super::letters::{Script, script_of};
use super::prose::{OBJECT, place, words};
use crate::diag::{Code, Diagnostic};
use crate::text::count;

/// Fewer words than this may be a name, an address or a document's official title.
const FEW: usize = 6;

/// So many words of another script in a row are no name.
const RUN: usize = 9;

/// Words that one of these languages uses all the time and the others do not have.
const COMMON: [(&str, &str); 71] = [
    ("aan", "nl"),
    ("als", "nl"),
    ("and", "en"),
    ("are", "en"),
    ("as", "en"),
    ("aux", "fr"),
    ("avec", "fr"),
    ("be", "en"),
    ("bij", "nl"),
    ("by", "en"),
    ("ce", "fr"),
    ("cette", "fr"),
    ("dans", "fr"),
    ("dat", "nl"),
    ("des", "fr"),
    ("deze", "nl"),
    ("does", "en"),
    ("du", "fr"),
    ("een", "nl"),
    ("elle", "fr"),
    ("er", "nl"),
    ("est", "fr"),
    ("et", "fr"),
    ("for", "en"),
    ("from", "en"),
    ("geen", "nl"),
    ("have", "en"),
    ("het", "nl"),
    ("hun", "nl"),
    ("il", "fr"),
    ("it", "en"),
    ("la", "fr"),
    ("le", "fr"),
    ("les", "fr"),
    ("maar", "nl"),
    ("met", "nl"),
    ("naar", "nl"),
    ("ne", "fr"),
    ("niet", "nl"),
    ("not", "en"),
    ("om", "nl"),
    ("ook", "nl"),
    ("op", "nl"),
    ("ou", "fr"),
    ("par", "fr"),
    ("pas", "fr"),
    ("pour", "fr"),
    ("que", "fr"),
    ("qui", "fr"),
    ("sont", "fr"),
    ("sur", "fr"),
    ("that", "en"),
    ("the", "en"),
    ("their", "en"),
    ("they", "en"),
    ("this", "en"),
    ("to", "en"),
    ("une", "fr"),
    ("uw", "nl"),
    ("van", "nl"),
    ("voor", "nl"),
    ("votre", "fr"),
    ("vous", "fr"),
    ("which", "en"),
    ("who", "en"),
    ("with", "en"),
    ("worden", "nl"),
    ("wordt", "nl"),
    ("you", "en"),
    ("your", "en"),
    ("zijn", "nl"),
];

/// The languages of these words.
const LANGUAGES: [&str; 3] = ["fr", "nl", "en"];

/// The longest of the words, in bytes.
const LONGEST: usize = 6;

/// The words as numbers, in the same order: they are looked for in every text, and numbers are
/// compared in one step.
static NUMBERS: [u64; COMMON.len()] = {
    let mut numbers = [0; COMMON.len()];
    let mut at = 0;
    while at < COMMON.len() {
        numbers[at] = number(COMMON[at].0.as_bytes());
        at += 1;
    }
    numbers
};

/// A word of at most eight bytes as a number, its first byte the highest: sorts as the word does.
const fn number(word: &[u8]) -> u64 {
    let (mut number, mut at) = (0, 0);
    while at < word.len() {
        number |= (word[at] as u64) << (56 - 8 * at);
        at += 1;
    }
    number
}

/// The language whose common word this is, by its index.
fn language_of(word: &[u8]) -> Option<usize> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let at = NUMBERS.binary_search(&number(word)).ok()?;
    LANGUAGES.iter().position(|lang| *lang == COMMON[at].1)
}

/// Between these stand official names and terms, in whatever language they are.
const OPENING: [char; 3] = ['(', '«', '“'];
const CLOSING: [char; 3] = [')', '»', '”'];

/// The first bytes of the letters of a script in UTF-8.
const CYRILLIC: std::ops::Range<u8> = 0xd0..0xd4;
const ARABIC: std::ops::Range<u8> = 0xd8..0xdc;

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let original = alone.original;
    // What is left to translate stands in the original's language.
    for (lang, text) in alone.finished() {
        let tag = alone.tag(lang);
        for passage in alone.passages(lang) {
            let left = lang != original
                && alone.passages(original).iter().any(|other| other.text == passage.text)
                && words(&passage.text).count() >= FEW;
            if left {
                let left = Diagnostic::new(Code::PassageUntranslated).arg("lang", tag);
                found.push(left.at(&text.source, place(text, passage, &passage.text)));
            } else if let Some(part) = other_language(tag, &passage.text) {
                let other = Diagnostic::new(Code::LanguageOther).arg("lang", tag);
                found.push(other.at(&text.source, place(text, passage, part)));
            }
        }
    }
}

/// The part of a passage that is not in the language `tag`. Of a language that is not known here
/// nothing is said.
fn other_language<'a>(tag: &str, text: &'a str) -> Option<&'a str> {
    let own = own_script(tag)?;
    if count(text, |byte| byte == b' ') + 1 < FEW {
        return None;
    }
    // Most passages have no letter of another script: that is seen without looking at words.
    let (cyrillic, arabic) = (|byte| CYRILLIC.contains(&byte), |byte| ARABIC.contains(&byte));
    let foreign = match own {
        Script::Latin => count(text, |byte| cyrillic(byte) || arabic(byte)),
        Script::Cyrillic => count(text, |byte| byte.is_ascii_alphabetic() || arabic(byte)),
        Script::Arabic => count(text, |byte| byte.is_ascii_alphabetic() || cyrillic(byte)),
    };
    if foreign < FEW {
        return common(tag, text).then_some(text);
    }
    let mut depth = 0;
    let aside = |word: &&str| {
        let before = depth;
        depth += word.matches(OPENING).count();
        let within = depth > 0;
        depth = depth.saturating_sub(word.matches(CLOSING).count());
        !within && before == 0 && !word.contains(OBJECT)
    };
    let scripts: Vec<(usize, Script)> = words(text)
        .filter(aside)
        .filter_map(|word| Some((word.as_ptr() as usize - text.as_ptr() as usize, script(word)?)))
        .collect();
    let same = scripts.iter().filter(|(_, script)| *script == own).count();
    if scripts.len() >= FEW && same * 3 < scripts.len() {
        return Some(text);
    }
    let run = scripts.windows(RUN).find(|run| run.iter().all(|(_, script)| *script != own));
    if let Some(run) = run {
        return Some(&text[run[0].0..]);
    }
    (scripts.len() >= FEW && common(tag, text)).then_some(text)
}

/// Whether another language's common words outnumber the own ones by far.
fn common(tag: &str, text: &str) -> bool {
    let own = tag.split('-').next().unwrap_or(tag);
    let Some(own) = LANGUAGES.iter().position(|lang| *lang == own) else { return false };
    let mut counts = [0; LANGUAGES.len()];
    let ends = |byte: &u8| !byte.is_ascii_alphabetic() & (*byte < 0x80);
    for lang in text.as_bytes().split(ends).filter_map(language_of) {
        counts[lang] += 1;
    }
    counts.iter().any(|other| *other >= 3 && *other > 2 * counts[own])
}

fn own_script(tag: &str) -> Option<Script> {
    match tag.split('-').next()? {
        "fr" | "nl" | "en" | "de" => Some(Script::Latin),
        "uk" => Some(Script::Cyrillic),
        "ar" => Some(Script::Arabic),
        _ => None,
    }
}

/// The script of a word: that of its first letter.
fn script(word: &str) -> Option<Script> {
    word.chars().find_map(script_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_common_word_is_found_and_no_longer_one() {
        assert!(COMMON.is_sorted(), "else a search goes past a word");
        assert_eq!(COMMON.iter().map(|(word, _)| word.len()).max(), Some(LONGEST));
        for (word, lang) in COMMON {
            let found = |word: &str| language_of(word.as_bytes()).map(|at| LANGUAGES[at]);
            assert_eq!(found(word), Some(lang), "{word}");
            assert_eq!(found(&[word, "zz"].concat()), None);
        }
        assert_eq!(language_of(b""), None);
    }

    #[test]
    fn a_passage_in_another_language_is_told_by_its_common_words_or_its_script() {
        let french = "Appelez la police si la personne est en danger dans le centre.";
        let dutch =
            "Bel de politie als de persoon in gevaar is en blijf bij het slachtoffer voor hulp.";
        let ukrainian = "Зателефонуйте до поліції, якщо людині загрожує небезпека.";
        for (tag, text, other) in [
            ("fr", french, false),
            ("nl", french, true),
            ("en", dutch, true),
            ("nl", dutch, false),
            ("uk", french, true),
            ("ar", ukrainian, true),
            ("en", ukrainian, true),
            ("uk", ukrainian, false),
            ("eo", ukrainian, false),
        ] {
            assert_eq!(other_language(tag, text).is_some(), other, "{tag}: {text}");
        }
    }

    #[test]
    fn names_of_organisations_are_in_no_language() {
        let text = "شهادة التسجيل (attestation d’immatriculation / attest van immatriculatie) SOS Jeunes AMO.";
        assert_eq!(other_language("ar", text), None);
        assert_eq!(other_language("en", "Call Egalité des chances in Namur or the police."), None);
    }
}
