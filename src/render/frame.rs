//! The parts of a page that many pages share, rendered once: what stands around the page for a
//! language, a depth and a place in the menu; and the small markup that texts are filled with.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use super::context::{
    AlertEnd, AlertStart, Dial, Exit, Frame, FrameContext, Html, Language, Link, SiteContext,
    Source, SourcePart,
};
use super::fragments::kept;
use super::scene::{Reader, Scene};
use super::wording::{isolated, owned};
use super::{CSP, extras, page, partner};
use crate::diag::Diagnostic;
use crate::i18n::Args;
use crate::model::kind::Kind;
use crate::model::sheet::SheetId;
use crate::model::site::Document;
use crate::model::words::Alert;
use crate::text::{escape, french, is_french};
use crate::theme::Theme;

/// Numbers of sources whose labels are kept ready; a page with more makes them as it needs them.
const LABELS: usize = 40;

/// Sheets that the foot of every page links to, at most.
const HELP: usize = 8;

/// Which entry of the menu is the current one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Menu {
    Home,
    Section(usize),
    AZ,
    None,
}

/// Parts rendered once, when a page first asks for them.
#[derive(Default)]
pub struct Frames {
    frames: HashMap<(usize, String, Menu), OnceLock<Frame>>,
    /// By language, then alert.
    alerts: Vec<Vec<String>>,
    alert_end: String,
    /// By language: labels of sources 0 to `LABELS`.
    labels: Vec<OnceLock<Vec<String>>>,
    /// The same as HTML.
    names: Vec<OnceLock<Vec<Html<'static>>>>,
    /// By language, then place in the bibliography.
    sources: Vec<Vec<OnceLock<Html<'static>>>>,
}

impl Frames {
    /// What opens an alert in a text of `lang`.
    pub fn alert(&self, lang: usize, alert: Alert) -> &str {
        &self.alerts[lang][alert as usize]
    }

    pub fn alert_end(&self) -> &str {
        &self.alert_end
    }
}

/// The frame of a page.
pub fn frame<'a>(
    scene: &'a Scene<'_>,
    reader: Reader<'_>,
    menu: Menu,
) -> Result<&'a Frame, Diagnostic> {
    // A page at a depth that was not foreseen would be a mistake in `roots`.
    let key = (reader.lang, reader.root.to_owned(), menu);
    let cell = scene.frames.frames.get(&key).expect("there is one for every depth of pages");
    kept(cell, || made(scene, reader, menu))
}

/// A source as pages list it.
pub fn source<'a>(
    scene: &'a Scene<'_>,
    lang: usize,
    document: usize,
) -> Result<Html<'a>, Diagnostic> {
    let html = kept(&scene.frames.sources[lang][document], || {
        let source = described(scene, lang, &scene.site.bibliography.entries[document]);
        let context = SourcePart { lang: &scene.languages[lang], source };
        Ok(scene.theme.render("parts/source.html", &context)?.trim_end().to_owned().into())
    });
    html.map(Html::share)
}

/// The accessible name of a citation: "Source 3".
pub fn source_label<'a>(scene: &'a Scene<'_>, lang: usize, n: usize) -> Cow<'a, str> {
    let label = |n| scene.wording(lang).numbered("source-number", n);
    let labels = scene.frames.labels[lang].get_or_init(|| (0..=LABELS).map(label).collect());
    labels.get(n).map_or_else(|| label(n).into(), |label| label.into())
}

/// The same as HTML.
pub fn source_name<'a>(scene: &'a Scene<'_>, lang: usize, n: usize) -> Html<'a> {
    let name = |n| scene.wording(lang).html("source-number", &Args::new().with("n", n as i64));
    let names = scene.frames.names[lang].get_or_init(|| (0..=LABELS).map(name).collect());
    names.get(n).map_or_else(|| name(n), Html::share)
}

