//! `fiches schema`: the JSON Schemas of the TOML files, printed or put where editors look for them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic, reason};
use crate::model::fields::{SCHEMAS, schema};

/// Where the schemas lie, from the site's folder. `load` passes over it.
pub(super) const FOLDER: &str = "content/.schemas";

/// The text of a schema.
pub(super) fn text(name: &str) -> String {
    let schema = schema(name).expect("only names of schemas are asked for");
    format!("{schema:#}\n")
}

/// Writes all schemas of the site in `folder`; where they lie.
///
/// # Errors
/// `site-missing`, or `file-write`.
pub(super) fn write(folder: &Path) -> Result<PathBuf, Diagnostic> {
    if !folder.join("content").is_dir() {
        return Err(Diagnostic::new(Code::SiteMissing).arg("path", folder.display()));
    }
    let schemas = folder.join(FOLDER);
    let failed = |path: &Path, error: &std::io::Error| {
        Diagnostic::new(Code::FileWrite).arg("path", path.display()).arg("reason", reason(error))
    };
    fs::create_dir_all(&schemas).map_err(|error| failed(&schemas, &error))?;
    for name in SCHEMAS {
        let file = schemas.join(name).with_extension("json");
        fs::write(&file, text(name)).map_err(|error| failed(&file, &error))?;
    }
    Ok(schemas)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::init;

    #[test]
    fn the_schemas_are_put_where_the_files_of_a_new_site_look_for_them() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        init::init(&site).unwrap();
        let files = walkdir::WalkDir::new(site.join("content")).into_iter().map(Result::unwrap);
        let toml = files.filter(|file| file.path().extension().is_some_and(|end| end == "toml"));
        let mut count = 0;
        for file in toml {
            let text = fs::read_to_string(file.path()).unwrap();
            let line = text.lines().next().unwrap();
            let schema = line.strip_prefix("#:schema ").unwrap_or_else(|| panic!("{file:?}"));
            let schema = file.path().parent().unwrap().join(schema);
            assert!(schema.is_file(), "{file:?}: {line}");
            count += 1;
        }
        assert!(count > 10);
    }

    #[test]
    fn without_a_site_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(write(folder.path()).unwrap_err().code, Code::SiteMissing);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
