//! Tests of what the stages do together.

mod base;
mod directory;
mod pages;
mod robust;
