//! The benches of what goes out: pages, the published folder, and the whole build.

use std::path::{Path, PathBuf};

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use fiches::diag::Diagnostic;
use fiches::model::output::{Digest, OutPath};
use fiches::pipeline::{self, Timings};
use fiches::publish::{Report, Staging};
use fiches::render::{self, File, PageId, PublishedFile, Scene, Sink};
use rayon::prelude::*;
use tempfile::TempDir;

use crate::prepared::{self, Prepared};

/// A page of each kind, and the language in which words are shaped most.
const PAGES: [&str; 17] = [
    "index.html",
    "404.html",
    "fr/index.html",
    "fr/a-z/index.html",
    "fr/tags/index.html",
    "fr/tags/housing/index.html",
    "fr/definitions/index.html",
    "fr/definitions/definition-0/index.html",
    "fr/procedures/procedure-0/index.html",
    "fr/indicators/signs-0/index.html",
    "fr/partners/index.html",
    "fr/partners/region/belgium/index.html",
    "fr/partners/partner-0/index.html",
    "fr/trainings/index.html",
    "fr/trainings/training-0/index.html",
    "fr/measures/measure-0/index.html",
    "ar/definitions/definition-0/index.html",
];

/// Lists of all partners and of all sheets.
const LISTS: [&str; 2] = ["fr/partners/index.html", "fr/a-z/index.html"];

/// What all pages share, put in order.
#[divan::bench(args = [100, 2000])]
fn render_scene(bencher: Bencher, sheets: usize) {
    let site = Prepared::new(sheets);
    let checked = site.checked();
    bencher.bench_local(|| site.scene(&checked));
}

/// One page among others: what pages share is there already.
#[divan::bench(args = PAGES)]
fn render_page(bencher: Bencher, path: &str) {
    let site = Prepared::new(100);
    let checked = site.checked();
    let scene = site.scene(&checked);
    let page = page(&scene, path);
    let render = || render::one(&scene, page).expect("the default theme renders it");
    render();
    bencher.counter(BytesCount::new(render().1.len())).bench_local(render);
}

/// A list of 2,000 sheets' site, its entries included, which no page has asked for before.
#[divan::bench(args = LISTS)]
fn render_big_list(bencher: Bencher, path: &str) {
    let site = Prepared::new(2000);
    let checked = site.checked();
    bencher.with_inputs(|| site.scene(&checked)).bench_local_refs(|scene| {
        render::one(scene, page(scene, path)).expect("the default theme renders it")
    });
}

/// All files of the site, on all threads, given to nobody.
#[divan::bench(args = [100])]
fn render_site(bencher: Bencher, sheets: usize) {
    let site = Prepared::new(sheets);
    let checked = site.checked();
    let pages = render::pages(&site.scene(&checked)).len();
    let bencher = bencher.counter(ItemsCount::new(pages));
    bencher
        .with_inputs(|| site.scene(&checked))
        .bench_local_refs(|scene| render::render(scene, &Nobody));
}

#[divan::bench(args = [100])]
fn publish_new(bencher: Bencher, sheets: usize) {
    let files = Prepared::new(sheets).files();
    let bencher = bencher.counter(ItemsCount::new(files.len()));
    bencher.with_inputs(prepared::folder).bench_local_refs(|folder| {
        let report = publish(&files, &out(folder));
        assert_eq!(report.written, files.len());
    });
}

/// Over the same site, when nothing is known of the files but their bytes.
#[divan::bench(args = [100])]
fn publish_same_bytes(bencher: Bencher, sheets: usize) {
    let mut files = Prepared::new(sheets).files();
    files.iter_mut().for_each(|file| file.key = None);
    over_unchanged(bencher, &files);
}

/// Over the same site, when keys say that its pages need not be rendered.
#[divan::bench(args = [100])]
fn publish_unchanged(bencher: Bencher, sheets: usize) {
    over_unchanged(bencher, &Prepared::new(sheets).files());
}

fn over_unchanged(bencher: Bencher, files: &[File]) {
    let folder = prepared::folder();
    publish(files, &out(&folder));
    bencher.counter(ItemsCount::new(files.len())).bench_local(|| {
        let report = publish(files, &out(&folder));
        assert_eq!((report.written, report.linked), (0, files.len()));
    });
}

/// `fiches build` without the process. It leaves the site in memory, as before an exit: the bench
/// grows by one each time.
#[divan::bench(args = [100])]
fn build_new(bencher: Bencher, sheets: usize) {
    let site = Prepared::new(sheets);
    bencher.with_inputs(prepared::folder).bench_local_refs(|folder| build(&site, &out(folder)));
}

/// `build_new` into a folder that has the same site.
#[divan::bench(args = [100])]
fn build_unchanged(bencher: Bencher, sheets: usize) {
    let (site, folder) = (Prepared::new(sheets), prepared::folder());
    build(&site, &out(&folder));
    bencher.bench_local(|| {
        let report = build(&site, &out(&folder));
        assert_eq!(report.written, 0);
    });
}

fn build(site: &Prepared, out: &Path) -> Report {
    let (problems, report) = pipeline::build(&site.request(), out, &mut Timings::default());
    report.unwrap_or_else(|| panic!("{problems:?}"))
}

/// Gives the files to `publish` as rendering does.
fn publish(files: &[File], out: &Path) -> Report {
    let staging = Staging::open(out, &[]).expect("the folder is new or was published into");
    let put = |file: &File| match file.key {
        Some(key) if staging.reuse(&file.path, &key) => Ok(()),
        Some(key) => staging.put_keyed(&file.path, key, &file.bytes),
        None => staging.put(&file.path, &file.bytes),
    };
    files.par_iter().try_for_each(put).expect("a new folder can be written to");
    staging.commit().expect("a new folder can be put in place")
}

/// Where a site is published in a folder of its own, which also gets what stands beside it.
fn out(folder: &TempDir) -> PathBuf {
    folder.path().join("public")
}

fn page<'a>(scene: &Scene<'a>, path: &str) -> PageId<'a> {
    let mut pages = render::pages(scene).into_iter();
    let found = pages.find(|id| render::path(scene, *id) == path);
    found.unwrap_or_else(|| panic!("no page at {path}"))
}

/// Takes files and drops them.
struct Nobody;

impl Sink for Nobody {
    fn has(&self, _: &OutPath, _: &Digest) -> bool {
        false
    }

    fn put(&self, file: File) -> Result<(), Diagnostic> {
        black_box(file);
        Ok(())
    }

    fn files(&self) -> Vec<PublishedFile> {
        Vec::new()
    }
}
