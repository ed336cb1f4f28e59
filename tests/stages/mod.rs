//! Tests of what the stages do together.

mod again;
mod base;
mod calendar;
mod directory;
mod pages;
mod robust;
mod translations;
