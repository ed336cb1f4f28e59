//! Words stand in the language of their file: no passage is left in the original's, and none is in
//! another language or script.

use super::Subject;
use super::letters::{Script, script_of};
use super::prose::{OBJECT, Passage, place, words};
use crate::diag::{Code, Diagnostic};
use crate::model::sheet::Sheet;

/// Fewer words than this may be a name, an address or a document's official title.
const FEW: usize = 6;

/// So many words of another script in a row are no name.
const RUN: usize = 9;

/// Words that one of these languages uses all the time and the others do not have, in the order of
/// their bytes.
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

/// The length of the longest of them, in bytes.
const LONGEST: usize = 6;

/// By their first letter: the second ones. Most words begin otherwise, and are then none of them.
const BEGINNINGS: [u32; 256] = {
    let mut seconds = [0; 256];
    let mut at = 0;
    while at < COMMON.len() {
        let word = COMMON[at].0.as_bytes();
        seconds[word[0] as usize] |= letter(word[1]);
        at += 1;
    }
    seconds
};

/// A bit for a letter; some bytes share one.
const fn letter(byte: u8) -> u32 {
    1 << (byte % 32)
}

/// Between these stand official names and terms, in whatever language they are.
const OPENING: [char; 3] = ['(', '«', '“'];
const CLOSING: [char; 3] = [')', '»', '”'];

/// The first bytes of the letters of a script in UTF-8.
const CYRILLIC: std::ops::Range<u8> = 0xd0..0xd4;
const ARABIC: std::ops::Range<u8> = 0xd8..0xdc;

pub fn check(
    subject: &Subject<'_>,
    sheet: &Sheet,
    passages: &[Vec<Passage>],
    found: &mut Vec<Diagnostic>,
) {
    let original = subject.site.original(sheet);
    for (lang, text) in sheet.words.iter().enumerate() {
        // What is left to translate stands in the original's language.
        let Some(text) = text.as_deref().filter(|text| !text.body.left) else { continue };
        let tag = subject.tag(lang);
        for passage in &passages[lang] {
            let left = lang != original
                && passages[original].iter().any(|other| other.text == passage.text)
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

/// The bytes of a text that are such.
fn count(text: &str, such: impl Fn(u8) -> bool) -> usize {
    text.bytes().filter(|byte| such(*byte)).count()
}

/// Whether another language's common words outnumber the own ones by far.
fn common(tag: &str, text: &str) -> bool {
    let own = tag.split('-').next().unwrap_or(tag);
    let mut counts = [("fr", 0), ("nl", 0), ("en", 0)];
    if !counts.iter().any(|(lang, _)| *lang == own) {
        return false;
    }
    for word in text.as_bytes().split(|byte| !byte.is_ascii_alphabetic() && *byte < 0x80) {
        let [first, second, ..] = *word else { continue };
        if word.len() > LONGEST || BEGINNINGS[usize::from(first)] & letter(second) == 0 {
            continue;
        }
        if let Ok(found) = COMMON.binary_search_by_key(&word, |(word, _)| word.as_bytes()) {
            let lang = COMMON[found].1;
            counts.iter_mut().filter(|(other, _)| *other == lang).for_each(|(_, n)| *n += 1);
        }
    }
    let Some((_, own)) = counts.iter().find(|(lang, _)| *lang == own) else { return false };
    counts.iter().any(|(_, other)| *other >= 3 && *other > 2 * own)
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
    fn common_words_stand_in_their_order() {
        assert!(COMMON.is_sorted());
        assert!(COMMON.iter().all(|(word, _)| word.len() <= LONGEST));
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
