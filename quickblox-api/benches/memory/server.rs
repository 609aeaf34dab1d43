//! The server: a process of its own, so that only the client is measured.

use std::{
    env,
    error::Error,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
};

use crate::responses::Large;

pub(crate) const CHUNK: usize = 64 * 1024;

/// Variable that makes this program run as the server. Its value is the size of the file in bytes.
pub(crate) const SERVE: &str = "QUICKBLOX_BENCH_SERVE";

pub(crate) struct Server {
    pub(crate) url: String,
    process: Child,
}

impl Server {
    pub(crate) fn start(size: u64) -> Result<Self, Box<dyn Error>> {
        let mut process = Command::new(env::current_exe()?)
            .env(SERVE, size.to_string())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut url)?;
        let url = url.trim().to_owned();
        Ok(Self { url, process })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) fn serve(size: u64) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    println!("{url}");
    for connection in listener.incoming() {
        let (connection, url) = (connection?, url.clone());
        // The client may close a connection at any time.
        thread::spawn(move || respond(connection, &url, size).ok());
    }
    Ok(())
}

fn respond(connection: TcpStream, url: &str, size: u64) -> std::io::Result<()> {
    let mut reader = BufReader::with_capacity(CHUNK, connection.try_clone()?);
    let mut writer = connection;
    loop {
        let (mut request, mut length) = (String::new(), 0);
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if header.trim().is_empty() {
                break;
            }
            if let Some(value) = header.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        std::io::copy(&mut reader.by_ref().take(length), &mut std::io::sink())?;
        if let Some(response) = Large::of(&request) {
            return response.write(&mut writer);
        }
        if request.starts_with("GET") {
            write!(writer, "HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n")?;
            std::io::copy(&mut std::io::repeat(0).take(size), &mut writer)?;
            continue;
        }
        let access = format!("{url}/blobs/1/upload/?key=a");
        let body = format!(
            r#"{{"blob":{{"id":1,"uid":"a","public":false,"blob_object_access":{{"id":1,"blob_id":1,"params":"{access}"}}}}}}"#
        );
        write!(
            writer,
            "HTTP/1.1 201 Created\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
    }
}
