//! Diagnostics for people at a terminal: title, place, excerpt and help.
//!
//! Owns how a diagnostic is laid out, and which notes are not: a hundred alike would hide the one
//! error. The drawing is annotate-snippets', rustc's own.

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::excerpt::Excerpt;
use super::position::Files;
use super::{Code, Diagnostic, Place, Severity, Texts};

/// Columns of the terminal that is drawn for: fixed, so that the same mistakes give the same text.
const WIDTH: usize = 120;

/// Bytes between two places of a file that are still shown in one excerpt.
const TOGETHER: usize = 8_000;

/// Notes of one code that are shown; of the others one line says how many there are.
const NOTES: usize = 3;

/// One block a diagnostic, separated by blank lines: notes first, by code, then errors and warnings
/// in their order, where a terminal ends.
pub fn human(diagnostics: &[Diagnostic], texts: &Texts, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut files = Files::default();
    let is_note = |found: &&Diagnostic| found.severity == Severity::Note;
    let (mut notes, others): (Vec<_>, Vec<_>) = diagnostics.iter().partition(is_note);
    notes.sort_by_key(|note| note.code);
    let mut blocks = String::new();
    for alike in notes.chunk_by(|a, b| a.code == b.code) {
        let shown = &alike[..alike.len().min(NOTES)];
        blocks.extend(shown.iter().map(|note| block(note, texts, &renderer, &mut files)));
        if alike.len() > NOTES {
            blocks += &more(alike[0].code, alike.len() - NOTES, texts, &renderer);
        }
    }
    blocks.extend(others.iter().map(|found| block(found, texts, &renderer, &mut files)));
    blocks
}

/// How many more notes of a code there are, and how to see them.
fn more(code: Code, count: usize, texts: &Texts, renderer: &Renderer) -> String {
    let note = Level::NOTE.with_name(texts.severity(Severity::Note));
    let title = note.primary_title(texts.phrase("summary-more", &[("count", count.to_string())]));
    renderer.render(&[Group::with_title(title.id(code.as_str()))]) + "\n\n"
}

fn block<'a>(
    diagnostic: &'a Diagnostic,
    texts: &Texts,
    renderer: &Renderer,
    files: &mut Files<'a>,
) -> String {
    let title = level(diagnostic.severity)
        .with_name(texts.severity(diagnostic.severity))
        .primary_title(texts.title(diagnostic))
        .id(diagnostic.code.as_str());
    let mut group = title.elements(elements(&marks(diagnostic, texts), texts, files));
    if let Some(help) = texts.help(diagnostic) {
        let help = normalize_untrusted_str(&help);
        group = group.element(Level::HELP.with_name(texts.help_word()).message(help));
    }
    let mut block = renderer.render(&[group]);
    block.push_str("\n\n");
    block
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

/// A place to be shown, with its words.
struct Mark<'a> {
    place: &'a Place,
    kind: AnnotationKind,
    text: Option<String>,
}

fn marks<'a>(diagnostic: &'a Diagnostic, texts: &Texts) -> Vec<Mark<'a>> {
    let first = diagnostic.place.iter().map(|place| Mark {
        place,
        kind: AnnotationKind::Primary,
        text: texts.label(diagnostic),
    });
    let others = diagnostic.labels.iter().map(|label| Mark {
        place: &label.place,
        kind: AnnotationKind::Context,
        text: texts.attribute(diagnostic, label.text),
    });
    first.chain(others).collect()
}

fn elements<'a>(marks: &[Mark<'a>], texts: &Texts, files: &mut Files<'a>) -> Vec<Element<'static>> {
    let mut elements = Vec::new();
    let mut rest = marks;
    while let Some((mark, others)) = rest.split_first() {
        if mark.place.is_file() {
            elements.extend(file(mark, texts));
            rest = others;
            continue;
        }
        let lines = files.lines(&mark.place.source);
        let excerpts = together(rest, |mark| Excerpt::new(lines, mark.place.span));
        let snippet = snippet(lines.text, &excerpts, rest);
        let path = mark.place.source.path.clone();
        if excerpts[0].is_whole() {
            elements.push(snippet.path(path).into());
        } else {
            // The renderer would count the column from the start of the window.
            let position = excerpts[0].position;
            let origin = Origin::path(path).line(position.line).char_column(position.column);
            elements.extend([origin.into(), snippet.into()]);
        }
        rest = &rest[excerpts.len()..];
    }
    elements
}

/// The excerpts of the first place and of those after it that are near it in the same file.
fn together(marks: &[Mark], excerpt: impl Fn(&Mark) -> Excerpt) -> Vec<Excerpt> {
    let first = excerpt(&marks[0]);
    let near = |other: &Excerpt| {
        let distance = other.shown.start.abs_diff(first.shown.start);
        first.is_whole() && other.is_whole() && distance < TOGETHER
    };
    let path = &marks[0].place.source.path;
    let others: Vec<Excerpt> = marks[1..]
        .iter()
        .take_while(|mark| !mark.place.is_file() && mark.place.source.path == *path)
        .map(&excerpt)
        .take_while(near)
        .collect();
    std::iter::once(first).chain(others).collect()
}

