//! The states as comma-separated values, RFC 4180, for a spreadsheet: a line a sheet.

use super::{Row, Status};

/// The table; passages are counted, not listed.
pub fn csv(status: &Status) -> String {
    let fixed = [
        "key",
        "title",
        "kind",
        "owner",
        "written",
        "reviewed",
        "next_review",
        "overdue",
        "published",
        "unconfirmed",
    ];
    let languages =
        status.languages.iter().flat_map(|lang| [lang.clone(), [lang, "_passages"].concat()]);
    let head = line(fixed.into_iter().map(str::to_owned).chain(languages));
    std::iter::once(head).chain(status.sheets.iter().map(|row| line(cells(row)))).collect()
}

fn cells(row: &Row) -> impl Iterator<Item = String> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let fixed = [
        row.key.clone(),
        row.title.clone(),
        row.kind.to_owned(),
        text(&row.owner),
        text(&row.written),
        text(&row.reviewed),
        text(&row.next_review),
        row.overdue.to_string(),
        row.published.to_string(),
        // A source without a date is not the same as no open contact.
        row.unconfirmed.as_ref().map_or_else(String::new, |date| match date.as_str() {
            "" => "undated".to_owned(),
            date => date.to_owned(),
        }),
    ];
    let translations = row.translations.iter();
    fixed.into_iter().chain(
        translations.flat_map(|lang| [lang.state.to_owned(), lang.passages.len().to_string()]),
    )
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| quoted(&cell)).collect();
    cells.join(",") + "\r\n"
}

/// A cell that begins like a formula gets an apostrophe, or a spreadsheet would calculate it:
/// <https://owasp.org/www-community/attacks/CSV_Injection>.
fn quoted(cell: &str) -> String {
    let safe = match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => ["'", cell].concat(),
        false => cell.to_owned(),
    };
    match safe.contains(['"', ',', '\n', '\r']) {
        true => ["\"", &safe.replace('"', "\"\""), "\""].concat(),
        false => safe,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_has_to_be() {
        assert_eq!(quoted("a b"), "a b");
        assert_eq!(quoted("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(quoted("=1+1"), "'=1+1");
    }
}
