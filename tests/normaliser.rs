//! The normaliser is written twice, in Rust and in `search.js`: both find the same words in text
//! made by chance.

use std::io::Write;
use std::process::{Command, Stdio};

use fiches::index::normalise::{forms, words};

/// Texts that are compared.
const TEXTS: usize = 20_000;

/// What the normaliser has rules for, and what stands beside it.
const SPECIAL: &[&str] = &[
    "'",
    "’",
    "‘",
    "ʼ",
    "ʹ",
    "`",
    "´",
    "＇",
    "′",
    " ",
    "-",
    ".",
    "_",
    "@",
    "\n",
    "l'",
    "L’",
    "qu'",
    "Jusqu’",
    "aujourd'hui",
    "Aujourd’hui",
    "d’l’",
    "ing",
    "é",
    "e\u{301}",
    "E\u{300}",
    "Œ",
    "œ",
    "Æ",
    "ß",
    "ẞ",
    "Ĳ",
    "ĳ",
    "ø",
    "Ł",
    "ı",
    "İ",
    "I",
    "ſ",
    "K",
    "Å",
    "ﬁ",
    "ﬃ",
    "½",
    "Ⅳ",
    "①",
    "²",
    "0",
    "9",
    "٤",
    "٥",
    "۴",
    "۵",
    "４",
    "५",
    "а",
    "А",
    "і",
    "І",
    "ї",
    "й",
    "и\u{306}",
    "ґ",
    "Ґ",
    "ѐ",
    "ѝ",
    "а\u{301}",
    "с",
    "x",
    "a",
    "c",
    "e",
    "i",
    "o",
    "p",
    "y",
    "п’ять",
    "ا",
    "أ",
    "إ",
    "آ",
    "ا\u{653}",
    "ٱ",
    "ى",
    "ي",
    "ئ",
    "ي\u{654}",
    "ؤ",
    "ة",
    "ه",
    "ک",
    "ی",
    "ـ",
    "َ",
    "ّ",
    "ٰ",
    "ْ",
    "ال",
    "ضحية",
    "ﷺ",
    "ﷲ",
    "ﻻ",
    "ﺔ",
    "،",
    "؟",
    "\u{AD}",
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{200E}",
    "\u{200F}",
    "\u{202E}",
    "\u{2066}",
    "\u{2069}",
    "\u{FEFF}",
    "\u{61C}",
    "\u{FE0F}",
    "\u{345}",
    "\u{489}",
    "Σ",
    "ς",
    "Σας",
    "한",
    "ᄒ",
    "ᅡ",
    "ᆫ",
    "漢",
    "か\u{3099}",
    "ก",
    "ำ",
    "हिन्दी",
    "👍",
    "👨‍👩‍👧",
    "🇧🇪",
    "\u{1D54F}",
    "\u{10FFFF}",
    "\0",
    "\u{7F}",
    "\u{85}",
    "\u{A0}",
    "\u{2028}",
];

/// Numbers that look like chance and are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }

    /// A character of one of the scripts at hand, or of any.
    fn character(&mut self) -> char {
        let (first, last) = [
            (0x20, 0x7E),
            (0xA0, 0x24F),
            (0x2B0, 0x36F),
            (0x370, 0x3FF),
            (0x400, 0x52F),
            (0x5B0, 0x5F4),
            (0x600, 0x6FF),
            (0x750, 0x8FF),
            (0x1E00, 0x1FFF),
            (0x2000, 0x2BFF),
            (0xFB00, 0xFEFF),
            (0, 0xFFFF),
            (0, 0x10_FFFF),
        ][self.roll(13)];
        loop {
            let code = first + self.roll(last - first + 1);
            if let Some(c) = char::from_u32(code as u32) {
                return c;
            }
        }
    }

    fn text(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..=self.roll(16) {
            match self.roll(5) {
                0 => text.push(self.character()),
                1 => text.push(char::from(b'a' + self.roll(26) as u8)),
                _ => text.push_str(SPECIAL[self.roll(SPECIAL.len())]),
            }
        }
        text
    }
}

/// The words of `text`: form, start and end in characters.
type Found = Vec<(String, usize, usize)>;

fn found(text: &str) -> Found {
    let at = |byte: usize| text[..byte].chars().count();
    let each = |place: std::ops::Range<usize>| {
        let (start, end) = (at(place.start), at(place.end));
        forms(&text[place]).map(|form| (form, start, end)).collect::<Vec<_>>()
    };
    words(text).flat_map(each).collect()
}

/// What `tests/search/normalise.js` answers; nothing where there is no Node.
fn in_node(texts: &[String]) -> Option<Vec<Option<Found>>> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search/normalise.js");
    let mut node = Command::new("node");
    let node = node.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut node = node.spawn().ok()?;
    let mut input = node.stdin.take().unwrap();
    let json = serde_json::to_vec(texts).unwrap();
    let writer = std::thread::spawn(move || input.write_all(&json).unwrap());
    let output = node.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success(), "normalise.js fails");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// Without Node this test has nothing to run the script with; `tests/run` says that it is missing.
#[test]
fn the_browser_finds_the_same_words_in_any_text() {
    let mut dice = Dice(2026);
    let texts: Vec<String> = (0..TEXTS).map(|_| dice.text()).collect();
    let Some(answers) = in_node(&texts) else { return };
    assert_eq!(answers.len(), TEXTS);
    let mut compared = 0;
    for (text, answer) in texts.iter().zip(answers) {
        // Characters that this Node does not know, and a newer one would.
        let Some(answer) = answer else { continue };
        compared += 1;
        assert_eq!(answer, found(text), "{text:?} {:?}", text.escape_unicode().to_string());
    }
    assert!(compared > TEXTS / 2, "only {compared} texts have characters that Node knows");
}
