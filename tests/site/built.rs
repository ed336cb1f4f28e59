//! Sites built for the tests, and their pages as plain trees.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use fiches::diag::{Diagnostic, Severity};
use fiches::model::value::Date;
use fiches::pipeline::{self, Request, Timings};
use scraper::{Html, Node as Parsed};

pub const LANGUAGES: [&str; 5] = ["fr", "nl", "en", "ar", "uk"];

/// The languages that a page, given by its path, is written in: the guide for editors is in those of
/// messages.
pub fn languages(path: &str) -> &'static [&'static str] {
    let guide = ["help/editing/", "help/markdown/"].iter().any(|sheet| path.contains(sheet));
    if guide { &["fr", "nl", "en"] } else { &["fr", "nl", "en", "ar", "uk"] }
}
pub const BASE: &str = "https://example.org/kb/";

/// A published site.
pub struct Built {
    pub pages: Vec<Page>,
    /// Every file, pages included, by its path.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// The folder that holds the shipped content.
pub fn shipped() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The shipped site, as an editor builds it.
pub fn plain() -> &'static Built {
    static SITE: OnceLock<Built> = OnceLock::new();
    SITE.get_or_init(|| build(&shipped(), None, false))
}

/// The shipped site with its address known.
pub fn addressed() -> &'static Built {
    static SITE: OnceLock<Built> = OnceLock::new();
    SITE.get_or_init(|| build(&shipped(), Some(BASE), false))
}

pub fn build(site: &Path, base_url: Option<&str>, portable: bool) -> Built {
    let (built, found) = try_build(site, base_url, portable);
    let errors: Vec<_> = found.iter().filter(|d| d.severity == Severity::Error).collect();
    built.unwrap_or_else(|| panic!("not published: {errors:#?}"))
}

/// The published site, or nothing, and what was said.
pub fn try_build(
    site: &Path,
    base_url: Option<&str>,
    portable: bool,
) -> (Option<Built>, Vec<Diagnostic>) {
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("public");
    let request = Request {
        site: site.to_owned(),
        base_url: base_url.map(str::to_owned),
        drafts: false,
        today: Date::from_ymd(2026, 11, 24).unwrap(),
        strict: false,
        portable,
        notes: false,
    };
    let (found, report) = pipeline::build(&request, &out, &mut Timings::default());
    assert_eq!(report.is_some(), out.exists(), "a site is published whole or not at all");
    (report.map(|_| read(&out)), found)
}

fn read(out: &Path) -> Built {
    let mut files = BTreeMap::new();
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(out).unwrap().to_str().unwrap().to_owned();
            files.insert(name, std::fs::read(&path).unwrap());
        }
    }
    let html = files.iter().filter(|(path, _)| path.ends_with(".html"));
    let pages = html.map(|(path, bytes)| Page::new(path, bytes)).collect();
    Built { pages, files }
}

impl Built {
    pub fn page(&self, path: &str) -> &Page {
        let found = self.pages.iter().find(|page| page.path == path);
        found.unwrap_or_else(|| panic!("no page {path}"))
    }

    pub fn text(&self, path: &str) -> &str {
        std::str::from_utf8(&self.files[path]).unwrap()
    }

    /// The pages of a language.
    pub fn of<'a>(&'a self, lang: &'a str) -> impl Iterator<Item = &'a Page> {
        self.pages.iter().filter(move |page| page.language() == Some(lang))
    }
}

/// A page: its elements and texts in the order of the document.
pub struct Page {
    pub path: String,
    pub source: String,
    pub nodes: Vec<Node>,
}

pub struct Node {
    parent: Option<usize>,
    /// The first node that is no longer inside this one.
    end: usize,
    /// Empty for a text.
    pub name: String,
    attributes: BTreeMap<String, String>,
    pub text: String,
}

impl Node {
    fn new(from: &Parsed, parent: Option<usize>) -> Node {
        let (name, attributes, text) = match from {
            Parsed::Element(element) => {
                let attributes = element.attrs().map(|(n, v)| (n.to_owned(), v.to_owned()));
                (element.name(), attributes.collect(), String::new())
            }
            Parsed::Text(text) => ("", BTreeMap::new(), text.to_string()),
            _ => ("#", BTreeMap::new(), String::new()),
        };
        Node { parent, end: 0, name: name.to_owned(), attributes, text }
    }

    pub fn attr(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.attr("class").is_some_and(|all| all.split(' ').any(|one| one == class))
    }
}

impl Page {
    fn new(path: &str, bytes: &[u8]) -> Page {
        let source = String::from_utf8(bytes.to_vec()).unwrap();
        // Where a line may end is nothing that a reader sees: it must not part a text in two.
        let html = Html::parse_document(&source.replace("<wbr>", ""));
        let mut nodes: Vec<Node> = Vec::new();
        let mut places = HashMap::new();
        for from in html.tree.root().descendants() {
            let parent = from.parent().and_then(|parent| places.get(&parent.id()).copied());
            places.insert(from.id(), nodes.len());
            nodes.push(Node::new(from.value(), parent));
        }
        for at in (0..nodes.len()).rev() {
            let end = nodes[at].end.max(at + 1);
            nodes[at].end = end;
            if let Some(parent) = nodes[at].parent {
                nodes[parent].end = nodes[parent].end.max(end);
            }
        }
        Page { path: path.to_owned(), source, nodes }
    }

