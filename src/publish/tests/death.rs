//! Builds in another process that is killed, held or given no room: the site stays whole.
//!
//! Each test starts the test program again for itself alone; the variable `OUT` tells it that it
//! is the child, and where to publish.

use std::env;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Instant;

use super::super::exchange::Way;
use super::super::place::Place;
use super::*;

const OUT: &str = "FICHES_TEST_OUT";

/// The output folder, if this process is a child.
fn as_child() -> Option<PathBuf> {
    env::var_os(OUT).map(PathBuf::from)
}

/// A command that runs the test named `test` of this module as a child, after `program`.
fn child(program: &[&str], test: &str, out: &Path) -> Command {
    let (_crate, module) = module_path!().split_once("::").unwrap();
    let exe = env::current_exe().unwrap();
    let mut words: Vec<&Path> = program.iter().map(Path::new).collect();
    words.push(&exe);
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).args(["--exact", &format!("{module}::{test}")]);
    command.env(OUT, out).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn wait_until(what: &str, done: impl Fn() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < Duration::from_secs(30), "{what}");
        thread::sleep(Duration::from_millis(1));
    }
}

/// Version `n` of a site: pages that stay, pages that change, pages that come and go.
fn version(n: u32) -> Tree {
    let mut site = tree(&[("index.html", &n.to_string())]);
    site.extend((0..30).map(|i| (format!("stay/{i}/index.html"), vec![b'a' + i as u8 % 20; 2000])));
    site.extend((0..20).map(|i| (format!("change/{i}.html"), format!("{i} {n}").into_bytes())));
    site.extend((0..5).map(|i| (format!("go/{}/{i}.html", n % 3), vec![b'x'; 10])));
    site
}

fn publish_version(out: &Path, way: Way, n: u32) {
    let staging = Staging::open_on(Place::new(out, &[]).unwrap(), way, Duration::ZERO).unwrap();
    for (name, bytes) in version(n) {
        let (page, key) = (path(&name), Digest::of(&bytes));
        if !staging.reuse(&page, &key) {
            staging.put_keyed(&page, key, &bytes).unwrap();
        }
    }
    staging.commit().unwrap();
}

/// The version published at `out`, after making sure that it is exactly that one.
fn whole_version(out: &Path) -> u32 {
    let site = pages(out);
    let n = str::from_utf8(&site["index.html"]).unwrap().parse().unwrap();
    assert!(site == version(n), "the site is not exactly version {n}");
    assert_as_listed(out);
    n
}

/// Lets a child rebuild until it is killed, twenty times, each time looking at what it left.
fn kill_twenty_times(test: &str, way: Way) {
    if let Some(out) = as_child() {
        let mut n = whole_version(&out);
        loop {
            n += 1;
            publish_version(&out, way, n);
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    publish_version(&out, way, 0);
    let mut random: u32 = 2026;
    let mut interrupted = 0;
    for _ in 0..20 {
        let n = whole_version(&out);
        let index = out.join("index.html");
        let mut killed = child(&[], test, &out).spawn().unwrap();
        let begun = || fs::read_to_string(&index).is_ok_and(|text| text != n.to_string());
        wait_until("the child publishes", begun);
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        thread::sleep(Duration::from_micros(u64::from(random >> 8) % 30_000));
        kill(&mut killed);
        interrupted += usize::from(out.with_file_name(".public.fiches-new").exists());
        look_at_what_is_left(&out, way);
    }
    assert!(interrupted > 0, "no build was interrupted");
}

fn kill(child: &mut Child) {
    assert!(child.try_wait().unwrap().is_none(), "the child ended by itself");
    child.kill().unwrap();
    child.wait().unwrap();
}

fn look_at_what_is_left(out: &Path, way: Way) {
    if out.exists() {
        whole_version(out);
    } else {
        assert_eq!(way, Way::Renames, "an exchange leaves no moment without a site");
        drop(Staging::open(out, &[]).unwrap());
    }
    let n = whole_version(out);
    publish_version(out, way, n + 1);
    assert_eq!(whole_version(out), n + 1);
    assert_tidy(out);
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() {
    kill_twenty_times("a_build_killed_at_any_moment_leaves_a_whole_site", Way::here());
}

#[test]
fn a_build_by_two_renames_killed_at_any_moment_leaves_a_whole_site() {
    let test = "a_build_by_two_renames_killed_at_any_moment_leaves_a_whole_site";
    kill_twenty_times(test, Way::Renames);
}

#[test]
fn death_between_the_two_renames_is_mended_by_the_next_build() {
    let (_folder, out, site) = published();
    fs::rename(&out, out.with_file_name(".public.fiches-old")).unwrap();
    fs::create_dir(out.with_file_name(".public.fiches-new")).unwrap();
    drop(Staging::open(&out, &[]).unwrap());
    assert_eq!(pages(&out), site);
    assert_tidy(&out);
}

#[test]
fn death_after_the_two_renames_is_tidied_by_the_next_build() {
    let (_folder, out, mut site) = published();
    fs::rename(&out, out.with_file_name(".public.fiches-old")).unwrap();
    fs::create_dir(&out).unwrap();
    site.insert("new.html".into(), b"new".to_vec());
    publish(&out, &site).unwrap();
    assert_eq!(pages(&out), site);
    assert_tidy(&out);
}

#[test]
fn a_second_process_is_refused_while_the_first_lives_and_not_after_its_death() {
    if let Some(out) = as_child() {
        let _staging = Staging::open(&out, &[]).unwrap();
        thread::sleep(Duration::from_secs(600));
    }
    let (_folder, out, _) = published();
    let test = "a_second_process_is_refused_while_the_first_lives_and_not_after_its_death";
    let mut first = child(&[], test, &out).spawn().unwrap();
    let begun = || out.with_file_name(".public.fiches-new").exists();
    wait_until("the child opens the folder", begun);
    let wait = Duration::from_millis(100);
    let open = || Staging::open_on(Place::new(&out, &[]).unwrap(), Way::here(), wait);
    assert_eq!(open().unwrap_err().code, Code::OutputLocked);
    kill(&mut first);
    open().unwrap();
    assert_tidy(&out);
}

/// A limit on the size of files is a disk that is full in the middle of one, for any user.
#[cfg(unix)]
#[test]
fn a_write_that_fails_midway_leaves_the_old_site() {
    if let Some(out) = as_child() {
        let staging = Staging::open(&out, &[]).unwrap();
        staging.put(&path("small"), b"fits").unwrap();
        let failed = staging.put(&path("fr/large"), &[b'x'; 200_000]).unwrap_err();
        assert_eq!(failed.code, Code::OutputWrite);
        drop(staging);
        let many = (0..500).map(|n| (format!("page-{n}"), b"fits".to_vec())).collect();
        let failed = publish(&out, &many).unwrap_err();
        assert!(failed.args[0].1.ends_with(manifest::NAME), "{failed:?}");
        return;
    }
    let (_folder, out, site) = published();
    let limited = ["sh", "-c", "trap '' XFSZ; ulimit -f 16; \"$0\" \"$@\" && exit 7"];
    let test = "a_write_that_fails_midway_leaves_the_old_site";
    let ended = child(&limited, test, &out).status().unwrap();
    assert_eq!(ended.code(), Some(7), "the child's own assertions");
    assert_eq!(pages(&out), site);
    assert_tidy(&out);
}
