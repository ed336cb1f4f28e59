//! The command line: the only place that asks for the clock, the locale and the environment, and,
//! with `serve`, the only one that prints.

mod init;
mod new;
mod pack;
mod schema;
mod status;
mod translated;
mod usage;
mod write;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diag::{self, Code, Diagnostic, Format, MessageLang, Texts, any_error, nearest};
use crate::model::fields::SCHEMAS;
use crate::model::value::{Date, Url};
use crate::pipeline::{self, Request, Timings};
use crate::serve;
use crate::terminal::{eprint, print, print_human};

/// Turns folders of Markdown explainer sheets in several languages into a static site.
#[derive(Parser)]
#[command(name = "fiches", version, about, disable_help_subcommand = true)]
struct Cli {
    /// Language of messages; by default that of the system
    #[arg(long, global = true, value_enum)]
    messages: Option<MessageLang>,
    #[command(subcommand)]
    command: Command,
}

impl ValueEnum for MessageLang {
    fn value_variants<'a>() -> &'a [MessageLang] {
        &MessageLang::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.as_str()))
    }
}

#[derive(Subcommand)]
enum Command {
    /// Check the site, then publish it
    Build {
        #[command(flatten)]
        site: SiteArgs,
        /// Where to publish [default: public, in the site's folder]
        #[arg(long)]
        out: Option<PathBuf>,
        /// Where the site will be found: needed for sitemap, feed and canonical links
        #[arg(long, value_parser = web_address)]
        base_url: Option<String>,
        /// Show sheets with `published = false` too
        #[arg(long)]
        drafts: bool,
        /// End links in index.html, so that the folder works without a server
        #[arg(long)]
        portable: bool,
        /// Print how long each stage took
        #[arg(long)]
        timings: bool,
    },
    /// Do all of build but publish
    Check {
        #[command(flatten)]
        site: SiteArgs,
        #[arg(long, value_enum, default_value_t = Format::Human)]
        format: Format,
        /// Print how long each stage took
        #[arg(long)]
        timings: bool,
    },
    /// Show the site on this computer, and again after every change
    Serve {
        #[command(flatten)]
        site: SiteArgs,
        #[arg(long, default_value_t = 4040)]
        port: u16,
        /// Open the browser
        #[arg(long)]
        open: bool,
    },
    /// Pack the site, or some of its languages, into a zip file that opens without a server
    Pack(pack::PackArgs),
    /// Show how each sheet stands in each language, those that need work first
    Status(status::StatusArgs),
    /// Declare that translations say what their originals say now
    Translated(translated::TranslatedArgs),
    /// Make a commented skeleton of a sheet, or of a translation
    New(new::NewArgs),
    /// Make a small working site in five languages
    Init { folder: PathBuf },
    /// Write the JSON Schemas of the TOML files for editors that check them as they are typed
    Schema {
        /// Print this one instead
        #[arg(value_parser = PossibleValuesParser::new(SCHEMAS))]
        name: Option<String>,
        /// The folder that holds `content`
        #[arg(long, default_value = ".")]
        site: PathBuf,
    },
    /// Explain a message by its code, with an example
    Explain { code: String },
}

#[derive(Args)]
struct SiteArgs {
    /// The folder that holds `content`
    #[arg(long, default_value = ".")]
    site: PathBuf,
    /// The day to take for today, as 2026-11-24
    #[arg(long, value_parser = day)]
    today: Option<Date>,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Format] {
        &Format::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.as_str()))
    }
}

/// Runs the command that the arguments give. Exit code 0: done; 1: there were errors; 2: the
/// arguments are wrong.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) => return unread(&error, &args),
    };
    let texts = Texts::new(message_lang(cli.messages));
    if let Err(text) = epoch() {
        print_human(&[usage::epoch(text)], &texts);
        return ExitCode::from(2);
    }
    match cli.command {
        Command::Build { site, out, base_url, drafts, portable, timings } => {
            let request = Request { base_url, drafts, portable, ..request(site, false) };
            build(&request, out, timings, &texts)
        }
        Command::Check { site, format, timings } => {
            check(&request(site, true), format, timings, &texts)
        }
        Command::Serve { site, port, open } => {
            let request = Request { drafts: true, ..request(site, false) };
            serve::run(&request, port, open, &texts)
        }
        Command::Pack(args) => pack::run(args, &texts),
        Command::Status(args) => status::run(args, &texts),
        Command::Translated(args) => translated(&args, &texts),
        Command::New(args) => new(&args, &texts),
        Command::Init { folder } => init(&folder, &texts),
        Command::Schema { name, site } => schema(name.as_deref(), &site, &texts),
        Command::Explain { code } => explain(&code, &texts),
    }
}

