//! The Atom feed of a language: its sheets, those that changed last first.
//!
//! RFC 4287. Ids are `urn:uuid`, version 5 of the sheet's key (RFC 9562), so that they outlive a
//! new title and a new address of the site.

use uuid::Uuid;

use crate::model::sheet::{Sheet, SheetId};
use crate::model::value::Date;
use crate::render::scene::{Reader, Scene};
use crate::text::push_escaped;

/// The namespace of the ids: version 5, in the namespace of URLs, of the name of this program.
fn namespace() -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, b"urn:fiches")
}

/// The name of every feed, in the folder of its language.
const NAME: &str = "/feed.xml";

/// The path of a language's feed.
pub fn path(tag: &str) -> String {
    [tag, NAME].concat()
}

/// Whether there is a feed at `path`.
pub fn is_path(path: &str) -> bool {
    path.ends_with(NAME)
}

/// The feed of the language with this index.
pub fn feed(scene: &Scene<'_>, lang: usize) -> String {
    let language = &scene.languages[lang];
    let home = scene.urls.absolute(&scene.urls.home(lang).path).unwrap_or_default();
    let own = scene.urls.absolute(&path(&language.tag)).unwrap_or_default();
    let entries = entries(scene, lang);
    let updated = entries.first().map_or(scene.today, |(date, ..)| *date);
    let wording = scene.wording(lang);
    let mut xml = Xml::new();
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .text(&language.tag)
        .raw("\">\n");
    xml.element("title", &wording.text("feed-title"));
    xml.element("subtitle", &scene.patterns[lang].site);
    xml.element("id", &urn(&["feed/", &language.tag].concat()));
    xml.element("updated", &stamp(updated));
    xml.raw("<author><name>").text(&scene.patterns[lang].site).raw("</name></author>\n");
    xml.raw("<link href=\"").text(&home).raw("\"/>\n");
    xml.raw("<link rel=\"self\" href=\"").text(&own).raw("\"/>\n");
    for (date, id, sheet) in entries {
        entry(scene, Reader { lang, root: "" }, (date, id, sheet), &mut xml);
    }
    xml.raw("</feed>\n");
    xml.0
}

/// Sheets with words in the language, by the day of their last review or writing.
fn entries<'a>(scene: &'a Scene<'_>, lang: usize) -> Vec<(Date, SheetId, &'a Sheet)> {
    let ids = scene.site.sections.iter().flat_map(|section| &section.sheets);
    let mut entries: Vec<_> = ids
        .map(|id| (*id, scene.site.sheet(*id)))
        .filter(|(_, sheet)| sheet.words[lang].is_some())
        .filter_map(|(id, sheet)| Some((sheet.facts.dated()?, id, sheet)))
        .collect();
    entries.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.2.key.cmp(&b.2.key)));
    entries
}

fn entry(
    scene: &Scene<'_>,
    reader: Reader<'_>,
    (date, id, sheet): (Date, SheetId, &Sheet),
    xml: &mut Xml,
) {
    let Some(words) = sheet.words[reader.lang].as_deref() else { return };
    let url = scene.urls.absolute(&scene.urls.sheet(reader.lang, id).path).unwrap_or_default();
    xml.raw("<entry>\n");
    xml.element("title", scene.site.title(sheet, words, reader.lang));
    xml.element("id", &urn(&[sheet.key.as_str(), "/", &scene.languages[reader.lang].tag].concat()));
    xml.element("updated", &stamp(date));
    xml.raw("<link href=\"").text(&url).raw("\"/>\n");
    if let Some(summary) = &words.summary {
        xml.element("summary", &summary.value);
    }
    xml.raw("</entry>\n");
}

fn urn(name: &str) -> String {
    Uuid::new_v5(&namespace(), name.as_bytes()).urn().to_string()
}

/// RFC 3339; a day has no time, so its first second in UTC stands for it.
fn stamp(date: Date) -> String {
    [&date.to_string(), "T00:00:00Z"].concat()
}

/// A document being written.
struct Xml(String);

impl Xml {
    fn new() -> Xml {
        Xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    fn raw(&mut self, markup: &str) -> &mut Xml {
        self.0.push_str(markup);
        self
    }

    fn text(&mut self, text: &str) -> &mut Xml {
        push_escaped(&mut self.0, text);
        self
    }

    fn element(&mut self, name: &str, text: &str) {
        self.raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">\n");
    }
}
