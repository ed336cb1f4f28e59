//! The notice that the original has moved on since the words that a reader is shown.

use super::context::{Link, Outdated};
use super::scene::{Reader, Scene};
use super::wording::label;
use crate::model::sheet::{Sheet, SheetId};
use crate::model::translation::{State, Stretch};
use crate::model::words::{Heading, Words};

/// The notice for words in the language `shown`, which may be another than the reader's; none
/// where they have missed nothing.
pub fn outdated<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'_>,
    id: SheetId,
    shown: usize,
) -> Option<Outdated<'s>> {
    let changes = scene.states.of(id)[shown].changes();
    if changes.is_empty() {
        return None;
    }
    let original = scene.site.original(scene.site.sheet(id));
    let href = scene.href(reader, &scene.urls.sheet(original, id));
    let mut sections: Vec<Link> = Vec::new();
    for change in changes {
        let link = match heading(scene.site.sheet(id), original, shown, &change.stretch) {
            Some((heading, lang)) => Link {
                title: label(scene.site, &*heading.text, lang, reader.lang),
                href: [&href, "#", heading.id.as_str()].concat().into(),
                current: false,
            },
            None => Link {
                title: scene.title(scene.site.sheet(id), reader.lang),
                href: href.clone().into(),
                current: false,
            },
        };
        if !sections.iter().any(|section| section.href == link.href) {
            sections.push(link);
        }
    }
    let lang = scene.languages[original].tag.as_str();
    Some(Outdated { href: href.into(), lang, sections })
}

/// Whether a native speaker has reviewed the very words shown: not if they were edited since, as
/// far as that is known.
pub fn words_reviewed(scene: &Scene<'_>, id: SheetId, shown: usize, words: &Words) -> bool {
    match &scene.states.of(id)[shown] {
        State::Current => false,
        State::Original
        | State::Missing
        | State::Undeclared
        | State::Outdated(_)
        | State::Reviewed => words.reviewed,
    }
}

/// The heading over a stretch and its language: in the words shown if they have one with the same
/// id, else in the original. None for what stands before the first heading.
fn heading<'a>(
    sheet: &'a Sheet,
    original: usize,
    shown: usize,
    stretch: &Stretch,
) -> Option<(&'a Heading, usize)> {
    let Stretch::Heading(id) = stretch else { return None };
    let heading = over(&sheet.words[original].as_ref()?.body.headings, id)?;
    let mut known = sheet.words[shown].iter().flat_map(|words| &words.body.headings);
    let own = known.find(|own| own.explicit && heading.explicit && own.id == heading.id);
    Some(own.map_or((heading, original), |own| (own, shown)))
}

/// The heading with this id; if the id was made from its text, the one above it, up to one whose
/// id was given: translations have that one too, and `What to do` is the heading of many lists.
fn over<'a>(headings: &'a [Heading], id: &str) -> Option<&'a Heading> {
    let mut at = headings.iter().position(|heading| heading.id == id)?;
    while !headings[at].explicit {
        let level = headings[at].level;
        match headings[..at].iter().rposition(|above| above.level < level) {
            Some(above) => at = above,
            None => break,
        }
    }
    Some(&headings[at])
}
