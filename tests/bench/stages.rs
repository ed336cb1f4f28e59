//! `cargo bench --bench stages`: the time of each stage alone, on a generated site.
//!
//! What a stage works on is made before the clock runs, and what it gives is dropped after.

mod generate;
mod out;
mod prepared;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, Divan, black_box};
use fiches::assemble::{Parsed, assemble};
use fiches::check::{self, Subject};
use fiches::diag::{Diagnostic, Source};
use fiches::link::link;
use fiches::load::{self, Role};
use fiches::model::kind::Kind;
use fiches::model::site::Settings;
use fiches::parse::{body, facts, settings, words};
use fiches::pipeline::{self, Changed, Files, Timings};
use fiches::{text, translation};
use prepared::Prepared;
use pulldown_cmark::{Options as Extensions, Parser};

/// That of the binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Sheets in each of the five languages.
const SHEETS: [usize; 2] = [100, 2000];

fn main() {
    let bounds = Divan::default().sample_count(20).max_time(Duration::from_secs(5));
    bounds.config_with_args().main();
}

/// Writing the site that the others read.
#[divan::bench(args = [100])]
fn generate_site(bencher: Bencher, sheets: usize) {
    let site = prepared::folder;
    let written = |site: &mut tempfile::TempDir| {
        generate::generate(site.path(), prepared::options(sheets)).expect("the folder is new");
    };
    bencher.with_inputs(site).bench_local_refs(written);
}

#[divan::bench(args = SHEETS)]
fn load_find(bencher: Bencher, sheets: usize) {
    let site = Prepared::new(sheets);
    bencher.bench_local(|| load::inputs(site.path(), &mut Vec::new()));
}

/// Reading all files, one after the other; a build does it on all threads.
#[divan::bench(args = SHEETS)]
fn load_read(bencher: Bencher, sheets: usize) {
    let site = Prepared::new(sheets);
    let inputs = load::inputs(site.path(), &mut Vec::new());
    let read = || inputs.iter().map(prepared::text).collect::<Vec<_>>();
    let bytes = read().iter().map(|source| source.text.len()).sum::<usize>();
    bencher.counter(BytesCount::new(bytes)).bench_local(read);
}

/// Every sheet.toml, one after the other.
#[divan::bench(args = SHEETS)]
fn parse_facts(bencher: Bencher, sheets: usize) {
    let files = facts_files(&Prepared::new(sheets));
    bencher.counter(bytes(&files)).bench_local(|| {
        let facts = |(kind, source): &(Kind, _)| facts::facts(source, *kind, &mut Vec::new());
        files.iter().map(facts).collect::<Vec<_>>()
    });
}

/// The floor of `parse_facts`: TOML tables with their places, nothing made of them.
#[divan::bench(args = SHEETS)]
fn parse_facts_floor(bencher: Bencher, sheets: usize) {
    let files = facts_files(&Prepared::new(sheets));
    bencher.counter(bytes(&files)).bench_local(|| {
        for (_, source) in &files {
            black_box(toml::de::DeTable::parse_recoverable(black_box(&source.text)));
        }
    });
}

/// Every words file of a sheet, one after the other.
#[divan::bench(args = SHEETS)]
fn parse_words(bencher: Bencher, sheets: usize) {
    let files = words_files(&Prepared::new(sheets));
    bencher.counter(bytes(&files)).bench_local(|| {
        let words = |(lang, source): &(_, _)| words::words(source, *lang, &mut Vec::new());
        files.iter().map(words).collect::<Vec<_>>()
    });
}

/// The floor of `parse_words`: Markdown events with their places, nothing made of them.
#[divan::bench(args = SHEETS)]
fn parse_words_floor(bencher: Bencher, sheets: usize) {
    let files = words_files(&Prepared::new(sheets));
    bencher.counter(bytes(&files)).bench_local(|| {
        for (_, source) in &files {
            let parser = Parser::new_ext(black_box(&source.text), extensions());
            black_box(parser.into_offset_iter().count());
        }
    });
}