    /// Whether this is where the exit leads without a connection: a page with nothing around it.
    pub fn neutral(&self) -> bool {
        self.path.ends_with("/no-connection/index.html")
    }

    /// The language in the page's address; none for the root's own pages.
    pub fn language(&self) -> Option<&str> {
        let first = self.path.split('/').next()?;
        LANGUAGES.contains(&first).then_some(first)
    }

    pub fn elements<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (usize, &'a Node)> {
        self.nodes.iter().enumerate().filter(move |(_, node)| node.name == name)
    }

    pub fn with_class<'a>(&'a self, class: &'a str) -> impl Iterator<Item = (usize, &'a Node)> {
        self.nodes.iter().enumerate().filter(move |(_, node)| node.has_class(class))
    }

    /// Texts that are not empty.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        let texts = self.nodes.iter().enumerate().filter(|(_, node)| node.name.is_empty());
        texts.map(|(at, node)| (at, node.text.as_str())).filter(|(_, text)| !text.trim().is_empty())
    }

    /// A node and all that it stands in, inside out.
    pub fn around(&self, at: usize) -> impl Iterator<Item = (usize, &Node)> {
        let around = std::iter::successors(Some(at), |at| self.nodes[*at].parent);
        around.map(|at| (at, &self.nodes[at]))
    }

    /// Everything inside a node.
    pub fn inside(&self, at: usize) -> impl Iterator<Item = &Node> {
        self.nodes[at + 1..self.nodes[at].end].iter()
    }

    pub fn text(&self, at: usize) -> String {
        self.inside(at).map(|node| node.text.as_str()).collect()
    }

    /// The language that a node is in.
    pub fn lang(&self, at: usize) -> &str {
        self.around(at).find_map(|(_, node)| node.attr("lang")).unwrap_or_default()
    }

    pub fn ids(&self) -> Vec<&str> {
        self.nodes.iter().filter_map(|node| node.attr("id")).collect()
    }

    /// Where a node stands: how many elements come before it at each depth.
    pub fn position(&self, at: usize) -> Vec<usize> {
        let before = |at: usize| {
            let siblings = self.nodes[..at].iter();
            let parent = self.nodes[at].parent;
            siblings.filter(|node| node.parent == parent && !node.name.is_empty()).count()
        };
        self.around(at).map(|(at, _)| before(at)).collect()
    }

    /// The file that an address on this page leads to, and its fragment; none for what lies
    /// outside the site.
    pub fn target(&self, href: &str) -> Option<(String, Option<String>)> {
        let (path, fragment) = match href.split_once('#') {
            Some((path, fragment)) => (path, Some(percent_decoded(fragment))),
            None => (href, None),
        };
        if path.is_empty() {
            return Some((self.path.clone(), fragment));
        }
        if path.split(['/', '?']).next().is_some_and(|first| first.contains(':')) {
            return None;
        }
        let mut parts: Vec<&str> = match path.starts_with('/') {
            true => Vec::new(),
            false => self.path.split('/').collect(),
        };
        parts.pop();
        for part in path.split('/') {
            match part {
                "." | "" => {}
                ".." => assert!(parts.pop().is_some(), "{}: {href} leaves the site", self.path),
                part => parts.push(part),
            }
        }
        let mut file = percent_decoded(&parts.join("/"));
        if path.ends_with('/') || path.ends_with('.') {
            file = [&file, "/index.html"].concat().trim_start_matches('/').to_owned();
        }
        Some((file, fragment))
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'%');
        let code = code.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap()
}

/// Copies the shipped content into a new folder.
pub fn copy() -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    let from = shipped().join("content");
    let mut folders = vec![from.clone()];
    while let Some(folder) = folders.pop() {
        let to = site.path().join("content").join(folder.strip_prefix(&from).unwrap());
        std::fs::create_dir_all(&to).unwrap();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => {
                    std::fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
                }
            }
        }
    }
    site
}

/// Holds every page against a rule; the rule says what is wrong.
pub fn hold<'a>(
    pages: impl IntoIterator<Item = &'a Page>,
    rule: impl Fn(&Page, &mut dyn FnMut(String)),
) {
    let mut wrong = BTreeSet::new();
    let mut seen = 0;
    for page in pages {
        seen += 1;
        rule(page, &mut |what| {
            wrong.insert(format!("{}: {what}", page.path));
        });
    }
    assert!(seen > 0, "no page to look at");
    let some: Vec<_> = wrong.iter().take(12).collect();
    assert!(wrong.is_empty(), "{} mistakes, such as {some:#?}", wrong.len());
}
