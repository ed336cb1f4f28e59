//! Words that ask or link: in a question of several words they say little of what is looked for.
//! They are searched all the same, with less weight, so that a title made of them is found.

/// The weak words of the language `tag`, as folded forms.
pub fn words(tag: &str) -> impl Iterator<Item = &'static str> {
    let list = match tag.split('-').next().unwrap_or(tag) {
        "fr" => FRENCH,
        "nl" => DUTCH,
        "en" => ENGLISH,
        "ar" => ARABIC,
        "uk" => UKRAINIAN,
        _ => "",
    };
    list.split_whitespace()
}

const FRENCH: &str = "a ai au aux avec avoir c ca cas ce ces cet cette chez ci combien comme comment dans de des \
    dois doit du elle elles en entre est et etre faire fait faut fois il ils j je l la le les leur leurs lui ma mais \
    me mes moi mon ne nos notre nous on ont ou par pas peut peux plus pour pourquoi qu quand que quel quelle quelles \
    quels quelqu quelquun qui quoi rien sa sans se ses si soi son sont sous suis sur ta te tes toi ton tu un une vais veut \
    veux vos votre vous y";

const DUTCH: &str = "aan al als ben bent bij daar dat de den der deze die dit doe doen door een en er gaan gaat geen haar \
    hebben heb heeft hem het hier hij hoe hoelang hun iemand ik in is ja je jij jouw kan kunnen maar mag me mee meer \
    men met mij mijn moet moeten mogen na naar niet nog nu of om omdat ons ook op over t te tegen tot u uit uw van \
    veel voor waar waarom wanneer want was wat we wel welk welke wie wij willen wil worden wordt z zal ze zich zij \
    zijn zo zou zonder";

const ENGLISH: &str = "a about am an and any are as at be been being but by can could d did do does for from get had \
    has have he her here him his how i if in into is it its last ll m many may me might more much must my need no not \
    of on or our out re s shall she should so some someone somebody t than that the their them then there these they \
    this those to up us ve was we were what when where which who whom whose why will with without would you your";

const ARABIC: &str = "في من الي علي عن مع ما ماذا هل كيف متي اين لماذا كم هذا هذه ذلك تلك التي الذي الذين هو هي هم \
    انا انت نحن ان او ام لا لم لن قد كان كانت يكون تكون اذا عند عندما كل بعض بين حول لي لك له لها لهم به بها فيه فيها \
    بمن لمن ثم لكن حتي منذ ليس يجب يمكن يمكنني استطيع اي ايضا";

const UKRAINIAN: &str = "а або аби але без би бо бути в вам вас ваш ви від він вона вони воно все всі де для до \
    є же з за зі і із його її їх й коли кого кому ким куди ли мати мене мені ми мій моя можна можу на над нам нас наш \
    не нею ним них ні ну о об один од от під по при про разі с саме свій себе та так такий там твій те ти тим то той \
    тому треба три тут у уже хто це цей ця ці чи чим чого чому що щоб я як яка яке які який якщо яку потрібно";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::normalise::fold;

    #[test]
    fn weak_words_are_folded_forms() {
        for tag in ["fr", "nl", "en", "ar", "uk"] {
            assert!(words(tag).count() > 50, "{tag}");
            for word in words(tag) {
                assert_eq!(fold(word), word, "{tag}");
            }
        }
        assert_eq!(words("de").count(), 0);
    }
}
