//! `fiches init`: a small working site in five languages, from files embedded in the binary.
//!
//! Writes only into a folder that is absent or empty, and never over a file. If it cannot finish,
//! it takes away again what it wrote, and nothing else.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::schema;
use crate::diag::{Code, Diagnostic, reason};

/// About lost property at an invented community centre: a topic that nobody will take for advice.
const DEMO: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/demo");

/// Writes the demo site into `folder`, which is made if it does not exist.
///
/// # Errors
/// Where the folder is not empty, is a file, or cannot be written: nothing is left behind.
pub fn init(folder: &Path) -> Result<(), Diagnostic> {
    vacant(folder)?;
    let mut made = Vec::new();
    write(&DEMO, folder, &mut made).map_err(|(path, error)| {
        undo(&made);
        unwritable(&path, &error)
    })?;
    schema::write(folder).map(drop)
}

/// Whether nothing stands in `folder`.
fn vacant(folder: &Path) -> Result<(), Diagnostic> {
    let named = |code| Diagnostic::new(code).arg("path", folder.display());
    match fs::read_dir(folder) {
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(named(Code::InitNotEmpty)),
        },
        Err(error) => match error.kind() {
            ErrorKind::NotFound => Ok(()),
            ErrorKind::NotADirectory if folder.exists() => {
                Err(named(Code::InitNotEmpty).help("help-file"))
            }
            _ => Err(named(Code::FileRead).arg("reason", reason(&error))),
        },
    }
}

/// Writes the files of `dir` below `folder` and puts down in `made` each file and folder that was
/// not there, in order.
fn write(
    dir: &Dir<'_>,
    folder: &Path,
    made: &mut Vec<PathBuf>,
) -> Result<(), (PathBuf, io::Error)> {
    // Path by path: an empty one would add a slash to the name in messages.
    let here: PathBuf = folder.components().chain(dir.path().components()).collect();
    new_folder(&here, made)?;
    for file in dir.files() {
        let path = folder.join(file.path());
        let failed = |error| (path.clone(), error);
        // `create_new`: a file that another program has just put here is not written over.
        let mut open =
            OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed)?;
        made.push(path.clone());
        open.write_all(file.contents()).map_err(failed)?;
    }
    dir.dirs().try_for_each(|dir| write(dir, folder, made))
}

/// Makes `folder`, and those above it that are missing.
fn new_folder(folder: &Path, made: &mut Vec<PathBuf>) -> Result<(), (PathBuf, io::Error)> {
    let missing = |path: &&Path| !path.as_os_str().is_empty() && !path.exists();
    let mut folders: Vec<&Path> = folder.ancestors().take_while(missing).collect();
    folders.reverse();
    for folder in folders {
        fs::create_dir(folder).map_err(|error| (folder.to_owned(), error))?;
        made.push(folder.to_owned());
    }
    Ok(())
}

/// Takes away what was made, the newest first. A folder in which another program has put
/// something stays: only empty folders can be removed so.
fn undo(made: &[PathBuf]) {
    for path in made.iter().rev() {
        // A failure here has the cause that is about to be reported.
        let _ = if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) };
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::new(Code::FileWrite).arg("path", path.display()).arg("reason", reason(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{self, Severity};
    use crate::model::fields::Vocabulary;
    use crate::model::value::Date;
    use crate::pipeline::{self, Request, Timings};

    fn request(site: &Path) -> Request {
        Request {
            strict: true,
            notes: true,
            ..Request::new(site, Date::parse("2026-11-24").unwrap())
        }
    }

    #[test]
    fn the_demo_builds_without_errors_and_warnings() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("new/demo");
        init(&site).unwrap();
        let out = site.join("public");
        let (found, report) = pipeline::build(&request(&site), &out, &mut Timings::default());
        let grave = |d: &&diag::Diagnostic| d.severity != Severity::Note;
        let grave: Vec<_> = found.iter().filter(grave).collect();
        assert!(grave.is_empty(), "{grave:?}");
        assert!(report.is_some());
        for lang in ["fr", "nl", "en", "ar", "uk"] {
            assert!(out.join(lang).join("procedures/found-object/index.html").is_file(), "{lang}");
        }
    }

    #[test]
    fn the_demo_grows_old_without_warnings() {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path()).unwrap();
        let later = Request { today: Date::parse("2036-11-24").unwrap(), ..request(folder.path()) };
        let found = pipeline::check_pages(&later, &mut Timings::default());
        assert!(!diag::any_error(&found), "{found:?}");
    }

    #[test]
    fn no_page_of_the_demo_speaks_of_the_topic_of_the_shipped_site() {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path()).unwrap();
        let out = folder.path().join("public");
        pipeline::build(&request(folder.path()), &out, &mut Timings::default());
        let files = walkdir::WalkDir::new(&out).into_iter().filter_map(Result::ok);
        let page = |file: &walkdir::DirEntry| file.path().extension().is_some_and(|x| x == "html");
        let pages: Vec<_> = files.filter(page).collect();
        assert!(pages.len() > 50);
        let topic = ["traite des", "mensenhandel", "trafficking", "الاتجار", "торгівл"];
        for page in pages {
            let text = fs::read_to_string(page.path()).unwrap();
            let word = topic.iter().find(|word| text.contains(**word));
            assert_eq!(word, None, "{}", page.path().display());
        }
    }

    #[test]
    fn every_vocabulary_has_an_example() {
        let site = DEMO.get_file("content/site.toml").unwrap().contents_utf8().unwrap();
        for vocabulary in Vocabulary::ALL {
            assert!(site.contains(&[vocabulary.key(), " = "].concat()), "{}", vocabulary.key());
        }
    }

    #[test]
    fn an_empty_folder_will_do() {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path()).unwrap();
        assert!(folder.path().join("content/site.toml").is_file());
    }

    #[test]
    fn a_folder_that_is_not_empty_is_refused_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("notes.txt"), "mine").unwrap();
        assert_eq!(init(folder.path()).unwrap_err().code, Code::InitNotEmpty);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("demo");
        fs::write(&file, "mine").unwrap();
        let problem = init(&file).unwrap_err();
        assert_eq!((problem.code, problem.help), (Code::InitNotEmpty, Some("help-file")));
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }

    #[test]
    fn where_it_cannot_finish_it_leaves_nothing_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("demo");
        fs::create_dir_all(site.join("i18n/uk")).unwrap();
        fs::write(site.join("i18n/uk/site.ftl"), "another's").unwrap();
        let mut made = Vec::new();
        let (path, error) = write(&DEMO, &site, &mut made).unwrap_err();
        assert_eq!((path, error.kind()), (site.join("i18n/uk/site.ftl"), ErrorKind::AlreadyExists));
        undo(&made);
        let left = walkdir::WalkDir::new(&site).min_depth(1).into_iter().filter_map(Result::ok);
        let left: Vec<_> = left.map(|entry| entry.file_name().to_owned()).collect();
        assert_eq!(left, ["i18n", "uk", "site.ftl"]);
    }
}
