//! `fiches pack`: the site as one zip file, for a stick or an attachment. It opens without a
//! server. The same site gives the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use clap::Args;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::translated::unknown_language;
use super::{SiteArgs, request};
use crate::diag::{self, Code, Diagnostic, Texts, any_error, reason};
use crate::model::output::{Digest, OutPath};
use crate::model::site::Site;
use crate::pipeline::{self, Checked, Request, Timings};
use crate::render::{self, File, PublishedFile, Sink};
use crate::terminal::{eprint, print_human};

/// What is packed, and where.
#[derive(Args)]
pub(super) struct PackArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Languages to pack; all if none is named
    langs: Vec<String>,
    /// Where to write it [default: public.zip, in the site's folder]
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Packs the site and says how much that is.
pub(super) fn run(args: PackArgs, texts: &Texts) -> ExitCode {
    let out = args.out.unwrap_or_else(|| args.site.site.join("public.zip"));
    let request = Request { portable: true, ..request(args.site, false) };
    let (found, zip) = pack(&request, &args.langs);
    print_human(&found, texts);
    let Some((files, zip)) = zip else { return ExitCode::FAILURE };
    if let Err(error) = replace(&out, &zip) {
        let failed = Diagnostic::new(Code::OutputWrite)
            .arg("path", out.display())
            .arg("reason", reason(&error));
        print_human(&[failed], texts);
        return ExitCode::FAILURE;
    }
    let args = [
        ("files", files.to_string()),
        ("out", out.display().to_string()),
        ("size", zip.len().div_ceil(1024).to_string()),
    ];
    eprint(&texts.say("packed", &args));
    ExitCode::SUCCESS
}

/// The number of files and the bytes of the zip file; none where there are errors.
fn pack(request: &Request, langs: &[String]) -> (Vec<Diagnostic>, Option<(usize, Vec<u8>)>) {
    let mut checked = match pipeline::check(request, &mut Timings::default()) {
        Ok(checked) => checked,
        Err(found) => return (found, None),
    };
    let mut found = std::mem::take(&mut checked.diagnostics);
    let only = languages(&checked.site, langs);
    found.extend(only.as_ref().err().cloned());
    let Ok(only) = only else { return (found, None) };
    if any_error(&found) {
        return (found, None);
    }
    let files = Files::default();
    found.extend(pipeline::make_files(request, &checked, only.clone(), &files));
    diag::sort(&mut found);
    if any_error(&found) {
        return (found, None);
    }
    let mut files = files.0.into_inner().unwrap_or_else(PoisonError::into_inner);
    files.retain(|path, _| wanted(&checked, &only, path));
    let zip = zip(&files).expect("memory can be written and paths are no longer than a zip takes");
    (found, Some((files.len(), zip)))
}

fn languages(site: &Site, names: &[String]) -> Result<Vec<usize>, Diagnostic> {
    let index =
        |name: &String| site.settings.language(name).ok_or_else(|| unknown_language(site, name));
    names.iter().map(index).collect()
}

/// Whether a folder needs the file: what speaks to servers and search engines, or keeps the site
/// on a device that reads it from a server, it does not; nor the search of another language.
fn wanted(checked: &Checked, only: &[usize], path: &str) -> bool {
    let other = |(lang, tag): (usize, &str)| {
        let rest = path.strip_prefix("search/").and_then(|rest| rest.strip_prefix(tag));
        !only.is_empty() && !only.contains(&lang) && rest.is_some_and(|rest| rest.starts_with('/'))
    };
    let mut languages = checked.site.settings.tags().enumerate();
    !render::is_for_servers(path) && !render::is_for_devices(path) && !languages.any(other)
}

/// The files in a zip, in the order of their paths, all of one date: the same files give the same
/// bytes.
fn zip(files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(path.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Puts a whole file in its place, or leaves what is there.
fn replace(out: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = out.with_extension("zip.part");
    fs::write(&part, bytes).and_then(|()| fs::rename(&part, out)).inspect_err(|_| {
        // What is left is named after what it was to be.
        let _ = fs::remove_file(&part);
    })
}

/// Takes files and keeps them.
#[derive(Default)]
struct Files(Mutex<BTreeMap<String, Vec<u8>>>);

impl Sink for Files {
    fn has(&self, _: &OutPath, _: &Digest) -> bool {
        false
    }

    fn put(&self, file: File) -> Result<(), Diagnostic> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(file.path.as_str().to_owned(), file.bytes);
        Ok(())
    }

    fn files(&self) -> Vec<PublishedFile> {
        // The lists for readers' devices are made from these, and not packed.
        Vec::new()
    }
}
