//! A translation to be: the original, with a mark at each of its passages that is an error until
//! the passage is translated. Headings, lists and tables keep their form, so that ids, items to
//! tick and references are the original's from the start.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::facts::quoted;
use super::words::front;
use crate::diag::{Code, Diagnostic, Place, Span, Texts};
use crate::model::sheet::SheetId;
use crate::model::words::{DIALECT, Words};
use crate::parse::body::left_mark;
use crate::pipeline::Checked;
use crate::translation;

const MARK: &str = "[!TRANSLATE]";

/// The path and the text of a new words file.
///
/// # Errors
/// `words-missing` where there is no original, `translate-left` where it is not written yet.
pub(super) fn skeleton(
    checked: &Checked,
    id: SheetId,
    lang: usize,
    texts: &Texts,
) -> Result<(String, String), Diagnostic> {
    let sheet = checked.site.sheet(id);
    let tag = |lang: usize| checked.site.settings.languages[lang].tag.as_str();
    let path = |lang: usize| ["content/", sheet.key.as_str(), "/", tag(lang), ".md"].concat();
    let original = checked.site.original(sheet);
    let Some(words) = sheet.words[original].as_deref() else {
        return Err(Diagnostic::new(Code::WordsMissing)
            .arg("key", &sheet.key)
            .arg("lang", tag(original))
            .arg("file", path(original))
            .place(Place::file(&sheet.facts.source)));
    };
    if let Some(unwritten) = unwritten(words) {
        return Err(unwritten);
    }
    let fields = [("title", &words.title), ("summary", &words.summary)];
    let marked = fields.into_iter().filter_map(|(key, field)| {
        let field = field.as_ref()?;
        Some((key, quoted(&[MARK, " ", &field.value].concat())))
    });
    let front = front(texts, "new-translation", &marked.collect::<Vec<_>>());
    Ok((path(lang), [front, body(words)].concat()))
}

/// The first mark for what is still to be written, or translated, in an original.
fn unwritten(words: &Words) -> Option<Diagnostic> {
    let start = words.start as usize;
    let text = &words.source.text[start..];
    let mark =
        |(at, _): (usize, &str)| left_mark(&text[at..]).map(|(mark, range)| (at, mark, range));
    let found = text.match_indices("[!").find_map(mark).filter(|_| words.body.left);
    let (at, mark, range) = found?;
    let left = Diagnostic::new(Code::Translate).arg("mark", mark).help("help-original");
    let left = left.arg("file", &words.source.path);
    Some(left.at(&words.source, Span::new(at..at + range.len(), start)))
}

fn body(words: &Words) -> String {
    let start = words.start as usize;
    let text = &words.source.text[start..];
    let Form { paragraphs, code } = form(text);
    // What is put in, and where.
    let mut marks: Vec<(usize, &str)> = Vec::new();
    for block in translation::blocks(words) {
        let Some(from) = (block.span.start as usize).checked_sub(start) else { continue };
        let end = block.span.end as usize - start;
        let at = begin(text, from);
        let inside = |ranges: &[Range<usize>]| ranges.iter().find(|r| r.contains(&at)).cloned();
        if inside(&code).is_some() || is_card(&text[at..end.max(at)]) {
            continue;
        }
        match inside(&paragraphs) {
            Some(paragraph) => quote(text, &paragraph, &mut marks),
            None => marks.push((at, "[!TRANSLATE] ")),
        }
    }
    let mut body = String::with_capacity(text.len() * 2);
    let mut at = 0;
    for (mark, put) in marks {
        body.push_str(&text[at..mark]);
        body.push_str(put);
        at = mark;
    }
    body.push_str(&text[at..]);
    body.trim_start_matches(['\r', '\n']).replace("\r\n", "\n")
}

/// What of a text is not marked in its line.
struct Form {
    /// Paragraphs that stand in nothing else.
    paragraphs: Vec<Range<usize>>,
    code: Vec<Range<usize>>,
}

fn form(text: &str) -> Form {
    let mut form = Form { paragraphs: Vec::new(), code: Vec::new() };
    let mut depth = 0;
    for (event, range) in Parser::new_ext(text, DIALECT).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                match tag {
                    Tag::Paragraph if depth == 0 => form.paragraphs.push(range),
                    Tag::CodeBlock(_) => form.code.push(range),
                    _ => {}
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    form
}

/// Where the words of a passage begin: after blanks, the bars of empty cells, and the name of an
/// alert on the same line.
fn begin(text: &str, from: usize) -> usize {
    let rest = text[from..].trim_start_matches([' ', '\t', '|']);
    let name = rest.strip_prefix("[!").and_then(|name| name.split_once(']'));
    let rest = match name {
        Some((name, after)) if name.bytes().all(|b| b.is_ascii_alphabetic()) => {
            after.trim_start_matches([' ', '\t'])
        }
        Some(_) | None => rest,
    };
    text.len() - rest.len()
}

/// A contact card alone is the same in every language.
fn is_card(text: &str) -> bool {
    let inside = text.trim().strip_prefix("![[").and_then(|rest| rest.strip_suffix("]]"));
    inside.is_some_and(|inside| !inside.contains("]]"))
}

/// Puts a paragraph into a quote under a line with the mark.
fn quote(text: &str, paragraph: &Range<usize>, marks: &mut Vec<(usize, &str)>) {
    let mut line = text[..paragraph.start].rfind('\n').map_or(0, |end| end + 1);
    let end = paragraph.start + text[paragraph.clone()].trim_end().len();
    marks.push((line, "> [!TRANSLATE]\n"));
    while line < end {
        marks.push((line, "> "));
        line = text[line..].find('\n').map_or(end, |next| line + next + 1);
    }
}
