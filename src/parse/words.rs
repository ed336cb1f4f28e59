//! A words file: front matter and text.

use std::sync::Arc;

use super::front::{self, NoFrontMatter, Split};
use super::{body, record};
use crate::diag::{Code, Diagnostic, Source, Span, Spanned};
use crate::model::fields::FRONT_MATTER;
use crate::model::output::Digest;
use crate::model::words::{Wording, Words};
use crate::text::french;

/// The words of one file in the language `lang`, and what is wrong with them.
pub fn words(source: &Arc<Source>, lang: body::Lang, diagnostics: &mut Vec<Diagnostic>) -> Words {
    let text = &source.text;
    let split = front::split(text);
    let front_matter = split.is_ok();
    let split = match split {
        Ok(split) => split,
        Err(problem) => {
            let start = text.len() - text.trim_start().len();
            let late = start > 0 && text[start..].starts_with("+++");
            let (problem, help, body) = match problem {
                NoFrontMatter::Missing if late => ("above", "help-above", text.len()),
                NoFrontMatter::Missing => ("missing", "help", 0),
                NoFrontMatter::Open => ("open", "help-end", text.len()),
            };
            let wrong = Diagnostic::new(Code::FrontMatter).arg("problem", problem).help(help);
            let start = if late { start } else { 0 };
            let line = text[start..].lines().next().map_or(0, str::len);
            diagnostics.push(wrong.at(source, Span::new(start..start + line, 0)));
            Split { toml: 0..0, body }
        }
    };
    let toml = &text[split.toml.clone()];
    let front = record::read(&FRONT_MATTER, toml, split.toml.start, source, diagnostics).record;
    // Without a front matter, or with a title that cannot be read, there is one message, not two.
    let reported = |key| !front_matter || front.key_span(key).is_some();
    let (title_reported, summary_reported) = (reported("title"), reported("summary"));
    let spaced = |text: Spanned<String>| match lang.french {
        true => Spanned { value: french(&text.value).into_owned(), ..text },
        false => text,
    };
    let mut without_mark = |field: Spanned<String>| match body::left_mark(&field.value) {
        None => field,
        Some((mark, range)) => {
            diagnostics.push(body::left_over(mark, false).at(source, field.span));
            Spanned { value: field.value[range.end..].trim_start().to_owned(), ..field }
        }
    };
    let title = front.get("title").map(&mut without_mark).map(spaced);
    let summary = front.get("summary").map(without_mark).map(spaced);
    Words {
        source: source.clone(),
        digest: Digest::of(text.as_bytes()),
        title,
        title_reported,
        summary,
        summary_reported,
        front_matter,
        also: front.list("also").into_iter().map(spaced).collect(),
        hidden: front.list("hidden"),
        reviewed: front.choice("status", Wording::named) == Some(Wording::Reviewed),
        start: split.body as u32,
        body: body::body(&text[split.body..], split.body, lang, source, diagnostics),
    }
}
