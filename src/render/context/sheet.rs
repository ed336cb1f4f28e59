//! A sheet: its head, what is written of it, and the parts of its kind.

use serde::Serialize;

use super::{Html, Label, Language, Link, Text, WordsLang};

/// Templates `definition.html`, `procedure.html`, `indicators.html`, `partner.html`,
/// `training.html`, `page.html`, under `sheet`. Most of a sheet comes in parts, each rendered
/// before from a template of its own.
#[derive(Serialize)]
pub struct Sheet<'a> {
    pub key: Text<'a>,
    pub kind: &'static str,
    /// The kind's name.
    pub kind_name: Text<'a>,
    pub title: Label<'a>,
    pub summary: Option<Label<'a>>,
    /// Synonyms, each from `parts/synonym.html`.
    pub also: Html<'a>,
    pub words: WordsLang<'a>,
    /// `parts/notes.html`: what a reader must know before the text; mostly empty.
    pub notes: Html<'a>,
    /// `parts/toc.html`.
    pub toc: Html<'a>,
    /// `parts/sheet.html`: the text with the facts of the kind, sources and dates.
    pub body: Html<'a>,
    /// The day of the last review, or of the writing and that nobody has reviewed it.
    pub dated: Html<'a>,
    /// Only of a procedure.
    pub procedure: Option<Procedure<'a>>,
    /// Links to the pages of its tags, each from `parts/topic.html`.
    pub tags: Html<'a>,
    /// Sheets to read next, each from `parts/item.html`.
    pub related: Html<'a>,
    pub previous: Option<Link<'a>>,
    pub next: Option<Link<'a>>,
}

#[derive(Serialize)]
pub struct Procedure<'a> {
    /// Name of the audience.
    pub audience: Option<Html<'a>>,
    pub urgency: &'static str,
    /// Number of steps.
    pub count: usize,
}

/// `parts/synonym.html`.
#[derive(Serialize)]
pub struct SynonymPart<'a> {
    pub lang: &'a Language,
    pub words: WordsLang<'a>,
    pub word: Html<'a>,
}

/// `parts/topic.html`.
#[derive(Serialize)]
pub struct TopicPart<'a> {
    pub lang: &'a Language,
    pub topic: Link<'a>,
}

/// `parts/notes.html`, where one of them is set.
#[derive(Serialize)]
pub struct NotesPart<'a> {
    pub lang: &'a Language,
    pub notes: Notes<'a>,
}

#[derive(Serialize)]
pub struct Notes<'a> {
    /// Not published: shown with `--drafts` and in `serve`.
    pub draft: bool,
    pub fallback: Option<Fallback<'a>>,
    pub outdated: Option<Outdated<'a>>,
    /// Its next review was due before today.
    pub overdue: bool,
}

/// The words are shown in another language, for want of a translation.
#[derive(Serialize, Clone)]
pub struct Fallback<'a> {
    /// BCP 47 tag of the language shown, for the message `lang-fallback`.
    pub lang: &'a str,
    /// That language's own name for itself.
    pub name: &'a str,
}

/// The original has moved on since this translation was declared current.
#[derive(Serialize, Clone)]
pub struct Outdated<'a> {
    /// Address of the original.
    pub href: Text<'a>,
    pub lang: &'a str,
    /// The changed sections, linking to them in the original.
    pub sections: Vec<Link<'a>>,
}

/// `parts/toc.html`.
#[derive(Serialize)]
pub struct TocPart<'a> {
    pub lang: &'a Language,
    pub words: WordsLang<'a>,
    pub toc: Vec<TocEntry<'a>>,
}

#[derive(Serialize)]
pub struct TocEntry<'a> {
    pub id: Text<'a>,
    /// Without links.
    pub title: Html<'a>,
    /// The number of a step.
    pub n: Option<usize>,
}

/// `parts/sheet.html`: a sheet below its head, on its own page and in the handbook.
#[derive(Serialize)]
pub struct BodyPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub words: WordsLang<'a>,
    pub sheet: Body<'a>,
}

/// Where a sheet stands: its own page, or the handbook.
#[derive(Serialize, Clone, Copy)]
pub struct At<'a> {
    /// Level of the headings of its sections: 2, in the handbook 4.
    pub level: u8,
    /// Before every id and anchor: empty but in the handbook, where several sheets share a page.
    #[serde(serialize_with = "opaque")]
    pub prefix: &'a str,
}

