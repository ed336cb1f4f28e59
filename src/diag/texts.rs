//! The words of diagnostics in the languages of messages.
//!
//! Owns `i18n/{en,fr,nl}/diagnostics.ftl` and `i18n/{fr,nl}/fields.ftl`, embedded in the binary. Never joins translated pieces:
//! each text is one Fluent message or attribute with variables.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Code, Diagnostic, Severity};

/// A language in which fiches speaks to editors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MessageLang {
    #[default]
    En,
    Fr,
    Nl,
}

impl MessageLang {
    /// All languages of messages.
    pub const ALL: [MessageLang; 3] = [MessageLang::En, MessageLang::Fr, MessageLang::Nl];

    /// The language of a locale as the environment names it (`fr_BE.UTF-8`, `nl-BE`): English
    /// where it is another or none.
    pub fn from_locale(locale: &str) -> MessageLang {
        let lang = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        let named = |known: &MessageLang| known.as_str().eq_ignore_ascii_case(lang);
        MessageLang::ALL.into_iter().find(named).unwrap_or_default()
    }

    /// Its tag: `en`, `fr` or `nl`.
    pub fn as_str(self) -> &'static str {
        match self {
            MessageLang::En => "en",
            MessageLang::Fr => "fr",
            MessageLang::Nl => "nl",
        }
    }

    /// The locale whose plurals and numbers its texts use: they are the same in each country.
    fn locale(self) -> LanguageIdentifier {
        self.as_str().parse().expect("en, fr and nl are language tags")
    }

    /// The Fluent source of what the keys of TOML files mean: in English the tables of fields say
    /// it themselves.
    pub fn fields(self) -> &'static str {
        match self {
            MessageLang::En => "",
            MessageLang::Fr => include_str!("../../i18n/fr/fields.ftl"),
            MessageLang::Nl => include_str!("../../i18n/nl/fields.ftl"),
        }
    }

    /// The Fluent source of its texts.
    pub(super) fn source(self) -> &'static str {
        match self {
            MessageLang::En => include_str!("../../i18n/en/diagnostics.ftl"),
            MessageLang::Fr => include_str!("../../i18n/fr/diagnostics.ftl"),
            MessageLang::Nl => include_str!("../../i18n/nl/diagnostics.ftl"),
        }
    }
}

/// The texts of all diagnostics in one language.
pub struct Texts {
    lang: MessageLang,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Reads the embedded texts; a test holds them to be without mistakes.
    pub fn new(lang: MessageLang) -> Texts {
        let resource = FluentResource::try_new(lang.source().to_owned());
        let mut bundle = FluentBundle::new_concurrent(vec![lang.locale()]);
        // A terminal would show the marks that keep directions apart on a page.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
        let fields = FluentResource::try_new(lang.fields().to_owned());
        bundle.add_resource_overriding(fields.unwrap_or_else(|(readable, _)| readable));
        Texts { lang, bundle }
    }

    pub fn lang(&self) -> MessageLang {
        self.lang
    }

    /// What is wrong, in one line without a full stop.
    pub fn title(&self, diagnostic: &Diagnostic) -> String {
        let code = diagnostic.code.as_str();
        self.text(code, None, &args(diagnostic)).unwrap_or_else(|| code.to_owned())
    }

    /// What was seen at the place, where the title leaves something to say.
    pub fn label(&self, diagnostic: &Diagnostic) -> Option<String> {
        self.attribute(diagnostic, "label")
    }

