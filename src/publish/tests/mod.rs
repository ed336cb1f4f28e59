//! Publishing into real folders.

mod death;
mod fuse;
mod spare;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

pub use fuse::Fuse;

use super::*;
use crate::model::output::{Digest, OutPath};

type Tree = BTreeMap<String, Vec<u8>>;

fn path(path: &str) -> OutPath {
    OutPath::new(path).unwrap()
}

fn tree(files: &[(&str, &str)]) -> Tree {
    files.iter().map(|(path, text)| (path.to_string(), text.as_bytes().to_vec())).collect()
}

fn publish(out: &Path, files: &Tree) -> Result<Report, Diagnostic> {
    let staging = Staging::open(out, &[])?;
    files.par_iter().try_for_each(|(name, bytes)| staging.put(&path(name), bytes))?;
    staging.commit()
}

/// All files under `folder`, with the manifest.
fn found(folder: &Path) -> Tree {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| !entry.file_type().is_dir());
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
    files.map(|file| (name(file.path()), fs::read(file.path()).unwrap())).collect()
}

/// All files under `folder`, without the manifest.
fn pages(folder: &Path) -> Tree {
    let mut files = found(folder);
    files.remove(manifest::NAME).expect("a published site has a manifest");
    files
}

/// A folder that holds the output folder `public`, and a site of three files published in it.
fn published() -> (tempfile::TempDir, PathBuf, Tree) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    let site =
        tree(&[("index.html", "home"), ("fr/a/index.html", "un"), ("fr/b/index.html", "deux")]);
    publish(&out, &site).unwrap();
    (folder, out, site)
}

/// Asserts that nothing stands beside the output folder but a spare as its manifest describes it.
fn assert_tidy(out: &Path) {
    let names =
        fs::read_dir(out.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name());
    let spare = spare_of(out);
    let others = names.filter(|name| Some(name.as_os_str()) != spare.file_name());
    assert_eq!(others.collect::<Vec<_>>(), [out.file_name().unwrap()]);
    if spare.exists() {
        assert_as_listed(&spare);
    }
}

fn spare_of(out: &Path) -> PathBuf {
    out.with_file_name(".public.fiches-spare")
}

/// Asserts that the manifest in `folder` tells all its files and what they hold.
fn assert_as_listed(folder: &Path) {
    let text = fs::read_to_string(folder.join(manifest::NAME)).unwrap();
    let listed = manifest::Manifest::parse(&text).unwrap();
    let listed = listed.files().iter().map(|(path, entry)| (path.to_string(), entry.hash));
    let found = pages(folder).into_iter().map(|(path, bytes)| (path, Digest::of(&bytes)));
    assert!(listed.eq(found), "{} is not as listed", folder.display());
}

/// Dates everything under `out` but the manifest a minute back, as if time had passed.
fn age(out: &Path) {
    for name in pages(out).keys() {
        date(&out.join(name), SystemTime::now() - Duration::from_secs(60));
    }
}

fn date(file: &Path, time: SystemTime) {
    File::options().append(true).open(file).unwrap().set_modified(time).unwrap();
}

#[cfg(unix)]
fn inode(path: &Path) -> u64 {
    std::os::unix::fs::MetadataExt::ino(&fs::metadata(path).unwrap())
}

#[test]
fn a_first_site_is_written() {
    let (_folder, out, site) = published();
    assert_eq!(pages(&out), site);
    assert_tidy(&out);
}

#[test]
fn an_empty_folder_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    fs::create_dir(&out).unwrap();
    let report = publish(&out, &tree(&[("a", "xyz")])).unwrap();
    assert_eq!(report, Report { written: 1, ..Report::default() });
    assert_eq!(pages(&out), tree(&[("a", "xyz")]));
}

#[cfg(unix)]
#[test]
fn the_same_site_again_moves_nothing() {
    let (_folder, out, site) = published();
    let (before, folder) = (found(&out), inode(&out));
    let report = publish(&out, &site).unwrap();
    assert_eq!(report, Report { linked: 3, ..Report::default() });
    assert_eq!((found(&out), inode(&out)), (before, folder));
    assert_tidy(&out);
}

