//! What is shown at one moment: the last good site, whose files are made when they are asked for
//! and then kept, and what has been wrong since. A snapshot is replaced as a whole and never
//! changes, so that no answer mixes two states of the site.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use self_cell::self_cell;

use super::said::Trouble;
use crate::diag::{self, Diagnostic, any_error};
use crate::model::output::OutPath;
use crate::model::sheet::Sheet;
use crate::model::value::Date;
use crate::pipeline::{self, Changed, Checked, Kept, Request, Timings};
use crate::render::{self, FileId, Listed, PageId, Scene};
use crate::status::{self, Status};

/// The one line by which a page differs from a published one: stands before `</head>`.
pub const SCRIPT: &str = "<script src=\"/_fiches/reload.js\" defer></script>\n";

/// What is shown at one moment.
#[derive(Default)]
pub struct Snapshot {
    /// Absent while the site has not been without errors yet.
    pub shown: Option<Arc<Shown>>,
    /// Absent while `shown` is the site as it stands.
    pub trouble: Option<Trouble>,
    /// What `trouble` says, for each page in its own order.
    pub errors: Vec<Diagnostic>,
    /// Of the site as it stands, in their order.
    pub warnings: Vec<Diagnostic>,
}

/// Why a sheet is marked for the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    Unpublished,
    /// It was to be reviewed by this day.
    Review(Date),
}

/// A file of the site, ready to be sent.
#[derive(Debug)]
pub struct Made {
    pub bytes: Arc<[u8]>,
    /// Differs where the bytes do.
    pub tag: String,
}

impl Made {
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Made {
        let bytes = bytes.into();
        let tag = blake3::hash(&bytes).to_hex()[..16].to_owned();
        Made { bytes, tag }
    }
}

/// A site without errors.
pub struct Shown {
    cell: Cell,
    request: Request,
    /// The files of the search index, made when the first of them is asked for.
    search: OnceLock<HashMap<String, Made>>,
}

self_cell!(
    struct Cell {
        owner: Checked,
        #[covariant]
        dependent: Index,
    }
);

/// The files of a site by path, made as they are asked for.
struct Index<'a> {
    scene: Scene<'a>,
    entries: HashMap<String, Entry<'a>>,
}

struct Entry<'a> {
    what: What<'a>,
    made: OnceLock<Result<Made, Box<Diagnostic>>>,
}

