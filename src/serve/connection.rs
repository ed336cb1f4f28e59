//! Connections: takes each one, reads its one request, and writes answers. Knows nothing of the
//! site.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread;
use std::time::Duration;

use super::http::Answer;
use crate::render;

/// The longest head of a request, in bytes: browsers send less than a tenth.
const HEAD: usize = 16 << 10;

/// Header fields of a request: browsers send some twenty.
const FIELDS: usize = 100;

/// How long the other side may leave a connection silent, or not take what is written.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long no connection can be taken after one could not: most often too many are open.
const PAUSE: Duration = Duration::from_millis(50);

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Head {
    pub method: String,
    /// As it was sent: path and query.
    pub url: String,
    pub host: Option<String>,
}

/// Hands each connection to `answer`, on a thread of its own. Goes on after one that cannot be
/// taken.
pub fn each(
    incoming: impl Iterator<Item = io::Result<TcpStream>>,
    answer: impl Fn(TcpStream) + Sync,
) {
    let answer = &answer;
    thread::scope(|scope| {
        for stream in incoming {
            match stream {
                // A thread that cannot be had leaves its connection closed.
                Ok(stream) => {
                    drop(thread::Builder::new().spawn_scoped(scope, move || answer(stream)));
                }
                Err(_) => thread::sleep(PAUSE),
            }
        }
    });
}

/// Reads a request; none where the other side says nothing that is one.
pub fn head(stream: &mut TcpStream) -> Option<Head> {
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    let mut read = Vec::new();
    let mut part = [0; 2048];
    loop {
        let count = stream.read(&mut part).ok().filter(|count| *count > 0)?;
        read.extend_from_slice(&part[..count]);
        let mut fields = [httparse::EMPTY_HEADER; FIELDS];
        let mut request = httparse::Request::new(&mut fields);
        match request.parse(&read) {
            Ok(httparse::Status::Complete(_)) => return asked(&request),
            Ok(httparse::Status::Partial) if read.len() < HEAD => {}
            Ok(httparse::Status::Partial) | Err(_) => return None,
        }
    }
}

fn asked(request: &httparse::Request<'_, '_>) -> Option<Head> {
    let host = request.headers.iter().find(|field| field.name.eq_ignore_ascii_case("host"));
    Some(Head {
        method: request.method?.to_owned(),
        url: request.path?.to_owned(),
        host: host.and_then(|field| String::from_utf8(field.value.to_vec()).ok()),
    })
}

/// Writes an answer, without its body where only the head was asked for, and ends the connection.
pub fn send(stream: &mut TcpStream, answer: &Answer, body: bool) -> io::Result<()> {
    let own = [
        ("Content-Type", answer.content_type.to_owned()),
        // A reader can tell a torn answer from a whole one.
        ("Content-Length", answer.body.len().to_string()),
        ("Cache-Control", "no-store".to_owned()),
        ("Connection", "close".to_owned()),
        // Beside the published policy, which is enforced, too. A reader's device may keep the site:
        // kept by the preview, it would show yesterday's pages where the editor looks for today's.
        ("Content-Security-Policy", "worker-src 'none'".to_owned()),
        // How an open page knows what it shows, without a byte of its own for it.
        ("Server-Timing", ["tag;desc=\"", &answer.tag, "\""].concat()),
    ];
    let mut bytes = ["HTTP/1.1 ", status(answer.status), "\r\n"].concat();
    for (name, value) in own.into_iter().chain(render::headers()).chain(answer.header.clone()) {
        bytes.extend([name, ": ", &value, "\r\n"]);
    }
    bytes.push_str("\r\n");
    let mut bytes = bytes.into_bytes();
    if body {
        bytes.extend_from_slice(&answer.body);
    }
    stream.write_all(&bytes)?;
    stream.shutdown(Shutdown::Write)?;
    // What the other side still says is heard, or the system would take back what was written.
    io::copy(&mut stream.take(HEAD as u64), &mut io::sink()).map(drop)
}

/// RFC 9110, section 15.
fn status(code: u16) -> &'static str {
    match code {
        200 => "200 OK",
        204 => "204 No Content",
        302 => "302 Found",
        400 => "400 Bad Request",
        403 => "403 Forbidden",
        404 => "404 Not Found",
        405 => "405 Method Not Allowed",
        503 => "503 Service Unavailable",
        _ => "500 Internal Server Error",
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    /// What is read of a request that comes in these parts.
    fn read(parts: &[&[u8]]) -> Option<Head> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let mut server = listener.accept().unwrap().0;
        thread::scope(|scope| {
            scope.spawn(move || {
                for part in parts {
                    client.write_all(part).unwrap();
                    thread::sleep(Duration::from_millis(5));
                }
            });
            head(&mut server)
        })
    }

    #[test]
    fn a_request_may_come_in_parts() {
        let head = read(&[b"GET /fr/?a HT", b"TP/1.1\r\nhOst: localhost:1\r", b"\n\r\n"]).unwrap();
        let own = str::to_owned;
        assert_eq!(
            head,
            Head { method: own("GET"), url: own("/fr/?a"), host: Some(own("localhost:1")) }
        );
    }

    #[test]
    fn what_is_no_request_is_not_answered() {
        assert_eq!(read(&[b"\x16\x03\x01\x02\x00\x01\x00"]), None);
        assert_eq!(read(&[b"GET / HTTP/1.1\r\n"]), None);
        let long = [b"GET / HTTP/1.1\r\nX: ".as_slice(), &vec![b'x'; HEAD]].concat();
        assert_eq!(read(&[&long]), None);
    }

    #[test]
    fn a_connection_that_cannot_be_taken_is_not_the_last() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let taken = listener.accept().map(|(stream, _)| stream);
        let failed = || Err(io::Error::other("too many open files"));
        each([failed(), failed(), taken].into_iter(), |mut stream| {
            stream.write_all(b"here").unwrap();
        });
        let mut said = String::new();
        client.read_to_string(&mut said).unwrap();
        assert_eq!(said, "here");
    }
}
