//! What of an earlier state's links holds: a sheet's references lead where they led while neither it
//! nor any sheet that they lead to has changed.

use crate::model::links::{Links, Target, Targets};
use crate::model::sheet::SheetId;
use crate::model::site::Site;

/// The links of an earlier state of the site in which all sheets had the names that they have.
pub struct Before<'a> {
    links: &'a Links,
    /// By sheet.
    changed: Vec<bool>,
}

impl<'a> Before<'a> {
    /// Nothing where names may lead elsewhere than before.
    pub fn new(site: &Site, (before, links): (&Site, &'a Links)) -> Option<Before<'a>> {
        let pairs = || site.sheets.iter().zip(&before.sheets);
        let same_names = site.drafts == before.drafts
            && site.sheets.len() == before.sheets.len()
            && pairs().all(|(now, before)| now.key == before.key)
            && site.settings.tags().eq(before.settings.tags());
        let changed = || pairs().map(|(now, before)| !now.is_as_read(before)).collect();
        same_names.then(|| Before { links, changed: changed() })
    }

    /// Where the references of a sheet lead, by language. What was said of broken ones is to be said
    /// again.
    pub fn of(&self, id: SheetId) -> Option<&'a [Targets]> {
        let at = id.0 as usize;
        let holds = |target: &Target| match target {
            Target::None | Target::Own => true,
            Target::Sheet(to) | Target::Fact(to, _) => !self.changed[to.0 as usize],
        };
        let targets = &self.links.sheets[at];
        let same = !self.changed[at] && !self.links.broken[at];
        (same && targets.iter().all(|text| text.iter().all(holds))).then_some(targets)
    }
}
