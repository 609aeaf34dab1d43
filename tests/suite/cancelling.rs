//! Calls that are given up: after any number of steps, and what then becomes of the client and of what was sent.

use std::{
    future::poll_fn,
    pin::pin,
    sync::atomic::{AtomicUsize, Ordering},
    task::Poll,
    time::Duration,
};

use quickblox_api::{Client, Error, RetryPolicy, content::FilePart};
use quickblox_tests::{
    calls,
    server::{Act, Received, Server, json},
    typed::Arguments,
};
use tokio::{
    task::{JoinSet, yield_now},
    time::timeout,
};

mod cases;
mod idle;

use crate::common::BOUND;
use cases::{CASES, Case, GONE, read, with_application, write};

/// Opens sessions, and answers all else in a way that fits every call above.
fn script(first: &'static [&'static str]) -> impl Fn(&Received) -> Act + Send + Sync {
    let (sessions, calls) = (AtomicUsize::new(0), AtomicUsize::new(0));
    move |request| {
        if request.is_for_session() {
            let number = sessions.fetch_add(1, Ordering::Relaxed) + 1;
            let session = format!(r#"{{"session": {{"token": "t{number}", "user_id": 0}}}}"#);
            return Act::answer(json("201 Created", &session));
        }
        let head = first.get(calls.fetch_add(1, Ordering::Relaxed));
        let head = *head.unwrap_or(&"200 OK");
        Act::answer(json(
            head,
            if head == GONE {
                LOST
            } else {
                body(&request.head)
            },
        ))
    }
}

const LOST: &str = r#"{"errors": ["Required session does not exist"]}"#;

fn body(head: &str) -> &'static str {
    if head.contains("per_page=1") {
        let is_second = head.contains("page=2");
        return if is_second {
            r#"{"current_page": 2, "per_page": 1, "total_entries": 2, "items": [{"user": {"id": 6}}]}"#
        } else {
            r#"{"current_page": 1, "per_page": 1, "total_entries": 2, "items": [{"user": {"id": 5}}]}"#
        };
    }
    r#"{"user": {"id": 5}, "size": 3, "name": "a.png", "content_type": "image/png", "file_id": "x", "token": "u1"}"#
}

/// Goes on with a future for so many steps, and drops it; none if it did not come to its end.
async fn steps<T>(future: impl Future<Output = T>, count: usize) -> Option<T> {
    let mut future = pin!(future);
    let mut left = count;
    poll_fn(move |context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => {
            left -= 1;
            if left == 0 {
                Poll::Ready(None)
            } else {
                Poll::Pending
            }
        }
    })
    .await
}

/// Tells how many steps there are.
async fn give_up_everywhere(case: &Case) -> usize {
    let name = case.name;
    for count in 1..1000 {
        let server = Server::start(script(case.first)).await.expect("loopback");
        let builder = Client::builder().base_url(&server.url);
        let policy = RetryPolicy::default().base_delay(Duration::ZERO);
        let client = (case.client)(builder.retry(policy))
            .build()
            .expect("all is given");
        (case.before)(&client).await.expect("all is well");
        let before = server.received().len();
        let outcome = steps((case.call)(&client), count).await;
        // What is on its way arrives, or does not.
        for _ in 0..20 {
            yield_now().await;
        }
        let sent = server.received().len() - before;
        assert!(
            sent <= case.requests,
            "{name}, {count} steps: {sent} requests"
        );
        if let Some(outcome) = &outcome {
            assert!(outcome.is_ok(), "{name}: {outcome:?}");
            assert_eq!(sent, case.requests, "{name}");
        }

        // The client is as good as before: another call takes no more than the refusals that are left, and a session.
        let before = server.received().len();
        let calls = server.calls().len();
        for call in [read, write] {
            call(&client)
                .await
                .unwrap_or_else(|error| panic!("{name}, {count} steps: {error:?}"));
        }
        let now = server.calls();
        let carried_out = |call: &&Received| call.head.starts_with("POST /users.json");
        let left = case.first.len().saturating_sub(calls);
        let writes = now[calls..].iter().filter(carried_out).count();
        assert!(
            (1..=1 + left).contains(&writes),
            "{name}, {count} steps: {writes} writes"
        );
        let again = server.received().len() - before;
        assert!(
            again <= 2 + left + 2,
            "{name}, {count} steps: {again} requests"
        );
        if outcome.is_some() {
            return count;
        }
    }
    panic!("{name} does not end");
}

#[tokio::test]
async fn a_call_can_be_given_up_anywhere() {
    for case in CASES {
        let steps = timeout(BOUND, give_up_everywhere(case)).await;
        let steps = steps.unwrap_or_else(|_| panic!("{} hangs", case.name));
        // One for the answer at least; each further request has its own.
        assert!(steps > case.requests, "{}: {steps}", case.name);
    }
}

#[tokio::test]
async fn who_waits_for_a_session_takes_over_from_one_who_gives_up() {
    for count in 1..8 {
        let server = Server::start(script(&[])).await.expect("loopback");
        let builder = Client::builder().base_url(&server.url);
        let client = with_application(builder).build().expect("all is given");
        let given_up = steps(write(&client), count);
        let (given_up, others) = tokio::join!(given_up, async {
            let mut others = JoinSet::new();
            for _ in 0..10 {
                let client = client.clone();
                others.spawn(async move { read(&client).await });
            }
            let others = timeout(BOUND, others.join_all()).await;
            others.expect("nobody waits for ever")
        });
        for other in others {
            other.unwrap_or_else(|error| panic!("{count}: {error:?}"));
        }
        // One for who gave up, and one for all the others.
        assert!(
            server.sessions() <= 2,
            "{count}, {given_up:?}: {}",
            server.sessions()
        );
    }
}

/// So that calls can be spawned. `calls::call` makes each one that is generated.
#[test]
fn all_calls_cross_threads_and_errors_do() {
    fn crosses_threads<T: Send>(_: T) {}
    fn is_shared<T: Send + Sync + 'static>() {}
    is_shared::<Error>();
    is_shared::<Client>();
    assert!(size_of::<Error>() <= 128);
    let client = Client::builder().build().expect("nothing is needed");
    let arguments = Arguments::default();
    crosses_threads(calls::call(&client, "get_user", &arguments));
    crosses_threads(calls::items(&client, "list_users", &arguments));
    let file = || FilePart::new("a.png", "image/png", "PNG");
    let access = serde_json::json!({ "id": 5, "blob_id": 5, "params": "https://127.0.0.1/" });
    let access = serde_json::from_value(access).expect("a permission");
    crosses_threads(client.upload_file(&access, file()).send());
    let request = client.upload_record_file("Cinemas", "5d87", "poster", file());
    crosses_threads(request.send());
    crosses_threads(client.session());
    let request = || client.request(reqwest::Method::GET, "/x.json");
    crosses_threads(request().send::<String>());
    crosses_threads(request().send_for_stream());
}
