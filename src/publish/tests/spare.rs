//! The spare: what it saves, and what somebody may do to it.

use std::sync::Arc;

use super::super::disk::Disk;
use super::super::exchange::Way;
use super::super::place::Place;
use super::*;

/// A site of a hundred pages that stay, and of `others`.
fn site(others: &[(&str, &str)]) -> Tree {
    let mut site = tree(others);
    site.extend((0..100).map(|n| (format!("stay/{n}/index.html"), format!("{n}").into_bytes())));
    site
}

/// A folder with two versions published one after the other: the first is the spare.
fn with_spare() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    for word in ["one", "two"] {
        publish(&out, &site(&[("a/index.html", word)])).unwrap();
        age(&out);
    }
    assert_eq!(pages(&spare_of(&out)), site(&[("a/index.html", "one")]));
    (folder, out)
}

/// Publishes `site`, and asserts that just that is published then.
fn assert_publishes(out: &Path, site: &Tree) -> Report {
    let report = publish(out, site).unwrap();
    assert!(pages(out) == *site);
    assert_tidy(out);
    report
}

#[cfg(unix)]
#[test]
fn a_change_costs_what_has_changed_and_not_what_there_is() {
    for way in [Way::here(), Way::Renames] {
        let (_folder, out) = with_spare();
        let stays = inode(&out.join("stay/50/index.html"));
        let fuse = Arc::new(Fuse::counting());
        let disk = Disk { fuse: Some(fuse.clone()) };
        let place = Place { disk, ..Place::new(&out, &[]).unwrap() };
        let staging = Staging::open_on(place, way, Duration::ZERO).unwrap();
        let three = site(&[("a/index.html", "three"), ("b/index.html", "new")]);
        three.iter().for_each(|(name, bytes)| staging.put(&path(name), bytes).unwrap());
        let report = staging.commit().unwrap();
        assert_eq!((report.written, report.linked, report.removed), (2, 100, 0));
        assert!(pages(&out) == three);
        assert_eq!(inode(&out.join("stay/50/index.html")), stays);
        assert_eq!(pages(&spare_of(&out)), site(&[("a/index.html", "two")]));
        assert!(fuse.count() < 20, "{} changes on disk", fuse.count());
    }
}

#[test]
fn a_site_that_changes_back_and_forth_is_right_each_time() {
    let (_folder, out) = with_spare();
    let first = site(&[("a/index.html", "one"), ("x", "a file"), ("y/z", "in a folder")]);
    let second = site(&[("b/c/index.html", "two"), ("x/z", "in a folder"), ("y", "a file")]);
    for next in [&first, &second, &first, &second, &site(&[]), &first] {
        assert_publishes(&out, next);
    }
    assert!(spare_of(&out).exists());
}

#[test]
fn a_spare_of_another_time_is_brought_up_to_date() {
    let (folder, out) = with_spare();
    let kept = folder.path().join("kept");
    fs::rename(spare_of(&out), &kept).unwrap();
    let mut other = site(&[("gone/index.html", "x")]);
    other.insert("stay/7/index.html".into(), b"changed".to_vec());
    publish(&out, &other).unwrap();
    fs::remove_dir_all(spare_of(&out)).unwrap();
    fs::rename(&kept, spare_of(&out)).unwrap();
    other.insert("a/index.html".into(), b"three".to_vec());
    assert_publishes(&out, &other);
}

#[test]
fn a_spare_without_a_whole_manifest_is_cleared_away() {
    let cut: [fn(&Path); 2] =
        [|file| fs::remove_file(file).unwrap(), |file| fs::write(file, "fiches-man").unwrap()];
    for cut in cut {
        let (_folder, out) = with_spare();
        cut(&spare_of(&out).join(manifest::NAME));
        drop(Staging::open(&out, &[]).unwrap());
        assert!(!spare_of(&out).exists());
        assert_publishes(&out, &site(&[("a/index.html", "three")]));
    }
}

#[test]
fn a_file_replaced_or_missing_in_the_spare_is_not_published() {
    let (_folder, out) = with_spare();
    let file = |n: u32| spare_of(&out).join(format!("stay/{n}/index.html"));
    let written = fs::metadata(file(12)).unwrap().modified().unwrap();
    fs::remove_file(file(12)).unwrap();
    fs::write(file(12), "21").unwrap();
    date(&file(12), written);
    fs::remove_dir_all(file(13).parent().unwrap()).unwrap();
    assert_eq!(assert_publishes(&out, &site(&[("a/index.html", "three")])).written, 1);
}

