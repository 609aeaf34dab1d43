//! Calls that are left alone: polled for any number of steps, and then neither polled again nor dropped.
//!
//! That happens to a call beside the branch of a `select!` that runs, or in a `buffer_unordered` whose consumer makes a
//! call of its own. No other call may wait for it.

use std::{future::poll_fn, task::Poll, time::Duration};

use quickblox_api::{Client, RetryPolicy};
use quickblox_tests::server::Server;
use tokio::time::timeout;

use super::{
    cases::{CASES, Case, MakeStep, Step, download, list, read, write},
    script,
};
use crate::common::BOUND;

fn session(client: &Client) -> Step<'_> {
    Box::pin(async {
        client.session().await;
        Ok(())
    })
}

fn read_with_another_session(client: &Client) -> Step<'_> {
    Box::pin(async {
        let view = client.with_session("t0");
        view.get_user(5).send().await?;
        Ok(())
    })
}

/// The calls that must go on, on the same client.
const OTHERS: [(&str, MakeStep); 6] = [
    ("a snapshot of the session", session),
    ("a read", read),
    ("a write", write),
    ("a list", list),
    ("a download", download),
    ("a read with another session", read_with_another_session),
];

/// Polls a future for so many steps; whether it has ended.
async fn poll(call: &mut Step<'_>, count: usize) -> bool {
    let mut left = count;
    poll_fn(|context| {
        if call.as_mut().poll(context).is_ready() {
            return Poll::Ready(true);
        }
        left -= 1;
        if left == 0 {
            Poll::Ready(false)
        } else {
            Poll::Pending
        }
    })
    .await
}

async fn leave_alone_everywhere(case: &Case) -> usize {
    for count in 1..1000 {
        let server = Server::start(script(case.first)).await.expect("loopback");
        let policy = RetryPolicy::default().base_delay(Duration::ZERO);
        let builder = Client::builder().base_url(&server.url).retry(policy);
        let client = (case.client)(builder).build().expect("all is given");
        (case.before)(&client).await.expect("all is well");
        let mut alone = (case.call)(&client);
        let has_ended = poll(&mut alone, count).await;
        for (name, other) in OTHERS {
            let outcome = timeout(BOUND, other(&client)).await;
            let told = || format!("{name} beside {} after {count} steps", case.name);
            let outcome = outcome.unwrap_or_else(|_| panic!("{} hangs", told()));
            outcome.unwrap_or_else(|error| panic!("{}: {error:?}", told()));
        }
        drop(alone);
        if has_ended {
            return count;
        }
    }
    panic!("{} does not end", case.name);
}

#[tokio::test]
async fn no_call_waits_for_one_that_is_left_alone() {
    for case in CASES {
        let steps = leave_alone_everywhere(case).await;
        assert!(steps > case.requests, "{}: {steps}", case.name);
    }
}
