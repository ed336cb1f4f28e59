//! The order of the stages: the only place that knows it. Prints nothing, ends nothing: gives
//! back what was made and all diagnostics.

mod changed;
mod consequences;
mod outfit;
mod read;
mod timings;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::assemble::assemble;
use crate::check;
use crate::diag::{self, Diagnostic, Source, any_error};
use crate::i18n::{self, I18n};
use crate::index;
use crate::link::link_again;
use crate::model::glossary::Glossary;
use crate::model::links::Links;
use crate::model::output::{Digest, OutPath};
use crate::model::site::Site;
use crate::model::translation::States;
use crate::model::value::Date;
use crate::publish::{Report, Staging};
use crate::render::{self, File, Listed, Options, Sink};
use crate::theme::Theme;
use crate::translation;

pub use changed::Changed;
pub use outfit::{Outfit, outfit};
pub use read::{Files, read};
pub use timings::Timings;

/// What a run is asked for. The clock, the locale and the environment have been asked before.
#[derive(Clone, Debug)]
pub struct Request {
    /// The folder that holds `content`.
    pub site: PathBuf,
    pub base_url: Option<String>,
    /// Sheets with `published = false` are shown too.
    pub drafts: bool,
    pub today: Date,
    /// Warnings are errors.
    pub strict: bool,
    pub portable: bool,
    /// Notes are wanted too.
    pub notes: bool,
}

/// A site that has been read and checked.
pub struct Checked {
    pub site: Arc<Site>,
    pub links: Arc<Links>,
    pub states: Arc<States>,
    /// Finds what definitions explain.
    pub glossary: Arc<Glossary>,
    pub i18n: Arc<I18n>,
    /// Absent where its templates cannot be read.
    pub theme: Option<Arc<Theme>>,
    /// Stands for theme, messages and program.
    pub inputs: String,
    pub diagnostics: Vec<Diagnostic>,
}

impl Checked {
    /// What its pages are made from; none without a theme.
    pub fn inputs(&self) -> Option<render::Inputs<'_>> {
        let Checked { site, links, states, glossary, i18n, .. } = self;
        let theme = self.theme.as_deref()?;
        Some(render::Inputs { site, links, states, glossary: &**glossary, theme, i18n })
    }

    /// Lets go of the texts that words were read from, a quarter of all that is held: once a site
    /// has been checked, only messages that there are already show them, and those hold their own.
    fn let_texts_go(&mut self) {
        // It holds the site too, and is made again as quickly: it reads when it is first asked.
        self.glossary = Arc::new(|_, _, _| Vec::new());
        if let Some(site) = Arc::get_mut(&mut self.site) {
            for words in site.words_mut().filter_map(Arc::get_mut) {
                let path = words.source.path.clone();
                words.source = Arc::new(Source { path, text: String::new() });
            }
        }
        self.glossary = glossary(&self.site);
    }
}

/// What a run made that the next may use again. Empty at first.
#[derive(Default)]
pub struct Kept {
    files: Files,
    content: Option<Content>,
    outfit: Option<Outfit>,
    said: check::Said,
}

