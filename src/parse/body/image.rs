//! Images: only the sheet's own. One alone in its paragraph is a figure.

use std::ops::Range;

use pulldown_cmark::Event;

use crate::diag::{Code, Diagnostic};
use crate::model::words::Fill;

use super::Parse;
use super::link::{Target, scheme_mistake, target};

impl Parse<'_, '_> {
    /// `<figure>`, with the image's title as its caption.
    pub fn figure(&mut self, url: &str, title: &str, range: &Range<usize>) {
        self.out.markup("<figure>");
        self.image(url, range);
        if !title.is_empty() {
            self.out.markup("<figcaption>");
            self.out.text(title);
            self.out.markup("</figcaption>");
        }
        self.out.markup("</figure>\n");
    }

    pub fn image(&mut self, url: &str, range: &Range<usize>) {
        let alt = self.alt();
        let span = self.span(range);
        let file = match target(url) {
            Target::Own(file, _) => file.into_owned(),
            Target::Scheme(scheme) => {
                let wrong = scheme_mistake(scheme, url).arg("url", url);
                return self.report(wrong, range.clone());
            }
            // Nothing of a page comes from elsewhere.
            Target::Web(_) | Target::Phone | Target::Bare | Target::Relative => {
                let missing = Diagnostic::new(Code::FileMissing).arg("file", url);
                return self.report(missing, range.clone());
            }
        };
        if alt.trim().is_empty() {
            let missing = Diagnostic::new(Code::ImageAlt).arg("file", &file);
            self.report(missing, range.clone());
        }
        self.out.markup("<img");
        self.out.hole(span, Fill::Image(file));
        self.out.attr("alt", &alt);
        self.out.markup(" loading=\"lazy\">");
    }

    /// The plain text up to the end of the image.
    fn alt(&mut self) -> String {
        let mut alt = String::new();
        self.pass(|parse, event, range| match event {
            Event::Text(text) | Event::Code(text) => {
                if matches!(&*text, "[" | "![") {
                    parse.left_bracket(&range);
                }
                alt.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => alt.push(' '),
            Event::InlineHtml(html) => parse.raw_html(&html, range),
            _ => {}
        });
        alt
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::body::tests::{html, mistakes};

    #[test]
    fn an_image_alone_is_a_figure() {
        assert_eq!(
            html("![Un *plan*\n\"ici\"](plan.svg \"Le plan & tout\")"),
            "<figure><img{image plan.svg} alt=\"Un plan &quot;ici&quot;\" loading=\"lazy\"><figcaption>Le plan &amp; tout</figcaption></figure>\n"
        );
        assert_eq!(
            html("![a](b.png)\n"),
            "<figure><img{image b.png} alt=\"a\" loading=\"lazy\"></figure>\n"
        );
        assert_eq!(
            html("![a](b.png) c"),
            "<p><img{image b.png} alt=\"a\" loading=\"lazy\"> c</p>\n"
        );
    }

    #[test]
    fn an_image_needs_words() {
        assert_eq!(
            mistakes("![](b.png) ![ ](c.png)"),
            ["image-alt ![](b.png) help", "image-alt ![ ](c.png) help"]
        );
    }

    #[test]
    fn an_image_comes_from_the_sheets_folder() {
        assert_eq!(
            mistakes("![a](https://x.y/z.png)"),
            ["file-missing ![a](https://x.y/z.png) help"]
        );
        assert_eq!(
            mistakes("![a](i/z.png) ![a](data:image/png,x)"),
            ["file-missing ![a](i/z.png) help", "link-scheme ![a](data:image/png,x) help"]
        );
    }
}
