//! Files that are not pages: the theme's and the sheets' own files, what lies in
//! `content/_static`, the sitemap, feeds, and settings for servers.

mod feed;
mod offline;
mod servers;
mod sitemap;

use std::borrow::Cow;

use super::hashed;
use super::scene::Scene;

pub use feed::path as feed_path;
pub use offline::{PublishedFile, app_path, is_for_devices, list, listed, of_others};
pub use servers::{headers, is_for_servers};

/// A file that is not a page, and what it is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileId<'a> {
    /// As it lies in the theme, in a sheet's folder or in `content/_static`.
    Bytes(&'a [u8]),
    Robots,
    Netlify,
    Apache,
    Nginx,
    Sitemap,
    /// By language.
    Feed(usize),
    /// What an app of the site is called, by language.
    App(usize),
    /// The files that are kept for a language on a reader's device, and the worker that does it.
    /// Both are made from all other files.
    List(usize),
    Worker,
}

/// All files of the site that are not pages, by path.
pub fn all<'a>(scene: &Scene<'a>) -> Vec<(String, FileId<'a>)> {
    let mut files = made(scene);
    let statics = scene.site.statics.iter();
    files.extend(statics.map(|(path, bytes)| (path.clone(), FileId::Bytes(bytes))));
    // Two sheets may have the same picture: then it is published once.
    files.sort();
    files.dedup();
    files
}

/// Those of them that do not come from `content/_static`.
pub fn made<'a>(scene: &Scene<'a>) -> Vec<(String, FileId<'a>)> {
    let site = scene.site;
    let mut files = Vec::new();
    for (name, bytes) in scene.theme.static_files() {
        files.push((hashed(name, bytes), FileId::Bytes(bytes)));
    }
    for id in site.sections.iter().flat_map(|section| &section.sheets) {
        for file in &site.sheet(*id).files {
            let path = scene.file_path(*id, &file.name).to_owned();
            files.push((path, FileId::Bytes(&file.bytes)));
        }
    }
    for (path, id) in servers::FILES {
        files.push((path.to_owned(), id));
    }
    for (lang, language) in scene.published() {
        files.push((app_path(&language.tag), FileId::App(lang)));
        files.push((list(&language.tag), FileId::List(lang)));
    }
    files.push((offline::WORKER.to_owned(), FileId::Worker));
    if scene.urls.absolute("").is_some() {
        files.push((sitemap::PATH.to_owned(), FileId::Sitemap));
    }
    if scene.feeds() {
        for (lang, language) in scene.published() {
            files.push((feed::path(&language.tag), FileId::Feed(lang)));
        }
    }
    files
}

/// Makes a file; `others` gives all files that a list of files is made from.
pub fn bytes<'a>(
    scene: &Scene<'_>,
    id: FileId<'a>,
    others: &dyn Fn() -> Vec<PublishedFile>,
) -> Cow<'a, [u8]> {
    let text = match id {
        FileId::Bytes(bytes) => return Cow::Borrowed(bytes),
        FileId::Robots => servers::robots(scene),
        FileId::Netlify => servers::netlify(scene),
        FileId::Apache => servers::apache(scene),
        FileId::Nginx => servers::nginx(scene),
        FileId::Sitemap => sitemap::sitemap(scene),
        FileId::Feed(lang) => feed::feed(scene, lang),
        FileId::App(lang) => offline::app(scene, lang),
        FileId::List(_) | FileId::Worker => of_others(scene, id, &others()),
    };
    Cow::Owned(text.into_bytes())
}
