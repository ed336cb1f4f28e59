//! What stands in the head of a page and around its content: titles, addresses, the same page in
//! other languages, the way to it.

use std::borrow::Cow;

use super::context::{Alternate, Content, Head, Label, LangLink, Language, Link, Text};
use super::page::{self, PageId, lang};
use super::scene::{Reader, Scene};
use super::urls::Spot;
use super::wording::label;
use crate::i18n::Args;
use crate::model::words::Words;

pub fn head<'s>(
    scene: &'s Scene<'s>,
    id: PageId<'_>,
    spot: &'s Spot,
    template: &'static str,
    content: &Content<'s>,
) -> Head<'s> {
    let lang = lang(id);
    let (title, mut description) = title(scene, lang, content);
    if scene.site.settings.discreet {
        description = Text::default();
    }
    let real = real(scene, id);
    let listing = listing(scene, id);
    let locale = scene.site.settings.languages[lang].locale.replace('-', "_");
    let address = scene.urls.absolute(&spot.path).unwrap_or_else(|| ["/", &spot.path].concat());
    let patterns = &scene.patterns[lang];
    Head {
        template: template.trim_end_matches(".html"),
        page_title: patterns.title(&title.text.0).into(),
        title,
        description,
        root: spot.root.as_str().into(),
        address_line: patterns.address(&address),
        address: address.into(),
        canonical: listing.canonical.map(Text::from),
        alternates: listing.alternates,
        index: indexed(id, &real),
        locale: locale.into(),
        og_type: if matches!(id, PageId::Sheet(..)) { "article" } else { "website" },
    }
}

/// How search engines are to see a page.
pub struct Listing<'s> {
    /// Its address; absent where it is not to be listed, or the site's address is not known.
    pub canonical: Option<String>,
    pub alternates: Vec<Alternate<'s>>,
}

/// How search engines are to see a page: not at all, where it is an error page, a former address
/// or a text shown in another language than the reader's.
pub fn listing<'s>(scene: &'s Scene<'_>, id: PageId<'_>) -> Listing<'s> {
    let spot = page::spot(scene, id);
    let real = real(scene, id);
    if !indexed(id, &real) {
        return Listing { canonical: None, alternates: Vec::new() };
    }
    Listing {
        canonical: scene.urls.absolute(&spot.path),
        alternates: alternates(scene, id, &spot, &real),
    }
}

fn indexed(id: PageId<'_>, real: &[bool]) -> bool {
    let error = matches!(
        id,
        PageId::NotFound(_) | PageId::NotFoundRoot | PageId::Neutral(_) | PageId::Moved(..)
    );
    !error && real.get(lang(id)).copied().unwrap_or(true)
}

/// The title and description of a page.
fn title<'s>(scene: &'s Scene<'s>, lang: usize, content: &Content<'s>) -> (Label<'s>, Text<'s>) {
    let wording = scene.wording(lang);
    let own = |text: Cow<'s, str>| label(scene.site, text, lang, lang);
    let text = |label: &Option<Label<'s>>| {
        label.as_ref().map(|label| label.text.clone()).unwrap_or_default()
    };
    match content {
        Content::Home(home) => (home.title.clone(), text(&home.summary)),
        Content::Section(section) => match &section.filter {
            None => (section.title.clone(), text(&section.summary)),
            Some(filter) => {
                let id = ["list-", filter.facet, "-title"].concat();
                let args = Args::new().with(filter.facet, filter.title.as_str());
                let title = scene.i18n.text(wording.tag, &id, &args).into_owned();
                (own(title.into()), text(&section.summary))
            }
        },
        Content::Sheet(sheet) => (sheet.title.clone(), text(&sheet.summary)),
        Content::AZ(_) => (own(wording.text("nav-a-z")), wording.text("a-z-intro").into()),
        Content::Search(_) => {
            (own(wording.text("search-label")), wording.text("search-private").into())
        }
        Content::Tags(_) => (own(wording.text("nav-tags")), Text::default()),
        Content::Tag(tag) => (own(tag.title.clone().into()), Text::default()),
        Content::Handbook(_) => {
            (own(wording.text("nav-handbook")), wording.text("handbook-intro").into())
        }
        Content::Choose(_) => (own(scene.patterns[lang].site.as_str().into()), Text::default()),
        Content::NotFound(_) => (own(wording.text("err-404")), Text::default()),
        Content::Neutral(_) => (own(wording.text("neutral-title")), Text::default()),
        Content::Offline(_) => (own(wording.text("offline-title")), Text::default()),
        Content::Redirect(_) => (own(wording.text("moved-title")), Text::default()),
    }
}

