//! The words of a new sheet: the parts that its kind needs, each with what is to be written there.

use super::Plan;
use super::facts::{ROWS, comment, line, quoted, remark, row};
use crate::diag::Texts;
use crate::i18n::Args;
use crate::model::fields::{FRONT_MATTER, Form};
use crate::model::kind::Kind;
use crate::model::partner::REFER;

/// The text of a new words file.
pub(super) fn skeleton(plan: &Plan<'_>) -> String {
    let asked: &[&str] = match plan.kind {
        // The title of a partner is its name.
        Kind::Partner => &["summary"],
        Kind::Definition | Kind::Procedure | Kind::Indicators | Kind::Training | Kind::Page => {
            &["title", "summary"]
        }
    };
    let fields: Vec<(&str, String)> = asked.iter().map(|key| (*key, quoted(""))).collect();
    [front(plan.texts, "new-words", &fields), body(plan)].concat()
}

/// Front matter with these values; all other keys are comments with an example.
pub(super) fn front(texts: &Texts, about: &str, values: &[(&str, String)]) -> String {
    let mut text = ["+++\n", &comment(&texts.word(about))].concat();
    for field in FRONT_MATTER.fields {
        let value = values.iter().find(|(key, _)| *key == field.key);
        let example = match field.form {
            Form::List(_) => "[\"…\"]".to_owned(),
            Form::Choice(words) => quoted(words.first().copied().unwrap_or_default()),
            _ => quoted("…"),
        };
        let shown = value.map_or(&example, |(_, value)| value);
        line(
            &mut text,
            value.is_some(),
            &[field.key, " = ", shown].concat(),
            &remark(texts, &FRONT_MATTER, field),
        );
    }
    [&text, "+++\n\n"].concat()
}

fn body(plan: &Plan<'_>) -> String {
    let write = |id: &str| ["> [!WRITE]\n> ", &plan.texts.word(id), "\n"].concat();
    let rows = |heading: &str, id: &str| {
        let part = |number: usize| {
            let number_arg = [("number", number.to_string())];
            let heading = plan.texts.phrase(heading, &number_arg);
            let id_of = row(plan.kind, number);
            ["\n## ", &heading, " {#", &id_of, "}\n\n", &write(id)].concat()
        };
        (1..=ROWS).map(part).collect::<String>()
    };
    match plan.kind {
        Kind::Definition => write("new-write-definition"),
        Kind::Procedure => {
            [write("new-write-procedure"), rows("new-step", "new-write-step")].concat()
        }
        Kind::Indicators => {
            [write("new-write-indicators"), rows("new-group", "new-write-group")].concat()
        }
        Kind::Partner => {
            let tag = &plan.checked.site.settings.languages[plan.lang].tag;
            let heading = plan.checked.i18n.text(tag, "partner-refer", &Args::new());
            let refer = ["\n## ", &heading, " {#", REFER, "}\n\n"].concat();
            [write("new-write-partner"), refer, write("new-write-refer")].concat()
        }
        Kind::Training => write("new-write-training"),
        Kind::Page => write("new-write-page"),
    }
}
