//! A context written down in two parts: its shape, which is everything that a template can ask of
//! it, and its opaque texts in their order. Two contexts of one shape differ only in those texts.
//! Knows no template; makes the engine's values from what was written down.

mod serializer;

use serde::Serialize;
use tera::value::Key;
use tera::{Map, Value};

use super::skeleton::mark;
use crate::hash::ByText;

/// A context, written down.
#[derive(Default)]
pub struct Record {
    pub shape: Vec<u8>,
    texts: String,
    /// Of each opaque text: where it ends, and whether it is to be escaped.
    ends: Vec<(u32, bool)>,
    /// The kind of the opaque text that comes next.
    next: Option<Token>,
}

/// What a byte of a shape begins.
type Token = u8;

const NONE: Token = 0;
const FALSE: Token = 1;
const TRUE: Token = 2;
/// Eight bytes follow a number.
const SIGNED: Token = 3;
const UNSIGNED: Token = 4;
const FLOAT: Token = 5;
/// Its length in four bytes and itself follow.
const TEXT_TOKEN: Token = 6;
/// Values up to `END`.
const LIST: Token = 7;
/// Keys, each as a text, with their values, up to `END`.
const MAP: Token = 8;
const END: Token = 9;
/// An opaque text, not empty.
const OPAQUE_HTML: Token = 10;
const OPAQUE_TEXT: Token = 11;
/// An opaque text that is empty.
const EMPTY: Token = 12;

impl Record {
    /// Writes down a context.
    pub fn of<T: Serialize + ?Sized>(context: &T) -> Record {
        let mut record = Record {
            shape: Vec::with_capacity(1 << 10),
            texts: String::with_capacity(1 << 12),
            ..Record::default()
        };
        context
            .serialize(&mut record)
            .expect("contexts are made of types that can be written down");
        record
    }

    /// Adds a text to the shape alone.
    pub fn mark(&mut self, text: &str) {
        self.text(text);
    }

    /// Number of opaque texts.
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    /// Length of all opaque texts together.
    pub fn length(&self) -> usize {
        self.texts.len()
    }

    /// An opaque text, and whether it is to be escaped.
    pub fn opaque(&self, at: usize) -> (&str, bool) {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before].0);
        let (end, escaped) = self.ends[at];
        (&self.texts[start as usize..end as usize], escaped)
    }

    /// The context with its texts.
    pub fn real(&self) -> Value {
        let text = |at| match self.opaque(at) {
            (text, true) => Value::normal_string(text),
            (html, false) => Value::safe_string(html),
        };
        Reader { rest: &self.shape, keys: ByText::default(), next: 0 }.value(&text)
    }

    /// The context with a mark in the place of each opaque text. The engine's strings can be cut,
    /// measured and changed; its bytes can only be shown.
    pub fn marked(&self) -> Value {
        Reader { rest: &self.shape, keys: ByText::default(), next: 0 }
            .value(&|at| Value::bytes(mark(at)))
    }

    fn token(&mut self, token: Token) {
        self.shape.push(token);
    }

    fn eight(&mut self, token: Token, bytes: [u8; 8]) {
        self.token(token);
        self.shape.extend_from_slice(&bytes);
    }

    fn text(&mut self, text: &str) {
        self.token(TEXT_TOKEN);
        self.shape.extend_from_slice(&(text.len() as u32).to_le_bytes());
        self.shape.extend_from_slice(text.as_bytes());
    }
}

/// Reads a shape.
struct Reader<'a> {
    rest: &'a [u8],
    /// The keys read: a list has the same ones for each of its items.
    keys: ByText<&'a [u8], Key<'static>>,
    /// Number of opaque texts read.
    next: usize,
}

impl<'a> Reader<'a> {
    /// The next value; `text` gives that of an opaque text.
    fn value(&mut self, text: &impl Fn(usize) -> Value) -> Value {
        let token = self.token();
        self.of(token, text)
    }

    fn of(&mut self, token: Token, text: &impl Fn(usize) -> Value) -> Value {
        match token {
            FALSE => false.into(),
            TRUE => true.into(),
            SIGNED => i64::from_le_bytes(self.bytes()).into(),
            UNSIGNED => u64::from_le_bytes(self.bytes()).into(),
            FLOAT => f64::from_le_bytes(self.bytes()).into(),
            TEXT_TOKEN => Value::normal_string(self.text()),
            LIST => {
                let mut list = Vec::new();
                while let Some(token) = self.more() {
                    list.push(self.of(token, text));
                }
                list.into()
            }
            MAP => {
                let mut map = Map::default();
                while self.more().is_some() {
                    let name = self.raw();
                    let known = || Key::String(text_of(name).into());
                    let key = self.keys.entry(name).or_insert_with(known).clone();
                    map.insert(key, self.value(text));
                }
                map.into()
            }
            OPAQUE_HTML | OPAQUE_TEXT => {
                self.next += 1;
                text(self.next - 1)
            }
            EMPTY => Value::safe_string(""),
            _ => Value::none(),
        }
    }

    /// The next token, unless it is the end.
    fn more(&mut self) -> Option<Token> {
        Some(self.token()).filter(|token| *token != END)
    }

    fn token(&mut self) -> Token {
        self.bytes::<1>()[0]
    }

    fn text(&mut self) -> &'a str {
        text_of(self.raw())
    }

    /// The bytes of a text.
    fn raw(&mut self) -> &'a [u8] {
        let length = u32::from_le_bytes(self.bytes()) as usize;
        let (text, rest) = self.rest.split_at(length);
        self.rest = rest;
        text
    }

    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let (bytes, rest) = self.rest.split_first_chunk().expect("a shape ends where it was ended");
        self.rest = rest;
        *bytes
    }
}

fn text_of(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).expect("written from a text")
}
