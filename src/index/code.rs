//! Numbers as text: how postings stand in the files that the browser reads. `search.js` reads
//! what this writes.
//!
//! 91 characters of ASCII that need no escape in a string, from `#` on without the backslash. The
//! first 64 end a number, the other 27 go before: below 64 a number is one character, below 1,728
//! two.

/// The first character of the alphabet, and the one that is left out.
const FIRST: u8 = b'#';
const LEFT_OUT: u8 = b'\\';
/// How many characters end a number, and how many go before.
const LAST: u32 = 64;
const BEFORE: u32 = 27;

/// Writes `number`.
pub fn push(out: &mut String, number: u32) {
    let mut before = [0; 7];
    let (mut rest, mut count) = (number / LAST, 0);
    while rest > 0 {
        before[count] = LAST + rest % BEFORE;
        rest /= BEFORE;
        count += 1;
    }
    before[..count].iter().rev().for_each(|place| character(out, *place));
    character(out, number % LAST);
}

fn character(out: &mut String, place: u32) {
    let c = FIRST + place as u8;
    out.push(char::from(if c < LEFT_OUT { c } else { c + 1 }));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(number: u32) -> String {
        let mut out = String::new();
        push(&mut out, number);
        out
    }

    #[test]
    fn small_numbers_are_short() {
        assert_eq!(code(0), "#");
        assert_eq!(code(56), "[");
        assert_eq!(code(57), "]");
        assert_eq!(code(63), "c");
        assert_eq!(code(64), "e#");
        assert_eq!(code(1727), "~c");
        assert_eq!(code(1728), "ed#");
        assert_eq!(code(u32::MAX).len(), 7);
    }

    #[test]
    fn no_character_needs_an_escape() {
        let all: String = (0..5000).map(code).collect();
        assert!(all.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'\\')));
    }
}
