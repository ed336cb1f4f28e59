//! What `fiches explain` says of a code.

use super::{Code, Texts};

/// The severity and code, what it means, and an example of the mistake and its correction.
pub fn explain(code: Code, texts: &Texts) -> String {
    let mut text = format!("{}[{}]\n", texts.severity(code.severity()), code.as_str());
    for paragraph in [texts.explain(code), texts.example(code)].into_iter().flatten() {
        text.push('\n');
        for line in paragraph.lines() {
            text.push_str("  ");
            text.push_str(line);
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::MessageLang;

    #[test]
    fn an_explanation_ends_with_an_example() {
        let texts = [MessageLang::Fr, MessageLang::Nl].map(Texts::new);
        let [fr, nl] = &texts;
        let all = [explain(Code::HeadingId, fr), explain(Code::SourceUnused, nl)];
        insta::assert_snapshot!(all.join("\n"));
    }
}
