//! Every page of the site: which there are, where they stand, and how each is made.

use super::context::{
    Choose, ChooseLanguage, Content, Language, Neutral, NotFound, NotFoundLanguage, Offline, Page,
    Redirect, Search,
};
use super::directory::{self, Part};
use super::frame::{self, Menu};
use super::head::{crumbs, head, langs};
use super::lists;
use super::scene::{Reader, Scene};
use super::sheet;
use super::urls::Spot;
use super::{CSP, File, Sink, extras, filters};
use crate::diag::Diagnostic;
use crate::model::fields::Vocabulary;
use crate::model::output::{Digest, OutPath};
use crate::model::sheet::SheetId;

/// The address after the language of the page that gives nothing away.
pub const NEUTRAL: &str = "no-connection/";

/// The same of the page about reading without a connection.
pub const OFFLINE: &str = "offline/";

/// The same of the page of search results.
pub const SEARCH: &str = "search/";

/// A page of the site. Languages and sections are given by their index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageId<'a> {
    Choose,
    Home(usize),
    Section(usize, usize),
    /// A list of a directory.
    Part(usize, usize, Vocabulary, &'a str),
    Sheet(usize, SheetId),
    AZ(usize),
    Search(usize),
    Tags(usize),
    /// By the index of the tag in `Scene::tags`.
    Tag(usize, usize),
    Handbook(usize),
    NotFound(usize),
    NotFoundRoot,
    /// Where the exit leads without a connection: gives nothing away.
    Neutral(usize),
    /// What is kept on this device, and how to keep it.
    Offline(usize),
    /// A former address: the sheet, and which of its `moved_from`.
    Moved(usize, SheetId, usize),
}

/// All pages.
pub fn all<'a>(scene: &Scene<'a>) -> Vec<PageId<'a>> {
    let site = scene.site;
    let mut pages = vec![PageId::Choose, PageId::NotFoundRoot];
    for (lang, _) in scene.published() {
        pages.extend([PageId::Home(lang), PageId::AZ(lang), PageId::NotFound(lang)]);
        pages.extend([PageId::Neutral(lang), PageId::Offline(lang), PageId::Search(lang)]);
        if !site.settings.handbook.is_empty() {
            pages.push(PageId::Handbook(lang));
        }
        if !scene.tags.is_empty() {
            pages.push(PageId::Tags(lang));
            pages.extend((0..scene.tags.len()).map(|tag| PageId::Tag(lang, tag)));
        }
        for (at, section) in site.sections.iter().enumerate() {
            pages.push(PageId::Section(lang, at));
            let parts = scene.parts[at].iter();
            pages.extend(parts.map(|part| PageId::Part(lang, at, part.vocabulary, part.id)));
            for id in &section.sheets {
                pages.push(PageId::Sheet(lang, *id));
                let moves = 0..site.sheet(*id).facts.moved_from.len();
                pages.extend(moves.map(|moved| PageId::Moved(lang, *id, moved)));
            }
        }
    }
    pages
}

/// The path of a page's file.
pub fn path(scene: &Scene<'_>, id: PageId<'_>) -> String {
    match id {
        PageId::NotFoundRoot => "404.html".to_owned(),
        PageId::NotFound(lang) => [&scene.languages[lang].tag, "/404.html"].concat(),
        _ => spot(scene, id).file(),
    }
}

/// Where a page stands. An error page may be shown at any address: its links begin at the root
/// of the server.
pub fn spot(scene: &Scene<'_>, id: PageId<'_>) -> Spot {
    let urls = &scene.urls;
    match id {
        PageId::Choose => Spot::new(""),
        PageId::Home(lang) => urls.home(lang),
        PageId::Section(lang, at) => urls.section(lang, at),
        PageId::Part(lang, at, vocabulary, id) => {
            Spot::new(directory::part_path(scene, lang, at, directory::part_of(vocabulary, id)))
        }
        PageId::Sheet(lang, id) => urls.sheet(lang, id),
        PageId::AZ(lang) => urls.page(lang, "a-z/"),
        PageId::Search(lang) => urls.page(lang, SEARCH),
        PageId::Tags(lang) => urls.page(lang, "tags/"),
        PageId::Tag(lang, tag) => urls.tag(lang, &scene.tags[tag].0),
        PageId::Handbook(lang) => urls.page(lang, "handbook/"),
        PageId::NotFound(lang) => Spot { path: urls.home(lang).path, root: urls.rooted() },
        PageId::NotFoundRoot => Spot { path: String::new(), root: urls.rooted() },
        PageId::Neutral(lang) => urls.page(lang, NEUTRAL),
        PageId::Offline(lang) => urls.page(lang, OFFLINE),
        PageId::Moved(lang, id, moved) => {
            let from = &scene.site.sheet(id).facts.moved_from[moved].value;
            urls.moved(lang, from)
        }
    }
}

