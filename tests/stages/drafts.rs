//! A sheet that is not published yet: hidden until it is ready, it is not wrong for that.

use crate::common::{codes, site};

const DRAFTS: &str = "--- content/definitions/delay/sheet.toml
written = 2026-11-24
published = false
related = [\"definitions/delay-end\"]

[facts.rest]
duration = \"P45D\"
--- content/definitions/delay/fr.md
+++
title = \"Délai\"
summary = \"Le temps de choisir.\"
+++
Il dure [[delay#=rest]], puis vient [[delay-end]]. Voir aussi [[consent]].
--- content/definitions/delay-end/sheet.toml
written = 2026-11-24
published = false
--- content/definitions/delay-end/fr.md
+++
title = \"Fin du délai\"
summary = \"Ce qui suit.\"
+++
Voir [[delay]].
";

#[test]
fn a_draft_may_refer_to_itself_and_to_other_drafts() {
    let site = site(DRAFTS);
    assert_eq!(site.short("en"), "");
    let built = site.build();
    assert!(built.files.keys().all(|path| !path.contains("/delay")), "{:?}", built.files.keys());
}

#[test]
fn what_is_published_may_not_refer_to_a_draft() {
    let words = DRAFTS.split_once("--- content/definitions/delay-end/fr.md").unwrap().1;
    let words = ["--- content/definitions/consent/fr.md", words].concat();
    let facts = "--- content/definitions/consent/sheet.toml\nwritten = 2026-11-24\n\
        related = [\"delay\"]\n";
    let found = site(&[DRAFTS, &words, facts].concat()).check();
    assert_eq!(codes(&found), ["sheet-draft", "sheet-draft"]);
}
