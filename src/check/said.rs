//! What the rules have said of each sheet. They need not look again while all that they see is the
//! same: at most sheets, after most changes.

use std::sync::Arc;

use super::{Subject, alone, others};
use crate::diag::Diagnostic;
use crate::model::sheet::SheetId;
use crate::model::site::Site;
use crate::model::translation::States;
use crate::model::value::Date;

/// What has been said, and of what. Nothing at first.
#[derive(Default)]
pub struct Said(Option<Before>);

struct Before {
    site: Arc<Site>,
    states: Arc<States>,
    today: Date,
    notes: bool,
    sheets: Vec<OfSheet>,
}

/// What has been said of a sheet, as far as it holds.
#[derive(Clone, Default)]
pub(super) struct OfSheet {
    /// By the rules that see it alone.
    pub alone: Option<Arc<[Diagnostic]>>,
    /// By those that see the others too.
    pub among: Option<Arc<[Diagnostic]>>,
}

impl Said {
    pub(super) fn new(subject: &Subject<'_>, sheets: Vec<OfSheet>) -> Said {
        let Subject { site, states, today, notes, .. } = *subject;
        Said(Some(Before { site: site.clone(), states: states.clone(), today, notes, sheets }))
    }

    /// What of it holds for the sheets of `subject`.
    pub(super) fn holding<'a>(&'a self, subject: &'a Subject<'a>) -> impl Fn(SheetId) -> OfSheet {
        let same_frame = |before: &&Before| {
            (before.today, before.notes) == (subject.today, subject.notes)
                && alone::same_settings(&before.site, subject.site)
        };
        let before = self.0.as_ref().filter(same_frame);
        let others = before.is_some_and(|old| others::same_others(&old.site, subject.site));
        move |id| {
            let mut said = before.and_then(|old| old.of(subject, id)).unwrap_or_default();
            said.among = said.among.filter(|_| others);
            said
        }
    }
}

impl Before {
    /// What was said of a sheet, if it is the same by itself.
    fn of(&self, subject: &Subject<'_>, id: SheetId) -> Option<OfSheet> {
        let sheet = subject.site.sheet(id);
        let old = *self.site.keys.get(sheet.key.as_str())?;
        let before = (self.site.sheet(old), self.states.of(old));
        let same = alone::same_sheet(before, (sheet, subject.states.of(id)));
        same.then(|| self.sheets[old.0 as usize].clone())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::check::check_again;
    use crate::pipeline::{self, Changed, Kept, Request, Timings};

    const WORDS: &str = "+++\ntitle = \"A\"\nsummary = \"A.\"\n+++\nA.\n";
    const PARTNER: &str = "written = 2026-11-24\n[partner]\nname = \"Maison\"\n";

    fn write(folder: &Path) {
        for (path, text) in [
            ("site.toml", "country = \"BE\"\n[languages.fr]\nname = \"Français\"\n"),
            ("fr.md", WORDS),
            ("definitions/section.toml", "kind = \"definition\"\n"),
            ("definitions/fr.md", WORDS),
            ("definitions/one/sheet.toml", "written = 2026-11-24\n"),
            ("definitions/one/fr.md", WORDS),
            ("definitions/two/sheet.toml", "written = 2026-11-24\n"),
            ("definitions/two/fr.md", WORDS),
            ("partners/section.toml", "kind = \"partner\"\n"),
            ("partners/fr.md", WORDS),
            ("partners/house/sheet.toml", PARTNER),
            ("partners/house/fr.md", WORDS),
        ] {
            let file = folder.join("content").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
    }

    /// Which sheets were looked at again, by themselves and among the others, after a file was
    /// given another text.
    fn looked_at(path: &str, text: &str) -> [Vec<String>; 2] {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path());
        let request = Request {
            drafts: true,
            notes: true,
            ..Request::new(folder.path(), Date::parse("2026-11-24").unwrap())
        };
        let (mut kept, mut said) = (Kept::default(), Said::default());
        let mut run = |changed: &Changed| {
            let timings = &mut Timings::default();
            let checked = pipeline::check_again(&request, &mut kept, changed, timings);
            let checked = checked.unwrap_or_else(|problems| panic!("{problems:?}"));
            let subject = Subject {
                site: &checked.site,
                states: &checked.states,
                i18n: &checked.i18n,
                today: request.today,
                base_url: false,
                notes: true,
            };
            check_again(&subject, &mut said);
            let sheets = said.0.as_ref().unwrap().sheets.clone();
            let names = checked.site.sheets.iter().map(|sheet| sheet.key.name().to_owned());
            names.zip(sheets).collect::<Vec<_>>()
        };
        let before = run(&Changed::Anything);
        fs::write(folder.path().join(path), text).unwrap();
        let after = run(&Changed::Paths([path.to_owned()].into()));
        [|it: &OfSheet| it.alone.clone(), |it: &OfSheet| it.among.clone()].map(|part| {
            let same = |((_, a), (_, b)): &(&(String, OfSheet), &(String, OfSheet))| {
                Arc::ptr_eq(&part(a).unwrap(), &part(b).unwrap())
            };
            let other = before.iter().zip(&after).filter(|pair| !same(pair));
            other.map(|((name, _), _)| name.clone()).collect()
        })
    }

    #[test]
    fn only_what_may_be_said_otherwise_is_looked_at_again() {
        let one = "content/definitions/one/fr.md";
        assert_eq!(looked_at(one, &[WORDS, "B.\n"].concat()), [["one"], ["one"]]);
        let house = "content/partners/house/sheet.toml";
        let phone = [PARTNER, "website = { url = \"https://example.org\" }\n"].concat();
        assert_eq!(looked_at(house, &phone), [["house"], ["house"]]);
        let name = PARTNER.replace("Maison", "Refuge");
        let [alone, among] = looked_at(house, &name);
        assert_eq!((alone, among.len()), (vec!["house".to_owned()], 3));
        assert_eq!(looked_at(one, WORDS), [[""; 0], [""; 0]]);
    }

    #[test]
    fn all_is_looked_at_again_where_the_languages_are_others() {
        let settings = "country = \"BE\"\n[languages.fr]\nname = \"Français\"\n\
            [languages.en]\nname = \"English\"\nfallback = [\"fr\"]\n";
        let [alone, among] = looked_at("content/site.toml", settings);
        assert_eq!((alone.len(), among.len()), (3, 3));
    }
}
