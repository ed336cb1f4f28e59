//! Turns the template engine's errors into diagnostics with their place in the template.

use tera::{Error, ErrorKind, ReportError, Tera};

use super::Sources;
use crate::diag::{Code, Diagnostic, Place, Span};

/// The mistakes of every template on its own.
pub fn syntax(sources: &Sources) -> Vec<Diagnostic> {
    let wrong = |(name, source): (&String, &std::sync::Arc<crate::diag::Source>)| {
        // Alone, a template lacks parents and functions: only mistakes of its own syntax count.
        let error = Tera::new().add_raw_template(name, &source.text).err()?;
        let syntax = matches!(error.kind(), ErrorKind::SyntaxError(_));
        syntax.then(|| diagnostic(Code::TemplateSyntax, &error, sources))
    };
    sources.iter().filter_map(wrong).collect()
}

/// The diagnostic of an error, at its place if the error knows one.
pub fn diagnostic(code: Code, error: &Error, sources: &Sources) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let plain = Diagnostic::new(code).arg("reason", reason(report));
            match place(report, sources) {
                Some(place) => plain.place(place),
                None => plain,
            }
        }
        kind => Diagnostic::new(code).arg("reason", kind),
    }
}

/// Names that no template, filter, function or component has. The engine reports them all at
/// once, as text: `error: Unknown filter `x`\n --> name:2:11\n  |\n2 | …\n  |    ^^^`.
pub fn references(error: &Error, sources: &Sources) -> Vec<Diagnostic> {
    let text = error.to_string();
    let reports = text.split("error: ").filter(|report| !report.trim().is_empty());
    reports.map(|report| reference(report, sources)).collect()
}

fn reference(report: &str, sources: &Sources) -> Diagnostic {
    let mut lines = report.lines();
    let reason = lines.next().unwrap_or_default().trim();
    let found = Diagnostic::new(Code::TemplateSyntax).arg("reason", reason);
    let at = lines.next().and_then(|line| line.split_once("--> ")).map(|(_, at)| at);
    let width = report.chars().filter(|c| *c == '^').count();
    match at.and_then(|at| located(at, width, sources)) {
        Some(place) => found.place(place),
        None => found,
    }
}

/// The place `name:line:column`, counted from 1 in characters.
fn located(at: &str, width: usize, sources: &Sources) -> Option<Place> {
    let mut parts = at.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let source = sources.get(parts.next()?)?;
    let before: usize = source.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let bytes = |text: &str, count| text.chars().take(count).map(char::len_utf8).sum::<usize>();
    let start = before + bytes(&source.text[before..], column - 1);
    let end = start + bytes(&source.text[start..], width);
    Some(Place::new(source, Span::new(start..end, 0)))
}

fn place(report: &ReportError, sources: &Sources) -> Option<Place> {
    let source = sources.get(report.filename())?;
    Some(Place::new(source, Span::new(report.span().range.clone(), 0)))
}

/// What is wrong, in one line.
fn reason(report: &ReportError) -> String {
    report.message().lines().next().unwrap_or_default().to_owned()
}
