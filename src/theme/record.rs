//! A context written down in two parts: its shape, which is everything that a template can ask of
//! it, and its opaque texts in their order. Two contexts of one shape differ only in those texts.
//! Knows no template; makes the engine's values from what was written down.

use std::fmt;

use serde::ser::{self, Impossible, Serialize, Serializer};
use tera::value::Key;
use tera::{Map, Value};

use super::skeleton::mark;
use super::value::{HTML, TEXT};
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

/// A type that no context has.
#[derive(Debug)]
pub struct Unknown(String);

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unknown {}

impl ser::Error for Unknown {
    fn custom<T: fmt::Display>(message: T) -> Unknown {
        Unknown(message.to_string())
    }
}

fn unknown<T>(name: &str) -> Result<T, Unknown> {
    Err(Unknown(name.to_owned()))
}

type Written = Result<(), Unknown>;

impl<'r> Serializer for &'r mut Record {
    type Ok = ();
    type Error = Unknown;
    type SerializeSeq = &'r mut Record;
    type SerializeTuple = &'r mut Record;
    type SerializeTupleStruct = &'r mut Record;
    type SerializeTupleVariant = Impossible<(), Unknown>;
    type SerializeMap = &'r mut Record;
    type SerializeStruct = &'r mut Record;
    type SerializeStructVariant = Impossible<(), Unknown>;

    fn serialize_bool(self, v: bool) -> Written {
        self.token(if v { TRUE } else { FALSE });
        Ok(())
    }

    fn serialize_i8(self, v: i8) -> Written {
        self.serialize_i64(v.into())
    }

    fn serialize_i16(self, v: i16) -> Written {
        self.serialize_i64(v.into())
    }

    fn serialize_i32(self, v: i32) -> Written {
        self.serialize_i64(v.into())
    }

    fn serialize_i64(self, v: i64) -> Written {
        self.eight(SIGNED, v.to_le_bytes());
        Ok(())
    }

    fn serialize_u8(self, v: u8) -> Written {
        self.serialize_u64(v.into())
    }

    fn serialize_u16(self, v: u16) -> Written {
        self.serialize_u64(v.into())
    }

    fn serialize_u32(self, v: u32) -> Written {
        self.serialize_u64(v.into())
    }

    fn serialize_u64(self, v: u64) -> Written {
        self.eight(UNSIGNED, v.to_le_bytes());
        Ok(())
    }

    fn serialize_f32(self, v: f32) -> Written {
        self.serialize_f64(v.into())
    }

    fn serialize_f64(self, v: f64) -> Written {
        self.eight(FLOAT, v.to_le_bytes());
        Ok(())
    }

    fn serialize_char(self, v: char) -> Written {
        self.text(v.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, v: &str) -> Written {
        match self.next.take() {
            None => self.text(v),
            Some(_) if v.is_empty() => self.token(EMPTY),
            Some(kind) => {
                self.token(kind);
                self.texts.push_str(v);
                self.ends.push((self.texts.len() as u32, kind == OPAQUE_TEXT));
            }
        }
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        unknown("bytes")
    }

    fn serialize_none(self) -> Written {
        self.token(NONE);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.text(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Written {
        self.next = match name {
            HTML => Some(OPAQUE_HTML),
            TEXT => Some(OPAQUE_TEXT),
            _ => None,
        };
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.token(MAP);
        self.text(variant);
        value.serialize(&mut *self)?;
        self.token(END);
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<&'r mut Record, Unknown> {
        self.token(LIST);
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<&'r mut Record, Unknown> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<&'r mut Record, Unknown> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Unknown>, Unknown> {
        unknown(name)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<&'r mut Record, Unknown> {
        self.token(MAP);
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<&'r mut Record, Unknown> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Unknown>, Unknown> {
        unknown(name)
    }
}

impl ser::SerializeSeq for &mut Record {
    type Ok = ();
    type Error = Unknown;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.token(END);
        Ok(())
    }
}

impl ser::SerializeTuple for &mut Record {
    type Ok = ();
    type Error = Unknown;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.token(END);
        Ok(())
    }
}

impl ser::SerializeTupleStruct for &mut Record {
    type Ok = ();
    type Error = Unknown;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.token(END);
        Ok(())
    }
}

impl ser::SerializeMap for &mut Record {
    type Ok = ();
    type Error = Unknown;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.token(END);
        Ok(())
    }
}

impl ser::SerializeStruct for &mut Record {
    type Ok = ();
    type Error = Unknown;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
        self.text(key);
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.token(END);
        Ok(())
    }
}
