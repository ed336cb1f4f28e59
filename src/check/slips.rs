//! Marks that were nearly written: what was meant as a citation, a reference, a box, a heading or a
//! checkbox, and is published as it stands. A `\` before a sign says that it is meant so.

use std::ops::Range;

use super::typed::{Block, blocks};
use super::{Alone, Others};
use crate::diag::{Code, Diagnostic};
use crate::model::words::{Alert, Words};
use crate::text::first_pair;

/// What is written between brackets and is longer than this, in bytes, is no mark.
const LONG: usize = 200;

pub fn check(others: &Others<'_>, alone: &Alone<'_>, found: &mut Vec<Diagnostic>) {
    for (_, words) in alone.finished() {
        in_words(others, words, found);
    }
}

/// The slips in one text.
pub fn in_words(others: &Others<'_>, words: &Words, found: &mut Vec<Diagnostic>) {
    if !may_hold(&words.body.html) {
        return;
    }
    for block in blocks(words) {
        for Slip { part, meant } in slips(others, &block) {
            let slip = Diagnostic::new(Code::MarkupSlip)
                .arg("text", &block.text[part.clone()])
                .arg("meant", meant);
            found.push(slip.at(&words.source, block.place(&part)));
        }
    }
}

/// Whether a text may hold one, by the bytes of its HTML: few do.
fn may_hold(html: &str) -> bool {
    let such =
        |byte: u8, next: u8| (byte == b'[') | (byte == b'^') | (byte == b'#') & (next == b'#');
    first_pair(html, such).is_some()
}

/// A part of a block, and how it is written rightly.
#[derive(Debug, PartialEq, Eq)]
struct Slip {
    part: Range<usize>,
    meant: String,
}

fn slips(others: &Others<'_>, block: &Block) -> Vec<Slip> {
    let text = block.text.as_str();
    let mut slips: Vec<Slip> = Vec::new();
    let mut line = 0;
    for at in 0..text.len() {
        if at > 0 && text.as_bytes()[at - 1] == b'\n' {
            line = at;
        }
        if slips.last().is_some_and(|last| at < last.part.end) {
            continue;
        }
        let starts = (at == line).then(|| begun(block, at)).flatten();
        let slip = starts.or_else(|| match text.as_bytes()[at] {
            b'[' => bracket(others, text, at),
            b'^' => caret(others, text, at),
            _ => None,
        });
        slips.extend(slip);
    }
    slips
}

/// What begins a line and looks like the mark of a box, a heading or a checkbox.
fn begun(block: &Block, at: usize) -> Option<Slip> {
    let rest = &block.text[at..];
    let own = |len: usize, meant: String| Some(Slip { part: at..at + len, meant });
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    if (2..=6).contains(&hashes) && rest[hashes..].starts_with(char::is_alphanumeric) {
        let end = word_end(rest, hashes);
        return own(end, [&rest[..hashes], " ", &rest[hashes..end]].concat());
    }
    let dash = rest.starts_with("-[") || rest.starts_with("*[");
    let (open, inner) = inner(rest, usize::from(dash))?;
    let end = open + inner.len() + "[]".len();
    if (dash || (block.item && at == 0)) && matches!(inner.trim(), "" | "x" | "X") {
        let word = word_end(rest, end);
        return own(word, ["- [ ] ", rest[end..word].trim_start()].concat().trim_end().to_owned());
    }
    let alert = alert(block, inner).filter(|_| at == 0 && !dash)?;
    own(end, ["> [!", &alert.as_str().to_ascii_uppercase(), "]"].concat())
}

/// The box whose name stands between brackets, if none was made of it.
fn alert(block: &Block, inner: &str) -> Option<Alert> {
    let name = inner.trim().trim_start_matches('!').trim();
    let alert = Alert::ALL.into_iter().find(|it| it.as_str().eq_ignore_ascii_case(name))?;
    // `> [!NOTE] a` is one.
    let made = block.quoted && inner.strip_prefix('!') == Some(name);
    let loud = name.bytes().all(|byte| byte.is_ascii_uppercase());
    (!made && (block.quoted || loud || inner.contains('!'))).then_some(alert)
}

/// A citation, a reference or a link of which some sign is missing.
fn bracket(others: &Others<'_>, text: &str, at: usize) -> Option<Slip> {
    let (_, inner) = inner(text, at)?;
    let end = at + inner.len() + "[]".len();
    // What opens twice has been reported.
    if text[..at].ends_with('[') || text[end..].starts_with(']') {
        return None;
    }
    let own = |end: usize, meant: String| Some(Slip { part: at..end, meant });
    let source = inner.trim().trim_start_matches('^').trim();
    if others.has_source(source) {
        return own(end, ["[^", source, "]"].concat());
    }
    if is_reference(others, inner) {
        return own(end, ["[[", inner.trim(), "]]"].concat());
    }
    let after = &text[end..];
    let address = after.trim_start_matches(' ').strip_prefix('(')?;
    let is_link = after.starts_with(' ') && address.starts_with("http");
    let len = is_link.then(|| address.find(')')).flatten()?;
    let close = text.len() - address.len() + len + 1;
    own(close, ["[", inner, "](", &address[..len], ")"].concat())
}

/// Whether a reference stands between brackets: a sheet, with a fact or words of one's own. A name
/// alone may be a word like others.
fn is_reference(others: &Others<'_>, inner: &str) -> bool {
    let sheet = inner.trim().split(['|', '#']).next().unwrap_or_default();
    let more = &inner.trim()[sheet.len()..];
    let known = others.find(sheet).is_some();
    more.starts_with("#=") || known && (!more.is_empty() || sheet.contains(['-', '/']))
}

/// `^S53`: a citation without its brackets.
fn caret(others: &Others<'_>, text: &str, at: usize) -> Option<Slip> {
    let id = text[at + 1..].split(|c: char| !(c.is_alphanumeric() || c == '-')).next()?;
    let known = others.has_source(id) && !text[..at].ends_with('[');
    let meant = ["[^", id, "]"].concat();
    known.then(|| Slip { part: at..at + 1 + id.len(), meant })
}

/// What stands between the brackets that open at `open`, on one line and without others.
fn inner(text: &str, open: usize) -> Option<(usize, &str)> {
    let inner = text[open..].strip_prefix('[')?;
    let len = inner.find(['[', ']', '\n']).filter(|len| *len < LONG)?;
    inner[len..].starts_with(']').then(|| (open, &inner[..len]))
}

/// Where the first word at or after `from` ends.
fn word_end(text: &str, from: usize) -> usize {
    let word = text[from..].trim_start_matches(' ');
    text.len() - word.len() + word.find(char::is_whitespace).unwrap_or(word.len())
}
