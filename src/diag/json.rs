//! Diagnostics as JSON, for editors and scripts.

use serde::Serialize;

use super::position::Files;
use super::{Diagnostic, Texts};

#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    severity: &'a str,
    message: String,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    help: Option<String>,
}

/// One array; lines and columns are counted from 1, columns in code points, the end exclusive;
/// null where unknown.
pub fn json(diagnostics: &[Diagnostic], texts: &Texts) -> String {
    let mut files = Files::default();
    let rows: Vec<Row> = diagnostics.iter().map(|d| row(d, texts, &mut files)).collect();
    written(&rows)
}

fn row<'a>(diagnostic: &'a Diagnostic, texts: &Texts, files: &mut Files<'a>) -> Row<'a> {
    let region = diagnostic.place.as_ref().and_then(|place| files.region(place));
    Row {
        code: diagnostic.code.as_str(),
        severity: diagnostic.severity.as_str(),
        message: texts.title(diagnostic),
        file: diagnostic.place.as_ref().map(|place| place.source.path.as_str()),
        line: region.map(|(start, _)| start.line),
        column: region.map(|(start, _)| start.column),
        end_line: region.map(|(_, end)| end.line),
        end_column: region.map(|(_, end)| end.column),
        help: texts.help(diagnostic),
    }
}

/// The JSON text of a value of ours, with a line end.
pub(super) fn written(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value);
    text.expect("structs of text, numbers and lists can always be written as JSON") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::MessageLang;
    use crate::diag::sample::diagnostics;

    #[test]
    fn all_keys_are_present_and_null_where_unknown() {
        insta::assert_snapshot!(json(&diagnostics(), &Texts::new(MessageLang::Fr)));
    }

    #[test]
    fn no_diagnostics_are_an_empty_array() {
        assert_eq!(json(&[], &Texts::new(MessageLang::En)), "[]\n");
    }
}
