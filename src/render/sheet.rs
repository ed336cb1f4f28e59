//! The page of a sheet, and what of it the handbook shows.

use super::body::Text as Body;
use super::context::{
    self, At, BodyPart, BodySection, Dates, DefinitionPart, GlossaryPart, Group, GroupPart,
    GroupSource, HandbookSheet, Html, Item, LinkPart, Notes, NotesPart, OtherTitle, PartnerPart,
    SourceEntry, SourcesPart, Step, StepPart, SynonymPart, TocEntry, TocPart, TopicPart, Training,
    TrainingPart,
};
use super::fragments::{Form, push_card, push_gloss, push_listed};
use super::frame;
use super::outdated::{outdated, words_reviewed};
use super::partner::partner;
use super::scene::{Reader, Scene};
use super::wording::{isolated, label, owned, words_lang};
use crate::diag::{Diagnostic, Spanned};
use crate::i18n::Args;
use crate::model::fields::Vocabulary;
use crate::model::glossary::Defined;
use crate::model::sheet::{self, Deadline, KindFacts, Sheet, SheetId};
use crate::model::value::Date;
use crate::model::words::Words;

/// Where a sheet's own page stands.
const PAGE: At<'static> = At { level: 2, prefix: "" };

/// What all parts of a sheet are made from.
struct View<'s> {
    scene: &'s Scene<'s>,
    reader: Reader<'s>,
    at: At<'s>,
    id: SheetId,
    sheet: &'s Sheet,
    /// The language of the words shown.
    shown: usize,
    words: &'s Words,
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
    let (urgency, steps) = match &sheet.facts.of_kind {
        KindFacts::Procedure(facts) => (Some(facts.urgency.as_str()), Some(facts.steps.len())),
        _ => (None, None),
    };
    let training = match &sheet.facts.of_kind {
        KindFacts::Training(facts) => Some(training(scene, reader, facts)),
        _ => None,
    };
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

    fn lang(&self) -> &'s context::Language {
        &self.scene.languages[self.reader.lang]
    }

    fn words_lang(&self) -> context::WordsLang<'s> {
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
            overdue: facts.next_review().is_some_and(|date| date < scene.today),
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
        let text = Body {
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
        text: &Body<'_>,
        sections: &[(usize, BodySection<'_>)],
    ) -> Result<Html<'static>, Diagnostic> {
        let step = |at: usize| match &self.sheet.facts.of_kind {
            KindFacts::Procedure(procedure) => {
                let id = &text.body.headings[at].id;
                procedure.steps.iter().position(|step| step.id.value == *id).map(|n| n + 1)
            }
            _ => None,
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

    fn procedure(&self) -> Option<context::Procedure<'static>> {
        let KindFacts::Procedure(facts) = &self.sheet.facts.of_kind else { return None };
        Some(context::Procedure {
            audience: facts.audience.as_ref().map(|id| self.term(Vocabulary::Audiences, id)),
            urgency: facts.urgency.as_str(),
            count: facts.steps.len(),
        })
    }

    fn steps(
        &self,
        facts: &sheet::Procedure,
        text: &Body<'_>,
        sections: &mut Vec<BodySection<'_>>,
    ) -> Result<Html<'static>, Diagnostic> {
        let total = facts.steps.len();
        joined(facts.steps.iter().enumerate().filter_map(|(at, facts)| {
            let section = take(sections, &text.id(&facts.id.value))?;
            Some(self.step((at + 1, total), facts, section))
        }))
    }

    fn step(
        &self,
        (n, total): (usize, usize),
        facts: &sheet::Step,
        section: BodySection<'_>,
    ) -> Result<String, Diagnostic> {
        let wording = self.scene.wording(self.reader.lang);
        let term = |vocabulary, id: &Option<Spanned<String>>| {
            id.as_ref().map(|id| self.term(vocabulary, id))
        };
        let mut contacts = String::new();
        for (id, _) in self.scene.site.named(&facts.contacts) {
            push_card(self.scene, self.reader, id, &mut contacts)?;
        }
        let count = Args::new().with("n", n as i64).with("total", total as i64);
        let step = Step {
            n: n.to_string().into(),
            label: wording.html("step-of", &count),
            id: section.id,
            title: section.title,
            body: section.body,
            actor: term(Vocabulary::Actors, &facts.actor),
            deadline: facts.deadline.as_ref().map(|deadline| match deadline {
                Deadline::AtOnce => wording.text("step-at-once").into(),
                Deadline::Within(duration) => wording.duration(*duration).into(),
            }),
            at_once: facts.deadline == Some(Deadline::AtOnce),
            duration: facts.duration.map(|duration| wording.duration(duration).into()),
            document: term(Vocabulary::Documents, &facts.document),
            contacts: contacts.into(),
        };
        let (lang, words) = (self.lang(), self.words_lang());
        self.scene.fill("parts/step.html", &StepPart { lang, at: self.at, words, step })
    }

    fn groups(
        &self,
        facts: &sheet::Indicators,
        text: &Body<'_>,
        sections: &mut Vec<BodySection<'_>>,
        sources: &[(&str, SourceEntry<'_>)],
    ) -> Result<Html<'static>, Diagnostic> {
        let source = |id: &Spanned<String>| {
            let (_, entry) = sources.iter().find(|(source, _)| *source == id.value)?;
            let label = frame::source_name(self.scene, self.reader.lang, entry.n);
            Some(GroupSource { n: entry.n.to_string().into(), label })
        };
        joined(facts.groups.iter().filter_map(|facts| {
            let section = take(sections, &text.id(&facts.id.value))?;
            let group = Group {
                id: section.id,
                title: section.title,
                body: section.body,
                strength: facts.strength.map(|strength| strength.as_str()),
                sources: facts.sources.iter().filter_map(source).collect(),
            };
            let (lang, words) = (self.lang(), self.words_lang());
            let part = GroupPart { lang, at: self.at, words, group };
            Some(self.scene.fill("parts/group.html", &part))
        }))
    }

    fn partner(&self) -> Result<Html<'static>, Diagnostic> {
        let Some(partner) = partner(self.scene, self.reader, self.id)? else {
            return Ok(Html::default());
        };
        let part = PartnerPart { lang: self.lang(), partner };
        self.scene.fill("parts/partner.html", &part).map(Html::from)
    }

    fn training(&self, facts: &sheet::Training) -> Result<Html<'static>, Diagnostic> {
        let training = training(self.scene, self.reader, facts);
        let part = TrainingPart { lang: self.lang(), training };
        self.scene.fill("parts/training.html", &part).map(Html::from)
    }

    fn definition(&self, facts: &sheet::Definition) -> Result<Html<'static>, Diagnostic> {
        let narrower = self.scene.narrower.get(&self.id).into_iter().flatten().copied();
        let definition = context::Definition {
            broader: self.links(&facts.broader)?,
            narrower: self.each_link(narrower)?,
            confused_with: self.links(&facts.confused_with)?,
            see: self.links(&facts.see)?,
            other_titles: self.other_titles(),
        };
        let part = DefinitionPart { lang: self.lang(), at: self.at, definition };
        self.scene.fill("parts/definition.html", &part).map(Html::from)
    }

    fn links(&self, names: &[Spanned<String>]) -> Result<Html<'static>, Diagnostic> {
        self.each_link(self.scene.site.named(names).into_iter().map(|(id, _)| id))
    }

    fn each_link(&self, ids: impl Iterator<Item = SheetId>) -> Result<Html<'static>, Diagnostic> {
        joined(ids.map(|id| {
            let link = self.scene.link(self.reader, id);
            self.scene.fill("parts/link.html", &LinkPart { lang: self.lang(), link })
        }))
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

    /// The title in the site's other languages, where the sheet has words in them.
    fn other_titles(&self) -> Vec<OtherTitle<'s>> {
        let words = self.sheet.words.iter().enumerate();
        words
            .filter_map(|(other, words)| Some((other, words.as_deref()?)))
            .filter(|(other, _)| *other != self.reader.lang)
            .map(|(other, words)| OtherTitle {
                lang: &self.scene.languages[other],
                title: super::scene::title(self.scene.site, self.sheet, words, other).into(),
            })
            .collect()
    }

    /// The name of a term.
    fn term(&self, vocabulary: Vocabulary, id: &Spanned<String>) -> Html<'static> {
        let name = self.scene.wording(self.reader.lang).term(vocabulary, &id.value);
        owned(isolated(&name, &self.scene.site.settings.languages[self.reader.lang]))
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

