//! What a reader's device needs to keep the site: for each language the list of its files with
//! their hashes, the worker that keeps them, and a name that says nothing. All of it is made from
//! the other files alone: the same site gives the same bytes.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;
use serde_json::json;

use super::servers::is_for_servers;
use super::{FileId, bytes, feed, made};
use crate::model::output::Digest;
use crate::render::page;
use crate::render::scene::Scene;

/// The worker's path: in the root, since it may answer only for what lies beside or below it.
pub const WORKER: &str = "sw.js";

/// The folder of the lists.
const LISTS: &str = "offline/";

/// The worker, but for the first line, which says what it is for.
const CODE: &str = include_str!("worker.js");

/// Hexadecimal digits of a hash in a list: 64 bits, to tell versions of one file apart.
const DIGITS: usize = 16;

/// A published file.
#[derive(Clone, Debug)]
pub struct PublishedFile {
    pub path: String,
    pub digest: Digest,
    /// In bytes.
    pub size: u64,
}

impl PublishedFile {
    pub fn new(path: String, bytes: &[u8]) -> PublishedFile {
        PublishedFile { path, digest: Digest::of(bytes), size: bytes.len() as u64 }
    }
}

impl FileId<'_> {
    /// Whether the file is made from what all other files hold.
    pub fn of_others(self) -> bool {
        matches!(self, FileId::List(_) | FileId::Worker)
    }
}

/// The path of a language's list.
pub fn list(tag: &str) -> String {
    [LISTS, tag, ".json"].concat()
}

/// Whether the file at `path` serves only to keep the site on a device that reads it from a server.
pub fn is_for_devices(path: &str) -> bool {
    path == WORKER || path.starts_with(LISTS)
}

/// A file that is made from all others: `files`, in the order of their paths.
pub fn of_others(scene: &Scene<'_>, id: FileId<'_>, files: &[PublishedFile]) -> String {
    match id {
        FileId::List(lang) => kept(scene, lang, files),
        FileId::Worker => worker(scene, files),
        FileId::Bytes(_)
        | FileId::Robots
        | FileId::Netlify
        | FileId::Apache
        | FileId::Nginx
        | FileId::Sitemap
        | FileId::Feed(_)
        | FileId::App(_) => String::new(),
    }
}

/// The path of the file that says what an app of a language is called.
pub fn app_path(tag: &str) -> String {
    [tag, "/app.webmanifest"].concat()
}

/// The file at [`app_path`].
pub fn app(scene: &Scene<'_>, lang: usize) -> String {
    let name = scene.wording(lang).text("site-app-name");
    let language = &scene.languages[lang];
    let icon = ["../", &scene.assets["icon.svg"]].concat();
    let manifest = json!({
        "name": name,
        "short_name": name,
        "lang": language.tag,
        "dir": language.dir,
        "start_url": "./",
        "scope": "../",
        "display": "standalone",
        "icons": [{ "src": icon, "sizes": "any" }],
    });
    manifest.to_string() + "\n"
}

/// All files that are not made from others, rendered to know their hashes, and `more`: for the
/// preview, which makes files only as they are asked for.
pub fn listed(scene: &Scene<'_>, more: Vec<PublishedFile>) -> Vec<PublishedFile> {
    let file = PublishedFile::new;
    // A page that cannot be made is reported where it is asked for.
    let pages = page::all(scene).into_par_iter().filter_map(|id| page::page(scene, id).ok());
    let mut files: Vec<PublishedFile> = pages.map(|(path, html)| file(path, &html)).collect();
    let others = made(scene).into_iter().filter(|(_, id)| !id.of_others());
    files.extend(others.map(|(path, id)| file(path, &bytes(scene, id, &Vec::new))));
    let statics = scene.site.statics.iter();
    files.extend(statics.map(|(path, bytes)| file(path.clone(), bytes)));
    files.extend(more);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    files
}

/// What `offline/<lang>.json` holds.
#[derive(Serialize)]
struct List<'a> {
    /// Differs where any of the files does.
    version: String,
    /// In bytes.
    size: u64,
    /// The address of each file from the root, and its hash.
    files: Vec<(&'a str, String)>,
}

fn kept(scene: &Scene<'_>, lang: usize, files: &[PublishedFile]) -> String {
    json(&contents(scene, lang, files))
}

fn contents<'a>(scene: &Scene<'_>, lang: usize, files: &'a [PublishedFile]) -> List<'a> {
    let files: Vec<&PublishedFile> =
        files.iter().filter(|file| wanted(scene, lang, &file.path)).collect();
    let entry = |file: &&'a PublishedFile| (address(&file.path), short(&file.digest));
    let size = files.iter().map(|file| file.size).sum();
    let files: Vec<(&str, String)> = files.iter().map(entry).collect();
    List { version: short(&Digest::of(json(&files).as_bytes())), size, files }
}

/// Whether a reader who keeps a language needs a file: those of the language, and those that are
/// no language's. Of each other language two pages are kept: the one that says what is kept, and
/// the one that the exit leads to.
fn wanted(scene: &Scene<'_>, lang: usize, path: &str) -> bool {
    if is_for_servers(path) || path.ends_with("404.html") || feed::is_path(path) {
        return false;
    }
    let of = |tag: &str| {
        let path = path.strip_prefix("search/").unwrap_or(path);
        path.strip_prefix(tag).and_then(|rest| rest.strip_prefix('/'))
    };
    let language = scene.languages.iter().enumerate();
    let other = language.filter(|(at, _)| *at != lang).find_map(|(_, other)| of(&other.tag));
    other.is_none_or(|rest| {
        [page::OFFLINE, page::NEUTRAL]
            .iter()
            .any(|page| rest.trim_end_matches("index.html") == *page)
    })
}

fn address(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        Some(_) | None => path,
    }
}

fn worker(scene: &Scene<'_>, files: &[PublishedFile]) -> String {
    let languages: BTreeMap<&str, String> = (0..scene.languages.len())
        .map(|lang| (scene.languages[lang].tag.as_str(), contents(scene, lang, files).version))
        .collect();
    let build = json!({ "urgent": scene.site.settings.urgent, "languages": languages });
    ["const BUILD = ", &build.to_string(), ";\n", CODE].concat()
}

fn short(digest: &Digest) -> String {
    let mut text = digest.to_string();
    text.truncate(DIGITS);
    text
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("lists and texts are JSON")
}
