//! The page of a sheet, and what of it the handbook shows.

use super::body::Filled;
use super::context::{
    self, At, BodyPart, BodySection, Dates, GlossaryPart, HandbookSheet, Html, Item, Notes,
    NotesPart, SourceEntry, SourcesPart, SynonymPart, TocEntry, TocPart, TopicPart,
};
use super::fragments::{Form, push_gloss, push_listed};
use super::frame;
use super::kinds::training;
use super::outdated::{outdated, words_reviewed};
use super::scene::{Reader, Scene};
use super::wording::{isolated, label, words_lang};
use crate::diag::{Diagnostic, Spanned};
use crate::model::fields::Vocabulary;
use crate::model::glossary::Defined;
use crate::model::sheet::{KindFacts, Sheet, SheetId};
use crate::model::value::Date;
use crate::model::words::Words;

/// Where a sheet's own page stands.
const PAGE: At<'static> = At { level: 2, prefix: "" };

/// What all parts of a sheet are made from.
pub struct View<'s> {
    pub scene: &'s Scene<'s>,
    pub reader: Reader<'s>,
    pub at: At<'s>,
    pub id: SheetId,
    pub sheet: &'s Sheet,
    /// The language of the words shown.
    pub shown: usize,
    pub words: &'s Words,
}

/// A sheet on its own page.
pub fn sheet<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'s>,
    id: SheetId,
) -> Result<context::Sheet<'s>, Diagnostic> {
    let view = View::new(scene, reader, id, PAGE);
    let sheet = view.sheet;
    let Written { body, toc } = view.written()?;
    let (previous, next) = neighbours(scene, reader, id);
    Ok(context::Sheet {
        key: sheet.key.as_str().into(),
        kind: sheet.facts.of_kind.kind().as_str(),
        kind_name: scene.wording(reader.lang).text(sheet.facts.of_kind.kind().message()).into(),
        title: scene.title(sheet, reader.lang),
        summary: scene.summary(sheet, reader.lang),
        also: view.also()?,
        words: words_lang(scene.site, view.shown, reader.lang),
        notes: view.notes()?,
        toc,
        body,
        dated: view.dated(),
        procedure: view.procedure(),
        tags: view.tags()?,
        related: view.related()?,
        previous,
        next,
    })
}

/// A sheet in the handbook, its ids and anchors beginning with `prefix`.
pub fn in_handbook<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'s>,
    id: SheetId,
    key: String,
) -> Result<HandbookSheet<'s>, Diagnostic> {
    let prefix = [&key, "-"].concat();
    let view = View::new(scene, reader, id, At { level: 4, prefix: &prefix });
    let sheet = scene.site.sheet(id);
    let (title, summary) = (scene.title(sheet, reader.lang), scene.summary(sheet, reader.lang));
    let words = words_lang(scene.site, view.shown, reader.lang);
    let (notes, body) = (view.notes()?, view.written()?.body);
    Ok(HandbookSheet { id: key, title, summary, words, notes, body })
}

/// A sheet as it stands in a list; what a directory shows of a partner is left to be added.
pub fn item<'s>(scene: &'s Scene<'s>, reader: Reader<'_>, id: SheetId) -> Item<'s> {
    let sheet = scene.site.sheet(id);
    let procedure = sheet.facts.of_kind.procedure();
    let urgency = procedure.map(|facts| facts.urgency.as_str());
    let steps = procedure.map(|facts| facts.steps.len());
    let training = sheet.facts.of_kind.training();
    let training = training.map(|facts| self::training(scene, reader, facts));
    Item {
        key: sheet.key.as_str().into(),
        kind: sheet.facts.of_kind.kind().as_str(),
        title: scene.title(sheet, reader.lang),
        summary: scene.summary(sheet, reader.lang),
        href: scene.sheet_href(reader, id).into(),
        urgency,
        steps,
        partner: None,
        training,
    }
}

/// What is written of a sheet: all below its head, and its contents.
struct Written<'s> {
    body: Html<'s>,
    toc: Html<'s>,
}

/// The sources of a page by their ids, those cited first; and the number of each citation.
type Sources<'s> = (Vec<(&'s str, SourceEntry<'s>)>, Vec<usize>);

