//! The nouns of fiches: what a site is made of. No stage's work is done here, and nothing reads
//! or writes files.

pub mod fields;
pub mod glossary;
pub mod kind;
pub mod links;
pub mod mention;
pub mod name;
pub mod output;
pub mod partner;
pub mod sheet;
pub mod site;
pub mod translation;
pub mod value;
pub mod words;
