//! Themes: how they are opened, and what their templates may do.

use super::*;
use serde_json::json;

fn messages() -> Messages {
    let show = |lang: &str, id: &str, args: &[(String, Arg)]| {
        (id != "none").then(|| format!("{lang}/{id}/{args:?}"))
    };
    Messages { html: Box::new(show), text: Box::new(show), fixed: Vec::new() }
}

fn theme(files: &[(&str, &str)]) -> Result<Theme, Vec<Diagnostic>> {
    let file = |(path, text): &(&str, &str)| ThemeFile {
        path: format!("templates/{path}"),
        bytes: text.as_bytes().to_vec(),
    };
    Theme::open("own", files.iter().map(file).collect(), messages, None)
}

fn rendered(template: &str, context: serde_json::Value) -> String {
    theme(&[("x.html", template)]).unwrap().render("x.html", &context).unwrap()
}

/// A context: texts of the page's own.
#[derive(Serialize)]
struct Own {
    lang: BTreeMap<&'static str, &'static str>,
    html: Html<'static>,
    text: Text<'static>,
    none: Html<'static>,
    n: usize,
}

fn own(html: &'static str, text: &'static str) -> Own {
    let lang = BTreeMap::from([("tag", "fr"), ("dir", "ltr")]);
    Own { lang, html: html.into(), text: text.into(), none: Html::default(), n: 2 }
}

#[test]
fn a_skeleton_is_filled_with_the_texts_of_each_context() {
    let template = "{{ html }}|{{ text }}|{{ text }}{% if none %}!{% endif %}|{{ n }}\
                    <a title=\"{{ text }}\">{% set x %}{{ html }}{% endset %}{{ x }}";
    let theme = theme(&[("x.html", template)]).unwrap();
    let skeletons = Skeletons::default();
    for own in [own("<b>", "a \"<\" b"), own("<i>&amp;", "é"), own("", "")] {
        let filled = theme.fill(&skeletons, "x.html", &own).unwrap();
        assert_eq!(filled, theme.render("x.html", &own).unwrap());
    }
    let filled = theme.fill(&skeletons, "x.html", &own("<b>", "<")).unwrap();
    assert_eq!(filled, "<b>|&lt;|&lt;|2<a title=\"&lt;\"><b>");
}

#[test]
fn a_template_may_do_more_with_an_opaque_text_than_show_it() {
    for template in [
        "{{ text | upper }}",
        "{{ text | truncate(length=3) }}",
        "{{ text | length }}",
        "{{ text[0:2] }}",
        "{{ text | isolate }}",
        "{{ t(id=\"m\", x=text, y=html) }}",
        "{{ text ~ \"x\" }}",
        "{% if text < \"b\" %}1{% endif %}",
        "{% if \"a\" in text %}1{% endif %}",
    ] {
        let theme = theme(&[("x.html", template)]).unwrap();
        let skeletons = Skeletons::default();
        for own in [own("<b>", "a long < text"), own("", "ok")] {
            let filled = theme.fill(&skeletons, "x.html", &own).unwrap();
            assert_eq!(filled, theme.render("x.html", &own).unwrap(), "{template}");
        }
    }
}

#[test]
fn the_default_theme_opens() {
    let theme = theme(&[]).unwrap();
    assert!(theme.static_files().any(|(name, bytes)| name == "site.css" && !bytes.is_empty()));
}

#[test]
fn own_templates_replace_and_extend_the_default_ones() {
    let own = theme(&[
        ("redirect.html", "own {% include \"default/parts/a.html\" %}"),
        ("default/parts/a.html", "part"),
    ])
    .unwrap();
    assert_eq!(own.render("redirect.html", &json!({})).unwrap(), "own part");
    let base = "{% extends \"default/base.html\" %}{% block main %}mine{% endblock %}";
    assert!(theme(&[("base.html", base)]).is_ok());
}

