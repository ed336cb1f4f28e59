//! The measurements, in turn, and the limits that they are held against.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use walkdir::WalkDir;

use crate::generate::{Options, generate};
use crate::{Measure, process};

/// The day that every build of the bench is made for.
const TODAY: &str = "2026-11-24";

/// A `fiches build` may take this many times as long as the bare loop.
const BARE: f64 = 2.0;
/// Peak of resident memory, in MiB.
const MEMORY: f64 = 250.0;
/// Four times the sheets may take this many times as long.
const GROWTH: f64 = 4.2;
/// The share of a first build that one changed word may take.
const ONE_WORD: f64 = 0.6;
/// The share of a first build that no change at all may take.
const NOTHING: f64 = 0.5;

/// Measures everything and prints a table. False if a limit is broken.
pub fn run(options: &Measure) -> Result<bool, Box<dyn Error>> {
    let bench = Bench::new(options)?;
    let result = bench.all(options);
    // The folder is this run's own: its name holds the process id and nothing stood there before.
    fs::remove_dir_all(&bench.work)?;
    result
}

struct Bench {
    fiches: PathBuf,
    work: PathBuf,
    rounds: usize,
    declared: bool,
}

impl Bench {
    fn new(options: &Measure) -> Result<Bench, Box<dyn Error>> {
        let fiches = match &options.fiches {
            Some(path) => path.canonicalize()?,
            None => PathBuf::from(env!("CARGO_BIN_EXE_fiches")),
        };
        let memory = Path::new("/dev/shm");
        let parent = match &options.work {
            Some(path) => path.clone(),
            None if memory.is_dir() => memory.to_owned(),
            None => env::temp_dir(),
        };
        let work = parent.join(format!("fiches-ratio-{}", std::process::id()));
        fs::create_dir_all(&parent)?;
        fs::create_dir(&work)?;
        Ok(Bench { fiches, work, rounds: options.rounds.max(1), declared: options.declared })
    }

    fn all(&self, options: &Measure) -> Result<bool, Box<dyn Error>> {
        let site = self.site("site", options.sheets)?;
        println!("{} sheets in 5 languages, median of {} rounds", options.sheets, self.rounds);
        let mut within = self.rounds(&site)?;
        within &= self.memory(&site)?;
        within &= self.threads(&site, options.sheets)?;
        fs::remove_dir_all(&site)?;
        within &= self.growth(options.sheets)?;
        Ok(within)
    }

    /// Each round: the bare loop, a first build, one without a change, one with a word changed.
    fn rounds(&self, site: &Path) -> Result<bool, Box<dyn Error>> {
        let (bare_out, out) = (self.work.join("bare"), self.out());
        let words = site.join("content/definitions/definition-1/fr.md");
        let original = fs::read_to_string(&words)?;
        let changed = changed(&original).ok_or("definition-1 has no text to change")?;
        let [mut bare, mut first, mut nothing, mut word] = [const { Vec::new() }; 4];
        for _ in 0..self.rounds {
            bare.push(self.seconds(&mut self.bare(site, &bare_out)?)?);
            first.push(self.built(site, &out, 2)?);
            nothing.push(self.built(site, &out, 2)?);
            fs::write(&words, &changed)?;
            word.push(self.built(site, &out, 2)?);
            fs::write(&words, &original)?;
            fs::remove_dir_all(&bare_out)?;
            self.clear()?;
        }
        let [bare, first, nothing, word] = [bare, first, nothing, word].map(median);
        line("bare loop", &format!("{bare:.3} s"), None);
        line("first build", &format!("{first:.3} s"), None);
        let within = [
            limit("first build ÷ bare loop", first / bare, BARE),
            limit("nothing changed ÷ first build", nothing / first, NOTHING),
            limit("one word changed ÷ first build", word / first, ONE_WORD),
        ];
        Ok(within.iter().all(|within| *within))
    }

    fn memory(&self, site: &Path) -> Result<bool, Box<dyn Error>> {
        let peak = process::peak(&mut self.build(site, &self.out(), 2), &self.log())?;
        self.clear()?;
        match peak {
            Some(peak) => Ok(limit("peak memory, MiB", peak, MEMORY)),
            None => {
                line("peak memory", "not known on this system", None);
                Ok(true)
            }
        }
    }

    /// The same site in another folder, built by another number of threads, gives the same bytes.
    fn threads(&self, site: &Path, sheets: usize) -> Result<bool, Box<dyn Error>> {
        let twin = self.site("elsewhere/twin", sheets)?;
        let (one, two) = (self.work.join("elsewhere/one"), self.work.join("two"));
        let alone = self.built(&twin, &one, 1)?;
        let both = self.built(site, &two, 2)?;
        line("one thread ÷ two threads", &format!("{:.2}", alone / both), None);
        let difference = difference(&one, &two)?;
        let text = difference.as_deref().unwrap_or("no difference");
        line("bytes of one and two threads", text, Some(difference.is_none()));
        fs::remove_dir_all(self.work.join("elsewhere"))?;
        fs::remove_dir_all(&two)?;
        Ok(difference.is_none())
    }