    /// What to do. A help that would list what is known is left out where nothing is.
    pub fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        let name = diagnostic.help?;
        let lists_nothing = diagnostic.args.iter().any(|arg| arg.0 == "known" && arg.1.is_empty());
        if name == "help" && lists_nothing {
            return None;
        }
        self.attribute(diagnostic, name)
    }

    /// An attribute of the diagnostic's message by its name, such as that of a second label.
    pub fn attribute(&self, diagnostic: &Diagnostic, name: &str) -> Option<String> {
        self.text(diagnostic.code.as_str(), Some(name), &args(diagnostic))
    }

    /// The name of a severity: `error`, `erreur`, `fout`.
    pub fn severity(&self, severity: Severity) -> String {
        let id = match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Note => "severity-note",
        };
        self.word(id)
    }

    /// The word before a help text: `help`, `aide`, `hulp`.
    pub fn help_word(&self) -> String {
        self.word("help-word")
    }

    /// What a code means, why it matters and what to do: a few sentences.
    pub fn explain(&self, code: Code) -> Option<String> {
        self.text(code.as_str(), Some("explain"), &FluentArgs::new())
    }

    /// The mistake and its correction.
    pub fn example(&self, code: Code) -> Option<String> {
        self.text(code.as_str(), Some("example"), &FluentArgs::new())
    }

    /// How many errors, warnings and notes there are, or that there are none: `2 errors, 1 note`.
    pub fn summary(&self, diagnostics: &[Diagnostic]) -> String {
        self.text("summary", None, &summary(diagnostics)).unwrap_or_default()
    }

    /// What a command says of its work: the message `say-<id>`, as a line.
    pub fn say(&self, id: &str, args: &[(&'static str, String)]) -> String {
        self.phrase(&["say-", id].concat(), args) + "\n"
    }

    /// A message with variables that is no diagnostic.
    pub fn phrase(&self, id: &str, args: &[(&'static str, String)]) -> String {
        let args = args.iter().map(|(name, text)| (*name, value(text))).collect();
        self.text(id, None, &args).unwrap_or_else(|| id.to_owned())
    }

    /// As `summary`, for a build that published nothing because of errors.
    pub fn summary_unpublished(&self, diagnostics: &[Diagnostic]) -> String {
        self.text("summary", Some("unpublished"), &summary(diagnostics)).unwrap_or_default()
    }

    /// A message without variables that is no diagnostic: a heading of a table, a state.
    pub fn word(&self, id: &str) -> String {
        self.text(id, None, &FluentArgs::new()).unwrap_or_else(|| id.to_owned())
    }

    /// The message `id`, if there is one: what the keys of TOML files mean has none in English.
    pub fn known(&self, id: &str) -> Option<String> {
        self.text(id, None, &FluentArgs::new())
    }

    fn text(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        // A variable that is absent is shown as `{$name}`: better than no message.
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }
}

fn summary(diagnostics: &[Diagnostic]) -> FluentArgs<'static> {
    let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let found = match (errors, warnings) {
        (0, 0) => "nothing",
        (_, 0) => "errors",
        (0, _) => "warnings",
        (_, _) => "both",
    };
    let mut args = FluentArgs::new();
    args.set("errors", errors);
    args.set("warnings", warnings);
    args.set("notes", count(Severity::Note));
    args.set("found", found);
    args
}

fn args(diagnostic: &Diagnostic) -> FluentArgs<'_> {
    diagnostic.args.iter().map(|(name, text)| (*name, value(text))).collect()
}

/// A number where the text is just what the number would be written as: `07` stays a text, and so
/// does what a floating-point number cannot hold.
fn value(text: &str) -> FluentValue<'_> {
    match text.parse::<i64>() {
        Ok(number) if text.len() <= 15 && number.to_string() == text => number.into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_of_the_environment_gives_the_language() {
        assert_eq!(MessageLang::from_locale("fr_BE.UTF-8"), MessageLang::Fr);
        assert_eq!(MessageLang::from_locale("nl"), MessageLang::Nl);
        assert_eq!(MessageLang::from_locale("C.UTF-8"), MessageLang::En);
        assert_eq!(MessageLang::from_locale(""), MessageLang::En);
        assert_eq!(MessageLang::from_locale("frm"), MessageLang::En);
    }

    #[test]
    fn only_what_is_written_as_a_number_becomes_one() {
        assert!(matches!(value("45"), FluentValue::Number(_)));
        for text in ["045", "+32", "4.5", "12345678901234567890", "", "S51"] {
            assert!(matches!(value(text), FluentValue::String(_)), "{text}");
        }
    }

    #[test]
    fn a_help_that_lists_nothing_is_left_out() {
        let texts = Texts::new(MessageLang::En);
        let unknown = |known| Diagnostic::new(Code::FactMissing).arg("known", known);
        assert_eq!(texts.help(&unknown("")), None);
        assert_eq!(texts.help(&unknown("phone")).unwrap(), "its facts are: phone");
        assert_eq!(texts.help(&unknown("").nearest(Some("x"))).unwrap(), "did you mean `x`?");
    }

    #[test]
    fn a_summary_counts_errors_warnings_and_notes() {
        let error = || Diagnostic::new(Code::LinkOpen);
        let warning = || error().severity(Severity::Warning);
        let texts = Texts::new(MessageLang::Fr);
        assert_eq!(texts.summary(&[error(), error(), warning()]), "2 erreurs, 1 avertissement");
        assert_eq!(texts.summary(&[warning(), warning()]), "2 avertissements");
        let note = || error().severity(Severity::Note);
        assert_eq!(texts.summary(&[]), "aucune erreur");
        assert_eq!(texts.summary(&[note()]), "aucune erreur, 1 remarque");
        assert_eq!(texts.summary(&[warning(), note(), note()]), "1 avertissement, 2 remarques");
        let unpublished = texts.summary_unpublished(&[error()]);
        assert_eq!(unpublished, "1 erreur\u{a0}: rien n’a été publié");
    }
}
