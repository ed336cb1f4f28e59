//! Light stemming of Arabic: the article, particles written together with the word, and endings
//! come off; the pattern inside the word stays. Works on folded forms.
//!
//! After light10 (Larkey, Ballesteros, Connell, "Light stemming for Arabic information retrieval",
//! 2007), with three differences. Three letters stay, not two: domain words such as ديون would
//! fall apart. A particle of one letter goes only where what is left is a word of the site, since
//! most words that begin with و or ب just begin so (وثيقة, بلجيكا). Plurals that change the word
//! inside are listed. Snowball's Arabic is not used: it takes الضحايا and ضحايا for two words.

use crate::hash::ByText;

/// The article, with the particles before it (light10, table 3), and the forms in which و and ف
/// precede those.
const ARTICLES: &[&str] =
    &["وبال", "فبال", "وكال", "فكال", "ولل", "فلل", "وال", "بال", "كال", "فال", "ال", "لل"];

/// And, so, in, as, for: written together with the word that follows.
const PARTICLES: &[char] = &['و', 'ف', 'ب', 'ك', 'ل'];

/// Endings in the order in which they come off, each once: light10's, with ة folded to ه, and the
/// possessives of the third person.
const ENDINGS: &[&str] = &["هما", "هم", "هن", "ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/// Endings that come off only where what is left is a word of the site: the accusative of
/// adverbs (يومًا), the plural before a genitive (مهربو البشر).
const UNSURE: &[&str] = &["ا", "و"];

/// The letters that stay at least.
const LETTERS: usize = 3;

/// The place of the stem in `form`, in bytes. `known` says whether a form is one of the site's.
pub fn stem(form: &str, known: &dyn Fn(&str) -> bool) -> std::ops::Range<usize> {
    let start = start(form, known);
    let mut end = form.len();
    for ending in UNSURE {
        if let Some(rest) = form[start..end].strip_suffix(ending)
            && long(rest)
            && known(rest)
        {
            end = start + rest.len();
        }
    }
    for ending in ENDINGS {
        if let Some(rest) = form[start..end].strip_suffix(ending)
            && long(rest)
        {
            end = start + rest.len();
        }
    }
    start..end
}

/// Where the word begins after its article or particle.
fn start(form: &str, known: &dyn Fn(&str) -> bool) -> usize {
    let article = article(form);
    if !article.is_empty() {
        return article.len();
    }
    match form.strip_prefix(PARTICLES) {
        Some(rest) if long(rest) && known(rest) => form.len() - rest.len(),
        _ => 0,
    }
}

/// The article that `form` begins with, and the particles before it; empty where there is none.
pub fn article(form: &str) -> &'static str {
    let leaves = |article: &&&str| form.strip_prefix(**article).is_some_and(long);
    ARTICLES.iter().find(leaves).copied().unwrap_or_default()
}

/// The articles and the particles, as `search.js` takes them off what is typed.
pub fn openings() -> Vec<String> {
    let particles = PARTICLES.iter().map(char::to_string);
    ARTICLES.iter().map(|article| (*article).to_owned()).chain(particles).collect()
}

/// `form` without its article, or else without what may be a particle.
pub fn bare(form: &str) -> &str {
    match article(form) {
        "" => form.strip_prefix(PARTICLES).filter(|rest| long(rest)).unwrap_or(form),
        article => &form[article.len()..],
    }
}

fn long(rest: &str) -> bool {
    rest.chars().count() >= LETTERS
}

/// The singulars that stand for plurals with another inside (جمع التكسير), by those, all as stems.
pub fn singulars() -> ByText<&'static str, &'static str> {
    let all = |(singular, plurals): &(&'static str, &'static str)| {
        let singular = *singular;
        plurals.split(' ').map(move |plural| (plural, singular))
    };
    BROKEN.iter().flat_map(all).collect()
}

