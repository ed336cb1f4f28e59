//! Ordinary links: to the web and to the sheet's own files; every other address is a mistake.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::percent_decode_str;
use pulldown_cmark::LinkType;

use crate::diag::{Code, Diagnostic};
use crate::model::words::Fill;

use super::Parse;

/// What closes a link that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Close {
    Anchor,
    /// An anchor around an address that is isolated in a right-to-left text.
    Isolated,
    Address,
    /// The label of a reference.
    Reference,
    /// The link was a mistake, or stands in another: only its label is written.
    Nothing,
}

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    Web(Cow<'a, str>),
    /// A file in the sheet's folder, and the fragment with its `#`.
    Own(Cow<'a, str>, &'a str),
    /// `tel:`, `mailto:`.
    Phone,
    /// Another scheme, in lower case.
    Scheme(String),
    /// `www.…`, an address of the web without its scheme.
    Bare,
    /// A path, a fragment, a query.
    Relative,
}

impl Parse<'_, '_> {
    pub fn link(&mut self, link_type: LinkType, url: &str, range: Range<usize>) {
        let nested = self.in_link();
        let target = match link_type {
            LinkType::Email => Target::Phone,
            _ => target(url),
        };
        let close = match target {
            _ if nested => Close::Nothing,
            Target::Web(url) => {
                self.out.markup("<a href=\"");
                self.out.href(&url);
                self.out.markup("\" rel=\"noreferrer\">");
                self.address(link_type, &range)
            }
            Target::Own(file, fragment) => {
                self.out.markup("<a href=\"");
                self.out.hole(self.span(&range), Fill::File(file.into_owned()));
                self.out.href(fragment);
                self.out.markup("\">");
                Close::Anchor
            }
            wrong => {
                self.report(mistake(wrong, url), range);
                Close::Nothing
            }
        };
        self.links.push(close);
    }

    /// A label that is an address is shown as it stands.
    fn address(&mut self, link_type: LinkType, range: &Range<usize>) -> Close {
        let label = &self.text[range.start + 1..range.end];
        let is_address =
            ["http://", "https://", "www."].iter().any(|start| label.starts_with(start));
        if link_type != LinkType::Autolink && !is_address {
            return Close::Anchor;
        }
        self.verbatim = true;
        if self.out.isolate() { Close::Isolated } else { Close::Address }
    }

    pub fn end_link(&mut self, range: &Range<usize>) {
        match self.links.pop() {
            Some(Close::Anchor) => self.out.markup("</a>"),
            Some(Close::Address) => {
                self.verbatim = false;
                self.out.markup("</a>");
            }
            Some(Close::Isolated) => {
                self.verbatim = false;
                self.out.markup("</bdi></a>");
            }
            Some(Close::Reference) => self.out.hole(self.span(range), Fill::LinkEnd),
            Some(Close::Nothing) | None => {}
        }
        if !self.late.is_empty() && !self.in_link() {
            for (label, range) in std::mem::take(&mut self.late) {
                self.note_reference(label, range);
            }
        }
    }

    pub fn in_link(&self) -> bool {
        self.links.iter().any(|&close| close != Close::Nothing)
    }
}

/// The diagnostic for an address that a link cannot have.
fn mistake(target: Target<'_>, url: &str) -> Diagnostic {
    let diagnostic = match target {
        Target::Phone if url.to_ascii_lowercase().starts_with("tel:") => {
            Diagnostic::new(Code::LinkPhone)
        }
        Target::Phone => Diagnostic::new(Code::LinkPhone).help("help-email"),
        Target::Scheme(scheme) => scheme_mistake(scheme, url),
        Target::Bare => Diagnostic::new(Code::ValueUrl)
            .arg("value", url)
            .arg("suggestion", ["https://", url].concat())
            .help("help-scheme"),
        Target::Web(_) | Target::Own(..) | Target::Relative => Diagnostic::new(Code::LinkRelative),
    };
    diagnostic.arg("url", url)
}

/// A path on somebody's computer, `C:\plan.pdf` or `file:///C:/plan.pdf`, leads to a file of his.
pub(super) fn scheme_mistake(scheme: String, url: &str) -> Diagnostic {
    let file = url.rsplit(['/', '\\', ':']).next().filter(|name| name.contains('.'));
    let is_path = scheme.len() == 1 || scheme == "file";
    let diagnostic = Diagnostic::new(Code::LinkScheme).arg("scheme", scheme);
    match file.filter(|_| is_path) {
        Some(file) => diagnostic.arg("file", file).help("help-file"),
        None => diagnostic,
    }
}

/// What `url` leads to, read as a browser reads it: control characters are not part of it (URL
/// Standard, basic URL parser), so they hide no scheme.
pub(super) fn target(url: &str) -> Target<'_> {
    if url.contains(|c: char| c.is_control()) || url.trim().len() != url.len() {
        let clean = url.chars().filter(|c| !c.is_control()).collect::<String>();
        return match target(clean.trim()) {
            Target::Web(url) => Target::Web(Cow::Owned(url.into_owned())),
            Target::Own(..) | Target::Relative => Target::Relative,
            Target::Phone => Target::Phone,
            Target::Bare => Target::Bare,
            Target::Scheme(scheme) => Target::Scheme(scheme),
        };
    }
    let Some(scheme) = scheme(url) else {
        let bare = url.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
        return if bare { Target::Bare } else { own(url).unwrap_or(Target::Relative) };
    };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => Target::Web(Cow::Borrowed(url)),
        "tel" | "mailto" => Target::Phone,
        other => Target::Scheme(other.to_owned()),
    }
}

