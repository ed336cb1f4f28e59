//! References: `[[key]]`, `[[key|label]]`, `[[key#id]]`, `[[key#=fact]]`, `![[key]]`.
//!
//! pulldown-cmark finds the brackets. Left to do here: the `\` before a bar in a table, labels
//! that are empty, targets that are none, and brackets that were left in the text.

use std::ops::Range;

use crate::diag::{Code, Diagnostic};
use crate::model::words::{Fill, Part, Reference};

use super::Parse;
use super::link::Close;

impl Parse<'_, '_> {
    pub fn wikilink(&mut self, target: &str, bar: bool, range: Range<usize>) {
        let Some(reference) = reference(target) else {
            self.report(Diagnostic::new(Code::LinkEmpty), range);
            return self.pass(|_, _, _| {});
        };
        let span = self.span(&range);
        if bar && has_label(&self.text[range]) {
            self.out.hole(span, Fill::LinkStart(reference));
            self.links.push(Close::Reference);
            return;
        }
        self.pass(|_, _, _| {});
        self.out.hole(span, Fill::Link(reference));
    }

    /// `![[key]]`, which must stand alone.
    pub fn card(&mut self, target: &str, range: Range<usize>, alone: bool) {
        self.pass(|_, _, _| {});
        match reference(target) {
            None => self.report(Diagnostic::new(Code::LinkEmpty), range),
            Some(reference) if alone => {
                self.out.hole(self.span(&range), Fill::Card(reference));
            }
            Some(reference) => {
                let place = Diagnostic::new(Code::CardPlace).arg("name", reference.name());
                self.report(place, range);
            }
        }
    }

    /// A `[` that pulldown-cmark left in the text; the second of two in a row is a mistake.
    pub fn left_bracket(&mut self, range: &Range<usize>) {
        let at = range.end - 1;
        let backslashes = self.text[..at].bytes().rev().take_while(|&b| b == b'\\').count();
        if backslashes % 2 == 1 {
            return;
        }
        if self.bracket != Some(at) {
            self.bracket = Some(range.end);
            return;
        }
        self.bracket = None;
        let inside = self.text[range.end..].split(['[', '\n']).next().unwrap_or_default();
        let label = inside.find("]]").map(|end| inside[..end].trim_start());
        if label.is_some_and(|label| label.is_empty() || label.starts_with(['|', '\\'])) {
            let end = range.end + inside.find("]]").map_or(0, |end| end + "]]".len());
            return self.report(Diagnostic::new(Code::LinkEmpty), at - 1..end);
        }
        let help = if self.table.is_open() { "help-table" } else { "help" };
        self.report(Diagnostic::new(Code::LinkOpen).help(help), at - 1..at + 1);
    }
}

/// The reference that `target` writes; none where it is empty.
fn reference(target: &str) -> Option<Reference> {
    // In a table the bar is written `\|`, and the backslash is left here.
    let target = target.strip_suffix('\\').unwrap_or(target);
    let (key, part) = match target.split_once('#') {
        None => (target, None),
        Some((key, part)) => (key, Some(part.trim())),
    };
    let key = on_one_line(key.trim());
    let part = match part {
        None if key.is_empty() => return None,
        None => Part::Whole,
        Some(part) => match part.strip_prefix('=').map(str::trim) {
            None if part.is_empty() => return None,
            None => Part::Anchor(on_one_line(part)),
            Some("") => return None,
            Some(fact) => Part::Fact(on_one_line(fact)),
        },
    };
    Some(Reference { target: key, part })
}

/// A target that was wrapped is read with a space; in a quote its next line has marks before it.
fn on_one_line(target: &str) -> String {
    if !target.contains(['\n', '\r']) {
        return target.to_owned();
    }
    let mut lines = target.lines();
    let mut line = lines.next().unwrap_or_default().trim_end().to_owned();
    for next in lines {
        line.push(' ');
        line.push_str(next.trim_start_matches([' ', '\t', '>']).trim_end());
    }
    line
}

