//! The scripts of the default theme as they are served: without indentation and comment lines,
//! which are for those who read the source and half as much again to load.
//!
//! Only scripts of our own: in a text of several lines in a site's script, indentation may matter.

/// A script of ours, slimmed. No text in it goes over several lines.
pub fn slim(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comment_lines_and_indentation_go() {
        assert_eq!(slim("// a\n\n  if (x) {\n    y(); // b\n  }\n"), "if (x) {\ny(); // b\n}\n");
    }
}
