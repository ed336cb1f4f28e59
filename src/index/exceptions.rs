//! Words that the rules of a language would file under the stem of another: traite de MENA is not
//! what leads (mène), and violence (geweld) is no form of well (wel). Each was found among the
//! groups that the texts of this knowledge base give.

use crate::hash::ByText;

/// By folded form: what it is filed under, for the language `tag`. An Arabic form stands without
/// its article and particles.
pub fn exceptions(tag: &str) -> ByText<&'static str, &'static str> {
    let list = match tag.split('-').next().unwrap_or(tag) {
        "fr" => FRENCH,
        "nl" => DUTCH,
        "en" => ENGLISH,
        "ar" => ARABIC,
        "uk" => UKRAINIAN,
        _ => &[],
    };
    list.iter().flat_map(|forms| forms.split(' ').map(move |form| (form, first(forms)))).collect()
}

/// The first of some forms, under which all are filed: a whole word, so that no stem is like it.
fn first(forms: &'static str) -> &'static str {
    forms.split(' ').next().unwrap_or(forms)
}

/// Words of one stem a line: délit is not délai, mars is not marié, an organisme no organe.
const FRENCH: &[&str] = &[
    "delit delits",
    "case cases",
    "commente commentez commenter commentaire commentaires",
    "faute fautes",
    "sure sures surs",
    "organisme organismes",
    "traitement traitements traiter traitez",
    "mars",
    "desir desirs",
    "repas",
    "commis commise commises",
    "publique publiques publics public",
    "notamment",
    "voyez",
    "sonne sonner sonnez",
    "directive directives",
    "repit",
];

/// Ge- and -heid are taken off words that are others without them: gezin and zin, overheid and
/// over; gerecht is a court, recht a right.
const DUTCH: &[&str] = &[
    "gezin gezinnen",
    "geweld",
    "gerecht gerechten",
    "gewoon gewone",
    "gezicht gezichten",
    "gezondheid",
    "gemeente gemeenten gemeentes",
    "overheid overheden",
    "handeling handelingen",
    "wijziging wijzigingen",
    "als",
    "eenheid eenheden",
    "weekend weekends",
    "beginsel beginselen",
    "geldig geldige",
];

/// A resident of a centre is no residence permit, relatives are not what is related.
const ENGLISH: &[&str] = &[
    "beings",
    "resident residents",
    "directive directives",
    "relatives relative",
    "publication publications",
    "hardly",
];

/// الشرطة (police) and الشروط (conditions), اجتماعي (social) and اجتماع (meeting), لدينا (we have)
/// and دين (debt), عملية (operation) and عمل (work), نفسي (of the mind) and نفس (self).
const ARABIC: &[&str] = &[
    "شرطه",
    "اجتماعي اجتماعيه اجتماعيا اجتماعيون اجتماعيين",
    "لدينا",
    "عمليه عمليات",
    "نفسي نفسيه نفسيا نفسيين",
    "بلديه بلديات",
    "جمعيه جمعيات",
    "جمعه",
    "مقابله مقابلات",
    "كانت",
    "كلها",
];

/// Означає (means) is no form of ознака (sign), червень (June) none of червоний (red).
const UKRAINIAN: &[&str] = &[
    "означає означають означати означало означав",
    "червоний червона червоне червоні червоного червоному червоним червоної червоній червону \
     червоною червоних червоними",
    "нічого нічому нічим",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::Texts;
    use crate::index::normalise::fold;
    use crate::index::stem::Analyser;

    #[test]
    fn exceptions_are_folded_forms_and_each_stands_once() {
        for tag in ["fr", "nl", "en", "ar", "uk"] {
            let known = exceptions(tag);
            assert!(known.len() > 5, "{tag}");
            for (form, key) in &known {
                assert_eq!(fold(form), *form, "{tag}");
                assert_eq!(known[key], *key, "{tag}");
            }
        }
        assert!(exceptions("de").is_empty());
    }

    #[test]
    fn words_that_only_look_alike_have_different_stems() {
        for (tag, one, other) in [
            ("fr", "délit", "délais"),
            ("nl", "gezinnen", "zinnen"),
            ("nl", "geweld", "wel"),
            ("en", "resident", "residence"),
            ("ar", "الشرطة", "الشروط"),
            ("ar", "والاجتماعي", "اجتماعات"),
            ("ar", "لدينا", "الدين"),
            ("uk", "означає", "ознаки"),
            ("uk", "червоного", "червень"),
        ] {
            let analyser = Analyser::new(tag, Texts::default());
            let stem = |word: &str| analyser.words(word).next().map(|word| word.stem);
            assert_ne!(stem(one), stem(other), "{one}, {other}");
        }
    }

    #[test]
    fn forms_of_one_exception_have_one_stem() {
        let analyser = Analyser::new("ar", Texts::default());
        let stems: Vec<String> =
            analyser.words("الشرطة شرطة للشرطة بالشرطة").map(|word| word.stem).collect();
        assert_eq!(stems, ["شرطه"; 4]);
    }
}
