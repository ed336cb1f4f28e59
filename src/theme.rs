//! The theme: templates and static files, the embedded default first, the site's own over it.
//!
//! A template is found by its name in the site's theme, then in the default one, where it can also
//! be named as `default/…`: a site's `base.html` may say `{% extends "default/base.html" %}`.
//! Static files are replaced by name. Only `own` reads files. Knows nothing of pages: what a
//! template gets is `render::context`.

mod errors;
mod functions;
mod own;
mod record;
mod script;
mod skeleton;
mod value;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde::Serialize;
use tera::{Context, Map, Tera, TeraResult, Value};

use crate::diag::{Code, Diagnostic, Place, Source};

pub use own::own_files;
use record::Record;
use skeleton::Skeleton;
pub use skeleton::Skeletons;
pub use value::{Html, Text};

/// Room for what a template makes, in bytes.
const ROOM: usize = 4 << 10;

/// The files of the default theme.
pub static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// A file of the site's own theme: its path from the theme's folder (`templates/base.html`,
/// `static/site.css`) and its bytes.
pub struct ThemeFile {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// A variable of an interface message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Plain text: to be escaped and isolated.
    Text(String),
    /// Chooses the plural form.
    Number(i64),
    /// A part that a template has rendered before: to be inserted as it is.
    Html(String),
}

/// Looks up a message: language (BCP 47), id, variables. `None`: there is no such message.
pub type Lookup = Box<dyn Fn(&str, &str, &[(String, Arg)]) -> Option<String> + Send + Sync>;

/// The interface messages, for the functions `t` and `ta`.
pub struct Messages {
    /// The message as HTML, variables isolated by `<bdi>`.
    pub html: Lookup,
    /// The message as plain text, variables isolated by U+2068 and U+2069.
    pub text: Lookup,
    /// The messages that have no variables.
    pub fixed: Vec<FixedMessage>,
}

/// A message without variables.
pub struct FixedMessage {
    pub lang: String,
    pub id: String,
    pub html: String,
    pub text: String,
}

/// A theme, ready to render.
pub struct Theme {
    templates: Arc<Templates>,
    statics: BTreeMap<String, Cow<'static, [u8]>>,
}

/// The templates of a theme, with the messages that they show.
struct Templates {
    tera: Tera,
    /// By language: the messages without variables, as the map `m`.
    messages: BTreeMap<String, Value>,
    sources: Sources,
}

/// The text of every template by its name in Tera, for messages.
type Sources = BTreeMap<String, Arc<Source>>;

impl Theme {
    /// Opens the theme `name`: the embedded default theme with `files` over it. All templates
    /// with mistakes are reported, not only the first. Templates that are those of `before`, which
    /// shows the same messages, are not read again.
    pub fn open(
        name: &str,
        files: Vec<ThemeFile>,
        messages: impl FnOnce() -> Messages,
        before: Option<&Arc<Theme>>,
    ) -> Result<Theme, Vec<Diagnostic>> {
        let mut parts = Parts::default();
        embedded(&DEFAULT, &mut |path, bytes| {
            let bytes = match std::str::from_utf8(bytes) {
                Ok(text) if path.ends_with(".js") => Cow::Owned(script::slim(text).into_bytes()),
                Ok(_) | Err(_) => Cow::Borrowed(bytes),
            };
            parts.add("default/", path, path_in("default", path), bytes);
        });
        // A script of ours that the site has too, unchanged, is served slimmed all the same.
        let ours = |file: &ThemeFile| {
            let embedded = DEFAULT.get_file(&file.path).map(include_dir::File::contents);
            file.path.ends_with(".js") && embedded == Some(&file.bytes[..])
        };
        for file in files.into_iter().filter(|file| !ours(file)) {
            parts.add("", &file.path, path_in(name, &file.path), Cow::Owned(file.bytes));
        }
        let Parts { statics, sources } = parts;
        let before = before.map(|before| &before.templates);
        let templates = match before.filter(|before| before.sources == sources) {
            Some(before) => before.clone(),
            None => Arc::new(Templates::read(sources, messages())?),
        };
        Ok(Theme { templates, statics })
    }

    /// Renders `template` (`parts/source.html`) with the fields of `context` at the top level.
    ///
    /// # Errors
    /// Where the template fails.
    pub fn render<T: Serialize + ?Sized>(
        &self,
        template: &str,
        context: &T,
    ) -> Result<String, Diagnostic> {
        self.whole(template, &Record::of(context))
    }

    /// The same as bytes: a large page is not gone through once more to see that it is a text.
    ///
    /// # Errors
    /// Where the template fails.
    pub fn bytes<T: Serialize + ?Sized>(
        &self,
        template: &str,
        context: &T,
    ) -> Result<Vec<u8>, Diagnostic> {
        self.whole_bytes(template, &Record::of(context))
    }

