//! A running `fiches serve`, as a browser sees it.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

use crate::{Options, Site, TODAY};

/// How long an answer or an event may take before the bench gives up.
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Preview {
    child: Child,
    port: u16,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Preview {
    /// Starts it; what it says on standard error goes into a file beside the site.
    pub fn start(options: &Options, site: &Site) -> Result<Preview, Box<dyn Error>> {
        let mut serve = options.fiches();
        serve.args(["serve", "--port", "0", "--today", TODAY, "--site"]).arg(site.path());
        let log = File::create(site.path().with_file_name("serve.log"))?;
        let mut child = serve.stdout(Stdio::piped()).stderr(log).spawn()?;
        let mut line = String::new();
        let stdout = child.stdout.take().ok_or("no standard output")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let port = line.trim().trim_end_matches('/').rsplit(':').next().unwrap_or_default();
        Ok(Preview { child, port: port.parse()? })
    }

    fn ask(&self, path: &str) -> Result<TcpStream, Box<dyn Error>> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let port = self.port;
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        Ok(stream)
    }

    /// The answer for a path that begins with a slash. One that is torn is an error.
    pub fn get(&self, path: &str) -> Result<Answer, Box<dyn Error>> {
        let mut bytes = Vec::new();
        self.ask(path)?.read_to_end(&mut bytes)?;
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").ok_or("no answer")?;
        let head = String::from_utf8(bytes[..end].to_vec())?;
        let body = bytes.split_off(end + 4);
        let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("content-length").then(|| value.parse::<usize>())
        });
        if length.ok_or("no length")?? != body.len() {
            return Err(format!("a torn answer for {path}").into());
        }
        Ok(Answer { status, body })
    }

    /// The text of a page that is there.
    pub fn page(&self, path: &str) -> Result<String, Box<dyn Error>> {
        let answer = self.get(path)?;
        if answer.status != 200 {
            return Err(format!("{path} has status {}", answer.status).into());
        }
        Ok(String::from_utf8(answer.body)?)
    }

    /// What an open page is told: the names of events.
    pub fn events(&self, page: &str) -> Result<impl Iterator<Item = String>, Box<dyn Error>> {
        let stream = self.ask(&["/_fiches/events?page=", page].concat())?;
        let lines = BufReader::new(stream).lines().map_while(Result::ok);
        Ok(lines.filter_map(|line| Some(line.strip_prefix("event: ")?.to_owned())))
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
