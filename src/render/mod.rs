//! Stage 8: pages. Each is made on its own from the same inputs and handed on at once; no page
//! depends on another's bytes. Writes nothing itself.

mod body;
pub mod context;
mod days;
mod directory;
mod extras;
mod filters;
mod fragments;
mod frame;
mod head;
mod kinds;
mod lists;
mod orders;
mod outdated;
mod page;
mod partner;
mod scene;
mod sheet;
mod statics;
mod urls;
mod wording;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Place};
use crate::i18n::I18n;
use crate::model::fields::Vocabulary;
use crate::model::glossary::Glossary;
use crate::model::links::Links;
use crate::model::output::{Digest, OutPath};
use crate::model::sheet::{KindFacts, SheetId};
use crate::model::site::Site;
use crate::model::translation::States;
use crate::model::value::Date;
use crate::theme::{Skeletons, Theme};

pub use extras::{FileId, PublishedFile, headers, is_for_devices, is_for_servers};
use fragments::Fragments;
pub use page::PageId;
pub use scene::Scene;
pub use urls::sheets as addresses;

/// The policy that pages carry in `<meta>`, where `frame-ancestors` has no effect.
pub const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    form-action 'self'; base-uri 'none'";

/// What pages are made from.
#[derive(Clone, Copy)]
pub struct Inputs<'a> {
    pub site: &'a Site,
    pub links: &'a Links,
    pub states: &'a States,
    /// Finds what definitions explain.
    pub glossary: &'a Glossary,
    pub theme: &'a Theme,
    pub i18n: &'a I18n,
}

/// What a build was asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the site is published, if that is known.
    pub base_url: Option<String>,
    /// Links end in `index.html`, for `file://`.
    pub portable: bool,
    pub today: Date,
    /// Only these languages, by their index; all if there is none.
    pub only: Vec<usize>,
    /// Stands for the theme, the messages and the program itself: where it differs, no page of an
    /// earlier build is kept.
    pub inputs: String,
}

/// A file of the site.
pub struct File {
    pub path: OutPath,
    pub bytes: Vec<u8>,
    /// Stands for everything that the bytes were made from, where that is known.
    pub key: Option<Digest>,
}

/// Takes files as they are made; called from several threads.
pub trait Sink: Sync {
    /// Whether the file at `path` is there already, made from the inputs that `key` stands for.
    fn has(&self, path: &OutPath, key: &Digest) -> bool;

    /// Whether files below `folder` are there already that were made from the inputs that `key`
    /// stands for: then all of them are.
    fn has_all(&self, _folder: &str, _key: &Digest) -> bool {
        false
    }

    fn put(&self, file: File) -> Result<(), Diagnostic>;

    /// All files that it was given or has kept, in the order of their paths.
    fn files(&self) -> Vec<PublishedFile>;
}

/// The inputs of rendering, put in order.
///
/// # Errors
/// Where a shared template fails, or two pages have one address.
pub fn scene<'a>(inputs: Inputs<'a>, options: &Options) -> Result<Scene<'a>, Vec<Diagnostic>> {
    let Inputs { site, links, states, glossary, theme, i18n } = inputs;
    let settings = &site.settings;
    let base = options.base_url.as_deref();
    let base = base.or(settings.base_url.as_ref().map(|url| url.as_str()));
    let urls = urls::Urls::new(site, base, options.portable);
    doubles(site, &urls)?;
    let mut scene = Scene {
        site,
        links,
        states,
        glossary,
        theme,
        i18n,
        urls,
        today: options.today,
        published: (0..settings.languages.len())
            .map(|lang| options.only.is_empty() || options.only.contains(&lang))
            .collect(),
        inputs: options.inputs.clone(),
        assets: assets(theme),
        orders: orders::Orders::new(site),
        patterns: Vec::new(),
        days: days::Days::new(site),
        narrower: narrower(site),
        tags: tags(site),
        parts: site.sections.iter().map(|section| directory::parts(site, section)).collect(),
        files: own_files(site),
        fragments: Fragments::new(settings.languages.len(), site.sheets.len()),
        languages: settings
            .languages
            .iter()
            .map(|language| context::Language {
                tag: language.tag.clone(),
                dir: language.dir().to_owned(),
                name: language.name.clone(),
            })
            .collect(),
        frames: frame::Frames::default(),
        skeletons: Skeletons::default(),
    };
    scene.patterns = (0..settings.languages.len())
        .map(|lang| scene.wording(lang).patterns(settings.discreet))
        .collect();
    scene.frames = frame::frames(&scene)
        .map_err(|problem| vec![problem.arg("page", urls::Spot::new("").file())])?;
    Ok(scene)
}

