//! Variables of a message. Owns what keeps a value from disturbing the text around it; never
//! escapes anything: `messages` does.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue};

/// First of the private-use characters that stand for a fragment of HTML until the text around
/// it has been escaped; the block ends at U+E0FF.
const FRAGMENT: u32 = 0xE000;

/// Variables for a message, by name.
#[derive(Debug, Default)]
pub struct Args<'a> {
    values: FluentArgs<'a>,
    fragments: Vec<Cow<'a, str>>,
}

impl<'a> Args<'a> {
    /// No variables.
    pub fn new() -> Args<'a> {
        Args::default()
    }

    /// Adds a text or a number. A number chooses the plural form and is written with the
    /// thousands mark of the language; a year is to be given as text.
    pub fn with(
        mut self,
        name: impl Into<Cow<'a, str>>,
        value: impl Into<FluentValue<'a>>,
    ) -> Args<'a> {
        let value = match value.into() {
            FluentValue::String(text) => FluentValue::String(clean(text)),
            other => other,
        };
        self.values.set(name, value);
        self
    }

    /// Adds a text that is read from left to right in every language: a phone number, an
    /// address of e-mail or web, a Latin name. In HTML it becomes `<bdi dir="ltr">`.
    pub fn ltr(self, name: impl Into<Cow<'a, str>>, value: &str) -> Args<'a> {
        let mut args = self;
        let value = clean(Cow::Borrowed(value));
        args.values.set(name, format!("\u{2066}{value}\u{2069}"));
        args
    }

    /// Adds a fragment of finished HTML, such as a list of links. It is left out of plain text.
    /// At most 256 a message; more are left out.
    pub fn markup(
        mut self,
        name: impl Into<Cow<'a, str>>,
        html: impl Into<Cow<'a, str>>,
    ) -> Args<'a> {
        let index = self.fragments.len() as u32;
        let mark = char::from_u32(FRAGMENT + index).filter(|c| is_fragment(*c));
        self.values.set(name, mark.map(String::from).unwrap_or_default());
        self.fragments.push(html.into());
        self
    }

    pub(super) fn values(&self) -> &FluentArgs<'a> {
        &self.values
    }

    /// The fragment that `mark` stands for: `None` if it is an ordinary character.
    pub(super) fn fragment(&self, mark: char) -> Option<&str> {
        let index = (mark as u32).checked_sub(FRAGMENT).filter(|_| is_fragment(mark))?;
        Some(self.fragments.get(index as usize).map_or("", |html| html))
    }
}

pub(super) fn is_fragment(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{E0FF}')
}

/// Takes out of a value the marks of direction (Unicode Bidirectional Algorithm, UAX #9, 2.1 to
/// 2.4), which would reach beyond it, and the characters kept for fragments.
fn clean(text: Cow<'_, str>) -> Cow<'_, str> {
    let foreign =
        |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}') || is_fragment(c);
    if text.contains(foreign) { Cow::Owned(text.replace(foreign, "")) } else { text }
}
