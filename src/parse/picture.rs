//! The size of a picture, for `width` and `height`: without them the text jumps as it loads. Reads
//! no further than the size.

/// Width and height in pixels; none where the file is no picture whose size can be known.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    match imagesize::blob_size(bytes) {
        Ok(size) => Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?)),
        Err(_) => drawing(std::str::from_utf8(bytes).ok()?),
    }
}

/// The size of an SVG: `width` and `height` of its root, else those of its `viewBox`.
fn drawing(text: &str) -> Option<(u32, u32)> {
    let start = text.match_indices("<svg").find(|(at, tag)| {
        text[at + tag.len()..].starts_with(|c: char| c.is_ascii_whitespace() || c == '>')
    })?;
    let tag = &text[start.0 + start.1.len()..];
    let tag = &tag[..tag.find('>')?];
    let given =
        (attribute(tag, "width").and_then(pixels), attribute(tag, "height").and_then(pixels));
    if let (Some(width), Some(height)) = given {
        return Some((width, height));
    }
    let mut numbers = attribute(tag, "viewBox")?.split([' ', ',', '\n', '\t']);
    let mut numbers = numbers.by_ref().filter(|number| !number.is_empty()).skip(2);
    Some((pixels(numbers.next()?)?, pixels(numbers.next()?)?))
}

/// The value of an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.match_indices(name).find_map(|(at, _)| {
        if !tag[..at].ends_with(|c: char| c.is_ascii_whitespace()) {
            return None;
        }
        let value = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        value[1..].split(quote).next()
    })
}

/// A number of pixels, rounded; none for other units, and for nothing.
fn pixels(value: &str) -> Option<u32> {
    let number: f64 = value.trim().trim_end_matches("px").parse().ok()?;
    (0.5..1e6).contains(&number).then(|| number.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_has_the_size_of_its_root() {
        for (text, expected) in [
            ("<svg width=\"20\" height='10.4px'/>", Some((20, 10))),
            (
                "<?xml version=\"1.0\"?>\n<svg\n viewBox = \"0 0 200,100\"><svg/></svg>",
                Some((200, 100)),
            ),
            ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 4 3\"/>", Some((4, 3))),
            ("<svg stroke-width=\"2\" height=\"3\"/>", None),
            ("<svg width=\"-1\" height=\"3\"/>", None),
            ("<svgs width=\"1\" height=\"3\"/>", None),
            ("<svg width=\"1\"", None),
            ("not a picture", None),
        ] {
            assert_eq!(size(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn a_photograph_has_the_size_it_says() {
        let gif = b"GIF89a\x03\x00\x02\x00\x00\x00\x00;";
        assert_eq!(size(gif), Some((3, 2)));
        assert_eq!(size(b"\xFF\xFE"), None);
    }
}
