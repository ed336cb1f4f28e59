//! `sitemap.xml`, with the translations of each page.
//!
//! <https://www.sitemaps.org/protocol.html>, and `xhtml:link` for `hreflang`.

use crate::render::head;
use crate::render::page::{self, PageId};
use crate::render::scene::Scene;
use crate::text::push_escaped;

/// Its path.
pub const PATH: &str = "sitemap.xml";

/// The sitemap of every page that search engines are to list.
pub fn sitemap(scene: &Scene<'_>) -> String {
    let mut xml = concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"",
        " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    )
    .to_owned();
    for id in page::all(scene) {
        let entry = head::listing(scene, id);
        let Some(url) = entry.canonical else { continue };
        xml.push_str("<url><loc>");
        push_escaped(&mut xml, &url);
        xml.push_str("</loc>");
        if let PageId::Sheet(_, sheet) = id
            && let Some(day) = scene.site.sheet(sheet).facts.dated()
        {
            xml.push_str("<lastmod>");
            xml.push_str(&day.to_string());
            xml.push_str("</lastmod>");
        }
        for alternate in entry.alternates {
            xml.push_str("\n<xhtml:link rel=\"alternate\" hreflang=\"");
            push_escaped(&mut xml, alternate.hreflang);
            xml.push_str("\" href=\"");
            push_escaped(&mut xml, &alternate.href.0);
            xml.push_str("\"/>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}
