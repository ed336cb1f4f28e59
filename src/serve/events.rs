//! Open pages, and what they are told: server-sent events.
//!
//! <https://html.spec.whatwg.org/multipage/server-sent-events.html>

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;

use super::http::{Answer, found};
use super::said::{Said, said};
use super::snapshot::Snapshot;
use crate::diag::Texts;

/// How long a page hears nothing: a sign of life after that shows whether it is still there.
const SILENCE: Duration = Duration::from_secs(15);

/// What precedes the events. The stream ends with the connection.
const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\
    Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";

/// One thing that a page is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    name: &'static str,
    /// One line.
    data: String,
}

impl Event {
    fn new(name: &'static str, data: &impl Serialize) -> Event {
        // JSON has no line ends outside of texts, and in these they are written \n.
        let data = serde_json::to_string(data).unwrap_or_default();
        Event { name, data }
    }
}

/// All open pages.
#[derive(Default)]
pub struct Open {
    pages: Mutex<Vec<Page>>,
}

struct Page {
    path: String,
    /// Of what it shows.
    tag: String,
    /// What it has been told of mistakes and marks; none: nothing yet.
    told: Option<Said>,
    tell: Sender<Event>,
}

impl Open {
    /// Takes up a page that shows what `tag` stands for.
    pub fn add(
        &self,
        path: String,
        tag: String,
        now: impl FnOnce() -> Arc<Snapshot>,
        texts: &Texts,
    ) -> Receiver<Event> {
        let (tell, events) = channel();
        // A change is made known after it was made, and under this lock: here, `now` has it, or
        // `tell` will find the page.
        let mut pages = self.lock();
        let now = now();
        let mut page = Page { path, tag, told: None, tell };
        if page.tag.is_empty() {
            // A browser that does not say: it has just asked for the page.
            page.tag = found(&now, &page.path, texts).tag;
        }
        if page.update(None, &now, texts) {
            pages.push(page);
        }
        events
    }

    /// Tells every page that changes from one snapshot to the next.
    pub fn tell(&self, before: &Snapshot, now: &Snapshot, texts: &Texts) {
        self.lock().retain_mut(|page| page.update(Some(before), now, texts));
    }

    /// The paths of open pages, each once.
    pub fn paths(&self) -> Vec<String> {
        let mut paths: Vec<String> = self.lock().iter().map(|page| page.path.clone()).collect();
        paths.sort();
        paths.dedup();
        paths
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Page>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Page {
    /// Tells the page what has changed since `before`, or everything where it has just come;
    /// whether it still listens.
    fn update(&mut self, before: Option<&Snapshot>, now: &Snapshot, texts: &Texts) -> bool {
        let shows = found(now, &self.path, texts);
        let mut events = Vec::new();
        if shows.tag != self.tag {
            let style = before.and_then(|before| restyled(self, before, now, &shows, texts));
            events.push(style.unwrap_or_else(|| Event::new("reload", &())));
        }
        let said = said(now, &self.path, texts);
        let told = self.told.as_ref();
        if now.shown.is_some() && told.map(|told| &told.trouble) != Some(&said.trouble) {
            events.push(match &said.trouble {
                Some(trouble) => Event::new("trouble", trouble),
                None => Event::new("clear", &()),
            });
        }
        if told.map_or(!said.marks.marks.is_empty(), |told| told.marks != said.marks) {
            events.push(Event::new("marks", &said.marks));
        }
        self.told = Some(said);
        self.tag = shows.tag;
        events.into_iter().all(|event| self.tell.send(event).is_ok())
    }
}

/// The change as one of style sheets, where the page differs in nothing but their names.
fn restyled(
    page: &Page,
    before: &Snapshot,
    now: &Snapshot,
    shows: &Answer,
    texts: &Texts,
) -> Option<Event> {
    #[derive(Serialize)]
    struct Style<'a> {
        swaps: Vec<(&'a str, &'a str)>,
        tag: &'a str,
    }
    let (old, new) = (before.shown.as_ref()?, now.shown.as_ref()?);
    let names: Vec<(&str, &str)> = new.styles().collect();
    let swap = |(name, path)| {
        let (_, to) = names.iter().find(|(new, _)| *new == name)?;
        (path != *to).then_some((path, *to))
    };
    let swaps: Vec<(&str, &str)> = old.styles().filter_map(swap).collect();
    let was = found(before, &page.path, texts);
    if swaps.is_empty() || was.tag != page.tag || was.status != shows.status {
        return None;
    }
    let body = std::str::from_utf8(&was.body).ok()?.to_owned();
    let body = swaps.iter().fold(body, |body, (from, to)| body.replace(from, to));
    let only = body.as_bytes() == &*shows.body;
    only.then(|| Event::new("style", &Style { swaps, tag: &shows.tag }))
}

/// Writes events to a page until it goes away.
pub fn stream(mut page: impl Write, events: &Receiver<Event>) -> io::Result<()> {
    page.write_all(HEAD.as_bytes())?;
    page.flush()?;
    loop {
        match events.recv_timeout(SILENCE) {
            Ok(Event { name, data }) => write!(page, "event: {name}\ndata: {data}\n\n")?,
            Err(RecvTimeoutError::Timeout) => page.write_all(b":\n\n")?,
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
        page.flush()?;
    }
}
