//! The order of each section's list in each language. Made when a page first asks for it: a
//! preview shows few of them.

use std::collections::HashMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use super::scene::Scene;
use crate::model::partner::VERY_OLD_DAYS;
use crate::model::sheet::{KindFacts, SheetId, When};
use crate::model::site::Site;
use crate::model::value::Date;

/// The orders made so far, by language, then section.
pub struct Orders {
    orders: Vec<Vec<OnceLock<Order>>>,
    /// The partners of the emergency bar, in its order.
    emergency: Vec<SheetId>,
}

struct Order {
    ids: Vec<SheetId>,
    places: HashMap<SheetId, usize>,
}

impl Orders {
    pub fn new(site: &Site) -> Orders {
        let language = |_| site.sections.iter().map(|_| OnceLock::new()).collect();
        let emergency = site.named(&site.settings.emergency).into_iter().map(|(id, _)| id);
        Orders {
            orders: site.settings.languages.iter().map(language).collect(),
            emergency: emergency.collect(),
        }
    }
}

impl Scene<'_> {
    /// A section's sheets in the order of its list. A directory shows emergency numbers first, then
    /// what is answered day and night, and in each of its two groups last what nobody has checked for
    /// a year; a calendar what is to come, what is held regularly, then the past from its latest,
    /// undated last; then as `order` says, then by title in the language's own order.
    pub fn order(&self, lang: usize, section: usize) -> &[SheetId] {
        &self.made(lang, section).ids
    }

    /// The sheets of all sections, each in the order of its list.
    pub fn all_in_order(&self, lang: usize) -> impl Iterator<Item = SheetId> {
        (0..self.site.sections.len()).flat_map(move |at| self.order(lang, at).iter().copied())
    }

    /// The place of a sheet in its section's list; none for a draft that is not shown.
    pub fn place(&self, lang: usize, sheet: SheetId) -> Option<usize> {
        let section = self.site.section_of(self.site.sheet(sheet));
        self.made(lang, section).places.get(&sheet).copied()
    }

    fn made(&self, lang: usize, section: usize) -> &Order {
        self.orders.orders[lang][section].get_or_init(|| order(self, lang, section))
    }
}

/// Makes all orders, on all threads, for a build that is about to need them.
pub fn make(scene: &Scene<'_>) {
    let languages = 0..scene.site.settings.languages.len();
    let sections = scene.site.sections.len();
    let orders =
        languages.into_par_iter().flat_map_iter(|lang| (0..sections).map(move |at| (lang, at)));
    orders.for_each(|(lang, at)| {
        scene.order(lang, at);
    });
}

fn order(scene: &Scene<'_>, lang: usize, section: usize) -> Order {
    let collation = scene.i18n.collation(&scene.site.settings.languages[lang].tag);
    let key = |id: &SheetId| {
        let sheet = scene.site.sheet(*id);
        let rank = rank(scene.today, &scene.orders.emergency, *id, &sheet.facts.of_kind);
        let title = collation.sort_key(&scene.title(sheet, lang).text.0);
        (rank, sheet.facts.order, title, *id)
    };
    let mut ids = scene.site.sections[section].sheets.clone();
    ids.sort_by_cached_key(key);
    let places = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    Order { ids, places }
}

/// What comes before `order` and title. Of a partner: the group that a directory shows it in,
/// whether nobody has checked it for a year, and how soon it can help, emergency numbers in the
/// order of the bar. Of a training: the part of the calendar, and the day in it.
fn rank(today: Date, emergency: &[SheetId], id: SheetId, facts: &KindFacts) -> (u8, bool, i64) {
    match facts {
        KindFacts::Partner(partner) => {
            let bar = emergency.iter().position(|dial| *dial == id).unwrap_or(emergency.len());
            let place = if partner.emergency() { bar } else { emergency.len() + 1 };
            let old = partner.checked_before(today, VERY_OLD_DAYS);
            (u8::from(!partner.first()), old, place as i64)
        }
        KindFacts::Training(training) => {
            let starts = training.starts.as_ref().map(|starts| starts.value.first());
            let day = starts.map_or(i64::MAX, |day| today.days_until(day));
            match training.when(today) {
                When::Coming => (0, false, day),
                When::Regular => (1, false, 0),
                When::Past | When::Announced => (2, false, -day),
                When::Undated => (3, false, 0),
            }
        }
        KindFacts::Definition(_)
        | KindFacts::Procedure(_)
        | KindFacts::Indicators(_)
        | KindFacts::Page => (0, false, 0),
    }
}
