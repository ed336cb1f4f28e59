//! Waits for changes of a site's files. Reads none of them.
//!
//! `content`, `themes` and `i18n` are watched with all that is in them, and the site's folder
//! itself for their coming and going. Three things the system does not tell, and so a look at the
//! files' times and sizes has to: what was written into a new folder before it was watched, what
//! was lost when too much changed at once, and what changes where nothing can be watched.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant, UNIX_EPOCH};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RenameMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::WalkDir;

use crate::load::passed_over;
use crate::pipeline::Changed;

/// The folders whose files make a site.
const FOLDERS: [&str; 3] = ["content", "themes", "i18n"];

/// How long nothing must change after every file that was being written has been closed.
const CALM: Duration = Duration::from_millis(8);

/// How long nothing must change where files are still being written, or nobody knows: editors
/// write a file in several steps, a few milliseconds apart.
const QUIET: Duration = Duration::from_millis(30);

/// The longest that a change is waited for to become whole, when there is no end to them.
const LONGEST: Duration = Duration::from_millis(500);

/// When to look at the files after new folders have come.
const SETTLE: Duration = Duration::from_millis(300);

/// How often to look at the files where they cannot be watched.
const LOOK: Duration = Duration::from_secs(1);

type Told = notify::Result<Event>;

/// A watch over a site.
pub struct Watch {
    site: PathBuf,
    /// Absent where the system has none to give.
    watcher: Option<RecommendedWatcher>,
    told: Receiver<Told>,
    /// What has been told and not yet been given on.
    batch: Batch,
    /// Whether everything that is there is watched.
    whole: bool,
    /// Whether new folders have come since the last look.
    unsettled: bool,
    /// How the files were when last looked at, if nothing has changed since.
    looks: Option<blake3::Hash>,
    /// Whether the system tells when a file that was written is closed: some do not.
    closes: bool,
}

/// What came of a change.
#[derive(Default)]
struct Batch {
    /// From the site's folder.
    paths: BTreeSet<String>,
    /// Of these, the files that are being written.
    open: BTreeSet<String>,
    /// A watched folder itself came, went or was replaced.
    rewatch: bool,
    /// Some folder came.
    folders: bool,
    /// Something was lost.
    lost: bool,
    /// A file that was written has been closed.
    closed: bool,
}

/// A change at rest: what changed, and how many files that is as far as is known.
#[derive(Debug)]
pub struct Change {
    pub changed: Changed,
    pub files: usize,
}

impl Watch {
    /// Begins to watch: what changes from now on is told by `wait`.
    pub fn new(site: &Path) -> Watch {
        let (tell, told) = channel();
        let handler = move |event: Told| {
            // Reading the site makes events too: they must not set off the next reading.
            if event.as_ref().map_or(true, |event| changes(&event.kind)) {
                let _ = tell.send(event);
            }
        };
        let watcher = notify::recommended_watcher(handler).ok();
        let site = if site.as_os_str().is_empty() { Path::new(".") } else { site };
        let mut watch = Watch {
            site: fs::canonicalize(site).unwrap_or_else(|_| site.to_owned()),
            watcher,
            told,
            batch: Batch::default(),
            whole: false,
            unsettled: false,
            looks: None,
            closes: false,
        };
        watch.watch();
        if !watch.whole {
            watch.looks = Some(looks(&watch.site));
        }
        watch
    }

    /// Waits until files have changed and are at rest.
    pub fn wait(&mut self) -> Change {
        loop {
            let patience = match (self.whole, self.unsettled) {
                _ if !self.batch.is_empty() => Duration::ZERO,
                (false, _) => LOOK,
                (true, true) => SETTLE,
                // For ever, near enough.
                (true, false) => Duration::from_secs(3600),
            };
            let change = match self.told.recv_timeout(patience) {
                Ok(first) => {
                    self.batch.add(first, &self.site);
                    self.gather()
                }
                Err(_) if !self.batch.is_empty() => self.gather(),
                Err(RecvTimeoutError::Timeout) => self.look(),
                Err(RecvTimeoutError::Disconnected) => {
                    // There is no watcher.
                    std::thread::sleep(patience);
                    self.look()
                }
            };
            if let Some(change) = change {
                return change;
            }
        }
    }

    /// Waits for more, if files of `read` have changed again since `wait` gave them: they may have
    /// been read half-written.
    pub fn again(&mut self, read: &Changed) -> Option<Change> {
        while let Ok(told) = self.told.try_recv() {
            self.batch.add(told, &self.site);
        }
        let again = self.batch.lost || self.batch.paths.iter().any(|path| read.holds(path));
        if again { self.gather() } else { None }
    }