/// Takes the section with this id out of `sections`.
fn take<'t>(sections: &mut Vec<BodySection<'t>>, id: &str) -> Option<BodySection<'t>> {
    let at = sections.iter().position(|section| section.id.0 == id)?;
    Some(sections.remove(at))
}

fn joined(
    parts: impl Iterator<Item = Result<String, Diagnostic>>,
) -> Result<Html<'static>, Diagnostic> {
    let mut html = String::new();
    for part in parts {
        let part = part?;
        if html.is_empty() { html = part } else { html.push_str(&part) }
    }
    Ok(html.into())
}

/// A training's facts in words.
fn training<'s>(
    scene: &'s Scene<'s>,
    reader: Reader<'_>,
    facts: &'s sheet::Training,
) -> Training<'s> {
    let wording = scene.wording(reader.lang);
    let language = &scene.site.settings.languages[reader.lang];
    let organiser = scene.site.named(&facts.organiser).into_iter().next();
    let audience = facts.audience.as_ref();
    let audience = audience.map(|id| wording.term(Vocabulary::Audiences, &id.value));
    Training {
        date: date(scene, reader.lang, facts),
        when: facts.when(scene.today).as_str(),
        status: facts.status.as_str(),
        place: facts.place.as_ref().map(|place| isolated(place, language)),
        organiser: organiser.map(|(id, _)| scene.link(reader, id)),
        audience: audience.map(|name| owned(isolated(&name, language))),
    }
}

/// When a training takes place, in words; none for an undated one.
fn date(scene: &Scene<'_>, lang: usize, facts: &sheet::Training) -> Option<Html<'static>> {
    let wording = scene.wording(lang);
    let starts = wording.edtf(facts.starts.as_ref()?.value);
    let span = match &facts.ends {
        Some(ends) => {
            let args = Args::new().with("from", starts).with("to", wording.edtf(ends.value));
            wording.html("date-range", &args)
        }
        None => crate::text::escape(&starts).into_owned().into(),
    };
    if !facts.circa {
        return Some(span);
    }
    Some(wording.html("training-circa", &Args::new().markup("date", span.0)))
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
