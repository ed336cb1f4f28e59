//! The filters of the directory show what the facts say, by the script and without it.
//!
//! Design, section 6: choosing region R shows entries whose region is R, inside R, or contains R;
//! `everyone` matches every audience; OR inside a facet, AND between facets; a filter shows only
//! where at least one entry has the fact.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::built::{LANGUAGES, Page, plain, shipped};

const FACETS: [&str; 5] = ["now", "region", "audience", "service", "language"];

/// What a reader may choose, by facet.
type Choices = BTreeMap<String, Vec<String>>;

/// The partners of the content by their keys, and which region lies within which.
struct Facts {
    partners: BTreeMap<String, toml::Table>,
    within: BTreeMap<String, String>,
}

fn table(path: &str) -> toml::Table {
    toml::from_str(&std::fs::read_to_string(shipped().join(path)).unwrap()).unwrap()
}

fn facts() -> Facts {
    let folders = std::fs::read_dir(shipped().join("content/partners")).unwrap();
    let folders = folders.map(|entry| entry.unwrap()).filter(|entry| entry.path().is_dir());
    let partners = folders.map(|entry| {
        let name = entry.file_name().into_string().unwrap();
        let sheet = table(&format!("content/partners/{name}/sheet.toml"));
        (name, sheet["partner"].as_table().unwrap().clone())
    });
    let settings = table("content/site.toml");
    let regions = settings["vocabularies"]["regions"].as_array().unwrap().iter();
    let within = regions.filter_map(|region| {
        let outer = region.get("within")?.as_str().unwrap().to_owned();
        Some((region["id"].as_str().unwrap().to_owned(), outer))
    });
    Facts { partners: partners.collect(), within: within.collect() }
}

fn list(partner: &toml::Table, key: &str) -> Vec<String> {
    let list = partner.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
    list.iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

impl Facts {
    fn inside(&self, region: &str, outer: &str) -> bool {
        let next = self.within.get(region);
        next.is_some_and(|next| next == outer || self.inside(next, outer))
    }

    /// The sentence of the design, word by word.
    fn has(&self, partner: &toml::Table, facet: &str, chosen: &str) -> bool {
        match facet {
            "region" => list(partner, "regions")
                .iter()
                .any(|own| own == chosen || self.inside(own, chosen) || self.inside(chosen, own)),
            "audience" => {
                list(partner, "audiences").iter().any(|own| own == chosen || own == "everyone")
            }
            "service" => list(partner, "services").iter().any(|own| own == chosen),
            "language" => list(partner, "languages").iter().any(|own| own == chosen),
            "now" => partner.get("phones").and_then(toml::Value::as_array).is_some_and(|lines| {
                lines
                    .iter()
                    .any(|line| line.get("hours").is_some_and(|h| h.as_str() == Some("24/7")))
            }),
            facet => panic!("no facet {facet}"),
        }
    }

    fn shown(&self, chosen: &Choices) -> BTreeSet<String> {
        let passes = |partner: &toml::Table| {
            chosen.iter().all(|(facet, ids)| ids.iter().any(|id| self.has(partner, facet, id)))
        };
        let shown = self.partners.iter().filter(|(_, partner)| passes(partner));
        shown.map(|(key, _)| key.clone()).collect()
    }
}

/// The entries of a page in their order: the partner's name, and what the filters look at.
fn entries(page: &Page) -> Vec<(String, Choices)> {
    let entry = |(at, entry): (usize, &super::built::Node)| {
        let link = page.inside(at).find(|node| node.name == "a").unwrap().attr("href").unwrap();
        let name = link.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();
        let ids = FACETS.iter().map(|facet| {
            let ids = entry.attr(&format!("data-{facet}")).unwrap_or_default().split_whitespace();
            ((*facet).to_owned(), ids.map(str::to_owned).collect())
        });
        (name, ids.collect())
    };
    page.with_class("entry").map(entry).collect()
}

/// The choices of a page: what each shows, by facet and id.
fn shows(page: &Page) -> BTreeMap<(String, String), Vec<String>> {
    let boxes = page.elements("input").filter(|(_, input)| input.attr("type") == Some("checkbox"));
    boxes
        .map(|(_, input)| {
            let [name, id, shows] =
                ["name", "value", "data-shows"].map(|key| input.attr(key).unwrap());
            let shows = shows.split(' ').map(str::to_owned).collect();
            ((name.to_owned(), id.to_owned()), shows)
        })
        .collect()
}

/// Numbers that look like chance and are the same in every run (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// 200 readers: of each facet on the page each chooses nothing, or up to three.
fn readers(page: &Page) -> Vec<Choices> {
    let mut by_facet = Choices::new();
    for (facet, id) in shows(page).into_keys() {
        by_facet.entry(facet).or_default().push(id);
    }
    let mut dice = Dice(2026);
    let mut reader = || {
        let mut chosen = Choices::new();
        for (facet, ids) in &by_facet {
            let wanted = [0, 0, 1, 1, 2, 3][dice.roll(6)];
            let picks: BTreeSet<&String> =
                (0..wanted).map(|_| &ids[dice.roll(ids.len())]).collect();
            if !picks.is_empty() {
                chosen.insert(facet.clone(), picks.into_iter().cloned().collect());
            }
        }
        chosen
    };
    (0..200).map(|_| reader()).collect()
}

fn directory(lang: &str) -> &'static Page {
    plain().page(&format!("{lang}/partners/index.html"))
}

