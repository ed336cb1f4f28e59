//! Heading ids: given, or made from the text; unique in the page, clear of the page's own.

use std::collections::HashMap;

use crate::diag::{Code, Diagnostic, Place};
use crate::text::slug;

use super::Parse;

impl Parse<'_, '_> {
    /// Gives every heading its id. The explicit ones first: an id made from the text gives way to
    /// one that others may refer to, wherever it stands.
    pub fn assign_ids(&mut self) {
        let mut taken = HashMap::with_capacity(self.headings.len());
        for index in 0..self.headings.len() {
            if self.headings[index].explicit {
                self.take_explicit(index, &mut taken);
            }
        }
        let mut next = HashMap::new();
        for (index, heading) in self.headings.iter_mut().enumerate().filter(|(_, h)| !h.explicit) {
            let base = slug(&heading.text);
            heading.id = free(base, &taken, &mut next);
            taken.insert(heading.id.clone(), index);
        }
    }

    fn take_explicit(&mut self, index: usize, taken: &mut HashMap<String, usize>) {
        let heading = &mut self.headings[index];
        let clash = Diagnostic::new(Code::HeadingId).arg("id", &heading.id);
        let clash = match taken.get(&heading.id) {
            None if !is_reserved(&heading.id) => {
                taken.insert(heading.id.clone(), index);
                return;
            }
            None => clash.help("help-reserved"),
            Some(&first) => clash.label(Place::new(self.source, self.ids[first]), "label-first"),
        };
        heading.explicit = false;
        let place = self.ids[index].range();
        self.report(clash, place.start - self.offset..place.end - self.offset);
    }
}

/// `base`, or the first of `base-2`, `base-3` … that is free. `next` remembers where the search
/// for each base stopped, so that ten thousand equal headings take no longer than others.
fn free(base: String, taken: &HashMap<String, usize>, next: &mut HashMap<String, u32>) -> String {
    if !taken.contains_key(&base) && !is_reserved(&base) {
        return base;
    }
    let number = next.entry(base.clone()).or_insert(2);
    loop {
        let id = [base.as_str(), "-", &number.to_string()].concat();
        *number += 1;
        if !taken.contains_key(&id) && !is_reserved(&id) {
            return id;
        }
    }
}

/// Whether the page uses the id itself: its main part, its sources and notes, the letters of a
/// list, a contact.
fn is_reserved(id: &str) -> bool {
    match id.split_once('-') {
        None => matches!(id, "main" | "sources" | "contact"),
        Some(("source" | "note" | "letter", number)) => number.parse::<u64>().is_ok(),
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::body::tests::{mistakes, read};

    fn ids(text: &str) -> Vec<String> {
        read(text).headings.into_iter().map(|heading| heading.id).collect()
    }

    #[test]
    fn an_id_is_never_empty_and_never_twice() {
        assert_eq!(ids("## a\n## A\n## a 2\n## …\n## a"), ["a", "a-2", "a-2-2", "section", "a-3"]);
    }

    #[test]
    fn an_id_made_from_text_gives_way() {
        assert_eq!(
            ids("## Danger\n## X {#danger}\n## Sources\n## Note 1"),
            ["danger-2", "danger", "sources-2", "note-1-2"]
        );
    }

    #[test]
    fn a_given_id_must_be_free() {
        let text = "## A {#x}\n## B {#x}\n## C {#source-3}\n";
        assert_eq!(
            mistakes(text),
            ["heading-id #x help, first: #x", "heading-id #source-3 help-reserved"]
        );
        assert_eq!(ids(text), ["x", "b", "c"]);
    }
}
