//! Alerts: `> [!NOTE]` and its kin, and what is like one but is none.

use std::ops::Range;

use pulldown_cmark::BlockQuoteKind;

use crate::diag::{Code, Diagnostic, nearest};
use crate::model::words::Alert;

use super::Parse;

/// The names as they are written.
const NAMES: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

impl Parse<'_, '_> {
    /// A quote, or an alert. pulldown-cmark knows an alert only when its name has the line to
    /// itself; text after it is accepted here, because Obsidian's editors write it.
    pub fn quote(&mut self, kind: Option<BlockQuoteKind>, range: Range<usize>) {
        let alert = match kind {
            Some(kind) => Some(alert(kind)),
            None => self.marker(&range),
        };
        self.start_quote(alert, &range);
    }

    fn marker(&mut self, range: &Range<usize>) -> Option<Alert> {
        let marker = marker(self.text, range.start)?;
        let name = &self.text[marker.start + 2..marker.end - 1];
        if let Some(at) = NAMES.iter().position(|known| known.eq_ignore_ascii_case(name)) {
            self.skip_to = marker.end;
            return Some(Alert::ALL[at]);
        }
        if left(name).is_some() {
            // Reported with its text, as everywhere.
            return None;
        }
        let diagnostic = Diagnostic::new(Code::AlertUnknown)
            .arg("name", name)
            .arg("known", NAMES.join(", "))
            .nearest(nearest(name, NAMES.into_iter()));
        self.report(diagnostic, marker);
        None
    }

    /// Reports the mark of a passage that is still to be translated or written, which may stand
    /// at its bracket `at`; the text goes on after it. Whether there is one.
    pub fn left_mark(&mut self, at: usize) -> bool {
        let Some((mark, range)) = left_mark(&self.text[at..]) else { return false };
        let range = at + range.start..at + range.end;
        let line = self.text[..at].rsplit('\n').next().unwrap_or_default();
        let quoted = line.trim_end().ends_with('>');
        self.skip_to = range.end;
        self.left = true;
        self.report(left_over(mark, quoted), range);
        true
    }
}

/// The mark at the start of a text for what is still to be done, and where it stands.
pub fn left_mark(text: &str) -> Option<(&'static str, Range<usize>)> {
    let (name, _) = text.strip_prefix("[!")?.split_once(']')?;
    Some((left(name)?, 0..name.len() + "[!]".len()))
}

/// What says so.
pub fn left_over(mark: &'static str, quoted: bool) -> Diagnostic {
    let help = match (mark, quoted) {
        ("WRITE", _) => "help-write",
        (_, true) => "help",
        (_, false) => "help-inline",
    };
    Diagnostic::new(Code::Translate).arg("mark", mark).help(help)
}

fn left(name: &str) -> Option<&'static str> {
    ["TRANSLATE", "WRITE"].into_iter().find(|mark| mark.eq_ignore_ascii_case(name))
}

fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}

/// The `[!NAME]` at the start of the quote that begins at `quote`. Looks no further than it must:
/// the rest of the line may hold a hundred thousand more quotes.
fn marker(text: &str, quote: usize) -> Option<Range<usize>> {
    let blank = [' ', '\t'];
    let rest = text[quote..].trim_start_matches(blank).strip_prefix('>')?;
    let rest = rest.trim_start_matches(blank);
    let name = rest.strip_prefix("[!")?;
    let len = name.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')))?;
    if len == 0 || !name[len..].starts_with(']') {
        return None;
    }
    let start = text.len() - rest.len();
    Some(start..start + len + "[!]".len())
}

#[cfg(test)]
mod tests {
    use crate::parse::body::tests::{html, mistakes};

    #[test]
    fn an_alert_is_its_text_between_two_holes() {
        assert_eq!(html("> [!NOTE]\n> a *b*"), "{alert note}<p>a <em>b</em></p>\n{end}");
        assert_eq!(html("> [!caution] a\n> b"), "{alert caution}<p>a\nb</p>\n{end}");
        assert_eq!(
            html("- > [!TIP]\n  > > [!NOTE]\n  > > a"),
            "<ul>\n<li>{alert tip}{alert note}<p>a</p>\n{end}{end}</li>\n</ul>\n"
        );
    }

    #[test]
    fn an_unknown_alert_has_a_suggestion() {
        let found = mistakes("> [!NOT]\n> a\n\n> [!FOOBAR]\n");
        assert_eq!(found, ["alert-unknown [!NOT] help-nearest", "alert-unknown [!FOOBAR] help"]);
    }

    #[test]
    fn a_passage_to_translate_is_an_error() {
        assert_eq!(mistakes("> [!TRANSLATE]\n> a"), ["translate-left [!TRANSLATE] help"]);
        assert_eq!(mistakes("> [!write] a"), ["translate-left [!write] help-write"]);
        for text in ["## [!TRANSLATE] a", "- [!TRANSLATE] a", "- [ ] [!TRANSLATE] *a*"] {
            assert_eq!(mistakes(text), ["translate-left [!TRANSLATE] help-inline"], "{text}");
        }
        let table = "| [!TRANSLATE] a | b |\n|---|---|\n| [!TRANSLATE] c | d |";
        assert_eq!(mistakes(table).len(), 2);
    }

    #[test]
    fn the_mark_is_no_part_of_the_text() {
        assert_eq!(html("> [!TRANSLATE]\n> a *b*"), html("> a *b*"));
        assert_eq!(html("- [ ] [!TRANSLATE] a"), html("- [ ] a"));
        assert_eq!(html("## [!TRANSLATE] a b {#c}"), html("## a b {#c}"));
        assert_eq!(mistakes("\\[!TRANSLATE] a and `[!TRANSLATE]`"), [""; 0]);
    }

    #[test]
    fn what_looks_like_an_alert_is_text() {
        assert_eq!(mistakes("> \\[!FOO] and [!BAR]\n\nand [!BAZ]"), [""; 0]);
    }
}
