//! Codes whose mistake no text can hold: bytes that are not UTF-8, links, folders in the way, an
//! output folder in use. Each is built here.

use std::fs::{self, File};
use std::io;
use std::os::unix::net::UnixListener;
use std::path::Path;

use fiches::diag::{Code, Diagnostic, Place, nearest, reason};
use fiches::pipeline::{self, Timings};

use crate::common::{Site, bare, site};

/// A site and what is found in it.
type Case = fn() -> (Site, Vec<Diagnostic>);

/// The case of a code that has no fixture in a file.
pub fn case(code: Code) -> Option<Case> {
    CASES.iter().find(|(of, _)| *of == code).map(|(_, case)| *case)
}

const CASES: &[(Code, Case)] = &[
    (Code::SiteMissing, || checked(bare(""))),
    (Code::FileRead, file_read),
    (Code::FileEncoding, file_encoding),
    (Code::FileTooLarge, file_too_large),
    (Code::FileLoop, file_loop),
    (Code::FileKind, file_kind),
    (Code::OutputForeign, output_foreign),
    (Code::OutputLocked, output_locked),
    (Code::OutputWrite, output_write),
    (Code::OutputPlace, output_place),
    (Code::FileWrite, file_write),
    (Code::SectionUnknown, section_unknown),
    (Code::FileExists, file_exists),
    (Code::InitNotEmpty, init_not_empty),
    (Code::ServePort, serve_port),
    (Code::Usage, usage),
    (Code::CodeUnknown, code_unknown),
];

fn checked(site: Site) -> (Site, Vec<Diagnostic>) {
    let found = site.check();
    (site, found)
}

fn published(site: Site, out: &Path) -> (Site, Vec<Diagnostic>) {
    let (found, report) = pipeline::build(&site.request(), out, &mut Timings::default());
    assert!(report.is_none());
    (site, found)
}

/// A link that leads nowhere: permissions would not stop a test that runs as root.
fn file_read() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let file = site.path().join("content/definitions/consent/nl.md");
    std::os::unix::fs::symlink("elsewhere.md", file).unwrap();
    checked(site)
}

fn file_encoding() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let text = b"+++\ntitle = \"\xC9t\xE9\"\nsummary = \"L'\xE9t\xE9.\"\n+++\n";
    site.write("content/definitions/consent/fr.md", text);
    checked(site)
}

/// Sparse, so that it takes no room.
fn file_too_large() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let file = site.write("content/definitions/consent/fr.md", "");
    File::options().write(true).open(file).unwrap().set_len(80 << 20).unwrap();
    checked(site)
}

fn file_loop() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let content = site.path().join("content");
    std::os::unix::fs::symlink(&content, content.join("definitions/all")).unwrap();
    checked(site)
}

fn file_kind() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let folder = site.path().join("content/definitions/consent");
    fs::create_dir(folder.join("nl.md")).unwrap();
    let _socket = UnixListener::bind(folder.join("socket")).unwrap();
    checked(site)
}

fn output_foreign() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let file = site.write("documents/thesis.odt", "ten years of work");
    published(site, file.parent().unwrap())
}

fn output_locked() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let lock = File::create(site.path().join(".public.fiches-lock")).unwrap();
    lock.lock().unwrap();
    let out = site.path().join("public");
    published(site, &out)
}

fn output_write() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let file = site.write("notes.txt", "a file, not a folder");
    published(site, &file.join("public"))
}

fn output_place() -> (Site, Vec<Diagnostic>) {
    let site = site("");
    let folder = site.path().to_owned();
    published(site, &folder)
}

/// As `fiches translated` does it: it writes beside the sheet, where a disk may be full.
fn file_write() -> (Site, Vec<Diagnostic>) {
    let path = "content/definitions/consent/translations.lock";
    let full = reason(&io::Error::from_raw_os_error(28));
    let failed = Diagnostic::new(Code::FileWrite).arg("path", path).arg("reason", full);
    (site(""), vec![failed.place(Place::path(path))])
}

/// As `fiches new` does it; its own tests hold that it does.
fn section_unknown() -> (Site, Vec<Diagnostic>) {
    let unknown = |name, nearest| {
        let unknown = Diagnostic::new(Code::SectionUnknown).arg("name", name);
        unknown.arg("known", "definitions").nearest(nearest)
    };
    (site(""), vec![unknown("consent", None), unknown("definition", Some("definitions"))])
}

/// As `fiches new` does it; its own tests hold that it does.
fn file_exists() -> (Site, Vec<Diagnostic>) {
    let path = "content/definitions/consent/sheet.toml";
    let there = Diagnostic::new(Code::FileExists).arg("path", path);
    (site(""), vec![there.place(Place::path(path))])
}

/// As `fiches init` does it; its own tests hold that it does.
fn init_not_empty() -> (Site, Vec<Diagnostic>) {
    let taken = |help| Diagnostic::new(Code::InitNotEmpty).arg("path", "documents").help(help);
    (site(""), vec![taken("help"), taken("help-file")])
}

/// As `fiches serve` does it; its own tests hold that it does.
fn serve_port() -> (Site, Vec<Diagnostic>) {
    let taken = Diagnostic::new(Code::ServePort).arg("port", 4040).arg("next", 4041);
    (site(""), vec![taken])
}

/// As the command line does it; its own tests hold that it does.
fn usage() -> (Site, Vec<Diagnostic>) {
    let wrong = |problem, argument, help| {
        let wrong = Diagnostic::new(Code::Usage).arg("problem", problem).arg("argument", argument);
        let wrong = wrong.arg("command", "chek").arg("value", "xml").arg("other", "--strict");
        let wrong = wrong.arg("usage", "fiches new <KIND> <KEY> [LANG]");
        wrong.arg("known", "human, short").arg("nearest", "check").help(help)
    };
    let all = [
        wrong("missing", "<KEY>", "help"),
        wrong("argument", "--strickt", "help"),
        wrong("command", "", "help-nearest"),
        wrong("value", "--format <FORMAT>", "help-known"),
        wrong("value", "--today <TODAY>", "help-day"),
        wrong("value", "--base-url <BASE_URL>", "help-address"),
        wrong("empty", "--out <OUT>", "help-all"),
        wrong("none", "", "help-known"),
        wrong("twice", "--strict", "help"),
        wrong("conflict", "--drafts", "help"),
    ];
    (site(""), all.to_vec())
}

/// As the command line does it: the code is an argument.
fn code_unknown() -> (Site, Vec<Diagnostic>) {
    let known = Code::ALL.iter().map(|code| code.as_str());
    let unknown = Diagnostic::new(Code::CodeUnknown).arg("code", "link-mising");
    (site(""), vec![unknown.nearest(nearest("link-mising", known))])
}
