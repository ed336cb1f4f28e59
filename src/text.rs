//! Text of any language: slugs, escaping, runs of Latin script, French spacing. Knows letters and
//! marks, not what they are used for; never compares text for a reader.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// The no-break space that stands before `;`, `?` and `!` in French (U+202F, narrow).
pub const NARROW: char = '\u{202F}';
/// The no-break space that stands before `:` and inside « » in French (U+00A0).
pub const NO_BREAK: char = '\u{A0}';

/// Noncharacters, which no text may hold (Unicode, section 23.7): what each stands for until it is
/// known. One may stand inside what another is looked for in, so no two are the same.
pub mod stand_in {
    /// Around the number of an opaque text in what a template makes.
    pub const OPEN: char = '\u{fdd0}';
    pub const CLOSE: char = '\u{fdd1}';
    /// A variable in a message that is formatted once for all pages.
    pub const HOLE: char = '\u{fdd2}';
    /// The way from a page to the root, in what many pages show.
    pub const ROOT: &str = "\u{fdd3}";
}

/// The part of an address that stands for `text`: NFKC, lower case, letters, digits and marks of
/// every script, one hyphen for everything between them. `section` where nothing is left.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    if text.is_ascii() || is_nfkc_quick(text.chars()) == IsNormalized::Yes {
        push_slug(&mut slug, text.chars());
    } else {
        push_slug(&mut slug, text.nfkc());
    }
    if slug.is_empty() { "section".to_owned() } else { slug }
}

fn push_slug(slug: &mut String, chars: impl Iterator<Item = char>) {
    let mut gap = false;
    for c in chars {
        if !(c.is_alphanumeric() || is_combining_mark(c)) {
            gap = true;
            continue;
        }
        if gap && !slug.is_empty() {
            slug.push('-');
        }
        gap = false;
        if c.is_ascii() {
            slug.push(c.to_ascii_lowercase());
        } else {
            slug.extend(c.to_lowercase());
        }
    }
}

/// The no-break space that French sets before `c` instead of an ordinary space.
pub fn french_gap(c: char) -> Option<char> {
    match c {
        ';' | '?' | '!' => Some(NARROW),
        ':' | '»' => Some(NO_BREAK),
        _ => None,
    }
}

/// Whether a language tag is that of French, in whatever country.
pub fn is_french(tag: &str) -> bool {
    tag == "fr" || tag.starts_with("fr-")
}

/// A French text with the no-break spaces that its punctuation asks for.
pub fn french(text: &str) -> Cow<'_, str> {
    let marks = |c| french_gap(c).is_some() || c == '«';
    if !text.contains(marks) {
        return Cow::Borrowed(text);
    }
    let mut spaced = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if let Some(gap) = french_gap(c).filter(|_| spaced.ends_with(' ')) {
            spaced.pop();
            spaced.push(gap);
        }
        match c {
            ' ' if spaced.ends_with('«') => spaced.push(NO_BREAK),
            c => spaced.push(c),
        }
    }
    Cow::Owned(spaced)
}

/// Escapes `& < > "` for HTML, in an element or a quoted attribute.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(is_escaped) {
        return Cow::Borrowed(text);
    }
    let mut html = String::with_capacity(text.len() + 16);
    push_escaped(&mut html, text);
    Cow::Owned(html)
}

/// `text` escaped for HTML, each [`latin_run`] in `<bdi dir="ltr">`: what a right-to-left text
/// needs to keep names, addresses and phone numbers in their order.
pub fn isolate_latin(text: &str) -> Cow<'_, str> {
    let Some(mut run) = latin_run(text, 0) else { return escape(text) };
    let mut html = String::with_capacity(text.len() + 64);
    let mut from = 0;
    loop {
        push_escaped(&mut html, &text[from..run.start]);
        html.push_str("<bdi dir=\"ltr\">");
        push_escaped(&mut html, &text[run.clone()]);
        html.push_str("</bdi>");
        from = run.end;
        match latin_run(text, from) {
            Some(next) => run = next,
            None => break,
        }
    }
    push_escaped(&mut html, &text[from..]);
    Cow::Owned(html)
}