/// `load` and `parse` together, on all threads, as a build runs them.
#[divan::bench(args = SHEETS)]
fn read_and_parse(bencher: Bencher, sheets: usize) {
    let site = Prepared::new(sheets);
    bencher.bench_local(|| read(site.path()));
}

#[divan::bench(args = SHEETS)]
fn assemble_site(bencher: Bencher, sheets: usize) {
    let site = Prepared::new(sheets);
    let parsed = || match read(site.path()) {
        Ok((parsed, _)) => parsed,
        Err(problems) => panic!("{problems:?}"),
    };
    bencher.with_inputs(parsed).bench_local_values(|parsed| assemble(parsed, false));
}

#[divan::bench(args = SHEETS)]
fn link_site(bencher: Bencher, sheets: usize) {
    let checked = Prepared::new(sheets).checked();
    bencher.bench_local(|| link(&checked.site));
}

/// Every translation against its original; all are declared.
#[divan::bench(args = SHEETS)]
fn translation_states(bencher: Bencher, sheets: usize) {
    let checked = Prepared::new(sheets).checked();
    let items = ItemsCount::new(sheets * (checked.site.settings.languages.len() - 1));
    bencher.counter(items).bench_local(|| translation::states(&checked.site));
}

/// Messages and theme, whose time does not grow with the site.
#[divan::bench]
fn open_theme_and_messages(bencher: Bencher) {
    let site = Prepared::new(100);
    let checked = site.checked();
    bencher.bench_local(|| pipeline::outfit(site.path(), &checked.site.settings, None));
}

#[divan::bench(args = SHEETS)]
fn check_site(bencher: Bencher, sheets: usize) {
    let site = Prepared::new(sheets);
    let checked = site.checked();
    let subject = Subject {
        site: &checked.site,
        states: &checked.states,
        i18n: &checked.i18n,
        today: site.request().today,
        base_url: false,
        notes: false,
    };
    bencher.bench_local(|| check::check(&subject));
}

fn read(site: &Path) -> Result<(Parsed, Vec<Diagnostic>), Vec<Diagnostic>> {
    pipeline::read(site, &mut Files::default(), &Changed::Anything, &mut Timings::default())
}

/// Every sheet.toml, with the kind of its section.
fn facts_files(site: &Prepared) -> Vec<(Kind, Arc<Source>)> {
    let kinds: BTreeMap<String, Kind> = site
        .texts(|role| matches!(role, Role::Section { .. }))
        .into_iter()
        .filter_map(|(role, source)| {
            let Role::Section { section } = role else { return None };
            Some((section, settings::section(&source, &mut Vec::new()).0))
        })
        .collect();
    let files = site.texts(|role| matches!(role, Role::Facts { .. })).into_iter();
    files
        .filter_map(|(role, source)| {
            let Role::Facts { section, .. } = role else { return None };
            Some((kinds[&section], source))
        })
        .collect()
}

/// Every words file of a sheet, with what its reading depends on.
fn words_files(site: &Prepared) -> Vec<(body::Lang, Arc<Source>)> {
    let settings = site.texts(|role| *role == Role::Settings);
    let settings: Settings = settings::settings(&settings[0].1, &mut Vec::new()).unwrap().0;
    let files = site.texts(|role| matches!(role, Role::Words { .. })).into_iter();
    files
        .filter_map(|(role, source)| {
            let Role::Words { lang, .. } = role else { return None };
            let rtl = settings.languages[settings.language(&lang)?].rtl;
            Some((body::Lang { rtl, french: text::is_french(&lang) }, source))
        })
        .collect()
}

fn bytes<T>(files: &[(T, Arc<Source>)]) -> BytesCount {
    BytesCount::new(files.iter().map(|(_, source)| source.text.len()).sum::<usize>())
}

/// What the words of a sheet may use, and the front matter, which is skipped.
fn extensions() -> Extensions {
    Extensions::ENABLE_TABLES
        | Extensions::ENABLE_FOOTNOTES
        | Extensions::ENABLE_TASKLISTS
        | Extensions::ENABLE_HEADING_ATTRIBUTES
        | Extensions::ENABLE_DEFINITION_LIST
        | Extensions::ENABLE_GFM
        | Extensions::ENABLE_WIKILINKS
        | Extensions::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
}
