//! The helpers of the tests in this folder, and what holds for every text.

use std::fmt::Write;
use std::sync::Arc;

use proptest::prelude::*;

use super::{Lang, body};
use crate::diag::{Diagnostic, Source};
use crate::model::words::{Body, Fill, Part, Reference};

const OFFSET: &str = "+++\ntitle = \"é\"\n+++\n";

fn parse(text: &str, lang: Lang) -> (Body, Vec<Diagnostic>, Arc<Source>) {
    let source = Arc::new(Source { path: "fr.md".into(), text: [OFFSET, text].concat() });
    let mut diagnostics = Vec::new();
    let body = body(text, OFFSET.len(), lang, &source, &mut diagnostics);
    (body, diagnostics, source)
}

pub(super) fn read(text: &str) -> Body {
    parse(text, Lang::default()).0
}

/// The HTML of `text`, its holes shown as `{link key}` and the like.
pub(super) fn html(text: &str) -> String {
    html_in(text, Lang::default())
}

pub(super) fn html_in(text: &str, lang: Lang) -> String {
    let body = parse(text, lang).0;
    let (mut html, mut from) = (String::new(), 0);
    for hole in &body.holes {
        html.push_str(&body.html[from..hole.at as usize]);
        from = hole.at as usize;
        html.push_str(&shown(&hole.fill, &body));
    }
    html + &body.html[from..]
}

fn shown(fill: &Fill, body: &Body) -> String {
    match fill {
        Fill::HeadingId(heading) => format!("{{id {}}}", body.headings[*heading as usize].id),
        Fill::NoteId(number) => format!("{{noteid {number}}}"),
        Fill::NoteBack(number) => format!("{{back {number}}}"),
        Fill::Note(number) => format!("{{note {number}}}"),
        Fill::Citation(index) => format!("{{cite {}}}", body.citations[*index as usize]),
        Fill::Link(reference) => format!("{{link {}}}", written(reference)),
        Fill::LinkStart(reference) => format!("{{link {}|", written(reference)),
        Fill::LinkEnd => "}".to_owned(),
        Fill::Card(reference) => format!("{{card {}}}", written(reference)),
        Fill::AlertStart(alert) => format!("{{alert {}}}", alert.as_str()),
        Fill::AlertEnd => "{end}".to_owned(),
        Fill::File(file) => format!("{{file {file}}}"),
        Fill::Image(file) => format!("{{image {file}}}"),
    }
}

fn written(reference: &Reference) -> String {
    let part = match &reference.part {
        Part::Whole => String::new(),
        Part::Anchor(id) => format!("#{id}"),
        Part::Fact(fact) => format!("#={fact}"),
    };
    reference.target.clone() + &part
}

/// Each mistake as its code, the source it points at, its help and the source of its label.
pub(super) fn mistakes(text: &str) -> Vec<String> {
    let (_, diagnostics, source) = parse(text, Lang::default());
    let shown = |d: &Diagnostic| {
        let place = d.place.as_ref().expect("every mistake has a place");
        let help = d.help.unwrap_or_default();
        let mut line = format!("{} {} {help}", d.code.as_str(), &source.text[place.span.range()]);
        for label in &d.labels {
            write!(line, ", {}: {}", &label.text[6..], &source.text[label.place.span.range()])
                .expect("a string takes everything");
        }
        line
    };
    diagnostics.iter().map(shown).collect()
}

#[test]
fn inline_and_block_elements() {
    assert_eq!(
        html("a *b* **c** ~~d~~ `e<` \\* & <  \nf\\\ng\n\n***\n\n```x\n<h>\n```\n\n    i\n"),
        "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;</code> * &amp; &lt;<br>\nf<br>\ng</p>\n\
         <hr>\n<pre><code>&lt;h&gt;\n</code></pre>\n<pre><code>i\n</code></pre>\n"
    );
    assert_eq!(
        html("a\r\n\r\n> b\r\n> c\r\n"),
        "<p>a</p>\n<blockquote>\n<p>b\nc</p>\n</blockquote>\n"
    );
    assert_eq!(html("\"a\" -- 'b'..."), "<p>\"a\" -- 'b'...</p>\n");
}

