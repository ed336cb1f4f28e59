//! `fiches translated`: declares translations current, by writing `translations.lock` files.

use std::path::PathBuf;

use clap::Args;

use super::write;
use crate::diag::{Code, Diagnostic, Place, Severity, Source, nearest};
use crate::model::name::is_tag;
use crate::model::sheet::{Sheet, SheetId};
use crate::model::site::{Found, Site};
use crate::pipeline::{self, Request, Timings};
use crate::translation::{self, Declaration, Lock};

/// What is asked for.
#[derive(Args)]
pub(super) struct TranslatedArgs {
    /// Sheets by key, then languages; without languages, all translations
    #[arg(required_unless_present = "all")]
    pub names: Vec<String>,
    /// The original had a typo mended: nothing is to be translated again
    #[arg(long)]
    pub minor: bool,
    /// All sheets
    #[arg(long)]
    pub all: bool,
    /// The folder that holds `content`
    #[arg(long, default_value = ".")]
    pub site: PathBuf,
}

/// What was declared: a sheet's key, and the languages of its translations.
pub(super) type Written = (String, Vec<String>);

/// Sheets and languages that the arguments name.
struct Named {
    sheets: Vec<SheetId>,
    /// Empty for all.
    langs: Vec<usize>,
    /// Each of the sheets was named, so that it is to have each language that was.
    strict: bool,
}

impl Named {
    /// Whether the file at `path` belongs to the sheet, and is not a translation left out.
    fn concerns(&self, site: &Site, sheet: &Sheet, path: &str) -> bool {
        let folder = ["content/", sheet.key.as_str(), "/"].concat();
        let Some(file) = path.strip_prefix(&folder) else { return false };
        let lang = file.strip_suffix(".md").and_then(|tag| site.settings.language(tag));
        let asked = |lang| self.langs.contains(&lang) || lang == site.original(sheet);
        self.langs.is_empty() || lang.is_none_or(asked)
    }
}

/// Declares what `args` ask for; a lock that stays as it is is not written.
///
/// # Errors
/// Where an argument names nothing, or a sheet has mistakes: then nothing is written. Where a file
/// cannot be written: then the sheets before it are.
pub(super) fn translated(
    args: &TranslatedArgs,
    request: &Request,
) -> Result<Vec<Written>, Vec<Diagnostic>> {
    let checked = pipeline::check(request, &mut Timings::default())?;
    let named = named(&checked.site, args)?;
    let found = mistakes(&checked.site, &named, checked.diagnostics);
    if !found.is_empty() {
        return Err(found);
    }
    let mut locks = Vec::new();
    for id in &named.sheets {
        let sheet = checked.site.sheet(*id);
        locks.extend(lock(&checked.site, sheet, &named.langs, args.minor)?.map(|new| (sheet, new)));
    }
    let mut written = Vec::new();
    for (sheet, (langs, text)) in locks {
        let path = ["content", sheet.key.as_str(), "translations.lock"].join("/");
        write::file(&args.site, &path, &text).map_err(|problem| vec![problem])?;
        written.push((sheet.key.to_string(), langs));
    }
    Ok(written)
}

fn named(site: &Site, args: &TranslatedArgs) -> Result<Named, Vec<Diagnostic>> {
    let mut named = Named { sheets: Vec::new(), langs: Vec::new(), strict: !args.all };
    let mut problems = Vec::new();
    for name in &args.names {
        match (site.settings.language(name), sheet(site, name)) {
            (Some(lang), _) => named.langs.push(lang),
            (None, Ok(id)) if named.sheets.contains(&id) => {}
            (None, Ok(id)) => named.sheets.push(id),
            (None, Err(problem)) => problems.push(problem),
        }
    }
    if args.all {
        named.sheets = site.sheets().map(|(id, _)| id).collect();
    }
    if named.sheets.is_empty() && problems.is_empty() && !args.all {
        // Languages alone: the first of them stands where a key is expected.
        problems.extend(args.names.first().map(|name| unknown_sheet(name)));
    }
    if problems.is_empty() { Ok(named) } else { Err(problems) }
}

