//! What a site is dressed in: messages and theme. Only what has changed of them is opened again.

use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::diag::Diagnostic;
use crate::i18n::{self, Args, FtlSource, I18n};
use crate::model::site::Settings;
use crate::theme::{self, Arg, FixedMessage, Messages, Theme};

static MESSAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static PROGRAM: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src");

/// Messages and theme.
pub struct Outfit {
    /// What it was opened for: the theme's name, and tag and locale of each language.
    settings: Vec<String>,
    /// The site's own messages.
    own: Vec<FtlSource>,
    pub i18n: Arc<I18n>,
    pub theme: Option<Arc<Theme>>,
    pub inputs: String,
    pub diagnostics: Vec<Diagnostic>,
}

impl Outfit {
    /// Whether a site with these settings is dressed in it. What is wrong with it may be said of a
    /// place in the settings: then it is opened anew.
    pub fn fits(&self, settings: &Settings) -> bool {
        self.diagnostics.is_empty() && self.settings == of(settings)
    }
}

/// What of the settings says which messages and theme a site has.
fn of(settings: &Settings) -> Vec<String> {
    let languages = settings.languages.iter();
    let languages = languages.map(|lang| [&lang.tag, " ", lang.locale.as_str()].concat());
    std::iter::once(settings.theme.value.clone()).chain(languages).collect()
}

/// Opens the site's messages and theme. Messages, and templates, that are those of `before` are not
/// read again.
pub fn outfit(folder: &Path, settings: &Settings, before: Option<&Outfit>) -> Outfit {
    let before = before.filter(|before| before.fits(settings));
    let tags: Vec<&str> = settings.tags().collect();
    let (own, mut diagnostics) = i18n::site_sources(folder, &tags);
    let before = before.filter(|before| diagnostics.is_empty() && before.own == own);
    let i18n = match before {
        Some(before) => before.i18n.clone(),
        None => {
            let (i18n, found) = messages(settings, &own);
            diagnostics.extend(found);
            Arc::new(i18n)
        }
    };
    let (files, found) = theme::own_files(folder, &settings.theme.value);
    diagnostics.extend(found.into_iter().map(|problem| match problem.place {
        Some(_) => problem,
        None => problem.at(&settings.source, settings.theme.span),
    }));
    let inputs = inputs(&own, &files);
    let same = before.and_then(|before| before.theme.as_ref());
    let theme = match Theme::open(&settings.theme.value, files, || lookups(&i18n), same) {
        Ok(theme) => Some(Arc::new(theme)),
        Err(problems) => {
            diagnostics.extend(problems);
            None
        }
    };
    Outfit { settings: of(settings), own, i18n, theme, inputs, diagnostics }
}

/// The embedded messages with the site's own over them.
fn messages(settings: &Settings, own: &[FtlSource]) -> (I18n, Vec<Diagnostic>) {
    let languages: Vec<(&str, &str)> =
        settings.languages.iter().map(|lang| (lang.tag.as_str(), lang.locale.as_str())).collect();
    let mut sources = embedded_messages();
    sources.extend_from_slice(own);
    I18n::new(&languages, sources)
}

/// What stands for messages, theme and program.
fn inputs(messages: &[FtlSource], files: &[theme::ThemeFile]) -> String {
    let mut hasher = blake3::Hasher::new();
    for source in messages {
        for part in [&source.source.path, &source.source.text] {
            hasher.update(part.as_bytes()).update(&[0]);
        }
    }
    for file in files {
        hasher.update(file.path.as_bytes()).update(&[0]).update(&file.bytes);
    }
    program(&PROGRAM, &mut hasher);
    program(&MESSAGES, &mut hasher);
    program(&theme::DEFAULT, &mut hasher);
    hasher.finalize().to_hex().to_string()
}

/// Adds every file of an embedded folder to a hash.
fn program(dir: &Dir<'_>, hasher: &mut blake3::Hasher) {
    for file in dir.files() {
        hasher.update(file.contents());
    }
    for dir in dir.dirs() {
        program(dir, hasher);
    }
}

/// The messages embedded in the program.
pub fn embedded_messages() -> Vec<FtlSource> {
    i18n::from_dir(&MESSAGES)
}

/// The functions that templates ask for messages with.
fn lookups(i18n: &Arc<I18n>) -> Messages {
    let fixed = i18n.fixed().map(|(lang, id, text, html)| FixedMessage {
        lang: lang.to_owned(),
        id: id.to_owned(),
        html: html.to_owned(),
        text: text.to_owned(),
    });
    let fixed = fixed.collect();
    let (html, text) = (i18n.clone(), i18n.clone());
    Messages {
        html: Box::new(move |lang, id, args| {
            html.known(lang, id).then(|| html.html(lang, id, &args_of(args)).into_owned())
        }),
        text: Box::new(move |lang, id, args| {
            text.known(lang, id).then(|| text.text(lang, id, &args_of(args)).into_owned())
        }),
        fixed,
    }
}

fn args_of(args: &[(String, Arg)]) -> Args<'_> {
    args.iter().fold(Args::new(), |all, (name, value)| match value {
        Arg::Text(text) => all.with(name.as_str(), text.as_str()),
        Arg::Number(number) => all.with(name.as_str(), *number),
        Arg::Html(html) => all.markup(name.as_str(), html.as_str()),
    })
}