/// Makes a page and hands it on, unless it is there already with the same inputs.
pub fn publish(
    scene: &Scene<'_>,
    id: PageId<'_>,
    surface: Digest,
    sink: &dyn Sink,
) -> Result<(), Diagnostic> {
    let out = OutPath::new(path(scene, id))?;
    let key = key(scene, id, surface);
    if key.is_some_and(|key| sink.has(&out, &key)) {
        return Ok(());
    }
    let (_, html) = page(scene, id)?;
    sink.put(File { path: out, bytes: html, key })
}

/// What stands for everything that a sheet's page is made from: the surface of the site, the words
/// of the sheet that its reader is shown, and what these have missed of their original. Other pages are made anew each time.
fn key(scene: &Scene<'_>, id: PageId<'_>, surface: Digest) -> Option<Digest> {
    let PageId::Sheet(lang, id) = id else { return None };
    let sheet = scene.site.sheet(id);
    let (shown, words) = scene.words(sheet, lang);
    let mut hasher = blake3::Hasher::new();
    hasher.update(surface.to_string().as_bytes());
    for part in [scene.languages[lang].tag.as_str(), scene.languages[shown].tag.as_str()] {
        hasher.update(part.as_bytes()).update(&[0]);
    }
    hasher.update(words.digest.as_bytes());
    let state = &scene.states.of(id)[shown];
    hasher.update(state.as_str().as_bytes());
    for change in state.changes() {
        hasher.update(change.stretch.to_string().as_bytes()).update(&[0]);
    }
    Some(hasher.finalize().into())
}

/// A page: the path of its file and its HTML.
pub fn page(scene: &Scene<'_>, id: PageId<'_>) -> Result<(String, Vec<u8>), Diagnostic> {
    let path = path(scene, id);
    match html(scene, id) {
        Ok(html) => Ok((path, html)),
        Err(failed) => Err(failed.arg("page", path)),
    }
}

fn html(scene: &Scene<'_>, id: PageId<'_>) -> Result<Vec<u8>, Diagnostic> {
    let spot = spot(scene, id);
    let lang = lang(id);
    let reader = Reader { lang, root: &spot.root };
    let (template, content) = content(scene, reader, id)?;
    let context = Page {
        lang: &scene.languages[lang],
        frame: frame::frame(scene, reader, menu(scene, id))?,
        head: head(scene, id, &spot, template, &content),
        langs: langs(scene, reader, id),
        crumbs: crumbs(scene, reader, id),
        content,
    };
    match id {
        PageId::Sheet(..) => scene.fill(template, &context).map(String::into_bytes),
        // No two of these have the same shape.
        _ => scene.theme.bytes(template, &context),
    }
}

pub fn lang(id: PageId<'_>) -> usize {
    match id {
        PageId::Choose | PageId::NotFoundRoot => 0,
        PageId::Home(lang)
        | PageId::Section(lang, _)
        | PageId::Part(lang, ..)
        | PageId::Sheet(lang, _)
        | PageId::AZ(lang)
        | PageId::Search(lang)
        | PageId::Tags(lang)
        | PageId::Tag(lang, _)
        | PageId::Handbook(lang)
        | PageId::NotFound(lang)
        | PageId::Neutral(lang)
        | PageId::Offline(lang)
        | PageId::Moved(lang, ..) => lang,
    }
}

fn menu(scene: &Scene<'_>, id: PageId<'_>) -> Menu {
    match id {
        PageId::Home(_) => Menu::Home,
        PageId::Section(_, at) | PageId::Part(_, at, ..) => Menu::Section(at),
        PageId::Sheet(_, id) => Menu::Section(scene.site.section_of(scene.site.sheet(id))),
        PageId::AZ(_) => Menu::AZ,
        PageId::Choose
        | PageId::Search(_)
        | PageId::Tags(_)
        | PageId::Tag(..)
        | PageId::Handbook(_)
        | PageId::NotFound(_)
        | PageId::NotFoundRoot
        | PageId::Neutral(_)
        | PageId::Offline(_)
        | PageId::Moved(..) => Menu::None,
    }
}

