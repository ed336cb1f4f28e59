//! Stage 7: the search index. All that is known of languages is used here, so that the browser
//! needs none of it: no stemmer, only sorted forms, grouped by stem, and the endings seen.
//!
//! Owns what is searched, what counts as the same word, and the files below `search/`. Hands each
//! file on as it is made; writes nothing itself. Never knows what a result looks like.
//!
//! The steps: `sheets` reads what a sheet says, `count` counts its spellings, `lexicon` makes forms
//! of them ([`normalise`]) and files them under stems (`stem`, `exceptions`, `arabic`, `dutch`, `ukrainian`);
//! `block`, `labels` and `root` write what `themes/default/static/search.js` reads. Beside them
//! `glossary` finds in the texts the words that definitions explain.

mod arabic;
mod block;
mod count;
mod dutch;
mod exceptions;
mod files;
mod glossary;
mod key;
mod labels;
mod letters;
mod lexicon;
pub mod normalise;
mod parts;
mod root;
mod runs;
mod sheets;
mod skim;
mod squeeze;
mod stem;
mod text;
mod ukrainian;
mod weak;

use rayon::prelude::*;

use crate::i18n::I18n;
use crate::model::links::Links;
use crate::model::sheet::SheetId;
use crate::model::site::Site;

pub use glossary::Glossary;
pub use key::{Keys, keys};

use count::Counted;
use files::{Files, Language};
use lexicon::Lexicon;
use root::Root;

/// What an index is made from.
pub struct Inputs<'a> {
    pub site: &'a Site,
    pub links: &'a Links,
    pub i18n: &'a I18n,
    /// By sheet: its address after the language, `definitions/consent/`.
    pub places: Vec<String>,
    /// What addresses end in: `index.html` for `file://`, or nothing.
    pub end: &'static str,
}

/// A file of the index, by its path from the root.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    pub path: String,
    pub bytes: Vec<u8>,
    /// The language that it is for; none where all share it.
    pub lang: Option<usize>,
}

/// The folder of the files that are for a language; those that all share stand above it.
pub fn folder(site: &Site, lang: usize) -> String {
    ["search/", &site.settings.languages[lang].tag, "/"].concat()
}

/// Up to this many sheets all but the texts is one file: then what is requested does not depend on
/// what is typed.
pub const WHOLE: usize = 100;

/// Sheets that are counted by one thread at a time: whole files of texts.
const CHUNK: usize = 16 * files::TEXTS;

/// Makes the files of the index that are for these languages, and those that all share, and hands
/// each to `sink`, from several threads, in no order; the files themselves are the same whatever
/// the number of threads.
pub fn index(inputs: &Inputs<'_>, languages: &[usize], sink: &(dyn Fn(File) + Sync)) {
    let sheets: Vec<SheetId> = inputs.site.shown_sheets().map(|(id, _)| id).collect();
    let places: Vec<(u32, SheetId)> =
        sheets.iter().enumerate().map(|(place, id)| (place as u32, *id)).collect();
    let files = Files { inputs, sheets: &sheets, sink };
    let own = |lang: &usize| {
        let chunks: Vec<(Counted, Vec<String>)> = places
            .par_chunks(CHUNK)
            .map(|chunk| {
                let mut counted = count::count(inputs, *lang, chunk);
                let texts = files.texts(*lang, chunk, &mut counted);
                (counted, texts)
            })
            .collect();
        language(&files, *lang, chunks)
    };
    // What all languages share is needed last.
    let ((labels, about), roots) = rayon::join(
        || (files.labels(), files.about()),
        || languages.par_iter().map(own).collect::<Vec<Root>>(),
    );
    languages.iter().zip(roots).for_each(|(lang, root)| files.root(*lang, root, &labels, &about));
}

/// Puts the chunks of a language together and writes its index, all but its root.
fn language(files: &Files<'_>, lang: usize, chunks: Vec<(Counted, Vec<String>)>) -> Root {
    let tag = &files.inputs.site.settings.languages[lang].tag;
    let mut lexicon = Lexicon::default();
    let mut lengths = vec![(0, 0); files.sheets.len()];
    let mut texts = Vec::new();
    for (counted, hashes) in chunks {
        lexicon.add(&counted);
        for sheet in &counted.sheets {
            lengths[sheet.sheet as usize] = (sheet.length, sheet.title);
        }
        texts.extend(hashes);
    }
    lexicon.split_compounds(tag);
    let groups = lexicon.groups(tag);
    files.language(lang, Language { lexicon, groups, lengths, texts })
}
