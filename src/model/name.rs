//! Names that become addresses: ids, keys of sections and sheets, tags of languages.

use unicode_normalization::UnicodeNormalization;

/// Whether `text` is an id: lower-case a–z, digits, and single hyphens inside.
pub fn is_id(text: &str) -> bool {
    let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !text.is_empty()
        && text.bytes().all(good)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

/// The id nearest to `text`: accents dropped, everything else that does not fit a hyphen. May be
/// empty, where nothing of the text fits.
pub fn id(text: &str) -> String {
    let mut id = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            id.push(c);
        } else if !id.is_empty() && !id.ends_with('-') && !('\u{300}'..='\u{36f}').contains(&c) {
            id.push('-');
        }
    }
    id.truncate(id.trim_end_matches('-').len());
    id
}

/// Whether `text` has the shape of a language tag as files are named with: `fr`, `nl-BE`.
pub fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_is_always_an_id_or_empty() {
        assert_eq!(id("Période de Réflexion !"), "periode-de-reflexion");
        assert_eq!(id("--a__b--"), "a-b");
        assert_eq!(id("згода"), "");
        assert!(is_id(&id("Sürya (asbl)")));
    }

    #[test]
    fn ids_have_single_hyphens_inside() {
        assert!(is_id("pag-asa") && is_id("101"));
        for wrong in ["", "-a", "a-", "a--b", "Pag", "a_b", "é"] {
            assert!(!is_id(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_language_tag_names_a_words_file() {
        assert!(is_tag("fr") && is_tag("nl-BE"));
        assert!(!is_tag("readme") && !is_tag("FR") && !is_tag("f"));
    }
}
