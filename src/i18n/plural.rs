//! Mends the plural rules of Fluent with those of ICU4X. The rules that fluent-bundle uses
//! (intl_pluralrules 7.0.2) lost the modulus of ranges over `n`: Arabic 103 counts there as
//! "other" instead of "few". Fluent has no hook for plural rules, so a number on which the two
//! disagree goes to Fluent as a smaller one of the right category, and brings its own value
//! along in an option that Fluent does not read. Never touches a number that Fluent counts well.

use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions};
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

use super::format::COMPILED;

/// Numbers that are compared. The rules of CLDR for whole numbers look at the last two digits,
/// so what goes wrong at all goes wrong below 200.
const COMPARED: u64 = 200;

/// A message whose text is the plural category of `$n`.
const PROBE: &str = "probe = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}";

/// Where Fluent counts wrongly in one language.
pub(super) struct Plurals {
    rules: PluralRules,
    wrong: Vec<bool>,
    /// For each category that Fluent can reach, a number that Fluent puts into it.
    stand_ins: Vec<(PluralCategory, u64)>,
}

impl Plurals {
    /// Compares the rules for a language; `None` if there is nothing to mend.
    pub(super) fn new(language: &LanguageIdentifier) -> Option<Plurals> {
        let locale: Locale = language.to_string().parse().unwrap_or(Locale::UNKNOWN);
        let rules = PluralRules::try_new_cardinal((&locale).into()).expect(COMPILED);
        let fluent = fluent_categories(language);
        let wrong: Vec<bool> =
            (0..COMPARED).zip(&fluent).map(|(n, found)| rules.category_for(n) != *found).collect();
        let stand_in = |category| {
            let n = fluent.iter().position(|found| *found == category)?;
            Some((category, n as u64))
        };
        wrong.contains(&true).then(|| Plurals {
            stand_ins: PluralCategory::all().filter_map(stand_in).collect(),
            rules,
            wrong,
        })
    }

    /// The variables with stand-ins for numbers that Fluent would count wrongly; `None` if
    /// there are none.
    pub(super) fn mend<'a>(&self, args: &'a FluentArgs<'a>) -> Option<FluentArgs<'a>> {
        args.iter().find_map(|(_, value)| self.stand_in(value))?;
        let mend = |(name, value): (&'a str, &FluentValue<'a>)| {
            (name, self.stand_in(value).unwrap_or_else(|| value.clone()))
        };
        Some(args.iter().map(mend).collect())
    }

    fn stand_in<'a>(&self, value: &FluentValue<'a>) -> Option<FluentValue<'a>> {
        let n = whole(value)?;
        let wrong = self.wrong.get(n as usize).copied().unwrap_or(true);
        let category = self.rules.category_for(n);
        let found = self.stand_ins.iter().find(|(found, _)| wrong && *found == category)?;
        let options = FluentNumberOptions {
            maximum_significant_digits: Some(n as usize),
            ..FluentNumberOptions::default()
        };
        Some(FluentNumber::new(found.1 as f64, options).into())
    }
}

/// The whole number to be shown for a value: for a stand-in, the one it stands for.
pub(super) fn whole(value: &FluentValue) -> Option<u64> {
    let FluentValue::Number(number) = value else { return None };
    if let Some(n) = number.options.maximum_significant_digits {
        return Some(n as u64);
    }
    (number.value >= 0.0 && number.value.fract() == 0.0).then_some(number.value as u64)
}

fn fluent_categories(language: &LanguageIdentifier) -> Vec<PluralCategory> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    let probe = FluentResource::try_new(PROBE.to_owned()).ok();
    bundle.add_resource_overriding(probe.expect("PROBE is well-formed"));
    let pattern = bundle.get_message("probe").and_then(|message| message.value());
    let pattern = pattern.expect("PROBE has the message and its value");
    let category = |n: u64| {
        let args = FluentArgs::from_iter([("n", n)]);
        let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        PluralCategory::get_for_cldr_string(&text).unwrap_or(PluralCategory::Other)
    };
    (0..COMPARED).map(category).collect()
}
