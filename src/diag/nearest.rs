//! The name that was probably meant.
//!
//! Owns how near two names must be for `did you mean`. Never guesses further: one suggestion that
//! is likely, or none.

/// The candidate nearest to the name: at most two edits away (one for a name of up to three
/// characters), else one that begins with the name or contains it, from four characters on. Of
/// equals the first. A key also counts by its last part, so `consentemnt` finds
/// `definitions/consent`.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = Wanted::new(name);
    let ranked = candidates.filter_map(|name| wanted.rank(name).map(|rank| (rank, name)));
    // `min_by_key` keeps the first of equals.
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, name)| name)
}

struct Wanted {
    name: String,
    length: usize,
    edits: usize,
}

/// How near a candidate is, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Edits(usize),
    Begins,
    Contains,
}

impl Wanted {
    fn new(name: &str) -> Wanted {
        // Names are ASCII; only a slip of the shift key is to be forgiven.
        let name = name.trim().to_ascii_lowercase();
        let length = name.chars().count();
        Wanted { name, length, edits: if length <= 3 { 1 } else { 2 } }
    }

    fn rank(&self, candidate: &str) -> Option<Rank> {
        let candidate = candidate.to_ascii_lowercase();
        let last = candidate.rsplit('/').next().unwrap_or(&candidate);
        let edits = self.edits(&candidate).into_iter().chain(self.edits(last)).min();
        if let Some(edits) = edits {
            return Some(Rank::Edits(edits));
        }
        if self.length < 4 {
            return None;
        }
        if candidate.starts_with(&self.name) || last.starts_with(&self.name) {
            return Some(Rank::Begins);
        }
        candidate.contains(&self.name).then_some(Rank::Contains)
    }

    /// The edits to the candidate, unless there are too many; one that changes every letter of
    /// the name says nothing.
    fn edits(&self, candidate: &str) -> Option<usize> {
        if candidate.chars().count().abs_diff(self.length) > self.edits {
            return None;
        }
        let edits = strsim::damerau_levenshtein(&self.name, candidate);
        (edits <= self.edits && edits < self.length).then_some(edits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, candidates: &[&'static str]) -> Option<&'static str> {
        nearest(name, candidates.iter().copied())
    }

    #[test]
    fn two_letters_exchanged_are_one_edit() {
        assert_eq!(found("brussles", &["brussel", "brussels"]), Some("brussels"));
    }

    #[test]
    fn a_key_is_found_by_its_last_part() {
        assert_eq!(
            found("consnet", &["pages/about", "definitions/consent"]).unwrap(),
            "definitions/consent"
        );
    }

    #[test]
    fn a_short_name_allows_one_edit_only() {
        assert_eq!(found("fx", &["fr", "nl"]), Some("fr"));
        assert_eq!(found("xx", &["fr", "nl"]), None);
        assert_eq!(found("x", &["y"]), None);
    }

    #[test]
    fn a_longer_name_that_contains_it_is_second_choice() {
        assert_eq!(found("traffick", &["human-trafficking", "trafficking"]), Some("trafficking"));
        assert_eq!(found("human", &["people", "human-trafficking"]), Some("human-trafficking"));
        assert_eq!(found("hum", &["human-trafficking"]), None);
    }

    #[test]
    fn of_equals_the_first_is_chosen() {
        assert_eq!(found("steb", &["step", "stem"]), Some("step"));
    }

    #[test]
    fn an_upper_case_name_finds_its_lower_case_twin() {
        assert_eq!(found("WARNNG", &["warning"]), Some("warning"));
    }
}
