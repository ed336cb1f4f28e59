//! The plain text of a body: its HTML without tags, its holes filled with words. One line a block.
//! Code is left out: an example of a reference, `[[payoke#=phone]]`, is no answer to who looks for it.

use crate::model::words::Body;
use crate::text::unescaped;

/// Writes the text of `body` from byte `start` to `end` of its HTML. `fill` writes what stands in
/// the hole of an index; inside a tag it is not asked.
pub fn plain(
    body: &Body,
    start: u32,
    end: u32,
    out: &mut String,
    mut fill: impl FnMut(usize, &mut String),
) {
    let first = body.holes.partition_point(|hole| hole.at < start);
    let mut tag = Tag::default();
    let mut from = start as usize;
    for (at, hole) in body.holes.iter().enumerate().skip(first) {
        if hole.at > end {
            break;
        }
        push(&body.html[from..hole.at as usize], &mut tag, out);
        from = hole.at as usize;
        if !tag.open && !tag.code {
            fill(at, out);
        }
    }
    push(&body.html[from..end as usize], &mut tag, out);
    out.truncate(out.trim_end().len());
}

/// Whether the text stands inside a tag, which a hole may cut in two.
#[derive(Default)]
struct Tag {
    open: bool,
    /// The text stands inside code.
    code: bool,
}

fn push(html: &str, tag: &mut Tag, out: &mut String) {
    let mut rest = html;
    while !rest.is_empty() {
        if tag.open {
            let Some(end) = rest.bytes().position(|b| b == b'>') else { return };
            tag.open = false;
            rest = &rest[end + 1..];
            continue;
        }
        let at = rest.bytes().position(|b| matches!(b, b'<' | b'&')).unwrap_or(rest.len());
        let ended = out.is_empty() || out.ends_with('\n');
        if !tag.code {
            out.push_str(if ended { rest[..at].trim_start() } else { &rest[..at] });
        }
        rest = &rest[at..];
        match unescaped(rest) {
            Some((c, len)) => {
                if !tag.code {
                    out.push_str(c);
                }
                rest = &rest[len..];
            }
            None => {
                tag.open = rest.starts_with('<');
                rest = rest.get(1..).unwrap_or_default();
                if tag.open {
                    tag.code = is_code(rest).unwrap_or(tag.code);
                    if !inline(rest) {
                        part(out);
                    }
                }
            }
        }
    }
}

/// Whether code begins or ends with a tag; none where it is another tag.
fn is_code(tag: &str) -> Option<bool> {
    let name = tag.strip_prefix('/').unwrap_or(tag);
    let code = name.strip_prefix("code").or_else(|| name.strip_prefix("pre"))?;
    code.starts_with([' ', '>']).then_some(name == tag)
}

/// Whether an element stands inside a line: its tags part no words.
fn inline(tag: &str) -> bool {
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let end = tag.bytes().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(tag.len());
    matches!(
        &tag[..end],
        "a" | "abbr"
            | "b"
            | "bdi"
            | "code"
            | "del"
            | "em"
            | "i"
            | "s"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
    )
}

/// Ends a line.
fn part(out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.truncate(out.trim_end_matches(' ').len());
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Span;
    use crate::model::words::{Fill, Hole};

    fn text(html: &str) -> String {
        let mut body = Body::default();
        let mut rest = html;
        while let Some((before, after)) = rest.split_once('§') {
            body.html.push_str(before);
            let at = body.html.len() as u32;
            body.holes.push(Hole { at, span: Span::new(0..0, 0), fill: Fill::LinkEnd });
            rest = after;
        }
        body.html.push_str(rest);
        let mut out = String::new();
        plain(&body, 0, body.html.len() as u32, &mut out, |at, out| {
            out.push_str(&format!("[{at}]"));
        });
        out
    }

    #[test]
    fn tags_go_and_escapes_come_back() {
        assert_eq!(text("<p>Le <em>délai</em> &amp; <b>&lt;x&gt;</b></p>\n"), "Le délai & <x>");
    }

    #[test]
    fn code_is_left_out() {
        assert_eq!(text("<p>Type <code>[[a &amp; §b]]</code> here</p>"), "Type  here");
        assert_eq!(text("<pre><code class=\"x\">a\n\nb</code>\n</pre>\n<p>c</p>"), "c");
        assert_eq!(text("<p>a</p><codex>b</codex>"), "a\nb");
    }

    #[test]
    fn blocks_are_lines_and_cells_stay_apart() {
        assert_eq!(text("<ul>\n<li>a</li>\n<li>b</li></ul><td>c</td><td>d</td>"), "a\nb\nc\nd");
        assert_eq!(text("a<br>\nb"), "a\nb");
    }

    #[test]
    fn holes_are_filled_in_the_text_and_not_in_tags() {
        assert_eq!(text("<h2§>A §b</h2>\n<a href=\"§\">c</a>§."), "A [1]b\nc[3].");
    }
}
