//! The page of a sheet.

use super::body::Text;
use super::context::{
    self, BodySection, Dates, Definition, Empty, Fallback, Group, Html, Indicators, Item, Link,
    Listed, Procedure, SourceEntry, Step, TocEntry, Training, WordsLang,
};
use super::fragments::{self, Form, card};
use super::frame;
use super::outdated::{outdated, words_reviewed};
use super::partner::partner;
use super::scene::{Reader, Scene};
use super::wording::{isolated, label};
use crate::diag::{Diagnostic, Spanned};
use crate::i18n::Args;
use crate::model::fields::Vocabulary;
use crate::model::sheet::{Deadline, Facts, KindFacts, Sheet, SheetId, Step as StepFacts};
use crate::model::value::Date;
use crate::model::words::Words;

/// A sheet for a reader. With a `prefix`, as a part of the handbook.
pub fn sheet(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    id: SheetId,
    prefix: &str,
) -> Result<context::Sheet, Diagnostic> {
    let sheet = scene.site.sheet(id);
    let (shown, words) = scene.words(sheet, reader.lang);
    let (sources, numbers) = sources(scene, reader.lang, &sheet.facts, words)?;
    let text = Text {
        scene,
        reader,
        body: &words.body,
        targets: &scene.links.sheets[id.0 as usize][shown],
        lang: shown,
        own: Some(id),
        prefix,
        numbers: &numbers,
    };
    let sections = text.sections()?;
    let toc = toc(&text, &sheet.facts.of_kind, &sections);
    let (facts, sections) = of_kind(&text, id, sections, &sources)?;
    let (previous, next) = neighbours(scene, reader, id);
    let wording = scene.wording(reader.lang);
    Ok(context::Sheet {
        key: sheet.key.to_string(),
        kind: sheet.facts.of_kind.kind().as_str(),
        kind_name: wording.text(sheet.facts.of_kind.kind().message()),
        title: scene.title(sheet, reader.lang),
        summary: scene.summary(sheet, reader.lang),
        also: {
            let language = &scene.site.settings.languages[shown];
            words.also.iter().map(|also| isolated(&also.value, language)).collect()
        },
        words: words_lang(scene, shown, reader.lang),
        fallback: fallback(scene, shown, reader.lang),
        outdated: outdated(scene, reader, id, shown),
        draft: sheet.facts.draft.is_some(),
        intro: text.intro()?,
        sections,
        footnotes: text.footnotes()?,
        toc,
        sources: sources.into_iter().map(|(_, entry)| entry).collect(),
        dates: dates(scene, reader.lang, &sheet.facts, words_reviewed(scene, id, shown, words)),
        owner: sheet
            .facts
            .owner
            .as_ref()
            .map(|owner| wording.term(Vocabulary::Owners, &owner.value)),
        tags: tags(scene, reader, &sheet.facts),
        related: listed(scene, reader, &sheet.facts.related)?,
        previous,
        next,
        other_titles: other_titles(scene, sheet, reader.lang),
        facts,
    })
}

/// A sheet as it stands in a list.
pub fn item(scene: &Scene<'_>, reader: Reader<'_>, id: SheetId) -> Item {
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
        key: sheet.key.to_string(),
        kind: sheet.facts.of_kind.kind().as_str(),
        title: scene.title(sheet, reader.lang),
        summary: scene.summary(sheet, reader.lang),
        href: scene.sheet_href(reader, id),
        urgency,
        steps,
        partner: partner(scene, reader, id),
        training,
    }
}

/// The language of words, where it is not the reader's.
pub fn words_lang(scene: &Scene<'_>, shown: usize, reader: usize) -> WordsLang {
    let language = (shown != reader).then(|| &scene.site.settings.languages[shown]);
    WordsLang {
        tag: language.map(|language| language.tag.clone()),
        dir: language.map(|language| language.dir().to_owned()),
    }
}

/// The notice that words are shown in another language.
pub fn fallback(scene: &Scene<'_>, shown: usize, reader: usize) -> Option<Fallback> {
    (shown != reader).then(|| {
        let language = &scene.site.settings.languages[shown];
        Fallback { lang: language.tag.clone(), name: language.name.clone() }
    })
}

fn links(scene: &Scene<'_>, reader: Reader<'_>, names: &[Spanned<String>]) -> Vec<Link> {
    scene.site.named(names).into_iter().map(|(id, _)| scene.link(reader, id)).collect()
}

fn listed(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    names: &[Spanned<String>],
) -> Result<Vec<Listed>, Diagnostic> {
    let sheets = scene.site.named(names).into_iter();
    sheets.map(|(id, _)| fragments::listed(scene, reader, id, Form::Item)).collect()
}