/// What `content` says, and what is wrong with it by itself.
struct Content {
    site: Arc<Site>,
    links: Arc<Links>,
    states: Arc<States>,
    glossary: Arc<Glossary>,
    /// Keys of folders that are no sheets because facts are missing.
    lost: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

/// Reads and checks a site, everything but its templates' work on pages.
///
/// # Errors
/// Where there is no site, or its settings give no language: nothing else can then be read.
pub fn check(request: &Request, timings: &mut Timings) -> Result<Checked, Vec<Diagnostic>> {
    check_again(request, &mut Kept::default(), &Changed::Anything, timings)
}

/// The same, where `kept` is what came of an earlier run of the same request, and `changed` what
/// has changed since.
///
/// # Errors
/// As `check`; nothing is then kept.
pub fn check_again(
    request: &Request,
    kept: &mut Kept,
    changed: &Changed,
    timings: &mut Timings,
) -> Result<Checked, Vec<Diagnostic>> {
    let Kept { mut files, content, outfit, mut said } = std::mem::take(kept);
    let content = match content {
        Some(content) if !changed.touches("content") => content,
        before => self::content(request, &mut files, before, changed, timings)?,
    };
    let Content { site, links, states, .. } = &content;
    let dressed = changed.touches("themes") || changed.touches("i18n");
    let outfit = match outfit {
        Some(outfit) if !dressed && outfit.fits(&site.settings) => outfit,
        before => {
            let open = || self::outfit(&request.site, &site.settings, before.as_ref());
            timings.stage("open theme and messages", open)
        }
    };
    let mut diagnostics = content.diagnostics.clone();
    diagnostics.extend_from_slice(&outfit.diagnostics);
    let subject = check::Subject {
        site,
        states,
        i18n: &outfit.i18n,
        today: request.today,
        base_url: request.base_url.is_some(),
        notes: request.notes,
    };
    diagnostics.extend(timings.stage("check", || check::check_again(&subject, &mut said)));
    consequences::leave_out(&mut diagnostics, &content.lost);
    if request.strict {
        strict(&mut diagnostics);
    }
    diag::sort(&mut diagnostics);
    let checked = Checked {
        site: site.clone(),
        links: links.clone(),
        states: states.clone(),
        glossary: content.glossary.clone(),
        i18n: outfit.i18n.clone(),
        theme: outfit.theme.clone(),
        inputs: outfit.inputs.clone(),
        diagnostics,
    };
    *kept = Kept { files, content: Some(content), outfit: Some(outfit), said };
    Ok(checked)
}

fn content(
    request: &Request,
    files: &mut Files,
    before: Option<Content>,
    changed: &Changed,
    timings: &mut Timings,
) -> Result<Content, Vec<Diagnostic>> {
    let (parsed, mut diagnostics) = read(&request.site, files, changed, timings)?;
    let mut lost: Vec<String> =
        parsed.sheets.iter().map(|sheet| [&*sheet.section, &*sheet.name].join("/")).collect();
    let (site, found) = timings.stage("assemble", || assemble(parsed, request.drafts));
    diagnostics.extend(found);
    lost.retain(|key| !site.keys.contains_key(key));
    let links = before.as_ref().map(|before| (&*before.site, &*before.links));
    let (links, found) = timings.stage("link", || link_again(&site, links));
    diagnostics.extend(found);
    let states = before.as_ref().map(|before| (&*before.site, &*before.states));
    let states = || translation::states_again(&site, states);
    let (states, found) = timings.stage("compare translations", states);
    diagnostics.extend(found);
    let (site, links, states) = (Arc::new(site), Arc::new(links), Arc::new(states));
    let glossary = glossary(&site);
    Ok(Content { site, links, states, glossary, lost, diagnostics })
}

fn glossary(site: &Arc<Site>) -> Arc<Glossary> {
    let glossary = index::Glossary::new(site.clone());
    Arc::new(move |lang, sheet, body: &_| glossary.defined(lang, sheet, body))
}

/// Checks a site down to every page's template, and publishes nothing.
pub fn check_pages(request: &Request, timings: &mut Timings) -> Vec<Diagnostic> {
    let mut checked = match check(request, timings) {
        Ok(checked) => checked,
        Err(diagnostics) => return diagnostics,
    };
    if !any_error(&checked.diagnostics) {
        let found = timings.stage("render", || rendered(request, &checked, &Nowhere));
        checked.diagnostics.extend(found);
        diag::sort(&mut checked.diagnostics);
    }
    checked.diagnostics
}

/// Builds a site into `out`. Nothing is published if there is an error.
pub fn build(
    request: &Request,
    out: &Path,
    timings: &mut Timings,
) -> (Vec<Diagnostic>, Option<Report>) {
    let mut checked = match check(request, timings) {
        Ok(checked) => checked,
        Err(diagnostics) => return (diagnostics, None),
    };
    if any_error(&checked.diagnostics) {
        return (checked.diagnostics, None);
    }
    checked.let_texts_go();
    let published = publish(request, &checked, out, timings);
    let report = match published {
        Ok(report) => Some(report),
        Err(problems) => {
            checked.diagnostics.extend(problems);
            diag::sort(&mut checked.diagnostics);
            None
        }
    };
    // The process is about to end: taking a site of 10,000 texts apart piece by piece would cost
    // more time than reading it did.
    let Checked { site, links, states, theme, diagnostics, .. } = checked;
    std::mem::forget((site, links, states, theme));
    (diagnostics, report)
}

fn publish(
    request: &Request,
    checked: &Checked,
    out: &Path,
    timings: &mut Timings,
) -> Result<Report, Vec<Diagnostic>> {
    let content = request.site.join("content");
    let forbidden = [request.site.clone(), content];
    let open = || Staging::open(out, &forbidden);
    let staging = timings.stage("open output", open).map_err(|problem| vec![problem])?;
    // Rendering ends with the list of all files, for readers who keep them on their device.
    let mut found = timings.stage("index", || indexed(request, checked, &Into(&staging)));
    found.extend(timings.stage("render", || rendered(request, checked, &Into(&staging))));
    if any_error(&found) {
        return Err(found);
    }
    timings.stage("publish", || staging.commit()).map_err(|problem| vec![problem])
}

/// Makes all files of a site for `sink`, of these languages only; of all, if there is none.
pub fn made(
    request: &Request,
    checked: &Checked,
    only: Vec<usize>,
    sink: &dyn Sink,
) -> Vec<Diagnostic> {
    let mut found = indexed(request, checked, sink);
    found.extend(pages(checked, &Options { only, ..options(request, checked) }, sink));
    found
}

/// Renders every page into `sink`.
pub fn rendered(request: &Request, checked: &Checked, sink: &dyn Sink) -> Vec<Diagnostic> {
    pages(checked, &options(request, checked), sink)
}

fn pages(checked: &Checked, options: &Options, sink: &dyn Sink) -> Vec<Diagnostic> {
    let Some(inputs) = checked.inputs() else { return Vec::new() };
    match render::scene(inputs, options) {
        Ok(scene) => {
            let found = render::render(&scene, sink);
            std::mem::forget(scene);
            found
        }
        Err(problems) => problems,
    }
}

/// Puts the files of the search index into `sink`: those of the languages that it does not have
/// already.
fn indexed(request: &Request, checked: &Checked, sink: &dyn Sink) -> Vec<Diagnostic> {
    let inputs = index_inputs(request, checked);
    let keys = index::keys(&inputs, &checked.inputs);
    let has =
        |lang: &usize| sink.has_all(&index::folder(&checked.site, *lang), &keys.languages[*lang]);
    let languages: Vec<usize> = languages(checked).filter(|lang| !has(lang)).collect();
    if languages.is_empty() && sink.has_all("search/", &keys.shared) {
        return Vec::new();
    }
    let problems = Mutex::new(Vec::new());
    index::index(&inputs, &languages, &|index::File { path, bytes, lang }| {
        let key = Some(lang.map_or(keys.shared, |lang| keys.languages[lang]));
        let put = |path| sink.put(File { path, bytes, key });
        if let Err(problem) = OutPath::new(path).and_then(put)
            && let Ok(mut problems) = problems.lock()
        {
            problems.push(problem);
        }
    });
    problems.into_inner().unwrap_or_default()
}

/// Makes the files of the search index and hands each to `found`.
pub fn index(request: &Request, checked: &Checked, found: &(dyn Fn(index::File) + Sync)) {
    let all: Vec<usize> = languages(checked).collect();
    index::index(&index_inputs(request, checked), &all, found);
}

fn languages(checked: &Checked) -> impl Iterator<Item = usize> {
    0..checked.site.settings.languages.len()
}

fn index_inputs<'a>(request: &Request, checked: &'a Checked) -> index::Inputs<'a> {
    index::Inputs {
        site: &checked.site,
        links: &checked.links,
        i18n: &checked.i18n,
        places: render::addresses(&checked.site),
        end: if request.portable { "index.html" } else { "" },
    }
}

