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

/// The folders whose files make a site.
const FOLDERS: [&str; 3] = ["content", "themes", "i18n"];

/// How long nothing must change before a change is thought to be whole: editors write a file in
/// several steps, a few milliseconds apart.
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
    /// Whether everything that is there is watched.
    whole: bool,
    /// Whether new folders have come since the last look.
    unsettled: bool,
    /// How the files were when last looked at, if nothing has changed since.
    looks: Option<blake3::Hash>,
}

/// What came of a change.
#[derive(Default)]
struct Batch {
    paths: BTreeSet<PathBuf>,
    /// A watched folder itself came, went or was replaced.
    rewatch: bool,
    /// Some folder came.
    folders: bool,
    /// Something was lost.
    lost: bool,
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
            whole: false,
            unsettled: false,
            looks: None,
        };
        watch.watch();
        if !watch.whole {
            watch.looks = Some(looks(&watch.site));
        }
        watch
    }

    /// Waits until files have changed and are at rest; how many.
    pub fn wait(&mut self) -> usize {
        loop {
            let patience = match (self.whole, self.unsettled) {
                (false, _) => LOOK,
                (true, true) => SETTLE,
                // For ever, near enough.
                (true, false) => Duration::from_secs(3600),
            };
            let changed = match self.told.recv_timeout(patience) {
                Ok(first) => self.gather(first),
                Err(RecvTimeoutError::Timeout) => self.look(),
                Err(RecvTimeoutError::Disconnected) => {
                    // There is no watcher.
                    std::thread::sleep(patience);
                    self.look()
                }
            };
            if changed > 0 {
                return changed;
            }
        }
    }

    fn gather(&mut self, first: Told) -> usize {
        let mut batch = Batch::default();
        let latest = Instant::now() + LONGEST;
        let mut next = Ok(first);
        while let Ok(told) = next {
            batch.add(told, &self.site);
            let rest = latest.saturating_duration_since(Instant::now());
            next = self.told.recv_timeout(QUIET.min(rest));
        }
        if batch.rewatch {
            self.watch();
        }
        if batch.lost || batch.folders || batch.rewatch || !self.whole {
            self.unsettled = true;
            return self.look().max(batch.paths.len());
        }
        if !batch.paths.is_empty() {
            self.looks = None;
        }
        batch.paths.len()
    }

    /// Looks whether the files are other than when last looked at.
    fn look(&mut self) -> usize {
        if !self.whole {
            self.watch();
        }
        let now = Some(looks(&self.site));
        let before = std::mem::replace(&mut self.looks, now);
        let changed = before != now && (self.unsettled || before.is_some());
        // The first look after new folders finds what the last reading may have missed; a second
        // one, whether that was all.
        self.unsettled = self.unsettled && changed;
        usize::from(changed)
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
    fn add(&mut self, told: Told, site: &Path) {
        let Ok(event) = told else {
            self.lost = true;
            return;
        };
        self.lost |= event.need_rescan();
        let comes = match event.kind {
            EventKind::Create(CreateKind::Folder | CreateKind::Any | CreateKind::Other) => true,
            EventKind::Modify(ModifyKind::Name(mode)) => mode != RenameMode::From,
            EventKind::Create(CreateKind::File)
            | EventKind::Modify(_)
            | EventKind::Remove(_)
            | EventKind::Access(_)
            | EventKind::Any
            | EventKind::Other => false,
        };
        let stays = matches!(event.kind, EventKind::Modify(ModifyKind::Metadata(_)));
        for path in event.paths {
            let Ok(below) = path.strip_prefix(site) else { continue };
            let mut names = below.iter().map(|name| name.to_string_lossy());
            let top = names.next().unwrap_or_default();
            let folder = top.is_empty() || FOLDERS.contains(&&*top);
            let root = folder && names.next().is_none();
            self.rewatch |= root && !stays;
            if folder && !top.is_empty() && !below.iter().any(|n| passed_over(&n.to_string_lossy()))
            {
                self.folders |= comes && path.is_dir();
                self.paths.insert(path);
            }
        }
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
