//! The integration tests: one binary, so that the library is linked once.

mod arguments;
mod codes;
mod common;
mod normaliser;
mod pack;
mod props;
mod schemas;
mod sixty;
mod stages;
mod status;
mod tidy;
