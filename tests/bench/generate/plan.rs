//! Which sheets there are, and what each may point at. Owns keys and ids, never a word of text.

use super::prose::Rng;

/// The kinds of sheets a generated site has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Definition,
    Procedure,
    Indicators,
    Partner,
    Training,
    Measure,
}

impl Kind {
    /// All kinds, in the order of the navigation.
    pub const ALL: [Kind; 6] = [
        Kind::Definition,
        Kind::Procedure,
        Kind::Indicators,
        Kind::Partner,
        Kind::Training,
        Kind::Measure,
    ];

    /// The folder of the section.
    pub fn section(self) -> &'static str {
        match self {
            Kind::Definition => "definitions",
            Kind::Procedure => "procedures",
            Kind::Indicators => "indicators",
            Kind::Partner => "partners",
            Kind::Training => "trainings",
            Kind::Measure => "measures",
        }
    }

    /// What stands before the number in the name of a sheet.
    fn stem(self) -> &'static str {
        match self {
            Kind::Definition => "definition",
            Kind::Procedure => "procedure",
            Kind::Indicators => "signs",
            Kind::Partner => "partner",
            Kind::Training => "training",
            Kind::Measure => "measure",
        }
    }

    /// `kind` and `layout` of section.toml.
    pub fn facts(self) -> (&'static str, &'static str) {
        match self {
            Kind::Definition => ("definition", "list"),
            Kind::Procedure => ("procedure", "list"),
            Kind::Indicators => ("indicators", "list"),
            Kind::Partner => ("partner", "directory"),
            Kind::Training => ("training", "calendar"),
            Kind::Measure => ("page", "list"),
        }
    }

    /// The explicit heading ids of every sheet of the kind, in order.
    pub fn anchors(self) -> &'static [&'static str] {
        match self {
            Kind::Definition => &["meaning", "practice", "not"],
            Kind::Procedure => &["call", "tell", "note", "refer", "follow"],
            Kind::Indicators => &["freedom", "fear", "work", "papers", "debt", "money"],
            Kind::Partner => &["when", "refer", "offer"],
            Kind::Training => &["practice", "what", "next"],
            Kind::Measure => &["practice", "done", "why"],
        }
    }

    /// Sheets of this kind in a hundred.
    fn share(self) -> usize {
        match self {
            Kind::Definition => 30,
            Kind::Procedure => 15,
            Kind::Indicators => 10,
            Kind::Partner => 20,
            Kind::Training => 5,
            Kind::Measure => 20,
        }
    }
}

/// One sheet: its kind and its number within the kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub kind: Kind,
    pub number: usize,
}

impl Sheet {
    /// The last part of the key, unique in the whole site.
    pub fn name(self) -> String {
        format!("{}-{}", self.kind.stem(), self.number)
    }

    /// The whole key.
    pub fn key(self) -> String {
        format!("{}/{}", self.kind.section(), self.name())
    }

    /// A random source of this sheet's own, one for each `stream`.
    pub fn rng(self, stream: usize) -> Rng {
        Rng::seeded(&[self.kind as usize, self.number, stream])
    }
}

/// All sheets of a site.
pub struct Plan {
    counts: [usize; 6],
    sources: usize,
}

impl Plan {
    /// `sheets` shared out among the kinds; at least one of each.
    pub fn new(sheets: usize) -> Plan {
        let mut counts = Kind::ALL.map(|kind| (sheets * kind.share() / 100).max(1));
        let others: usize = counts[..5].iter().sum();
        counts[5] = sheets.saturating_sub(others).max(1);
        Plan { counts, sources: (sheets / 5).max(3) }
    }

    /// Every sheet, section by section.
    pub fn sheets(&self) -> impl Iterator<Item = Sheet> {
        Kind::ALL.into_iter().flat_map(|kind| {
            (0..self.counts[kind as usize]).map(move |number| Sheet { kind, number })
        })
    }

    /// A sheet of `kind` other than `not`, if there is one.
    pub fn other(&self, rng: &mut Rng, kind: Kind, not: Sheet) -> Option<Sheet> {
        let count = self.counts[kind as usize];
        let sheet = Sheet { kind, number: rng.below(count) };
        if sheet != not {
            return Some(sheet);
        }
        (count > 1).then_some(Sheet { kind, number: (sheet.number + 1) % count })
    }

    /// How many entries sources.toml has. Every one is listed by a sheet.
    pub fn sources(&self) -> usize {
        self.sources
    }

    /// The ids of the sources of `sheet`, two or three.
    pub fn sources_of(&self, sheet: Sheet) -> Vec<String> {
        let before: usize = self.counts[..sheet.kind as usize].iter().sum();
        let index = before + sheet.number;
        let mut numbers = vec![index % self.sources];
        for next in [index * 7 + 3, index * 13 + 5] {
            if !numbers.contains(&(next % self.sources)) {
                numbers.push(next % self.sources);
            }
        }
        numbers.iter().map(|number| format!("S{}", number + 1)).collect()
    }
}
