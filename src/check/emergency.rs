//! Who has numbers names the ones that stand on every page.

use super::Subject;
use crate::diag::{Code, Diagnostic, Place};
use crate::model::partner::Partner;

pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let site = subject.site;
    let published = |draft: bool| site.drafts || !draft;
    let partners = site.sheets.iter().filter(|sheet| published(sheet.facts.draft.is_some()));
    let mut partners = partners.filter_map(|sheet| sheet.facts.of_kind.partner());
    let reached = |partner: &Partner| !partner.phones.is_empty();
    if site.settings.emergency.is_empty() && partners.any(reached) {
        let missing = Diagnostic::new(Code::EmergencyMissing);
        found.push(missing.place(Place::file(&site.settings.source)));
    }
}
