//! The shipped site as its readers get it: every page is parsed and held against the rules.

mod address;
mod built;
mod fallback;
mod filters;
mod html;
mod inventory;
mod languages;
mod phones;
mod published;
mod safety;
mod search;
mod skeletons;
