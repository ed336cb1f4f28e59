//! fiches: a static-site generator for multilingual explainer sheets.
//!
//! The stages, in order: [`load`] → [`parse`] → [`assemble`] → [`link`] → [`translation`] →
//! [`check`] → [`index`] → [`render`] → [`publish`]. Only [`pipeline`] knows that order; the stages
//! know the nouns ([`model`]) and diagnostics ([`diag`]), never each other's work.

// Content never stops the program; an `expect` says why it cannot fail.
#![deny(clippy::unwrap_used)]

pub mod assemble;
pub mod check;
pub mod cli;
pub mod diag;
pub mod hash;
pub mod i18n;
pub mod index;
pub mod link;
pub mod load;
pub mod model;
pub mod parse;
pub mod pipeline;
pub mod publish;
pub mod render;
pub mod serve;
pub mod status;
pub mod terminal;
pub mod text;
pub mod theme;
pub mod translation;
