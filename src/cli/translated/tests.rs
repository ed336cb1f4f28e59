//! A site that an editor changes, and what becomes of its translations.

use std::fs;

use tempfile::TempDir;

use super::*;
use crate::diag::{MessageLang, Texts};
use crate::model::translation::{Change, ChangeKind, State};
use crate::model::value::Date;
use crate::render::PageId;

const ORIGINAL: &str = "+++\ntitle = \"Titre\"\nsummary = \"Résumé.\"\n+++\nDébut.\n\n\
    ## Danger {#danger}\n\nAppelez le 101 sans attendre.\n\n## Suite {#next}\n\nNotez les faits.\n";
const KEY: &str = "pages/a";

/// The site has the languages fr, nl and uk; uk has no words.
struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        let language = |tag: &str, locale: &str| {
            let exit = "https://www.meteo.be";
            format!(
                "[languages.{tag}]\nname = \"{tag}\"\nlocale = \"{locale}\"\nexit_url = \"{exit}\"\n"
            )
        };
        let languages = [language("fr", "fr-BE"), language("nl", "nl-BE"), language("uk", "uk")];
        let site = ["country = \"BE\"\n", &languages.concat()].concat();
        folder.write("site.toml", &site);
        folder.write("pages/section.toml", "kind = \"page\"\n");
        let landing = "+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n";
        folder.write("fr.md", landing);
        folder.write("pages/fr.md", landing);
        folder.write("pages/a/sheet.toml", "written = 2026-11-24\n");
        folder.write("pages/a/fr.md", ORIGINAL);
        let dutch = "+++\ntitle = \"Titel\"\nsummary = \"S\"\nstatus = \"reviewed\"\n+++\nB.\n\n\
            ## Gevaar {#danger}\n\nBel 101.\n\n## Vervolg {#next}\n\nNoteer.\n";
        folder.write("pages/a/nl.md", dutch);
        folder
    }

    fn declared() -> Folder {
        let folder = Folder::new();
        folder.translated(&[KEY]).unwrap();
        folder
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join("content").join(path)).unwrap()
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{text}");
        self.write(path, &text.replacen(from, to, 1));
    }

    fn request(&self) -> Request {
        Request { drafts: true, ..Request::new(self.0.path(), Date::parse("2026-11-24").unwrap()) }
    }

    /// `fiches translated` with these arguments: the keys and languages declared, or the codes of
    /// what is wrong.
    fn translated(&self, args: &[&str]) -> Result<Vec<Written>, Vec<Code>> {
        let is = |flag: &str| args.contains(&flag);
        let names = args.iter().filter(|arg| !arg.starts_with("--"));
        let args = TranslatedArgs {
            names: names.map(|name| (*name).to_owned()).collect(),
            minor: is("--minor"),
            all: is("--all"),
            site: self.0.path().to_owned(),
        };
        translated(&args, &self.request())
            .map_err(|found| found.iter().map(|problem| problem.code).collect())
    }

    fn checked(&self) -> pipeline::Checked {
        pipeline::check(&self.request(), &mut Timings::default()).map_err(|_| "read").unwrap()
    }

    /// The state of the Dutch words, and what they have missed.
    fn state(&self) -> (&'static str, Vec<String>) {
        let checked = self.checked();
        let state = &checked.states.of(SheetId(0))[1];
        let change = |change: &Change| {
            let kind = match change.kind {
                ChangeKind::Changed => "",
                ChangeKind::New => "+",
                ChangeKind::Gone => "-",
            };
            format!("{kind}{} {}", change.stretch, change.text)
        };
        (state.as_str(), state.changes().iter().map(change).collect())
    }
}

#[test]
fn a_translation_is_undeclared_then_reviewed_and_current_once_it_is_edited() {
    let folder = Folder::new();
    assert_eq!(folder.state(), ("undeclared", vec![]));
    assert_eq!(folder.checked().states.of(SheetId(0))[2], State::Missing);
    let written = folder.translated(&[KEY]).unwrap();
    assert_eq!(written, [(KEY.to_owned(), vec!["nl".to_owned()])]);
    assert_eq!(folder.state(), ("reviewed", vec![]));
    folder.edit("pages/a/nl.md", "Noteer.", "Noteer alles.");
    assert_eq!(folder.state(), ("current", vec![]));
}

#[test]
fn one_paragraph_edited_is_named_by_its_heading_until_it_is_undone() {
    let folder = Folder::declared();
    folder.edit("pages/a/fr.md", "le 101", "le 112");
    let changed = "#danger Appelez le 112 sans attendre.".to_owned();
    assert_eq!(folder.state(), ("outdated", vec![changed]));
    folder.edit("pages/a/fr.md", "le 112", "le 101");
    assert_eq!(folder.state().0, "reviewed");
}

#[test]
fn wrapping_and_a_changed_synonym_make_nothing_outdated() {
    let folder = Folder::declared();
    folder.edit("pages/a/fr.md", "le 101 sans", "le 101\nsans");
    folder.edit("pages/a/fr.md", "\n+++\nD", "\nalso = [\"autre\"]\n+++\nD");
    folder.write("pages/a/fr.md", &folder.read("pages/a/fr.md").replace('\n', "\r\n"));
    assert_eq!(folder.state().0, "reviewed");
}

