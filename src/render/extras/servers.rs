//! What servers and search engines are told: robots.txt, and for Netlify and Cloudflare
//! (`_headers`), Apache (`.htaccess`) and nginx the headers of the security policy, and which files
//! may be kept: those named by their hash for ever, the first file of a search index never unasked.

use super::{FileId, sitemap};
use crate::render::CSP;
use crate::render::scene::Scene;

/// How long a hashed file may be kept: a year, in seconds.
const YEAR: &str = "public, max-age=31536000, immutable";

/// For a file that is read again under the same name when the site changes: asked for each time,
/// mostly answered by "not changed".
const ASK: &str = "no-cache";

/// Headers of every answer, but for the policy of contents.
const HEADERS: [(&str, &str); 4] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// The files by path.
pub const FILES: [(&str, FileId<'static>); 4] = [
    ("robots.txt", FileId::Robots),
    ("_headers", FileId::Netlify),
    (".htaccess", FileId::Apache),
    ("nginx.conf", FileId::Nginx),
];

/// Whether the file at `path` is one of them, or the sitemap: nobody who reads the site in a folder
/// or offline needs it.
pub fn is_for_servers(path: &str) -> bool {
    path == sitemap::PATH || FILES.iter().any(|(file, _)| *file == path)
}

/// The headers that every answer of a server is to have: names and values.
pub fn headers() -> impl Iterator<Item = (&'static str, String)> {
    let rest = HEADERS.into_iter().map(|(name, value)| (name, value.to_owned()));
    std::iter::once(("Content-Security-Policy", policy())).chain(rest)
}

fn policy() -> String {
    [CSP, "; frame-ancestors 'none'"].concat()
}

/// `robots.txt`.
pub fn robots(scene: &Scene<'_>) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(sitemap) = scene.urls.absolute(sitemap::PATH) {
        text.push_str(&["\nSitemap: ", &sitemap, "\n"].concat());
    }
    text
}

/// `_headers`, for Netlify and Cloudflare. Of two values for a path Netlify takes the one of the
/// narrower pattern, Cloudflare joins both: then too a file may not be used without asking (RFC
/// 9111, 5.2.2.4).
pub fn netlify(scene: &Scene<'_>) -> String {
    let mut text = "/*\n".to_owned();
    for (name, value) in headers() {
        text.push_str(&["  ", name, ": ", &value, "\n"].concat());
    }
    for folder in ["/assets/*", "/search/*"] {
        text.push_str(&[folder, "\n  Cache-Control: ", YEAR, "\n"].concat());
    }
    for language in &scene.site.settings.languages {
        let index = ["/search/", &language.tag, "/index.js"].concat();
        text.push_str(&[&index, "\n  Cache-Control: ", ASK, "\n"].concat());
    }
    text
}

/// `.htaccess`, for Apache.
pub fn apache(scene: &Scene<'_>) -> String {
    let mut text = ["ErrorDocument 404 ", &scene.urls.rooted(), "404.html\n"].concat();
    text.push_str("AddDefaultCharset utf-8\n<IfModule mod_headers.c>\n");
    text.push_str(&["  Header always set Content-Security-Policy \"", &policy(), "\"\n"].concat());
    for (name, value) in HEADERS {
        text.push_str(&["  Header always set ", name, " \"", value, "\"\n"].concat());
    }
    // Hashed names only: the theme's and the sheets' own files, and those of the search.
    for (names, value) in [
        ("\\.[0-9a-f]{8}\\.[a-z0-9]+$", YEAR),
        ("^(?:labels-|sheets-)?[0-9a-f]{8}\\.js$", YEAR),
        ("^index\\.js$", ASK),
    ] {
        text.push_str(&["  <FilesMatch \"", names, "\">\n"].concat());
        text.push_str(&["    Header set Cache-Control \"", value, "\"\n"].concat());
        text.push_str("  </FilesMatch>\n");
    }
    text.push_str("</IfModule>\n");
    text
}

/// `nginx.conf`.
pub fn nginx(scene: &Scene<'_>) -> String {
    let root = scene.urls.rooted();
    let mut headers = ["add_header Content-Security-Policy \"", &policy(), "\" always;\n"].concat();
    for (name, value) in HEADERS {
        headers.push_str(&["add_header ", name, " \"", value, "\" always;\n"].concat());
    }
    // nginx drops the outer headers where a block sets one of its own: they stand twice.
    let inner: String = headers.lines().map(|line| ["  ", line, "\n"].concat()).collect();
    let mut text = [
        "# Include this file in the server block of the site.\ncharset utf-8;\n",
        "error_page 404 ",
        &root,
        "404.html;\n",
        &headers,
    ]
    .concat();
    // An exact place wins over a beginning, the longest of those over the others.
    let kept = ["assets/", "search/"].map(|folder| ([&root, folder].concat(), YEAR));
    let asked = scene
        .site
        .settings
        .languages
        .iter()
        .map(|language| (["= ", &root, "search/", &language.tag, "/index.js"].concat(), ASK));
    for (place, value) in kept.into_iter().chain(asked) {
        text.push_str(&["location ", &place, " {\n", &inner].concat());
        text.push_str(&["  add_header Cache-Control \"", value, "\" always;\n}\n"].concat());
    }
    text
}