fn opaque<S: serde::Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Text::from(text).serialize(serializer)
}

#[derive(Serialize, Default)]
pub struct Body<'a> {
    /// `parts/partner.html`, only of a partner.
    pub partner: Html<'a>,
    /// `parts/training.html`, only of a training.
    pub training: Html<'a>,
    /// The text before the first `##`.
    pub intro: Html<'a>,
    /// The steps of a procedure, each from `parts/step.html`.
    pub steps: Html<'a>,
    /// The groups of indicators, each from `parts/group.html`.
    pub groups: Html<'a>,
    /// The `##` sections that are not steps or groups.
    pub sections: Vec<BodySection<'a>>,
    /// `parts/definition.html`, only of a definition.
    pub definition: Html<'a>,
    /// The text's own footnotes, or empty.
    pub footnotes: Html<'a>,
    /// `parts/sources.html`.
    pub sources: Html<'a>,
    /// `parts/glossary.html`, where definitions explain words of the text.
    pub glossary: Html<'a>,
}

#[derive(Serialize)]
pub struct BodySection<'a> {
    pub id: Text<'a>,
    pub title: Html<'a>,
    pub body: Html<'a>,
}

/// `parts/definition.html`.
#[derive(Serialize)]
pub struct DefinitionPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub definition: Definition<'a>,
}

/// Links to other definitions, each from `parts/link.html`.
#[derive(Serialize)]
pub struct Definition<'a> {
    pub broader: Html<'a>,
    pub narrower: Html<'a>,
    pub confused_with: Html<'a>,
    pub see: Html<'a>,
    /// The title in the site's other languages, real translations only.
    pub other_titles: Vec<OtherTitle<'a>>,
}

#[derive(Serialize)]
pub struct OtherTitle<'a> {
    pub lang: &'a Language,
    pub title: Text<'a>,
}

/// `parts/step.html`.
#[derive(Serialize)]
pub struct StepPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub words: WordsLang<'a>,
    pub step: Step<'a>,
}

#[derive(Serialize)]
pub struct Step<'a> {
    pub n: Text<'a>,
    /// "Step 2 of 6", for screen readers.
    pub label: Html<'a>,
    pub id: Text<'a>,
    pub title: Html<'a>,
    pub body: Html<'a>,
    pub actor: Option<Html<'a>>,
    /// In words: "at once", "within 24 hours".
    pub deadline: Option<Text<'a>>,
    /// The deadline is `at-once`.
    pub at_once: bool,
    pub duration: Option<Text<'a>>,
    pub document: Option<Html<'a>>,
    /// Contact cards (`parts/card.html`).
    pub contacts: Html<'a>,
}

/// `parts/group.html`.
#[derive(Serialize)]
pub struct GroupPart<'a> {
    pub lang: &'a Language,
    pub at: At<'a>,
    pub words: WordsLang<'a>,
    pub group: Group<'a>,
}

#[derive(Serialize)]
pub struct Group<'a> {
    pub id: Text<'a>,
    pub title: Html<'a>,
    /// With the checklist.
    pub body: Html<'a>,
    /// `strong`, `medium` or `weak`.
    pub strength: Option<&'static str>,
    pub sources: Vec<GroupSource<'a>>,
}

/// One of the sheet's sources.
#[derive(Serialize)]
pub struct GroupSource<'a> {
    pub n: Text<'a>,
    /// "Source 3".
    pub label: Html<'a>,
}

/// `parts/training.html`.
#[derive(Serialize)]
pub struct TrainingPart<'a> {
    pub lang: &'a Language,
    pub training: Training<'a>,
}

#[derive(Serialize)]
pub struct Training<'a> {
    /// When it takes place, in words; absent: undated.
    pub date: Option<Html<'a>>,
    /// As in [`Listed`](super::Listed).
    pub when: &'static str,
    /// `reported`, `planned` or `recurring`.
    pub status: &'static str,
    pub place: Option<Html<'a>>,
    pub organiser: Option<Link<'a>>,
    pub audience: Option<Html<'a>>,
}
