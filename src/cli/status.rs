//! `fiches status`: how each sheet stands in each language.

mod earlier;
mod table;

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{SiteArgs, request};
use crate::diag::{Diagnostic, Texts, any_error};
use crate::pipeline::{self, Request, Timings};
use crate::status::{self, Status};
use crate::terminal::{print, print_human};

/// What is asked for.
#[derive(Args)]
pub(super) struct StatusArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[arg(long, value_enum, default_value_t = StatusFormat::Human)]
    format: StatusFormat,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StatusFormat {
    Human,
    Json,
    Csv,
}

/// Prints the states. With `--strict` it fails where a translation has missed a change or a review
/// is overdue; in any case where the site has errors, for what then is read may not be all.
pub(super) fn run(args: StatusArgs, texts: &Texts) -> ExitCode {
    let (format, strict) = (args.format, args.site.strict);
    let request = Request { drafts: true, strict: false, ..request(args.site, false) };
    let (status, errors) = match read(&request) {
        Ok(read) => read,
        Err(problems) => {
            print_human(&problems, texts);
            return ExitCode::FAILURE;
        }
    };
    print_human(&errors, texts);
    print(&match format {
        StatusFormat::Human => table::table(&status, texts),
        StatusFormat::Json => {
            let json = serde_json::to_string_pretty(&status);
            json.expect("the states are texts and numbers") + "\n"
        }
        StatusFormat::Csv => status::csv(&status),
    });
    let behind = strict && status.behind();
    if behind || !errors.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn read(request: &Request) -> Result<(Status, Vec<Diagnostic>), Vec<Diagnostic>> {
    let checked = pipeline::check(request, &mut Timings::default())?;
    let mut status = status::status(&checked.site, &checked.states, request.today);
    earlier::fill(request, &checked.site, &mut status);
    let mut errors = checked.diagnostics;
    errors.retain(|problem| any_error(std::slice::from_ref(problem)));
    Ok((status, errors))
}
