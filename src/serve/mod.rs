//! The live preview: serves the site from memory on this computer, and again after every change.
//! Writes no file and answers no other computer.
//!
//! `watch` waits for changes, `snapshot` holds what is shown, `http` makes answers from it,
//! `connection` carries them, `events` tells open pages that they have changed. One thread reads
//! the site; each connection has its own.

mod address;
mod browser;
mod connection;
mod events;
mod http;
mod said;
#[cfg(test)]
mod sample;
mod snapshot;
mod status;
#[cfg(test)]
mod tests;
mod types;
mod watch;

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::{Duration, Instant};

use crate::diag::{Code, Diagnostic, Severity, Texts, any_error};
use crate::pipeline::{Changed, Kept, Request};
use crate::terminal::{eprint, print, print_human};
use connection::Head;
use events::Open;
use http::{Asked, Reply};
use said::Trouble;
use snapshot::{Shown, Snapshot};
use watch::Watch;

/// How many ports after one in use are tried.
const NEXT: usize = 100;

/// How long files that change again and again keep what has been read from being shown.
const PATIENCE: Duration = Duration::from_secs(1);

/// Serves the site on `port` of this computer (0: any) until the process is ended. The first line
/// on standard output is its address.
pub fn run(request: &Request, port: u16, open: bool, texts: &Texts) -> ExitCode {
    let listener = match listener(port) {
        Ok(listener) => listener,
        Err(problem) => {
            print_human(&[problem], texts);
            return ExitCode::FAILURE;
        }
    };
    let port = listener.local_addr().map_or(port, |address| address.port());
    let url = ["http://127.0.0.1:", &port.to_string(), "/"].concat();
    print(&[&url, "\n"].concat());
    eprint(&texts.say("serving", &[]));
    if open {
        browser::open(&url);
    }
    serve(listener, request, texts)
}

/// Serves on a port that is already listened on: a browser that is too early waits.
fn serve(listener: TcpListener, request: &Request, texts: &Texts) -> ExitCode {
    let port = listener.local_addr().map_or(0, |address| address.port());
    // Watched before it is first read, so that no change is missed.
    let mut watch = Watch::new(&request.site);
    let preview = Preview { request, texts, port, now: RwLock::default(), open: Open::default() };
    let mut kept = Kept::default();
    let first = preview.read(&mut kept, &Changed::Anything);
    let mut said = preview.show(first, &[], None);
    thread::scope(|scope| {
        scope.spawn(|| connection::each(listener.incoming(), |stream| preview.reply(stream)));
        loop {
            let change = watch.wait();
            let since = Instant::now();
            let (mut changed, mut files) = (change.changed, change.files);
            let mut candidate = preview.read(&mut kept, &changed);
            while let Some(more) = watch.again(&changed) {
                files += more.files;
                changed = more.changed;
                candidate = preview.read(&mut kept, &changed);
                if since.elapsed() > PATIENCE {
                    break;
                }
            }
            said = preview.show(candidate, &said, Some((files, since)));
        }
    })
}

fn listener(port: u16) -> Result<TcpListener, Diagnostic> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    bind(port).map_err(|_| {
        // Ports below 1024 belong to the system.
        let next = (port.max(1024)..=u16::MAX).skip(1).take(NEXT).find(|port| bind(*port).is_ok());
        let problem = Diagnostic::new(Code::ServePort).arg("port", port);
        match next {
            Some(next) => problem.arg("next", next),
            None => Diagnostic { help: None, ..problem },
        }
    })
}

/// A site that could be read, and all that is wrong with it.
type Candidate = (Option<Arc<Shown>>, Vec<Diagnostic>);

/// The preview of a site.
struct Preview<'a> {
    request: &'a Request,
    texts: &'a Texts,
    port: u16,
    now: RwLock<Arc<Snapshot>>,
    open: Open,
}

