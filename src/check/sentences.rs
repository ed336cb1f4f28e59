//! Sentences that are too long to be read in a hurry.

use super::Alone;
use super::prose::{place, words};
use crate::diag::{Code, Diagnostic, Severity};
use crate::text::count;

/// More words than this make a sentence long: most readers lose its beginning (the limit of the
/// style guides of the British and Flemish governments).
const LONG: usize = 25;

/// More than this, and it is a warning: two sentences or three have been run together.
const TOO_LONG: usize = 40;

pub fn check(alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    let most = if alone.notes { LONG } else { TOO_LONG };
    let passages = |lang| alone.passages(lang).iter();
    let texts = alone.finished();
    for (text, passage) in texts.flat_map(|(lang, text)| passages(lang).map(move |it| (text, it))) {
        // No text has more words than spaces, and one.
        let may_be_long = |text: &str| count(text, |byte| byte == b' ') >= most;
        if !may_be_long(&passage.text) {
            continue;
        }
        for sentence in sentences(&passage.text).filter(|sentence| may_be_long(sentence)) {
            let length = words(sentence).count();
            if length <= most {
                continue;
            }
            let long = Diagnostic::new(Code::SentenceLong)
                .arg("words", length)
                .arg("max", LONG)
                .at(&text.source, place(text, passage, sentence));
            let too_long = length > TOO_LONG;
            found.push(if too_long { long.severity(Severity::Warning) } else { long });
        }
    }
}

/// The sentences of a passage: up to a full stop, question or exclamation mark that a space
/// follows. An abbreviation makes two of one, which is the harmless mistake. Goes byte by byte,
/// because it sees every word of ten thousand texts.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = |at: usize| match text.as_bytes()[at - 1] {
        b'.' | b'?' | b'!' => true,
        // The last bytes of the other marks, which they share with letters.
        0xa6 | 0x9f => text[..at].ends_with(['…', '؟']),
        _ => false,
    };
    let spaces = (1..text.len()).filter(|at| text.as_bytes()[*at] == b' ');
    let mut start = 0;
    spaces.filter(move |at| ends(*at)).chain([text.len()]).map(move |end| {
        let sentence = &text[start..end];
        start = (end + 1).min(text.len());
        sentence
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
        let counted = sentences(text).map(|sentence| (sentence, words(sentence).count()));
        assert_eq!(counted.collect::<Vec<_>>(), expected);
    }
}
