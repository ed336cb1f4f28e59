//! Tests of what the stages do together.

mod base;
mod calendar;
mod directory;
mod pages;
mod robust;
