//! After any change, a run that uses again what an earlier one made says what a fresh one says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fiches::diag::Diagnostic;
use fiches::pipeline::{self, Changed, Checked, Kept, Timings};

use crate::common::{Site, files, site};

const RICH: &str = include_str!("../fixtures/rich.txt");

/// A partner that texts may name, and a sheet with an outdated translation.
const MORE: &str = "--- content/partners/refuge/sheet.toml
written = 2026-11-24
[partner]
name = \"Maison du refuge\"
type = \"helpline\"
regions = [\"brussels\"]
website = { url = \"https://example.org\", checked = 2020-11-24 }
--- content/partners/refuge/fr.md
+++
summary = \"Un toit.\"
+++
## Orienter {#orienter}

Appeler d’abord.
--- content/definitions/trust/sheet.toml
written = 2026-11-24
--- content/definitions/trust/fr.md
+++
title = \"Confiance\"
summary = \"Oui.\"
+++
Croire en [[refuge]] dès 1980.
--- content/definitions/trust/uk.md
+++
title = \"Довіра\"
summary = \"Так.\"
+++
Вірити з 1980 року.
--- content/definitions/trust/translations.lock
[original]
lang = \"fr\"
blocks = [\"0000000a title Confiance\"]

[uk]
own = \"000000ab\"
original = [\"0000000a title Confiance\"]
";

/// Paragraphs that some rule has something to say of, or had until they came.
const SAID: [&str; 10] = [
    "Voir la Maison du refuge et [[refuge]], pas [[nulle-part]].",
    "Elle est ouverte depuis la Maison du refuge, dit-on, [^S1] ; voir aussi [^S3].",
    "Это слово и сlово, 15 229 разів.",
    "De politie is in het gebouw en blijft bij het slachtoffer voor hulp van de groep.",
    "Appelez la police si la personne est en danger dans le centre et pour les autres.",
    "Un mot et un mot et un mot et un mot et un mot et un mot et un mot et un mot et un mot et un \
     mot et un mot et un mot et un mot et un mot et un mot et un mot et un mot et un mot et un mot.",
    "![[helpline]]",
    "## Titre {#titre}\n\n- [ ] À cocher",
    "[[consent#=delay]], [[first#call]] et [[#titre]].",
    "Appelez le 03 201 16 90, selon [S1].",
];

/// Lines that facts, settings, sources and messages may have instead of others.
const LINES: [(&str, &str); 14] = [
    ("published = ", "published = false"),
    ("written = ", "written = 2020-01-01"),
    ("reviewed = ", "reviewed = 2026-11-20"),
    ("order = ", "order = 7"),
    ("name = \"Maison", "name = \"Maison du départ\""),
    ("name = \"Ligne", "name = \"Centre\""),
    ("original = \"", "original = \"uk\""),
    ("related = ", "related = [\"refuge\"]"),
    ("emergency = ", "emergency = [\"refuge\"]"),
    ("fallback = ", "fallback = []"),
    ("tags = ", "tags = [\"other\"]"),
    ("[S1]", "[S3]"),
    ("number = ", "number = \"+3225116464\""),
    ("country = ", "country = \"FR\""),
];

/// Changes that are made first, so that each sort of rule has something to say.
const SURE: [(&str, &str); 6] = [
    ("content/definitions/consent/fr.md", SAID[1]),
    ("content/definitions/consent/uk.md", SAID[2]),
    ("content/definitions/trust/fr.md", SAID[3]),
    ("content/procedures/first/fr.md", SAID[5]),
    ("content/indicators/general/fr.md", SAID[0]),
    ("content/trainings/day/fr.md", SAID[9]),
];

/// What they, and the site at first, have said of them: of a text, of a sheet, of a sheet among
/// others, of the site.
const CODES: [&str; 12] = [
    "sentence-long",
    "language-other",
    "letters-foreign",
    "parity-numbers",
    "translation-outdated",
    "contact-old",
    "footnote-missing",
    "partner-unlinked",
    "phone-typed",
    "markup-slip",
    "link-missing",
    "source-unused",
];

/// A site that is changed again and again.
struct Work {
    site: Site,
    /// Its files at first.
    first: BTreeMap<String, String>,
    state: u64,
}

impl Work {
    fn new(seed: u64) -> Work {
        let site = site(&[RICH, MORE].concat());
        site.write("i18n/fr/site.ftl", "nav-home = Maison\nregion-belgium = Belgique\n");
        site.write("themes/default/static/site.css", "body { margin: 0 }\n");
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let first = files(site.path()).into_iter().map(|(path, it)| (path, text(it))).collect();
        Work { site, first, state: seed }
    }

    /// A number below `end`: xorshift*, <https://doi.org/10.1145/2845077>.
    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % end
    }

    /// Makes the first changes one by one, then some at random; the paths of the files.
    fn step(&mut self, step: usize) -> BTreeSet<String> {
        let Some((path, said)) = SURE.get(step) else {
            return (0..self.below(3) + 1).map(|_| self.change()).collect();
        };
        let text = fs::read_to_string(self.site.path().join(path)).unwrap();
        self.site.write(path, [&text, "\n\n", said, "\n"].concat());
        [(*path).to_owned()].into()
    }

    /// Changes a file; its path.
    fn change(&mut self) -> String {
        // The settings more often than others: all depends on them.
        let at = self.below(self.first.len() + 5);
        let path = self.first.keys().nth(at).map_or("content/site.toml", |path| path).to_owned();
        let file = self.site.path().join(&path);
        let Ok(text) = fs::read_to_string(&file) else {
            self.site.write(&path, &self.first[&path]);
            return path;
        };
        let text = match self.below(8) {
            0 if path != "content/site.toml" => {
                fs::remove_file(file).unwrap();
                return path;
            }
            0..=2 => self.first[&path].clone(),
            3 => {
                let gone = self.below(text.lines().count().max(1));
                lines(text.lines().enumerate().filter(|(at, _)| *at != gone).map(|(_, it)| it))
            }
            _ if path.ends_with(".md") => match self.below(4) {
                0 => text.replace("title = \"", "title = \"Autre "),
                _ => [&text, "\n\n", SAID[self.below(SAID.len())], "\n"].concat(),
            },
            _ => {
                let (start, line) = LINES[self.below(LINES.len())];
                let there = text.lines().any(|line| line.starts_with(start));
                let new = |old| if str::starts_with(old, start) { line } else { old };
                let before = [line].into_iter().filter(|_| !there && start.contains(" = "));
                lines(before.chain(text.lines().map(new)))
            }
        };
        self.site.write(&path, text);
        path
    }
}

fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Everything that a run gives, or why it gives nothing.
fn all(checked: &Result<Checked, Vec<Diagnostic>>) -> String {
    match checked {
        Ok(checked) => {
            let Checked { links, states, inputs, diagnostics, .. } = checked;
            format!("{inputs} {diagnostics:#?} {states:#?} {links:#?}")
        }
        Err(diagnostics) => format!("{diagnostics:#?}"),
    }
}

#[test]
fn after_any_change_a_site_is_what_a_fresh_run_makes_of_it() {
    let mut work = Work::new(7);
    work.site = work.site.with_notes();
    let request = work.site.request();
    let mut timings = Timings::default();
    let mut kept = Kept::default();
    let mut said = BTreeSet::new();
    let _ = pipeline::check_again(&request, &mut kept, &Changed::Anything, &mut timings);
    for step in 0..STEPS {
        let paths = work.step(step);
        let changed = Changed::Paths(paths.clone());
        let again = pipeline::check_again(&request, &mut kept, &changed, &mut timings);
        let fresh = pipeline::check(&request, &mut timings);
        assert!(all(&again) == all(&fresh), "step {step}: {paths:?}");
        let diagnostics = fresh.map_or_else(|problems| problems, |checked| checked.diagnostics);
        said.extend(diagnostics.iter().map(|problem| problem.code.as_str()));
    }
    let silent: Vec<_> = CODES.iter().filter(|code| !said.contains(**code)).collect();
    assert!(silent.is_empty(), "never said: {silent:?}");
}

/// How many changes are made: each is followed by a fresh run.
const STEPS: usize = 80;