/// Singulars with their broken plurals, as stems of folded forms: words that sheets of this
/// knowledge base use.
const BROKEN: &[(&str, &str)] = &[
    ("ضحي", "ضحايا"),
    ("طفل", "اطفال"),
    ("شخص", "اشخاص"),
    ("فرد", "افراد"),
    ("رجل", "رجال"),
    ("امرا", "نساء نسوه امراه"),
    ("قاصر", "قصر"),
    ("وصي", "اوصياء"),
    ("طبيب", "اطباء"),
    ("عامل", "عمال"),
    ("شاهد", "شهود"),
    ("شريك", "شركاء"),
    ("قريب", "اقارب اقرباء"),
    ("صديق", "اصدقاء"),
    ("عضو", "اعضاء"),
    ("مركز", "مراكز"),
    ("مكتب", "مكاتب"),
    ("محكم", "محاكم"),
    ("موقع", "مواقع"),
    ("منزل", "منازل"),
    ("بيت", "بيوت"),
    ("غرف", "غرفه"),
    ("مكان", "اماكن امكنه"),
    ("منطق", "مناطق"),
    ("دول", "دوله"),
    ("حدود", "حد"),
    ("قانون", "قوانين"),
    ("حق", "حقوق"),
    ("قاعد", "قواعد"),
    ("مبدا", "مبادي"),
    ("شرط", "شروط"),
    ("ظرف", "ظروف"),
    ("مرحل", "مراحل"),
    ("سبب", "اسباب"),
    ("هدف", "اهداف"),
    ("شكل", "اشكال"),
    ("نوع", "انواع"),
    ("اسلوب", "اساليب"),
    ("وسيل", "وسايل"),
    ("تدبير", "تدابير"),
    ("برنامج", "برامج"),
    ("مشروع", "مشاريع"),
    ("نشاط", "انشط"),
    ("شكوي", "شكاوي شكاوى شكاو"),
    ("جريم", "جرايم"),
    ("خطر", "اخطار مخاطر"),
    ("وثيق", "وثايق"),
    ("ورق", "اوراق"),
    ("صور", "صوره"),
    ("تقرير", "تقارير"),
    ("رسال", "رسايل"),
    ("عقد", "عقود"),
    ("دين", "ديون"),
    ("اجر", "اجور"),
    ("عمل", "اعمال"),
    ("وعد", "وعود"),
    ("رقم", "ارقام"),
    ("هاتف", "هواتف"),
    ("جهاز", "اجهز"),
    ("سوال", "اسيل"),
    ("جواب", "اجوب"),
    ("دليل", "دلايل ادل"),
    ("يوم", "ايام"),
    ("شهر", "اشهر شهور"),
    ("عام", "اعوام"),
    ("سن", "سنه سنو"),
    ("اسر", "اسره"),
    ("بنت", "بنات"),
    ("ابن", "ابناء"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stemmed<'f>(form: &'f str, words: &[&str]) -> &'f str {
        &form[stem(form, &|rest| words.contains(&rest))]
    }

    #[test]
    fn articles_and_endings_come_off() {
        for form in ["متخصص", "المتخصص", "متخصصه", "المتخصصين", "للمتخصصين", "وبالمتخصصين"]
        {
            assert_eq!(stemmed(form, &[]), "متخصص", "{form}");
        }
    }

    #[test]
    fn a_particle_goes_only_before_a_word_of_the_site() {
        assert_eq!(stemmed("وثيقه", &["ديون"]), "وثيق");
        assert_eq!(stemmed("وديون", &["ديون"]), "ديون");
        assert_eq!(stemmed("بلجيكا", &[]), "بلجيكا");
    }

    #[test]
    fn three_letters_stay() {
        assert_eq!(stemmed("ديون", &[]), "ديون");
        assert_eq!(stemmed("ضحيه", &[]), "ضحي");
        assert_eq!(stemmed("الي", &[]), "الي");
    }

    #[test]
    fn a_plural_with_another_inside_leads_to_its_singular() {
        let singulars = singulars();
        assert_eq!(singulars[stemmed("الضحايا", &[])], "ضحي");
        assert_eq!(singulars[stemmed("اطفالهم", &[])], "طفل");
        assert!(!singulars.contains_key("مركز"));
    }
}
