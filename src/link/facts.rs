//! Facts that texts refer to, and sheets that facts name: each must be of the kind it is used as.

use crate::diag::{Code, Diagnostic, Source, Spanned, nearest};
use crate::model::kind::Kind;
use crate::model::links::FactId;
use crate::model::sheet::{KindFacts, Sheet};
use crate::model::site::{Found, Site};
use std::sync::Arc;

/// The fact of `sheet` named `path`: `phone`, `phone.night`, `email`, `website`, `address`, or the
/// id of one of its `[facts]`.
pub fn find(sheet: &Sheet, path: &str) -> Result<FactId, Box<Diagnostic>> {
    if let Some(at) = sheet.facts.facts.iter().position(|fact| fact.id.value == path) {
        return Ok(FactId::Fact(at as u16));
    }
    if let Some(partner) = sheet.facts.of_kind.partner() {
        let phone = |id: Option<&str>| match id {
            Some(id) => partner.phones.iter().position(|line| line.id.value == id),
            None => (!partner.phones.is_empty()).then_some(0),
        };
        let found = match path.split_once('.').unwrap_or((path, "")) {
            ("phone", "") => phone(None).map(|at| FactId::Phone(at as u16)),
            ("phone", id) => phone(Some(id)).map(|at| FactId::Phone(at as u16)),
            ("email", "") => partner.email.as_ref().map(|_| FactId::Email),
            ("website", "") => partner.website.as_ref().map(|_| FactId::Website),
            ("address", "") => partner.address.as_ref().map(|_| FactId::Address),
            _ => None,
        };
        if let Some(found) = found {
            return Ok(found);
        }
    }
    let known = names(sheet);
    let missing = Diagnostic::new(Code::FactMissing)
        .arg("fact", path)
        .arg("name", &sheet.key)
        .arg("known", known.join(", "));
    Err(Box::new(missing.nearest(nearest(path, known.iter().map(String::as_str)))))
}

/// The names of all facts of a sheet, as references give them.
fn names(sheet: &Sheet) -> Vec<String> {
    let mut names: Vec<String> =
        sheet.facts.facts.iter().map(|fact| fact.id.value.clone()).collect();
    if let Some(partner) = sheet.facts.of_kind.partner() {
        if !partner.phones.is_empty() {
            names.push("phone".to_owned());
        }
        names.extend(partner.phones.iter().map(|line| ["phone.", &line.id.value].concat()));
        let others = [
            ("email", partner.email.is_some()),
            ("website", partner.website.is_some()),
            ("address", partner.address.is_some()),
        ];
        names.extend(
            others.into_iter().filter(|(_, given)| *given).map(|(name, _)| name.to_owned()),
        );
    }
    names
}

/// Sheets that facts name as partners or definitions must be such.
pub fn check(site: &Site, sheet: &Sheet, diagnostics: &mut Vec<Diagnostic>) {
    let source = &sheet.facts.source;
    let mut need = |names: &[Spanned<String>], kind: Kind| {
        for name in names {
            diagnostics.extend(wrong_kind(site, source, name, kind));
        }
    };
    match &sheet.facts.of_kind {
        KindFacts::Definition(definition) => {
            need(&definition.broader, Kind::Definition);
            need(&definition.confused_with, Kind::Definition);
            need(&definition.see, Kind::Definition);
        }
        KindFacts::Procedure(procedure) => {
            procedure.steps.iter().for_each(|step| need(&step.contacts, Kind::Partner));
        }
        KindFacts::Training(training) => need(training.organiser.as_slice(), Kind::Partner),
        KindFacts::Indicators(_) | KindFacts::Partner(_) | KindFacts::Page => {}
    }
}

/// What `site.toml` names under `emergency` must be partners with a phone.
pub fn emergency(site: &Site, diagnostics: &mut Vec<Diagnostic>) {
    for name in &site.settings.emergency {
        diagnostics.extend(wrong_kind(site, &site.settings.source, name, Kind::Partner));
        if let Found::One(id) = site.find(&name.value)
            && let Some(partner) = site.sheet(id).facts.of_kind.partner()
            && partner.phones.is_empty()
            && let Err(missing) = find(site.sheet(id), "phone")
        {
            diagnostics.push(missing.at(&site.settings.source, name.span));
        }
    }
}

fn wrong_kind(
    site: &Site,
    source: &Arc<Source>,
    name: &Spanned<String>,
    expected: Kind,
) -> Option<Diagnostic> {
    let Found::One(id) = site.find(&name.value) else { return None };
    let kind = site.sheet(id).facts.of_kind.kind();
    (kind != expected).then(|| {
        Diagnostic::new(Code::SheetKind)
            .arg("name", &name.value)
            .arg("kind", kind.as_str())
            .arg("expected", expected.as_str())
            .at(source, name.span)
    })
}
