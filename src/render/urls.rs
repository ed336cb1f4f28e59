//! Addresses of pages. Every address is made here, relative to the page that it stands on, so
//! that the site works under any path and from a folder.

use crate::model::sheet::SheetId;
use crate::model::site::Site;

/// The base 32 alphabet of RFC 4648, in lower case.
const BASE32: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The addresses of a site's pages.
pub struct Urls {
    /// By sheet: what follows the language, `definitions/consent/`.
    sheets: Vec<String>,
    /// By section.
    sections: Vec<String>,
    tags: Vec<String>,
    discreet: bool,
    /// Links end in `index.html`, for pages opened from a folder.
    portable: bool,
    /// `base_url` with a slash at its end.
    base: Option<String>,
}

/// Where a page stands: its path from the root, `fr/definitions/consent/`.
#[derive(Clone, Debug)]
pub struct Spot {
    pub path: String,
    /// From the page to the root: `../../../`.
    pub root: String,
}

impl Spot {
    /// The page at `path`, which is empty or ends in a slash.
    pub fn new(path: impl Into<String>) -> Spot {
        let path = path.into();
        let depth = path.matches('/').count();
        let root = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
        Spot { path, root }
    }

    /// The file that holds the page.
    pub fn file(&self) -> String {
        [&self.path, "index.html"].concat()
    }
}

impl Urls {
    pub fn new(site: &Site, base: Option<&str>, portable: bool) -> Urls {
        let discreet = site.settings.discreet;
        let place = |key: &str| place(key, discreet);
        Urls {
            discreet,
            sheets: site.sheets.iter().map(|sheet| place(sheet.key.as_str())).collect(),
            sections: site.sections.iter().map(|section| place(&section.key)).collect(),
            tags: site.settings.tags().map(str::to_owned).collect(),
            portable,
            base: base.map(|base| [base.trim_end_matches('/'), "/"].concat()),
        }
    }

    pub fn home(&self, lang: usize) -> Spot {
        self.page(lang, "")
    }

    pub fn sheet(&self, lang: usize, sheet: SheetId) -> Spot {
        self.page(lang, &self.sheets[sheet.0 as usize])
    }

    pub fn section(&self, lang: usize, section: usize) -> Spot {
        self.page(lang, &self.sections[section])
    }

    /// The list of a tag's sheets.
    pub fn tag(&self, lang: usize, id: &str) -> Spot {
        self.page(lang, &["tags/", &place(id, self.discreet)].concat())
    }

    /// A key as an id on a page: it is seen in the address too.
    pub fn id(&self, key: &str) -> String {
        if self.discreet { code(key) } else { key.replace('/', "-") }
    }

    /// Where a sheet stood when it had another key.
    pub fn moved(&self, lang: usize, from: &str) -> Spot {
        self.page(lang, &place(from, self.discreet))
    }

    /// A page of a language by what follows the language: `a-z/`.
    pub fn page(&self, lang: usize, rest: &str) -> Spot {
        Spot::new([&self.tags[lang], "/", rest].concat())
    }

    /// The link from a page with `root` to the page at `path`.
    pub fn href(&self, root: &str, path: &str) -> String {
        let end = if self.portable { "index.html" } else { "" };
        match (root, path, end) {
            ("./", "", "") => "./".to_owned(),
            ("./", path, end) => [path, end].concat(),
            (root, path, end) => [root, path, end].concat(),
        }
    }

    /// The address of a page with the site's, where that is known.
    pub fn absolute(&self, path: &str) -> Option<String> {
        Some([self.base.as_ref()?, path].concat())
    }

    /// From the root of the server to the site: `/`, or the path of `base_url`. For pages that are
    /// shown at addresses of their own, as `404.html` is.
    pub fn rooted(&self) -> String {
        let path = self.base.as_ref().and_then(|base| {
            let after = base.split_once("://")?.1;
            Some(after[after.find('/')?..].to_owned())
        });
        path.unwrap_or_else(|| "/".to_owned())
    }

    /// The addresses after the language of all sheets and sections, for finding doubles.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().chain(&self.sheets).map(String::as_str)
    }
}

/// What follows the language in the address of each sheet: what the search index is given.
pub fn sheets(site: &Site) -> Vec<String> {
    let discreet = site.settings.discreet;
    site.sheets.iter().map(|sheet| place(sheet.key.as_str(), discreet)).collect()
}

/// What follows the language in the address of a sheet or section.
fn place(key: &str, discreet: bool) -> String {
    if discreet { [&code(key), "/"].concat() } else { [key, "/"].concat() }
}

/// Six base 32 characters of the key's hash: an address that does not name its topic.
pub fn code(key: &str) -> String {
    let hash = blake3::hash(key.as_bytes());
    let bits = u32::from_be_bytes(hash.as_bytes()[..4].try_into().expect("a hash has 32 bytes"));
    (0..6).map(|at| BASE32[(bits >> (27 - 5 * at) & 31) as usize] as char).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_knows_its_way_to_the_root() {
        assert_eq!(Spot::new("fr/definitions/consent/").root, "../../../");
        assert_eq!(Spot::new("").root, "./");
        assert_eq!(Spot::new("fr/").file(), "fr/index.html");
    }

    #[test]
    fn a_discreet_address_is_six_letters_and_stays_the_same() {
        assert_eq!(code("definitions/consent").len(), 6);
        assert_eq!(code("definitions/consent"), code("definitions/consent"));
        assert_ne!(code("definitions/consent"), code("definitions/exploitation"));
    }
}
