//! Sentences that are too long to be read in a hurry.

use super::Subject;
use super::prose::{OBJECT, Passage, place};
use crate::diag::{Code, Diagnostic, Severity};
use crate::model::words::Words;

/// More words than this make a sentence long: most readers lose its beginning (the limit of the
/// style guides of the British and Flemish governments).
const LONG: usize = 25;

/// More than this, and it is a warning: two sentences or three have been run together.
const TOO_LONG: usize = 40;

pub fn check(
    subject: &Subject<'_>,
    text: &Words,
    passages: &[Passage],
    found: &mut Vec<Diagnostic>,
) {
    let most = if subject.notes { LONG } else { TOO_LONG };
    for passage in passages {
        // No sentence has more words than its passage has spaces, and one.
        if passage.text.bytes().filter(|byte| *byte == b' ').count() < most {
            continue;
        }
        for (sentence, count) in sentences(&passage.text).filter(|(_, count)| *count > most) {
            let long = Diagnostic::new(Code::SentenceLong)
                .arg("words", count)
                .arg("max", LONG)
                .at(&text.source, place(text, passage, sentence));
            let too_long = count > TOO_LONG;
            found.push(if too_long { long.severity(Severity::Warning) } else { long });
        }
    }
}

/// The sentences of a passage with their numbers of words: up to a full stop, question or
/// exclamation mark that a space follows. An abbreviation makes two of one, which is the harmless
/// mistake. Goes byte by byte, because it sees every word of ten thousand texts.
fn sentences(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let bytes = text.as_bytes();
    let mut start = 0;
    std::iter::from_fn(move || {
        let (mut at, mut words, mut in_word) = (start, 0, false);
        while at < bytes.len() {
            match bytes[at] {
                b' ' if text[start..at].ends_with(['.', '?', '!', '…', '؟']) => break,
                b' ' => in_word = false,
                byte if !in_word && (byte.is_ascii_alphanumeric() || byte >= 0xc0) => {
                    let first = text[at..].chars().next();
                    in_word = first.is_some_and(|c| c.is_alphanumeric() || c == OBJECT);
                    words += usize::from(in_word);
                }
                _ => {}
            }
            at += 1;
        }
        let sentence = &text[start..at];
        start = (at + 1).min(bytes.len());
        (!sentence.is_empty()).then_some((sentence, words))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_a_mark_that_a_space_follows() {
        let text = "Appelez le 116.000 ! Qui ? Le « centre »… هل أنت؟ نعم. — Так";
        let expected = [
            ("Appelez le 116.000 !", 3),
            ("Qui ?", 1),
            ("Le « centre »…", 2),
            ("هل أنت؟", 2),
            ("نعم.", 1),
            ("— Так", 1),
        ];
        assert_eq!(sentences(text).collect::<Vec<_>>(), expected);
    }
}