#[test]
fn title_and_passages_come_and_go() {
    let folder = Folder::declared();
    folder.edit("pages/a/fr.md", "Titre", "Autre");
    folder.edit("pages/a/fr.md", "Début.\n", "Début.\n\nNouveau.\n");
    folder.edit("pages/a/fr.md", "## Suite {#next}\n\nNotez les faits.\n", "");
    let changes = ["title Autre", "+# Nouveau.", "-#danger Suite", "-#danger Notez les faits."];
    assert_eq!(folder.state(), ("outdated", changes.map(str::to_owned).into()));
}

#[test]
fn a_typo_mended_leaves_what_was_not_read_before() {
    let folder = Folder::declared();
    folder.edit("pages/a/nl.md", "Bel", "Bel naar");
    folder.write(
        "pages/a/uk.md",
        "+++\ntitle = \"Т\"\nsummary = \"Р\"\n+++\nП.\n\n## Н {#danger}\n\n## Д {#next}\n",
    );
    folder.edit("pages/a/fr.md", "le 101", "le 112");
    folder.translated(&[KEY, "uk"]).unwrap();
    folder.edit("pages/a/fr.md", "Notez", "Notez bien");
    folder.translated(&[KEY, "--minor"]).unwrap();
    let missed = "#danger Appelez le 112 sans attendre.".to_owned();
    assert_eq!(folder.state(), ("outdated", vec![missed]));
    assert_eq!(folder.checked().states.of(SheetId(0))[2], State::Current);
}

#[test]
fn a_lock_that_says_so_already_is_not_written() {
    let folder = Folder::declared();
    let lock = folder.read("pages/a/translations.lock").replace('\n', "\r\n");
    folder.write("pages/a/translations.lock", &lock);
    assert_eq!(folder.translated(&["--all"]), Ok(vec![]));
    assert_eq!(folder.translated(&["a", "--minor"]), Ok(vec![]));
    assert_eq!(folder.read("pages/a/translations.lock"), lock);
    assert!(!folder.0.path().join("content/pages/a/translations.lock.tmp").exists());
}

#[test]
fn a_merge_conflict_is_an_error_that_names_the_command_which_ends_it() {
    for mark in ["<<<<<<< HEAD", "||||||| base", "=======", ">>>>>>> translations"] {
        let folder = Folder::declared();
        folder.edit("pages/a/translations.lock", "[nl]", &[mark, "\n[nl]"].concat());
        let found = folder.checked().diagnostics;
        let problem = found.iter().find(|problem| problem.code == Code::LockSyntax).unwrap();
        assert_eq!(problem.help, Some("help-conflict"), "{mark}");
        let place = problem.place.as_ref().unwrap();
        assert!(place.source.text[place.span.range()].starts_with(&mark[..7]), "{mark}");
        for lang in MessageLang::ALL {
            let help = Texts::new(lang).help(problem).unwrap();
            assert!(help.contains("`fiches translated"), "{help}");
        }
        assert_eq!(folder.state().0, "undeclared");
        assert_eq!(folder.translated(&[KEY, "--minor"]), Err(vec![Code::LockSyntax]));
        folder.translated(&[KEY]).unwrap();
        assert_eq!(folder.state().0, "reviewed");
    }
}

#[test]
fn a_typo_mended_in_a_passage_that_was_not_followed_leaves_it_to_be_followed() {
    let folder = Folder::declared();
    folder.edit("pages/a/fr.md", "le 101", "le 112");
    folder.edit("pages/a/fr.md", "sans attendre", "sans atendre");
    assert_eq!(folder.translated(&[KEY, "--minor"]).unwrap().len(), 1);
    // What Dutch had not followed was declared as small a change as the rest.
    assert_eq!(folder.state().0, "reviewed");
    folder.write(
        "pages/a/uk.md",
        "+++\ntitle = \"Т\"\nsummary = \"Р\"\n+++\nП.\n\n## Н {#danger}\n\n## Д {#next}\n",
    );
    folder.edit("pages/a/fr.md", "le 112", "le 101");
    folder.translated(&[KEY, "uk"]).unwrap();
    folder.edit("pages/a/fr.md", "sans atendre", "sans attendre");
    folder.translated(&[KEY, "--minor"]).unwrap();
    let missed = "#danger Appelez le 101 sans attendre.".to_owned();
    assert_eq!(folder.state(), ("outdated", vec![missed]));
    assert_eq!(folder.checked().states.of(SheetId(0))[2], State::Current);
}

#[test]
fn a_name_that_means_nothing_stops_the_command() {
    let folder = Folder::new();
    assert_eq!(folder.translated(&["pages/b"]), Err(vec![Code::SheetUnknown]));
    assert_eq!(folder.translated(&[KEY, "de"]), Err(vec![Code::LanguageUnknown]));
    assert_eq!(folder.translated(&["nl"]), Err(vec![Code::SheetUnknown]));
    assert_eq!(folder.translated(&[KEY, "uk"]), Err(vec![Code::TranslationMissing]));
    assert_eq!(folder.translated(&["--all", "uk"]), Ok(vec![]));
    assert_eq!(folder.translated(&[KEY, "--minor"]), Ok(vec![]));
}

