//! `fiches new`: commented skeletons of sheets and of translations. Never writes over a file.

mod facts;
mod translation;
mod words;

use std::path::PathBuf;

use clap::Args;

use super::{schema, translated, write};
use crate::diag::{Code, Diagnostic, Place, Texts, nearest};
use crate::model::kind::Kind;
use crate::model::name;
use crate::model::sheet::SheetId;
use crate::model::site::{Found, Section, Site};
use crate::model::value::Date;
use crate::pipeline::{self, Checked, Request, Timings};

/// What stands where a kind is named.
const TRANSLATION: &str = "translation";

/// What is asked for.
#[derive(Args)]
pub(super) struct NewArgs {
    /// definition, procedure, indicators, partner, training, page; or translation
    pub kind: String,
    /// The sheet, as section/name
    pub key: String,
    /// The language to translate into; of a new sheet, that of its original [default: the site's
    /// first]
    #[arg(required_if_eq("kind", TRANSLATION))]
    pub lang: Option<String>,
    /// The folder that holds `content`
    #[arg(long, default_value = ".")]
    pub site: PathBuf,
    /// The day on which a sheet is written, as 2026-11-24
    #[arg(long, value_parser = super::day)]
    pub today: Option<Date>,
}

impl NewArgs {
    pub(super) fn is_translation(&self) -> bool {
        self.kind == TRANSLATION
    }
}

/// A sheet to be.
struct Plan<'a> {
    checked: &'a Checked,
    texts: &'a Texts,
    section: &'a Section,
    kind: Kind,
    /// The language of its original.
    lang: usize,
    today: Date,
}

/// Writes what `args` ask for: the paths of the files made.
///
/// # Errors
/// Where an argument names nothing, or what it names is there already: nothing is written.
pub(super) fn new(
    args: &NewArgs,
    request: &Request,
    texts: &Texts,
) -> Result<Vec<String>, Vec<Diagnostic>> {
    let checked = pipeline::check(request, &mut Timings::default())?;
    match args.is_translation() {
        true => new_translation(&checked, args, texts).map_err(|problem| vec![problem]),
        false => new_sheet(&checked, args, request.today, texts),
    }
}

fn new_translation(
    checked: &Checked,
    args: &NewArgs,
    texts: &Texts,
) -> Result<Vec<String>, Diagnostic> {
    let id = sheet(&checked.site, args)?;
    let lang = language(&checked.site, args.lang.as_deref())?;
    let (path, text) = translation::skeleton(checked, id, lang, texts)?;
    vacant(&args.site, &path)?;
    write::file(&args.site, &path, &text)?;
    Ok(vec![path])
}

/// The sheet to be translated. Its name may have been exchanged with that of the language.
fn sheet(site: &Site, args: &NewArgs) -> Result<SheetId, Diagnostic> {
    let lang = args.lang.as_deref().unwrap_or_default();
    match site.find(lang) {
        Found::One(id) if site.settings.language(&args.key).is_some() => {
            let key = site.sheet(id).key.as_str();
            let command = ["fiches new translation", key, &args.key].join(" ");
            let unknown = translated::unknown_sheet(&args.key).arg("command", command);
            Err(unknown.help("help-order"))
        }
        Found::One(_) | Found::Several(_) | Found::None => translated::sheet(site, &args.key),
    }
}

fn new_sheet(
    checked: &Checked,
    args: &NewArgs,
    today: Date,
    texts: &Texts,
) -> Result<Vec<String>, Vec<Diagnostic>> {
    let place = place(&checked.site, &args.key);
    let lang = language(&checked.site, args.lang.as_deref());
    match (kind(&args.kind), place, lang) {
        (Ok(kind), Ok((section, name)), Ok(lang)) => {
            let plan = Plan { checked, texts, section, kind, lang, today };
            fits(kind, section).and_then(|()| write_sheet(&plan, args, name)).map_err(|p| vec![p])
        }
        (kind, place, lang) => {
            Err([kind.err(), place.err(), lang.err()].into_iter().flatten().collect())
        }
    }
}

/// Writes the files of a sheet that are not there; the words of a sheet may be.
fn write_sheet(plan: &Plan<'_>, args: &NewArgs, name: &str) -> Result<Vec<String>, Diagnostic> {
    let folder = ["content", &plan.section.key, name].join("/");
    let words = [&plan.checked.site.settings.languages[plan.lang].tag, ".md"].concat();
    let path = |file: &str| [&folder, "/", file].concat();
    vacant(&args.site, &path("sheet.toml"))?;
    let mut files = vec![("sheet.toml", facts::skeleton(plan))];
    if !args.site.join(path(&words)).exists() {
        files.push((&words, words::skeleton(plan)));
    }
    if args.site.join(&folder).exists() {
        files.iter().try_for_each(|(file, text)| write::file(&args.site, &path(file), text))?;
    } else {
        write::folder(&args.site, &folder, &files)?;
    }
    if !args.site.join(schema::FOLDER).exists() {
        schema::write(&args.site)?;
    }
    Ok(files.iter().map(|(file, _)| path(file)).collect())
}

fn vacant(site: &std::path::Path, path: &str) -> Result<(), Diagnostic> {
    match site.join(path).exists() {
        false => Ok(()),
        true => Err(Diagnostic::new(Code::FileExists).arg("path", path).place(Place::path(path))),
    }
}

fn kind(name: &str) -> Result<Kind, Diagnostic> {
    let known = || Kind::NAMES.iter().copied().chain([TRANSLATION]);
    Kind::named(name).ok_or_else(|| {
        not_a_kind(name, &known().collect::<Vec<_>>()).nearest(nearest(name, known()))
    })
}

fn not_a_kind(name: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::ValueChoice)
        .arg("key", "kind")
        .arg("value", name)
        .arg("known", known.join(", "))
}

/// Whether a sheet of the kind can stand in the section: a page is known by having no table.
fn fits(kind: Kind, section: &Section) -> Result<(), Diagnostic> {
    if kind != Kind::Page || section.kind == Kind::Page {
        return Ok(());
    }
    let others = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Page);
    Err(not_a_kind(kind.as_str(), &others.map(Kind::as_str).collect::<Vec<_>>()))
}

/// The section and the name of a new sheet.
fn place<'a>(site: &'a Site, key: &'a str) -> Result<(&'a Section, &'a str), Diagnostic> {
    let (section, sheet) = key.split_once('/').unwrap_or((key, ""));
    let sections = || site.sections.iter().map(|section| section.key.as_str());
    let known = site.sections.iter().find(|known| known.key == section && !sheet.is_empty());
    let Some(known) = known else {
        let unknown = Diagnostic::new(Code::SectionUnknown)
            .arg("name", section)
            .arg("known", sections().collect::<Vec<_>>().join(", "));
        // A section alone is no misspelling.
        let near = nearest(section, sections()).filter(|near| *near != section);
        return Err(unknown.nearest(near));
    };
    match name::is_id(sheet) {
        true => Ok((known, sheet)),
        false => {
            Err(Diagnostic::new(Code::KeyInvalid).arg("name", sheet).suggestion(&name::id(sheet)))
        }
    }
}

/// The language named, else the site's first.
fn language(site: &Site, tag: Option<&str>) -> Result<usize, Diagnostic> {
    let Some(tag) = tag else { return Ok(0) };
    site.settings.language(tag).ok_or_else(|| translated::unknown_language(site, tag))
}

#[cfg(test)]
mod tests;