/// Makes every file of the site and hands it to `sink`. Reports at most one failure a template.
pub fn render(scene: &Scene<'_>, sink: &dyn Sink) -> Vec<Diagnostic> {
    let mut diagnostics = statics::problems(scene);
    if !diagnostics.is_empty() {
        return diagnostics;
    }
    orders::make(scene);
    let surface = scene::surface(scene).into();
    diagnostics = page::all(scene)
        .into_par_iter()
        .filter_map(|id| page::publish(scene, id, surface, sink).err())
        .collect();
    let (of_others, files): (Vec<_>, Vec<_>) =
        extras::all(scene).into_iter().partition(|(_, id)| id.of_others());
    let put = |(path, bytes): (String, Vec<u8>)| {
        let file = OutPath::new(path).map(|path| File { path, bytes, key: None });
        file.and_then(|file| sink.put(file)).err()
    };
    let files = files.into_par_iter();
    let files = files.map(|(path, id)| (path, extras::bytes(scene, id, &Vec::new).into_owned()));
    diagnostics.extend(files.filter_map(put).collect::<Vec<_>>());
    let listed = sink.files();
    let of_others = of_others.into_iter();
    let of_others =
        of_others.map(|(path, id)| (path, extras::of_others(scene, id, &listed).into_bytes()));
    diagnostics.extend(of_others.filter_map(put));
    // A template that fails on one page fails on most: one message says it.
    let mut seen = std::collections::HashSet::new();
    diagnostics.retain(|problem| {
        let place = problem.place.as_ref().map(|place| (place.source.path.clone(), place.span));
        problem.code != Code::TemplateRender || seen.insert(place)
    });
    diagnostics
}

/// One page with the path of its file, for `serve`.
pub fn one(scene: &Scene<'_>, id: PageId<'_>) -> Result<(String, Vec<u8>), Diagnostic> {
    page::page(scene, id)
}

/// All pages.
pub fn pages<'a>(scene: &Scene<'a>) -> Vec<PageId<'a>> {
    page::all(scene)
}

/// The path of a page's file.
pub fn path(scene: &Scene<'_>, id: PageId<'_>) -> String {
    page::path(scene, id)
}

/// All files that are not pages, by path.
pub fn files<'a>(scene: &Scene<'a>) -> Vec<(String, FileId<'a>)> {
    extras::all(scene)
}

/// One file that is not a page, for `serve`; `more` gives the files that are not rendered, which a
/// list of all files names too.
pub fn file<'a>(
    scene: &Scene<'_>,
    id: FileId<'a>,
    more: &dyn Fn() -> Vec<PublishedFile>,
) -> Cow<'a, [u8]> {
    extras::bytes(scene, id, &|| extras::listed(scene, more()))
}

/// The path of the server's folder that the site's error pages take for its root: `/`, or the
/// path of the site's address.
pub fn root(scene: &Scene<'_>) -> String {
    scene.urls.rooted()
}

/// Two sheets or sections whose addresses are the same: possible only for discreet ones.
fn doubles(site: &Site, urls: &urls::Urls) -> Result<(), Vec<Diagnostic>> {
    let mut seen = HashMap::new();
    let sections = site.sections.iter().map(|section| &section.source);
    let sources = sections.chain(site.sheets.iter().map(|sheet| &sheet.facts.source));
    let mut found = Vec::new();
    for (place, source) in urls.places().zip(sources) {
        if let Some(first) = seen.insert(place, source) {
            let twice = Diagnostic::new(Code::UrlDuplicate).arg("url", place);
            let twice = twice.label(Place::file(first), "label-first");
            found.push(twice.place(Place::file(source)));
        }
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// The published name of each of the theme's files: hashed, so that it may be kept for ever.
fn assets(theme: &Theme) -> BTreeMap<String, String> {
    theme.static_files().map(|(name, bytes)| (name.to_owned(), hashed(name, bytes))).collect()
}

/// `assets/site.1a2b3c4d.css` for `site.css`.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    let dot = if end.is_empty() { "" } else { "." };
    ["assets/", stem, ".", &hash[..8], dot, end].concat()
}

fn own_files(site: &Site) -> HashMap<(SheetId, String), String> {
    let files =
        site.sheets().flat_map(|(id, sheet)| sheet.files.iter().map(move |file| (id, file)));
    let published = |name: &str| match name.rsplit_once('.') {
        Some((stem, end)) if site.settings.discreet => [&urls::code(stem), ".", end].concat(),
        Some(_) | None => name.to_owned(),
    };
    files
        .map(|(id, file)| ((id, file.name.clone()), hashed(&published(&file.name), &file.bytes)))
        .collect()
}

fn narrower(site: &Site) -> HashMap<SheetId, Vec<SheetId>> {
    let mut narrower: HashMap<SheetId, Vec<SheetId>> = HashMap::new();
    for (id, sheet) in site.shown_sheets() {
        let KindFacts::Definition(definition) = &sheet.facts.of_kind else { continue };
        for (broader, _) in site.named(&definition.broader) {
            narrower.entry(broader).or_default().push(id);
        }
    }
    narrower
}

fn tags(site: &Site) -> Vec<(String, Vec<SheetId>)> {
    let mut by_tag: HashMap<&str, Vec<SheetId>> = HashMap::new();
    for id in site.sections.iter().flat_map(|section| &section.sheets) {
        for tag in &site.sheet(*id).facts.tags {
            by_tag.entry(&tag.value).or_default().push(*id);
        }
    }
    let terms = site.settings.terms(Vocabulary::Tags).iter().map(|term| term.id.value.as_str());
    terms.filter_map(|id| Some((id.to_owned(), by_tag.remove(id)?))).collect()
}
