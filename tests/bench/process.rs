//! Runs a program to its end and says how long it took, or how much memory it held at its peak.

use std::error::Error;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often the memory of a running program is looked at.
const LOOK: Duration = Duration::from_millis(2);

/// Lines of a failed program's messages that are shown.
const SHOWN: usize = 20;

/// Seconds of wall-clock time that `command` takes, start and exit included.
pub fn seconds(command: &mut Command, log: &Path) -> Result<f64, Box<dyn Error>> {
    quiet(command, log)?;
    let start = Instant::now();
    let status = command.status()?;
    let seconds = start.elapsed().as_secs_f64();
    succeeded(command, status.success(), log)?;
    Ok(seconds)
}

/// MiB of resident memory that `command` held at its peak; none where the system does not tell.
///
/// Read from `/proc` while it runs, because the standard library does not hand out what `wait4`
/// knows. The mark only rises, so no more than the last moments before the exit are lost. Looking
/// takes time: never time the same run.
pub fn peak(command: &mut Command, log: &Path) -> Result<Option<f64>, Box<dyn Error>> {
    quiet(command, log)?;
    let mut child = command.spawn()?;
    let path = format!("/proc/{}/status", child.id());
    let mut peak = None;
    let status = loop {
        peak = high_water(&path).or(peak);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(LOOK);
    };
    succeeded(command, status.success(), log)?;
    Ok(peak)
}

fn high_water(path: &str) -> Option<f64> {
    let status = fs::read_to_string(path).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kib / 1024.0)
}

/// Sends what the program says into a file: a pipe nobody empties would stop it.
fn quiet(command: &mut Command, log: &Path) -> Result<(), Box<dyn Error>> {
    let file = File::create(log)?;
    command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
    Ok(())
}

fn succeeded(command: &Command, success: bool, log: &Path) -> Result<(), Box<dyn Error>> {
    if success {
        return Ok(());
    }
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().take(SHOWN).collect();
    Err(format!("{command:?} failed:\n{}", lines.join("\n")).into())
}
