//! The TOML of a generated site: settings, sources, sections and the facts of each sheet.

use std::fmt::Write;

use super::plan::{Kind, Plan, Sheet};
use super::prose::Rng;

const DURATIONS: [&str; 5] = ["P45D", "P3M", "P6M", "P1Y", "P14D"];
const ACTORS: [&str; 6] = [
    "front-line-staff",
    "social-office",
    "specialised-centre",
    "police",
    "immigration-office",
    "guardian",
];
const TAGS: [&str; 8] =
    ["residence", "safety", "work", "minors", "housing", "law", "interview", "referral"];
const REGIONS: [&str; 9] = [
    "belgium", "brussels", "wallonia", "flanders", "antwerp", "limburg", "hainaut", "liege",
    "namur",
];
const AUDIENCES: [&str; 5] = ["women", "men", "minors", "families", "everyone"];
const SERVICES: [&str; 8] = [
    "shelter",
    "legal-support",
    "psychosocial-support",
    "administrative-support",
    "advice-to-professionals",
    "labour-rights",
    "medical-help",
    "information",
];
const TYPES: [&str; 6] = ["helpline", "specialised-centre", "minors", "women", "authority", "ngo"];
const NAMES: [&str; 12] = [
    "Haven", "Lantern", "Harbour", "Bridge", "Compass", "Anchor", "Willow", "Beacon", "Orchard",
    "Meadow", "Shelter", "Garden",
];

/// site.toml, in which only what stands in i18n/ is named.
pub const SITE: &str = include_str!("site.toml");

/// The original of every sheet.
pub const ORIGINAL: &str = "fr";

/// sources.toml: as many sources as the plan has.
pub fn sources(plan: &Plan) -> String {
    let mut out = String::new();
    for number in 1..=plan.sources() {
        let (lang, year) = (["fr", "nl", "en"][number % 3], 2010 + number % 16);
        let _ = write!(
            out,
            "[S{number}]\ntitle = \"Report {number} on reception and support\"\nlang = \"{lang}\"\n\
             publisher = \"Institute {}\"\nurl = \"https://sources.example/report/{number}\"\n\
             date = \"{year}\"\n\n",
            number % 17,
        );
    }
    out
}

/// The section.toml of a kind's section.
pub fn section(kind: Kind) -> String {
    let (name, layout) = kind.facts();
    format!("kind = \"{name}\"\norder = {}\nlayout = \"{layout}\"\n", kind as usize + 1)
}

/// The sheet.toml of `sheet`.
pub fn sheet(plan: &Plan, sheet: Sheet) -> String {
    let rng = &mut sheet.rng(0);
    let mut out = String::new();
    let owner = match sheet.kind {
        Kind::Training => "training",
        Kind::Measure => "reception",
        Kind::Procedure => "social-office",
        Kind::Definition | Kind::Indicators | Kind::Partner => "protection",
    };
    let sources = plan.sources_of(sheet);
    let _ = writeln!(out, "original = \"{ORIGINAL}\"\nowner = \"{owner}\"");
    let _ = writeln!(out, "written = 2026-{:02}-{:02}", 6 + rng.below(5), 1 + rng.below(28));
    if rng.chance(30) {
        let _ = writeln!(out, "reviewed = 2026-11-{:02}", 1 + rng.below(20));
    }
    let _ = writeln!(out, "review_every = \"12 months\"\nsources = {sources:?}");
    let _ = writeln!(out, "tags = {:?}", some(rng, &TAGS, 2));
    let related = [Kind::Definition, Kind::Procedure, Kind::Measure];
    let _ = writeln!(out, "related = {:?}", keys(plan, rng, &related, sheet));
    match sheet.kind {
        Kind::Definition => definition(&mut out, plan, rng, sheet),
        Kind::Procedure => procedure(&mut out, plan, rng, sheet),
        Kind::Indicators => indicators(&mut out, &sources),
        Kind::Partner => partner(&mut out, rng, sheet, &sources),
        Kind::Training => training(&mut out, plan, rng, sheet),
        Kind::Measure => {
            let _ = write!(
                out,
                "\n[facts.people]\nnumber = {}\n\n[facts.since]\ndate = \"{}-{:02}\"\n",
                100 + rng.below(9_000),
                2015 + rng.below(11),
                1 + rng.below(12),
            );
        }
    }
    out
}

fn definition(out: &mut String, plan: &Plan, rng: &mut Rng, sheet: Sheet) {
    out.push_str("\n[definition]\n");
    // A broader term always has a lower number, so that no term is broader than itself.
    if sheet.number > 0 {
        let number = rng.below(sheet.number);
        let _ = writeln!(out, "broader = [{:?}]", Sheet { number, ..sheet }.key());
    }
    let confused = keys(plan, rng, &[Kind::Definition], sheet);
    let _ = writeln!(out, "confused_with = {confused:?}");
    let _ = writeln!(out, "\n[facts.period]\nduration = \"{}\"", rng.pick(&DURATIONS));
}