/// By language: whether the page is written in it, not shown in another for want of words. Empty
/// for pages that are not one of several languages.
fn real(scene: &Scene<'_>, id: PageId<'_>) -> Vec<bool> {
    let site = scene.site;
    let has = |words: &[Option<std::sync::Arc<Words>>]| words.iter().map(Option::is_some).collect();
    match id {
        PageId::Home(_) => has(&site.home),
        PageId::Section(_, at) => has(&site.sections[at].words),
        PageId::Sheet(_, id) => has(&site.sheet(id).words),
        PageId::Part(..)
        | PageId::AZ(_)
        | PageId::Search(_)
        | PageId::Tags(_)
        | PageId::Tag(..)
        | PageId::Handbook(_)
        | PageId::Offline(_) => {
            vec![true; site.settings.languages.len()]
        }
        PageId::Choose
        | PageId::NotFound(_)
        | PageId::NotFoundRoot
        | PageId::Neutral(_)
        | PageId::Moved(..) => Vec::new(),
    }
}

/// The same page in another language.
fn translated<'a>(id: PageId<'a>, lang: usize) -> PageId<'a> {
    match id {
        PageId::Home(_) => PageId::Home(lang),
        PageId::Section(_, at) => PageId::Section(lang, at),
        PageId::Part(_, at, vocabulary, term) => PageId::Part(lang, at, vocabulary, term),
        PageId::Sheet(_, sheet) => PageId::Sheet(lang, sheet),
        PageId::AZ(_) => PageId::AZ(lang),
        PageId::Search(_) => PageId::Search(lang),
        PageId::Tags(_) => PageId::Tags(lang),
        PageId::Tag(_, tag) => PageId::Tag(lang, tag),
        PageId::Handbook(_) => PageId::Handbook(lang),
        PageId::NotFound(_) => PageId::Home(lang),
        PageId::Neutral(_) => PageId::Neutral(lang),
        PageId::Offline(_) => PageId::Offline(lang),
        PageId::Moved(_, sheet, moved) => PageId::Moved(lang, sheet, moved),
        PageId::Choose | PageId::NotFoundRoot => id,
    }
}

/// The real translations of a page, itself included, and `x-default`: the language choice for the
/// home page, else the original.
fn alternates<'s>(
    scene: &'s Scene<'_>,
    id: PageId<'_>,
    spot: &Spot,
    real: &[bool],
) -> Vec<Alternate<'s>> {
    let href =
        |path: &str| scene.urls.absolute(path).unwrap_or_else(|| scene.urls.href(&spot.root, path));
    let mut alternates: Vec<Alternate<'_>> = (0..real.len())
        .filter(|lang| real[*lang] && scene.published[*lang])
        .map(|lang| Alternate {
            hreflang: &scene.languages[lang].tag,
            href: href(&page::spot(scene, translated(id, lang)).path).into(),
        })
        .collect();
    if !alternates.is_empty() {
        let default = match id {
            PageId::Home(_) => String::new(),
            PageId::Sheet(_, sheet) => {
                let original = scene.site.original(scene.site.sheet(sheet));
                page::spot(scene, translated(id, original)).path
            }
            PageId::Choose
            | PageId::Section(..)
            | PageId::Part(..)
            | PageId::AZ(_)
            | PageId::Search(_)
            | PageId::Tags(_)
            | PageId::Tag(..)
            | PageId::Handbook(_)
            | PageId::NotFound(_)
            | PageId::NotFoundRoot
            | PageId::Neutral(_)
            | PageId::Offline(_)
            | PageId::Moved(..) => page::spot(scene, translated(id, 0)).path,
        };
        alternates.push(Alternate { hreflang: "x-default", href: href(&default).into() });
    }
    alternates
}

pub fn langs<'s>(scene: &'s Scene<'_>, reader: Reader<'_>, id: PageId<'_>) -> Vec<LangLink<'s>> {
    if matches!(id, PageId::Choose | PageId::NotFoundRoot | PageId::Neutral(_)) {
        return Vec::new();
    }
    let link = |(lang, language): (usize, &'s Language)| LangLink {
        tag: &language.tag,
        dir: &language.dir,
        name: &language.name,
        href: scene.href(reader, &page::spot(scene, translated(id, lang))).into(),
        current: lang == reader.lang,
    };
    scene.published().map(link).collect()
}

pub fn crumbs<'s>(scene: &'s Scene<'_>, reader: Reader<'_>, id: PageId<'_>) -> Vec<Link<'s>> {
    let home = || scene.own_link(reader, "nav-home", "");
    match id {
        PageId::Choose
        | PageId::Home(_)
        | PageId::NotFoundRoot
        | PageId::Neutral(_)
        | PageId::Moved(..) => Vec::new(),
        PageId::Section(..) | PageId::AZ(_) | PageId::Tags(_) | PageId::Handbook(_) => vec![home()],
        PageId::NotFound(_) | PageId::Offline(_) | PageId::Search(_) => vec![home()],
        PageId::Tag(..) => vec![home(), scene.own_link(reader, "nav-tags", "tags/")],
        PageId::Part(_, at, ..) => vec![home(), scene.section_link(reader, at)],
        PageId::Sheet(_, id) => {
            let section = scene.site.section_of(scene.site.sheet(id));
            vec![home(), scene.section_link(reader, section)]
        }
    }
}
