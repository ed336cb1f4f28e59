//! Opaque texts: what a page says of its own. A field of the type [`Html`] arrives in a template as
//! HTML, so that no template has to mark a text as safe, and none can do so by mistake; one of the
//! type [`Text`] is escaped. A skeleton knows of both only whether they are empty.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

/// Finished HTML, which a template shows as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html<'a>(pub Cow<'a, str>);

/// A text that a template may show, escaped, and test for being there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text<'a>(pub Cow<'a, str>);

/// The names by which a record knows them.
pub(super) const HTML: &str = "fiches::Html";
pub(super) const TEXT: &str = "fiches::Text";

impl Html<'_> {
    /// The same HTML, borrowed.
    pub fn share(&self) -> Html<'_> {
        Html(Cow::Borrowed(&self.0))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Text<'_> {
    /// The same text, borrowed.
    pub fn share(&self) -> Text<'_> {
        Text(Cow::Borrowed(&self.0))
    }
}

impl<'a> From<&'a str> for Html<'a> {
    fn from(html: &'a str) -> Html<'a> {
        Html(Cow::Borrowed(html))
    }
}

impl From<String> for Html<'_> {
    fn from(html: String) -> Self {
        Html(Cow::Owned(html))
    }
}

impl<'a> From<Cow<'a, str>> for Text<'a> {
    fn from(text: Cow<'a, str>) -> Text<'a> {
        Text(text)
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Text<'a> {
        Text(Cow::Borrowed(text))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Text(Cow::Owned(text))
    }
}

impl Serialize for Html<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(HTML, &*self.0)
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(TEXT, &*self.0)
    }
}
