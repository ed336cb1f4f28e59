//! `translations.lock`: what each translation was made from. Read and written as text; a block a
//! line, so that versions can be merged.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use serde::Deserialize;

use super::blocks::Block;
use crate::diag::{Code, Diagnostic, Source, Span};
use crate::model::translation::Stretch;

/// What one file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The language of the original.
    pub lang: String,
    /// The original at the last `fiches translated`.
    pub original: Vec<Block>,
    /// By language tag.
    pub translations: BTreeMap<String, Declared>,
}

/// What was declared of one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Stands for the translation's own text then.
    pub own: u32,
    /// The original that it follows.
    pub original: Vec<Block>,
}

/// A table of the file: `original` has `lang` and `blocks`, a language the two others.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    lang: Option<String>,
    blocks: Option<Vec<toml::Spanned<String>>>,
    own: Option<String>,
    original: Option<Vec<toml::Spanned<String>>>,
}

/// Reads a lock.
///
/// # Errors
/// `lock-syntax`, at the first thing that cannot be read.
pub fn parse(source: &Arc<Source>) -> Result<Lock, Diagnostic> {
    if let Some(diagnostic) = conflict(source) {
        return Err(diagnostic);
    }
    let mut tables: BTreeMap<String, Table> = toml::from_str(&source.text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        wrong(source, Span::new(span, 0))
    })?;
    let incomplete = || wrong(source, Span::default());
    let original = tables.remove("original");
    let Some(Table { lang: Some(lang), blocks: Some(blocks), .. }) = original else {
        return Err(incomplete());
    };
    let mut lock = Lock { lang, original: lines(source, blocks)?, translations: BTreeMap::new() };
    for (tag, table) in tables {
        let (Some(own), Some(original)) = (table.own, table.original) else {
            return Err(incomplete());
        };
        let own = u32::from_str_radix(&own, 16).map_err(|_| incomplete())?;
        let original = lines(source, original)?;
        lock.translations.insert(tag, Declared { own, original });
    }
    Ok(lock)
}

/// The first mark that a merge left behind.
fn conflict(source: &Arc<Source>) -> Option<Diagnostic> {
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let text = line.trim_end();
        if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| text.starts_with(mark)) {
            let span = Span::new(at..at + text.len(), 0);
            return Some(wrong(source, span).help("help-conflict"));
        }
        at += line.len();
    }
    None
}

fn wrong(source: &Arc<Source>, span: Span) -> Diagnostic {
    Diagnostic::new(Code::LockSyntax).at(source, span)
}

fn lines(
    source: &Arc<Source>,
    lines: Vec<toml::Spanned<String>>,
) -> Result<Vec<Block>, Diagnostic> {
    let block = |line: toml::Spanned<String>| {
        let span = Span::new(line.span(), 0);
        block(line.get_ref(), span).ok_or_else(|| wrong(source, span))
    };
    lines.into_iter().map(block).collect()
}

/// `9f2c41ab #danger Appelez le 101`: hash, stretch, first characters.
fn block(line: &str, span: Span) -> Option<Block> {
    let (hash, rest) = line.split_once(' ')?;
    let (stretch, start) = rest.split_once(' ').unwrap_or((rest, ""));
    let stretch = match stretch {
        "title" => Stretch::Title,
        "summary" => Stretch::Summary,
        "#" => Stretch::Intro,
        id => Stretch::Heading(id.strip_prefix('#')?.to_owned()),
    };
    let hash = u32::from_str_radix(hash, 16).ok().filter(|_| hash.len() == 8)?;
    Some(Block { hash, stretch, start: start.to_owned(), span })
}

/// The text of the file.
impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("# Written by `fiches translated`.\n[original]\nlang = ")?;
        quoted(f, &self.lang)?;
        list(f, "\nblocks", &self.original)?;
        for (tag, declared) in &self.translations {
            write!(f, "\n[{tag}]\nown = \"{:08x}\"\n", declared.own)?;
            list(f, "original", &declared.original)?;
        }
        Ok(())
    }
}

fn list(f: &mut fmt::Formatter<'_>, key: &str, blocks: &[Block]) -> fmt::Result {
    writeln!(f, "{key} = [")?;
    for block in blocks {
        let Block { hash, stretch, start, .. } = block;
        f.write_str("  ")?;
        quoted(f, &format!("{hash:08x} {stretch} {start}"))?;
        f.write_str(",\n")?;
    }
    f.write_str("]\n")
}

/// A basic string of TOML 1.0. The texts of blocks have no control characters.
fn quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            f.write_char('\\')?;
        }
        f.write_char(c)?;
    }
    f.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::testing::list;

    fn read(text: &str) -> Result<Lock, Diagnostic> {
        let path = "content/s/a/translations.lock".to_owned();
        parse(&Arc::new(Source { path, text: text.to_owned() }))
    }

    fn lock() -> Lock {
        let mut original = list("x.a x.b");
        original[0].stretch = Stretch::Intro;
        original[1].start = "Dire « \"non\" » \\ فقط".to_owned();
        let declared = Declared { own: 0xab, original: original.clone() };
        Lock {
            lang: "fr".to_owned(),
            original,
            translations: [("nl-BE".to_owned(), declared)].into(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = lock().to_string();
        assert_eq!(read(&text).unwrap().to_string(), text);
        assert!(text.contains("\n  \"0000000a # a\",\n"), "{text}");
        assert!(text.contains("\n[nl-BE]\nown = \"000000ab\"\noriginal = [\n"), "{text}");
        let windows = read(&text.replace('\n', "\r\n")).unwrap();
        assert_eq!(windows.to_string(), text);
    }

    #[test]
    fn a_line_knows_where_it_stands() {
        let text = lock().to_string();
        let block = &read(&text).unwrap().original[0];
        assert_eq!(&text[block.span.range()], "\"0000000a # a\"");
    }

    fn problem(text: &str) -> (String, &'static str) {
        let found = read(text).unwrap_err();
        let place = found.place.unwrap();
        let piece = place.source.text[place.span.range()].to_owned();
        (piece, found.help.unwrap())
    }

    #[test]
    fn marks_of_a_merge_are_named() {
        let text = lock().to_string().replacen("  \"", "<<<<<<< HEAD\r\n  \"", 1);
        let mark = "<<<<<<< HEAD".to_owned();
        assert_eq!(problem(&text), (mark, "help-conflict"));
    }

    #[test]
    fn what_cannot_be_read_is_shown() {
        let good = lock().to_string();
        let line = good.replacen("0000000a #", "0a #", 1);
        assert_eq!(problem(&line).0, "\"0a # a\"");
        assert_eq!(problem(&good.replace("own", "owned")).0, "owned");
        assert_eq!(problem("[original]\nlang = \"fr\"\n"), (String::new(), "help"));
        assert_eq!(problem("x").1, "help");
    }
}