fn procedure(out: &mut String, plan: &Plan, rng: &mut Rng, sheet: Sheet) {
    let urgency = rng.pick(&["now", "today", "plan"]);
    let _ = writeln!(out, "\n[procedure]\naudience = \"professionals\"\nurgency = \"{urgency}\"");
    for (step, id) in sheet.kind.anchors().iter().enumerate() {
        let actor = rng.pick(&ACTORS);
        let _ = writeln!(out, "\n[[procedure.steps]]\nid = \"{id}\"\nactor = \"{actor}\"");
        match step {
            0 => {
                let contacts = keys(plan, rng, &[Kind::Partner, Kind::Partner], sheet);
                let _ = writeln!(out, "deadline = \"at-once\"\ncontacts = {contacts:?}");
            }
            3 => out.push_str("duration = \"P45D\"\ndocument = \"annex-15\"\n"),
            _ => {}
        }
    }
    let _ = writeln!(out, "\n[facts.line]\nphone = \"{}\"", number(rng).0);
}

fn indicators(out: &mut String, sources: &[String]) {
    for (group, id) in Kind::Indicators.anchors().iter().enumerate() {
        let source = &sources[group % sources.len()];
        let _ = writeln!(out, "\n[[indicators.groups]]\nid = \"{id}\"\nsources = [{source:?}]");
    }
}

fn partner(out: &mut String, rng: &mut Rng, sheet: Sheet, sources: &[String]) {
    let (name, number_of) = (rng.pick(&NAMES), sheet.number);
    let host = format!("{}-{number_of}.example", name.to_ascii_lowercase());
    let source = &sources[0];
    let _ = writeln!(out, "\n[partner]\nname = \"{name} {number_of}\"");
    let _ = writeln!(out, "type = \"{}\"\nregions = [{:?}]", rng.pick(&TYPES), rng.pick(&REGIONS));
    let _ = writeln!(out, "audiences = {:?}", some(rng, &AUDIENCES, 2));
    let _ = writeln!(out, "services = {:?}", some(rng, &SERVICES, 3));
    let _ =
        writeln!(out, "languages = [\"fr\", \"nl\"]\nwebsite_languages = [\"fr\", \"nl\", \"en\"]");
    let _ = writeln!(out, "cost = \"{}\"", rng.pick(&["free", "standard-rate"]));
    let checked = format!("sources = [{source:?}], checked = 2026-10-{:02}", 1 + rng.below(28));
    let _ = writeln!(out, "website = {{ url = \"https://{host}\", {checked} }}");
    let _ = writeln!(out, "email = {{ address = \"info@{host}\", sources = [{source:?}] }}");
    for (id, kind, hours) in
        [("main", "reception", "Mo-Fr 09:00-17:00"), ("night", "on-call", "24/7")]
    {
        let (number, display) = number(rng);
        let _ = write!(
            out,
            "\n[[partner.phones]]\nid = \"{id}\"\nnumber = \"{number}\"\ndisplay = \"{display}\"\n\
             kind = \"{kind}\"\nhours = \"{hours}\"\nemergency = false\nsources = [{source:?}]\n\
             source_date = \"2026-0{}\"\n",
            1 + rng.below(9),
        );
        if rng.chance(50) {
            let _ = writeln!(out, "confirmed = 2026-10-{:02}", 1 + rng.below(28));
        }
    }
}

fn training(out: &mut String, plan: &Plan, rng: &mut Rng, sheet: Sheet) {
    let (year, month, day) = (2022 + rng.below(6), 1 + rng.below(12), 1 + rng.below(26));
    out.push_str("\n[training]\n");
    let _ = match rng.below(3) {
        0 => writeln!(out, "starts = \"{year}\""),
        1 => writeln!(out, "starts = \"{year}-{month:02}\""),
        _ => writeln!(
            out,
            "starts = \"{year}-{month:02}-{day:02}\"\nends = \"{year}-{month:02}-{:02}\"",
            day + 1
        ),
    };
    let status = if year < 2026 { "reported" } else { "planned" };
    let organiser = keys(plan, rng, &[Kind::Partner], sheet);
    let _ = writeln!(out, "status = \"{status}\"\nplace = \"Namur\"");
    let _ = writeln!(out, "organiser = {:?}\naudience = \"professionals\"", organiser[0]);
}

/// A Brussels number that the numbering plan allows: E.164, then as people write it.
fn number(rng: &mut Rng) -> (String, String) {
    let (a, b, c) = (500 + rng.below(100), rng.below(100), rng.below(100));
    (format!("+322{a}{b:02}{c:02}"), format!("02 {a} {b:02} {c:02}"))
}

/// `count` different items of `items`, in their order.
fn some<'a>(rng: &mut Rng, items: &[&'a str], count: usize) -> Vec<&'a str> {
    let start = rng.below(items.len() - count + 1);
    items[start..start + count].to_vec()
}

/// The key of one other sheet of each of `kinds`, none twice.
fn keys(plan: &Plan, rng: &mut Rng, kinds: &[Kind], not: Sheet) -> Vec<String> {
    let mut keys = Vec::new();
    for kind in kinds {
        if let Some(sheet) = plan.other(rng, *kind, not)
            && !keys.contains(&sheet.key())
        {
            keys.push(sheet.key());
        }
    }
    keys
}
