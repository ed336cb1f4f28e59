//! Writes HTML with holes into one string. What comes from the text is escaped here and nowhere
//! else; markup is a literal of the program, so nothing written by an editor can become a tag.

use crate::diag::Span;
use crate::model::words::{Fill, Hole};
use crate::text::{NO_BREAK, french_gap, latin_run, push_escaped, unescaped};

use super::Lang;

/// HTML with holes, as it grows.
#[derive(Debug)]
pub(super) struct Out {
    pub html: String,
    pub holes: Vec<Hole>,
    lang: Lang,
}

/// Bytes that need a second look in running text: 1 in every language, 2 in French.
const SPECIAL: [u8; 256] = {
    let mut table = [0; 256];
    table[b'&' as usize] = 1;
    table[b'<' as usize] = 1;
    table[b'>' as usize] = 1;
    table[b';' as usize] = 2;
    table[b'?' as usize] = 2;
    table[b'!' as usize] = 2;
    table[b':' as usize] = 2;
    // The first byte of « and ».
    table[0xC2] = 2;
    table
};

impl Out {
    pub fn new(capacity: usize, lang: Lang) -> Out {
        Out { html: String::with_capacity(capacity), holes: Vec::with_capacity(16), lang }
    }

    /// Where the next byte will stand.
    pub fn at(&self) -> u32 {
        self.html.len() as u32
    }

    pub fn markup(&mut self, markup: &'static str) {
        self.html.push_str(markup);
    }

    pub fn attr(&mut self, name: &'static str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        push_escaped(&mut self.html, value);
        self.html.push('"');
    }

    pub fn hole(&mut self, span: Span, fill: Fill) {
        let at = self.at();
        self.holes.push(Hole { at, span, fill });
    }

    /// Running text, with the spacing of French and the isolation of right-to-left languages.
    pub fn text(&mut self, text: &str) {
        if self.lang.rtl {
            self.isolated(text);
        } else {
            self.spaced(text, if self.lang.french { 3 } else { 1 });
        }
    }

    /// Text to be shown as it stands: code, addresses.
    pub fn verbatim(&mut self, text: &str) {
        self.spaced(text, 1);
    }

    /// `<bdi dir="ltr">` in a right-to-left text; whether it was written.
    pub fn isolate(&mut self) -> bool {
        if self.lang.rtl {
            self.markup("<bdi dir=\"ltr\">");
        }
        self.lang.rtl
    }

    pub fn rtl(&self) -> bool {
        self.lang.rtl
    }

    fn isolated(&mut self, text: &str) {
        let mut from = 0;
        while let Some(run) = latin_run(text, from) {
            self.verbatim(&text[from..run.start]);
            self.markup("<bdi dir=\"ltr\">");
            self.verbatim(&text[run.clone()]);
            self.markup("</bdi>");
            from = run.end;
        }
        self.verbatim(&text[from..]);
    }

    fn spaced(&mut self, text: &str, mask: u8) {
        let bytes = text.as_bytes();
        let (mut done, mut at) = (0, 0);
        while let Some(found) = bytes[at..].iter().position(|&b| SPECIAL[b as usize] & mask != 0) {
            at += found;
            let (len, escape) = match bytes[at] {
                b'&' => (1, "&amp;"),
                b'<' => (1, "&lt;"),
                b'>' => (1, "&gt;"),
                _ => {
                    self.html.push_str(&text[done..at]);
                    done = at + self.french(&text[at..]);
                    at = done;
                    continue;
                }
            };
            self.html.push_str(&text[done..at]);
            self.html.push_str(escape);
            at += len;
            done = at;
        }
        self.html.push_str(&text[done..]);
    }

    /// Writes the character at the start of `text` with the no-break space it asks for; returns
    /// how many bytes of `text` that covers.
    fn french(&mut self, text: &str) -> usize {
        let c = text.chars().next().expect("the byte found begins a character");
        if let Some(gap) = french_gap(c) {
            self.no_break(gap);
        }
        self.html.push(c);
        if c == '«' && text[c.len_utf8()..].starts_with(' ') {
            self.html.push(NO_BREAK);
            return c.len_utf8() + 1;
        }
        c.len_utf8()
    }

    /// Replaces an ordinary space at the end. A hole after it means that something will stand
    /// between the space and what comes now.
    fn no_break(&mut self, space: char) {
        let open = self.holes.last().is_some_and(|hole| hole.at == self.at());
        if !open && self.html.ends_with(' ') {
            self.html.pop();
            self.html.push(space);
        }
    }

    /// Writes an address into a quoted attribute.
    pub fn href(&mut self, url: &str) {
        for byte in url.bytes() {
            match byte {
                b'&' => self.html.push_str("&amp;"),
                b'\'' => self.html.push_str("&#39;"),
                b'!'
                | b'#'..=b'%'
                | b'('..=b';'
                | b'='
                | b'?'..=b'Z'
                | b'_'
                | b'a'..=b'z'
                | b'~' => {
                    self.html.push(byte as char);
                }
                b'[' | b']' => self.html.push(byte as char),
                _ => {
                    const HEX: &[u8; 16] = b"0123456789ABCDEF";
                    self.html.push('%');
                    self.html.push(HEX[usize::from(byte >> 4)] as char);
                    self.html.push(HEX[usize::from(byte & 15)] as char);
                }
            }
        }
    }

    /// Plain text of what was written since `start`: tags left out, references by their label or
    /// their target.
    pub fn plain(&self, start: u32) -> String {
        let first = self.holes.partition_point(|hole| hole.at < start);
        let mut text = String::with_capacity(self.html.len() - start as usize);
        let mut from = start as usize;
        for hole in &self.holes[first..] {
            push_plain(&mut text, &self.html[from..hole.at as usize]);
            from = hole.at as usize;
            if let Fill::Link(reference) = &hole.fill {
                text.push_str(reference.name());
            }
        }
        push_plain(&mut text, &self.html[from..]);
        text.truncate(text.trim_end().len());
        text
    }
}

/// A hole inside a tag cuts it in two; both halves hold no `<` or `>` but the tag's own, because
/// text and attributes are escaped.
fn push_plain(text: &mut String, html: &str) {
    let mut rest = match (html.find('<'), html.find('>')) {
        (open, Some(close)) if open.is_none_or(|open| close < open) => &html[close + 1..],
        _ => html,
    };
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let tag = || ("", rest.find('>').map_or(rest.len(), |end| end + 1));
        let (c, len) = unescaped(rest).unwrap_or_else(tag);
        text.push_str(c);
        rest = &rest[len..];
    }
    text.push_str(rest);
}
