//! `cargo bench --bench serve`: `fiches serve` as a process, on generated sites. How long a change
//! takes to be seen, and whether what is seen is always what a fresh build gives.

mod generate;
#[path = "serve/latency.rs"]
mod latency;
#[path = "serve/preview.rs"]
mod preview;
#[path = "serve/random.rs"]
mod random;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::{Args, Parser, Subcommand};

/// The day that every site of the bench is made for.
pub const TODAY: &str = "2026-11-24";

#[derive(Parser)]
#[command(about = "Measures `fiches serve`, and compares it with fresh builds")]
struct Cli {
    /// Given by `cargo bench`; without it and without a command nothing is measured.
    #[arg(long, hide = true, global = true)]
    bench: bool,
    #[command(subcommand)]
    command: Option<Task>,
    #[command(flatten)]
    options: Options,
}

#[derive(Subcommand)]
enum Task {
    /// How long it takes from the write to the served bytes, and to start.
    Latency,
    /// Random changes; at each rest, what is served is compared with a fresh build.
    Random,
}

#[derive(Args)]
pub struct Options {
    /// The binary to measure; default: the one built with this bench.
    #[arg(long, global = true)]
    fiches: Option<PathBuf>,
    /// Sheets in each of the five languages; default: 2000, and 100 as well for `random`.
    #[arg(long, global = true)]
    sheets: Option<usize>,
    /// Changes to measure, or to make; default: 100, and 1000.
    #[arg(long, global = true)]
    edits: Option<usize>,
    /// Where random changes begin.
    #[arg(long, global = true, default_value_t = 1)]
    seed: u64,
}

impl Options {
    pub fn fiches(&self) -> Command {
        let built = || PathBuf::from(env!("CARGO_BIN_EXE_fiches"));
        let mut fiches = Command::new(self.fiches.clone().unwrap_or_else(built));
        fiches.stdin(Stdio::null()).env("LC_ALL", "C");
        fiches
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(Task::Latency) => latency::run(&cli.options),
        Some(Task::Random) => random::run(&cli.options),
        None if cli.bench => {
            latency::run(&cli.options).and_then(|good| Ok(random::run(&cli.options)? && good))
        }
        None => {
            eprintln!("nothing measured: run `cargo bench --bench serve`");
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

/// A generated site with all translations declared, in a folder that goes away with it; on a
/// memory file system where there is one.
pub struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    pub fn new(options: &Options, sheets: usize) -> Result<Site, Box<dyn Error>> {
        let memory = Path::new("/dev/shm");
        let folder =
            if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let site = Site { folder: folder? };
        generate::generate(&site.path(), generate::Options { sheets, languages: 5, words: 400 })?;
        let mut declare = options.fiches();
        declare.args(["translated", "--all", "--site"]).arg(site.path()).stdout(Stdio::null());
        if declare.status()?.success() { Ok(site) } else { Err("nothing could be declared".into()) }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Where it is built.
    pub fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    pub fn file(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    /// Changes the text of a file: in place, or as many editors do it, by a new file that is given
    /// the old one's name.
    pub fn edit(
        &self,
        path: &str,
        rename: bool,
        change: impl FnOnce(String) -> String,
    ) -> Result<(), Box<dyn Error>> {
        let file = self.file(path);
        let text = change(fs::read_to_string(&file)?);
        if rename {
            let new = file.with_extension("new~");
            fs::write(&new, text)?;
            fs::rename(new, file)?;
        } else {
            fs::write(file, text)?;
        }
        Ok(())
    }

    /// Builds it with drafts; whether it has no errors.
    pub fn build(&self, options: &Options) -> Result<bool, Box<dyn Error>> {
        let mut build = options.fiches();
        build.args(["build", "--drafts", "--today", TODAY, "--out"]).arg(self.out());
        build.arg("--site").arg(self.path()).stderr(Stdio::null());
        Ok(build.status()?.success())
    }
}
