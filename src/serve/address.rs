//! What a request may name: this computer, and a path that stays in its folder.

use percent_encoding::percent_decode_str;

/// Whether a `Host` header names this computer and this server's port.
pub fn own_host(host: &str, port: u16) -> bool {
    let (name, given) = match host.rsplit_once(':') {
        Some((name, given)) if !given.ends_with(']') => (name, Some(given)),
        Some(_) | None => (host, None),
    };
    let given = given.map_or(Ok(80), str::parse);
    let local = ["localhost", "127.0.0.1", "[::1]"];
    given == Ok(port) && local.iter().any(|own| name.eq_ignore_ascii_case(own))
}

/// The path without its first slash, percent signs resolved; none where it is not one, or tries
/// to lead out of its folder.
pub fn decoded(path: &str) -> Option<String> {
    let names: Option<Vec<String>> = path.strip_prefix('/')?.split('/').map(name).collect();
    Some(names?.join("/"))
}

fn name(encoded: &str) -> Option<String> {
    let whole = |rest: &str| matches!(rest.as_bytes(), [a, b, ..] if is_hex(a) && is_hex(b));
    if !encoded.split('%').skip(1).all(whole) {
        return None;
    }
    let name = percent_decode_str(encoded).decode_utf8().ok()?;
    let leads_out = matches!(&*name, "." | "..");
    let odd = |c: char| c.is_control() || c == '/' || c == '\\';
    (!leads_out && !name.contains(odd)).then(|| name.into_owned())
}

fn is_hex(byte: &u8) -> bool {
    byte.is_ascii_hexdigit()
}