    /// From half the sheets to twice the sheets, in turn.
    fn growth(&self, sheets: usize) -> Result<bool, Box<dyn Error>> {
        let (small, large) = (self.site("small", sheets / 2)?, self.site("large", sheets * 2)?);
        let mut times = [const { Vec::new() }; 2];
        for _ in 0..self.rounds {
            for (site, times) in [&small, &large].into_iter().zip(&mut times) {
                times.push(self.built(site, &self.out(), 2)?);
                self.clear()?;
            }
        }
        let [few, many] = times.map(median);
        let name = format!("{} sheets ÷ {} sheets", sheets * 2, sheets / 2);
        Ok(limit(&name, many / few, GROWTH))
    }

    fn site(&self, name: &str, sheets: usize) -> Result<PathBuf, Box<dyn Error>> {
        let site = self.work.join(name);
        generate(&site, Options { sheets, languages: 5, words: 400 })?;
        if self.declared {
            let mut command = Command::new(&self.fiches);
            command.args(["translated", "--all", "--site"]).arg(&site);
            self.seconds(&mut command)?;
        }
        Ok(site)
    }

    /// Seconds of a build, which must have published something.
    fn built(&self, site: &Path, out: &Path, threads: usize) -> Result<f64, Box<dyn Error>> {
        let seconds = self.seconds(&mut self.build(site, out, threads))?;
        if !out.is_dir() {
            return Err(format!("{} published nothing", self.fiches.display()).into());
        }
        Ok(seconds)
    }

    fn build(&self, site: &Path, out: &Path, threads: usize) -> Command {
        let mut command = Command::new(&self.fiches);
        command.arg("build").arg("--site").arg(site).arg("--out").arg(out);
        command.args(["--today", TODAY]).env("RAYON_NUM_THREADS", threads.to_string());
        command
    }

    /// The bare loop, as a process of its own like the build.
    fn bare(&self, site: &Path, out: &Path) -> Result<Command, Box<dyn Error>> {
        let mut command = Command::new(env::current_exe()?);
        command.arg("bare").arg("--site").arg(site).arg("--out").arg(out);
        Ok(command)
    }

    fn seconds(&self, command: &mut Command) -> Result<f64, Box<dyn Error>> {
        process::seconds(command, &self.log())
    }

    /// Where builds publish.
    fn out(&self) -> PathBuf {
        self.work.join("published/site")
    }

    /// Removes what was published, and what `fiches` keeps beside it: a first build must not find
    /// the spare of the round before, which it would have to take away.
    fn clear(&self) -> io::Result<()> {
        fs::remove_dir_all(self.work.join("published"))
    }

    fn log(&self) -> PathBuf {
        self.work.join("log")
    }
}

/// `words` with one word of its first paragraph in capitals.
fn changed(words: &str) -> Option<String> {
    let body = words.find("\n+++\n")? + "\n+++\n".len();
    let end = words[body..].find(' ')? + body;
    Some(format!("{}{}{}", &words[..body], words[body..end].to_uppercase(), &words[end..]))
}

/// The first file, by name, that is not the same in both folders.
fn difference(one: &Path, two: &Path) -> Result<Option<String>, Box<dyn Error>> {
    let (files, others) = (files(one)?, files(two)?);
    if let Some(file) = files.iter().find(|file| others.binary_search(file).is_err()) {
        return Ok(Some(format!("only from one thread: {}", file.display())));
    }
    if let Some(file) = others.iter().find(|file| files.binary_search(file).is_err()) {
        return Ok(Some(format!("only from two threads: {}", file.display())));
    }
    for file in files {
        if fs::read(one.join(&file))? != fs::read(two.join(&file))? {
            return Ok(Some(format!("not the same: {}", file.display())));
        }
    }
    Ok(None)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry?;
        if !entry.file_type().is_dir() {
            files.push(entry.path().strip_prefix(folder)?.to_owned());
        }
    }
    files.sort();
    Ok(files)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Prints a figure beside its limit; false if it is above.
fn limit(name: &str, value: f64, most: f64) -> bool {
    line(name, &format!("{value:.2}, at most {most}"), Some(value <= most));
    value <= most
}

fn line(name: &str, value: &str, within: Option<bool>) {
    let mark = within.map_or("", |within| if within { "ok" } else { "TOO MUCH" });
    println!("  {name:<32} {value:<28} {mark}");
}