#[test]
fn raw_html_is_an_error_and_not_written() {
    assert_eq!(
        html("a<b>c</b> <!-- d --> <i\nx=\"1\">\n\n<div>\ne\n</div>\n\n<!-- f\n\ng -->\n"),
        "<p>ac  </p>\n"
    );
    assert_eq!(
        mistakes("é<b>c</b> <!-- d --> <BR/>\n\n- x\n\n  <div>\n  e\n\n> <!-- f\n> g -->\n"),
        [
            "html-raw <b> help",
            "html-raw </b> help",
            "html-raw <!-- d --> help",
            "html-raw <BR/> help-break",
            "html-raw <div>\n  e help",
            "html-raw <!-- f\n> g --> help"
        ]
    );
    assert_eq!(html("&lt;script&gt; \\<b>"), "<p>&lt;script&gt; &lt;b&gt;</p>\n");
}

#[test]
fn places_are_exact_in_any_text() {
    let text = "مرحبا\r\n\t- é [[a\r\n\r\n1. *x* <u>\r\n\t> [!FO]\r\n\r\n| ي | [[ ]] |\r\n|--|--|\r\n| ![](é.png) | [x](/y) |\r\n";
    assert_eq!(
        mistakes(text),
        [
            "link-open [[ help",
            "html-raw <u> help",
            "alert-unknown [!FO] help",
            "link-empty [[ ]] help",
            "image-alt ![](é.png) help",
            "link-relative [x](/y) help"
        ]
    );
    let (body, _, source) = parse("é [[k|l]] ![[m]]\n\n| [[n\\|o]] |\n|---|\n", Lang::default());
    let spans = body.holes.iter().map(|hole| &source.text[hole.span.range()]).collect::<Vec<_>>();
    assert_eq!(spans, ["[[k|l]]", "[[k|l]]", "[[n\\|o]]", "[[n\\|o]]"]);
}

#[test]
fn french_spaces_do_not_break() {
    let french = |text| html_in(text, Lang { rtl: false, french: true });
    assert_eq!(
        french("« Oui » ; non ? si ! a : b 12:30 a; &amp; &lt;"),
        "<p>«\u{A0}Oui\u{A0}»\u{202F}; non\u{202F}? si\u{202F}! a\u{A0}: b 12:30 a; &amp; &lt;</p>\n"
    );
    assert_eq!(
        french("[[x]] : *a* ? `b :` **c** !"),
        "<p>{link x}\u{A0}: <em>a</em>\u{202F}? <code>b :</code> <strong>c</strong>\u{202F}!</p>\n"
    );
    assert_eq!(french("a [[x]]: « [[y]] »"), "<p>a {link x}: «\u{A0}{link y}\u{A0}»</p>\n");
    assert_eq!(
        french("a \\! [b !](c.pdf \"d !\")"),
        "<p>a\u{202F}! <a href=\"{file c.pdf}\">b\u{202F}!</a></p>\n"
    );
    assert_eq!(html("a : b ?"), "<p>a : b ?</p>\n");
}

#[test]
fn latin_words_are_isolated_in_a_text_from_right_to_left() {
    let rtl = |text| html_in(text, Lang { rtl: true, french: false });
    assert_eq!(
        rtl("اتصل بـ PAG-ASA (Myria & Co) `x-y` **[[k|Payoke]]**\n\n    a"),
        "<p>اتصل بـ <bdi dir=\"ltr\">PAG-ASA (Myria &amp; Co)</bdi> \
         <code dir=\"ltr\">x-y</code> <strong>{link k|<bdi dir=\"ltr\">Payoke</bdi>}</strong></p>\n\
         <pre dir=\"ltr\"><code>a</code></pre>\n"
    );
    assert_eq!(
        parse("## أ PAG-ASA", Lang { rtl: true, french: false }).0.headings[0].text,
        "أ PAG-ASA"
    );
}

