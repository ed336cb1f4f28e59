//! Stage 4: resolves references. Every hole of every text gets its target, or a diagnostic that
//! names the nearest existing one. Changes nothing and writes nothing.

mod again;
mod facts;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Place, Span, nearest};
use crate::model::kind::Kind;
use crate::model::links::{Links, Target, Targets};
use crate::model::sheet::{Sheet, SheetId};
use crate::model::site::{Found, Site};
use crate::model::words::{Body, Fill, Heading, Hole, Part, Reference, Words};

use again::Before;

/// Resolves every reference of the site.
pub fn link(site: &Site) -> (Links, Vec<Diagnostic>) {
    link_again(site, None)
}

/// The same, where `before` is an earlier state of the site with its links.
pub fn link_again(site: &Site, before: Option<(&Site, &Links)>) -> (Links, Vec<Diagnostic>) {
    let texts =
        |words: &[Option<Arc<Words>>], own: Option<SheetId>, found: &mut Vec<Diagnostic>| {
            let resolve = |(lang, words): (usize, &Option<Arc<Words>>)| {
                words
                    .as_deref()
                    .map(|words| Text { site, words, lang, own }.targets(found))
                    .unwrap_or_default()
            };
            words.iter().enumerate().map(resolve).collect::<Vec<Targets>>()
        };
    let mut diagnostics = Vec::new();
    let home = texts(&site.home, None, &mut diagnostics);
    let sections = site.sections.iter().map(|s| texts(&s.words, None, &mut diagnostics)).collect();
    let before = before.and_then(|before| Before::new(site, before));
    let of_sheet = |(at, sheet): (usize, &Sheet)| {
        let (id, mut found) = (SheetId(at as u32), Vec::new());
        let targets = match before.as_ref().and_then(|before| before.of(id)) {
            Some(targets) => targets.to_vec(),
            None => texts(&sheet.words, Some(id), &mut found),
        };
        let broken = !found.is_empty();
        facts::check(site, sheet, &mut found);
        (targets, (broken, found))
    };
    let (sheets, found): (Vec<_>, Vec<_>) =
        site.sheets.par_iter().enumerate().map(of_sheet).unzip();
    let (broken, found): (Vec<_>, Vec<_>) = found.into_iter().unzip();
    diagnostics.extend(found.into_iter().flatten());
    facts::emergency(site, &mut diagnostics);
    (Links { home, sections, sheets, broken }, diagnostics)
}

/// One text whose references are resolved.
struct Text<'a> {
    site: &'a Site,
    words: &'a Words,
    lang: usize,
    /// The sheet that it belongs to; none for the home page and sections.
    own: Option<SheetId>,
}

