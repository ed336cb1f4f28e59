//! Fills the holes of a text: links, facts, citations, cards, alerts.

use std::fmt::Write as _;

use super::context::{self, Html};
use super::fragments::{gloss_id, push_card};
use super::frame::source_label;
use super::scene::{Reader, Scene};
use crate::diag::Diagnostic;
use crate::model::glossary::Defined;
use crate::model::links::{FactId, Target, Targets};
use crate::model::sheet::{FactValue, SheetId};
use crate::model::value::Phone;
use crate::model::words::{Body, Fill, Hole, Part, Reference};
use crate::text::{isolate_latin, push_escaped};

/// A text to be written for a reader.
#[derive(Clone, Copy)]
pub struct Filled<'a> {
    pub scene: &'a Scene<'a>,
    pub reader: Reader<'a>,
    pub body: &'a Body,
    pub targets: &'a Targets,
    /// The language of the text, which may not be the reader's.
    pub lang: usize,
    /// The sheet that the text belongs to.
    pub own: Option<SheetId>,
    /// Stands before every id and anchor: empty but in the handbook, where several texts share a
    /// page.
    pub prefix: &'a str,
    /// The number of each of the text's citations among the page's sources.
    pub numbers: &'a [usize],
    /// The words that definitions explain, in their order.
    pub defined: &'a [Defined],
}

