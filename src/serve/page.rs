//! Pages of the preview's own: what stands around their text.

use serde::Serialize;
use tera::{Context, Tera};

use super::snapshot::Made;

const FRAME: &str = include_str!("frame.html");

/// What every such page has.
#[derive(Serialize)]
pub struct Frame<'a, T> {
    /// The language of its words.
    pub lang: &'static str,
    pub title: &'a str,
    /// The name of its style sheet.
    pub style: &'static str,
    /// The class of its body, or none.
    pub class: &'static str,
    /// What its own template gets besides.
    #[serde(flatten)]
    pub own: T,
}

/// A page made with `template`, which fills the frame's block `main` and names only what it is
/// given.
pub fn page<T: Serialize>(template: &'static str, frame: &Frame<'_, T>) -> Made {
    let mut tera = Tera::new();
    let added = tera.add_raw_templates([("frame.html", FRAME), ("page.html", template)]);
    let context = added.and_then(|()| Context::from_serialize(frame));
    let html = context.and_then(|context| tera.render("page.html", &context));
    Made::new(html.expect("a page names only what it is given").into_bytes())
}