/// Says why arguments could not be read, or what they asked for: help, or the version.
fn unread(error: &clap::Error, args: &[OsString]) -> ExitCode {
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    match usage::wrong(error) {
        Some(problem) => print_human(&[problem], &Texts::new(message_lang(usage::messages(args)))),
        // A closed pipe is no reason to fail while saying what is wrong.
        None => drop(error.print()),
    }
    if asked { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

fn build(request: &Request, out: Option<PathBuf>, timings: bool, texts: &Texts) -> ExitCode {
    let out = out.unwrap_or_else(|| request.site.join("public"));
    let mut times = Timings::default();
    let (diagnostics, report) = pipeline::build(request, &out, &mut times);
    print_human(&diagnostics, texts);
    if timings {
        eprint(&times.table());
    }
    match report {
        Some(report) => {
            if !diagnostics.is_empty() {
                eprint(&[&texts.summary(&diagnostics), "\n"].concat());
            }
            let files = report.written + report.linked;
            let args = [
                ("out", out.display().to_string()),
                ("files", files.to_string()),
                ("written", report.written.to_string()),
            ];
            eprint(&texts.say("published", &args));
            ExitCode::SUCCESS
        }
        None => {
            eprint(&[&texts.summary_unpublished(&diagnostics), "\n"].concat());
            ExitCode::FAILURE
        }
    }
}

fn check(request: &Request, format: Format, timings: bool, texts: &Texts) -> ExitCode {
    let mut times = Timings::default();
    let diagnostics = pipeline::check_pages(request, &mut times);
    match format {
        Format::Human => {
            print_human(&diagnostics, texts);
            eprint(&[&texts.summary(&diagnostics), "\n"].concat());
        }
        Format::Short | Format::Json | Format::Sarif | Format::Github => {
            print(&diag::print(format, &diagnostics, texts, false));
        }
    }
    if timings {
        eprint(&times.table());
    }
    if any_error(&diagnostics) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn translated(args: &translated::TranslatedArgs, texts: &Texts) -> ExitCode {
    let request = editing(&args.site, None);
    match translated::translated(args, &request) {
        Ok(written) => {
            let id = if args.minor { "translated-minor" } else { "translated" };
            for (key, langs) in &written {
                print(&texts.say(id, &[("key", key.clone()), ("langs", langs.join(", "))]));
            }
            if written.is_empty() {
                print(&texts.say("translated-none", &[]));
            }
            ExitCode::SUCCESS
        }
        Err(problems) => failures(&problems, texts),
    }
}

fn new(args: &new::NewArgs, texts: &Texts) -> ExitCode {
    match new::new(args, &editing(&args.site, args.today), texts) {
        Ok(files) => {
            let id = if args.is_translation() { "new-translation" } else { "new" };
            let lang = args.lang.clone().unwrap_or_default();
            let args = [("files", files.join(", ")), ("key", args.key.clone()), ("lang", lang)];
            print(&texts.say(id, &args));
            ExitCode::SUCCESS
        }
        Err(problems) => failures(&problems, texts),
    }
}

fn init(folder: &Path, texts: &Texts) -> ExitCode {
    match init::init(folder) {
        Ok(()) => {
            print(&texts.say("init", &[("folder", folder.display().to_string())]));
            ExitCode::SUCCESS
        }
        Err(problem) => failed(problem, texts),
    }
}

fn schema(name: Option<&str>, site: &Path, texts: &Texts) -> ExitCode {
    if let Some(name) = name {
        print(&schema::text(name));
        return ExitCode::SUCCESS;
    }
    match schema::write(site) {
        Ok(folder) => {
            print(&texts.say("schemas", &[("folder", folder.display().to_string())]));
            ExitCode::SUCCESS
        }
        Err(problem) => failed(problem, texts),
    }
}

fn explain(code: &str, texts: &Texts) -> ExitCode {
    match Code::named(code) {
        Some(code) => {
            print(&diag::explain(code, texts));
            ExitCode::SUCCESS
        }
        None => {
            let found = nearest(code, Code::ALL.iter().map(|code| code.as_str()));
            failed(Diagnostic::new(Code::CodeUnknown).arg("code", code).nearest(found), texts)
        }
    }
}

fn failed(problem: Diagnostic, texts: &Texts) -> ExitCode {
    failures(&[problem], texts)
}

/// Prints what is wrong; where it is the arguments and nothing else, as for all wrong arguments.
fn failures(problems: &[Diagnostic], texts: &Texts) -> ExitCode {
    print_human(problems, texts);
    if problems.iter().all(is_of_arguments) { ExitCode::from(2) } else { ExitCode::FAILURE }
}

/// Whether a diagnostic is about an argument: a name that stands in no file.
fn is_of_arguments(problem: &Diagnostic) -> bool {
    let codes = [
        Code::CodeUnknown,
        Code::SectionUnknown,
        Code::SheetUnknown,
        Code::SheetAmbiguous,
        Code::LanguageUnknown,
        Code::KeyInvalid,
        Code::ValueChoice,
    ];
    problem.place.is_none() && codes.contains(&problem.code)
}

/// What the arguments ask for. The day is `--today`, else `SOURCE_DATE_EPOCH`, else the system's.
fn request(site: SiteArgs, notes: bool) -> Request {
    Request {
        strict: site.strict,
        notes,
        ..Request::new(site.site, site.today.unwrap_or_else(today))
    }
}

/// What a command that writes into the site's folder asks for: all sheets, drafts too.
fn editing(site: &Path, today: Option<Date>) -> Request {
    let site = SiteArgs { site: site.to_owned(), today, strict: false };
    Request { drafts: true, ..request(site, false) }
}

/// The day that was asked for, or today where the editor is.
fn today() -> Date {
    let system =
        || date(jiff::ZonedDateTime::now().date()).expect("the clock shows a year of four digits");
    epoch().ok().flatten().unwrap_or_else(system)
}

/// The day that `SOURCE_DATE_EPOCH` names, if it is set
/// (<https://reproducible-builds.org/specs/source-date-epoch/>).
///
/// # Errors
/// Its text, where it names no day.
fn epoch() -> Result<Option<Date>, String> {
    let Some(text) = env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let text = text.to_string_lossy().into_owned();
    let seconds = text.parse().ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    let day = seconds.map(|seconds| jiff::tz::Offset::UTC.to_datetime(seconds).date());
    day.and_then(date).map(Some).ok_or(text)
}

fn date(day: jiff::civil::Date) -> Option<Date> {
    Date::from_ymd(day.year().into(), day.month() as u8, day.day() as u8)
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|_| "expected a day as 2026-11-24".to_owned())
}

fn web_address(text: &str) -> Result<String, String> {
    let good = Url::parse(text).is_ok() && !text.contains(['?', '#']);
    good.then(|| text.to_owned()).ok_or_else(|| "expected an address as https://example.org".into())
}

/// The language of messages: as asked, else that of the system, else English.
fn message_lang(asked: Option<MessageLang>) -> MessageLang {
    asked.unwrap_or_else(|| {
        let set = |name: &str| env::var(name).ok().filter(|locale| !locale.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        MessageLang::from_locale(&locale.unwrap_or_default())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_the_site_is_one_that_pages_can_be_added_to() {
        let build = |url| Cli::try_parse_from(["fiches", "build", "--base-url", url]);
        for url in
            ["", "example.org", "/kb", "ftp://example.org", "https://example.org/?a", "not a url"]
        {
            assert!(build(url).is_err(), "{url}");
        }
        for url in ["https://example.org", "http://localhost:8000/kb/"] {
            assert!(build(url).is_ok(), "{url}");
        }
    }
}
