//! Mistakes that only follow from another one, which has been reported: whoever mends that one mends
//! them too, and until then they would bury it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Place, Source};

const SITE: &str = "content/site.toml";
const SOURCES: &str = "content/sources.toml";

/// Leaves out what follows from a file that cannot be read, whole or in part, from a reference that
/// leads nowhere, and from `lost` sheets: keys of folders that are no sheet because their facts or
/// those of their section are missing.
pub(super) fn leave_out(found: &mut Vec<Diagnostic>, lost: &[String]) {
    let causes = Causes::of(found, lost);
    found.retain(|problem| !causes.lead_to(problem));
}

/// Mistakes from which others follow.
#[derive(Default)]
struct Causes {
    /// What lost sheets can be called by.
    sheets: HashSet<String>,
    /// Sections without facts.
    sections: HashSet<String>,
    /// The paths of files that are there, but cannot be read.
    unread: HashSet<String>,
    /// TOML files of which a part cannot be read, by path.
    broken: HashMap<String, Arc<Source>>,
    /// Misspelt keys.
    slips: Vec<Slip>,
    /// References and citations that lead nowhere, by the path of the file that they stand in.
    astray: HashMap<String, Vec<Astray>>,
    /// A language of the site cannot be read.
    language: bool,
    /// What sources there are cannot be told from what else stands in their file.
    sources: bool,
}

/// A misspelt key: what it was most likely to be, and where it stands.
struct Slip {
    meant: String,
    place: Place,
}

/// A reference or citation that leads nowhere.
enum Astray {
    Sheet(String),
    Anchor(String),
    Fact(String),
    Citation(String),
}

impl Causes {
    fn of(found: &[Diagnostic], lost: &[String]) -> Causes {
        let mut causes = Causes::default();
        causes.sheets.extend(lost.iter().flat_map(|key| names(key)).map(str::to_owned));
        for problem in found {
            causes.add(problem);
        }
        let unknown = |problem: &&Diagnostic| problem.code == Code::LanguageFile;
        causes.language = found.iter().filter(unknown).any(|problem| causes.lead_to(problem));
        causes
    }

    fn add(&mut self, problem: &Diagnostic) {
        let Some(place) = &problem.place else { return };
        let path = place.source.path.clone();
        if problem.code == Code::FieldUnknown {
            let meant = arg(problem, "nearest").to_owned();
            self.slips.push(Slip { meant, place: place.clone() });
        }
        if problem.code == Code::SectionFacts {
            self.sections.insert(arg(problem, "section").to_owned());
        } else if is_unread(problem.code) {
            self.unread.insert(path);
        } else if path.ends_with(".toml") && loses_values(problem.code) {
            self.sources |= path == SOURCES && problem.code == Code::TomlSyntax;
            self.broken.insert(path, place.source.clone());
        } else if let Some(astray) = astray(problem) {
            self.astray.entry(path).or_default().push(astray);
        }
    }

    fn lead_to(&self, problem: &Diagnostic) -> bool {
        let arg = |name| arg(problem, name);
        let facts = |key| ["content", key, "sheet.toml"].join("/");
        match problem.code {
            Code::LinkMissing | Code::SheetUnknown => self.sheets.contains(arg("name")),
            Code::ValueChoice => arg("key") == "handbook" && self.sections.contains(arg("value")),
            Code::WordsMissing => {
                self.language || path(problem).is_some_and(|path| self.unread.contains(path))
            }
            Code::VocabularyUnknown => self.hide(SITE, arg("term")),
            Code::LanguageFile | Code::LanguageUnknown => self.hide(SITE, arg("lang")),
            Code::PhoneShort => self.hide(SITE, arg("value")),
            Code::SourceUnknown | Code::FootnoteMissing => self.hide(SOURCES, arg("id")),
            Code::SourceUnlisted => self.hide(arg("file"), arg("id")),
            Code::SourceUnused => {
                let mut sheets = self.broken.keys().filter(|path| path.ends_with("/sheet.toml"));
                self.sources || sheets.any(|path| self.hide(path, arg("id")))
            }
            Code::FactMissing => self.hide(&facts(arg("name")), fact_name(arg("fact"))),
            Code::ContactNone => ["phones", "email", "website"]
                .iter()
                .any(|name| self.hide(&facts(arg("key")), name)),
            Code::SourcesNone => self.hide(&facts(arg("key")), "sources"),
            Code::ExitMissing => self.misspells("exit_url", problem),
            Code::StepUnlisted => path(problem)
                .and_then(|path| path.rsplit_once('/'))
                .is_some_and(|(folder, _)| self.hide(&[folder, "/sheet.toml"].concat(), arg("id"))),
            Code::NumberMissing => self.hide(&facts(arg("key")), "contacts"),
            Code::ParityReferences | Code::ParityCitations => self.set_apart(problem),
            _ => false,
        }
    }

