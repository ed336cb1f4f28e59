//! Tests of what the stages do together.

mod base;
mod pages;
mod robust;