/// What rendering is told of a request.
pub fn options(request: &Request, checked: &Checked) -> Options {
    Options {
        base_url: request.base_url.clone(),
        portable: request.portable,
        today: request.today,
        only: Vec::new(),
        inputs: checked.inputs.clone(),
    }
}

/// Renders to see whether it can be done.
struct Nowhere;

impl Sink for Nowhere {
    fn has(&self, _: &OutPath, _: &Digest) -> bool {
        false
    }

    fn put(&self, _: File) -> Result<(), Diagnostic> {
        Ok(())
    }

    fn files(&self) -> Vec<Listed> {
        Vec::new()
    }
}

/// Renders into the folder being published.
struct Into<'a>(&'a Staging);

impl Sink for Into<'_> {
    fn has(&self, path: &OutPath, key: &Digest) -> bool {
        self.0.reuse(path, key)
    }

    fn has_all(&self, folder: &str, key: &Digest) -> bool {
        self.0.reuse_all(folder, key)
    }

    fn put(&self, file: File) -> Result<(), Diagnostic> {
        match file.key {
            Some(key) => self.0.put_keyed(&file.path, key, &file.bytes),
            None => self.0.put(&file.path, &file.bytes),
        }
    }

    fn files(&self) -> Vec<Listed> {
        let listed = |(path, digest, size): (OutPath, Digest, u64)| Listed {
            path: path.as_str().to_owned(),
            digest,
            size,
        };
        self.0.taken().into_iter().map(listed).collect()
    }
}

/// Turns warnings into errors.
fn strict(diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics {
        if diagnostic.severity == diag::Severity::Warning {
            diagnostic.severity = diag::Severity::Error;
        }
    }
}

/// The messages embedded in the program.
pub fn embedded_messages() -> Vec<i18n::FtlSource> {
    outfit::embedded_messages()
}
