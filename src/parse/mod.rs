//! Stage 2: text into values, one file at a time, in parallel, without looking at any other
//! file. What a file names elsewhere is kept as a mention or a hole.

pub mod body;
pub mod facts;
pub mod front;
pub mod picture;
pub mod record;
pub mod settings;
pub mod words;
