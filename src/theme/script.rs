//! The scripts of the default theme as they are served: without comments and spaces, their own
//! names shortened. What is for those who read the source is a quarter of what a reader would load.
//!
//! Only scripts of ours, whose tests run what is served; a site's own scripts stay as they are.
//! Names are not looked up by scope: one is renamed in the whole script, and only if it is nowhere
//! the name of a property.

mod declarations;
mod names;
mod tokens;

use tokens::{Kind, Token, tokens};

/// A script of ours, slimmed.
pub fn slim(script: &str) -> String {
    let tokens = tokens(script);
    let short = names::short(&tokens);
    let mut slim = String::with_capacity(script.len());
    let mut gap = "";
    for Token { kind, text } in declarations::joined(&tokens) {
        if kind == Kind::Space {
            gap = if text.contains('\n') { "\n" } else { " " };
            continue;
        }
        if needed(gap, &slim, text) {
            slim.push_str(gap);
        }
        gap = "";
        slim.push_str(match kind {
            // That a name keeps its value is said to those who read the source.
            Kind::Name if text == "const" => "let",
            Kind::Name => short.get(text).map_or(text, String::as_str),
            Kind::Space | Kind::Text | Kind::Number | Kind::Mark => text,
        });
    }
    slim.push('\n');
    slim
}

/// Whether `gap` must stay between what is written and `next`: between two words, between signs
/// that would be another together, and at the end of a line that may end a statement.
fn needed(gap: &str, before: &str, next: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), next.chars().next()) else {
        return false;
    };
    match gap {
        "\n" => {
            !matches!(last, ';' | ',' | '{' | '(' | '[' | '?' | ':' | '=')
                && !matches!(first, '.' | ')' | ']')
        }
        " " => (word(last) && word(first)) || (last == first && matches!(last, '+' | '-')),
        _ => false,
    }
}

fn word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_spaces_go() {
        assert_eq!(slim("// a\n\n  if (x) {\n    y(); // b\n  }\n"), "if(x){y();}\n");
    }

    #[test]
    fn texts_and_patterns_stay() {
        for script in ["'a  // b'", "\"\\\" + c\"", "`a  ${'b'}  c`", "x=/ [/\"] +/g"] {
            assert_eq!(slim(script), [script, "\n"].concat());
        }
        assert_eq!(slim("a / 2 / b"), "a/2/b\n");
    }

    #[test]
    fn a_line_may_end_a_statement() {
        assert_eq!(slim("a()\nb()"), "a()\nb()\n");
        assert_eq!(slim("a\n  .b()"), "a.b()\n");
        assert_eq!(slim("a + +b - -c"), "a+ +b- -c\n");
    }

    #[test]
    fn own_names_become_short() {
        assert_eq!(slim("const long = (one) => one + `${one}`;"), "let b=(a)=>a+`${a}`;\n");
        assert_eq!(slim("const [one, two] = x; f(two, one)"), "let[a,b]=x;f(b,a)\n");
    }

    #[test]
    fn names_of_properties_stay() {
        for script in [
            "let key=x.key;",
            "let key=2;f({key})",
            "let key=2;f({a,key})",
            "let{key}=x;f(key)",
            "let key=2;f({key:3})",
            "let go=2;x={async go(){}}",
        ] {
            assert_eq!(slim(script), [script, "\n"].concat());
        }
    }
}
