//! Finds the names that a script gives itself and no property has, and a short one for each.

use std::collections::{HashMap, HashSet};

use super::tokens::{Kind, Token};

/// Names that may be shortened, and what they become: the most frequent ones get one letter.
pub fn short(tokens: &[Token<'_>]) -> HashMap<String, String> {
    let code: Vec<Token<'_>> =
        tokens.iter().filter(|token| token.kind != Kind::Space).copied().collect();
    let given = given(&code);
    let fixed = properties(&code);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for token in code.iter().filter(|token| token.kind == Kind::Name) {
        *counts.entry(token.text).or_default() += 1;
    }
    let own = |name: &&str| given.contains(name) && !fixed.contains(name);
    let mut names: Vec<(usize, &str)> =
        counts.iter().map(|(name, count)| (*count, *name)).collect();
    names.retain(|(_, name)| own(name));
    names.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    let taken: HashSet<&str> = counts.keys().filter(|name| !own(name)).copied().collect();
    let free = candidates().filter(|name| !taken.contains(name.as_str()));
    names.into_iter().map(|(_, name)| name.to_owned()).zip(free).collect()
}

/// Words that no name may be, of two letters.
const WORDS: [&str; 4] = ["as", "do", "if", "in"];

/// a, b … z, aa, ab …
fn candidates() -> impl Iterator<Item = String> {
    let one = ('a'..='z').chain('A'..='Z').map(String::from);
    let two = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| [a, b].iter().collect::<String>()));
    one.chain(two).filter(|name| !WORDS.contains(&name.as_str()) && name != "of")
}

/// The names after `const` and `let`, alone or in a list, and those of parameters.
fn given<'s>(code: &[Token<'s>]) -> HashSet<&'s str> {
    let mut given = HashSet::new();
    let text = |at: usize| code.get(at).map_or("", |token| token.text);
    let mut open = Vec::new();
    for (at, token) in code.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", text);
        match token.text {
            "(" | "[" => open.push(at),
            ")" | "]" => {
                let from = open.pop().unwrap_or(at);
                let declared = from.checked_sub(1).map_or("", text);
                let names = text(at + 1) == "=>"
                    || (token.text == "]" && matches!(declared, "const" | "let"));
                let inside = (from + 1..at).filter(|at| {
                    names && code[*at].kind == Kind::Name && matches!(text(at - 1), "(" | "[" | ",")
                });
                given.extend(inside.map(text));
            }
            _ if token.kind == Kind::Name
                && (matches!(before, "const" | "let") || text(at + 1) == "=>") =>
            {
                given.insert(token.text);
            }
            _ => {}
        }
    }
    given
}

/// The names that stand where a property's may: after a dot, between braces before `,`, `}`, `:`
/// or `=`, as a method.
fn properties<'s>(code: &[Token<'s>]) -> HashSet<&'s str> {
    let mut properties = HashSet::new();
    let mut open = Vec::new();
    for (at, token) in code.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |at| code[at].text);
        let after = code.get(at + 1).map_or("", |token| token.text);
        match token.kind {
            Kind::Mark => match token.text {
                "(" | "[" | "{" => open.push(token.text),
                ")" | "]" | "}" => drop(open.pop()),
                _ => {}
            },
            Kind::Name => {
                let braced = open.last() == Some(&"{") && matches!(before, "{" | ",");
                let keyed = braced && matches!(after, "," | "}" | ":" | "=" | "(");
                if keyed || matches!(before, "." | "async" | "function") {
                    properties.insert(token.text);
                }
            }
            Kind::Space | Kind::Text | Kind::Number => {}
        }
    }
    properties
}
