//! Markup as a type: a field of the type [`Html`] arrives in a template as HTML, so that no template
//! has to mark a text as safe, and none can do so by mistake.

use serde::{Serialize, Serializer};
use tera::Value;

/// Finished HTML, which a template shows as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Tera takes one of its own values as it is, with the mark that says it is HTML.
        Value::safe_string(&self.0).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Fact {
        text: &'static str,
        html: Html,
        absent: Option<u8>,
    }

    #[test]
    fn html_is_shown_as_it_is_and_texts_are_escaped() {
        let mut tera = tera::Tera::new();
        let template = "{{ f.text }} {{ f.html }} {% if f.absent %}no{% endif %}";
        tera.add_raw_template("x.html", template).unwrap();
        let fact = Fact { text: "<", html: Html("<b>".to_owned()), absent: None };
        let mut context = tera::Context::new();
        context.insert("f", &fact);
        assert_eq!(tera.render("x.html", &context).unwrap(), "&lt; <b> ");
    }
}