/// An address of e-mail or the web escaped for HTML, with the places where a line may end: after
/// `@` and before a full stop, never inside a name.
pub fn address_html(address: &str) -> String {
    escape(address).replace('@', "@<wbr>").replace('.', "<wbr>.")
}

fn is_escaped(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"')
}

/// Writes `text` escaped for HTML, in an element or a quoted attribute.
pub fn push_escaped(html: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        html.push_str(&text[done..at]);
        html.push_str(escape);
        done = at + 1;
    }
    html.push_str(&text[done..]);
}

/// The character that the escape at the start of `html` stands for, and the length of the escape:
/// what [`push_escaped`] has written. Nothing where no escape stands there.
pub fn unescaped(html: &str) -> Option<(&'static str, usize)> {
    const ESCAPES: [(&str, &str); 4] =
        [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")];
    let (escape, c) = ESCAPES.into_iter().find(|(escape, _)| html.starts_with(escape))?;
    Some((c, escape.len()))
}

/// The first run at or after byte `from` that a right-to-left text would put out of order: Latin
/// words with the numbers, punctuation and brackets between them (`Annexe 15`, `Liège (Luik)`,
/// `Leguit 4, 2000 Antwerpen`), addresses of mail and web, and numbers with a country code or in
/// groups (`+32 2 511 64 64`). A number without spaces is read the same in both directions.
pub fn latin_run(text: &str, from: usize) -> Option<Range<usize>> {
    let mut at = from;
    loop {
        let start = first_word(text, at)?;
        let end = run_end(text, start);
        let plus = text[from..start].ends_with('+') && text[start..].starts_with(is_digit);
        let run = &text[start..end];
        if plus || run.contains(|c| is_space(c) || is_latin(c)) {
            return Some(start - usize::from(plus)..end);
        }
        at = end;
    }
}

/// Where the first Latin letter or digit stands.
fn first_word(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes[at..].iter().position(|&b| may_begin_word(b))?;
        let c = text[at..].chars().next()?;
        if is_word(c) {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// Whether a digit or a Latin letter may begin with this byte of UTF-8: C2 to C9 for U+0080 to
/// U+024F, E1 for U+1E00 to U+1EFF.
fn may_begin_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, 0xC2..=0xC9 | 0xE1)
}

/// The end of the run whose first word begins at `start`. A number before a Latin name belongs to
/// the text that came before it (`الملحق 15 Annexe`), unless no space parts them.
fn run_end(text: &str, start: usize) -> usize {
    let mut end = word_end(text, start);
    loop {
        let rest = &text[end..];
        let latin = text[start..end].contains(is_latin);
        if let Some(length) = bracket(rest).filter(|_| latin) {
            end += length;
            continue;
        }
        let joined = |next: usize| {
            let word = &rest[next..word_end(rest, next)];
            let stays = latin || !word.contains(is_latin) || !rest[..next].contains(is_space);
            stays && joins(&rest[..next])
        };
        match rest.find(is_word) {
            Some(next) if joined(next) => end = word_end(text, end + next),
            _ if rest.starts_with('/') && text[start..end].contains("://") => return end + 1,
            _ => return end,
        }
    }
}

fn word_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let mark = |c| matches!(c, '\u{300}'..='\u{36F}');
    start + rest.find(|c| !is_word(c) && !mark(c)).unwrap_or(rest.len())
}

/// The length of a bracket with Latin words that begins here, the space before it included.
fn bracket(text: &str) -> Option<usize> {
    let inner = text.strip_prefix(' ').unwrap_or(text).strip_prefix('(')?;
    let end = inner.find(')')?;
    let words = &inner[..end];
    let latin = words.contains(is_latin) && words.chars().all(|c| is_word(c) || JOINS.contains(&c));
    latin.then(|| text.len() - inner.len() + end + 1)
}

