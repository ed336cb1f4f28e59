//! Paths of published files, and digests of what they hold.
//!
//! Owns the rules for a path that any system can write and that stays in the output folder.
//! Never touches a disk.

use std::fmt;

use crate::diag::{Code, Diagnostic};

/// The longest file name that common file systems take, in bytes.
const NAME_MAX: usize = 255;

/// Characters that Windows and FAT (the USB stick) refuse in a name. `:` and `\` would also lead
/// out of the folder there.
const FORBIDDEN: &[char] = &['\\', ':', '<', '>', '"', '|', '?', '*'];

/// Names that Windows keeps for devices, whatever comes after the first dot.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// The path of a published file from the output folder, with `/` between names. It cannot lead
/// out of that folder, and every name in it can be written on Linux, macOS, Windows and FAT.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(Box<str>);

impl OutPath {
    /// Checks `path`; the error has the code `output-path`.
    pub fn new(path: impl Into<String>) -> Result<OutPath, Diagnostic> {
        let path = path.into();
        if path.split('/').all(writable) {
            Ok(OutPath(path.into_boxed_str()))
        } else {
            Err(Diagnostic::new(Code::OutputPath).arg("path", path.escape_debug()))
        }
    }

    /// The path as it stands in the manifest.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders above the file, the nearest first, without the output folder itself.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.rmatch_indices('/').map(|(at, _)| &self.0[..at])
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `name` can be the name of a file or folder everywhere.
fn writable(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= NAME_MAX
        // Also refuses `.` and `..`. Windows drops trailing dots and spaces.
        && !name.ends_with(['.', ' '])
        && !name.contains(FORBIDDEN)
        && !name.contains(char::is_control)
        && !device(name)
}

/// Whether Windows takes `name` for a device: `nul`, `COM1.txt`, `lpt¹`.
fn device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches(' ');
    let is = |word: &str| stem.eq_ignore_ascii_case(word);
    let numbered = |port: &str| {
        let (Some(start), Some(rest)) = (stem.get(..3), stem.get(3..)) else { return false };
        let mut digits = rest.chars();
        start.eq_ignore_ascii_case(port)
            && matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³'))
            && digits.next().is_none()
    };
    DEVICES.iter().any(|word| is(word)) || numbered("com") || numbered("lpt")
}

/// The first 16 bytes of a BLAKE3 hash: enough to tell two contents apart, since nobody gains
/// from a collision in their own site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digest([u8; 16]);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Digest {
        blake3::hash(bytes).into()
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Reads what `Display` writes, and nothing else.
    pub fn parse(text: &str) -> Option<Digest> {
        let hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 32 || !text.bytes().all(hex) {
            return None;
        }
        Some(Digest(u128::from_str_radix(text, 16).ok()?.to_be_bytes()))
    }
}

impl From<blake3::Hash> for Digest {
    fn from(hash: blake3::Hash) -> Digest {
        let mut digest = [0; 16];
        digest.copy_from_slice(&hash.as_bytes()[..16]);
        Digest(digest)
    }
}

impl fmt::Display for Digest {
    /// Writes 32 lower-case hexadecimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Component, Path};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_of_a_site_are_accepted() {
        for path in
            ["index.html", "fr/définitions/дитина/index.html", ".htaccess", "_headers", "a b"]
        {
            assert_eq!(OutPath::new(path).expect(path).as_str(), path);
        }
        for path in ["console", "com", "com10", "auxiliary.html", "lpt/x", "comé"] {
            assert!(OutPath::new(path).is_ok(), "{path}");
        }
    }

    #[test]
    fn names_that_leave_the_root_or_that_a_system_refuses_are_errors() {
        let long = "x".repeat(256);
        let paths = [
            "",
            "/",
            "/etc/passwd",
            "a/",
            "a//b",
            ".",
            "..",
            "../a",
            "a/../b",
            "a/./b",
            "a\\b",
            "C:a",
            "a\0",
            "a\nb",
            "a\u{85}",
            "a?",
            "a*",
            "nul",
            "NUL.txt",
            "a/Com1",
            "lpt¹.html",
            "aux .x",
            "end.",
            "end ",
            "a ./b",
            "...",
            &long,
        ];
        for path in paths {
            let refused = OutPath::new(path).expect_err(path);
            assert_eq!(refused.code, Code::OutputPath);
        }
    }

    #[test]
    fn folders_come_nearest_first() {
        let path = OutPath::new("fr/a/index.html").unwrap();
        assert_eq!(path.folders().collect::<Vec<_>>(), ["fr/a", "fr"]);
    }

    #[test]
    fn a_digest_reads_what_it_writes() {
        let digest = Digest::of(b"fiches");
        assert_eq!(Digest::parse(&digest.to_string()), Some(digest));
        for text in ["", "+0000000000000000000000000000000", &digest.to_string()[1..]] {
            assert_eq!(Digest::parse(text), None, "{text}");
        }
    }

    /// Pieces from which dangerous paths are made, often enough to pass some of them.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[a-z.]{1,3}",
            Just("..".into()),
            Just("/".into()),
            "\\PC",
            any::<char>().prop_map(String::from)
        ];
        proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn no_path_leaves_the_root(text in pieces()) {
            if let Ok(path) = OutPath::new(text) {
                let names: Vec<_> = Path::new(path.as_str()).components().collect();
                prop_assert!(names.iter().all(|name| matches!(name, Component::Normal(_))));
                prop_assert_eq!(names.len(), path.folders().count() + 1);
            }
        }
    }
}
