//! A disk that fails, or a process that dies, between any two changes on disk: all of them, one
//! after the other. Killed processes (`death`) are the real thing, but seldom hit the moment
//! that matters.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::disk::Disk;
use super::super::exchange::Way;
use super::super::place::Place;
use super::*;

/// Lets a number of changes pass.
#[derive(Debug)]
pub struct Fuse {
    steps: AtomicUsize,
    blows_after: usize,
    end: End,
}

/// What happens when the fuse blows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// One change fails.
    Failure,
    /// No change reaches the disk any more, as if the process were dead.
    Death,
}

impl Fuse {
    pub fn step(&self) -> std::io::Result<()> {
        let step = self.steps.fetch_add(1, Ordering::Relaxed);
        let blown = match self.end {
            End::Failure => step == self.blows_after,
            End::Death => step >= self.blows_after,
        };
        if blown { Err(std::io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    /// One that lets everything pass and counts it.
    pub fn counting() -> Fuse {
        fuse(usize::MAX, End::Failure)
    }

    pub fn count(&self) -> usize {
        self.steps.load(Ordering::Relaxed)
    }

    fn blown(&self) -> bool {
        self.count() > self.blows_after
    }
}

/// Versions of a site, in which pages stay, one changes, one comes and goes.
fn version(n: usize) -> Tree {
    let number = n.to_string();
    let going = format!("go/{n}/index.html");
    let stays = ["a", "b/c"].map(|name| format!("stay/{name}/index.html"));
    let mut site = tree(&[("index.html", &number), (&going, "new")]);
    site.extend(stays.map(|name| (name, b"same".to_vec())));
    site
}

/// Builds version `n` with a fuse; whether it blew, and what the build said.
fn build(out: &Path, way: Way, n: usize, fuse: Fuse) -> (bool, Result<Report, Diagnostic>) {
    let fuse = Arc::new(fuse);
    let disk = Disk { fuse: Some(fuse.clone()) };
    let place = Place { disk, ..Place::new(out, &[]).unwrap() };
    let result = Staging::open_on(place, way, Duration::ZERO).and_then(|staging| {
        version(n).iter().try_for_each(|(name, bytes)| staging.put(&path(name), bytes))?;
        staging.commit()
    });
    (fuse.blown(), result)
}

fn fuse(blows_after: usize, end: End) -> Fuse {
    Fuse { steps: AtomicUsize::new(0), blows_after, end }
}

/// Asserts that the site is one of `versions`, whole. Between two renames it stands aside.
fn assert_whole(out: &Path, way: Way, versions: &[usize]) {
    let aside = out.with_file_name(".public.fiches-old");
    let site = if way == Way::Renames && !out.exists() { pages(&aside) } else { pages(out) };
    assert!(versions.iter().any(|n| site == version(*n)), "{:?}", site.keys());
}

/// Builds with the fuse blowing after each number of changes, until it no longer blows: where
/// there is no spare, and where there is one. `then` looks at what each build left.
fn at_every_step(way: Way, end: End, then: impl Fn(&Path, Result<Report, Diagnostic>)) {
    for history in [&[0][..], &[9, 0]] {
        for blows_after in 0.. {
            let folder = tempfile::tempdir().unwrap();
            let out = folder.path().join("public");
            for n in history {
                publish(&out, &version(*n)).unwrap();
            }
            assert_eq!(spare_of(&out).exists(), history.len() > 1);
            let (blown, result) = build(&out, way, 1, fuse(blows_after, end));
            if !blown {
                assert!(blows_after > 10 && result.is_ok());
                break;
            }
            then(&out, result);
        }
    }
}

#[test]
fn death_at_any_step_leaves_a_whole_site_and_the_next_build_succeeds() {
    for way in [Way::here(), Way::Renames] {
        at_every_step(way, End::Death, |out, _| {
            assert_whole(out, way, &[0, 1]);
            publish(out, &version(2)).unwrap();
            assert_eq!(pages(out), version(2));
            assert_tidy(out);
        });
    }
}

#[test]
fn death_while_mending_after_a_death_leaves_a_whole_site() {
    let seconds = |way| (1..20).step_by(4).map(move |second| (way, second));
    for (way, second) in [Way::here(), Way::Renames].into_iter().flat_map(seconds) {
        at_every_step(way, End::Death, |out, _| {
            let _ = build(out, way, 2, fuse(second, End::Death));
            assert_whole(out, way, &[0, 1, 2]);
            publish(out, &version(3)).unwrap();
            assert_eq!(pages(out), version(3));
            assert_tidy(out);
        });
    }
}

#[test]
fn a_failure_at_any_step_is_told_and_leaves_the_old_site_or_comes_after_the_new_one() {
    for way in [Way::here(), Way::Renames] {
        at_every_step(way, End::Failure, |out, result| {
            match result {
                Ok(_) => assert_eq!(pages(out), version(1)),
                Err(diagnostic) => {
                    assert_eq!(
                        (diagnostic.code, diagnostic.help),
                        (Code::OutputWrite, Some("help-full"))
                    );
                    assert_eq!(pages(out), version(0));
                }
            }
            publish(out, &version(2)).unwrap();
            assert_tidy(out);
        });
    }
}
