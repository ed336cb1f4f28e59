//! Diagnostics one a line, as compilers and `grep -n` write them.

use super::position::Files;
use super::{Diagnostic, Texts};

/// `path:line:column: severity[code]: title (help)`, a line each; the parts of the place that are
/// not known are left out.
pub fn short(diagnostics: &[Diagnostic], texts: &Texts) -> String {
    let mut files = Files::default();
    diagnostics.iter().map(|diagnostic| line(diagnostic, texts, &mut files)).collect()
}

fn line<'a>(diagnostic: &'a Diagnostic, texts: &Texts, files: &mut Files<'a>) -> String {
    let place = match &diagnostic.place {
        None => String::new(),
        Some(place) => match files.region(place) {
            None => format!("{}: ", place.source.path),
            Some((at, _)) => format!("{}:{}:{}: ", place.source.path, at.line, at.column),
        },
    };
    let severity = texts.severity(diagnostic.severity);
    let title = texts.title(diagnostic);
    let help = texts.help(diagnostic).map(|help| format!(" ({help})")).unwrap_or_default();
    let line = format!("{place}{severity}[{}]: {title}{help}", diagnostic.code.as_str());
    line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::MessageLang;
    use crate::diag::sample::diagnostics;

    #[test]
    fn each_diagnostic_is_one_line() {
        insta::assert_snapshot!(short(&diagnostics(), &Texts::new(MessageLang::Nl)));
    }
}
