//! What messages use, read from their syntax tree, and the comparison of a language with the
//! reference. Never formats a message.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::messages::Messages;
use crate::diag::{Code, Diagnostic, Place, Source, Span};

/// What one message or term uses directly, in all its variants.
#[derive(Debug, Default)]
pub(super) struct Uses {
    variables: BTreeSet<String>,
    /// Ids of messages, and of terms with their hyphen.
    references: BTreeSet<String>,
    /// Index of the file that the message stands in.
    file: usize,
}

/// The id of an entry and what it uses; `None` for a comment or what could not be read.
pub(super) fn uses(entry: &Entry<&str>, file: usize) -> Option<(String, Uses)> {
    let mut uses = Uses { file, ..Uses::default() };
    let (id, attributes) = match entry {
        Entry::Message(message) => {
            uses.pattern(message.value.as_ref()?);
            (message.id.name.to_owned(), &message.attributes)
        }
        Entry::Term(term) => {
            uses.pattern(&term.value);
            (format!("-{}", term.id.name), &term.attributes)
        }
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => return None,
    };
    attributes.iter().for_each(|attribute| uses.pattern(&attribute.value));
    Some((id, uses))
}

impl Uses {
    /// The variables of the message `id`, also through the messages it refers to. A term has
    /// none: it sees only the arguments written at the reference.
    pub(super) fn variables(id: &str, all: &BTreeMap<String, Uses>) -> Vec<String> {
        let (mut variables, mut seen, mut ids) = (BTreeSet::new(), BTreeSet::new(), vec![id]);
        while let Some(id) = ids.pop() {
            let Some(uses) = all.get(id).filter(|_| !id.starts_with('-')) else { continue };
            if seen.insert(id) {
                variables.extend(uses.variables.iter().cloned());
                ids.extend(uses.references.iter().map(String::as_str));
            }
        }
        variables.into_iter().collect()
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|value| self.inline(value));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// Holds the messages of the language `lang` against those of the reference.
pub(super) fn compare(lang: &str, own: &Messages, reference: &Messages) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if own.uses.is_empty() {
        return none_at_all(lang, reference).into_iter().collect();
    }
    let ids = reference.uses.keys().filter(|id| !id.starts_with('-'));
    found.extend(
        ids.filter(|id| !own.has(id))
            .map(|id| missing(lang, id, Place::path(format!("i18n/{lang}/site.ftl")))),
    );
    for (id, uses) in &own.uses {
        let unknown = uses.references.iter().filter(|name| !own.uses.contains_key(*name));
        found.extend(unknown.map(|name| missing(lang, name, own.place(id))));
        let given = reference.variables(id);
        let extra = own.variables(id).iter().filter(|name| !given.contains(name));
        found.extend(extra.filter(|_| reference.has(id)).map(|name| {
            Diagnostic::new(Code::MessageVariable)
                .place(own.place_of_variable(id, name))
                .arg("id", id)
                .arg("lang", lang)
                .arg("variable", name)
        }));
    }
    found
}

/// One diagnostic for a language that has no messages, not one for each.
fn none_at_all(lang: &str, reference: &Messages) -> Option<Diagnostic> {
    let mut ids = reference.uses.keys().filter(|id| !id.starts_with('-'));
    let first = ids.next()?;
    let all = missing(lang, first, Place::path(format!("i18n/{lang}/site.ftl")));
    Some(all.arg("count", ids.count() + 1).help("help-all"))
}

fn missing(lang: &str, id: &str, place: Place) -> Diagnostic {
    let file = place.source.path.clone();
    Diagnostic::new(Code::MessageMissing)
        .place(place)
        .arg("id", id)
        .arg("lang", lang)
        .arg("file", file)
}

impl Messages {
    /// Where the message or term `id`, which the language has, is written.
    fn place(&self, id: &str) -> Place {
        let source = &self.sources[self.uses[id].file];
        Place::new(source, span(source, id))
    }

    /// Where the message `id` names a variable; the message itself where another one, which it
    /// refers to, does.
    fn place_of_variable(&self, id: &str, variable: &str) -> Place {
        let message = self.place(id);
        let start = message.span.start as usize;
        let text = &message.source.text[start..];
        let end = text
            .match_indices('\n')
            .map(|(at, _)| at)
            .find(|at| !text[at + 1..].starts_with([' ', '\t', '\n', '\r', '}', '[']));
        let entry = &text[..end.unwrap_or(text.len())];
        let name = format!("${variable}");
        match entry.find(&name) {
            Some(at) => Place::new(&message.source, Span::new(at..at + name.len(), start)),
            None => message,
        }
    }
}

/// The span of `id` at the start of its line: Fluent's syntax tree keeps no places.
fn span(source: &Source, id: &str) -> Span {
    let is_entry = |start: &usize| {
        let rest = source.text[*start..].strip_prefix(id);
        rest.is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    let starts = source.text.match_indices('\n').map(|(index, _)| index + 1);
    let start = std::iter::once(0).chain(starts).rfind(is_entry);
    start.map_or(Span::default(), |start| Span::new(0..id.len(), start))
}