#[test]
fn words_with_mistakes_are_not_declared() {
    let folder = Folder::new();
    folder.edit("pages/a/nl.md", "Bel 101.", "> [!TRANSLATE]\n> Appelez.");
    assert_eq!(folder.translated(&[KEY]), Err(vec![Code::Translate]));
}

#[test]
fn a_lock_that_cannot_be_read_is_written_anew_for_all_languages_only() {
    let folder = Folder::new();
    folder.write("pages/a/uk.md", "+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n");
    folder.translated(&[KEY]).unwrap();
    folder.edit("pages/a/fr.md", "le 101", "le 112");
    folder.edit("pages/a/translations.lock", "[nl]", "<<<<<<< main\n[nl]");
    let lock = folder.read("pages/a/translations.lock");
    assert_eq!(folder.translated(&[KEY, "nl"]), Err(vec![Code::LockSyntax]));
    assert_eq!(folder.read("pages/a/translations.lock"), lock);
    assert_eq!(folder.translated(&[KEY]).unwrap()[0].1, ["nl", "uk"]);
}

#[test]
fn a_lock_of_another_original_is_a_warning() {
    let folder = Folder::declared();
    folder.edit("pages/a/sheet.toml", "written", "original = \"nl\"\nwritten");
    let found = folder.checked().diagnostics;
    let found: Vec<_> = found.iter().filter(|found| found.severity != Severity::Note).collect();
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), [Code::LockOriginal]);
    folder.translated(&[KEY]).unwrap();
    assert!(folder.checked().diagnostics.iter().all(|found| found.code != Code::LockOriginal));
}

#[test]
fn an_outdated_translation_is_a_warning_that_shows_the_passage() {
    let folder = Folder::declared();
    folder.edit("pages/a/fr.md", "le 101", "le 112");
    folder.edit("pages/a/fr.md", "Début.\n\n", "");
    let found = folder.checked().diagnostics;
    let found = found.iter().find(|found| found.code == Code::TranslationOutdated).unwrap();
    assert_eq!(found.severity, Severity::Warning);
    assert_eq!(found.place.as_ref().unwrap().source.path, "content/pages/a/nl.md");
    let piece = |label: &crate::diag::Label| {
        let source = &label.place.source;
        (label.text, source.text[label.place.span.range()].to_owned())
    };
    let labels: Vec<_> = found.labels.iter().map(piece).collect();
    assert_eq!(labels[0].0, "label-gone");
    assert!(labels[0].1.ends_with(" # Début.\""), "{labels:?}");
    assert_eq!(labels[1], ("label-changed", "Appelez le 112 sans attendre.".to_owned()));
    let sections = found.args.iter().find(|arg| arg.0 == "sections").unwrap();
    assert_eq!(sections.1, "Titre, Danger");
}

/// The page of the sheet in the language with this index.
fn page(folder: &Folder, lang: usize) -> String {
    let request = folder.request();
    let checked = folder.checked();
    let inputs = checked.inputs().unwrap();
    let scene = crate::render::scene(inputs, &pipeline::options(&request, &checked));
    let scene = scene.map_err(|found| format!("{found:?}")).unwrap();
    String::from_utf8(crate::render::one(&scene, PageId::Sheet(lang, SheetId(0))).unwrap().1)
        .unwrap()
}

#[test]
fn the_reader_is_told_which_sections_of_the_original_changed() {
    let folder = Folder::declared();
    let about = "href=\"../../../fr/pages/a/#danger\"";
    assert!(!page(&folder, 1).contains(about));
    folder.edit("pages/a/fr.md", "le 101", "le 112");
    let dutch = page(&folder, 1);
    let link = dutch.split(about).nth(1).unwrap();
    assert!(link.split("</a>").next().unwrap().ends_with(">Gevaar"), "{link}");
    // The original has missed nothing; Ukrainian readers are shown the original.
    assert!(!page(&folder, 0).contains(about) && !page(&folder, 2).contains(about));
    // Words that stand in for another language's may be outdated too.
    folder.edit("site.toml", "name = \"uk\"", "name = \"uk\"\nfallback = [\"nl\"]");
    assert!(page(&folder, 2).contains(about));
}

#[test]
fn a_translation_is_declared_whatever_is_left_to_do_in_another() {
    let folder = Folder::new();
    let left = "+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n> [!TRANSLATE]\n> Début.\n";
    folder.write("pages/a/uk.md", left);
    assert_eq!(folder.translated(&[KEY, "nl"]).unwrap(), [(KEY.to_owned(), vec!["nl".to_owned()])]);
    assert!(folder.translated(&[KEY]).unwrap_err().contains(&Code::Translate));
    folder.edit("pages/a/fr.md", "Début.", "Début [[nowhere]].");
    assert_eq!(folder.translated(&[KEY, "nl"]), Err(vec![Code::LinkMissing]));
}