/// Whether something stands between the bar and the brackets.
fn has_label(source: &str) -> bool {
    let label = source.split_once('|').map_or("", |(_, label)| label);
    !label.trim_end_matches(']').trim().is_empty()
}

#[cfg(test)]
mod tests {
    use crate::parse::body::tests::{html, mistakes};

    #[test]
    fn every_form_is_a_hole() {
        for form in ["k", "s/k", "k#id", "#id", "k#=fact", "#=fact", "k#=phone.night"] {
            assert_eq!(html(&format!("a [[{form}]], b")), format!("<p>a {{link {form}}}, b</p>\n"));
            assert_eq!(
                html(&format!("[[{form}|l *m*]]")),
                format!("<p>{{link {form}|l <em>m</em>}}</p>\n")
            );
        }
        assert_eq!(html("[[ k # = f | l ]]"), "<p>{link k#=f| l }</p>\n");
        assert_eq!(html("[[k|]] [[k| ]]"), "<p>{link k} {link k}</p>\n");
        assert_eq!(html("[[a_b_c]][[d]](e)"), "<p>{link a_b_c}{link d}(e)</p>\n");
    }

    #[test]
    fn every_form_works_in_every_place() {
        assert_eq!(
            html("| [[k\\|*l*]] | [[m]] |\n|---|---|\n").matches("{link k|<em>l</em>}").count(),
            1
        );
        assert_eq!(html("> [!NOTE]\n> [[k|a\n> b]]"), "{alert note}<p>{link k|a\nb}</p>\n{end}");
        assert_eq!(html("> [[a\n> b|c]]"), "<blockquote>\n<p>{link a b|c}</p>\n</blockquote>\n");
        assert_eq!(html("*[[k]]* `[[k]]`"), "<p><em>{link k}</em> <code>[[k]]</code></p>\n");
        assert_eq!(html("t\n: [[k]]"), "<dl>\n<dt>t</dt>\n<dd>{link k}</dd>\n</dl>\n");
    }

    #[test]
    fn a_card_stands_alone() {
        assert_eq!(html("![[k]]\n\n  ![[s/k]]  \n"), "{card k}{card s/k}");
        assert_eq!(html("> ![[k]]\n"), "<blockquote>\n{card k}</blockquote>\n");
        assert_eq!(html("t\n: ![[k]]\n"), "<dl>\n<dt>t</dt>\n<dd>{card k}</dd>\n</dl>\n");
        assert_eq!(mistakes("a ![[k]] b"), ["card-place ![[k]] help"]);
        assert_eq!(
            mistakes("![[k]]\n![[l|m]]"),
            ["card-place ![[k]] help", "card-place ![[l|m]] help"]
        );
        assert_eq!(mistakes("| ![[k\\|l]] |\n|---|\n"), ["card-place ![[k\\|l]] help"]);
    }

    #[test]
    fn a_reference_left_open_is_found() {
        assert_eq!(mistakes("a [[b"), ["link-open [[ help"]);
        assert_eq!(mistakes("a ![[b]"), ["link-open [[ help"]);
        assert_eq!(mistakes("é [[a [[b]] c]]"), ["link-open [[ help"]);
        assert_eq!(mistakes("| a | b |\n|---|---|\n| [[k|l]] |\n"), ["link-open [[ help-table"]);
        assert_eq!(mistakes("\\[[a]] \\[\\[b]] [\\[c] `[[` [ [d\n\n    [[e\n"), [""; 0]);
    }

    #[test]
    fn a_reference_to_nothing_is_found() {
        let text = "[[]] [[ ]] [[#]] [[#=]] [[k#]] [[|a]] ![[#]]";
        let found =
            ["[[]]", "[[ ]]", "[[#]]", "[[#=]]", "[[k#]]"].map(|t| format!("link-empty {t} help"));
        assert_eq!(mistakes(text)[..5], found);
        assert_eq!(mistakes(text)[5..], ["link-empty [[|a]] help", "link-empty ![[#]] help"]);
    }
}
