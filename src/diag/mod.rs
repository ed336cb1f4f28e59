//! Diagnostics: every message a user sees is one of these values.
//!
//! Owns the value, its codes (`code`), the words in each message language (`texts`) and the
//! printers (`human`, `short`, `json`, `sarif`, `github`; `format` chooses between them). Never
//! prints: a printer returns text, and only `cli` and `serve` write it out.

mod code;
#[cfg(test)]
mod corpus;
mod excerpt;
mod explain;
mod format;
mod github;
mod human;
mod json;
mod nearest;
mod position;
#[cfg(test)]
mod sample;
mod sarif;
mod short;
mod texts;

use std::ops::Range;
use std::sync::Arc;

pub use code::Code;
pub use explain::explain;
pub use format::{Format, print};
pub use github::github;
pub use human::human;
pub use json::json;
pub use nearest::nearest;
pub use position::{Position, position};
pub use sarif::sarif;
pub use short::short;
pub use texts::{MessageLang, Texts};

/// How grave a diagnostic is. Only an error stops publication; `--strict` turns warnings into
/// errors; a note never fails a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Note,
}

impl Severity {
    /// The severity in machine formats: `error`, `warning` or `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A half-open range of bytes in a source file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// The span of `range`, moved on by `offset` bytes. Files are below 4 GiB: `load` refuses
    /// larger ones, so the numbers fit.
    pub fn new(range: Range<usize>, offset: usize) -> Span {
        Span { start: (range.start + offset) as u32, end: (range.end + offset) as u32 }
    }

    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    pub fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }
}

/// A file as it was read: its path from the site's folder, with `/` between names, and its text.
/// The text is empty where the file could not be read as UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    pub path: String,
    pub text: String,
}

/// A place in a source file.
#[derive(Clone, Debug)]
pub struct Place {
    pub source: Arc<Source>,
    pub span: Span,
}

impl Place {
    pub fn new(source: &Arc<Source>, span: Span) -> Place {
        Place { source: source.clone(), span }
    }

    /// The file as a whole, where no part of it is meant.
    pub fn file(source: &Arc<Source>) -> Place {
        Place { source: source.clone(), span: Span::default() }
    }

    /// A file of which only the path is known: it could not be read, or does not exist.
    pub fn path(path: impl Into<String>) -> Place {
        Place {
            source: Arc::new(Source { path: path.into(), text: String::new() }),
            span: Span::default(),
        }
    }
}

/// A second place that explains the first, with the id of its words: an attribute of the
/// code's Fluent message.
#[derive(Clone, Debug)]
pub struct Label {
    pub place: Place,
    pub text: &'static str,
}

/// One mistake, remark or failure, without words: those come from
/// `i18n/<lang>/diagnostics.ftl`, where the message `<code>` has the attributes `label` (what we
/// saw, at the place), `explain` (for `fiches explain`) and one for each help or second label.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub place: Option<Place>,
    /// Second places, in the order in which they are to be read.
    pub labels: Vec<Label>,
    /// Variables of the message, by name.
    pub args: Vec<(&'static str, String)>,
    /// The attribute of the message that says what to do; several codes have more than one.
    pub help: Option<&'static str>,
}

impl Diagnostic {
    /// A diagnostic of the code's own severity, with the help named `help` if the code has one.
    pub fn new(code: Code) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity(),
            place: None,
            labels: Vec::new(),
            args: Vec::new(),
            help: Some("help"),
        }
    }

    pub fn at(mut self, source: &Arc<Source>, span: Span) -> Self {
        self.place = Some(Place::new(source, span));
        self
    }

    pub fn place(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Chooses the help text by the attribute `name` instead of `help`.
    pub fn help(mut self, name: &'static str) -> Self {
        self.help = Some(name);
        self
    }

    /// Gives the nearest known name as `did you mean`, where there is one: sets the variable
    /// `nearest` and the help `help-nearest`.
    pub fn nearest(self, nearest: Option<&str>) -> Self {
        match nearest {
            Some(name) => self.arg("nearest", name).help("help-nearest"),
            None => self,
        }
    }

    /// Gives the name to write instead, the variable `suggestion`; without one, no help.
    pub fn suggestion(mut self, name: &str) -> Self {
        self.help = self.help.filter(|_| !name.is_empty());
        self.arg("suggestion", name)
    }

    pub fn label(mut self, place: Place, text: &'static str) -> Self {
        self.labels.push(Label { place, text });
        self
    }

    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

/// Why the system refused something: an id of the message `reason-name`; for what editors seldom
/// meet, what the system says, without its number.
pub fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    let text = error.to_string();
    match error.kind() {
        ErrorKind::NotFound => "missing",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => "file",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::InvalidFilename => "name",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
        _ => text.split(" (os error").next().unwrap_or(&text),
    }
    .to_owned()
}

/// Sorts diagnostics for reading: by file, place and code, and drops exact repetitions (the same
/// code at the same place with the same variables).
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| key(a).cmp(&key(b)));
    diagnostics.dedup_by(|a, b| key(a) == key(b));
}

fn key(found: &Diagnostic) -> impl Ord {
    let place = found.place.as_ref().map(|place| (place.source.path.as_str(), place.span));
    (place, found.severity, found.code.as_str(), &found.args)
}

/// Whether any diagnostic stops publication.
pub fn any_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}
