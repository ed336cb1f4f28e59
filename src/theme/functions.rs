//! What templates can call: `t`, `ta` and the filters `isolate` and `length`. Every page calls them
//! dozens of times, so what can be looked up is not made again.

use std::collections::HashMap;

use tera::{Error, Filter, Function, Kwargs, Map, State, Tera, TeraResult, Value};

use super::{Arg, Lookup, Messages};
use crate::text::{escape, isolate_latin};

/// Registers functions and filters; must come before the templates are added.
pub fn register(tera: &mut Tera, messages: Messages) {
    let (mut html, mut text) = (Fixed::new(), Fixed::new());
    for message in messages.fixed {
        let of_html = html.entry(message.lang.clone()).or_default();
        of_html.insert(message.id.clone(), Value::safe_string(&message.html));
        let of_text = text.entry(message.lang).or_default();
        of_text.insert(message.id, Value::normal_string(&message.text));
    }
    tera.register_function("t", Message { lookup: messages.html, fixed: html, html: true });
    tera.register_function("ta", Message { lookup: messages.text, fixed: text, html: false });
    tera.register_filter("isolate", Isolate);
    tera.register_filter("length", Length);
}

/// Messages without variables: by language, then id.
type Fixed = HashMap<String, HashMap<String, Value>>;

/// `t(id="…", name=value)`: a message in the language of the page.
struct Message {
    lookup: Lookup,
    fixed: Fixed,
    html: bool,
}

impl Function<TeraResult<Value>> for Message {
    fn call(&self, kwargs: Kwargs, state: &State) -> TeraResult<Value> {
        let id: &str = kwargs.must_get("id")?;
        let page = language(state)?;
        let lang = field(&page, "tag")?;
        if let Some(value) = self.fixed.get(lang).and_then(|fixed| fixed.get(id)) {
            return Ok(value.clone());
        }
        let mut args = Vec::new();
        for (key, value) in kwargs.iter() {
            match key.as_str() {
                Some("id") | None => {}
                Some(name) => args.push((name.to_owned(), arg(value)?)),
            }
        }
        args.sort_by(|a, b| a.0.cmp(&b.0));
        match (self.lookup)(lang, id, &args) {
            Some(text) if self.html => Ok(Value::safe_string(&text)),
            Some(text) => Ok(Value::normal_string(&text)),
            None => Err(Error::message(format!("no message `{id}` in the language `{lang}`"))),
        }
    }
}

/// `lang`: the page's language, or that of a loop over languages.
fn language(state: &State) -> TeraResult<Value> {
    state.get::<Value>("lang")?.ok_or_else(|| Error::message("no `lang` here"))
}

/// A field of a map.
fn field<'a>(map: &'a Value, name: &str) -> TeraResult<&'a str> {
    let value = map.as_map().and_then(|map| entry(map, name)).and_then(Value::as_str);
    value.ok_or_else(|| Error::message(format!("no `{name}` here")))
}

/// An entry by its name: the maps are so small that looking at each key is quickest.
fn entry<'a>(map: &'a Map, name: &str) -> Option<&'a Value> {
    map.iter().find(|(key, _)| key.as_str() == Some(name)).map(|(_, value)| value)
}

fn arg(value: &Value) -> TeraResult<Arg> {
    if let Some(text) = value.as_str() {
        let text = text.to_owned();
        return Ok(if value.is_safe() { Arg::Html(text) } else { Arg::Text(text) });
    }
    let number = value.as_i64().map(Arg::Number);
    number.ok_or_else(|| Error::message(format!("`{}` cannot stand in a message", value.name())))
}

/// `text | isolate`: escaped; on right-to-left pages Latin names and numbers of several groups
/// stand in `<bdi dir="ltr">`, so that `PAG-ASA (Bruxelles)` and `02 511 64 64` keep their order.
struct Isolate;

impl Filter<&str, TeraResult<String>> for Isolate {
    fn call(&self, text: &str, _: Kwargs, state: &State) -> TeraResult<String> {
        in_page(text, &language(state)?)
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// `list | length`: as the engine's own, but never of a mark that stands for a text.
struct Length;

impl Filter<&Value, TeraResult<usize>> for Length {
    fn call(&self, value: &Value, _: Kwargs, _: &State) -> TeraResult<usize> {
        let length = if value.is_bytes() { None } else { value.len() };
        let none = || Error::message(format!("a value of type {} has no length", value.name()));
        length.ok_or_else(none)
    }
}

fn in_page(text: &str, page: &Value) -> TeraResult<String> {
    let html = match field(page, "dir")? == "rtl" {
        true => isolate_latin(text),
        false => escape(text),
    };
    Ok(html.into_owned())
}