    fn gather(&mut self) -> Option<Change> {
        let latest = Instant::now() + LONGEST;
        loop {
            let rest = latest.saturating_duration_since(Instant::now());
            let patience = match (self.batch.open.is_empty(), self.closes) {
                (true, true) => CALM,
                (false, true) => LONGEST,
                (_, false) => QUIET,
            };
            let Ok(told) = self.told.recv_timeout(patience.min(rest)) else { break };
            self.batch.add(told, &self.site);
            self.closes |= self.batch.closed;
        }
        let batch = std::mem::take(&mut self.batch);
        if batch.rewatch {
            self.watch();
        }
        let files = batch.paths.len();
        if batch.lost || batch.folders || batch.rewatch || !self.whole {
            self.unsettled = true;
            let other = self.look();
            if batch.lost || batch.rewatch || !self.whole {
                let changed = Changed::Anything;
                return (other.is_some() || files > 0).then_some(Change { changed, files });
            }
        } else if files > 0 {
            self.looks = None;
        }
        (files > 0).then_some(Change { changed: Changed::Paths(batch.paths), files })
    }

    /// Looks whether the files are other than when last looked at.
    fn look(&mut self) -> Option<Change> {
        if !self.whole {
            self.watch();
        }
        let now = Some(looks(&self.site));
        let before = std::mem::replace(&mut self.looks, now);
        let changed = before != now && (self.unsettled || before.is_some());
        // The first look after new folders finds what the last reading may have missed; a second
        // one, whether that was all.
        self.unsettled = self.unsettled && changed;
        changed.then_some(Change { changed: Changed::Anything, files: 1 })
    }

    /// Watches the site's folder and those in it, anew where they have been watched before: their
    /// names may belong to other folders by now.
    fn watch(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        let mut whole = true;
        let folders = FOLDERS.map(|name| (self.site.join(name), RecursiveMode::Recursive));
        let site = (self.site.clone(), RecursiveMode::NonRecursive);
        for (at, (path, mode)) in std::iter::once(site).chain(folders).enumerate() {
            // What was not watched cannot be given up: that is no failure.
            let _ = watcher.unwatch(&path);
            if at == 0 || path.is_dir() {
                whole &= watcher.watch(&path, mode).is_ok();
            }
        }
        self.whole = whole;
    }
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.rewatch && !self.lost
    }

    fn add(&mut self, told: Told, site: &Path) {
        let Ok(event) = told else {
            self.lost = true;
            return;
        };
        self.lost |= event.need_rescan();
        for path in &event.paths {
            let Ok(below) = path.strip_prefix(site) else { continue };
            let names: Vec<_> = below.iter().map(|name| name.to_string_lossy()).collect();
            let top = names.first().map_or("", |name| name);
            let ours = top.is_empty() || FOLDERS.contains(&top);
            let stays = matches!(event.kind, EventKind::Modify(ModifyKind::Metadata(_)));
            self.rewatch |= ours && names.len() < 2 && !stays;
            if ours && !top.is_empty() && !names.iter().any(|name| passed_over(name)) {
                self.folders |= comes(&event.kind) && path.is_dir();
                self.note(&event.kind, names.join("/"));
            }
        }
    }

    fn note(&mut self, kind: &EventKind, path: String) {
        match kind {
            EventKind::Create(CreateKind::File) | EventKind::Modify(ModifyKind::Data(_)) => {
                self.open.insert(path.clone());
            }
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => {
                self.closed = true;
                self.open.remove(&path);
            }
            EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) => {
                self.open.remove(&path);
            }
            EventKind::Access(_)
            | EventKind::Create(_)
            | EventKind::Modify(_)
            | EventKind::Any
            | EventKind::Other => {}
        }
        self.paths.insert(path);
    }
}

/// Whether something comes that may be a folder.
fn comes(kind: &EventKind) -> bool {
    match kind {
        EventKind::Create(CreateKind::Folder | CreateKind::Any | CreateKind::Other) => true,
        EventKind::Modify(ModifyKind::Name(mode)) => *mode != RenameMode::From,
        EventKind::Create(CreateKind::File)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Access(_)
        | EventKind::Any
        | EventKind::Other => false,
    }
}

/// Whether an event tells of a change.
fn changes(kind: &EventKind) -> bool {
    match kind {
        EventKind::Access(kind) => *kind == AccessKind::Close(AccessMode::Write),
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

/// A hash of the paths, sizes and times of all files.
fn looks(site: &Path) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for folder in FOLDERS {
        let walk = WalkDir::new(site.join(folder)).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_map(Result::ok) {
            hasher.update(entry.path().as_os_str().as_encoded_bytes()).update(&[0]);
            let Ok(data) = entry.metadata() else { continue };
            if data.is_dir() {
                continue;
            }
            let time = data.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
            hasher.update(&time.unwrap_or_default().as_nanos().to_le_bytes());
            hasher.update(&data.len().to_le_bytes());
        }
    }
    hasher.finalize()
}

#[cfg(test)]
mod tests;