impl<'s> View<'s> {
    fn new(scene: &'s Scene<'s>, reader: Reader<'s>, id: SheetId, at: At<'s>) -> View<'s> {
        let sheet = scene.site.sheet(id);
        let (shown, words) = scene.words(sheet, reader.lang);
        View { scene, reader, at, id, sheet, shown, words }
    }

    pub fn lang(&self) -> &'s context::Language {
        &self.scene.languages[self.reader.lang]
    }

    pub fn words_lang(&self) -> context::WordsLang<'s> {
        words_lang(self.scene.site, self.shown, self.reader.lang)
    }

    fn also(&self) -> Result<Html<'static>, Diagnostic> {
        let language = &self.scene.site.settings.languages[self.shown];
        joined(self.words.also.iter().map(|also| {
            let word = isolated(&also.value, language);
            let part = SynonymPart { lang: self.lang(), words: self.words_lang(), word };
            self.scene.fill("parts/synonym.html", &part)
        }))
    }

    fn notes(&self) -> Result<Html<'static>, Diagnostic> {
        let (scene, facts) = (self.scene, &self.sheet.facts);
        let notes = Notes {
            draft: facts.draft.is_some(),
            fallback: fallback(scene, self.shown, self.reader.lang),
            outdated: outdated(scene, self.reader, self.id, self.shown),
            overdue: facts.overdue(scene.today).is_some(),
        };
        if !notes.draft && notes.fallback.is_none() && notes.outdated.is_none() && !notes.overdue {
            return Ok(Html::default());
        }
        let part = NotesPart { lang: self.lang(), notes };
        scene.fill("parts/notes.html", &part).map(Html::from)
    }

    fn written(&self) -> Result<Written<'static>, Diagnostic> {
        let scene = self.scene;
        let (sources, numbers) = self.sources()?;
        let defined = self.defined();
        let text = Filled {
            scene,
            reader: self.reader,
            body: &self.words.body,
            targets: &scene.links.sheets[self.id.0 as usize][self.shown],
            lang: self.shown,
            own: Some(self.id),
            prefix: self.at.prefix,
            numbers: &numbers,
            defined: &defined,
        };
        let sections = text.sections()?;
        let toc = self.toc(&text, &sections)?;
        let mut sections: Vec<BodySection<'_>> =
            sections.into_iter().map(|(_, section)| section).collect();
        let mut sheet = context::Body {
            intro: text.intro()?,
            footnotes: text.footnotes()?,
            glossary: self.glossary(&defined)?,
            ..context::Body::default()
        };
        match &self.sheet.facts.of_kind {
            KindFacts::Definition(facts) => sheet.definition = self.definition(facts)?,
            KindFacts::Procedure(facts) => {
                sheet.steps = self.steps(facts, &text, &mut sections)?;
            }
            KindFacts::Indicators(facts) => {
                sheet.groups = self.groups(facts, &text, &mut sections, &sources)?;
            }
            KindFacts::Partner(_) => sheet.partner = self.partner()?,
            KindFacts::Training(facts) => sheet.training = self.training(facts)?,
            KindFacts::Page => {}
        }
        sheet.sections = sections;
        sheet.sources = self.sources_and_dates(sources)?;
        let part = BodyPart { lang: self.lang(), at: self.at, words: self.words_lang(), sheet };
        Ok(Written { body: scene.fill("parts/sheet.html", &part)?.into(), toc })
    }

    /// The words of the text that definitions explain. The handbook is for paper, which has none.
    fn defined(&self) -> Vec<Defined> {
        match self.at.prefix {
            "" => (self.scene.glossary)(self.shown, self.id, &self.words.body),
            _ => Vec::new(),
        }
    }

    /// What explains them, for the script to show.
    fn glossary(&self, defined: &[Defined]) -> Result<Html<'static>, Diagnostic> {
        let Some(script) = self.scene.assets.get("terms.js").filter(|_| !defined.is_empty()) else {
            return Ok(Html::default());
        };
        let mut definitions = String::new();
        for defined in defined {
            push_gloss(self.scene, self.reader, defined.by, &mut definitions)?;
        }
        let script = [self.reader.root, script].concat().into();
        let part = GlossaryPart { lang: self.lang(), script, definitions: definitions.into() };
        self.scene.fill("parts/glossary.html", &part).map(Html::from)
    }

    fn toc(
        &self,
        text: &Filled<'_>,
        sections: &[(usize, BodySection<'_>)],
    ) -> Result<Html<'static>, Diagnostic> {
        let step = |at: usize| {
            let (procedure, id) =
                (self.sheet.facts.of_kind.procedure()?, &text.body.headings[at].id);
            procedure.steps.iter().position(|step| step.id.value == *id).map(|n| n + 1)
        };
        let entry = |(at, section): &'_ (usize, BodySection<'_>)| TocEntry {
            id: section.id.0.clone().into_owned().into(),
            title: text.heading(*at),
            n: step(*at),
        };
        let toc = sections.iter().map(entry).collect();
        let part = TocPart { lang: self.lang(), words: self.words_lang(), toc };
        self.scene.fill("parts/toc.html", &part).map(Html::from)
    }

    fn sources(&self) -> Result<Sources<'s>, Diagnostic> {
        let (scene, cited) = (self.scene, &self.words.body.citations);
        let listed = self.sheet.facts.sources.iter().map(|id| &id.value);
        let mut ids: Vec<&String> = Vec::new();
        for id in cited.iter().chain(listed) {
            if !ids.contains(&id) && scene.site.bibliography.get(id).is_some() {
                ids.push(id);
            }
        }
        let number = |cited| ids.iter().position(|id| *id == cited).map_or(0, |at| at + 1);
        let numbers = cited.iter().map(number).collect();
        let entry = |(at, id): (usize, &&'s String)| {
            let document = *scene.site.bibliography.by_id.get(*id)?;
            let html = frame::source(scene, self.reader.lang, document);
            Some(html.map(|html| (id.as_str(), SourceEntry { n: at + 1, html })))
        };
        Ok((ids.iter().enumerate().filter_map(entry).collect::<Result<_, _>>()?, numbers))
    }

    fn sources_and_dates(
        &self,
        sources: Vec<(&str, SourceEntry<'_>)>,
    ) -> Result<Html<'static>, Diagnostic> {
        let (scene, lang, facts) = (self.scene, self.reader.lang, &self.sheet.facts);
        let day = |date: Date| scene.day(lang, date).day.share();
        let owner = facts.owner.as_ref();
        let part = SourcesPart {
            lang: self.lang(),
            at: self.at,
            sources: sources.into_iter().map(|(_, entry)| entry).collect(),
            dates: Dates {
                written: facts.written.as_ref().map(|date| day(date.value)).unwrap_or_default(),
                reviewed: facts.reviewed.as_ref().map(|date| day(date.value)),
                next_review: facts.next_review().map(day),
                words_reviewed: words_reviewed(scene, self.id, self.shown, self.words),
            },
            owner: owner.map(|id| scene.wording(lang).term(Vocabulary::Owners, &id.value).into()),
        };
        scene.fill("parts/sources.html", &part).map(Html::from)
    }

    fn dated(&self) -> Html<'s> {
        let facts = &self.sheet.facts;
        let day = |date: &Spanned<Date>| self.scene.day(self.reader.lang, date.value);
        match (&facts.reviewed, &facts.written) {
            (Some(reviewed), _) => day(reviewed).reviewed.share(),
            (None, Some(written)) => day(written).written.share(),
            (None, None) => Html::default(),
        }
    }

    fn tags(&self) -> Result<Html<'static>, Diagnostic> {
        let (scene, lang) = (self.scene, self.reader.lang);
        joined(self.sheet.facts.tags.iter().map(|tag| {
            let name = scene.wording(lang).term(Vocabulary::Tags, &tag.value);
            let href = scene.href(self.reader, &scene.urls.tag(lang, &tag.value));
            let title = label(scene.site, name, lang, lang);
            let topic = context::Link { title, href: href.into(), current: false };
            scene.fill("parts/topic.html", &TopicPart { lang: self.lang(), topic })
        }))
    }

    fn related(&self) -> Result<Html<'static>, Diagnostic> {
        let mut html = String::new();
        for (id, _) in self.scene.site.named(&self.sheet.facts.related) {
            push_listed(self.scene, self.reader, id, Form::Item, &mut html)?;
        }
        Ok(html.into())
    }
}

/// The notice that words are shown in another language.
pub fn fallback<'s>(
    scene: &'s Scene<'_>,
    shown: usize,
    reader: usize,
) -> Option<context::Fallback<'s>> {
    (shown != reader).then(|| {
        let language = &scene.site.settings.languages[shown];
        context::Fallback { lang: &language.tag, name: &language.name }
    })
}

pub fn joined(
    parts: impl Iterator<Item = Result<String, Diagnostic>>,
) -> Result<Html<'static>, Diagnostic> {
    let mut html = String::new();
    for part in parts {
        let part = part?;
        if html.is_empty() { html = part } else { html.push_str(&part) }
    }
    Ok(html.into())
}

fn neighbours<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'_>,
    id: SheetId,
) -> (Option<context::Link<'s>>, Option<context::Link<'s>>) {
    let section = scene.site.section_of(scene.site.sheet(id));
    let order = scene.order(reader.lang, section);
    let Some(at) = scene.place(reader.lang, id) else { return (None, None) };
    let link = |id: &SheetId| scene.link(reader, *id);
    (at.checked_sub(1).and_then(|before| order.get(before)).map(link), order.get(at + 1).map(link))
}