enum What<'a> {
    Page(PageId<'a>),
    File(FileId<'a>),
}

impl Shown {
    /// Reads and checks what has changed of the site. All diagnostics, and the site if there is no
    /// error.
    pub fn read(
        request: &Request,
        kept: &mut Kept,
        changed: &Changed,
    ) -> (Option<Shown>, Vec<Diagnostic>) {
        let mut timings = Timings::default();
        let mut checked = match pipeline::check_again(request, kept, changed, &mut timings) {
            Ok(checked) => checked,
            Err(diagnostics) => return (None, diagnostics),
        };
        let mut diagnostics = std::mem::take(&mut checked.diagnostics);
        if any_error(&diagnostics) {
            return (None, diagnostics);
        }
        match Cell::try_new(checked, |checked| index(request, checked)) {
            Ok(cell) => {
                let search = OnceLock::new();
                (Some(Shown { cell, request: request.clone(), search }), diagnostics)
            }
            Err(problems) => {
                diagnostics.extend(problems);
                diag::sort(&mut diagnostics);
                (None, diagnostics)
            }
        }
    }

    /// Whether there is a file at `path`, without making it.
    pub fn has(&self, path: &str) -> bool {
        self.index().entries.contains_key(path)
    }

    /// The file at `path`, if there is one.
    pub fn file(&self, path: &str) -> Option<Result<&Made, &Diagnostic>> {
        let index = self.index();
        let Some(entry) = index.entries.get(path) else {
            return self.search(path).map(Ok);
        };
        let made = entry.made.get_or_init(|| self.made(&entry.what).map_err(Box::new));
        Some(made.as_ref().map_err(AsRef::as_ref))
    }

    fn made(&self, what: &What<'_>) -> Result<Made, Diagnostic> {
        let scene = &self.index().scene;
        match what {
            What::Page(id) => {
                let (_, html) = render::one(scene, *id)?;
                let html = String::from_utf8(html).expect("a page is text");
                Ok(Made::new(with_script(html).into_bytes()))
            }
            What::File(id) => {
                let search = || {
                    let files = self.search_files().iter();
                    files.map(|(path, made)| Listed::new(path.clone(), &made.bytes)).collect()
                };
                Ok(Made::new(render::file(scene, *id, &search)))
            }
        }
    }

    fn search(&self, path: &str) -> Option<&Made> {
        path.starts_with("search/").then(|| self.search_files().get(path)).flatten()
    }

    fn search_files(&self) -> &HashMap<String, Made> {
        self.search.get_or_init(|| {
            let files = Mutex::new(HashMap::new());
            pipeline::index(&self.request, self.cell.borrow_owner(), &|file| {
                if let Ok(mut files) = files.lock() {
                    files.insert(file.path, Made::new(file.bytes));
                }
            });
            files.into_inner().unwrap_or_default()
        })
    }

    /// The sheet whose page is at `path`.
    pub fn sheet(&self, path: &str) -> Option<&Sheet> {
        match self.index().entries.get(path)?.what {
            What::Page(PageId::Sheet(_, id)) => Some(self.cell.borrow_owner().site.sheet(id)),
            What::Page(_) | What::File(_) => None,
        }
    }

    /// The pages of sheets that are not published or whose review is overdue, by their paths on
    /// the server.
    pub fn due(&self, lang: usize) -> Vec<(String, Due)> {
        let scene = &self.index().scene;
        let due = |(_, sheet): (_, &Sheet)| {
            let review = sheet.facts.next_review().filter(|day| *day < scene.today);
            let due = match (sheet.facts.draft, review) {
                (Some(_), _) => Due::Unpublished,
                (None, Some(day)) => Due::Review(day),
                (None, None) => return None,
            };
            Some((self.address(sheet.key.as_str(), lang), due))
        };
        self.cell.borrow_owner().site.sheets().filter_map(due).collect()
    }

    /// How each sheet stands in each language.
    pub fn status(&self) -> Status {
        let Checked { site, states, .. } = self.cell.borrow_owner();
        status::status(site, states, self.index().scene.today)
    }

    /// The path on the server of a sheet's page, by the sheet's key.
    pub fn address(&self, key: &str, lang: usize) -> String {
        let Some(id) = self.cell.borrow_owner().site.keys.get(key) else { return String::new() };
        let path = render::path(&self.index().scene, PageId::Sheet(lang, *id));
        [&self.root(), path.trim_end_matches("index.html")].concat()
    }

    /// The tags of the languages.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let languages = &self.cell.borrow_owner().site.settings.languages;
        languages.iter().map(|language| language.tag.as_str())
    }

    /// The folder of the server that the site's error pages take for its root.
    pub fn root(&self) -> String {
        render::root(&self.index().scene)
    }

    /// Published paths of the theme's style sheets, by their names in the theme.
    pub fn styles(&self) -> impl Iterator<Item = (&str, &str)> {
        let assets = self.index().scene.assets.iter();
        let assets = assets.map(|(name, path)| (name.as_str(), path.as_str()));
        assets.filter(|(name, _)| name.ends_with(".css"))
    }

    fn index(&self) -> &Index<'_> {
        self.cell.borrow_dependent()
    }
}

fn index<'a>(request: &Request, checked: &'a Checked) -> Result<Index<'a>, Vec<Diagnostic>> {
    // Without a theme there has been an error.
    let Some(inputs) = checked.inputs() else { return Err(Vec::new()) };
    let scene = render::scene(inputs, &pipeline::options(request, checked))?;
    let entry = |what| Entry { what, made: OnceLock::new() };
    let pages = render::pages(&scene).into_iter();
    let mut entries: HashMap<String, Entry<'a>> =
        pages.map(|id| (render::path(&scene, id), entry(What::Page(id)))).collect();
    let mut problems = Vec::new();
    for (path, id) in render::files(&scene) {
        // A build would refuse it.
        problems.extend(OutPath::new(path.as_str()).err());
        entries.entry(path).or_insert_with(|| entry(What::File(id)));
    }
    if problems.is_empty() { Ok(Index { scene, entries }) } else { Err(problems) }
}

fn with_script(mut html: String) -> String {
    let at = html.find("</head>").unwrap_or(html.len());
    html.insert_str(at, SCRIPT);
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_before_the_end_of_the_head() {
        let html = with_script("<head>\n</head>\n<body></body>".into());
        assert_eq!(html, ["<head>\n", SCRIPT, "</head>\n<body></body>"].concat());
        assert_eq!(with_script("x".into()), ["x", SCRIPT].concat());
    }
}
