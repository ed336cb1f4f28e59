//! From the write to the served bytes.

use std::error::Error;
use std::fs;
use std::time::{Duration, Instant};

use crate::preview::Preview;
use crate::{Options, Site};

/// The default theme's style sheet, which the site replaces by its own.
const STYLE: &str = include_str!("../../../themes/default/static/site.css");

/// Makes the change with this number, by a rename or in place.
type Edit = fn(&Site, usize, bool) -> Result<(), Box<dyn Error>>;

/// A kind of change: what it is, its limit in milliseconds, and how it is made and seen.
struct Kind {
    name: &'static str,
    limit: u128,
    edit: Edit,
    /// The page that is open, and that shows it.
    page: fn(usize) -> String,
    /// What the page shows after the change with this number.
    mark: fn(usize) -> String,
    /// What an open page is told.
    event: &'static str,
}

const KINDS: [Kind; 4] = [
    Kind {
        name: "body",
        limit: 150,
        edit: |site, n, rename| {
            let path = format!("content/definitions/definition-{}/fr.md", n % 50);
            site.edit(&path, rename, |text| format!("{text}\n\nChangement {n}.\n"))
        },
        page: |n| format!("/fr/definitions/definition-{}/", n % 50),
        mark: |n| format!("Changement {n}."),
        event: "reload",
    },
    Kind {
        name: "title",
        limit: 400,
        edit: |site, n, rename| {
            let path = format!("content/definitions/definition-{}/fr.md", n % 50);
            site.edit(&path, rename, |text| {
                let (_, rest) = text.split_once("\nsummary").unwrap_or_default();
                format!("+++\ntitle = \"Titre {n}\"\nsummary{rest}")
            })
        },
        page: |_| "/fr/definitions/".to_owned(),
        mark: |n| format!("Titre {n}<"),
        event: "reload",
    },
    Kind {
        name: "fact",
        limit: 400,
        edit: |site, n, rename| {
            site.edit("content/partners/partner-0/sheet.toml", rename, |text| {
                let at = text.find("number = ").unwrap_or_default();
                let lines = text[at..].lines().take(2).map(|line| line.len() + 1).sum::<usize>();
                let number =
                    format!("number = \"+32250608{n:02}\"\ndisplay = \"02 506 08 {n:02}\"\n");
                [&text[..at], &number, &text[at + lines..]].concat()
            })
        },
        page: |_| "/fr/partners/".to_owned(),
        mark: |n| format!("02 506 08 {n:02}"),
        event: "reload",
    },
    Kind {
        name: "CSS",
        limit: 100,
        edit: |site, n, _| {
            let file = site.file("themes/default/static/site.css");
            Ok(fs::write(file, format!("{STYLE}\n/* {n} */\n"))?)
        },
        page: |_| "/fr/definitions/definition-1/".to_owned(),
        mark: |n| format!("/* {n} */"),
        event: "style",
    },
];

/// Measures everything and prints a table. False if a limit is broken.
pub fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    let site = Site::new(options, options.sheets.unwrap_or(2000))?;
    let mut good = start(options, &site)?;
    fs::create_dir_all(site.file("themes/default/static"))?;
    fs::write(site.file("themes/default/static/site.css"), STYLE)?;
    let preview = Preview::start(options, &site)?;
    preview.page("/fr/")?;
    println!("{:10}{:>8}{:>8}{:>8}  limit of p95", "ms", "p50", "p95", "most");
    for kind in KINDS {
        let edits = options.edits.unwrap_or(100).min(100);
        let mut times = Vec::new();
        for n in 0..edits {
            times.push(measure(&preview, &site, &kind, n)?.as_millis());
        }
        times.sort_unstable();
        let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)];
        let verdict = if at(95) <= kind.limit { "ok" } else { "TOO MUCH" };
        good &= at(95) <= kind.limit;
        let (half, most, all) = (at(50), at(95), at(100));
        println!("{:10}{half:>8}{most:>8}{all:>8}  {} {verdict}", kind.name, kind.limit);
    }
    Ok(good)
}

/// A change, from the write to the bytes that show it.
fn measure(
    preview: &Preview,
    site: &Site,
    kind: &Kind,
    n: usize,
) -> Result<Duration, Box<dyn Error>> {
    let page = (kind.page)(n);
    let mark = (kind.mark)(n);
    let before = preview.page(&page)?;
    let mut events = preview.events(&page)?;
    events.next().ok_or("the page is told nothing")?;
    let start = Instant::now();
    (kind.edit)(site, n, n.is_multiple_of(2))?;
    loop {
        let event = events.next().ok_or("the page was not told")?;
        let html = preview.page(&page)?;
        if event == "trouble" || html == before {
            return Err(format!("{} {n}: {event}, and nothing has changed", kind.name).into());
        }
        let shown = if event == "style" { preview.page(&style(&html)?)? } else { html };
        if event == kind.event && shown.contains(&mark) {
            return Ok(start.elapsed());
        }
    }
}

/// The address of the style sheet that a page names.
fn style(html: &str) -> Result<String, Box<dyn Error>> {
    let (before, _) = html.split_once(".css").ok_or("no style sheet")?;
    let (_, path) = before.rsplit_once("/assets/").ok_or("no style sheet")?;
    Ok(format!("/assets/{path}.css"))
}

/// The first page must be there no later than a build would take.
fn start(options: &Options, site: &Site) -> Result<bool, Box<dyn Error>> {
    let begin = Instant::now();
    site.build(options)?;
    let build = begin.elapsed();
    fs::remove_dir_all(site.out())?;
    let begin = Instant::now();
    Preview::start(options, site)?.page("/fr/definitions/definition-1/")?;
    let first = begin.elapsed();
    let good = first <= build;
    let verdict = if good { "ok" } else { "TOO MUCH" };
    println!(
        "first page after {:.2} s, build {:.2} s {verdict}",
        first.as_secs_f64(),
        build.as_secs_f64()
    );
    Ok(good)
}
