//! A page put together from a skeleton is the page that its template would have given.

use fiches::model::value::Date;
use fiches::pipeline::{self, Request, Timings};
use fiches::render;
use fiches::theme::Skeletons;

use crate::built::{BASE, shipped};

#[test]
fn every_page_is_the_same_as_rendered_whole() {
    let request = Request {
        base_url: Some(BASE.to_owned()),
        drafts: true,
        ..Request::new(shipped(), Date::from_ymd(2026, 11, 24).unwrap())
    };
    let checked = pipeline::check(&request, &mut Timings::default()).ok().unwrap();
    let scene = || {
        let inputs = checked.inputs().unwrap();
        render::scene(inputs, &pipeline::options(&request, &checked)).ok().unwrap()
    };
    let (filled, mut whole) = (scene(), scene());
    whole.skeletons = Skeletons::off();
    let pages = render::pages(&filled);
    assert!(pages.len() > 100);
    for id in pages {
        let (path, page) = render::one(&filled, id).unwrap();
        let page = String::from_utf8(page).unwrap();
        assert_eq!(page, String::from_utf8(render::one(&whole, id).unwrap().1).unwrap(), "{path}");
        // What stands for a text until it is known.
        assert!(!page.contains(['\u{fdd0}', '\u{fdd1}']), "{path}");
    }
}
