//! Cuts a script into tokens. Never knows what they mean.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Spaces, line ends and comments.
    Space,
    /// A string, a regular expression, or a template up to or from a hole in it.
    Text,
    /// A name or a word of the language.
    Name,
    Number,
    /// Anything else, mostly one character.
    Mark,
}

/// A piece of a script.
#[derive(Clone, Copy, Debug)]
pub struct Token<'s> {
    pub kind: Kind,
    pub text: &'s str,
}

/// Marks that are one together: what comes before and after them differs.
const MARKS: [&str; 2] = ["...", "=>"];

/// All tokens of `script`, which must be one that a browser reads.
pub fn tokens(script: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    // How many braces are open in each hole of a template.
    let mut holes: Vec<u32> = Vec::new();
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        let (kind, length) = match c {
            _ if c.is_whitespace() => (Kind::Space, run(rest, char::is_whitespace)),
            '/' if rest.starts_with("//") => (Kind::Space, run(rest, |c| c != '\n')),
            '"' | '\'' => (Kind::Text, quoted(rest, c)),
            '`' => (Kind::Text, template(rest, &mut holes)),
            '}' if holes.last() == Some(&0) => {
                holes.pop();
                (Kind::Text, template(rest, &mut holes))
            }
            '/' if begins(&tokens) => (Kind::Text, pattern(rest)),
            '0'..='9' => (Kind::Number, run(rest, |c| word(c) || c == '.')),
            _ if word(c) => (Kind::Name, run(rest, word)),
            _ => {
                let known = MARKS.iter().find(|mark| rest.starts_with(**mark));
                (Kind::Mark, known.map_or(c.len_utf8(), |mark| mark.len()))
            }
        };
        if let Some(open) = holes.last_mut()
            && kind == Kind::Mark
        {
            *open += u32::from(c == '{');
            *open -= u32::from(c == '}');
        }
        let (text, after) = rest.split_at(length);
        tokens.push(Token { kind, text });
        rest = after;
    }
    tokens
}

fn word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

fn run(text: &str, test: impl Fn(char) -> bool) -> usize {
    text.find(|c| !test(c)).unwrap_or(text.len())
}

/// The length of a string with its quotes.
fn quoted(text: &str, quote: char) -> usize {
    ends(text, |c, _| c == quote)
}

/// The length of a regular expression with its flags.
fn pattern(text: &str) -> usize {
    let mut class = false;
    let end = ends(text, |c, _| {
        class = (class || c == '[') && c != ']';
        c == '/' && !class
    });
    end + run(&text[end..], word)
}

/// The length of a template up to its next hole or its end.
fn template(text: &str, holes: &mut Vec<u32>) -> usize {
    let end = ends(text, |c, rest| c == '`' || (c == '$' && rest.starts_with("${")));
    if text[..end].ends_with('`') {
        return end;
    }
    holes.push(0);
    end + 1
}

/// Where the first character ends, after the one at the start, that `test` holds for.
fn ends(text: &str, mut test: impl FnMut(char, &str) -> bool) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if test(c, &text[at..]) {
            return at + c.len_utf8();
        }
    }
    text.len()
}

/// Whether a slash after `tokens` begins a regular expression: not after a value.
fn begins(tokens: &[Token<'_>]) -> bool {
    match tokens.iter().rfind(|token| token.kind != Kind::Space) {
        Some(Token { kind: Kind::Mark, text }) => !matches!(*text, ")" | "]" | "}"),
        Some(Token { kind: Kind::Name, text }) => *text == "return",
        Some(_) => false,
        None => true,
    }
}