/// A source of a page by its id.
type Cited = (String, SourceEntry);

/// The sources of a page by their ids, those cited first; and the number of each citation.
fn sources(
    scene: &Scene<'_>,
    lang: usize,
    facts: &Facts,
    words: &Words,
) -> Result<(Vec<Cited>, Vec<usize>), Diagnostic> {
    let listed = facts.sources.iter().map(|id| &id.value);
    let mut ids: Vec<&String> = Vec::new();
    for id in words.body.citations.iter().chain(listed) {
        if !ids.contains(&id) && scene.site.bibliography.get(id).is_some() {
            ids.push(id);
        }
    }
    let numbers = words
        .body
        .citations
        .iter()
        .map(|cited| ids.iter().position(|id| *id == cited).map_or(0, |at| at + 1));
    let numbers = numbers.collect();
    let entry = |(at, id): (usize, &&String)| {
        let html = frame::source(scene, lang, *scene.site.bibliography.by_id.get(*id)?);
        Some(html.map(|html| ((*id).clone(), SourceEntry { n: at + 1, html: html.clone() })))
    };
    Ok((ids.iter().enumerate().filter_map(entry).collect::<Result<_, _>>()?, numbers))
}

fn toc(text: &Text<'_>, facts: &KindFacts, sections: &[(usize, BodySection)]) -> Vec<TocEntry> {
    let step = |at: usize| match facts {
        KindFacts::Procedure(procedure) => {
            let id = &text.body.headings[at].id;
            procedure.steps.iter().position(|step| step.id.value == *id).map(|n| n + 1)
        }
        _ => None,
    };
    let entry = |(at, section): &(usize, BodySection)| TocEntry {
        id: section.id.clone(),
        title: text.heading(*at),
        n: step(*at),
    };
    sections.iter().map(entry).collect()
}

/// The facts of the sheet's kind, and the sections that are not steps or groups.
fn of_kind(
    text: &Text<'_>,
    id: SheetId,
    sections: Vec<(usize, BodySection)>,
    sources: &[(String, SourceEntry)],
) -> Result<(context::KindFacts, Vec<BodySection>), Diagnostic> {
    let (scene, reader) = (text.scene, text.reader);
    let mut rest: Vec<BodySection> = sections.into_iter().map(|(_, section)| section).collect();
    let facts = match &scene.site.sheet(id).facts.of_kind {
        KindFacts::Definition(facts) => context::KindFacts::Definition(Definition {
            broader: links(scene, reader, &facts.broader),
            narrower: narrower(scene, reader, id),
            confused_with: links(scene, reader, &facts.confused_with),
            see: links(scene, reader, &facts.see),
        }),
        KindFacts::Procedure(facts) => {
            let wording = scene.wording(reader.lang);
            let audience = facts.audience.as_ref();
            let steps = facts.steps.iter().enumerate();
            context::KindFacts::Procedure(Procedure {
                audience: audience.map(|id| wording.term(Vocabulary::Audiences, &id.value)),
                urgency: facts.urgency.as_str(),
                steps: steps
                    .filter_map(|(at, step_facts)| {
                        let section = take(&mut rest, &text.id(&step_facts.id.value))?;
                        Some(step(scene, reader, at + 1, (step_facts, facts.steps.len()), section))
                    })
                    .collect::<Result<_, _>>()?,
            })
        }
        KindFacts::Indicators(facts) => {
            let number = |id: &Spanned<String>| {
                sources.iter().find(|(source, _)| *source == id.value).map(|(_, entry)| entry.n)
            };
            let groups = facts.groups.iter().filter_map(|group| {
                let section = take(&mut rest, &text.id(&group.id.value))?;
                Some(Group {
                    id: section.id,
                    title: section.title,
                    body: section.body,
                    strength: group.strength.map(|strength| strength.as_str()),
                    sources: group.sources.iter().filter_map(number).collect(),
                })
            });
            context::KindFacts::Indicators(Indicators { groups: groups.collect() })
        }
        KindFacts::Partner(_) => {
            let partner = partner(scene, reader, id);
            let partner = partner.expect("the sheet has just been seen to be one");
            context::KindFacts::Partner(Box::new(partner))
        }
        KindFacts::Training(facts) => context::KindFacts::Training(training(scene, reader, facts)),
        KindFacts::Page => context::KindFacts::Page(Empty {}),
    };
    Ok((facts, rest))
}

/// Takes the section with this id out of `sections`.
fn take(sections: &mut Vec<BodySection>, id: &str) -> Option<BodySection> {
    let at = sections.iter().position(|section| section.id == id)?;
    Some(sections.remove(at))
}

