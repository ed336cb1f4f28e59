//! Random edits, renames, deletions and restorations; at each rest, what is served is compared with
//! what a fresh build gives.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use walkdir::WalkDir;

use crate::preview::Preview;
use crate::{Options, Site};

/// The one line by which a page differs from a published one.
const SCRIPT: &[u8] = b"<script src=\"/_fiches/reload.js\" defer></script>\n";

/// How long after the last change what is served may still differ.
const PATIENCE: Duration = Duration::from_secs(10);

/// Changes between two rests.
const BETWEEN: usize = 10;

/// Runs both sizes. False never: what differs is an error.
pub fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    match options.sheets {
        Some(sheets) => random(options, sheets, options.edits.unwrap_or(1000), None)?,
        None => {
            random(options, 100, options.edits.unwrap_or(1000), None)?;
            random(options, 2000, options.edits.unwrap_or(200), Some(50))?;
        }
    }
    Ok(true)
}

fn random(
    options: &Options,
    sheets: usize,
    edits: usize,
    sample: Option<usize>,
) -> Result<(), Box<dyn Error>> {
    let site = Site::new(options, sheets)?;
    let preview = Preview::start(options, &site)?;
    let mut work = Work::new(&site, options.seed)?;
    let (mut before, mut compared) = (BTreeMap::new(), 0);
    let rests = edits.div_ceil(BETWEEN);
    for rest in 1..=rests {
        for n in 0..BETWEEN {
            work.change()?;
            // Now and then there is time to read the site in the middle, broken as it may be.
            if n == BETWEEN / 2 && rest.is_multiple_of(4) {
                thread::sleep(Duration::from_millis(300));
            }
        }
        work.mend()?;
        if !site.build(options)? {
            return Err(format!("seed {}, rest {rest}: a build finds errors", options.seed).into());
        }
        let now = published(&site.out())?;
        let mut wanted: Vec<(&String, Option<&Vec<u8>>)> =
            now.iter().map(|(path, bytes)| (path, Some(bytes))).collect();
        wanted
            .extend(before.keys().filter(|path| !now.contains_key(*path)).map(|path| (path, None)));
        let wanted = work.sampled(wanted, sample);
        let start = Instant::now();
        for (path, bytes) in &wanted {
            while let Err(problem) = same(&preview, path, *bytes) {
                if start.elapsed() > PATIENCE {
                    return Err(format!("seed {}, rest {rest}: {problem}", options.seed).into());
                }
                thread::sleep(Duration::from_millis(20));
            }
        }
        compared += wanted.len();
        before = now;
    }
    println!(
        "{sheets} sheets, {edits} changes, {rests} rests: {compared} files compared, all the same"
    );
    Ok(())
}

/// Whether a file is served as it was published; none: that it is gone.
fn same(preview: &Preview, path: &str, bytes: Option<&Vec<u8>>) -> Result<(), Box<dyn Error>> {
    let answer = preview.get(&["/", path].concat())?;
    match bytes {
        None if answer.status == 404 => Ok(()),
        None => Err(format!("{path} should be gone").into()),
        Some(bytes) if without_script(&answer.body) == *bytes => Ok(()),
        Some(_) => Err(format!("{path} is not what a build gives").into()),
    }
}

fn without_script(body: &[u8]) -> Vec<u8> {
    let at = body.windows(SCRIPT.len()).position(|part| part == SCRIPT);
    at.map_or_else(|| body.to_vec(), |at| [&body[..at], &body[at + SCRIPT.len()..]].concat())
}

