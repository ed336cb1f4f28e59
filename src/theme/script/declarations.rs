//! Makes one declaration of several that follow each other: `const a = 1; const b = 2;` is
//! `const a = 1, b = 2;`.

use super::tokens::{Kind, Token};

/// `tokens` with their declarations joined. A declaration that ends with its line, without `;`, is
/// left alone.
pub fn joined<'s>(tokens: &[Token<'s>]) -> Vec<Token<'s>> {
    let mut joined: Vec<Token<'s>> = Vec::with_capacity(tokens.len());
    // For each bracket that is open: whether the statement in it is a declaration.
    let mut declares = vec![false];
    let mut skipped = false;
    for (at, token) in tokens.iter().enumerate() {
        let declared = declares.last().copied().unwrap_or_default();
        match (token.kind, token.text) {
            (Kind::Name, "const" | "let") if skipped => {
                skipped = false;
                continue;
            }
            (Kind::Name, "const" | "let") => set(&mut declares, true),
            (Kind::Mark, "(" | "[" | "{") => declares.push(false),
            (Kind::Mark, ")" | "]" | "}") => drop(declares.pop()),
            (Kind::Mark, ";") if declared && declaration_follows(&tokens[at + 1..]) => {
                skipped = true;
                joined.push(Token { kind: Kind::Mark, text: "," });
                continue;
            }
            (Kind::Mark, ";") => set(&mut declares, false),
            (Kind::Space, space) if space.contains('\n') && !skipped && ends(&joined) => {
                set(&mut declares, false);
            }
            (Kind::Space | Kind::Text | Kind::Name | Kind::Number | Kind::Mark, _) => {}
        }
        joined.push(*token);
    }
    joined
}

fn set(declares: &mut [bool], declared: bool) {
    if let Some(last) = declares.last_mut() {
        *last = declared;
    }
}

fn declaration_follows(tokens: &[Token<'_>]) -> bool {
    let next = tokens.iter().find(|token| token.kind != Kind::Space);
    next.is_some_and(|token| token.kind == Kind::Name && matches!(token.text, "const" | "let"))
}

/// Whether a statement may end with the line after these tokens.
fn ends(before: &[Token<'_>]) -> bool {
    let last = before.iter().rev().find(|token| token.kind != Kind::Space);
    last.is_some_and(|token| token.kind != Kind::Mark || matches!(token.text, ")" | "]" | "}"))
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn text(script: &str) -> String {
        joined(&tokens(script)).iter().map(|token| token.text).collect()
    }

    #[test]
    fn declarations_that_follow_each_other_are_one() {
        assert_eq!(text("const a = 1; const [b] = c; d();"), "const a = 1,  [b] = c; d();");
        assert_eq!(
            text("const f = () => { g(); let a; let b; };let c;"),
            "const f = () => { g(); let a,  b; }, c;"
        );
    }

    #[test]
    fn other_statements_stay_apart() {
        for script in [
            "const a = 1; b(); const c = 2;",
            "b(); const c = 2;",
            "const a = 1\nb(); const c = 2;",
            "for (let a = 0; a < 1; a++) b(); const c = 2;",
            "if (a) { const b = 1; } const c = 2;",
        ] {
            assert_eq!(text(script), script);
        }
    }
}
