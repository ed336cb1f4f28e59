//! Writes a knowledge base of any size in the content format: the same bytes for the same options.
//! The text means nothing; its scripts, word lengths, structure and references are like real ones.

mod facts;
mod plan;
mod prose;
mod words;

use std::path::Path;
use std::{fs, io};

use plan::{Kind, Plan};
use prose::Prose;

/// The size of a generated site.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Sheets in each language; at least twenty, so that each kind has one.
    pub sheets: usize,
    /// How many of fr, nl, en, ar, uk, in this order.
    pub languages: usize,
    /// Words of a sheet in each language, roughly.
    pub words: usize,
}

/// Writes `content/` and all in it into `site`, which must not have one yet.
pub fn generate(site: &Path, options: Options) -> io::Result<()> {
    let content = site.join("content");
    fs::create_dir_all(site)?;
    fs::create_dir(&content)?;
    let plan = Plan::new(options.sheets);
    let mut languages = Prose::all();
    languages.truncate(options.languages);
    fs::write(content.join("site.toml"), settings(options.languages))?;
    fs::write(content.join("sources.toml"), facts::sources(&plan))?;
    write_pages(&content, &languages, 0)?;
    for kind in Kind::ALL {
        let folder = content.join(kind.section());
        fs::create_dir(&folder)?;
        fs::write(folder.join("section.toml"), facts::section(kind))?;
        write_pages(&folder, &languages, 1 + kind as usize)?;
    }
    for sheet in plan.sheets() {
        let folder = content.join(sheet.key());
        fs::create_dir(&folder)?;
        fs::write(folder.join("sheet.toml"), facts::sheet(&plan, sheet))?;
        for prose in &languages {
            let text = words::sheet(&plan, sheet, prose, options.words);
            fs::write(folder.join(format!("{}.md", prose.code())), text)?;
        }
    }
    Ok(())
}

fn write_pages(folder: &Path, languages: &[Prose], number: usize) -> io::Result<()> {
    for prose in languages {
        fs::write(folder.join(format!("{}.md", prose.code())), words::page(prose, number))?;
    }
    Ok(())
}

/// site.toml without the languages that are not generated.
fn settings(languages: usize) -> String {
    let dropped: Vec<&str> = Prose::all().iter().skip(languages).map(Prose::code).collect();
    if dropped.is_empty() {
        return facts::SITE.to_owned();
    }
    let mut settings: toml::Table = facts::SITE.parse().expect("the built-in settings are TOML");
    for table in ["languages", "topic_words"] {
        let Some(toml::Value::Table(table)) = settings.get_mut(table) else { continue };
        table.retain(|lang, _| !dropped.contains(&lang));
        for (_, language) in table.iter_mut() {
            if let Some(toml::Value::Array(fallback)) = language.get_mut("fallback") {
                fallback.retain(|tag| !dropped.iter().any(|lang| tag.as_str() == Some(lang)));
            }
        }
    }
    settings.to_string()
}