fn published(out: &Path) -> Result<BTreeMap<String, Vec<u8>>, Box<dyn Error>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(out) {
        let entry = entry?;
        let path = entry.path().strip_prefix(out)?.to_str().ok_or("an odd path")?;
        if entry.file_type().is_file() && !path.starts_with(".fiches") {
            files.insert(path.to_owned(), fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// A site that is being worked on.
struct Work<'a> {
    site: &'a Site,
    /// Files of words and of facts, as they were at first.
    words: Vec<PathBuf>,
    facts: Vec<PathBuf>,
    /// What has been moved away or broken, and is to be put back: the place, and where it lies or
    /// what it said.
    aside: Vec<(PathBuf, Aside)>,
    state: u64,
    count: usize,
}

enum Aside {
    Moved(PathBuf),
    Said(Option<String>),
}

impl Work<'_> {
    fn new(site: &Site, seed: u64) -> Result<Work<'_>, Box<dyn Error>> {
        let files: Result<Vec<_>, _> =
            WalkDir::new(site.file("content")).sort_by_file_name().into_iter().collect();
        let of = |end: &str| -> Vec<PathBuf> {
            let files = files.iter().flatten().map(|entry| entry.path().to_owned());
            files.filter(|path| path.to_str().is_some_and(|path| path.ends_with(end))).collect()
        };
        fs::create_dir_all(site.path().with_file_name("aside"))?;
        let (words, facts) = (of(".md"), of("/sheet.toml"));
        Ok(Work { site, words, facts, aside: Vec::new(), state: seed, count: 0 })
    }

    /// A number below `end`: xorshift*, <https://doi.org/10.1145/2845077>.
    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % end
    }

    fn sampled<T>(&mut self, mut all: Vec<T>, sample: Option<usize>) -> Vec<T> {
        let Some(count) = sample else { return all };
        (0..count).map(|_| all.swap_remove(self.below(all.len()))).collect()
    }

    fn any(&mut self, facts: bool) -> PathBuf {
        let count = if facts { self.facts.len() } else { self.words.len() };
        let at = self.below(count);
        if facts { self.facts[at].clone() } else { self.words[at].clone() }
    }

    /// One change.
    fn change(&mut self) -> Result<(), Box<dyn Error>> {
        self.count += 1;
        let n = self.count;
        match self.below(12) {
            0..=2 => self.edit(false, |text| format!("{text}\n\nMore {n}.\n")),
            3 => self.edit(false, |text| title(&text, n)),
            4 => self.edit(true, |text| format!("order = {n}\n{}", without(&text, "order = "))),
            5 => self.edit(true, |text| match text.contains("published = false\n") {
                true => text.replace("published = false\n", ""),
                false => format!("published = false\n{text}"),
            }),
            6 => self
                .edit(true, |text| text.replace("reviewed = 2026-11-08", "reviewed = 2026-11-09")),
            7 => {
                let file = self.any(false);
                self.away(file)
            }
            8 => {
                let file = self.any(true);
                self.away(file.parent().ok_or("no folder")?.to_owned())
            }
            9 => {
                // A folder under another name.
                let file = self.any(true);
                let folder = file.parent().ok_or("no folder")?.to_owned();
                let other = folder.with_file_name(format!("other-{n}"));
                if folder.is_dir() {
                    fs::rename(&folder, &other)?;
                    self.aside.push((folder, Aside::Moved(other)));
                }
                Ok(())
            }
            10 => {
                let file = self.any(false);
                self.over(file, "+++\ntitle = [\n+++\n[[nowhere]]\n")
            }
            _ => self.dress(),
        }
    }

    fn edit(
        &mut self,
        facts: bool,
        change: impl Fn(String) -> String,
    ) -> Result<(), Box<dyn Error>> {
        let file = self.any(facts);
        let many = if self.below(20) == 0 { 30 } else { 1 };
        for file in
            std::iter::once(file).chain((1..many).map(|_| self.any(facts)).collect::<Vec<_>>())
        {
            let Ok(text) = fs::read_to_string(&file) else { continue };
            // A broken file is mended by what it said.
            if self.aside.iter().any(|(path, _)| *path == file) {
                continue;
            }
            let path =
                file.strip_prefix(self.site.path())?.to_str().ok_or("an odd path")?.to_owned();
            let rename = self.below(2) == 0;
            self.site.edit(&path, rename, |_| change(text))?;
        }
        Ok(())
    }

    /// Moves a file or folder out of the site.
    fn away(&mut self, path: PathBuf) -> Result<(), Box<dyn Error>> {
        if path.exists() {
            let aside = self.site.path().with_file_name("aside").join(self.count.to_string());
            fs::rename(&path, &aside)?;
            self.aside.push((path, Aside::Moved(aside)));
        }
        Ok(())
    }

    /// Writes a file over another, or a new one.
    fn over(&mut self, file: PathBuf, text: &str) -> Result<(), Box<dyn Error>> {
        let Some(folder) = file.parent().filter(|folder| folder.is_dir()) else { return Ok(()) };
        let said = fs::read_to_string(folder.join(file.file_name().ok_or("no name")?)).ok();
        fs::write(&file, text)?;
        self.aside.push((file, Aside::Said(said)));
        Ok(())
    }

    /// Gives the site a message, a template or a style sheet of its own.
    fn dress(&mut self) -> Result<(), Box<dyn Error>> {
        let n = self.count;
        let (path, text) = match self.below(3) {
            0 => ("i18n/fr/site.ftl", format!("nav-home = Maison {n}\n")),
            1 => ("themes/default/static/site.css", format!("body {{ margin: {n}px }}\n")),
            _ => (
                "themes/default/templates/parts/source.html",
                format!("<cite>{n} {{{{ source.title }}}}</cite>\n"),
            ),
        };
        let file = self.site.file(path);
        fs::create_dir_all(file.parent().ok_or("no folder")?)?;
        self.over(file, &text)
    }

    /// Puts everything back where it was, the latest first.
    fn mend(&mut self) -> Result<(), Box<dyn Error>> {
        while let Some((path, aside)) = self.aside.pop() {
            match aside {
                Aside::Moved(from) => fs::rename(from, path)?,
                Aside::Said(Some(text)) => fs::write(path, text)?,
                Aside::Said(None) => fs::remove_file(path)?,
            }
        }
        Ok(())
    }
}

fn title(text: &str, n: usize) -> String {
    match text.split_once("\nsummary") {
        Some((_, rest)) => format!("+++\ntitle = \"Title {n}\"\nsummary{rest}"),
        None => text.to_owned(),
    }
}

fn without(text: &str, start: &str) -> String {
    text.lines().filter(|line| !line.starts_with(start)).map(|line| format!("{line}\n")).collect()
}
