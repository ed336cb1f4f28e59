//! Which changes of files count.

use super::*;

fn batch(kind: EventKind, path: &str) -> Batch {
    let mut batch = Batch::default();
    batch.add(Ok(Event::new(kind).add_path(path.into())), Path::new("/site"));
    batch
}

#[test]
fn reading_is_no_change_and_writing_is() {
    assert!(!changes(&EventKind::Access(AccessKind::Open(AccessMode::Any))));
    assert!(!changes(&EventKind::Access(AccessKind::Close(AccessMode::Read))));
    assert!(changes(&EventKind::Access(AccessKind::Close(AccessMode::Write))));
}

#[test]
fn only_files_of_the_site_count() {
    let changed = |path| batch(EventKind::Modify(ModifyKind::Any), path).paths.len();
    assert_eq!(changed("/site/content/help/about/en.md"), 1);
    assert_eq!(changed("/site/i18n/en/site.ftl"), 1);
    assert_eq!(changed("/site/content/help/.en.md.swp"), 0);
    assert_eq!(changed("/site/content/.git/index"), 0);
    assert_eq!(changed("/site/public/index.html"), 0);
    assert_eq!(changed("/site/content/help/en.md~"), 0);
}

#[test]
fn a_folder_of_the_site_that_comes_back_is_watched_anew() {
    let comes = EventKind::Create(CreateKind::Folder);
    assert!(batch(comes, "/site/content").rewatch);
    assert!(batch(comes, "/site").rewatch);
    assert!(!batch(comes, "/site/content/help").rewatch);
    assert!(!batch(comes, "/site/public").rewatch);
}

#[test]
fn an_event_that_tells_of_lost_ones_is_heard() {
    let mut lost = Batch::default();
    let event = Event::new(EventKind::Other).set_flag(notify::event::Flag::Rescan);
    lost.add(Ok(event), Path::new("/site"));
    assert!(lost.lost);
}

#[test]
fn a_file_is_being_written_until_it_is_closed() {
    let path = "/site/content/fr.md";
    let data = EventKind::Modify(ModifyKind::Data(notify::event::DataChange::Any));
    let mut change = batch(data, path);
    assert_eq!(change.open.len(), 1);
    let close = EventKind::Access(AccessKind::Close(AccessMode::Write));
    change.add(Ok(Event::new(close).add_path(path.into())), Path::new("/site"));
    assert_eq!((change.open.len(), change.closed, change.paths.len()), (0, true, 1));
}

#[test]
fn a_file_that_changes_while_it_is_read_is_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("content/fr.md");
    fs::create_dir(folder.path().join("content")).unwrap();
    let mut watch = Watch::new(folder.path());
    fs::write(&file, "half").unwrap();
    let first = watch.wait().changed;
    assert!(watch.again(&first).is_none());
    fs::write(&file, "half a page and the rest").unwrap();
    std::thread::sleep(Duration::from_millis(100));
    assert!(watch.again(&first).is_some_and(|more| more.changed.holds("content/fr.md")));
    assert!(watch.again(&first).is_none());
}
