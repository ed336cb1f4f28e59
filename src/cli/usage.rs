//! Arguments that are wrong, as a message like others: in the language of messages, with what to
//! write instead.

use std::ffi::OsString;

use clap::ValueEnum;
use clap::error::{ContextKind, ErrorKind};

use crate::diag::{Code, Diagnostic, MessageLang};

/// What is wrong with the arguments; none where the error is of a kind that ours do not lead to.
pub(super) fn wrong(error: &clap::Error) -> Option<Diagnostic> {
    let text = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let (argument, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    let problem = match error.kind() {
        ErrorKind::MissingRequiredArgument => "missing",
        ErrorKind::UnknownArgument => "argument",
        ErrorKind::MissingSubcommand => "none",
        ErrorKind::InvalidSubcommand => "command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => "empty",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "value",
        ErrorKind::ArgumentConflict if argument == text(ContextKind::PriorArg) => "twice",
        ErrorKind::ArgumentConflict => "conflict",
        _ => return None,
    };
    let usage = text(ContextKind::Usage);
    let usage = usage.trim().strip_prefix("Usage:").unwrap_or(&usage).trim();
    let wrong = Diagnostic::new(Code::Usage)
        .arg("problem", problem)
        .arg("command", text(ContextKind::InvalidSubcommand))
        .arg("value", value)
        .arg("other", text(ContextKind::PriorArg))
        .arg("usage", usage)
        .help(help(&argument, usage));
    let known = [ContextKind::ValidValue, ContextKind::ValidSubcommand].map(text).concat();
    let wrong = if known.is_empty() { wrong } else { wrong.help("help-known").arg("known", known) };
    let near =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().map(text).find(|near| !near.is_empty());
    // Of several, the nearest comes last.
    let near = near.as_deref().and_then(|near| near.rsplit(", ").next());
    Some(wrong.arg("argument", argument).nearest(near))
}

/// A `SOURCE_DATE_EPOCH` that is no day.
pub(super) fn epoch(text: String) -> Diagnostic {
    let problem = if text.is_empty() { "empty" } else { "value" };
    Diagnostic::new(Code::Usage)
        .arg("problem", problem)
        .arg("argument", "SOURCE_DATE_EPOCH")
        .arg("value", text)
        .help("help-epoch")
}

/// What to do about an argument of which nothing nearer is known.
fn help(argument: &str, usage: &str) -> &'static str {
    match argument.split(' ').next() {
        Some("--today") => "help-day",
        Some("--base-url") => "help-address",
        _ if usage.is_empty() => "help-all",
        _ => "help",
    }
}

/// The language of messages that arguments ask for which are wrong elsewhere.
pub(super) fn messages(args: &[OsString]) -> Option<MessageLang> {
    let text = |at: usize| args.get(at).and_then(|arg| arg.to_str()).unwrap_or_default();
    let value = (0..args.len()).find_map(|at| match text(at).strip_prefix("--messages") {
        Some("") => Some(text(at + 1)),
        Some(value) => value.strip_prefix('='),
        None => None,
    });
    MessageLang::from_str(value?, false).ok()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Cli;
    use crate::diag::{MessageLang, Texts};

    fn said(args: &str, lang: MessageLang) -> [String; 2] {
        let error = Cli::try_parse_from(args.split(' ')).err().unwrap();
        let problem = wrong(&error).unwrap_or_else(|| panic!("{args}: {error}"));
        let texts = Texts::new(lang);
        [texts.title(&problem), texts.help(&problem).unwrap_or_default()]
    }

    #[test]
    fn what_is_wrong_with_the_arguments_is_said_with_what_to_write() {
        for (args, title, help) in [
            ("fiches new page", "<KEY> is missing", "written as: fiches new <KIND> <KEY> [LANG]"),
            ("fiches chek", "there is no command `chek`", "did you mean `check`?"),
            (
                "fiches --messages en",
                "no command is given",
                "one of: build, check, serve, pack, status, translated, new, init, schema, explain",
            ),
            ("fiches xyz", "there is no command `xyz`", "written as: fiches [OPTIONS] <COMMAND>"),
            ("fiches check --strickt", "`--strickt` is not known here", "did you mean `--strict`?"),
            (
                "fiches check --format xml",
                "`--format <FORMAT>` cannot be `xml`",
                "one of: human, short, json, sarif, github",
            ),
            (
                "fiches build --today 24/11/2026",
                "`--today <TODAY>` cannot be `24/11/2026`",
                "write a day as 2026-11-24",
            ),
            (
                "fiches build --base-url example.org",
                "`--base-url <BASE_URL>` cannot be `example.org`",
                "write an address as https://example.org",
            ),
            ("fiches build --out", "`--out <OUT>` has no value", "for all arguments: `--help`"),
            (
                "fiches build --strict --strict",
                "`--strict` stands twice",
                "written as: fiches build [OPTIONS]",
            ),
        ] {
            assert_eq!(said(args, MessageLang::En), [title, help], "{args}");
        }
        let [title, _] = said("fiches new page", MessageLang::Fr);
        assert_eq!(title, "il manque <KEY>");
    }

    #[test]
    fn the_language_is_taken_from_arguments_that_are_wrong() {
        let asked = |args: &str| {
            let args: Vec<OsString> = args.split(' ').map(OsString::from).collect();
            messages(&args).map(|lang| lang == MessageLang::Nl)
        };
        assert_eq!(asked("fiches --messages nl chek"), Some(true));
        assert_eq!(asked("fiches new --messages=nl"), Some(true));
        assert_eq!(asked("fiches new --messages fr"), Some(false));
        for args in ["fiches chek", "fiches new --messages", "fiches --messages de"] {
            assert_eq!(asked(args), None, "{args}");
        }
    }
}