/// The shared parts of `scene`, of which only those that every page has are made by now.
pub fn frames(scene: &Scene<'_>) -> Result<Frames, Diagnostic> {
    let languages = 0..scene.site.settings.languages.len();
    let mut frames = HashMap::new();
    for lang in languages.clone() {
        for menu in menus(scene) {
            let keys = roots(scene, menu).into_iter().map(|root| (lang, root, menu));
            frames.extend(keys.map(|key| (key, OnceLock::new())));
        }
    }
    let alerts = scene.languages.iter().map(|lang| alerts(scene.theme, lang));
    let documents = &scene.site.bibliography.entries;
    let sources = |_| documents.iter().map(|_| OnceLock::new()).collect();
    Ok(Frames {
        frames,
        alerts: alerts.collect::<Result<_, _>>()?,
        alert_end: scene.theme.render("parts/alert-close.html", &AlertEnd {})?,
        labels: languages.clone().map(|_| OnceLock::new()).collect(),
        names: languages.clone().map(|_| OnceLock::new()).collect(),
        sources: languages.map(sources).collect(),
    })
}

fn menus(scene: &Scene<'_>) -> impl Iterator<Item = Menu> {
    let sections = (0..scene.site.sections.len()).map(Menu::Section);
    [Menu::Home, Menu::AZ, Menu::None].into_iter().chain(sections)
}

/// The ways to the root that pages with this entry of the menu have.
fn roots(scene: &Scene<'_>, menu: Menu) -> Vec<String> {
    let rooted = scene.urls.rooted();
    let up = |depth: usize| "../".repeat(depth);
    match menu {
        Menu::Home => vec![up(1)],
        Menu::AZ => vec![up(2)],
        // The landing page, and sheets of a discreet site; sheets; the lists of a directory by region
        // and by service.
        Menu::Section(_) => vec![up(2), up(3), up(4)],
        // The language choice and 404 pages; the handbook and the list of tags; one tag.
        Menu::None => vec!["./".to_owned(), rooted, up(1), up(2), up(3)],
    }
}

fn made(scene: &Scene<'_>, reader: Reader<'_>, menu: Menu) -> Result<Frame, Diagnostic> {
    let site = site_context(scene, reader, menu);
    let context = FrameContext { lang: &scene.languages[reader.lang], site: &site };
    let part = |name: &str| scene.theme.render(name, &context).map(Html::from);
    Ok(Frame {
        head: part("frame/head.html")?,
        bars: part("frame/bars.html")?,
        masthead: part("frame/masthead.html")?,
        footer: part("frame/footer.html")?,
        paper: part("frame/paper.html")?,
        danger: part("frame/danger.html")?,
        site: site.title.into(),
    })
}

fn site_context<'s>(scene: &'s Scene<'_>, reader: Reader<'_>, menu: Menu) -> SiteContext<'s> {
    let site = scene.site;
    let lang = reader.lang;
    let wording = scene.wording(lang);
    let language = &site.settings.languages[lang];
    let to = |rest: &str| scene.href(reader, &scene.urls.page(lang, rest));
    let exit = language.exit_url.as_ref().map(|url| url.as_str().to_owned());
    let file = |path: &String| [reader.root, path].concat();
    SiteContext {
        title: scene.patterns[lang].site.clone(),
        audience: wording.text("site-audience").into_owned(),
        root: reader.root.to_owned(),
        home: to(""),
        exit: Exit {
            href: exit.unwrap_or_else(|| "about:blank".to_owned()),
            title: language.exit_title.clone().unwrap_or_default(),
        },
        away: to(page::NEUTRAL),
        offline: to(page::OFFLINE),
        emergency: emergency(scene, lang),
        menu: links(scene, reader, menu),
        search: to(page::SEARCH),
        a_z: to("a-z/"),
        tags: (!scene.tags.is_empty()).then(|| to("tags/")),
        handbook: (!site.settings.handbook.is_empty()).then(|| to("handbook/")),
        help: help(scene, reader),
        assets: scene.assets.iter().map(|(name, path)| (name.clone(), file(path))).collect(),
        feed: scene.feeds().then(|| [reader.root, &extras::feed_path(&language.tag)].concat()),
        csp: CSP,
        discreet: site.settings.discreet,
        version: wording.date(scene.today),
    }
}