/// Characters that hold a run together wherever they stand between two of its words.
const JOINS: &[char] =
    &['-', '‐', '‑', '–', '.', ',', '@', '+', '/', '\'', '’', '&', '_', ' ', NO_BREAK, NARROW];

/// Characters that do so only without a space: inside addresses of the web.
const GLUES: &[char] = &[':', '?', '=', '#', '%', '~'];

/// Whether what stands between two words makes one run of them: at most three characters, as in
/// ` – ` and `://`.
fn joins(between: &str) -> bool {
    let spaced = between.contains(is_space);
    between.chars().count() <= 3
        && between.chars().all(|c| JOINS.contains(&c) || (!spaced && GLUES.contains(&c)))
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || (matches!(c, '\u{AA}' | '\u{BA}' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
            && c.is_alphabetic())
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn is_word(c: char) -> bool {
    is_digit(c) || is_latin(c)
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | NO_BREAK | NARROW)
}

/// The European form of a digit, which Arabic and Persian texts write in their own.
pub fn european_digit(c: char) -> Option<char> {
    let digit = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => c as u32 - 0x6f0,
        _ => return None,
    };
    char::from_digit(digit, 10)
}

/// Where the first byte of a text stands that is `such` together with the one after it, which is 0
/// at the end. Where `such` has no branches (`|` for `||`), sixteen are looked at at once.
pub fn first_pair(text: &str, such: impl Fn(u8, u8) -> bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let (chunks, _) = bytes.as_chunks::<16>();
    let (nexts, _) = bytes.get(1..)?.as_chunks::<16>();
    let any = |(chunk, next): (&[u8; 16], &[u8; 16])| {
        chunk.iter().zip(next).fold(false, |any, (byte, next)| any | such(*byte, *next))
    };
    let clean = 16 * chunks.iter().zip(nexts).take_while(|pair| !any(*pair)).count();
    let next = |at: usize| bytes.get(at + 1).copied().unwrap_or_default();
    (clean..bytes.len()).find(|at| such(bytes[*at], next(*at)))
}

