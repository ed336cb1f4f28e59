//! `[partner]` into a partner.

use super::Report;
use crate::diag::{Code, Diagnostic, Spanned};
use crate::model::partner::{Address, Line, Mail, Partner, Website};
use crate::model::value::{Locale, Phone};
use crate::parse::record::Record;

impl Report<'_> {
    pub(super) fn partner(&mut self, table: &Record) -> Partner {
        let phones: Vec<Line> = table
            .list::<Record>("phones")
            .iter()
            .filter_map(|line| self.line(&line.value))
            .collect();
        self.unique(phones.iter().map(|line| &line.id));
        let confidential = table
            .get::<bool>("address_confidential")
            .and_then(|confidential| confidential.value.then_some(confidential.span));
        let partner = Partner {
            name: table.get("name").unwrap_or(Spanned::new(String::new(), table.span)),
            names: texts(&table.plain("names").unwrap_or_default()),
            also_written: table.list("also_written"),
            r#type: table.get("type"),
            regions: table.list("regions"),
            audiences: table.list("audiences"),
            services: table.list("services"),
            languages: tags(table, "languages"),
            website_languages: tags(table, "website_languages"),
            cost: table.get("cost"),
            address_confidential: confidential,
            address: table.get::<Record>("address").map(|address| Address {
                span: table.key_span("address").unwrap_or(address.span),
                text: address.value.plain("text"),
                texts: texts(&address.value),
            }),
            website: table.plain::<Record>("website").and_then(|website| {
                Some(Website { url: website.get("url")?, checked: website.get("checked") })
            }),
            email: table.plain::<Record>("email").and_then(|email| {
                Some(Mail { address: email.get("address")?, checked: email.get("checked") })
            }),
            phones,
        };
        if let Some(address) = &partner.address
            && address.text_in("").is_none()
        {
            self.push(Diagnostic::new(Code::FieldEmpty).arg("key", "address"), address.span);
        }
        if let (Some(confidential), Some(address)) = (confidential, &partner.address) {
            let given = Diagnostic::new(Code::AddressConfidential)
                .arg("name", &partner.name.value)
                .label(self.place(confidential), "label-first");
            self.push(given, address.span);
        }
        partner
    }

    fn line(&mut self, table: &Record) -> Option<Line> {
        let id: Spanned<String> = table.get("id")?;
        let number: Option<Spanned<Phone>> = match (table.get("number"), table.get("short")) {
            (Some(number), None) | (None, Some(number)) => Some(number),
            (number, _) => {
                let keys = ["number", "short"].map(|key| table.key_span(key));
                let help = match keys {
                    [Some(_), Some(_)] => Some("help-both"),
                    [None, None] => Some("help"),
                    _ => None, // the one that is given could not be read, and was reported
                };
                if let Some(help) = help {
                    let wrong = Diagnostic::new(Code::PhoneBoth).arg("id", &id.value).help(help);
                    self.push(wrong, keys[1].unwrap_or(id.span));
                }
                number
            }
        };
        let number = number?;
        let display: Option<Spanned<String>> = table.get("display");
        if let Some(display) = &display
            && let Err(problem) = number.value.check_display(&display.value)
        {
            self.push(problem, display.span);
        }
        Some(Line {
            span: number.span,
            id,
            number: number.value,
            display: display.map(|display| display.value),
            kind: table.get("kind"),
            hours: table.plain("hours"),
            emergency: table.plain("emergency").unwrap_or(false),
            source_date: table.get("source_date"),
            confirmed: table.get("confirmed"),
            checked: table.get("checked"),
        })
    }
}

/// The texts of a table by language: every key but those with a meaning of their own.
fn texts(table: &Record) -> Vec<(String, String)> {
    table
        .all::<String>()
        .filter(|(tag, _)| tag.value != "text")
        .map(|(tag, text)| (tag.value.clone(), text))
        .collect()
}

fn tags(table: &Record, key: &str) -> Vec<String> {
    table.list::<Locale>(key).into_iter().map(|tag| tag.value.as_str().to_owned()).collect()
}
