//! Addresses on the internet: e-mail and web. Checks their form, never whether anyone answers.

use std::cell::Cell;
use std::fmt;

use email_address::{EmailAddress, Options};
use url::SyntaxViolation;

use super::wrong;
use crate::diag::{Code, Diagnostic};

/// An e-mail address with a domain of at least two names, as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(EmailAddress);

impl Email {
    /// Reads an address; a display name, a quoted local part, an IP address or anything else
    /// that is no plain address is `value-email`.
    pub fn parse(text: &str) -> Result<Email, Diagnostic> {
        let options =
            Options::default().without_display_text().without_domain_literal().with_required_tld();
        EmailAddress::parse_with_options(text, options)
            .ok()
            .filter(|email| !text.starts_with('"') && email.as_str() == text)
            .map(Email)
            .ok_or_else(|| wrong(Code::ValueEmail, text))
    }

    /// The address as written.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The `mailto:` link, percent-encoded.
    pub fn href(&self) -> String {
        self.0.to_uri()
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An absolute `http` or `https` URL without credentials, as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Url {
    text: String,
    host: String,
}

impl Url {
    /// Reads a URL, else `value-url`: with the help `help-scheme` and `$suggestion` where only
    /// `https://` is missing.
    pub fn parse(text: &str) -> Result<Url, Diagnostic> {
        if let Some(host) = host(text) {
            return Ok(Url { text: text.to_string(), host });
        }
        let wrong = wrong(Code::ValueUrl, text);
        let suggestion = format!("https://{text}");
        match host(&suggestion) {
            Some(host) if host.contains('.') => {
                Err(wrong.arg("suggestion", suggestion).help("help-scheme"))
            }
            Some(_) | None => Err(wrong),
        }
    }

    /// The URL as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host in lower case, without a leading `www.`; a name outside ASCII is in Punycode.
    pub fn host(&self) -> &str {
        self.host.strip_prefix("www.").unwrap_or(&self.host)
    }
}

/// The host of `text` if it is an absolute http(s) URL. What a browser silently mends (spaces
/// around, line breaks, backslashes, missing or surplus slashes) or warns of (credentials) does
/// not pass; characters that people copy unescaped from an address bar do.
fn host(text: &str) -> Option<String> {
    let mended = Cell::new(false);
    let note = |violation| {
        use SyntaxViolation::{NonUrlCodePoint, PercentDecode};
        mended.set(mended.get() | !matches!(violation, NonUrlCodePoint | PercentDecode));
    };
    let url = url::Url::options().syntax_violation_callback(Some(&note)).parse(text).ok()?;
    let credentials = !url.username().is_empty() || url.password().is_some();
    let ours = matches!(url.scheme(), "http" | "https") && !credentials && !mended.get();
    let inner_space = text.contains(|c: char| c.is_whitespace() || c.is_control());
    url.host_str().filter(|_| ours && !inner_space).map(str::to_string)
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_address_is_an_email() {
        let email = Email::parse("info+nl@pag-asa.be").unwrap();
        assert_eq!(email.to_string(), "info+nl@pag-asa.be");
        assert_eq!(email.href(), "mailto:info%2Bnl@pag-asa.be");
    }

    #[test]
    fn an_address_with_anything_around_it_is_refused() {
        for text in [
            "",
            "info",
            "info@",
            "@pag-asa.be",
            "info@localhost",
            "Info <info@pag-asa.be>",
            "mailto:info@pag-asa.be",
            " info@pag-asa.be",
            "info@pag-asa.be ",
            "a@b.be, c@d.be",
            "info@[127.0.0.1]",
            "\"a b\"@pag-asa.be",
            "info@pag-asa.be\n",
        ] {
            let wrong = Email::parse(text).expect_err(text);
            assert_eq!((wrong.code, &*wrong.args[0].1), (Code::ValueEmail, text));
        }
    }

    #[test]
    fn a_url_is_kept_as_written() {
        for (text, host) in [
            ("https://www.payoke.be", "payoke.be"),
            ("http://Example.org/a?b=[c]#d|e", "example.org"),
            ("https://fr.wikipedia.org/wiki/Traite_des_êtres_humains", "fr.wikipedia.org"),
            ("https://example.org:8080/100%", "example.org"),
        ] {
            let url = Url::parse(text).unwrap();
            assert_eq!((url.as_str(), url.host()), (text, host));
        }
    }

    #[test]
    fn a_missing_scheme_is_suggested() {
        for text in ["www.payoke.be", "payoke.be/fr?x=1", "payoke.be:8080"] {
            let wrong = Url::parse(text).unwrap_err();
            assert_eq!((wrong.code, wrong.help), (Code::ValueUrl, Some("help-scheme")));
            assert_eq!(wrong.args[1], ("suggestion", format!("https://{text}")));
        }
    }

    #[test]
    fn what_is_not_an_absolute_web_url_is_refused() {
        for text in [
            "",
            "payoke",
            "/fr/",
            "//payoke.be",
            "https:payoke.be",
            "https:///payoke.be",
            "https://",
            "https:\\\\payoke.be",
            "ftp://payoke.be",
            "javascript:alert(1)",
            "mailto:a@payoke.be",
            "https://me:secret@payoke.be",
            "https://me@payoke.be",
            " https://payoke.be",
            "https://pay\noke.be",
            "https://payoke.be/a b",
            "data:text/html,x.y",
        ] {
            let wrong = Url::parse(text).expect_err(text);
            assert_eq!((wrong.code, wrong.help), (Code::ValueUrl, Some("help")), "{text}");
        }
    }
}
