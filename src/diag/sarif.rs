//! Diagnostics as SARIF 2.1.0 (OASIS, 27 March 2020), for code hosts and review tools.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::json::written;
use super::position::{Files, Region};
use super::{Code, Diagnostic, Place, Severity, Texts};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    language: &'static str,
    column_kind: &'static str,
    results: Vec<ResultOf<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Text,
    full_description: Text,
    default_configuration: Configuration,
    help: Text,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultOf<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Area>,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Area {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// A complete log of one run. Its rules are the codes that occur.
pub fn sarif(diagnostics: &[Diagnostic], texts: &Texts) -> String {
    let mut codes: Vec<Code> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    codes.sort();
    codes.dedup();
    let mut files = Files::default();
    let results = diagnostics.iter().map(|d| result(d, texts, &codes, &mut files)).collect();
    let driver = Driver {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        rules: codes.iter().map(|code| rule(*code, texts)).collect(),
    };
    let language = texts.lang().as_str();
    let run = Run { tool: Tool { driver }, language, column_kind: "unicodeCodePoints", results };
    written(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] })
}

fn rule(code: Code, texts: &Texts) -> Rule {
    // The texts are wrapped for a terminal; here they are one paragraph.
    let explain = texts.explain(code).unwrap_or_default().replace('\n', " ");
    let first = explain.split_inclusive(". ").next().unwrap_or_default().trim_end().to_owned();
    let example = texts.example(code).unwrap_or_default();
    Rule {
        id: code.as_str(),
        short_description: Text { text: first },
        help: Text { text: format!("{explain}\n\n{example}") },
        full_description: Text { text: explain },
        default_configuration: Configuration { level: level(code.severity()) },
    }
}

fn result<'a>(
    diagnostic: &'a Diagnostic,
    texts: &Texts,
    codes: &[Code],
    files: &mut Files<'a>,
) -> ResultOf<'a> {
    let mut message = texts.title(diagnostic);
    if let Some(help) = texts.help(diagnostic) {
        message = format!("{message}\n{}: {help}", texts.help_word());
    }
    let first = diagnostic.place.iter().map(|place| location(place, files.region(place)));
    let locations = first.collect();
    let others = diagnostic.labels.iter().zip(1..).map(|(label, id)| {
        let message = texts.attribute(diagnostic, label.text).map(|text| Text { text });
        let at = location(&label.place, files.region(&label.place));
        Location { id: Some(id), message, ..at }
    });
    ResultOf {
        rule_id: diagnostic.code.as_str(),
        rule_index: codes.binary_search(&diagnostic.code).unwrap_or_default(),
        level: level(diagnostic.severity),
        message: Text { text: message },
        related_locations: others.collect(),
        locations,
    }
}

fn location(place: &Place, region: Region) -> Location {
    let region = region.map(|(start, end)| Area {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    });
    let artifact_location = ArtifactLocation { uri: uri(&place.source.path) };
    let physical_location = PhysicalLocation { artifact_location, region };
    Location { id: None, physical_location, message: None }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The path as a relative reference: all but unreserved characters and `/` is encoded (RFC 3986).
fn uri(path: &str) -> String {
    const ENCODED: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');
    utf8_percent_encode(path, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::MessageLang;
    use crate::diag::sample::diagnostics;
    use serde_json::Value;

    fn log() -> Value {
        serde_json::from_str(&sarif(&diagnostics(), &Texts::new(MessageLang::Fr))).unwrap()
    }

    #[test]
    fn a_log_has_rules_results_and_places() {
        let mut log = log();
        log["runs"][0]["tool"]["driver"]["version"] = "…".into();
        insta::assert_snapshot!(serde_json::to_string_pretty(&log).unwrap());
    }

    #[test]
    fn each_result_points_to_its_rule() {
        let run = &log()["runs"][0];
        for result in run["results"].as_array().unwrap() {
            let index = result["ruleIndex"].as_u64().unwrap() as usize;
            assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        }
    }

    #[test]
    fn a_uri_has_only_what_rfc_3986_allows() {
        assert_eq!(uri("content/a b/é:1.md"), "content/a%20b/%C3%A9%3A1.md");
    }
}