/// How many bytes of a text are `such`. As long as their number fits a byte, the compiler counts
/// sixteen at once.
pub fn count(text: &str, such: impl Fn(u8) -> bool) -> usize {
    let of = |bytes: &[u8]| bytes.iter().map(|byte| u8::from(such(*byte))).sum::<u8>();
    text.as_bytes().chunks(255).map(|bytes| usize::from(of(bytes))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_keeps_letters_of_every_script() {
        assert_eq!(slug("Délai de réflexion : l’essentiel"), "délai-de-réflexion-l-essentiel");
        assert_eq!(slug("  Дитина, що зникла?  "), "дитина-що-зникла");
        assert_eq!(slug("مهلة التفكير"), "مهلة-التفكير");
        assert_eq!(slug("ﬁche № 2"), "fiche-no-2");
        assert_eq!(slug("…"), "section");
    }

    #[test]
    fn what_is_escaped_is_unescaped_to_the_same() {
        let text = "a < b & c > \"d\" &amp; é'";
        let mut html = String::new();
        push_escaped(&mut html, text);
        assert_eq!(html, "a &lt; b &amp; c &gt; &quot;d&quot; &amp;amp; é'");
        let (mut back, mut rest) = (String::new(), html.as_str());
        while let Some(at) = rest.find('&') {
            back.push_str(&rest[..at]);
            let (c, len) = unescaped(&rest[at..]).unwrap();
            back.push_str(c);
            rest = &rest[at + len..];
        }
        assert_eq!(back + rest, text);
        assert_eq!(unescaped("&é;"), None);
    }

    #[test]
    fn an_address_ends_a_line_between_its_names() {
        assert_eq!(address_html("a.b@c-d.be"), "a<wbr>.b@<wbr>c-d<wbr>.be");
        assert_eq!(address_html("<&>"), "&lt;&amp;&gt;");
    }

    fn marked(text: &str) -> String {
        isolate_latin(text).replace("<bdi dir=\"ltr\">", "[").replace("</bdi>", "]")
    }

    #[test]
    fn a_latin_name_is_isolated_as_one_run() {
        assert_eq!(marked("مركز PAG-ASA في بروكسل"), "مركز [PAG-ASA] في بروكسل");
        assert_eq!(marked("اتصل بـPAG-ASA."), "اتصل بـ[PAG-ASA].");
        assert_eq!(marked("عند Médecins d’ici"), "عند [Médecins d’ici]");
        assert_eq!(marked("Annexe 15 و"), "[Annexe 15] و");
        assert_eq!(marked("2D"), "[2D]");
        assert_eq!(marked("الملحق 15 (annexe 15)"), "الملحق 15 ([annexe 15])");
        assert_eq!(marked("في 2017 Myria"), "في 2017 [Myria]");
    }

    #[test]
    fn marks_at_the_ends_stay_outside_and_whole_brackets_inside() {
        assert_eq!(marked("(PAG-ASA)، «Payoke»"), "([PAG-ASA])، «[Payoke]»");
        assert_eq!(marked("- Myria -"), "- [Myria] -");
        assert_eq!(marked("في Liège (Luik)، و"), "في [Liège (Luik)]، و");
        assert_eq!(marked("(Myria (2017))"), "([Myria] (2017))");
        assert_eq!(marked("Myria (في بروكسل)"), "[Myria] (في بروكسل)");
    }

    #[test]
    fn addresses_stay_whole() {
        assert_eq!(marked("بريد: info@pag-asa.be؟"), "بريد: [info@pag-asa.be]؟");
        assert_eq!(marked("https://pag-asa.be/fr?a=1#b هنا"), "[https://pag-asa.be/fr?a=1#b] هنا");
        assert_eq!(marked("https://pag-asa.be/fr/."), "[https://pag-asa.be/fr/].");
        assert_eq!(marked("في Leguit 4, 2000 Antwerpen"), "في [Leguit 4, 2000 Antwerpen]");
    }

    #[test]
    fn numbers_in_groups_are_isolated_and_others_are_not() {
        assert_eq!(marked("اتصل: +32 2 511 64 64"), "اتصل: [+32 2 511 64 64]");
        assert_eq!(marked("اتصل: +3225116464"), "اتصل: [+3225116464]");
        assert_eq!(marked("078 055 800 أو 02/511.64.64"), "[078 055 800] أو 02/511.64.64");
        assert_eq!(marked("45 يومًا في 2026"), "45 يومًا في 2026");
        assert_eq!(marked("101، 112"), "101، 112");
    }

    #[test]
    fn text_is_escaped_with_and_without_latin() {
        assert_eq!(marked("a<b"), "[a]&lt;[b]");
        assert_eq!(marked("A & B"), "[A &amp; B]");
        assert_eq!(isolate_latin("\"س\" & <أ>"), "&quot;س&quot; &amp; &lt;أ&gt;");
        assert!(matches!(isolate_latin("مهلة 45 يوما"), Cow::Borrowed(_)));
    }

    #[test]
    fn bytes_are_found_and_counted_wherever_they_stand() {
        for len in 0..50 {
            for at in 0..len {
                let text = ["x".repeat(at), "yz".to_owned(), "x".repeat(len - at)].concat();
                assert_eq!(first_pair(&text, |a, b| (a, b) == (b'y', b'z')), Some(at));
                assert_eq!(first_pair(&text, |a, b| (a, b) == (b'z', b'y')), None);
                assert_eq!(count(&text, |byte| byte == b'x'), len);
            }
        }
        assert_eq!(first_pair("xy", |a, b| (a, b) == (b'y', 0)), Some(1));
        assert_eq!(first_pair("", |_, _| true), None);
    }

    #[test]
    fn french_spaces_do_not_break() {
        assert_eq!(
            french("Traite : « quoi » ? Non !"),
            "Traite\u{A0}: «\u{A0}quoi\u{A0}»\u{202F}? Non\u{202F}!"
        );
        assert!(matches!(french("Délai de réflexion"), Cow::Borrowed(_)));
        assert_eq!(french("à 12:30"), "à 12:30");
    }
}