    /// Whether a part of the file at `path` cannot be read, and `name` stands in the file: then it was
    /// perhaps only not found. A name that does not stand there is a mistake of its own.
    fn hide(&self, path: &str, name: &str) -> bool {
        let file = self.broken.get(path);
        file.is_some_and(|file| !name.is_empty() && holds_word(&file.text, name))
    }

    /// Whether the table whose name `problem` points at has a misspelt key that was to be `key`.
    fn misspells(&self, key: &str, problem: &Diagnostic) -> bool {
        let Some(table) = &problem.place else { return false };
        let is_it = |slip: &Slip| {
            let between = table.span.end as usize..slip.place.span.start as usize;
            let text = slip.place.source.text.get(between);
            let same = slip.meant == key && slip.place.source.path == table.source.path;
            same && text.is_some_and(|text| !text.contains("\n["))
        };
        self.slips.iter().any(is_it)
    }

    /// Whether a text and its original differ by a reference that leads nowhere in one of the two:
    /// translators would be told to write the slip of the original.
    fn set_apart(&self, problem: &Diagnostic) -> bool {
        let original = problem.labels.first().map(|label| label.place.source.path.as_str());
        let holds = |path: Option<&str>, list: &str| {
            let astray = path.and_then(|path| self.astray.get(path));
            astray.is_some_and(|all| all.iter().any(|one| one.stands_in(list)))
        };
        holds(original, arg(problem, "missing")) || holds(path(problem), arg(problem, "new"))
    }
}

impl Astray {
    /// Whether it is in a list of `check::parity`, which writes the target by its last part.
    fn stands_in(&self, list: &str) -> bool {
        let mut items = list.split(", ");
        match self {
            Astray::Sheet(name) => items.any(|item| {
                let after = item.strip_prefix("[[").and_then(|item| item.strip_prefix(&**name));
                after.is_some_and(|after| after.starts_with(['#', ']']))
            }),
            Astray::Anchor(id) => items.any(|item| item.ends_with(&["#", id, "]]"].concat())),
            Astray::Fact(fact) => items.any(|item| item.ends_with(&["#=", fact, "]]"].concat())),
            Astray::Citation(id) => items.any(|item| item == id),
        }
    }
}

fn astray(problem: &Diagnostic) -> Option<Astray> {
    let owned = |name| arg(problem, name).to_owned();
    match problem.code {
        Code::LinkMissing => {
            names(arg(problem, "name")).last().map(str::to_owned).map(Astray::Sheet)
        }
        Code::AnchorMissing => Some(Astray::Anchor(owned("id"))),
        Code::FactMissing => Some(Astray::Fact(owned("fact"))),
        Code::FootnoteMissing => Some(Astray::Citation(owned("id"))),
        _ => None,
    }
}

/// What a sheet can be called by.
fn names(key: &str) -> impl Iterator<Item = &str> {
    std::iter::once(key).chain(key.rsplit('/').next())
}

/// What a fact is called in `sheet.toml`: `night` for `phone.night`.
fn fact_name(fact: &str) -> &str {
    match fact {
        "phone" => "phones",
        _ => fact.rsplit('.').next().unwrap_or(fact),
    }
}

fn arg<'a>(problem: &'a Diagnostic, name: &str) -> &'a str {
    problem.args.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text.as_str())
}

fn path(problem: &Diagnostic) -> Option<&str> {
    Some(&problem.place.as_ref()?.source.path)
}

/// Whether a file is there, but cannot be read.
fn is_unread(code: Code) -> bool {
    let codes = [Code::FileRead, Code::FileEncoding, Code::FileTooLarge, Code::FileKind];
    codes.contains(&code)
}

/// Whether something that stands in a TOML file may be missed elsewhere because of a mistake.
fn loses_values(code: Code) -> bool {
    matches!(
        code,
        Code::TomlSyntax
            | Code::TomlDuplicate
            | Code::FieldUnknown
            | Code::FieldType
            | Code::FieldMissing
            | Code::FieldEmpty
            | Code::ValueDate
            | Code::ValueDuration
            | Code::ValueEdtf
            | Code::ValueHours
            | Code::ValuePhone
            | Code::ValueEmail
            | Code::ValueUrl
            | Code::ValueLocale
            | Code::ValueChoice
            | Code::ValueNumber
            | Code::PhoneBoth
            | Code::IdInvalid
            | Code::FactValue
    )
}

/// Whether `word` stands in a TOML text, not as a part of another, and on a line that is no remark.
fn holds_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let holds = |line: &str| {
        line.match_indices(word).any(|(at, _)| {
            !line[..at].ends_with(is_part) && !line[at + word.len()..].starts_with(is_part)
        })
    };
    text.lines().filter(|line| !line.trim_start().starts_with('#')).any(holds)
}
