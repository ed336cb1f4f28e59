//! The preview as a whole: over a socket, with files that change.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::snapshot::SCRIPT;
use super::*;
use crate::diag::MessageLang;
use crate::pipeline::{self, Timings};
use crate::render;
use crate::serve::sample;

/// A preview that runs until the tests end.
struct Running {
    folder: tempfile::TempDir,
    port: u16,
}

impl Running {
    fn start() -> Running {
        let folder = tempfile::tempdir().unwrap();
        sample::write(folder.path());
        let request = sample::request(folder.path());
        let listener = listener(0).unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || serve(listener, &request, &Texts::new(MessageLang::En)));
        Running { folder, port }
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.folder.path().join("content").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let host = format!("Host: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port);
        stream.write_all([request, " HTTP/1.1\r\n", &host].concat().as_bytes()).unwrap();
        stream
    }

    /// Head and body of the answer.
    fn ask(&self, request: &str) -> (String, String) {
        let mut answer = String::new();
        self.send(request).read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    fn page(&self) -> String {
        self.ask("GET /en/help/about/").1
    }

    fn wait_for(&self, text: &str) {
        let start = Instant::now();
        while !self.page().contains(text) {
            assert!(start.elapsed() < Duration::from_secs(20), "{text} never came");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// The events that an open page is told, a line each.
    fn listen(&self) -> impl Iterator<Item = String> {
        let events = BufReader::new(self.send("GET /_fiches/events?page=/en/help/about/"));
        let latest = Instant::now() + Duration::from_secs(40);
        let lines = events.lines().map_while(Result::ok);
        let mut lines = lines.take_while(move |_| Instant::now() < latest);
        assert_eq!(lines.next().unwrap(), "HTTP/1.1 200 OK");
        lines.filter_map(|line| Some(line.strip_prefix("event: ")?.to_owned()))
    }
}

#[test]
fn a_change_is_shown_and_a_mistake_leaves_the_last_good_page() {
    let running = Running::start();
    assert!(running.page().contains("First words."));
    let mut events = running.listen();
    assert_eq!(events.next().unwrap(), "clear");

    running.write("help/about/en.md", &sample::ABOUT.replace("First", "Second"));
    running.wait_for("Second words.");
    assert_eq!(events.next().unwrap(), "reload");

    running.write("help/about/en.md", &sample::ABOUT.replace("First", "[[nowhere]]"));
    assert_eq!(events.next().unwrap(), "trouble");
    assert!(running.page().contains("Second words."));

    running.write("help/about/en.md", &sample::ABOUT.replace("First", "Third"));
    running.wait_for("Third words.");
    assert_eq!(events.next().unwrap(), "reload");
    assert_eq!(events.next().unwrap(), "clear");
}

#[test]
fn a_change_is_shown_while_another_text_is_still_to_be_translated() {
    let running = Running::start();
    let begun = "+++\ntitle = \"\"\nsummary = \"S.\"\n+++\n> [!TRANSLATE]\n> First words.\n";
    running.write("help/about/fr.md", begun);
    running.write("help/about/en.md", &sample::ABOUT.replace("First", "Second"));
    running.wait_for("Second words.");
    assert_eq!(running.listen().next().unwrap(), "trouble");
}

#[test]
fn folders_may_go_and_come_back_and_files_be_replaced() {
    let running = Running::start();
    let content = running.folder.path().join("content");
    let aside = running.folder.path().join("aside");
    running.wait_for("First words.");
    fs::rename(&content, &aside).unwrap();
    thread::sleep(Duration::from_millis(200));
    fs::rename(&aside, &content).unwrap();
    running.write("help/about/en.md", &sample::ABOUT.replace("First", "Moved"));
    running.wait_for("Moved words.");

    fs::remove_dir_all(&content).unwrap();
    sample::write(running.folder.path());
    running.wait_for("First words.");

    let new = content.join("help/about/en.md~");
    fs::write(&new, sample::ABOUT.replace("First", "Renamed")).unwrap();
    fs::rename(&new, content.join("help/about/en.md")).unwrap();
    running.wait_for("Renamed words.");
}

#[test]
fn a_new_style_is_put_on_without_a_reload() {
    let running = Running::start();
    running.page();
    let mut events = running.listen();
    assert_eq!(events.next().unwrap(), "clear");
    let style = running.folder.path().join("themes/default/static/site.css");
    fs::create_dir_all(style.parent().unwrap()).unwrap();
    fs::write(style, "body { color: navy }").unwrap();
    assert_eq!(events.next().unwrap(), "style");
}

#[test]
fn answers_carry_the_headers_of_a_published_site_and_no_body_for_head() {
    let running = Running::start();
    let (head, body) = running.ask("HEAD /en/");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"));
    assert!(head.contains("\r\nCache-Control: no-store"));
    for (name, value) in render::headers() {
        assert!(head.contains(&format!("\r\n{name}: {value}")), "{name}");
    }
    // No browser keeps a preview for reading offline.
    assert!(head.contains("\r\nContent-Security-Policy: worker-src 'none'\r\n"), "{head}");
    let length: usize = running.ask("GET /en/").1.len();
    assert!(head.contains(&format!("\r\nContent-Length: {length}")), "{head}");
    assert_eq!(body, "");
    assert!(running.ask("DELETE /en/").0.starts_with("HTTP/1.1 405 "));
    assert!(running.ask("GET /../x").0.starts_with("HTTP/1.1 400 "));
}

/// All files below `folder` by path, but for those that only publishing has.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = walk.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        (path, fs::read(entry.path()).unwrap())
    });
    files.filter(|(path, _)| !path.contains("manifest")).collect()
}

#[test]
fn the_bytes_are_those_of_a_build_with_drafts_but_for_one_line() {
    let out = tempfile::tempdir().unwrap();
    let mut request = sample::request(Path::new(env!("CARGO_MANIFEST_DIR")));
    request.base_url = Some("https://example.org/fiches/".into());
    let public = out.path().join("public");
    let (wrong, report) = pipeline::build(&request, &public, &mut Timings::default());
    assert!(report.is_some(), "{wrong:?}");
    let snapshot =
        Snapshot { shown: sample::read(&request).0.map(Arc::new), ..Snapshot::default() };
    let texts = Texts::new(MessageLang::En);
    let files = files(&public);
    assert!(files.len() > 100);
    for (path, bytes) in files {
        let served = http::found(&snapshot, &path, &texts);
        let published = String::from_utf8(bytes).unwrap();
        let served = String::from_utf8(served.body.to_vec()).unwrap();
        let line = if path.ends_with(".html") { SCRIPT } else { "" };
        assert_eq!(served.len(), published.len() + line.len(), "{path}");
        assert_eq!(served.replacen(SCRIPT, "", 1), published, "{path}");
    }
}

#[test]
fn a_port_in_use_is_named_with_the_next_free_one() {
    let taken = listener(0).unwrap();
    let port = taken.local_addr().unwrap().port();
    let problem = listener(port).unwrap_err();
    assert_eq!(problem.code, Code::ServePort);
    let next: u16 =
        problem.args.iter().find(|(name, _)| *name == "next").unwrap().1.parse().unwrap();
    assert!(next > port);
    assert!(listener(next).is_ok());
}