/// The sheet that an argument names.
///
/// # Errors
/// Where it names several, or none; then it was perhaps to name a language.
pub(super) fn sheet(site: &Site, name: &str) -> Result<SheetId, Diagnostic> {
    match site.find(name) {
        Found::One(id) => Ok(id),
        Found::Several(ids) => Err(Diagnostic::new(Code::SheetAmbiguous)
            .arg("name", name)
            .arg("candidates", site.candidates(ids))),
        Found::None => Err(match site.nearest(name) {
            None if is_tag(name) && site.settings.language(name).is_none() => {
                unknown_language(site, name)
            }
            key => unknown_sheet(name).nearest(key.as_deref()),
        }),
    }
}

pub(super) fn unknown_language(site: &Site, tag: &str) -> Diagnostic {
    let tags = || site.settings.tags();
    Diagnostic::new(Code::LanguageUnknown)
        .arg("lang", tag)
        .arg("known", tags().collect::<Vec<_>>().join(", "))
        .nearest(nearest(tag, tags()))
}

/// What is said of a name that no sheet has.
pub(super) fn unknown_sheet(name: &str) -> Diagnostic {
    Diagnostic::new(Code::SheetUnknown).arg("name", name)
}

/// What keeps the sheets named from being declared: errors in their folders, but for locks that
/// are to be written anew and for translations that are not named; translations named that there
/// are not.
fn mistakes(site: &Site, named: &Named, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let matters = |problem: &Diagnostic| {
        let path = problem.place.as_ref().map_or("", |place| place.source.path.as_str());
        named.sheets.iter().any(|id| named.concerns(site, site.sheet(*id), path))
    };
    let mut mistakes: Vec<Diagnostic> = found
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error && problem.code != Code::LockSyntax)
        .filter(matters)
        .collect();
    for sheet in named.sheets.iter().map(|id| site.sheet(*id)).filter(|_| named.strict) {
        for lang in named.langs.iter().filter(|lang| sheet.words[**lang].is_none()) {
            let original = site.original(sheet);
            let missing = Diagnostic::new(Code::TranslationMissing)
                .severity(Severity::Error)
                .arg("key", &sheet.key)
                .arg("lang", &site.settings.languages[*lang].tag)
                .arg("shown", &site.settings.languages[original].tag);
            mistakes.push(missing.place(Place::file(&sheet.facts.source)));
        }
    }
    mistakes
}

/// The languages declared and the new text of the lock; none where it stays as it is.
fn lock(
    site: &Site,
    sheet: &Sheet,
    langs: &[usize],
    minor: bool,
) -> Result<Option<(Vec<String>, String)>, Vec<Diagnostic>> {
    let original = site.original(sheet);
    let Some(words) = &sheet.words[original] else { return Ok(None) };
    let tag = |lang: usize| site.settings.languages[lang].tag.as_str();
    let there = sheet.words.iter().enumerate().filter(|(lang, _)| *lang != original);
    let there = there.filter_map(|(lang, words)| Some((lang, words.as_deref()?)));
    let about: Vec<&str> = there
        .clone()
        .filter(|(lang, _)| langs.is_empty() || langs.contains(lang))
        .map(|(lang, _)| tag(lang))
        .collect();
    let declaration = Declaration {
        lang: tag(original),
        original: translation::blocks(words),
        translations: there.map(|(lang, words)| (tag(lang), translation::whole(words))).collect(),
        about: &about,
    };
    let old = sheet.lock.as_ref().map(translation::parse).transpose();
    let all = about.len() == declaration.translations.len();
    let new = match (minor, old) {
        (false, Ok(old)) => translation::current(old.as_ref(), declaration),
        // Only where every language is declared anew is nothing lost of what the others missed.
        (false, Err(_)) if all => translation::current(None, declaration),
        (true, Ok(Some(old))) => translation::minor(&old, declaration),
        // Nothing has been declared that a small change could be seen against.
        (true, Ok(None)) => return Ok(None),
        (_, Err(problem)) => return Err(vec![problem]),
    };
    let declared = declared(&new, &about);
    if declared.is_empty() || sheet.lock.as_ref().is_some_and(|old| same(old, &new)) {
        return Ok(None);
    }
    Ok(Some((declared, new.to_string())))
}

/// Whether a lock says so already, whatever its line ends.
fn same(old: &Source, new: &Lock) -> bool {
    old.text.replace("\r\n", "\n") == new.to_string()
}

fn declared(lock: &Lock, about: &[&str]) -> Vec<String> {
    let declared = about.iter().filter(|tag| lock.translations.contains_key(**tag));
    declared.map(|tag| (*tag).to_owned()).collect()
}

#[cfg(test)]
mod tests;