#[cfg(unix)]
#[test]
fn unchanged_files_are_linked_and_changed_ones_written() {
    let (_folder, out, mut site) = published();
    let (a, home) = (inode(&out.join("fr/a/index.html")), inode(&out.join("index.html")));
    site.insert("index.html".into(), b"new home".to_vec());
    site.remove("fr/b/index.html");
    let report = publish(&out, &site).unwrap();
    assert_eq!(report, Report { written: 1, linked: 1, removed: 1 });
    assert_eq!(pages(&out), site);
    assert_eq!(inode(&out.join("fr/a/index.html")), a);
    assert_ne!(inode(&out.join("index.html")), home);
    assert!(!out.join("fr/b").exists());
    assert_tidy(&out);
}

#[test]
fn the_bytes_depend_neither_on_history_nor_on_threads() {
    let (_folder, out, mut site) = published();
    site.extend((0..200).map(|n| (format!("nl/{n}/index.html"), vec![b'x'; n])));
    publish(&out, &site).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other");
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    one.install(|| publish(&other, &site)).unwrap();
    assert_eq!(found(&out), found(&other));
}

#[test]
fn a_foreign_file_is_named_and_nothing_is_touched() {
    let (_folder, out, site) = published();
    fs::write(out.join("fr/a/notes.txt"), "mine").unwrap();
    let before = found(&out);
    let refused = publish(&out, &site).unwrap_err();
    assert_eq!(refused.code, Code::OutputForeign);
    assert!(refused.args.contains(&("files", "fr/a/notes.txt".into())));
    assert_eq!(found(&out), before);
    assert_tidy(&out);
}

#[test]
fn a_folder_of_somebody_else_is_refused_with_ten_names_and_the_count() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    fs::create_dir(&out).unwrap();
    fs::write(out.join(manifest::NAME), "fiches-manifest 9 0\n").unwrap();
    (10..21).for_each(|n| fs::write(out.join(n.to_string()), "").unwrap());
    let refused = publish(&out, &Tree::new()).unwrap_err();
    let names = ".fiches-manifest, 10, 11, 12, 13, 14, 15, 16, 17, 18";
    assert_eq!(refused.args[1..], [("files", names.into()), ("count", "12".into())]);
    assert_eq!(found(&out).len(), 12);
}

#[test]
fn a_file_put_in_during_a_build_is_never_deleted() {
    let (_folder, out, site) = published();
    let staging = Staging::open(&out, &[]).unwrap();
    fs::write(out.join("notes.txt"), "mine").unwrap();
    staging.put(&path("index.html"), b"new").unwrap();
    staging.commit().unwrap();
    assert_eq!(pages(&out), tree(&[("index.html", "new")]));
    let refused = publish(&out, &site).unwrap_err();
    let left = out.with_file_name(".public.fiches-new");
    assert_eq!(refused.code, Code::OutputForeign);
    assert!(refused.args.contains(&("path", left.canonicalize().unwrap().display().to_string())));
    assert_eq!(fs::read(left.join("notes.txt")).unwrap(), b"mine");
    fs::remove_file(left.join("notes.txt")).unwrap();
    publish(&out, &site).unwrap();
    assert_tidy(&out);
}

#[test]
fn an_edited_file_of_ours_is_written_again() {
    let (_folder, out, site) = published();
    age(&out);
    fs::write(out.join("fr/a/index.html"), "UN").unwrap();
    fs::remove_file(out.join("index.html")).unwrap();
    assert_eq!(publish(&out, &site).unwrap().written, 2);
    assert_eq!(pages(&out), site);
}

#[test]
fn an_edit_in_the_same_tick_as_the_manifest_is_seen() {
    let (_folder, out, site) = published();
    let written = fs::metadata(out.join(manifest::NAME)).unwrap().modified().unwrap();
    fs::write(out.join("index.html"), "HOME").unwrap();
    date(&out.join("index.html"), written);
    assert_eq!(publish(&out, &site).unwrap().written, 1);
}