impl Filled<'_> {
    /// The whole text, its footnotes last.
    pub fn all(&self) -> Result<Html<'static>, Diagnostic> {
        self.part(0, self.body.html.len() as u32)
    }

    /// The text's own footnotes; empty where it has none.
    pub fn footnotes(&self) -> Result<Html<'static>, Diagnostic> {
        let (start, end) = (self.body.footnotes, self.body.html.len() as u32);
        let mut html = String::with_capacity((end - start) as usize);
        // A hole just where the footnotes begin is the end of the text before them.
        let first = self.body.holes.partition_point(|hole| hole.at <= start);
        self.write(first, start, end, &mut html, &|hole, target, html| {
            self.fill(hole, target, html)
        })?;
        Ok(html.into())
    }

    /// The text before its first level 2 heading.
    pub fn intro(&self) -> Result<Html<'static>, Diagnostic> {
        let first = self.body.tops().next();
        self.part(0, first.map_or(self.body.footnotes, |(_, heading)| heading.start))
    }

    /// The parts that level 2 headings open, with the index of each heading.
    pub fn sections(&self) -> Result<Vec<(usize, context::BodySection<'static>)>, Diagnostic> {
        let tops: Vec<_> = self.body.tops().collect();
        let mut sections = Vec::with_capacity(tops.len());
        for (n, (at, heading)) in tops.iter().enumerate() {
            let end = tops.get(n + 1).map(|(_, next)| next.start);
            let section = context::BodySection {
                id: self.id(&heading.id).into(),
                title: self.part(heading.inner.0, heading.inner.1)?,
                body: self.part(heading.end, end.unwrap_or(self.body.footnotes))?,
            };
            sections.push((*at, section));
        }
        Ok(sections)
    }

    /// A heading without links, for the table of contents.
    pub fn heading(&self, at: usize) -> Html<'static> {
        let (start, end) = self.body.headings[at].inner;
        let mut html = String::new();
        let first = self.body.holes.partition_point(|hole| hole.at < start);
        self.write(first, start, end, &mut html, &|hole, target, html| {
            if let Target::Fact(id, fact) = target {
                self.fact(id, fact, false, html);
            } else if let Fill::Link(reference) = &hole.fill {
                self.link_text(reference, target, html);
            }
            Ok(())
        })
        .expect("a heading without links renders no template");
        html.into()
    }

    /// The id of an anchor on the page.
    pub fn id(&self, id: &str) -> String {
        [self.prefix, id].concat()
    }

    fn part(&self, start: u32, end: u32) -> Result<Html<'static>, Diagnostic> {
        let mut html = String::with_capacity((end - start) as usize + 256);
        let first = self.body.holes.partition_point(|hole| hole.at < start);
        self.write(first, start, end, &mut html, &|hole, target, html| {
            self.fill(hole, target, html)
        })?;
        Ok(html.into())
    }

    /// Writes the text from `start` to `end`, each hole from the one with index `first` by `fill`.
    /// A hole at `end` is the end of this part: the next one begins with markup of its own.
    fn write(
        &self,
        first: usize,
        start: u32,
        end: u32,
        html: &mut String,
        fill: &dyn Fn(&Hole, Target, &mut String) -> Result<(), Diagnostic>,
    ) -> Result<(), Diagnostic> {
        let mut at = start;
        for (hole, target) in self.body.holes[first..].iter().zip(&self.targets[first..]) {
            if hole.at > end {
                break;
            }
            self.piece(at, hole.at, html);
            fill(hole, *target, html)?;
            at = hole.at;
        }
        self.piece(at, end, html);
        Ok(())
    }

    /// Writes the text from `start` to `end`, where no hole is, its explained words as links.
    fn piece(&self, start: u32, end: u32, html: &mut String) {
        let text = |from: u32, to: u32| &self.body.html[from as usize..to as usize];
        let mut at = start;
        let first = self.defined.partition_point(|defined| defined.start < start);
        for defined in self.defined[first..].iter().take_while(|defined| defined.end <= end) {
            html.push_str(text(at, defined.start));
            html.push_str("<a class=\"term\" data-term=\"");
            push_escaped(html, &gloss_id(self.scene, defined.by));
            html.push_str("\" href=\"");
            push_escaped(html, &self.scene.sheet_href(self.reader, defined.by));
            html.push_str("\">");
            html.push_str(text(defined.start, defined.end));
            html.push_str("</a>");
            at = defined.end;
        }
        html.push_str(text(at, end));
    }

    fn fill(&self, hole: &Hole, target: Target, html: &mut String) -> Result<(), Diagnostic> {
        match &hole.fill {
            Fill::HeadingId(at) => {
                self.attribute(" id=\"", &self.body.headings[*at as usize].id, html);
            }
            Fill::NoteId(n) => self.numbered(" id=\"", "note-", *n, html),
            Fill::NoteBack(n) => self.note_back(*n, html),
            Fill::Note(n) => self.note(*n, html),
            Fill::Citation(at) => self.citation(*at as usize, html),
            Fill::Link(reference) => match target {
                Target::Fact(id, fact) => self.fact(id, fact, true, html),
                Target::None | Target::Own | Target::Sheet(_) => {
                    self.open_link(reference, target, html);
                    self.link_text(reference, target, html);
                    html.push_str("</a>");
                }
            },
            Fill::LinkStart(reference) => self.open_link(reference, target, html),
            Fill::LinkEnd => html.push_str("</a>"),
            Fill::Card(_) => self.card(target, html)?,
            Fill::AlertStart(alert) => {
                html.push_str(self.scene.frames.alert(self.lang, *alert));
            }
            Fill::AlertEnd => html.push_str(self.scene.frames.alert_end()),
            Fill::File(name) => {
                self.file(name, html);
            }
            Fill::Image(name) => self.image(name, html),
        }
        Ok(())
    }

    fn attribute(&self, start: &str, value: &str, html: &mut String) {
        html.push_str(start);
        push_escaped(html, self.prefix);
        push_escaped(html, value);
        html.push('"');
    }

    fn numbered(&self, start: &str, name: &str, n: u32, html: &mut String) {
        html.push_str(start);
        push_escaped(html, self.prefix);
        html.push_str(name);
        push_number(html, n);
        html.push('"');
    }

    fn note(&self, n: u32, html: &mut String) {
        html.push_str("<sup><a class=\"cite\"");
        self.numbered(" href=\"#", "note-", n, html);
        self.numbered(" id=\"", "note-ref-", n, html);
        let label = self.scene.wording(self.lang).numbered("sheet-note-number", n as usize);
        html.push_str(" aria-label=\"");
        push_escaped(html, &label);
        html.push_str("\">");
        push_number(html, n);
        html.push_str("</a></sup>");
    }

    fn note_back(&self, n: u32, html: &mut String) {
        html.push_str(" <a");
        self.numbered(" href=\"#", "note-ref-", n, html);
        html.push_str(" aria-label=\"");
        push_escaped(html, &self.scene.wording(self.lang).text("sheet-note-back"));
        html.push_str("\">\u{21a9}\u{fe0e}</a>");
    }

    fn citation(&self, at: usize, html: &mut String) {
        let Some(n) = self.numbers.get(at) else { return };
        html.push_str("<a class=\"cite\"");
        self.numbered(" href=\"#", "source-", *n as u32, html);
        html.push_str(" aria-label=\"");
        push_escaped(html, &source_label(self.scene, self.lang, *n));
        html.push_str("\">[");
        push_number(html, *n as u32);
        html.push_str("]</a>");
    }

    /// Opens the link of a reference.
    fn open_link(&self, reference: &Reference, target: Target, html: &mut String) {
        html.push_str("<a href=\"");
        match target {
            Target::Own | Target::None => html.push('#'),
            Target::Sheet(id) if Some(id) == self.own && !self.prefix.is_empty() => {
                html.push('#');
                // The sheet's own id is the prefix without its hyphen.
                let own = self.prefix.trim_end_matches('-');
                let anchor = matches!(reference.part, Part::Anchor(_));
                push_escaped(html, if anchor { self.prefix } else { own });
            }
            Target::Sheet(id) => {
                push_escaped(html, &self.scene.sheet_href(self.reader, id));
                if matches!(reference.part, Part::Anchor(_)) {
                    html.push('#');
                }
            }
            Target::Fact(id, fact) => push_escaped(html, &self.fact_href(id, fact)),
        }
        if let Part::Anchor(anchor) = &reference.part {
            if matches!(target, Target::Own | Target::None) {
                push_escaped(html, self.prefix);
            }
            push_escaped(html, anchor);
        }
        html.push_str("\">");
    }

    /// The text of a link without a label: the target's title, in the language of the text.
    fn link_text(&self, reference: &Reference, target: Target, html: &mut String) {
        let heading = |body: &Body, anchor: &str| body.heading(anchor).map(|h| h.text.clone());
        match (target, &reference.part) {
            (Target::Own, Part::Anchor(anchor)) => {
                self.text(&heading(self.body, anchor).unwrap_or_default(), self.lang, html);
            }
            (Target::Sheet(id), Part::Anchor(anchor)) => {
                let (shown, words) = self.scene.words(self.scene.site.sheet(id), self.lang);
                self.text(&heading(&words.body, anchor).unwrap_or_default(), shown, html);
            }
            (Target::Sheet(id), Part::Whole | Part::Fact(_)) => {
                let sheet = self.scene.site.sheet(id);
                let (shown, words) = self.scene.words(sheet, self.lang);
                self.text(self.scene.site.title(sheet, words, shown), shown, html);
            }
            (Target::None | Target::Own | Target::Fact(..), _) => {
                push_escaped(html, reference.name());
            }
        }
    }

    /// A text in the language `shown`, marked where that is not the language around it.
    fn text(&self, text: &str, shown: usize, html: &mut String) {
        if shown != self.lang {
            let language = &self.scene.site.settings.languages[shown];
            html.push_str("<span lang=\"");
            push_escaped(html, &language.tag);
            html.push_str("\" dir=\"");
            html.push_str(language.dir());
            html.push_str("\">");
            push_escaped(html, text);
            html.push_str("</span>");
        } else if self.scene.site.settings.languages[self.lang].rtl {
            html.push_str(&isolate_latin(text));
        } else {
            push_escaped(html, text);
        }
    }

    /// A fact in words, or as a link where one can act on it.
    fn fact(&self, id: SheetId, fact: FactId, linked: bool, html: &mut String) {
        let sheet = self.scene.site.sheet(id);
        let wording = self.scene.wording(self.lang);
        let country = &self.scene.site.settings.country;
        if let FactId::Fact(at) = fact {
            match &sheet.facts.facts[usize::from(at)].value {
                FactValue::Duration(duration) => push_escaped(html, &wording.duration(*duration)),
                FactValue::Date(date) => push_escaped(html, &wording.edtf(*date)),
                FactValue::Number(number) => push_escaped(html, &wording.number(*number)),
                FactValue::Phone(phone) => phone_link(phone, phone.shown(country), linked, html),
            }
            return;
        }
        let Some(partner) = sheet.facts.of_kind.partner() else { return };
        match fact {
            FactId::Phone(at) => {
                let line = &partner.phones[usize::from(at)];
                phone_link(&line.number, line.shown(country), linked, html);
            }
            FactId::Email => {
                let Some(mail) = &partner.email else { return };
                isolated_link(
                    &mail.address.value.href(),
                    mail.address.value.as_str(),
                    linked,
                    html,
                );
            }
            FactId::Website => {
                let Some(website) = &partner.website else { return };
                isolated_link(website.url.value.as_str(), website.url.value.host(), linked, html);
            }
            FactId::Address => {
                let tag = &self.scene.site.settings.languages[self.lang].tag;
                let text = partner.address.as_ref().and_then(|address| address.text_in(tag));
                isolated(text.unwrap_or_default(), html);
            }
            FactId::Fact(_) => {}
        }
    }

    fn fact_href(&self, id: SheetId, fact: FactId) -> String {
        let sheet = self.scene.site.sheet(id);
        match (fact, sheet.facts.of_kind.partner()) {
            (FactId::Phone(at), Some(partner)) => partner.phones[usize::from(at)].number.href(),
            (FactId::Email, Some(partner)) => {
                partner.email.as_ref().map(|mail| mail.address.value.href()).unwrap_or_default()
            }
            (FactId::Website, Some(partner)) => {
                let url = partner.website.as_ref().map(|website| website.url.value.as_str());
                url.unwrap_or_default().to_owned()
            }
            (FactId::Fact(at), _) => match &sheet.facts.facts[usize::from(at)].value {
                FactValue::Phone(phone) => phone.href(),
                FactValue::Duration(_) | FactValue::Date(_) | FactValue::Number(_) => {
                    self.scene.sheet_href(self.reader, id)
                }
            },
            (FactId::Phone(_) | FactId::Email | FactId::Website | FactId::Address, _) => {
                self.scene.sheet_href(self.reader, id)
            }
        }
    }

    fn card(&self, target: Target, html: &mut String) -> Result<(), Diagnostic> {
        let Target::Sheet(id) = target else { return Ok(()) };
        let lang = &self.scene.languages[self.reader.lang];
        // A card is in the reader's language even where the text around it is not.
        let wrap = self.lang != self.reader.lang;
        if wrap {
            html.push_str("<div lang=\"");
            push_escaped(html, &lang.tag);
            html.push_str("\" dir=\"");
            html.push_str(&lang.dir);
            html.push_str("\">");
        }
        push_card(self.scene, self.reader, id, html)?;
        if wrap {
            html.push_str("</div>");
        }
        Ok(())
    }

    /// The address of one of the sheet's own files, which are published once for all languages.
    fn file(&self, name: &str, html: &mut String) {
        let Some(own) = self.own else { return };
        let path = self.scene.file_path(own, name);
        push_escaped(html, &[self.reader.root, path].concat());
    }

    fn image(&self, name: &str, html: &mut String) {
        let Some(own) = self.own else { return };
        html.push_str(" src=\"");
        self.file(name, html);
        html.push('"');
        let files = &self.scene.site.sheet(own).files;
        let size = files.iter().find(|file| file.name == name).and_then(|file| file.size);
        if let Some((width, height)) = size {
            html.push_str(" width=\"");
            push_number(html, width);
            html.push_str("\" height=\"");
            push_number(html, height);
            html.push('"');
        }
    }
}

fn phone_link(phone: &Phone, shown: &str, linked: bool, html: &mut String) {
    isolated_link(&phone.href(), shown, linked, html);
}

/// A link whose text reads left to right on every page.
fn isolated_link(href: &str, text: &str, linked: bool, html: &mut String) {
    if linked {
        html.push_str("<a href=\"");
        push_escaped(html, href);
        html.push_str(if href.starts_with("http") { "\" rel=\"noreferrer\">" } else { "\">" });
    }
    isolated(text, html);
    if linked {
        html.push_str("</a>");
    }
}

fn isolated(text: &str, html: &mut String) {
    html.push_str("<bdi dir=\"ltr\">");
    push_escaped(html, text);
    html.push_str("</bdi>");
}

fn push_number(html: &mut String, n: u32) {
    write!(html, "{n}").expect("a string takes every write");
}
