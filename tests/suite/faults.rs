//! What becomes of calls when connections and servers misbehave: real sockets, a fault a row, and after each row nothing
//! of it is left running.

use std::{sync::Arc, time::Duration};

use quickblox_api::{Client, ClientBuilder, Error, RetryPolicy};
use quickblox_tests::server::{Server, json};
use tokio::{
    runtime::{Builder, Handle},
    task::{JoinSet, yield_now},
    time::timeout,
};

mod bursts;
mod files;
mod keep_alive;
mod rows;
mod sandbox;
mod table;

use crate::common::BOUND;

/// How long a client waits here for what never comes.
const LIMIT: Duration = Duration::from_millis(250);

const USER: &str = r#"{"user": {"id": 5}}"#;
const SESSION: &str = r#"{"session": {"token": "t1", "user_id": 0}}"#;

/// An answer that is right for each of the calls below.
fn success() -> Vec<u8> {
    json("200 OK", USER)
}

/// A read or a write, as one of the two calls below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Read,
    Write,
}

const KINDS: [Kind; 2] = [Kind::Read, Kind::Write];

/// How often a call was sent, and what came of it.
async fn call(client: &Client, kind: Kind) -> (u32, Result<u16, Error>) {
    let sent = match kind {
        Kind::Read => client.get_user(5).send().await,
        Kind::Write => {
            let user = client.create_user().login("ada");
            user.password("correct horse 7").send().await
        }
    };
    match sent {
        Ok(answer) => {
            let id = answer.user.id;
            assert_eq!(id, 5, "the answer is the server's");
            (answer.attempts(), Ok(answer.status().as_u16()))
        }
        Err(error) => (error.attempts(), Err(error)),
    }
}

/// Tries again at once, three attempts in all.
fn builder(url: &str) -> ClientBuilder {
    let policy = RetryPolicy::default().base_delay(Duration::ZERO);
    Client::builder()
        .base_url(url)
        .retry(policy.max_attempts(3))
}

fn with_api_key(url: &str) -> Client {
    builder(url).api_key("k3y").build().expect("all is given")
}

/// The same call, so many times at once.
async fn at_once(client: &Client, kind: Kind, times: usize) -> Vec<(u32, Result<u16, Error>)> {
    let mut calls = JoinSet::new();
    for _ in 0..times {
        let client = client.clone();
        calls.spawn(async move { call(&client, kind).await });
    }
    calls.join_all().await
}

/// Lets go of a client, and sees to it that its connections end with it.
async fn part(client: Client, server: &Server) {
    drop(client);
    let closed = async {
        while server.open() > 0 {
            yield_now().await;
        }
    };
    timeout(BOUND, closed).await.expect("no connection is left");
}

/// Runs a test in bounded time on a runtime of its own, on which nothing may be left behind.
fn alone(work: impl Future<Output = ()>) {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        timeout(BOUND, work).await.expect("in bounded time");
        let metrics = Handle::current().metrics();
        let ended = async {
            while metrics.num_alive_tasks() > 0 {
                yield_now().await;
            }
        };
        timeout(BOUND, ended).await.expect("no task is left");
    });
}

#[test]
fn what_is_left_running_is_noticed() {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let held = Arc::new(tokio::sync::Notify::new());
        let task = tokio::spawn({
            let held = held.clone();
            async move { held.notified().await }
        });
        assert_eq!(Handle::current().metrics().num_alive_tasks(), 1);
        held.notify_one();
        task.await.expect("it ends");
        assert_eq!(Handle::current().metrics().num_alive_tasks(), 0);
    });
}