#[test]
fn a_file_is_kept_by_its_key_alone_until_somebody_touches_it() {
    let (_folder, out, _) = published();
    let key = Digest::of(b"inputs");
    let staging = Staging::open(&out, &[]).unwrap();
    assert!(!staging.reuse(&path("index.html"), &key));
    staging.put_keyed(&path("index.html"), key, b"home").unwrap();
    staging.commit().unwrap();

    let staging = Staging::open(&out, &[]).unwrap();
    assert!(!staging.reuse(&path("index.html"), &Digest::of(b"others")));
    assert!(staging.reuse(&path("index.html"), &key));
    assert_eq!(staging.commit().unwrap().linked, 1);
    assert_eq!(pages(&out), tree(&[("index.html", "home")]));

    fs::write(out.join("index.html"), "HOME").unwrap();
    let staging = Staging::open(&out, &[]).unwrap();
    assert!(!staging.reuse(&path("index.html"), &key));
}

#[cfg(unix)]
#[test]
fn the_same_bytes_from_other_inputs_replace_only_the_manifest() {
    let (_folder, out, site) = published();
    let (folder, key) = (inode(&out), Digest::of(b"inputs"));
    let staging = Staging::open(&out, &[]).unwrap();
    site.iter().for_each(|(name, bytes)| staging.put_keyed(&path(name), key, bytes).unwrap());
    staging.commit().unwrap();
    assert_eq!((pages(&out), inode(&out)), (site, folder));
    assert!(Staging::open(&out, &[]).unwrap().reuse(&path("index.html"), &key));
    assert_tidy(&out);
}

#[test]
fn files_of_one_key_are_kept_together_or_not_at_all() {
    let (_folder, out, _) = published();
    let (key, other) = (Digest::of(b"inputs"), Digest::of(b"others"));
    let site = tree(&[("a", "0"), ("s/a", "1"), ("s/x/b", "2"), ("s/c", "3"), ("t/d", "4")]);
    let staging = Staging::open(&out, &[]).unwrap();
    for (name, bytes) in &site {
        let key = if name == "s/c" { other } else { key };
        staging.put_keyed(&path(name), key, bytes).unwrap();
    }
    staging.commit().unwrap();

    let staging = Staging::open(&out, &[]).unwrap();
    assert!(!staging.reuse_all("s/", &Digest::of(b"unknown")) && !staging.reuse_all("u/", &key));
    assert!(staging.reuse_all("s/", &key));
    staging.commit().unwrap();
    assert_eq!(pages(&out), tree(&[("s/a", "1"), ("s/x/b", "2")]));

    fs::write(out.join("s/a"), "!").unwrap();
    assert!(!Staging::open(&out, &[]).unwrap().reuse_all("s/", &key));
}

#[test]
fn a_path_given_twice_fails_and_the_old_site_stays() {
    let (_folder, out, site) = published();
    for second in ["home", "other"] {
        let staging = Staging::open(&out, &[]).unwrap();
        let result = staging
            .put(&path("index.html"), b"changed")
            .and_then(|()| staging.put(&path("index.html"), second.as_bytes()))
            .and_then(|()| staging.commit());
        assert_eq!(result.unwrap_err().code, Code::UrlDuplicate);
    }
    assert_eq!(pages(&out), site);
    assert_tidy(&out);
}

#[test]
fn the_manifests_own_name_is_not_a_page() {
    let (_folder, out, _) = published();
    let refused = publish(&out, &tree(&[(".Fiches-Manifest", "")])).unwrap_err();
    assert_eq!(refused.code, Code::OutputPath);
}

#[test]
fn a_build_given_up_leaves_the_site_and_no_trace() {
    let (_folder, out, site) = published();
    let staging = Staging::open(&out, &[]).unwrap();
    staging.put(&path("index.html"), b"changed").unwrap();
    drop(staging);
    assert_eq!(pages(&out), site);
    assert_tidy(&out);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_has_its_own_help() {
    use std::io::Write;
    let full = Path::new("/dev/full");
    let error = File::options().write(true).open(full).unwrap().write_all(b"x").unwrap_err();
    let diagnostic = failed(full, &error);
    assert_eq!((diagnostic.code, diagnostic.help), (Code::OutputWrite, Some("help-full")));
    assert_eq!(diagnostic.args[1], ("reason", "full".into()));
}
