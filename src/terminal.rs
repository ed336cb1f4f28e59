//! Writing to the terminal, for `cli` and `serve`: nothing else prints.

use std::env;
use std::io::{self, IsTerminal, Write};

use crate::diag::{self, Diagnostic, Format, Texts};

/// Prints diagnostics for people, in colour on a terminal.
pub fn print_human(diagnostics: &[Diagnostic], texts: &Texts) {
    let colour = io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none();
    eprint(&diag::print(Format::Human, diagnostics, texts, colour));
}

/// Prints to standard output. A reader that has gone away is no error.
pub fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes()).and_then(|()| io::stdout().flush());
}

/// Prints to standard error. A reader that has gone away is no error.
pub fn eprint(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}
