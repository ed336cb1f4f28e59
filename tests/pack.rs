//! What `fiches pack` puts into its zip file.

use std::fs;
use std::io::Cursor;
use std::process::Command;

use crate::common::{TODAY, site};

#[test]
fn a_packed_site_leaves_out_what_speaks_to_servers() {
    let site = site("");
    let settings = fs::read_to_string(site.path().join("content/site.toml")).unwrap();
    let settings = ["base_url = \"https://fiches.example/\"\n", &settings].concat();
    site.write("content/site.toml", settings);
    let mut fiches = Command::new(env!("CARGO_BIN_EXE_fiches"));
    fiches.args(["pack", "--today", TODAY]).current_dir(site.path());
    assert!(fiches.status().unwrap().success());

    let zip = fs::read(site.path().join("public.zip")).unwrap();
    let zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let names: Result<Vec<_>, _> = zip.file_names().collect();
    let names = names.unwrap();
    assert!(names.iter().any(|name| name == "fr/index.html"), "{names:?}");
    for name in ["sitemap.xml", "robots.txt", "_headers", ".htaccess", "nginx.conf", "sw.js"] {
        assert!(!names.iter().any(|packed| packed == name), "{name}");
    }
}
