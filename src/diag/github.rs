//! Diagnostics as workflow commands, which GitHub shows beside the lines of a change.
//!
//! The syntax and its escapes: "Workflow commands for GitHub Actions" and `command.ts` of
//! `actions/toolkit`.

use super::position::Files;
use super::{Diagnostic, Severity, Texts};

/// One command a diagnostic: `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::…`.
pub fn github(diagnostics: &[Diagnostic], texts: &Texts) -> String {
    let mut files = Files::default();
    diagnostics.iter().map(|diagnostic| command(diagnostic, texts, &mut files)).collect()
}

fn command<'a>(diagnostic: &'a Diagnostic, texts: &Texts, files: &mut Files<'a>) -> String {
    let name = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = &diagnostic.place {
        properties.push(format!("file={}", property(&place.source.path)));
        if let Some((start, end)) = files.region(place) {
            properties.push(format!("line={},col={}", start.line, start.column));
            properties.push(format!("endLine={},endColumn={}", end.line, end.column));
        }
    }
    properties.push(format!("title={}", diagnostic.code.as_str()));
    let mut message = texts.title(diagnostic);
    if let Some(help) = texts.help(diagnostic) {
        message = format!("{message}\n{}: {help}", texts.help_word());
    }
    format!("::{name} {}::{}\n", properties.join(","), data(&message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::sample::diagnostics;
    use crate::diag::{Code, MessageLang, Place};

    #[test]
    fn each_diagnostic_is_one_command() {
        insta::assert_snapshot!(github(&diagnostics(), &Texts::new(MessageLang::En)));
    }

    #[test]
    fn what_would_end_a_property_or_the_command_is_escaped() {
        let place = Place::path("a,b:c%.md");
        let diagnostic = Diagnostic::new(Code::FileRead).place(place).arg("reason", "1\r\n100%");
        let command = github(&[diagnostic], &Texts::new(MessageLang::En));
        assert!(command.starts_with("::error file=a%2Cb%3Ac%25.md,title=file-read::"), "{command}");
        assert!(command.contains("1%0D%0A100%25%0Ahelp: "), "{command}");
    }
}