#[test]
fn nesting_has_no_limit() {
    for mark in [
        "[",
        "[[",
        "![",
        "![[",
        "<",
        "`",
        "*",
        "_a",
        "> ",
        "- ",
        "*a **b ",
        "[^",
        "]]",
        "[[a]]",
        "![[a",
        "~~",
        "### a {.do}\n- ",
        "[a](",
        "\\",
        "&",
        "| a\n",
        "[[a|",
    ] {
        let (body, diagnostics, _) = parse(&mark.repeat(2000), Lang { rtl: true, french: true });
        assert!(body.html.len() < 1_000_000 && diagnostics.len() <= super::MOST, "{mark}");
    }
}

/// What holds for the body of every text.
fn holds(text: &str) {
    for lang in
        [Lang::default(), Lang { rtl: true, french: false }, Lang { rtl: false, french: true }]
    {
        let (body, diagnostics, source) = parse(text, lang);
        let inside = |at: u32| body.html.is_char_boundary(at as usize);
        assert!(body.holes.is_sorted_by_key(|hole| hole.at));
        assert!(
            body.holes
                .iter()
                .all(|hole| inside(hole.at) && source.text.get(hole.span.range()).is_some())
        );
        assert!(body.headings.is_sorted_by_key(|heading| heading.start));
        for h in &body.headings {
            assert!([h.start, h.inner.0, h.inner.1, h.end].iter().all(|&at| inside(at)));
            assert!(
                h.start < h.inner.0
                    && h.inner.0 <= h.inner.1
                    && h.inner.1 < h.end
                    && h.end <= body.footnotes
            );
            assert!(body.html[h.start as usize..].starts_with("<h") && !h.id.is_empty());
        }
        let mut ids = body.headings.iter().map(|heading| &heading.id).collect::<Vec<_>>();
        ids.sort();
        assert!(ids.windows(2).all(|two| two[0] != two[1]));
        for d in &diagnostics {
            let span = d.place.as_ref().expect("every mistake has a place").span;
            assert!(span.start as usize >= OFFSET.len() && source.text.get(span.range()).is_some());
        }
        balanced(&body.html);
        labels_hold_no_links(&body);
    }
}

/// What stands in a label is no link: neither markup nor another hole.
fn labels_hold_no_links(body: &Body) {
    // Where the link that is open ends, if that is known.
    let mut open = None;
    for hole in &body.holes {
        let is_link = matches!(
            hole.fill,
            Fill::LinkStart(_) | Fill::Link(_) | Fill::File(_) | Fill::Note(_) | Fill::Citation(_)
        );
        let label = open.filter(|&end| hole.at < end);
        assert!(!is_link || label.is_none(), "{}", body.html);
        let rest = &body.html[hole.at as usize..];
        match hole.fill {
            Fill::LinkStart(_) => open = Some(u32::MAX),
            Fill::LinkEnd => open = None,
            Fill::File(_) => open = rest.find("</a>").map(|end| hole.at + end as u32),
            _ => {}
        }
    }
}

/// Every element closes what it opened, links hold no links.
fn balanced(html: &str) {
    let mut open = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let name = rest.trim_start_matches('/');
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).expect("a tag ends")];
        match name {
            "br" | "hr" | "img" | "input" => {}
            _ if rest.starts_with('/') => assert_eq!(open.pop(), Some(name), "{html}"),
            _ => {
                assert!(name != "a" || !open.contains(&"a"), "{html}");
                open.push(name);
            }
        }
    }
    assert!(open.is_empty(), "{html}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC*") {
        holds(&text);
    }

    #[test]
    fn any_heap_of_marks_is_read(text in "([\\[\\]|!#*_>`<&~:^(){}x1é »«\\\\.\\-]|\\n|\\[\\[|\\]\\]|> |- |- \\[ \\] |\\[\\^1\\]|\\[\\^1\\]: |### a \\{\\.do\\}\\n|### b \\{\\.dont\\}\\n|## a \\{#a\\}\\n|\\n\\n|\\| a \\| b \\|\\n\\|-\\|-\\|\\n|> \\[!NOTE\\]\\n|\\t|    |  |م|a|<b>|!\\[a\\]\\(b\\.png\\)|https://x|\\]\\(c\\.pdf\\)|\\[\\[k\\||\\[x\\]: d\\.pdf\n|\\[x\\]|\r\n){0,60}") {
        holds(&text);
    }
}
