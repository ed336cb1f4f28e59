//! Which files have changed since an earlier run.

use std::collections::BTreeSet;

/// What may have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Any file: each is looked at.
    Anything,
    /// These files, and those in these folders: paths from the site's folder, with `/`.
    Paths(BTreeSet<String>),
}

impl Changed {
    /// Both changes.
    pub fn and(self, other: Changed) -> Changed {
        match (self, other) {
            (Changed::Paths(mut paths), Changed::Paths(others)) => {
                paths.extend(others);
                Changed::Paths(paths)
            }
            (Changed::Anything, _) | (_, Changed::Anything) => Changed::Anything,
        }
    }

    /// Whether the file at `path` is one of them.
    pub fn holds(&self, path: &str) -> bool {
        let Changed::Paths(paths) = self else { return true };
        let above = path.match_indices('/').map(|(at, _)| &path[..at]);
        paths.contains(path) || above.into_iter().any(|folder| paths.contains(folder))
    }

    /// Whether anything of the folder `name` of the site is among them.
    pub fn touches(&self, name: &str) -> bool {
        let Changed::Paths(paths) = self else { return true };
        paths.iter().any(|path| path.split('/').next() == Some(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(paths: &[&str]) -> Changed {
        Changed::Paths(paths.iter().map(|path| (*path).to_owned()).collect())
    }

    #[test]
    fn a_folder_that_has_changed_holds_all_in_it() {
        let changed = changed(&["content/definitions/consent", "i18n/fr/site.ftl"]);
        assert!(changed.holds("content/definitions/consent/fr.md"));
        assert!(changed.holds("content/definitions/consent"));
        assert!(!changed.holds("content/definitions/consent-2/fr.md"));
        assert!(!changed.holds("content/definitions/section.toml"));
        assert!(changed.touches("i18n") && !changed.touches("themes"));
    }

    #[test]
    fn anything_and_something_is_anything() {
        let both = Changed::Anything.and(changed(&["content/fr.md"]));
        assert!(both.holds("content/nl.md") && both.touches("themes"));
    }
}