fn step(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    n: usize,
    (facts, total): (&StepFacts, usize),
    section: BodySection,
) -> Result<Step, Diagnostic> {
    let wording = scene.wording(reader.lang);
    let language = &scene.site.settings.languages[reader.lang];
    let term = |vocabulary, id: &Option<Spanned<String>>| {
        id.as_ref().map(|id| isolated(&wording.term(vocabulary, &id.value), language))
    };
    let contacts = scene.site.named(&facts.contacts).into_iter();
    let count = Args::new().with("n", n as i64).with("total", total as i64);
    Ok(Step {
        n,
        label: wording.html("step-of", &count),
        id: section.id,
        title: section.title,
        body: section.body,
        actor: term(Vocabulary::Actors, &facts.actor),
        deadline: facts.deadline.as_ref().map(|deadline| match deadline {
            Deadline::AtOnce => wording.text("step-at-once"),
            Deadline::Within(duration) => wording.duration(*duration),
        }),
        at_once: facts.deadline == Some(Deadline::AtOnce),
        duration: facts.duration.map(|duration| wording.duration(duration)),
        document: term(Vocabulary::Documents, &facts.document),
        contacts: contacts.map(|(id, _)| card(scene, reader, id)).collect::<Result<_, _>>()?,
    })
}

/// A training's facts in words.
pub fn training(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    facts: &crate::model::sheet::Training,
) -> Training {
    let wording = scene.wording(reader.lang);
    let organiser = scene.site.named(&facts.organiser).into_iter().next();
    Training {
        starts: facts.starts.as_ref().map(|date| wording.edtf(date.value)),
        ends: facts.ends.as_ref().map(|date| wording.edtf(date.value)),
        circa: facts.circa,
        status: facts.status.as_str(),
        place: facts.place.clone(),
        organiser: organiser.map(|(id, _)| scene.link(reader, id)),
        audience: facts.audience.as_ref().map(|id| wording.term(Vocabulary::Audiences, &id.value)),
        when: facts.when(scene.today).as_str(),
    }
}

fn narrower(scene: &Scene<'_>, reader: Reader<'_>, id: SheetId) -> Vec<Link> {
    scene.narrower.get(&id).into_iter().flatten().map(|id| scene.link(reader, *id)).collect()
}

fn dates(scene: &Scene<'_>, lang: usize, facts: &Facts, words_reviewed: bool) -> Dates {
    let day = |date: Date| scene.day(lang, date);
    let written = facts.written.as_ref().map(|date| day(date.value));
    let reviewed = facts.reviewed.as_ref().map(|date| day(date.value));
    let next = facts.next_review();
    Dates {
        line: match (reviewed, written) {
            (Some(reviewed), _) => reviewed.reviewed.clone(),
            (None, Some(written)) => written.written.clone(),
            (None, None) => Html::default(),
        },
        written: written.map(|words| words.day.clone()).unwrap_or_default(),
        reviewed: reviewed.map(|words| words.day.clone()),
        next_review: next.map(|date| day(date).day.clone()),
        overdue: next.is_some_and(|date| date < scene.today),
        words_reviewed,
    }
}

fn tags(scene: &Scene<'_>, reader: Reader<'_>, facts: &Facts) -> Vec<context::Link> {
    let wording = scene.wording(reader.lang);
    let link = |tag: &Spanned<String>| context::Link {
        title: label(
            scene.site,
            wording.term(Vocabulary::Tags, &tag.value),
            reader.lang,
            reader.lang,
        ),
        href: scene
            .href(reader, &scene.urls.page(reader.lang, &["tags/", &tag.value, "/"].concat())),
        current: false,
    };
    facts.tags.iter().map(link).collect()
}

fn neighbours(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    id: SheetId,
) -> (Option<context::Link>, Option<context::Link>) {
    let section = scene.site.section_of(scene.site.sheet(id));
    let order = scene.order(reader.lang, section);
    let Some(at) = scene.place(reader.lang, id) else { return (None, None) };
    let link = |id: &SheetId| scene.link(reader, *id);
    (at.checked_sub(1).and_then(|before| order.get(before)).map(link), order.get(at + 1).map(link))
}

/// The title in the site's other languages, where the sheet has words in them.
fn other_titles(scene: &Scene<'_>, sheet: &Sheet, lang: usize) -> Vec<context::Label> {
    let words = sheet.words.iter().enumerate();
    words
        .filter_map(|(other, words)| Some((other, words.as_deref()?)))
        .filter(|(other, _)| *other != lang)
        .map(|(other, words)| {
            let title = super::scene::title(scene.site, sheet, words, other);
            label(scene.site, title, other, lang)
        })
        .collect()
}
