//! `cargo bench --bench ratio`: holds `fiches build` against its limits, as whole processes on a
//! generated site. Also generates sites and runs the bare loop alone, for a closer look.

mod bare_loop;
mod generate;
mod measure;
mod process;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Measures `fiches build` against a bare loop")]
struct Cli {
    /// Given by `cargo bench`; without it and without a command nothing is measured.
    #[arg(long, hide = true, global = true)]
    bench: bool,
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    measure: Measure,
}

#[derive(Subcommand)]
enum Command {
    /// Writes a generated site into a folder that has none.
    Generate {
        site: PathBuf,
        #[arg(long, default_value_t = 2000)]
        sheets: usize,
        #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..=5))]
        languages: u8,
        #[arg(long, default_value_t = 400)]
        words: usize,
    },
    /// Turns each words file into a page, nothing more, and prints how long it took.
    Bare {
        #[arg(long)]
        site: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
}

/// What to measure, and how often.
#[derive(Args)]
pub struct Measure {
    /// The binary to measure; default: the one built with this bench.
    #[arg(long)]
    fiches: Option<PathBuf>,
    /// Where sites are generated and built: on a memory file system by default.
    #[arg(long)]
    work: Option<PathBuf>,
    /// Rounds of each comparison; the median counts.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Sheets in each language of the site that most is measured on; growth is from half to twice.
    #[arg(long, default_value_t = 2000)]
    sheets: usize,
    /// Declare all translations current before the first build.
    #[arg(long)]
    declared: bool,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(Command::Generate { site, sheets, languages, words }) => {
            let options = generate::Options { sheets, languages: languages.into(), words };
            generate::generate(&site, options).map(|()| true).map_err(Into::into)
        }
        Some(Command::Bare { site, out }) => bare(&site, &out),
        None if cli.bench => measure::run(&cli.measure),
        None => {
            eprintln!("nothing measured: run `cargo bench --bench ratio`");
            Ok(true)
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn bare(site: &std::path::Path, out: &std::path::Path) -> Result<bool, Box<dyn std::error::Error>> {
    let start = std::time::Instant::now();
    let pages = bare_loop::run(site, out)?;
    println!("{pages} pages in {:.3} s", start.elapsed().as_secs_f64());
    Ok(true)
}
