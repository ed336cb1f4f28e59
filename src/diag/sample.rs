//! A few diagnostics on French and Arabic text, for the tests of the printers.

use std::sync::Arc;

use super::{Code, Diagnostic, Place, Source, Span};

pub(super) fn source(path: &str, text: &str) -> Arc<Source> {
    Arc::new(Source { path: path.to_owned(), text: text.to_owned() })
}

/// The place of the first occurrence of `part`.
pub(super) fn span(source: &Source, part: &str) -> Span {
    let start = source.text.find(part).unwrap();
    Span::new(start..start + part.len(), 0)
}

pub(super) fn diagnostics() -> Vec<Diagnostic> {
    let french = source(
        "content/definitions/délai/fr.md",
        "+++\r\ntitle = \"Délai\"\r\n+++\r\n\r\nL’été :\tvoir [[consentemnt]].\r\n",
    );
    let arabic =
        source("content/définitions/délai/ar.md", "## أولا {#one}\n\nنص\n\n## ثانيا {#one}\n");
    let second = Span::new(arabic.text.rfind("#one").unwrap()..arabic.text.len() - 2, 0);
    let first = Place::new(&arabic, span(&arabic, "#one"));
    vec![
        Diagnostic::new(Code::LinkMissing)
            .at(&french, span(&french, "consentemnt"))
            .arg("name", "consentemnt")
            .nearest(Some("definitions/consent")),
        Diagnostic::new(Code::HeadingId)
            .at(&arabic, second)
            .arg("id", "one")
            .label(first, "label-first"),
        Diagnostic::new(Code::SectionFacts)
            .place(Place::path("content/a b/section.toml"))
            .arg("section", "a b"),
        Diagnostic::new(Code::BaseUrlMissing),
    ]
}
