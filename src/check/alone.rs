//! One sheet by itself: all that the rules on it see. They cannot reach the rest of the site, so that
//! what they say holds as long as this is the same.

use std::cell::OnceCell;

use super::Subject;
use super::prose::{self, Passage};
use crate::model::sheet::{Sheet, SheetId};
use crate::model::site::{self, Language, Site};
use crate::model::translation::State;
use crate::model::value::Date;
use crate::model::words::Words;

pub struct Alone<'a> {
    pub sheet: &'a Sheet,
    /// By language.
    pub states: &'a [State],
    /// The language of the original.
    pub original: usize,
    pub today: Date,
    pub notes: bool,
    /// ISO 3166-1 code of the site's country; empty for none.
    pub country: &'a str,
    languages: &'a [Language],
    /// By language; cut when they are first looked at.
    passages: Vec<OnceCell<Vec<Passage>>>,
}

impl<'a> Alone<'a> {
    pub fn new(subject: &Subject<'a>, id: SheetId) -> Alone<'a> {
        let sheet = subject.site.sheet(id);
        Alone {
            sheet,
            states: subject.states.of(id),
            original: subject.site.original(sheet),
            today: subject.today,
            notes: subject.notes,
            country: &subject.site.settings.country,
            languages: &subject.site.settings.languages,
            passages: sheet.words.iter().map(|_| OnceCell::new()).collect(),
        }
    }

    pub fn tag(&self, lang: usize) -> &'a str {
        &self.languages[lang].tag
    }

    /// The words that there are, with their languages.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &'a Words)> + use<'a> {
        let texts = self.sheet.words.iter().enumerate();
        texts.filter_map(|(lang, words)| Some((lang, words.as_deref()?)))
    }

    /// Those of them that nobody has still to translate or to write.
    pub fn finished(&self) -> impl Iterator<Item = (usize, &'a Words)> + use<'a> {
        self.texts().filter(|(_, words)| !words.body.left)
    }

    /// The words of the original, if they can be told from what else stands in their file: else
    /// nothing can be said of translations.
    pub fn sound_original(&self) -> Option<&'a Words> {
        self.sheet.words[self.original].as_deref().filter(|words| words.front_matter)
    }

    pub fn passages(&self, lang: usize) -> &[Passage] {
        let words = self.sheet.words[lang].as_deref();
        let cut = || words.map_or_else(Vec::new, |words| prose::passages(&words.body));
        self.passages[lang].get_or_init(cut)
    }

    /// The language of the words that a reader of `lang` is shown.
    pub fn shown(&self, lang: usize) -> Option<usize> {
        let words = &self.sheet.words;
        site::shown(self.languages, words, lang, self.original).map(|(shown, _)| shown)
    }
}

/// Whether what is seen here of the settings is the same.
pub(super) fn same_settings(before: &Site, now: &Site) -> bool {
    if before.settings.country != now.settings.country {
        return false;
    }
    let (before, now) = (&before.settings.languages, &now.settings.languages);
    let same = |(a, b): (&Language, &Language)| a.tag == b.tag && a.fallback == b.fallback;
    before.len() == now.len() && before.iter().zip(now).all(same)
}

/// Whether all else that is seen here of a sheet is the same.
pub(super) fn same_sheet(before: (&Sheet, &[State]), now: (&Sheet, &[State])) -> bool {
    before.0.is_as_read(now.0) && before.1 == now.1
}
