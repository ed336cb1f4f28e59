//! The integration tests: one binary, so that the library is linked once.

mod codes;
mod common;
mod props;
mod stages;
mod status;
mod thirty;
mod tidy;
