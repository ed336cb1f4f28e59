//! A small site for tests.

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use super::snapshot::{Shown, Snapshot};
use crate::diag::Diagnostic;
use crate::model::value::Date;
use crate::pipeline::{Changed, Kept, Request};

/// The text of the sample's one sheet in English.
pub const ABOUT: &str = "+++\ntitle = \"About\"\nsummary = \"What this is.\"\n+++\nFirst words.\n";

/// Writes the site into `folder`.
pub fn write(folder: &Path) {
    let language = |tag: &str, name: &str| {
        format!(
            "[languages.{tag}]\nname = \"{name}\"\ndir = \"ltr\"\nlocale = \"{tag}\"\n\
             fallback = []\nexit_url = \"https://www.meteo.be/{tag}\"\nexit_title = \"{name}\"\n"
        )
    };
    let words = |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"{title}.\"\n+++\n");
    let vocabularies = "[vocabularies]\nowners = [\"protection\"]\n";
    let languages = [language("fr", "Français"), language("en", "English")].concat();
    let settings = ["country = \"BE\"\n", &languages, vocabularies];
    for (path, text) in [
        ("site.toml", settings.concat()),
        ("fr.md", words("Accueil")),
        ("en.md", words("Home")),
        ("help/section.toml", "kind = \"page\"\norder = 1\nlayout = \"list\"\n".into()),
        ("help/fr.md", words("Aide")),
        ("help/en.md", words("Help")),
        ("help/about/sheet.toml", "owner = \"protection\"\nwritten = 2026-11-24\n".into()),
        ("help/about/fr.md", words("À propos") + "Premiers mots.\n"),
        ("help/about/en.md", ABOUT.into()),
    ] {
        let file = folder.join("content").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
}

/// What `serve` asks of the site in `folder`.
pub fn request(folder: &Path) -> Request {
    Request {
        drafts: true,
        notes: true,
        ..Request::new(folder, Date::parse("2026-11-24").unwrap())
    }
}

/// Reads a site for the first time.
pub fn read(request: &Request) -> (Option<Shown>, Vec<Diagnostic>) {
    Shown::read(request, &mut Kept::default(), &Changed::Anything)
}

/// The site as it is shown.
pub fn snapshot() -> Arc<Snapshot> {
    static SNAPSHOT: LazyLock<Arc<Snapshot>> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path());
        let (shown, wrong) = read(&request(folder.path()));
        assert!(shown.is_some(), "{wrong:?}");
        Arc::new(Snapshot { shown: shown.map(Arc::new), ..Snapshot::default() })
    });
    SNAPSHOT.clone()
}
