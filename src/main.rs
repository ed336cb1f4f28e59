//! The binary: arguments in, exit code out.

use std::process::ExitCode;

/// Pages are built from millions of small strings on several threads; the system's allocator
/// spends a quarter of a build on them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    fiches::cli::run(std::env::args_os())
}
