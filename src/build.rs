//! The build script: themes, messages, the sources that `pipeline` hashes and the site of
//! `fiches init` are embedded as folders, which the compiler does not watch by itself.

fn main() {
    for folder in ["themes", "i18n", "src"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