#[test]
fn a_file_edited_in_the_spare_is_written_again() {
    let (_folder, out) = with_spare();
    // One file under two names: the published page is changed too.
    fs::write(spare_of(&out).join("stay/12/index.html"), "21").unwrap();
    assert_eq!(fs::read(out.join("stay/12/index.html")).unwrap(), b"21");
    let two = site(&[("a/index.html", "two")]);
    assert_eq!(publish(&out, &two).unwrap().written, 1);
    assert!(pages(&out) == two);
    assert_publishes(&out, &site(&[("a/index.html", "three")]));
}

#[cfg(unix)]
#[test]
fn a_link_in_the_spare_is_not_followed() {
    let (folder, out) = with_spare();
    let mine = folder.path().join("mine");
    fs::write(&mine, "12").unwrap();
    let file = spare_of(&out).join("stay/12/index.html");
    fs::remove_file(&file).unwrap();
    std::os::unix::fs::symlink(&mine, &file).unwrap();
    publish(&out, &site(&[("a/index.html", "three")])).unwrap();
    assert!(!fs::symlink_metadata(out.join("stay/12/index.html")).unwrap().is_symlink());
    assert_eq!(fs::read(&mine).unwrap(), b"12");
}

#[test]
fn a_foreign_file_in_the_spare_is_named_and_neither_published_nor_deleted() {
    let (_folder, out) = with_spare();
    let notes = spare_of(&out).join("stay/5/notes.txt");
    fs::write(&notes, "mine").unwrap();
    let before = found(&out);
    let refused = publish(&out, &site(&[("a/index.html", "three")])).unwrap_err();
    assert_eq!(refused.code, Code::OutputForeign);
    assert!(refused.args.contains(&("files", "stay/5/notes.txt".into())));
    assert!(found(&out) == before && fs::read(&notes).unwrap() == b"mine");
    fs::remove_file(notes).unwrap();
    assert_publishes(&out, &site(&[("a/index.html", "three")]));
}

#[test]
fn a_file_put_into_the_site_during_a_build_waits_in_the_spare() {
    let (_folder, out) = with_spare();
    let staging = Staging::open(&out, &[]).unwrap();
    fs::write(out.join("stay/5/notes.txt"), "mine").unwrap();
    let three = site(&[("a/index.html", "three")]);
    three.iter().for_each(|(name, bytes)| staging.put(&path(name), bytes).unwrap());
    staging.commit().unwrap();
    assert!(pages(&out) == three);
    let refused = publish(&out, &site(&[])).unwrap_err();
    assert_eq!(refused.code, Code::OutputForeign);
    assert_eq!(fs::read(spare_of(&out).join("stay/5/notes.txt")).unwrap(), b"mine");
}

#[test]
fn a_build_given_up_leaves_the_spare() {
    let (_folder, out) = with_spare();
    let before = found(&spare_of(&out));
    let staging = Staging::open(&out, &[]).unwrap();
    staging.put(&path("a/index.html"), b"three").unwrap();
    drop(staging);
    assert!(found(&spare_of(&out)) == before);
    assert_tidy(&out);
}

#[test]
fn a_site_that_shares_little_leaves_no_spare() {
    let (_folder, out) = with_spare();
    let other = site(&[]).into_keys().map(|name| (name, b"all new".to_vec())).collect();
    assert_publishes(&out, &other);
    assert!(!spare_of(&out).exists());
}

#[test]
fn a_manifest_replaced_alone_keeps_its_time() {
    let (_folder, out) = with_spare();
    let written = || fs::metadata(out.join(manifest::NAME)).unwrap().modified().unwrap();
    let before = written();
    let staging = Staging::open(&out, &[]).unwrap();
    for (name, bytes) in pages(&out) {
        staging.put_keyed(&path(&name), Digest::of(b"inputs"), &bytes).unwrap();
    }
    // As if between the look at the file and the new manifest.
    fs::write(out.join("a/index.html"), "TWO").unwrap();
    staging.commit().unwrap();
    assert_eq!(written(), before);
    assert!(
        !Staging::open(&out, &[]).unwrap().reuse(&path("a/index.html"), &Digest::of(b"inputs"))
    );
}
