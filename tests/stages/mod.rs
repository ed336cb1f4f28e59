//! Tests of what the stages do together.

mod again;
mod base;
mod calendar;
mod changes;
mod consequences;
mod directory;
mod drafts;
mod glossary;
mod help;
mod landings;
mod pages;
mod places;
mod rebuilt;
mod robust;
mod slips;
mod translations;
