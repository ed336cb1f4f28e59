//! What the benches of the stages work on: a generated site, and what earlier stages make of it.
//! Nothing here is measured.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use fiches::diag::{Diagnostic, Source};
use fiches::load::{self, Input, Role};
use fiches::model::output::{Digest, OutPath};
use fiches::model::value::Date;
use fiches::pipeline::{self, Checked, Request, Timings};
use fiches::render::{self, File, PublishedFile, Scene, Sink};
use tempfile::TempDir;

use crate::generate::{Options, generate};

/// A generated site in a folder that goes away with it.
pub struct Prepared {
    folder: TempDir,
}

impl Prepared {
    /// A site of so many sheets in each of the five languages, all translations declared current.
    pub fn new(sheets: usize) -> Prepared {
        let site = Prepared { folder: folder() };
        generate(site.path(), options(sheets)).expect("a new folder can be written to");
        let mut declare = Command::new(env!("CARGO_BIN_EXE_fiches"));
        declare.args(["translated", "--all", "--site"]).arg(site.path()).stdout(Stdio::null());
        let declared = declare.status().expect("the binary was built with this bench");
        assert!(declared.success(), "a generated site has no errors");
        site
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn request(&self) -> Request {
        Request::new(self.path(), Date::parse("2026-11-24").expect("it is a day"))
    }

    /// Its files that are texts, with what each is for.
    pub fn texts(&self, wanted: impl Fn(&Role) -> bool) -> Vec<(Role, Arc<Source>)> {
        let inputs = load::inputs(self.path(), &mut Vec::new());
        let wanted = inputs.iter().filter(|input| wanted(&input.role));
        wanted.map(|input| (input.role.clone(), text(input))).collect()
    }

    /// The site after all stages before rendering.
    pub fn checked(&self) -> Checked {
        let checked = pipeline::check(&self.request(), &mut Timings::default());
        let checked = checked.unwrap_or_else(|problems| panic!("{problems:?}"));
        assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics.first());
        checked
    }

    /// What the pages of `checked` are rendered from.
    pub fn scene<'a>(&self, checked: &'a Checked) -> Scene<'a> {
        let inputs = checked.inputs().expect("the default theme can be opened");
        let scene = render::scene(inputs, &pipeline::options(&self.request(), checked));
        scene.unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    /// All files of the rendered site.
    pub fn files(&self) -> Vec<File> {
        let (checked, files) = (self.checked(), Files::default());
        let problems = render::render(&self.scene(&checked), &files);
        assert!(problems.is_empty(), "{:?}", problems.first());
        files.0.into_inner().expect("no thread has panicked")
    }
}

/// The options of every site of these benches.
pub fn options(sheets: usize) -> Options {
    Options { sheets, languages: 5, words: 400 }
}

/// A new folder, on a memory file system where there is one: the disk is not what is measured.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    folder.expect("the system has a folder for temporary files")
}

/// The text of a generated file.
pub fn text(input: &Input) -> Arc<Source> {
    load::text(input).expect("a generated file is UTF-8")
}

/// Takes files and keeps them.
#[derive(Default)]
struct Files(Mutex<Vec<File>>);

impl Sink for Files {
    fn has(&self, _: &OutPath, _: &Digest) -> bool {
        false
    }

    fn put(&self, file: File) -> Result<(), Diagnostic> {
        self.0.lock().expect("no thread has panicked").push(file);
        Ok(())
    }

    fn files(&self) -> Vec<PublishedFile> {
        Vec::new()
    }
}
