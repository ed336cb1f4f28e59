//! Splits a words file into front matter and text.

use std::ops::Range;

/// The parts of a words file.
#[derive(Debug, PartialEq, Eq)]
pub struct Split {
    /// The TOML between the `+++` lines.
    pub toml: Range<usize>,
    /// Where the text begins.
    pub body: usize,
}

/// Why a file cannot be split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFrontMatter {
    /// The first line is not `+++`.
    Missing,
    /// No second `+++` line.
    Open,
}

/// Where the front matter and the text of `file` are. Lines may end in CRLF.
///
/// # Errors
/// Where the file does not begin with `+++`, or no line closes it.
pub fn split(file: &str) -> Result<Split, NoFrontMatter> {
    let mut lines = file.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "+++" {
        return Err(NoFrontMatter::Missing);
    }
    let start = first.len();
    let mut at = start;
    for line in lines {
        if line.trim_end() == "+++" {
            return Ok(Split { toml: start..at, body: at + line.len() });
        }
        at += line.len();
    }
    Err(NoFrontMatter::Open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_ends_at_the_second_fence_with_any_line_ends() {
        let file = "+++\r\ntitle = \"T\"\r\n+++\r\nText";
        let split = split(file).unwrap();
        assert_eq!(&file[split.toml], "title = \"T\"\r\n");
        assert_eq!(&file[split.body..], "Text");
    }

    #[test]
    fn a_file_without_fences_says_which_is_missing() {
        assert_eq!(split("Text"), Err(NoFrontMatter::Missing));
        assert_eq!(split("+++\ntitle = 1\n"), Err(NoFrontMatter::Open));
        assert_eq!(split(""), Err(NoFrontMatter::Missing));
    }
}
