//! Responses as large as the client takes, and larger.

use std::{error::Error, io::Write, time::Instant};

use quickblox_api::{Client, ErrorKind};

use crate::{MIB, peak, reset};

/// The client's default.
const LIMIT: u64 = 64 * MIB;

/// A response, and the most memory that it may cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Large {
    what: &'static str,
    path: &'static str,
    head: &'static str,
    begin: &'static str,
    item: &'static str,
    end: &'static str,
    /// `None` for no end.
    items: Option<u64>,
    kind: Option<ErrorKind>,
    /// In bytes.
    most: u64,
}

const USER: &str = r#"{"user":{"id":5,"full_name":"Ada Lovelace","login":"ada","email":"ada@example.com","created_at":"2015-05-18T11:38:12Z","updated_at":"2015-05-18T11:38:12Z","last_request_at":null,"user_tags":"analyst"}}"#;
const NO_USER: &str = r#"{"user":{"id":"five","full_name":"Ada Lovelace","login":"ada","email":"ada@example.com","created_at":"2015-05-18T11:38:12Z"}}"#;
const BEGIN: &str = r#"{"current_page":1,"per_page":10,"total_entries":1,"items":["#;

const ALL: &[Large] = &[
    Large {
        what: "a refusal without end",
        path: "/users/502.json",
        head: "502 Bad Gateway",
        begin: "<html><title>Bad Gateway</title>",
        item: "<p>The gateway cannot reach the server.</p>",
        end: "",
        items: None,
        kind: Some(ErrorKind::Server),
        most: 4 * MIB,
    },
    Large {
        what: "a success without end",
        path: "/users/200.json",
        head: "200 OK",
        begin: BEGIN,
        item: USER,
        end: "",
        items: None,
        kind: Some(ErrorKind::ResponseTooLarge),
        most: 2 * LIMIT,
    },
    Large {
        what: "a page of 60 MiB",
        path: "/users.json?page=1",
        head: "200 OK",
        begin: BEGIN,
        item: USER,
        end: "]}",
        items: Some(60 * MIB / (USER.len() as u64 + 1)),
        kind: None,
        most: 5 * LIMIT,
    },
    Large {
        what: "a page of 60 MiB that cannot be decoded",
        path: "/users.json?page=2",
        head: "200 OK",
        begin: BEGIN,
        item: NO_USER,
        end: "]}",
        items: Some(60 * MIB / (NO_USER.len() as u64 + 1)),
        kind: Some(ErrorKind::Decode),
        most: 2 * LIMIT,
    },
];

impl Large {
    /// The response to a request with this first line.
    pub(crate) fn of(request: &str) -> Option<Self> {
        let path = request.split(' ').nth(1)?;
        ALL.iter().copied().find(|large| large.path == path)
    }

    pub(crate) fn write(self, to: &mut impl Write) -> std::io::Result<()> {
        let mut to = std::io::BufWriter::with_capacity(64 * 1024, to);
        write!(
            to,
            "HTTP/1.1 {}\r\nConnection: close\r\n\r\n{}",
            self.head, self.begin
        )?;
        for index in 0..self.items.unwrap_or(u64::MAX) {
            let comma = if index == 0 { "" } else { "," };
            write!(to, "{comma}{}", self.item)?;
        }
        to.write_all(self.end.as_bytes())?;
        to.flush()
    }
}

pub(crate) async fn measure(url: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::builder().session_token("token").base_url(url);
    let client = client.retry(quickblox_api::RetryPolicy::none()).build()?;
    for large in ALL {
        let (before, start) = (reset()?, Instant::now());
        let kind = match large.path.strip_prefix("/users.json?page=") {
            Some(page) => client
                .list_users()
                .page(page.parse::<i64>()?)
                .send()
                .await
                .map(drop),
            None => client
                .request(reqwest::Method::GET, large.path)
                .send::<serde_json::Value>()
                .await
                .map(drop),
        };
        let extra = peak()?.saturating_sub(before);
        println!(
            "{}: {:.1} s, {} MiB of extra memory",
            large.what,
            start.elapsed().as_secs_f64(),
            extra / MIB
        );
        assert_eq!(
            kind.err().map(|error| error.kind()),
            large.kind,
            "{large:?}"
        );
        assert!(extra <= large.most, "more than {} MiB", large.most / MIB);
    }
    Ok(())
}
