//! Tables. Every cell but a row's first repeats its column's heading, for narrow screens.

use std::ops::Range;

use pulldown_cmark::Alignment;

use super::Parse;
use super::writer::Out;

/// A heading of more bytes than this is not repeated in every row of its column.
const MOST_LABEL: usize = 200;

/// The table being written. Tables hold no tables, so there is one at most.
#[derive(Debug, Default)]
pub(super) struct Table {
    aligns: Vec<Alignment>,
    /// Plain text of the heading of each column.
    heads: Vec<String>,
    /// Where the text of the head cell being written begins; none in the body.
    head: Option<u32>,
    column: usize,
    /// What closes the cell being written.
    close: &'static str,
    open: bool,
}

impl Table {
    /// Whether a table is being written.
    pub fn is_open(&self) -> bool {
        self.open
    }

    fn align(&self, out: &mut Out) {
        match self.aligns.get(self.column) {
            Some(Alignment::Center) => out.markup(" class=\"center\""),
            Some(Alignment::Right) => out.markup(" class=\"end\""),
            Some(Alignment::None | Alignment::Left) | None => {}
        }
    }
}

impl Parse<'_, '_> {
    pub fn table(&mut self, aligns: Vec<Alignment>) {
        self.begin_block();
        self.table = Table { aligns, open: true, ..Table::default() };
        self.out.markup("<div class=\"table\"><table>\n");
    }

    pub fn end_table(&mut self) {
        self.table.open = false;
        self.out.markup("</tbody>\n</table></div>\n");
    }

    pub fn table_head(&mut self) {
        self.table.head = Some(self.out.at());
        self.out.markup("<thead>\n<tr>");
    }

    pub fn end_table_head(&mut self) {
        self.table.head = None;
        self.out.markup("</tr>\n</thead>\n<tbody>\n");
    }

    pub fn table_row(&mut self) {
        self.table.column = 0;
        self.out.markup("<tr>");
    }

    pub fn cell(&mut self, range: &Range<usize>) {
        let table = &mut self.table;
        let named = table.heads.get(table.column).filter(|head| !head.is_empty());
        let (open, close) = match (table.head, table.column, named) {
            // A head cell without text heads nothing.
            (Some(_), _, _) if self.text[range.clone()].trim().is_empty() => ("<td", "</td>"),
            (Some(_), _, _) => ("<th scope=\"col\"", "</th>"),
            (None, 0, Some(_)) => ("<th scope=\"row\"", "</th>"),
            (None, _, _) => ("<td", "</span></td>"),
        };
        self.out.markup(open);
        table.align(&mut self.out);
        if let ("<td", Some(head)) = (open, named.filter(|head| head.len() <= MOST_LABEL)) {
            self.out.attr("data-l", head);
        }
        self.out.markup(if close == "</span></td>" { "><span>" } else { ">" });
        table.close = close;
        if let Some(start) = &mut table.head {
            *start = self.out.at();
        }
    }

    pub fn end_cell(&mut self) {
        let table = &mut self.table;
        if let Some(start) = table.head {
            table.heads.push(self.out.plain(start));
        }
        table.column += 1;
        self.out.markup(table.close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::body::tests::html;

    #[test]
    fn cells_repeat_the_heading_of_their_column() {
        assert_eq!(
            html("| A | B \"*b*\" [[k]] |\n|---|--:|\n| 1 | 2 |\n| 3 |\n"),
            "<div class=\"table\"><table>\n<thead>\n<tr><th scope=\"col\">A</th>\
             <th scope=\"col\" class=\"end\">B \"<em>b</em>\" {link k}</th></tr>\n</thead>\n<tbody>\n\
             <tr><th scope=\"row\">1</th><td class=\"end\" data-l=\"B &quot;b&quot; k\"><span>2</span></td></tr>\n\
             <tr><th scope=\"row\">3</th><td class=\"end\" data-l=\"B &quot;b&quot; k\"><span></span></td></tr>\n\
             </tbody>\n</table></div>\n"
        );
    }

    #[test]
    fn a_column_without_heading_heads_no_row() {
        let html = html("| | B |\n|---|:-:|\n| 1 | 2 |\n");
        assert!(
            html.contains("<tr><td></td><th scope=\"col\" class=\"center\">B</th></tr>"),
            "{html}"
        );
        assert!(
            html.contains("<tr><td><span>1</span></td><td class=\"center\" data-l=\"B\">"),
            "{html}"
        );
    }

    #[test]
    fn a_long_heading_is_not_repeated() {
        let text = ["| A | ", &"b".repeat(MOST_LABEL + 1), " |\n|---|---|\n| 1 | 2 |\n"].concat();
        assert!(html(&text).contains("<td><span>2</span></td>"));
    }

    #[test]
    fn every_form_of_reference_works_in_a_table() {
        let html = html("| A |\n|---|\n| [[k\\|l]] ![i](i.png) `a\\|b` [^S1] [f](f.pdf) |\n");
        assert!(html.contains("{link k|l} <img{image i.png} alt=\"i\""), "{html}");
        assert!(
            html.contains("<code>a|b</code> {cite S1} <a href=\"{file f.pdf}\">f</a>"),
            "{html}"
        );
    }
}
