//! The whole text of passages as they were, from Git, where the site lies in a repository. Only
//! asks; where there is no answer, the first characters that `translations.lock` has stay.

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::diag::Source;
use crate::model::site::Site;
use crate::model::translation::Stretch;
use crate::parse::{body, words};
use crate::pipeline::Request;
use crate::status::Status;
use crate::translation::{self, Block};

/// The most versions of a file that are looked through.
const VERSIONS: &str = "--max-count=100";

/// Fills in what the passages were.
pub(super) fn fill(request: &Request, site: &Site, status: &mut Status) {
    for row in &mut status.sheets {
        let passages = row.translations.iter_mut().flat_map(|lang| &mut lang.passages);
        let mut open: Vec<_> = passages.filter(|passage| passage.hash.is_some()).collect();
        if open.is_empty() {
            continue;
        }
        let sheet = site.sheet(site.keys[&row.key]);
        let tag = &site.settings.languages[site.original(sheet)].tag;
        let path = ["content/", &row.key, "/", tag, ".md"].concat();
        for version in versions(&request.site, &path) {
            let Some(text) = git(&request.site, &["show", &[&version, ":./", &path].concat()])
            else {
                continue;
            };
            let texts = passages_of(text);
            open.retain_mut(|passage| {
                let text = passage.hash.and_then(|hash| texts.get(&hash));
                passage.was = text.cloned().or(passage.was.take());
                text.is_none()
            });
            if open.is_empty() {
                break;
            }
        }
    }
}

/// The versions of a file, the latest first.
fn versions(site: &Path, path: &str) -> Vec<String> {
    let log = git(site, &["log", "--format=%H", VERSIONS, "--", path]);
    log.unwrap_or_default().lines().map(str::to_owned).collect()
}

/// Every passage of a words file by its hash.
fn passages_of(text: String) -> HashMap<u32, String> {
    let source = Arc::new(Source { path: String::new(), text });
    let words = words::words(&source, body::Lang::default(), &mut Vec::new());
    let blocks = translation::blocks(&words).into_iter();
    let text = |block: &Block| match (&block.stretch, &words.title, &words.summary) {
        // What stands in the file has quotes around it.
        (Stretch::Title, Some(value), _) | (Stretch::Summary, _, Some(value)) => &*value.value,
        _ => source.text.get(block.span.range()).unwrap_or_default().trim(),
    };
    blocks.map(|block| (block.hash, text(&block).to_owned())).collect()
}

fn git(site: &Path, args: &[&str]) -> Option<String> {
    let mut git = Command::new("git");
    git.arg("-C").arg(site).args(args).stdin(Stdio::null()).stderr(Stdio::null());
    let output = git.output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
