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
