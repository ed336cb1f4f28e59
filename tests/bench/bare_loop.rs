//! The yardstick: what a plain program does that turns each words file into a page and nothing
//! else. No facts, references, checks, search or manifest; but as fast as such a program may be.

use std::path::{Path, PathBuf};
use std::{fs, io};

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;
use tera::{Context, Tera};
use walkdir::WalkDir;

/// The threads it uses, whatever the machine has.
const THREADS: usize = 2;

/// Writes a page for each words file of `site` into `out`, and says how many.
pub fn run(site: &Path, out: &Path) -> Result<usize, Box<dyn std::error::Error>> {
    let content = site.join("content");
    let files = words_files(&content)?;
    let mut tera = Tera::new();
    tera.add_raw_template("page.html", include_str!("bare_loop.html"))?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(THREADS).build()?;
    pool.install(|| files.par_iter().try_for_each(|file| page(&tera, &content, file, out)))
        .map_err(|error| error.to_string())?;
    Ok(files.len())
}

fn words_files(content: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(content) {
        let entry = entry?;
        if entry.path().extension().is_some_and(|extension| extension == "md") {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

/// Reads, renders and writes one page: `<section>/<sheet>/fr.md` to `fr/<section>/<sheet>/`.
fn page(
    tera: &Tera,
    content: &Path,
    file: &Path,
    out: &Path,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let text = fs::read_to_string(file)?;
    let (title, words) = split(&text);
    let mut body = String::with_capacity(words.len() * 3 / 2);
    html::push_html(&mut body, Parser::new_ext(words, extensions()));
    let mut context = Context::new();
    context.insert("title", title);
    context.insert_value("body", body.into());
    let page = tera.render("page.html", &context)?;

    let key = file.parent().and_then(|folder| folder.strip_prefix(content).ok());
    let (Some(key), Some(lang)) = (key, file.file_stem()) else { return Ok(()) };
    let folder = out.join(lang).join(key);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), page)?;
    Ok(())
}

/// The title, found without reading the front matter as TOML, and what follows the front matter.
fn split(text: &str) -> (&str, &str) {
    let Some((front, words)) =
        text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"))
    else {
        return ("", text);
    };
    let title = front.split_once("title = \"").and_then(|(_, rest)| rest.split_once('"'));
    (title.map_or("", |(title, _)| title), words)
}

/// The extensions that the words of a sheet may use.
fn extensions() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | Options::ENABLE_WIKILINKS
}
