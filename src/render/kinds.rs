//! What each kind of sheet adds to it, from its facts.

use super::body::Filled;
use super::context::{
    self, BodySection, DefinitionPart, Group, GroupPart, GroupSource, Html, LinkPart, OtherTitle,
    PartnerPart, SourceEntry, Step, StepPart, Training, TrainingPart,
};
use super::fragments::push_card;
use super::frame;
use super::partner::partner;
use super::scene::{Reader, Scene};
use super::sheet::{View, joined};
use super::wording::{isolated, owned};
use crate::diag::{Diagnostic, Spanned};
use crate::i18n::Args;
use crate::model::fields::Vocabulary;
use crate::model::sheet::{self, Deadline, KindFacts, SheetId};

impl<'s> View<'s> {
    pub fn procedure(&self) -> Option<context::Procedure<'static>> {
        let KindFacts::Procedure(facts) = &self.sheet.facts.of_kind else { return None };
        Some(context::Procedure {
            audience: facts.audience.as_ref().map(|id| self.term(Vocabulary::Audiences, id)),
            urgency: facts.urgency.as_str(),
            count: facts.steps.len(),
        })
    }

    pub fn steps(
        &self,
        facts: &sheet::Procedure,
        text: &Filled<'_>,
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

    pub fn groups(
        &self,
        facts: &sheet::Indicators,
        text: &Filled<'_>,
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

    pub fn partner(&self) -> Result<Html<'static>, Diagnostic> {
        let Some(partner) = partner(self.scene, self.reader, self.id)? else {
            return Ok(Html::default());
        };
        let part = PartnerPart { lang: self.lang(), partner };
        self.scene.fill("parts/partner.html", &part).map(Html::from)
    }

    pub fn training(&self, facts: &sheet::Training) -> Result<Html<'static>, Diagnostic> {
        let training = training(self.scene, self.reader, facts);
        let part = TrainingPart { lang: self.lang(), training };
        self.scene.fill("parts/training.html", &part).map(Html::from)
    }

    pub fn definition(&self, facts: &sheet::Definition) -> Result<Html<'static>, Diagnostic> {
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

    /// The title in the site's other languages, where the sheet has words in them.
    fn other_titles(&self) -> Vec<OtherTitle<'s>> {
        let words = self.sheet.words.iter().enumerate();
        words
            .filter_map(|(other, words)| Some((other, words.as_deref()?)))
            .filter(|(other, _)| *other != self.reader.lang)
            .map(|(other, words)| OtherTitle {
                lang: &self.scene.languages[other],
                title: self.scene.site.title(self.sheet, words, other).into(),
            })
            .collect()
    }

    /// The name of a term.
    fn term(&self, vocabulary: Vocabulary, id: &Spanned<String>) -> Html<'static> {
        let name = self.scene.wording(self.reader.lang).term(vocabulary, &id.value);
        owned(isolated(&name, &self.scene.site.settings.languages[self.reader.lang]))
    }
}

/// Takes the section with this id out of `sections`.
fn take<'t>(sections: &mut Vec<BodySection<'t>>, id: &str) -> Option<BodySection<'t>> {
    let at = sections.iter().position(|section| section.id.0 == id)?;
    Some(sections.remove(at))
}

/// A training's facts in words.
pub fn training<'s>(
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
