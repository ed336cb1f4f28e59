//! The name that was probably meant.
//!
//! Owns how near two names must be for `did you mean`. Never guesses further: one suggestion that
//! is likely, or none. A wrong one is followed: `.do` for `.dont` says the opposite.

/// The candidate nearest to the name: at most one edit away for each four characters of the longer
/// of the two, but one from three characters on; else one that begins with the name or contains it,
/// from four characters on. None where two are as near. A key also counts by its last part.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = Wanted::new(name);
    let mut best: Option<(Rank, Option<&str>)> = None;
    for candidate in candidates {
        let Some(rank) = wanted.rank(candidate) else { continue };
        match &mut best {
            Some((nearer, _)) if *nearer < rank => {}
            Some((same, one)) if *same == rank => *one = one.filter(|one| *one == candidate),
            _ => best = Some((rank, Some(candidate))),
        }
    }
    best?.1
}

struct Wanted {
    name: String,
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
        Wanted { name: name.trim().to_ascii_lowercase() }
    }

    fn rank(&self, candidate: &str) -> Option<Rank> {
        let candidate = candidate.to_ascii_lowercase();
        let name = self.name.as_str();
        let (section, last) = candidate.rsplit_once('/').unwrap_or(("", &candidate));
        // A section that is right makes two names no more alike.
        let own = name.rsplit_once('/').filter(|(own, _)| *own == section);
        let edits = match own {
            Some((_, own)) => edits(own, last),
            None => edits(name, &candidate).into_iter().chain(edits(name, last)).min(),
        };
        if let Some(edits) = edits {
            return Some(Rank::Edits(edits));
        }
        if name.chars().count() < 4 {
            return None;
        }
        if candidate.starts_with(name) || last.starts_with(name) {
            return Some(Rank::Begins);
        }
        candidate.contains(name).then_some(Rank::Contains)
    }
}

/// The edits from one name to another, unless there are too many.
fn edits(name: &str, other: &str) -> Option<usize> {
    let [own, length] = [name, other].map(|text| text.chars().count());
    let most = (length.max(own) / 4).max(usize::from(own > 2));
    if length.abs_diff(own) > most {
        return None;
    }
    let edits = strsim::damerau_levenshtein(name, other);
    (edits <= most).then_some(edits)
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
    fn a_short_name_allows_one_edit_and_a_tag_none() {
        assert_eq!(found("hlp", &["help", "tip"]), Some("help"));
        assert_eq!(found("fr", &["ar", "uk"]), None);
        assert_eq!(found("FR", &["fr", "nl"]), Some("fr"));
        assert_eq!(found("S999", &["S19", "S8"]), None);
        assert_eq!(found("partners/payo", &["partners/pag", "partners/a"]), None);
    }

    #[test]
    fn a_long_name_allows_an_edit_for_each_four_characters() {
        assert_eq!(found("langues", &["languages", "theme"]), Some("languages"));
        assert_eq!(found("vocabulaires", &["vocabularies"]), Some("vocabularies"));
        assert_eq!(found("services", &["sources"]), None);
    }

    #[test]
    fn a_longer_name_that_contains_it_is_second_choice() {
        assert_eq!(found("traffick", &["human-trafficking", "trafficking"]), Some("trafficking"));
        assert_eq!(found("human", &["people", "human-trafficking"]), Some("human-trafficking"));
        assert_eq!(found("hum", &["human-trafficking"]), None);
    }

    #[test]
    fn of_equals_none_is_chosen() {
        assert_eq!(found("steb", &["step", "stem"]), None);
        assert_eq!(found(".don", &[".do", ".dont"]), None);
        assert_eq!(found("steb", &["step", "step", "other"]), Some("step"));
        assert_eq!(found("abcd", &["abxx-abcd", "abcd-x", "abcd-y"]), None);
    }

    #[test]
    fn an_upper_case_name_finds_its_lower_case_twin() {
        assert_eq!(found("WARNNG", &["warning"]), Some("warning"));
    }
}
