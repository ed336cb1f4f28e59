//! What stands around every page: its head, bars, menu and foot.

use serde::Serialize;

use super::{Html, Language, Link, Text};

/// What a frame template gets (`frame/head.html`, `frame/bars.html`, `frame/masthead.html`,
/// `frame/footer.html`, `frame/paper.html`, `frame/danger.html`): it is rendered once for a language, a depth and a section, so it knows
/// nothing of a single page.
#[derive(Serialize)]
pub struct FrameContext<'a> {
    pub lang: &'a Language,
    pub site: &'a SiteContext<'a>,
}

/// The frame's parts as HTML, each from `frame/<name>.html`.
#[derive(Serialize, Default)]
pub struct Frame {
    /// The site's title: plain text, for `<title>`.
    pub site: Text<'static>,
    pub head: Html<'static>,
    pub bars: Html<'static>,
    pub masthead: Html<'static>,
    pub footer: Html<'static>,
    /// The strip with the emergency numbers that stands under a page's title on paper.
    pub paper: Html<'static>,
    /// "Immediate danger?" with the emergency numbers, large: on the home page and error pages.
    pub danger: Html<'static>,
}

#[derive(Serialize)]
pub struct SiteContext<'a> {
    pub title: String,
    pub audience: String,
    /// From this page to the root: `../../`, or `/` on the 404 page.
    pub root: String,
    pub home: String,
    pub exit: Exit,
    /// The page that takes the place of the exit's target without a connection.
    pub away: String,
    /// The page about reading without a connection.
    pub offline: String,
    /// The partners that `site.toml` names under `emergency`, in its order.
    pub emergency: Vec<Dial>,
    /// The menu: home, sections in order, A–Z.
    pub menu: Vec<Link<'a>>,
    /// Where the search form leads (`/<lang>/search/`), and the A–Z page for readers without JS.
    pub search: String,
    pub a_z: String,
    pub tags: Option<String>,
    pub handbook: Option<String>,
    /// Help pages for the foot of the page.
    pub help: Vec<Link<'a>>,
    /// Addresses of the theme's files, by name: `assets["site.css"]`.
    pub assets: std::collections::BTreeMap<String, String>,
    /// The address of the language's Atom feed, with `base_url`.
    pub feed: Option<String>,
    /// The Content-Security-Policy for `<meta>`.
    pub csp: &'static str,
    pub discreet: bool,
    /// The day of `--today`, in words.
    pub version: String,
}

#[derive(Serialize, Clone)]
pub struct Exit {
    pub href: String,
    pub title: String,
}

/// An emergency number of the bars.
#[derive(Serialize, Clone)]
pub struct Dial {
    /// `tel:112`.
    pub href: String,
    pub display: String,
    /// A short name: the partner's title.
    pub title: String,
    /// Reached day and night.
    pub always: bool,
    /// The sheet's key, `partners/police-101`.
    pub key: String,
}
