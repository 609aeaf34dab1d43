//! How a row of the table of faults is tried: by a read and by a write, once and for ever.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use quickblox_api::{ClientBuilder, ErrorKind};
use quickblox_tests::server::{Act, Received, Script, Server};

use super::{KINDS, Kind, alone, builder, call, part, success};

/// What the server does wrong.
#[derive(Clone)]
pub(super) enum Fault {
    /// It resets the connection without a look at the request.
    Unread,
    /// It does this with the request.
    Acts(Act),
}

/// What a call with this fault ends in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum End {
    /// No harm done.
    Good,
    /// An error of this kind.
    Bad {
        kind: ErrorKind,
        status: Status,
        /// Whether it may have been processed.
        doubt: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Status {
    None,
    Is(u16),
    /// What was sent before a reset may be lost with it, if the client's system says so.
    IsOrNone(u16),
}

/// Whose calls are tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    Never,
    Reads,
    All,
}

#[derive(Clone)]
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) fault: Fault,
    pub(super) end: End,
    pub(super) again: Again,
}

/// Commits the fault so many times, and is a good server from then on.
struct Faulty {
    fault: Fault,
    left: AtomicUsize,
}

impl Faulty {
    fn is_due(&self) -> bool {
        let next = |left: usize| left.checked_sub(1);
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next)
            .is_ok()
    }
}

impl Script for Faulty {
    fn admits(&self, _connection: usize) -> bool {
        !matches!(self.fault, Fault::Unread) || !self.is_due()
    }

    fn act(&self, _request: &Received) -> Act {
        match &self.fault {
            Fault::Acts(act) if self.is_due() => act.clone(),
            _ => Act::answer(success()),
        }
    }
}

/// Tries each row four times; `limits` are those of the client. Each row has a thread: most of its time is waiting.
pub(super) fn check(rows: Vec<Row>, limits: fn(ClientBuilder) -> ClientBuilder) {
    assert!(!rows.is_empty());
    thread::scope(|scope| {
        for row in rows {
            scope.spawn(move || {
                for kind in KINDS {
                    for times in [1, usize::MAX] {
                        alone(check_one(row.clone(), kind, times, limits));
                    }
                }
            });
        }
    });
}

async fn check_one(row: Row, kind: Kind, times: usize, limits: fn(ClientBuilder) -> ClientBuilder) {
    let name = format!("{}: {kind:?}, {times} times", row.name);
    let is_read = matches!(row.fault, Fault::Acts(_));
    let script = Faulty {
        fault: row.fault,
        left: AtomicUsize::new(times),
    };
    let server = Server::start(script).await.expect("loopback");
    let client = limits(builder(&server.url)).api_key("k3y").build();
    let client = client.expect("all is given");
    let (attempts, outcome) = call(&client, kind).await;

    let is_tried_again = match row.again {
        Again::Never => false,
        Again::Reads => kind == Kind::Read,
        Again::All => true,
    };
    let (expected_attempts, end) = match (row.end, times) {
        (End::Good, _) => (1, End::Good),
        (_, 1) if is_tried_again => (2, End::Good),
        (end, _) => (if is_tried_again { 3 } else { 1 }, end),
    };
    match (&outcome, end) {
        (Ok(status), End::Good) => assert_eq!(*status, 200, "{name}"),
        (
            Err(error),
            End::Bad {
                kind,
                status,
                doubt,
            },
        ) => {
            assert_eq!(error.kind(), kind, "{name}: {error:?}");
            assert_eq!(error.may_have_been_processed(), doubt, "{name}: {error:?}");
            let told = error.status().map(|status| status.as_u16());
            let fits = match status {
                Status::None => told.is_none(),
                Status::Is(status) => told == Some(status),
                Status::IsOrNone(status) => told.is_none_or(|told| told == status),
            };
            assert!(fits, "{name}: {error:?}");
        }
        _ => panic!("{name}: {outcome:?}"),
    }
    assert_eq!(attempts, expected_attempts, "{name}: {outcome:?}");

    // Nothing is sent behind the caller's back: neither by the client nor by the HTTP client beneath it.
    let unread = if is_read { 0 } else { times.min(3) };
    let seen = (expected_attempts as usize).saturating_sub(unread);
    assert_eq!(server.received().len(), seen, "{name}");
    let connections = server.accepted();
    assert!(
        connections <= expected_attempts as usize,
        "{name}: {connections}"
    );
    part(client, &server).await;
}
