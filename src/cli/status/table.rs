//! The states for people at a terminal.

use crate::diag::Texts;
use crate::status::{Passage, Row, Status};

/// The most characters of a passage that are shown.
const SHOWN: usize = 160;

/// A line a sheet, then what translations have missed, then the totals.
pub(super) fn table(status: &Status, texts: &Texts) -> String {
    let mut lines = vec![head(status, texts)];
    lines.extend(status.sheets.iter().map(|row| cells(row, texts)));
    let mut text = aligned(&lines);
    for row in &status.sheets {
        for lang in row.translations.iter().filter(|lang| !lang.passages.is_empty()) {
            text.extend(["\n", &row.key, " · ", &lang.lang, "\n"]);
            lang.passages.iter().for_each(|passage| text.push_str(&missed(passage, texts)));
        }
    }
    text.push('\n');
    text.push_str(&totals(status, texts));
    text
}

fn head(status: &Status, texts: &Texts) -> Vec<String> {
    let ids = ["sheet", "owner", "written", "reviewed", "next", "unconfirmed"];
    let words = ids.iter().map(|id| texts.word(&["status-", id].concat()));
    words.chain(status.languages.iter().cloned()).collect()
}

fn cells(row: &Row, texts: &Texts) -> Vec<String> {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    let key = match row.published {
        true => row.key.clone(),
        false => [&row.key, " (", &texts.word("status-unpublished"), ")"].concat(),
    };
    let next = match row.overdue {
        true => [&text(&row.next_review), " (", &texts.word("status-overdue"), ")"].concat(),
        false => text(&row.next_review),
    };
    let unconfirmed = match row.unconfirmed.as_deref() {
        Some("") => texts.word("status-undated"),
        Some(_) | None => text(&row.unconfirmed),
    };
    let fixed = [key, text(&row.owner), text(&row.written), text(&row.reviewed), next, unconfirmed];
    let state = |state: &str| texts.word(&["state-", state].concat());
    fixed.into_iter().chain(row.translations.iter().map(|lang| state(lang.state))).collect()
}

/// Columns as wide as their widest cell. All are written in Latin letters, one column each.
fn aligned(lines: &[Vec<String>]) -> String {
    let columns = lines.first().map_or(0, Vec::len);
    let width = |at: usize| lines.iter().map(|cells| cells[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for cells in lines {
        let padded = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        text.push_str(padded.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

fn missed(passage: &Passage, texts: &Texts) -> String {
    let mark = |id: &str| texts.phrase("passage-mark", &[("word", texts.word(id))]);
    let kind = mark(&["passage-", passage.kind].concat());
    let mut text = ["  ", &kind, " ", &passage.place(texts), "\n"].concat();
    for (id, said) in [("passage-was", &passage.was), ("passage-now", &passage.now)] {
        if let Some(said) = said {
            text.extend(["    ", &mark(id), " ", &short(said), "\n"]);
        }
    }
    text
}

/// A passage on one line.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((at, _)) => [&line[..at], "…"].concat(),
        None => line,
    }
}

fn totals(status: &Status, texts: &Texts) -> String {
    let all = texts.phrase("status-totals", &status.totals.args());
    let languages = status.totals.languages.iter();
    let languages = languages.map(|counts| texts.phrase("status-language", &counts.args()));
    std::iter::once(all).chain(languages).map(|line| line + "\n").collect()
}
