//! What a hundred calls at once make of a server in trouble.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use quickblox_api::ErrorKind;
use quickblox_tests::server::{Act, Received, Server, json};
use tokio::sync::Barrier;

use super::{KINDS, Kind, SESSION, USER, alone, at_once, builder, part, success, with_api_key};

const CALLS: usize = 100;

/// Refuses the first calls, as many as come at once, and is good from then on.
async fn trouble(refusal: &'static str, times: usize) -> (Server, Arc<AtomicUsize>) {
    let executed = Arc::<AtomicUsize>::default();
    let (count, executions) = (AtomicUsize::new(0), executed.clone());
    let server = Server::start(move |_: &Received| {
        if count.fetch_add(1, Ordering::Relaxed) < times {
            return Act::answer(json(refusal, ""));
        }
        executions.fetch_add(1, Ordering::Relaxed);
        Act::answer(success())
    });
    (server.await.expect("loopback"), executed)
}

#[test]
fn a_burst_of_429_passes_for_all_calls_and_none_is_carried_out_twice() {
    for refusal in [
        "429 Too Many Requests",
        "429 Too Many Requests\nRetry-After: 0",
        "429 Too Many Requests\nRetry-After: Tue, 17 Apr 2018 22:18:58 GMT",
    ] {
        for kind in KINDS {
            alone(async {
                let (server, executed) = trouble(refusal, CALLS).await;
                let client = with_api_key(&server.url);
                for (attempts, outcome) in at_once(&client, kind, CALLS).await {
                    assert_eq!(outcome.expect("it passes"), 200, "{refusal}");
                    assert!(attempts <= 3, "{refusal}: {attempts}");
                }
                assert_eq!(executed.load(Ordering::Relaxed), CALLS, "{refusal}");
                assert_eq!(server.received().len(), 2 * CALLS, "{refusal}");
                part(client, &server).await;
            });
        }
    }
}

#[test]
fn who_is_asked_to_wait_for_an_hour_gives_up_at_once() {
    for kind in KINDS {
        alone(async {
            let (server, executed) = trouble("429 No\nRetry-After: 3600", usize::MAX).await;
            let client = with_api_key(&server.url);
            for (attempts, outcome) in at_once(&client, kind, CALLS).await {
                let error = outcome.expect_err("it is refused");
                let told = (error.kind(), error.retry_after(), attempts);
                let hour = Some(Duration::from_secs(3600));
                assert_eq!(told, (ErrorKind::RateLimited, hour, 1));
                assert!(!error.may_have_been_processed());
            }
            assert_eq!(executed.load(Ordering::Relaxed), 0);
            part(client, &server).await;
        });
    }
}

#[test]
fn a_burst_of_503_passes_for_reads_and_leaves_writes_in_doubt() {
    for kind in KINDS {
        alone(async {
            let (server, executed) = trouble("503 Service Unavailable", CALLS).await;
            let client = with_api_key(&server.url);
            for (attempts, outcome) in at_once(&client, kind, CALLS).await {
                match (kind, outcome) {
                    (Kind::Read, outcome) => assert_eq!(outcome.expect("it passes"), 200),
                    (Kind::Write, outcome) => {
                        let error = outcome.expect_err("nobody knows whether it was done");
                        assert_eq!((error.kind(), attempts), (ErrorKind::Server, 1));
                        assert!(error.may_have_been_processed());
                    }
                }
            }
            let (carried_out, sent) = match kind {
                Kind::Read => (CALLS, 2 * CALLS),
                Kind::Write => (0, CALLS),
            };
            assert_eq!(executed.load(Ordering::Relaxed), carried_out);
            assert_eq!(server.received().len(), sent);
            part(client, &server).await;
        });
    }
}

#[test]
fn a_server_that_stays_down_is_not_flooded() {
    alone(async {
        let (server, _) = trouble("503 Service Unavailable", usize::MAX).await;
        let client = with_api_key(&server.url);
        for (_, outcome) in at_once(&client, Kind::Read, CALLS).await {
            assert_eq!(outcome.expect_err("it is down").kind(), ErrorKind::Server);
        }
        // A fifth of the calls, and ten a second for ten seconds.
        let retries = server.received().len() - CALLS;
        assert!(retries <= CALLS / 5 + 100, "{retries}");
        part(client, &server).await;
    });
}

#[test]
fn a_hundred_calls_under_way_lose_their_session_and_open_one_new() {
    const GONE: &str = r#"{"errors": {"base": ["Required session does not exist"]}}"#;
    for kind in KINDS {
        alone(async {
            let sessions = AtomicUsize::new(0);
            let all_there = Arc::new(Barrier::new(CALLS));
            let server = Server::start(move |request: &Received| {
                if request.is_for_session() {
                    let number = sessions.fetch_add(1, Ordering::Relaxed) + 1;
                    let session = SESSION.replace("t1", &format!("t{number}"));
                    return Act::answer(json("201 Created", &session));
                }
                if request.text().contains("qb-token: t1\r\n") {
                    // None is refused before all of them are under way.
                    return Act::answer(json("401 No", GONE)).after(all_there.clone());
                }
                Act::answer(json("200 OK", USER))
            });
            let server = server.await.expect("loopback");
            let client = builder(&server.url).application(5, "k3y", "s3cret");
            let client = client.build().expect("all is given");
            for (attempts, outcome) in at_once(&client, kind, CALLS).await {
                assert_eq!((outcome.expect("it passes"), attempts), (200, 1));
            }
            assert_eq!(server.sessions(), 2);
            let calls = server.calls();
            let with = |token: &str| {
                let with_token = calls.iter().filter(|call| call.text().contains(token));
                with_token.count()
            };
            assert_eq!(
                (with("qb-token: t1\r\n"), with("qb-token: t2\r\n")),
                (CALLS, CALLS)
            );
            part(client, &server).await;
        });
    }
}
