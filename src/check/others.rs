//! All other sheets, and the sources, as the rules on one of them see them: what they are called, and
//! of what kind they are. What those rules say holds as long as this, and the sheet, is the same.

use std::sync::Arc;

use super::unlinked::{self, Partners};
use crate::diag::Spanned;
use crate::model::kind::Kind;
use crate::model::sheet::{Sheet, SheetId};
use crate::model::site::{Found, Site};

pub struct Others<'a> {
    site: &'a Site,
    pub partners: Partners<'a>,
}

impl<'a> Others<'a> {
    pub fn new(site: &'a Site) -> Others<'a> {
        Others { site, partners: Partners::new(site) }
    }

    /// The sheet that a reference means.
    pub fn find(&self, name: &str) -> Option<SheetId> {
        match self.site.find(name) {
            Found::One(id) => Some(id),
            Found::None | Found::Several(_) => None,
        }
    }

    /// The sheets that facts name.
    pub fn named(&self, names: &[Spanned<String>]) -> impl Iterator<Item = SheetId> + use<> {
        self.site.named(names).into_iter().map(|(id, _)| id).collect::<Vec<_>>().into_iter()
    }

    /// The last part of a sheet's key.
    pub fn name(&self, id: SheetId) -> &'a str {
        self.site.sheet(id).key.name()
    }

    pub fn kind(&self, id: SheetId) -> Kind {
        self.site.sheet(id).facts.of_kind.kind()
    }

    pub fn has_source(&self, id: &str) -> bool {
        self.site.bibliography.get(id).is_some()
    }

    /// The ids of all sources.
    pub fn sources(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        sources(self.site)
    }
}

fn sources(site: &Site) -> impl Iterator<Item = &str> {
    site.bibliography.entries.iter().map(|entry| entry.id.value.as_str())
}

/// Whether all that is seen here is the same.
pub(super) fn same_others(before: &Site, now: &Site) -> bool {
    let emergency = |site: &'_ Site| -> Vec<String> {
        site.settings.emergency.iter().map(|name| name.value.clone()).collect()
    };
    before.drafts == now.drafts
        && before.sheets.len() == now.sheets.len()
        && before.sheets.iter().zip(&now.sheets).all(|(before, now)| same_name(before, now))
        && sources(before).eq(sources(now))
        && emergency(before) == emergency(now)
}

fn same_name(before: &Sheet, now: &Sheet) -> bool {
    let (old, new) = (&before.facts, &now.facts);
    let same_facts = || {
        old.of_kind.kind() == new.of_kind.kind()
            && old.draft.is_some() == new.draft.is_some()
            && unlinked::names(before).eq(unlinked::names(now))
    };
    before.key == now.key && (Arc::ptr_eq(old, new) || same_facts())
}
