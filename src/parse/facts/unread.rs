//! What was given in `sheet.toml` and could not be read: it is there, so that nobody is told that
//! it is missing.

use crate::diag::Spanned;
use crate::model::partner::Partner;
use crate::model::sheet::{Fact, KindFacts};
use crate::parse::record::Record;

/// The names of facts and lists that could not be read, or not as a whole, as `Facts::unread`
/// gives them.
pub(super) fn unread(record: &Record, facts: &[Fact], of_kind: &KindFacts) -> Vec<String> {
    let given = record.plain::<Record>("facts").unwrap_or_default();
    let read = |id: &&str| facts.iter().any(|fact| fact.id.value == **id);
    let mut unread: Vec<String> = given.keys().filter(|id| !read(id)).map(str::to_owned).collect();
    let table = record.plain::<Record>(of_kind.kind().as_str()).unwrap_or_default();
    match of_kind {
        KindFacts::Partner(partner) => unread.extend(of_partner(&table, partner)),
        KindFacts::Procedure(facts) => unread.extend(list(&table, "steps", facts.steps.len())),
        KindFacts::Indicators(facts) => unread.extend(list(&table, "groups", facts.groups.len())),
        KindFacts::Definition(_) | KindFacts::Training(_) | KindFacts::Page => {}
    }
    unread
}

/// A list of tables of which fewer than were given could be read.
fn list(table: &Record, key: &str, read: usize) -> Option<String> {
    let given = table.list::<Record>(key).len();
    (table.key_span(key).is_some() && (read < given || given == 0)).then(|| ["#", key].concat())
}

fn of_partner(table: &Record, partner: &Partner) -> Vec<String> {
    let given = |key: &str| table.key_span(key).is_some();
    let singles = [
        ("email", partner.email.is_some()),
        ("website", partner.website.is_some()),
        ("phone", !partner.phones.is_empty() || !given("phones")),
    ];
    let missing = |(key, read): &(&str, bool)| !read && (*key == "phone" || given(key));
    let singles = singles.into_iter().filter(missing).map(|(key, _)| key.to_owned());
    let ids = table.list::<Record>("phones").into_iter();
    let ids = ids.filter_map(|line| line.value.get::<String>("id"));
    let read = |id: &Spanned<String>| partner.phones.iter().any(|line| line.id.value == id.value);
    let lines = ids.filter(|id| !read(id)).map(|id| ["phone.", &id.value].concat());
    singles.chain(lines).collect()
}