impl Preview<'_> {
    /// Reads what has changed of the site; the site if it can be shown, and all that is wrong.
    fn read(&self, kept: &mut Kept, changed: &Changed) -> Candidate {
        let (shown, mut diagnostics) = Shown::read(self.request, kept, changed);
        let shown = shown.map(Arc::new).and_then(|shown| {
            let problems = self.unmakeable(&shown);
            let sound = problems.is_empty();
            diagnostics.extend(problems);
            sound.then_some(shown)
        });
        (shown, diagnostics)
    }

    /// Shows a site, or what is wrong with it over the last good one; all that is wrong.
    ///
    /// `changed` says how many files have changed, and when that was known.
    fn show(
        &self,
        (shown, diagnostics): Candidate,
        said: &[Diagnostic],
        changed: Option<(usize, Instant)>,
    ) -> Vec<Diagnostic> {
        let before = self.now();
        let good = shown.is_some();
        let last = shown.or_else(|| before.shown.clone());
        let trouble = (!good).then(|| Trouble::errors(&diagnostics, self.texts, last.is_some()));
        let older = !good && last.is_some();
        let of = |severity| diagnostics.iter().filter(move |found| found.severity == severity);
        let warnings = of(Severity::Warning).cloned().collect();
        let errors = of(Severity::Error).filter(|_| !good).cloned().collect();
        let now = Arc::new(Snapshot { shown: last, trouble, errors, warnings });
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = now.clone();
        self.open.tell(&before, &now, self.texts);
        self.say(said, &diagnostics);
        match changed {
            _ if older => eprint(&self.texts.say("broken", &[])),
            Some((files, since)) if good => {
                let ms = since.elapsed().as_millis().to_string();
                let args = [("files", files.to_string()), ("ms", ms)];
                eprint(&self.texts.say("changed", &args));
            }
            Some(_) | None => {}
        }
        diagnostics
    }

    /// What is wrong with the pages that are open: a template may fail on them.
    fn unmakeable(&self, shown: &Arc<Shown>) -> Vec<Diagnostic> {
        let candidate = Snapshot { shown: Some(shown.clone()), ..Snapshot::default() };
        let paths = self.open.paths().into_iter();
        paths.filter_map(|path| http::found(&candidate, &path, self.texts).problem).collect()
    }

    /// Prints all errors, and the warnings that have not been said before.
    fn say(&self, said: &[Diagnostic], diagnostics: &[Diagnostic]) {
        let new = |found: &&Diagnostic| match found.severity {
            Severity::Error => true,
            Severity::Warning => !said.iter().any(|before| same(before, found)),
            Severity::Note => false,
        };
        let new: Vec<Diagnostic> = diagnostics.iter().filter(new).cloned().collect();
        if !new.is_empty() {
            print_human(&new, self.texts);
        }
        if any_error(&new) {
            eprint(&[&self.texts.summary(diagnostics), "\n"].concat());
        }
    }

    fn now(&self) -> Arc<Snapshot> {
        self.now.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Answers a request. That the other side has gone away is no failure.
    fn reply(&self, mut stream: TcpStream) {
        let Some(head) = connection::head(&mut stream) else { return };
        let Head { method, url, host } = &head;
        let parts = Asked { method, host: host.as_deref(), url, port: self.port };
        match http::answer(&self.now(), parts, self.texts) {
            Reply::Whole(answer) => {
                if let Some(problem) = &answer.problem {
                    print_human(std::slice::from_ref(problem), self.texts);
                }
                let _ = connection::send(&mut stream, &answer, method != "HEAD");
            }
            Reply::Events { page, tag } => {
                let events = self.open.add(page, tag, || self.now(), self.texts);
                let _ = events::stream(&mut stream, &events);
            }
        }
    }
}

/// Whether two diagnostics say the same, wherever the place has moved to in its file.
fn same(a: &Diagnostic, b: &Diagnostic) -> bool {
    let path = |found: &Diagnostic| found.place.as_ref().map(|place| place.source.path.clone());
    a.code == b.code && a.args == b.args && path(a) == path(b)
}
