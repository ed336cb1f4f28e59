//! How long each stage took, for `--timings`.

use std::time::{Duration, Instant};

/// The time of each stage, in the order in which they ran.
#[derive(Debug, Default)]
pub struct Timings {
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    /// Runs a stage and notes how long it took.
    pub fn stage<T>(&mut self, name: &'static str, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let made = run();
        self.stages.push((name, start.elapsed()));
        made
    }

    /// A table: a line a stage, in milliseconds, and the sum.
    pub fn table(&self) -> String {
        let sum: Duration = self.stages.iter().map(|(_, time)| *time).sum();
        let lines = self.stages.iter().copied().chain([("sum", sum)]);
        lines
            .map(|(name, time)| format!("{name:<26}{:>9.1} ms\n", time.as_secs_f64() * 1e3))
            .collect()
    }
}
