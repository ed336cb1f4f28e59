//! What a request may name: this computer, and a path that stays in its folder.

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
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => 16 * digit(rest.next()?)? + digit(rest.next()?)?,
            byte => byte,
        });
    }
    let name = String::from_utf8(bytes).ok()?;
    let leads_out = matches!(name.as_str(), "." | "..");
    let odd = |c: char| c.is_control() || c == '/' || c == '\\';
    (!leads_out && !name.contains(odd)).then_some(name)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}
