//! Letters that the normaliser takes for each other. Tables and nothing else; `search.js` has the
//! same ones.

use std::ops::RangeInclusive;

/// Cyrillic letters: a word with one of them is a Cyrillic word.
pub const CYRILLIC: fn(char) -> bool = |c| ('\u{400}'..='\u{52F}').contains(&c);

/// Characters that are never compared: soft hyphen, joiners, marks of direction, variation
/// selectors, the Arabic tatweel and the vowel signs of Arabic, which most texts leave out.
const DROPPED: &[RangeInclusive<char>] = &[
    '\u{AD}'..='\u{AD}',
    '\u{61C}'..='\u{61C}',
    '\u{640}'..='\u{640}',
    '\u{64B}'..='\u{65F}',
    '\u{670}'..='\u{670}',
    '\u{6D6}'..='\u{6DC}',
    '\u{6DF}'..='\u{6E8}',
    '\u{6EA}'..='\u{6ED}',
    '\u{200B}'..='\u{200F}',
    '\u{202A}'..='\u{202E}',
    '\u{2060}'..='\u{206F}',
    '\u{FE00}'..='\u{FE0F}',
    '\u{FEFF}'..='\u{FEFF}',
];

/// Whether `c` is never compared.
pub fn is_dropped(c: char) -> bool {
    // Between the first and the second are the letters of four of the five languages.
    let letter = c < '\u{AD}' || ('\u{AE}'..'\u{61C}').contains(&c);
    !letter && DROPPED.iter().any(|range| range.contains(&c))
}

/// The apostrophe that `c` is typed for: curly ones, the letter apostrophe of Ukrainian, the
/// accents and the prime that stand beside it on keyboards.
pub fn plain_apostrophe(c: char) -> Option<char> {
    let apostrophe = matches!(
        c,
        '\'' | '`'
            | '\u{B4}'
            | '\u{2B9}'
            | '\u{2BC}'
            | '\u{2018}'
            | '\u{2019}'
            | '\u{2032}'
            | '\u{FF07}'
    );
    apostrophe.then_some('\'')
}

/// The European digit for an Arabic-Indic (U+0660) or Persian one (U+06F0).
pub fn plain_digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

/// The Cyrillic letter that a Latin one looks like.
pub fn twin(latin: char) -> Option<char> {
    Some(match latin {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'i' => 'і',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        _ => return None,
    })
}

/// What a letter is compared as, where that is not the letter without its accents.
///
/// Latin: the letters that Unicode does not decompose. Cyrillic: ґ, which the orthography of 1933
/// wrote as г, and the stressed letters that Unicode composes; й and ї stay. Arabic: the forms of
/// alef, alef maqsura for ya, ta marbuta for ha (Larkey, Ballesteros and Connell, "Light stemming
/// for Arabic information retrieval", 2007, 2.2); the seats of hamza, which are left off as often;
/// the Persian letters of other keyboards.
pub fn fold_letter(c: char) -> Option<&'static str> {
    Some(match c {
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ß' => "ss",
        'ı' => "i",
        'ħ' => "h",
        'ґ' => "г",
        'ѐ' => "е",
        'ѝ' => "и",
        'آ' | 'أ' | 'إ' | 'ٱ' => "ا",
        'ى' | 'ئ' | '\u{6CC}' => "ي",
        'ؤ' => "و",
        'ة' => "ه",
        '\u{6A9}' => "ك",
        _ => return None,
    })
}