    /// The same, but renders the template only once for all contexts of one shape: the opaque texts
    /// of the context ([`Html`], [`Text`]) are put into its skeleton.
    ///
    /// # Errors
    /// Where the template fails.
    pub fn fill<T: Serialize + ?Sized>(
        &self,
        skeletons: &Skeletons,
        template: &str,
        context: &T,
    ) -> Result<String, Diagnostic> {
        let mut record = Record::of(context);
        record.mark(template);
        match &*skeletons.of(&record.shape, || self.skeleton(template, &record)) {
            Skeleton::Cut { text, cuts } => Ok(skeleton::fill(text, cuts, &record)),
            Skeleton::Whole => self.whole(template, &record),
        }
    }

    /// A template that fails with marks may do so for what it does with them: then it is rendered
    /// with the texts, and fails only if it must.
    fn skeleton(&self, template: &str, record: &Record) -> Skeleton {
        match self.made(template, record.marked()) {
            Ok(marked) => Skeleton::cut(marked, record.count()),
            Err(_) => Skeleton::Whole,
        }
    }

    fn whole(&self, template: &str, record: &Record) -> Result<String, Diagnostic> {
        let html = self.whole_bytes(template, record)?;
        Ok(String::from_utf8(html).expect("the engine writes only texts"))
    }

    fn whole_bytes(&self, template: &str, record: &Record) -> Result<Vec<u8>, Diagnostic> {
        let mut html = self.made(template, record.real()).map_err(|error| {
            let failed = errors::diagnostic(Code::TemplateRender, &error, &self.templates.sources);
            if failed.place.is_some() { failed } else { failed.place(self.place(template)) }
        })?;
        html.shrink_to_fit();
        Ok(html)
    }

    fn made(&self, template: &str, context: Value) -> TeraResult<Vec<u8>> {
        let mut all = Context::new();
        let tag = context.get_from_path("lang.tag");
        let messages = tag.and_then(|tag| self.templates.messages.get(tag.as_str()?));
        if let Some(messages) = messages {
            all.insert_value("m", messages.clone());
        }
        for (name, value) in context.into_map().into_iter().flatten() {
            if let Some(name) = name.as_str() {
                all.insert_value(name.to_owned(), value);
            }
        }
        let mut html = Vec::with_capacity(ROOM);
        self.templates.tera.render_to(template, &all, &mut html)?;
        Ok(html)
    }

    /// The template itself, where an error knows no place in it.
    fn place(&self, template: &str) -> Place {
        let sources = &self.templates.sources;
        let source = sources.get(template);
        match source.or_else(|| sources.get(&format!("default/{template}"))) {
            Some(source) => Place::file(source),
            None => Place::path(path_in("default", &format!("templates/{template}"))),
        }
    }

    /// Names (`site.css`) and bytes of the static files, in the order of their names.
    pub fn static_files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.statics.iter().map(|(name, bytes)| (name.as_str(), bytes.as_ref()))
    }
}

/// What the folders of the theme hold, by name.
#[derive(Default)]
struct Parts {
    statics: BTreeMap<String, Cow<'static, [u8]>>,
    sources: Sources,
}

impl Parts {
    /// Adds one file; `theme.toml` and whatever else lies in the folder is no part of the site.
    fn add(&mut self, prefix: &str, path: &str, shown: String, bytes: Cow<'static, [u8]>) {
        if let Some(name) = path.strip_prefix("static/") {
            self.statics.insert(name.to_owned(), bytes);
        } else if let Some(name) = path.strip_prefix("templates/") {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            self.sources.insert(format!("{prefix}{name}"), Arc::new(Source { path: shown, text }));
        }
    }
}

fn path_in(theme: &str, path: &str) -> String {
    format!("themes/{theme}/{path}")
}

/// Calls `found` with the path and bytes of each file of an embedded folder.
fn embedded(dir: &Dir<'static>, found: &mut impl FnMut(&str, &'static [u8])) {
    for file in dir.files() {
        let path = file.path().to_str().expect("the names of embedded files are ASCII");
        found(path, file.contents());
    }
    for dir in dir.dirs() {
        embedded(dir, found);
    }
}

/// By language: the messages without variables under their ids, with `_` for `-`, since a template
/// reads `m.nav-home` as a subtraction.
fn fixed(messages: &[FixedMessage]) -> BTreeMap<String, Value> {
    let mut maps: BTreeMap<String, Map> = BTreeMap::new();
    for message in messages {
        let key = message.id.replace('-', "_").into();
        let map = maps.entry(message.lang.clone()).or_default();
        map.insert(key, Value::safe_string(&message.html));
    }
    maps.into_iter().map(|(lang, map)| (lang, Value::from(map))).collect()
}

impl Templates {
    fn read(sources: Sources, messages: Messages) -> Result<Templates, Vec<Diagnostic>> {
        let wrong = errors::syntax(&sources);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let fixed = fixed(&messages.fixed);
        let mut tera = Tera::new();
        functions::register(&mut tera, messages);
        tera.set_fallback_prefixes(["default/"])
            .and_then(|()| {
                // A file ends with a newline, its part of a page does not.
                let text = |source: &Arc<Source>| source.text.trim_end().to_owned();
                tera.add_raw_templates(sources.iter().map(|(name, source)| (name, text(source))))
            })
            .map_err(|error| errors::references(&error, &sources))?;
        Ok(Templates { tera, messages: fixed, sources })
    }
}

#[cfg(test)]
mod tests;