/// The scheme of `url` (RFC 3986, section 3.1).
fn scheme(url: &str) -> Option<&str> {
    let scheme = &url[..url.find([':', '/', '?', '#'])?];
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.');
    let is_scheme = url[scheme.len()..].starts_with(':')
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(plain);
    is_scheme.then_some(scheme)
}

/// A file of the sheet's own: a plain name with an extension that is not a page's.
fn own(url: &str) -> Option<Target<'_>> {
    let (name, fragment) = url.split_at(url.find('#').unwrap_or(url.len()));
    let name = decoded(name)?;
    let (stem, extension) = name.rsplit_once('.')?;
    let is_page =
        ["md", "html", "htm", "toml"].iter().any(|page| extension.eq_ignore_ascii_case(page));
    let is_name = !stem.is_empty()
        && !name.starts_with('.')
        && !name.contains(['/', '\\', '?', ':'])
        && !name.contains(|c: char| c.is_control())
        && !extension.is_empty()
        && extension.chars().all(char::is_alphanumeric);
    (is_name && !is_page).then_some(Target::Own(name, fragment))
}

/// `name` with `%20` and its like decoded; none where that is no text.
fn decoded(name: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(name).decode_utf8().ok()
}

#[cfg(test)]
mod tests {
    use crate::parse::body::Lang;
    use crate::parse::body::tests::{html, html_in, mistakes};

    #[test]
    fn a_link_to_the_web_sends_no_referrer() {
        assert_eq!(
            html("[a *b*](https://x.be/é?a=1&b=\"2\" \"t\")"),
            "<p><a href=\"https://x.be/%C3%A9?a=1&amp;b=%222%22\" rel=\"noreferrer\">a <em>b</em></a></p>\n"
        );
        assert_eq!(
            html("<HTTPS://x.y>"),
            "<p><a href=\"HTTPS://x.y\" rel=\"noreferrer\">HTTPS://x.y</a></p>\n"
        );
    }

    #[test]
    fn an_address_is_shown_as_it_stands() {
        let (rtl, french) = (Lang { rtl: true, french: false }, Lang { rtl: false, french: true });
        assert_eq!(
            html_in("[https://x.y/a-b](https://x.y) [PAG](http://x)", rtl),
            "<p><a href=\"https://x.y\" rel=\"noreferrer\"><bdi dir=\"ltr\">https://x.y/a-b</bdi></a> \
             <a href=\"http://x\" rel=\"noreferrer\"><bdi dir=\"ltr\">PAG</bdi></a></p>\n"
        );
        assert!(
            html_in("[https://x.y ?a](https://x.y) b ?", french)
                .ends_with(">https://x.y ?a</a> b\u{202F}?</p>\n")
        );
    }

    #[test]
    fn a_file_of_the_sheet_is_a_hole() {
        assert_eq!(html("[a](b.pdf#page=2)"), "<p><a href=\"{file b.pdf}#page=2\">a</a></p>\n");
        assert_eq!(
            html("[a](b%20c.pdf) [a](<b c.pdf>)"),
            "<p><a href=\"{file b c.pdf}\">a</a> <a href=\"{file b c.pdf}\">a</a></p>\n"
        );
    }

    #[test]
    fn unsafe_schemes_are_found_however_written() {
        for url in [
            "javascript:a",
            "JavaScript:a",
            "&#106;avascript:a",
            "java&#10;script:a",
            "<java\tscript:a>",
            "<  javascript:a>",
            "&#1;javascript:a",
            "data:text/html,a",
            "vbscript:a",
            "ftp://a",
        ] {
            let text = format!("é [x]({url}) y");
            assert_eq!(html(&text), "<p>é x y</p>\n");
            assert_eq!(mistakes(&text), [format!("link-scheme [x]({url}) help")]);
        }
        assert_eq!(mistakes("[a]: javascript:b\n\n[a]"), ["link-scheme [a] help"]);
    }

    #[test]
    fn phones_and_pages_have_their_own_forms() {
        assert_eq!(
            mistakes("[a](tel:+32) <a@b.c> [a](MAILTO:b@c)"),
            [
                "link-phone [a](tel:+32) help",
                "link-phone <a@b.c> help-email",
                "link-phone [a](MAILTO:b@c) help-email"
            ]
        );
        for url in [
            "/a",
            "a/b.pdf",
            "../b",
            "#x",
            "?q",
            "a",
            "fr.md",
            "//x.y",
            "%2Fa.pdf",
            "..%2f.pdf",
            "",
            "a.pdf?b",
        ] {
            assert_eq!(
                mistakes(&format!("[x]({url})")),
                [format!("link-relative [x]({url}) help")]
            );
        }
    }

    #[test]
    fn an_address_that_lacks_its_scheme_or_is_a_path_says_what_to_write() {
        let found = mistakes("[a](www.x.be) [a](C:\\b\\plan.pdf) [a](file:///C:/plan.pdf)");
        let expected = [
            "value-url [a](www.x.be) help-scheme",
            "link-scheme [a](C:\\b\\plan.pdf) help-file",
            "link-scheme [a](file:///C:/plan.pdf) help-file",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_link_holds_no_link() {
        assert_eq!(html("[[a|b <https://x.y> c]]"), "<p>{link a|b https://x.y c}</p>\n");
        assert_eq!(html("[[a|b[^S1] c]] d"), "<p>{link a|b c}{cite S1} d</p>\n");
    }
}