/// The menu: home, the sections in order, A to Z.
fn links<'s>(scene: &'s Scene<'_>, reader: Reader<'_>, menu: Menu) -> Vec<Link<'s>> {
    let own = |id: &'static str, rest: &str, current| Link {
        current,
        ..scene.own_link(reader, id, rest)
    };
    let mut links = vec![own("nav-home", "", menu == Menu::Home)];
    for at in 0..scene.site.sections.len() {
        let mut link = scene.section_link(reader, at);
        link.current = menu == Menu::Section(at);
        links.push(link);
    }
    links.push(own("nav-a-z", "a-z/", menu == Menu::AZ));
    links
}

/// The sheets of the last section that the reader's language has words for, where that section is
/// made of pages: about the site, safety. Of a section with many, which is then no help, only the
/// section itself.
fn help<'s>(scene: &'s Scene<'_>, reader: Reader<'_>) -> Vec<Link<'s>> {
    let last = scene.site.sections.len().checked_sub(1);
    let Some(last) = last.filter(|last| scene.site.sections[*last].kind == Kind::Page) else {
        return Vec::new();
    };
    match scene.site.sections[last].sheets.len() {
        0..=HELP => {
            let own =
                |id: &&SheetId| scene.words(scene.site.sheet(**id), reader.lang).0 == reader.lang;
            let order = scene.order(reader.lang, last);
            order.iter().filter(own).map(|id| scene.link(reader, *id)).collect()
        }
        _ => vec![scene.section_link(reader, last)],
    }
}

/// The emergency numbers, in the order of `site.toml`.
pub fn emergency(scene: &Scene<'_>, lang: usize) -> Vec<Dial> {
    let named = scene.site.named(&scene.site.settings.emergency);
    let dial = |sheet: &crate::model::sheet::Sheet| {
        let partner = sheet.facts.of_kind.partner()?;
        let line = partner.phone(None)?;
        Some(Dial {
            href: line.number.href(),
            display: line.shown(&scene.site.settings.country).to_owned(),
            title: partner::short_name(scene, sheet, lang),
            always: partner.always(),
            key: sheet.key.to_string(),
        })
    };
    named.into_iter().filter_map(|(_, sheet)| dial(sheet)).collect()
}

fn described(scene: &Scene<'_>, lang: usize, document: &Document) -> Source {
    let languages = &scene.site.settings.languages;
    let wording = scene.wording(lang);
    let foreign = document.lang.as_ref().filter(|tag| **tag != languages[lang].tag);
    let rtl = |tag: &str| scene.site.settings.language(tag).is_some_and(|lang| languages[lang].rtl);
    let date = match &document.date {
        Some(date) => wording.edtf(date.value),
        None => wording.text("sheet-source-undated").into_owned(),
    };
    let by = match &document.publisher {
        Some(publisher) => {
            let publisher = isolated(publisher, &languages[lang]);
            let args = Args::new().markup("publisher", publisher.0).with("date", &*date);
            wording.html("source-detail", &args)
        }
        None => owned(isolated(&date, &languages[lang])),
    };
    Source {
        // A title in the page's own language, or one that is not known, is isolated word by word.
        title: match &document.lang {
            Some(tag) if is_french(tag) => owned(Html(escape(&french(&document.title)))),
            Some(_) if foreign.is_some() => owned(Html(escape(&document.title))),
            Some(_) | None => owned(isolated(&document.title, &languages[lang])),
        },
        lang: foreign.cloned(),
        dir: foreign.map(|tag| if rtl(tag) { "rtl" } else { "ltr" }.to_owned()),
        by,
        url: document.url.as_ref().map(|url| url.as_str().to_owned()),
        host: document.url.as_ref().map(|url| url.host().to_owned()),
    }
}

fn alerts(theme: &Theme, lang: &Language) -> Result<Vec<String>, Diagnostic> {
    Alert::ALL
        .into_iter()
        .map(|alert| {
            let context = AlertStart { lang, alert: alert.as_str() };
            theme.render("parts/alert-open.html", &context)
        })
        .collect()
}
