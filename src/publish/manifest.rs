//! The list of what fiches wrote into the output folder, kept in that folder.
//!
//! Owns its format: a first line with version and number of files, then one line a file, sorted
//! by path: digest, size in bytes, key or `-`, path. Same files, same bytes. Never touches a disk.

use std::fmt::Write;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic};
use crate::model::output::{Digest, OutPath};

/// The manifest's own name in the output folder.
pub const NAME: &str = ".fiches-manifest";

/// What the first line opens with. The number of files follows, so that a manifest cut short by a
/// full disk is not taken for a whole one.
const HEAD: &str = "fiches-manifest 1 ";

/// What is known of a published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub hash: Digest,
    /// In bytes.
    pub size: u64,
    /// The digest of everything the file was made from, where the caller gave one.
    pub key: Option<Digest>,
}

/// The files of a published site, sorted by path.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Manifest(Vec<(OutPath, Entry)>);

impl Manifest {
    /// The manifest of `files`, in whatever order; an error if two share a path.
    pub fn new(mut files: Vec<(OutPath, Entry)>) -> Result<Manifest, Diagnostic> {
        files.par_sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        match files.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            Some(pair) => Err(duplicate(&pair[0].0)),
            None => Ok(Manifest(files)),
        }
    }

    /// Reads a manifest; none if `text` is not exactly what `text()` writes.
    pub fn parse(text: &str) -> Option<Manifest> {
        let (count, lines) = text.strip_prefix(HEAD)?.split_once('\n')?;
        if !lines.is_empty() && !lines.ends_with('\n') {
            return None;
        }
        let lines: Vec<&str> = lines.lines().collect();
        let files = lines.into_par_iter().map(entry).collect::<Option<Vec<_>>>()?;
        let sorted = files.is_sorted_by(|(a, _), (b, _)| a < b);
        (sorted && count.parse() == Ok(files.len())).then_some(Manifest(files))
    }

    /// The manifest as it is written to disk.
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}{}\n", self.0.len());
        for (path, Entry { hash, size, key }) in &self.0 {
            let written = match key {
                Some(key) => writeln!(text, "{hash} {size} {key} {path}"),
                None => writeln!(text, "{hash} {size} - {path}"),
            };
            written.expect("a String takes any text");
        }
        text
    }

    /// All files, sorted by path.
    pub fn files(&self) -> &[(OutPath, Entry)] {
        &self.0
    }

    /// The file at `path`, if the manifest has it.
    pub fn entry(&self, path: &str) -> Option<&Entry> {
        let at = self.0.binary_search_by(|(known, _)| known.as_str().cmp(path)).ok()?;
        Some(&self.0[at].1)
    }

    /// The files below `folder`, which ends in `/`.
    pub fn below(&self, folder: &str) -> &[(OutPath, Entry)] {
        let from = self.0.partition_point(|(known, _)| known.as_str() < folder);
        let found = &self.0[from..];
        &found[..found.partition_point(|(known, _)| known.as_str().starts_with(folder))]
    }

    /// Whether any file lies below `folder`, which ends in `/`.
    pub fn has_folder(&self, folder: &str) -> bool {
        !self.below(folder).is_empty()
    }

    /// All folders that hold files, without the output folder itself; a folder comes before those
    /// in it.
    pub fn folders(&self) -> Vec<&str> {
        let mut folders = Vec::new();
        let mut last = "";
        for (path, _) in &self.0 {
            // The files are sorted: those of one folder follow each other.
            let start = folders.len();
            folders.extend(path.folders().take_while(|folder| !lies_in(last, folder)));
            folders[start..].reverse();
            last = path.as_str();
        }
        folders
    }
}

/// Whether the file at `path` lies in or under `folder`.
fn lies_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// Two files of one path. The order in which threads wrote them would decide, so neither stands.
pub fn duplicate(path: &OutPath) -> Diagnostic {
    Diagnostic::new(Code::UrlDuplicate).arg("url", format!("/{path}"))
}

/// Reads one line.
fn entry(line: &str) -> Option<(OutPath, Entry)> {
    let mut parts = line.splitn(4, ' ');
    let hash = Digest::parse(parts.next()?)?;
    let size = parts.next()?.parse().ok()?;
    let key = match parts.next()? {
        "-" => None,
        key => Some(Digest::parse(key)?),
    };
    let path = OutPath::new(parts.next()?).ok()?;
    Some((path, Entry { hash, size, key }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, key: Option<&str>) -> (OutPath, Entry) {
        let key = key.map(|key| Digest::of(key.as_bytes()));
        (OutPath::new(path).unwrap(), Entry { hash: Digest::of(b"x"), size: 1, key })
    }

    fn manifest() -> Manifest {
        let files =
            vec![file("fr/a b/index.html", None), file("404.html", Some("k")), file("fr/é", None)];
        Manifest::new(files).unwrap()
    }

    #[test]
    fn a_manifest_reads_what_it_writes() {
        let text = manifest().text();
        assert_eq!(Manifest::parse(&text), Some(manifest()));
        let empty = Manifest::default();
        assert_eq!(Manifest::parse(&empty.text()), Some(empty));
    }

    #[test]
    fn the_lines_are_sorted_and_hold_digest_size_key_and_path() {
        let text = manifest().text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "fiches-manifest 1 3");
        assert_eq!(lines[1], format!("{} 1 {} 404.html", Digest::of(b"x"), Digest::of(b"k")));
        assert_eq!(lines[2], format!("{} 1 - fr/a b/index.html", Digest::of(b"x")));
    }

    #[test]
    fn a_manifest_cut_short_anywhere_is_none() {
        let text = manifest().text();
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert_eq!(Manifest::parse(&text[..end]), None, "cut at {end}");
        }
    }

    #[test]
    fn a_manifest_that_leaves_the_folder_or_of_another_version_is_none() {
        let text = manifest().text();
        assert_eq!(Manifest::parse(&text.replace("404.html", "../404.html")), None);
        assert_eq!(Manifest::parse(&text.replace("manifest 1", "manifest 2")), None);
    }

    #[test]
    fn a_path_given_twice_is_an_error() {
        let twice = Manifest::new(vec![file("a", None), file("b", None), file("a", Some("k"))]);
        assert_eq!(twice.unwrap_err().code, Code::UrlDuplicate);
    }

    #[test]
    fn files_and_folders_are_found() {
        let manifest = manifest();
        assert!(manifest.entry("404.html").is_some() && manifest.entry("fr").is_none());
        assert!(manifest.has_folder("fr/") && manifest.has_folder("fr/a b/"));
        assert!(
            !manifest.has_folder("f/")
                && !manifest.has_folder("fr/a/")
                && !manifest.has_folder("z/")
        );
        assert_eq!(manifest.below("fr/").len(), 2);
        assert_eq!(manifest.below("fr/a b/").len(), 1);
        assert_eq!(manifest.folders(), ["fr", "fr/a b"]);
    }
}