/// The template and the content of a page.
fn content<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'s>,
    id: PageId<'_>,
) -> Result<(&'static str, Content<'s>), Diagnostic> {
    let section = |at: usize, part: Part<'_>| {
        let template = lists::template(scene.site.sections[at].layout);
        Ok((template, Content::Section(lists::section(scene, reader, at, part)?)))
    };
    match id {
        PageId::Choose => Ok(("choose.html", Content::Choose(choose(scene, reader)))),
        PageId::Home(_) => Ok(("home.html", Content::Home(lists::home(scene, reader)?))),
        PageId::Section(_, at) => section(at, Part::Whole),
        PageId::Part(_, at, vocabulary, id) => section(at, directory::part_of(vocabulary, id)),
        PageId::Sheet(_, id) => {
            let kind = scene.site.sheet(id).facts.of_kind.kind();
            Ok((kind.template(), Content::Sheet(sheet::sheet(scene, reader, id)?)))
        }
        PageId::AZ(_) => Ok(("a-z.html", Content::AZ(lists::a_z(scene, reader)))),
        PageId::Search(_) => Ok(("search.html", Content::Search(search(scene, reader)))),
        PageId::Tags(_) => Ok(("tags.html", Content::Tags(lists::tags(scene, reader)))),
        PageId::Tag(_, tag) => {
            let (id, sheets) = &scene.tags[tag];
            Ok(("tag.html", Content::Tag(lists::tag(scene, reader, id, sheets)?)))
        }
        PageId::Handbook(_) => {
            Ok(("handbook.html", Content::Handbook(lists::handbook(scene, reader)?)))
        }
        PageId::NotFound(_) => {
            Ok(("404.html", Content::NotFound(not_found(scene, reader, std::iter::empty()))))
        }
        PageId::NotFoundRoot => {
            let all = scene.published();
            Ok(("404.html", Content::NotFound(not_found(scene, reader, all))))
        }
        PageId::Neutral(_) => Ok(("neutral.html", Content::Neutral(neutral(scene, reader)))),
        PageId::Offline(_) => Ok(("offline.html", Content::Offline(offline(scene, reader)))),
        PageId::Moved(lang, id, _) => {
            let to = scene.href(reader, &scene.urls.sheet(lang, id));
            Ok(("redirect.html", Content::Redirect(Redirect { to })))
        }
    }
}

fn choose(scene: &Scene<'_>, reader: Reader<'_>) -> Choose {
    let language = |(lang, language): (usize, &Language)| {
        let wording = scene.wording(lang);
        ChooseLanguage {
            tag: language.tag.clone(),
            dir: language.dir.clone(),
            name: language.name.clone(),
            href: scene.href(reader, &scene.urls.home(lang)),
            choose: wording.text("lang-choose-title").into_owned(),
            browser: wording.text("lang-browser").into_owned(),
            title: scene.patterns[lang].site.clone(),
        }
    };
    Choose {
        languages: scene.published().map(language).collect(),
        script: [reader.root, &scene.assets["choose.js"]].concat(),
    }
}

fn search(scene: &Scene<'_>, reader: Reader<'_>) -> Search {
    Search {
        facets: filters::search(scene, reader),
        a_z: scene.href(reader, &scene.urls.page(reader.lang, "a-z/")),
        contact: frame::emergency(scene, reader.lang).pop(),
    }
}

fn not_found<'a>(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    languages: impl Iterator<Item = (usize, &'a Language)>,
) -> NotFound {
    let language = |(lang, language): (usize, &Language)| NotFoundLanguage {
        tag: language.tag.clone(),
        dir: language.dir.clone(),
        home: scene.href(reader, &scene.urls.home(lang)),
        search: scene.href(reader, &scene.urls.page(lang, SEARCH)),
    };
    NotFound {
        search: scene.href(reader, &scene.urls.page(reader.lang, SEARCH)),
        languages: languages.map(language).collect(),
    }
}

fn neutral(scene: &Scene<'_>, reader: Reader<'_>) -> Neutral {
    let asset = |name: &str| [reader.root, &scene.assets[name]].concat();
    Neutral { csp: CSP, style: asset("site.css"), icon: asset("icon.svg") }
}

fn offline(scene: &Scene<'_>, reader: Reader<'_>) -> Offline {
    let tag = &scene.languages[reader.lang].tag;
    Offline {
        manifest: [reader.root, &extras::app_path(tag)].concat(),
        list: [reader.root, &extras::list(tag)].concat(),
        version: scene.wording(reader.lang).date(scene.today),
    }
}
