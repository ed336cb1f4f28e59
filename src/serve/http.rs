//! Requests and answers. An answer is made from a snapshot and the request alone; nothing here
//! reads a file or knows a socket.

use std::collections::BTreeMap;
use std::sync::Arc;

use url::form_urlencoded;

use super::address::{decoded, own_host};
use super::page::{Frame, page};
use super::said::Trouble;
use super::snapshot::{Made, Shown, Snapshot};
use super::status;
use super::types::content_type;
use crate::diag::{Diagnostic, Texts};

const SCRIPT: &str = include_str!("reload.js");
const STYLE: &str = include_str!("reload.css");
const STATUS_STYLE: &str = include_str!("status.css");
const ERROR_PAGE: &str = include_str!("error.html");

/// The parts of a request that an answer depends on.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub method: &'a str,
    pub host: Option<&'a str>,
    /// As it was sent: path and query.
    pub url: &'a str,
    /// The port that this server answers on.
    pub port: u16,
}

/// What is to be done about a request.
pub enum Reply {
    Whole(Answer),
    /// An open page wants to be told when it changes: its path, and the tag of what it shows.
    Events {
        page: String,
        tag: String,
    },
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub content_type: &'static str,
    /// Where to go, or what may be asked.
    pub header: Option<(&'static str, String)>,
    pub body: Arc<[u8]>,
    /// Differs where the body does.
    pub tag: String,
    /// Why a page could not be made.
    pub problem: Option<Diagnostic>,
}

impl Answer {
    fn new(status: u16, content_type: &'static str, made: &Made) -> Answer {
        let (body, tag) = (made.bytes.clone(), made.tag.clone());
        Answer { status, content_type, header: None, body, tag, problem: None }
    }

    /// An answer that only its status tells.
    fn bare(status: u16) -> Answer {
        Answer::new(status, content_type("txt"), &Made::new(&b""[..]))
    }

    fn header(self, name: &'static str, value: impl Into<String>) -> Answer {
        Answer { header: Some((name, value.into())), ..self }
    }
}

/// The answer to a request.
///
/// A foreign `Host` is refused: another site, whose name its owner lets lead to this computer,
/// could else read the drafts through the visitor's browser (DNS rebinding).
pub fn answer(snapshot: &Snapshot, asked: Asked<'_>, texts: &Texts) -> Reply {
    let refused = |status| Reply::Whole(Answer::bare(status));
    match asked.host {
        None => return refused(400),
        Some(host) if !own_host(host, asked.port) => return refused(403),
        Some(_) => {}
    }
    if !matches!(asked.method, "GET" | "HEAD") {
        return Reply::Whole(Answer::bare(405).header("Allow", "GET, HEAD"));
    }
    let (path, query) = asked.url.split_once('?').unwrap_or((asked.url, ""));
    match decoded(path).as_deref() {
        None => refused(400),
        Some("_fiches/events") if asked.method == "GET" => events(query),
        Some("_fiches/events") => Reply::Whole(Answer::bare(200)),
        Some("_fiches/reload.js") => Reply::Whole(own("js", SCRIPT)),
        Some("_fiches/reload.css") => Reply::Whole(own("css", STYLE)),
        Some("_fiches/status.css") => Reply::Whole(own("css", STATUS_STYLE)),
        // Every browser asks for it, and would report on the console that there is none.
        Some("favicon.ico") if !snapshot.has("favicon.ico") => Reply::Whole(Answer::bare(204)),
        Some("_status") => Reply::Whole(Answer::bare(302).header("Location", "/_status/")),
        Some(at) => {
            let found = found(snapshot, at, texts);
            Reply::Whole(match found.header {
                Some((name @ "Location", _)) => {
                    let mark = if query.is_empty() { "" } else { "?" };
                    found.header(name, [path, "/", mark, query].concat())
                }
                Some(_) | None => found,
            })
        }
    }
}

/// What is shown at `path`, which is decoded and does not begin with a slash.
pub fn found(snapshot: &Snapshot, path: &str, texts: &Texts) -> Answer {
    let Some(shown) = &snapshot.shown else {
        return match &snapshot.trouble {
            Some(trouble) => error_page(trouble),
            None => Answer::bare(503),
        };
    };
    if path == "_status/" {
        return Answer::new(200, content_type("html"), &status::page(shown, texts));
    }
    let path = below_root(shown, path);
    let file = file_of(shown, path);
    if let Some(answer) = file_answer(shown, 200, &file, texts) {
        return answer;
    }
    if shown.has(&[path, "/index.html"].concat()) {
        return Answer::bare(302).header("Location", [path, "/"].concat());
    }
    let first = path.split('/').next().unwrap_or_default();
    let lang = shown.languages().find(|lang| *lang == first);
    let page = lang.map_or_else(|| "404.html".to_owned(), |lang| [lang, "/404.html"].concat());
    file_answer(shown, 404, &page, texts).unwrap_or_else(|| Answer::bare(404))
}

/// The file that is asked for with `path`: that of a folder is its page.
pub fn file_of(shown: &Shown, path: &str) -> String {
    let path = below_root(shown, path);
    let end = if path.is_empty() || path.ends_with('/') { "index.html" } else { "" };
    [path, end].concat()
}

fn below_root<'a>(shown: &Shown, path: &'a str) -> &'a str {
    path.strip_prefix(shown.root().trim_start_matches('/')).unwrap_or(path)
}

fn file_answer(shown: &Shown, status: u16, path: &str, texts: &Texts) -> Option<Answer> {
    Some(match shown.file(path)? {
        Ok(made) => Answer::new(status, content_type(path), made),
        Err(problem) => {
            let trouble = Trouble::errors(std::slice::from_ref(problem), texts, false);
            Answer { problem: Some(problem.clone()), ..error_page(&trouble) }
        }
    })
}

fn error_page(trouble: &Trouble) -> Answer {
    let Trouble { lang, title, text, .. } = trouble;
    let own = BTreeMap::from([("text", text)]);
    let frame = Frame { lang, title, style: "reload", class: "trouble", own };
    Answer::new(500, content_type("html"), &page(ERROR_PAGE, &frame))
}

fn own(end: &str, text: &str) -> Answer {
    Answer::new(200, content_type(end), &Made::new(text.as_bytes()))
}

fn events(query: &str) -> Reply {
    let field = |name: &str| {
        let found = form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name);
        found.map_or_else(String::new, |(_, value)| value.into_owned())
    };
    match decoded(&field("page")) {
        Some(page) => Reply::Events { page, tag: field("is") },
        None => Reply::Whole(Answer::bare(400)),
    }
}

#[cfg(test)]
mod tests;
