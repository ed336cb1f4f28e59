//! What writes a context down: serde's serializer, which takes apart what a context is made of.

use std::fmt;

use serde::ser::{self, Impossible, Serialize, Serializer};

use super::{
    EMPTY, END, FALSE, FLOAT, LIST, MAP, NONE, OPAQUE_HTML, OPAQUE_TEXT, Record, SIGNED, TRUE,
    UNSIGNED,
};
use crate::theme::value::{HTML, TEXT};

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