fn snippet(
    text: &str,
    excerpts: &[Excerpt],
    marks: &[Mark],
) -> Snippet<'static, annotate_snippets::Annotation<'static>> {
    let start = excerpts.iter().map(|e| e.shown.start).min().unwrap_or(0);
    let end = excerpts.iter().map(|e| e.shown.end).max().unwrap_or(start);
    let line = excerpts.iter().map(|e| e.position.line).min().unwrap_or(1);
    let (shown, first) = excerpts[0].text(text);
    // Several excerpts are whole lines: what lies between them is folded away by the renderer.
    let shown = if excerpts.len() == 1 { shown } else { text[start..end].to_owned() };
    let annotations = excerpts.iter().zip(marks).map(|(excerpt, mark)| {
        let span = if excerpts.len() == 1 {
            first.clone()
        } else {
            excerpt.marked.start - start..excerpt.marked.end - start
        };
        mark.kind.span(span).label(mark.text.clone())
    });
    Snippet::source(shown).line_start(line).annotations(annotations)
}

/// A file as a whole: its path, and the words of a second place under it.
fn file(mark: &Mark, texts: &Texts) -> Vec<Element<'static>> {
    let path = &mark.place.source.path;
    match (&mark.kind, &mark.text) {
        (AnnotationKind::Context, Some(text)) => {
            let text = normalize_untrusted_str(&format!("{path}: {text}"));
            vec![Level::NOTE.with_name(texts.severity(Severity::Note)).message(text).into()]
        }
        _ => vec![Origin::path(path.clone()).into()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::sample::{diagnostics, source, span};
    use crate::diag::{MessageLang, Span};

    #[test]
    fn a_block_shows_place_excerpt_and_help() {
        insta::assert_snapshot!(human(&diagnostics(), &Texts::new(MessageLang::Fr), false));
    }

    #[test]
    fn notes_come_first_and_many_of_a_code_are_folded_into_a_line() {
        let file = source("fr.md", "Un\nDeux\n");
        let at =
            |code: Code, part| Diagnostic::new(code).arg("id", part).at(&file, span(&file, part));
        let unreviewed = |key: &str| {
            let found = Diagnostic::new(Code::WordsUnreviewed).arg("key", key).arg("lang", "uk");
            found.place(Place::path(format!("{key}/uk.md")))
        };
        let mut found = vec![at(Code::FootnoteMissing, "Un"), unreviewed("a")];
        found.extend(["b", "c", "d", "e"].map(unreviewed));
        found.extend([at(Code::FootnoteUnused, "Deux"), Diagnostic::new(Code::BaseUrlMissing)]);
        insta::assert_snapshot!(human(&found, &Texts::new(MessageLang::Fr), false));
    }

    #[test]
    fn a_place_far_away_or_in_another_file_has_its_own_excerpt() {
        let far = source("fr.md", &format!("id = 1\n{}id = 2\n", "\n".repeat(9_000)));
        let other = source("nl.md", "# Één\n");
        let diagnostic = Diagnostic::new(Code::IdDuplicate)
            .arg("id", "call")
            .at(&far, span(&far, "id = 2"))
            .label(Place::new(&far, span(&far, "id = 1")), "label-first")
            .label(Place::new(&other, span(&other, "Één")), "label-first")
            .label(Place::path("ar.md"), "label-first");
        insta::assert_snapshot!(human(&[diagnostic], &Texts::new(MessageLang::Nl), false));
    }

    #[test]
    fn a_huge_line_is_cut_and_keeps_its_column() {
        let text = format!("{}[[x]]{}", "a".repeat(5_000_000), "b".repeat(5_000_000));
        let file = source("en.md", &text);
        let diagnostic =
            Diagnostic::new(Code::LinkMissing).arg("name", "x").at(&file, span(&file, "[[x]]"));
        let block = human(&[diagnostic], &Texts::new(MessageLang::En), false);
        insta::assert_snapshot!(block);
    }

    #[test]
    fn colours_are_used_only_when_asked_for() {
        let texts = Texts::new(MessageLang::En);
        assert!(human(&diagnostics(), &texts, true).contains("\u{1b}["));
        assert!(!human(&diagnostics(), &texts, false).contains('\u{1b}'));
    }

    #[test]
    fn no_span_makes_it_fail() {
        let texts = Texts::new(MessageLang::En);
        for text in ["", "\n", "a\té\r\nقبول\u{200f}\n\ne\u{301}", "\r\r\n\u{feff}x\0\u{1b}[31m"]
        {
            let file = source("x", text);
            let length = text.len() as u32 + 2;
            for (start, end) in (0..length).flat_map(|s| (0..length).map(move |e| (s, e))) {
                let place = Place::new(&file, Span { start, end });
                let diagnostic = Diagnostic::new(Code::IdDuplicate)
                    .place(place.clone())
                    .label(place, "label-first");
                let block = human(&[diagnostic], &texts, false);
                assert!(block.contains("--> x") && !block.contains('\u{1b}'), "{block}");
            }
        }
    }
}