#[test]
fn own_static_files_replace_the_default_ones() {
    let css = ThemeFile { path: "static/site.css".into(), bytes: b"own".to_vec() };
    let own = Theme::open("own", vec![css], messages, None).unwrap();
    let found: Vec<_> = own.static_files().filter(|(name, _)| *name == "site.css").collect();
    assert_eq!(found, [("site.css", b"own".as_slice())]);
}

#[test]
fn templates_that_are_the_same_are_not_read_again() {
    let open = |path: &str, bytes: &str, before: Option<&Arc<Theme>>| {
        let file = ThemeFile { path: path.into(), bytes: bytes.into() };
        Arc::new(Theme::open("own", vec![file], messages, before).unwrap())
    };
    let first = open("static/site.css", "a", None);
    let style = open("static/site.css", "b", Some(&first));
    assert!(Arc::ptr_eq(&first.templates, &style.templates));
    assert!(style.static_files().any(|(_, bytes)| bytes == b"b"));
    let template = open("templates/x.html", "x", Some(&style));
    assert_eq!(template.render("x.html", &json!({})).unwrap(), "x");
    let template = open("templates/x.html", "y", Some(&template));
    assert_eq!(template.render("x.html", &json!({})).unwrap(), "y");
}

#[test]
fn messages_get_the_language_and_numbers_as_numbers() {
    let html = rendered(
        r#"{{ t(id="count", n=3, name="a") }}"#,
        json!({ "lang": { "tag": "uk", "dir": "ltr" } }),
    );
    assert_eq!(html, r#"uk/count/[("n", Number(3)), ("name", Text("a"))]"#);
}

#[test]
fn only_html_messages_are_not_escaped_again() {
    let context = json!({ "lang": { "tag": "fr", "dir": "ltr" }, "x": "<" });
    let html = rendered(r#"{{ t(id="m", x=x) }} {{ ta(id="m", x=x) }}"#, context);
    assert_eq!(html, "fr/m/[(\"x\", Text(\"<\"))] fr/m/[(&quot;x&quot;, Text(&quot;&lt;&quot;))]");
}

#[test]
fn a_missing_message_is_an_error_at_its_place() {
    let own = theme(&[("x.html", "a\n{{ t(id=\"none\") }}")]).unwrap();
    let context = json!({ "lang": { "tag": "fr", "dir": "ltr" } });
    let error = own.render("x.html", &context).unwrap_err();
    assert_eq!(error.code, Code::TemplateRender);
    assert!(error.args.iter().any(|(_, reason)| reason.contains("`none`")), "{error:?}");
    let place = error.place.unwrap();
    assert_eq!(place.source.path, "themes/own/templates/x.html");
    assert_eq!(&place.source.text[place.span.range()], "t(id=\"none\")");
}

#[test]
fn every_template_with_a_mistake_is_reported() {
    let wrong = theme(&[("a.html", "{% if %}"), ("b.html", "x\n{{ }")]).err().unwrap();
    let paths: Vec<_> = wrong.iter().map(|d| &d.place.as_ref().unwrap().source.path).collect();
    assert_eq!(paths, ["themes/own/templates/a.html", "themes/own/templates/b.html"]);
    assert!(wrong.iter().all(|d| d.code == Code::TemplateSyntax));
}

#[test]
fn unknown_names_are_reported_where_they_stand() {
    let wrong = theme(&[("a.html", "é {{ x | nix }}\n{{ nox() }}")]).err().unwrap();
    let at = |d: &Diagnostic| {
        let place = d.place.clone().unwrap();
        place.source.text[place.span.range()].to_owned()
    };
    assert_eq!(wrong.iter().map(at).collect::<Vec<_>>(), ["nix", "nox()"]);
}

#[test]
fn latin_names_are_isolated_on_right_to_left_pages_only() {
    let page = |dir| json!({ "lang": { "tag": "ar", "dir": dir }, "x": "<شارع Leguit 4>" });
    assert_eq!(
        rendered("{{ x | isolate }}", page("rtl")),
        "&lt;شارع <bdi dir=\"ltr\">Leguit 4</bdi>&gt;"
    );
    assert_eq!(rendered("{{ x | isolate }}", page("ltr")), "&lt;شارع Leguit 4&gt;");
}
