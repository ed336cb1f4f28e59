//! Slips in `sheet.toml` that every editor makes: each line gives one message, which names the
//! slip and not what the reader of TOML took it for. And slips in the words, which no reader of
//! Markdown takes for anything.

use crate::common::site;

/// What French editors read of `sheet.toml`, without its path.
fn said(lines: &str) -> String {
    let path = "content/definitions/consent/sheet.toml";
    let site = site(&format!("--- {path}\nwritten = 2026-11-24\n{lines}\n"));
    let said = site.short("fr");
    said.lines().map(|line| line.strip_prefix(path).unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_line_that_cannot_be_read_says_what_to_write() {
    let lines = [
        "owner = protection",
        "owner = “protection”",
        "owner = «protection»",
        "owner = \"protection",
        "owner \"protection\"",
        "owner: \"protection\"",
        "owner =",
        "owner = \"protection\",",
        "published = non",
        "published = False",
        "tags = [\"safety\"\norder = 3\nowner = \"protection\"",
        "tags = [\"safety\" \"safety\"]",
        "reviewed = 24/11/2026",
        "reviewed = 24.11.2026",
        "reviewed = 24 novembre 2026",
        "owner = protection\"",
        "tags = [\"safety, \"safety\"]",
        "[definition\nautolink = false",
        "mon champ = 3",
    ];
    let said: Vec<String> = lines.iter().map(|line| format!("{line}\n{}\n", said(line))).collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn a_name_with_an_accent_is_one_mistake_with_or_without_quotes() {
    for line in [
        "[facts.délai]\nduration = \"P45D\"",
        "[facts.\"délai\"]\nduration = \"P45D\"",
        "[facts]\ndélai.duration = \"P45D\"",
    ] {
        let said = said(line);
        assert!(said.ends_with("trait d’union entre eux (écrire `delai`)"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    let unknown = said("étiquettes = []");
    assert!(unknown.contains("n’a pas de champ `étiquettes`"), "{unknown}");
    assert_eq!(unknown.lines().count(), 1, "{unknown}");
}

/// What is nearly a mark in these words, and how it is meant: a line each.
fn meant(words: &str) -> String {
    let sources = "--- content/sources.toml\n[S51]\ntitle = \"Un rapport\"\n";
    let head = "--- content/definitions/consent/fr.md\n+++\ntitle = \"A\"\nsummary = \"A.\"\n+++\n";
    let centre = "--- content/definitions/the-centre/sheet.toml\nwritten = 2026-11-24\n\
         sources = [\"S51\"]\n--- content/definitions/the-centre/fr.md\n+++\ntitle = \"B\"\n\
         summary = \"B.\"\n+++\nB.\n";
    let found = site(&[sources, centre, head, words, "\n"].concat()).check();
    let slips = found.iter().filter(|one| one.code.as_str() == "markup-slip");
    slips
        .map(|one| [&*one.args[0].1, " -> ", &*one.args[1].1].concat())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn what_is_nearly_a_mark_is_told_with_the_mark_that_was_meant() {
    for (words, slip) in [
        ("Vu [S51].", "[S51] -> [^S51]"),
        ("Vu (^S51).", "^S51 -> [^S51]"),
        ("Un\n##Titre ici", "##Titre -> ## Titre"),
        ("- a\n- [] *b* c", "[] b -> - [ ] b"),
        ("- [x]b", "[x]b -> - [ ] b"),
        ("-[ ] b", "-[ ] b -> - [ ] b"),
        ("> [warning]\n> a", "[warning] -> > [!WARNING]"),
        ("> [! Tip ] a", "[! Tip ] -> > [!TIP]"),
        ("> a\n>\n> [!NOTE]\n> b", "[!NOTE] -> > [!NOTE]"),
        ("[!NOTE] a", "[!NOTE] -> > [!NOTE]"),
        ("[NOTE]\na", "[NOTE] -> > [!NOTE]"),
        ("Le [the-centre|centre].", "[the-centre|centre] -> [[the-centre|centre]]"),
        ("| [the-centre#a] |\n|---|", "[the-centre#a] -> [[the-centre#a]]"),
        ("Le [nowhere#=phone].", "[nowhere#=phone] -> [[nowhere#=phone]]"),
        ("[La loi] (https://a.be/b)", "[La loi] (https://a.be/b) -> [La loi](https://a.be/b)"),
    ] {
        assert_eq!(meant(words), slip, "{words}");
    }
}

#[test]
fn brackets_and_signs_that_are_meant_are_left_alone() {
    for words in [
        "Le [consent] est « [libre] », [m|f] et [...].",
        "\\[S51], `[S51]`, [S52] et \\^S51, x^2.",
        "    [S51] ##Titre",
        "#Hashtag et C##, puis ## ici",
        "- [x] b\n- [ ] c\n- [note] d",
        "> [!NOTE] a\n\n> [!tip]\n> b\n\n> [citation] c",
        "[Note] que ceci, et [a](https://a.be) (https://b.be)",
        "Vu[^S51] et [[the-centre|ici [sic]]].",
    ] {
        assert_eq!(meant(words), "", "{words}");
    }
}

#[test]
fn a_date_in_the_middle_of_a_line_is_one_mistake() {
    let said = said(
        "[partner]\nname = \"P\"\ntype = \"helpline\"\nwebsite = { url = \"https://p.be\", checked = 24/11/2026 }",
    );
    assert!(said.contains(":5:45: erreur[value-date]: `24/11/2026`"), "{said}");
}