#[test]
fn the_page_has_what_the_filters_need_for_any_choice() {
    let facts = facts();
    let mut sizes = BTreeSet::new();
    for lang in LANGUAGES {
        let page = directory(lang);
        let (entries, shows) = (entries(page), shows(page));
        for chosen in readers(page) {
            let passes = |own: &Choices| {
                chosen.iter().all(|(facet, ids)| {
                    let shown = ids.iter().flat_map(|id| &shows[&(facet.clone(), id.clone())]);
                    shown.into_iter().any(|id| own[facet].contains(id))
                })
            };
            let shown = entries.iter().filter(|(_, own)| passes(own));
            let shown: BTreeSet<String> = shown.map(|(name, _)| name.clone()).collect();
            assert_eq!(shown, facts.shown(&chosen), "{lang}: {chosen:?}");
            sizes.insert(shown.len());
        }
    }
    assert!(sizes.len() > 3 && sizes.contains(&0), "the choices differ: {sizes:?}");
}

/// Without Node this test has nothing to run the script with; `tests/run` says that it is missing.
#[test]
fn the_script_shows_what_the_facts_say() {
    let page = directory("fr");
    let (entries, shows) = (entries(page), shows(page));
    let readers = readers(page);
    let chosen = |reader: &Choices| -> Value {
        let of = |(facet, ids): (&String, &Vec<String>)| {
            let lists = ids.iter().map(|id| &shows[&(facet.clone(), id.clone())]);
            (facet.clone(), json!(lists.collect::<Vec<_>>()))
        };
        Value::Object(reader.iter().map(of).collect())
    };
    let script = plain().files.iter().find(|(path, _)| path.starts_with("assets/filters."));
    let input = json!({
        "script": std::str::from_utf8(script.unwrap().1).unwrap(),
        "entries": entries.iter().map(|(_, own)| own).collect::<Vec<_>>(),
        "readers": readers.iter().map(|r| json!({ "state": r, "chosen": chosen(r) })).collect::<Vec<_>>(),
    });
    let Some(output) = node("tests/site/filters.js", &input) else { return };
    let facts = facts();
    for (reader, shown) in readers.iter().zip(output.as_array().unwrap()) {
        let shown = shown.as_array().unwrap().iter().map(|at| at.as_u64().unwrap() as usize);
        let shown: BTreeSet<String> = shown.map(|at| entries[at].0.clone()).collect();
        assert_eq!(shown, facts.shown(reader), "{reader:?}");
    }
}

/// What a script of the tests answers to `input`; nothing where there is no Node.
fn node(script: &str, input: &Value) -> Option<Value> {
    let mut node = Command::new("node");
    let node = node.arg(shipped().join(script)).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut node = node.spawn().ok()?;
    node.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "{script} fails");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

#[test]
fn a_filter_is_there_where_an_entry_has_the_fact_and_only_there() {
    let facts = facts();
    let has = |key| -> BTreeSet<String> {
        facts.partners.values().flat_map(|partner| list(partner, key)).collect()
    };
    for lang in LANGUAGES {
        let choices = shows(directory(lang));
        let of = |facet: &str| -> BTreeSet<String> {
            choices.keys().filter(|key| key.0 == facet).map(|key| key.1.clone()).collect()
        };
        for (facet, key) in [
            ("region", "regions"),
            ("audience", "audiences"),
            ("service", "services"),
            ("language", "languages"),
        ] {
            assert_eq!(of(facet), has(key), "{lang}: {facet}");
        }
        assert_eq!(of("now"), BTreeSet::from(["always".to_owned()]), "{lang}");
    }
}

#[test]
fn without_the_script_there_are_no_filters_but_a_list_for_each_region_and_service() {
    let facts = facts();
    for lang in LANGUAGES {
        let page = directory(lang);
        let (_, form) =
            page.elements("form").find(|(_, f)| f.attr("data-filters").is_some()).unwrap();
        assert!(form.attr("hidden").is_some(), "{lang}");
        assert!(page.with_class("entry").all(|(_, entry)| entry.attr("hidden").is_none()));
        for (facet, id) in shows(page).into_keys().filter(|(f, _)| f == "region" || f == "service")
        {
            let path = format!("{lang}/partners/{facet}/{id}/index.html");
            let linked = page.elements("a").any(|(_, link)| {
                page.target(link.attr("href").unwrap()).is_some_and(|(to, _)| to == path)
            });
            assert!(linked, "{lang}/partners/ does not link {path}");
            let listed: BTreeSet<String> =
                entries(plain().page(&path)).into_iter().map(|(name, _)| name).collect();
            assert_eq!(listed, facts.shown(&Choices::from([(facet, vec![id])])), "{path}");
        }
    }
}