impl Text<'_> {
    fn targets(&self, diagnostics: &mut Vec<Diagnostic>) -> Targets {
        self.words.body.holes.iter().map(|hole| self.target(hole, diagnostics)).collect()
    }

    fn target(&self, hole: &Hole, diagnostics: &mut Vec<Diagnostic>) -> Target {
        let resolved = match &hole.fill {
            Fill::Link(reference) | Fill::LinkStart(reference) => {
                self.resolve(reference, hole.span)
            }
            Fill::Card(reference) => self.card(reference, hole.span),
            Fill::File(name) | Fill::Image(name) => self.file(name),
            Fill::HeadingId(_)
            | Fill::NoteId(_)
            | Fill::NoteBack(_)
            | Fill::Note(_)
            | Fill::Citation(_)
            | Fill::LinkEnd
            | Fill::AlertStart(_)
            | Fill::AlertEnd => Ok(Target::None),
        };
        resolved.unwrap_or_else(|problem| {
            let placed = if problem.place.is_some() {
                *problem
            } else {
                let span = self.part(&problem, hole.span);
                problem.at(&self.words.source, span)
            };
            diagnostics.push(placed);
            Target::None
        })
    }

    /// Where the name, heading or fact that leads nowhere stands in a reference; the whole reference
    /// where it is wrapped.
    fn part(&self, problem: &Diagnostic, whole: Span) -> Span {
        let arg = |name| problem.args.iter().find(|(known, _)| *known == name);
        let (arg, mark) = match problem.code {
            Code::LinkMissing | Code::SheetAmbiguous | Code::SheetDraft => (arg("name"), "[["),
            Code::AnchorMissing => (arg("id"), "#"),
            Code::FactMissing => (arg("fact"), "="),
            _ => return whole,
        };
        let text = &self.words.source.text[whole.range()];
        let (Some((_, name)), Some(after)) = (arg, text.find(mark)) else { return whole };
        let found = text[after..].find(name.as_str()).filter(|_| !name.is_empty());
        found.map_or(whole, |at| {
            Span::new(after + at..after + at + name.len(), whole.start as usize)
        })
    }

    fn resolve(&self, reference: &Reference, span: Span) -> Result<Target, Box<Diagnostic>> {
        if reference.target.is_empty() {
            return self.own_part(reference);
        }
        let id = self.sheet(&reference.target)?;
        match &reference.part {
            Part::Whole => Ok(Target::Sheet(id)),
            Part::Anchor(anchor) => {
                self.anchor(id, anchor, span)?;
                Ok(Target::Sheet(id))
            }
            Part::Fact(fact) => Ok(Target::Fact(id, facts::find(self.site.sheet(id), fact)?)),
        }
    }

    /// `[[#id]]` and `[[#=fact]]`: a part of the page itself.
    fn own_part(&self, reference: &Reference) -> Result<Target, Box<Diagnostic>> {
        match (&reference.part, self.own) {
            (Part::Anchor(anchor), _) => {
                if self.words.body.heading(anchor).is_some() {
                    return Ok(Target::Own);
                }
                let name = match self.own {
                    Some(id) => self.site.sheet(id).key.as_str(),
                    None => &self.words.source.path,
                };
                let lang = &self.site.settings.languages[self.lang].tag;
                let own = self.own.map(|id| self.site.sheet(id));
                Err(missing_anchor((own, &self.words.body), anchor, name, lang))
            }
            (Part::Fact(fact), Some(id)) => {
                Ok(Target::Fact(id, facts::find(self.site.sheet(id), fact)?))
            }
            (Part::Whole | Part::Fact(_), _) => Err(Box::new(Diagnostic::new(Code::LinkEmpty))),
        }
    }

    fn sheet(&self, name: &str) -> Result<SheetId, Box<Diagnostic>> {
        match self.site.find(name) {
            Found::One(id) => {
                let facts = &self.site.sheet(id).facts;
                match self.site.hides(facts).filter(|_| !self.is_draft()) {
                    None => Ok(id),
                    Some(draft) => Err(Box::new(
                        Diagnostic::new(Code::SheetDraft)
                            .arg("name", name)
                            .label(Place::new(&facts.source, draft), "label-first"),
                    )),
                }
            }
            Found::Several(ids) => Err(Box::new(
                Diagnostic::new(Code::SheetAmbiguous)
                    .arg("name", name)
                    .arg("candidates", self.site.candidates(ids)),
            )),
            Found::None => {
                let found = self.site.nearest(name);
                Err(Box::new(
                    Diagnostic::new(Code::LinkMissing).arg("name", name).nearest(found.as_deref()),
                ))
            }
        }
    }

    /// Whether nobody is shown this text either, so that it may refer to what is not published.
    fn is_draft(&self) -> bool {
        self.own.is_some_and(|id| self.site.sheet(id).facts.draft.is_some())
    }

    /// A heading of another sheet must be there in every one of its languages: the reader keeps
    /// his own.
    fn anchor(&self, id: SheetId, anchor: &str, span: Span) -> Result<(), Box<Diagnostic>> {
        let sheet = self.site.sheet(id);
        let original = self.site.original(sheet);
        let known = |lang: usize| sheet.words[lang].as_deref().filter(|words| words.front_matter);
        let Some(words) = known(original) else { return Ok(()) };
        let tag = |lang: usize| self.site.settings.languages[lang].tag.as_str();
        let Some(heading) = explicit(words, anchor) else {
            let key = sheet.key.as_str();
            return Err(missing_anchor((Some(sheet), &words.body), anchor, key, tag(original)));
        };
        for lang in 0..sheet.words.len() {
            let Some(translation) = known(lang) else { continue };
            if explicit(translation, anchor).is_none() {
                return Err(Box::new(
                    Diagnostic::new(Code::AnchorUntranslated)
                        .arg("id", anchor)
                        .arg("name", &sheet.key)
                        .arg("lang", tag(lang))
                        .at(&self.words.source, span)
                        .label(Place::new(&words.source, heading.span), "label-first"),
                ));
            }
        }
        Ok(())
    }

    fn card(&self, reference: &Reference, span: Span) -> Result<Target, Box<Diagnostic>> {
        let target = self.resolve(reference, span)?;
        let Target::Sheet(id) = target else {
            return Err(Box::new(Diagnostic::new(Code::LinkEmpty)));
        };
        let kind = self.site.sheet(id).facts.of_kind.kind();
        if kind == Kind::Partner {
            return Ok(target);
        }
        let wrong = Diagnostic::new(Code::CardKind).arg("name", &reference.target);
        Err(Box::new(wrong.arg("kind", kind.as_str())))
    }

    /// One of the sheet's own files; the home page and sections have none.
    fn file(&self, name: &str) -> Result<Target, Box<Diagnostic>> {
        let files = self.own.map_or(&[][..], |id| &self.site.sheet(id).files);
        if files.iter().any(|file| file.name == name) {
            return Ok(Target::Own);
        }
        let found = nearest(name, files.iter().map(|file| file.name.as_str()));
        Err(Box::new(Diagnostic::new(Code::FileMissing).arg("file", name).nearest(found)))
    }
}

/// The heading with this id, where the id was given and not made from the text.
fn explicit<'a>(words: &'a Words, id: &str) -> Option<&'a Heading> {
    words.body.heading(id).filter(|heading| heading.explicit)
}

fn missing_anchor(
    (sheet, body): (Option<&Sheet>, &Body),
    anchor: &str,
    name: &str,
    lang: &str,
) -> Box<Diagnostic> {
    let ids = body.headings.iter().map(|heading| heading.id.as_str());
    let missing =
        Diagnostic::new(Code::AnchorMissing).arg("id", anchor).arg("name", name).arg("lang", lang);
    Box::new(match sheet.is_some_and(|sheet| facts::find(sheet, anchor).is_ok()) {
        true => missing.help("help-fact"),
        false => missing.nearest(nearest(anchor, ids)),
    })
}
