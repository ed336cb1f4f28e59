//! Where the references of the words lead: made by `link`, read by what comes after it.

use std::sync::Arc;

use super::sheet::SheetId;

/// Where the holes of all texts lead, in the shape of the site.
#[derive(Debug)]
pub struct Links {
    /// By language.
    pub home: Vec<Targets>,
    /// By section, then language.
    pub sections: Vec<Vec<Targets>>,
    /// By sheet, then language.
    pub sheets: Vec<Vec<Targets>>,
    /// By sheet: some reference of it leads nowhere.
    pub broken: Vec<bool>,
}

/// The targets of one text's holes, by their index in `Body::holes`.
pub type Targets = Arc<[Target]>;

/// Where a hole leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The hole is not a reference, or a broken one that has been reported.
    None,
    /// The page itself, at an anchor.
    Own,
    /// A sheet, or an anchor in it.
    Sheet(SheetId),
    Fact(SheetId, FactId),
}

/// A fact of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactId {
    /// Index into `Facts::facts`.
    Fact(u16),
    /// Index into `Partner::phones`.
    Phone(u16),
    Email,
    Website,
    Address,
}
