//! When a session is renewed, and when not.

use std::{
    future::poll_fn,
    pin::pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicUsize, Ordering},
    },
    task::Poll,
};

use chrono::DateTime;
use futures_util::FutureExt as _;
use reqwest::{Url, multipart::Form};

use super::{call, get_user, is_session_request, opened, operation, with_keys as builder};
use crate::{
    ErrorKind,
    auth::Clock,
    call::Call,
    link::{ResponseMode, ResponseStarted},
    testing::{Server, answer},
    transport::Profile,
};

const GONE: &str = r#"{"errors": {"base": ["Required session does not exist"]}}"#;
const START: i64 = 1_900_000_000;

/// Opens sessions t1, t2, …; `given` is sent for all else.
async fn numbered(
    opened: &'static str,
    given: impl Fn(&str) -> String + Send + Sync + 'static,
) -> Server {
    let count = AtomicUsize::new(0);
    Server::start(move |request| {
        if is_session_request(request) {
            let number = count.fetch_add(1, Ordering::Relaxed) + 1;
            let body = format!(r#"{{"session": {{"token": "t{number}", "user_id": 0}}}}"#);
            answer(opened, &body)
        } else {
            given(request)
        }
    })
    .await
}

/// A clock that a test moves, in seconds.
fn clock() -> (Arc<AtomicI64>, Clock) {
    let time = Arc::new(AtomicI64::new(START));
    let read = time.clone();
    let clock =
        Clock::of(move || DateTime::from_timestamp(read.load(Ordering::Relaxed), 0).unwrap());
    (time, clock)
}

fn header(seconds: i64, form: &str) -> String {
    let time = DateTime::from_timestamp(START + seconds, 0).unwrap();
    format!("QB-Token-ExpirationDate: {}", time.format(form))
}

const NAMED: &str = "%Y-%m-%d %H:%M:%S UTC";
const NUMERIC: &str = "%Y-%m-%d %H:%M:%S +0000";

#[tokio::test]
async fn a_session_is_renewed_a_while_before_its_end() {
    // What the first call's response says, when the second call comes, how many sessions there are then.
    for (head, second, expected) in [
        ("200 OK".to_owned(), 7200 - 91, 1),
        ("200 OK".to_owned(), 7200 - 60, 2),
        ("200 OK".to_owned(), 90_000, 2),
        (format!("200 OK\n{}", header(9000, NAMED)), 9000 - 91, 1),
        (format!("200 OK\n{}", header(9000, NUMERIC)), 9000 - 91, 1),
        (format!("200 OK\n{}", header(9000, NUMERIC)), 9000 - 60, 2),
        (format!("200 OK\n{}", header(3600, NAMED)), 3600 - 60, 2),
        // Shorter than the margin: half of it.
        (format!("200 OK\n{}", header(40, NAMED)), 19, 1),
        (format!("200 OK\n{}", header(40, NAMED)), 20, 2),
        // The clocks differ, or the header is none.
        (format!("200 OK\n{}", header(-50, NAMED)), 7200 - 91, 1),
        ("200 OK\nQB-Token-ExpirationDate: soon".to_owned(), 60, 1),
        // A refusal proves nothing.
        (format!("404 No\n{}", header(9000, NAMED)), 7200 - 60, 2),
        (format!("422 No\n{}", header(60, NAMED)), 7200 - 91, 1),
    ] {
        let (time, clock) = clock();
        let given = head.clone();
        let server = numbered("201", move |_| answer(&given, "5")).await;
        let client = builder(&server).clock(clock).build().unwrap();
        let _ = get_user::<i64>(&client).await;
        time.store(START + second, Ordering::Relaxed);
        let _ = get_user::<i64>(&client).await;
        assert_eq!(opened(&server), expected, "{head}, {second}");
        let last = server.requests().pop().unwrap();
        let token = format!("qb-token: t{expected}\r\n");
        assert!(last.contains(&token), "{last}");
    }
}

#[tokio::test]
async fn a_refused_renewal_is_put_off_while_the_session_lasts() {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        if !is_session_request(request) {
            return answer("404 No", "");
        }
        match count.fetch_add(1, Ordering::Relaxed) {
            0 => answer("201", r#"{"session": {"token": "t1"}}"#),
            _ => answer("503", ""),
        }
    })
    .await;
    let (time, clock) = clock();
    let client = builder(&server).clock(clock).build().unwrap();
    for (second, status, attempts) in [
        (0, 404, 1),
        (7150, 404, 2),
        (7199, 404, 2),
        (7200, 503, 3),
        (7201, 503, 4),
    ] {
        time.store(START + second, Ordering::Relaxed);
        let error = get_user::<i64>(&client).await.unwrap_err();
        let got = (error.status().unwrap().as_u16(), opened(&server));
        assert_eq!(got, (status, attempts), "{second}");
    }
}

#[tokio::test]
async fn a_lost_session_is_renewed_and_the_call_repeated_whatever_shape_says_so() {
    for (status, body, expected) in [
        (401, GONE, 2),
        (401, r#"{"errors": ["Required session does not exist"]}"#, 2),
        (401, r#"{"errors": "SESSION DOES NOT EXIST"}"#, 2),
        (401, r#"{"errors": {"token": "Session does not exist"}}"#, 2),
        (
            401,
            r#"{"code": null, "message": "Required session does not exist"}"#,
            2,
        ),
        (401, r#"{"errors": ["session\u0020does not exist"]}"#, 2),
        (401, "Required session does not exist", 2),
        (401, "<html><body>Required session does not exist</body>", 2),
        (401, r#"{"errors": ["Unauthorized"]}"#, 1),
        (401, r#"{"errors": ["Token is required"]}"#, 1),
        (401, "", 1),
        (403, GONE, 1),
        (422, GONE, 1),
        (500, GONE, 1),
    ] {
        let refusal = answer(&status.to_string(), body);
        let server = numbered("201", move |request| {
            if request.contains("qb-token: t1\r\n") {
                refusal.clone()
            } else {
                answer("200 OK", "5")
            }
        })
        .await;
        let client = builder(&server).build().unwrap();
        let sent = call::<i64>(&client, "create_user", |http, url| {
            http.post(url).body("the very same")
        })
        .await;
        assert_eq!(opened(&server), expected, "{status} {body}");
        assert_eq!(sent.is_ok(), expected == 2, "{status} {body}");
        let last = server.requests().pop().unwrap();
        assert!(last.ends_with("\r\n\r\nthe very same"), "{last}");
    }
}

#[tokio::test]
async fn a_hundred_callers_renew_a_lost_session_once() {
    let server = numbered("201", |request| {
        if request.contains("qb-token: t1\r\n") {
            answer("401", GONE)
        } else {
            answer("200 OK", "5")
        }
    })
    .await;
    let client = builder(&server).build().unwrap();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get_user::<i64>(&client).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().into_inner(), 5);
    }
    assert_eq!(opened(&server), 2);
}

#[tokio::test]
async fn a_new_session_that_is_refused_too_is_the_end_of_it() {
    let server = numbered("201", |_| answer("401", GONE)).await;
    let client = builder(&server).build().unwrap();
    let error = get_user::<i64>(&client).await.unwrap_err();
    assert!(error.is_session_gone(), "{error}");
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn the_two_requests_for_sessions_differ_in_nonce_and_signature() {
    let server = numbered("201", |_| answer("401", GONE)).await;
    let client = builder(&server).build().unwrap();
    let _ = get_user::<i64>(&client).await;
    let mut bodies = server.requests();
    bodies.retain(|request| is_session_request(request));
    let read = |request: &str| -> serde_json::Value {
        serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap()
    };
    let (first, second) = (read(&bodies[0]), read(&bodies[1]));
    for field in ["nonce", "signature"] {
        assert_ne!(first[field], second[field], "{field}");
    }
}

#[tokio::test]
async fn a_form_that_cannot_be_sent_twice_gets_the_refusal_and_the_next_call_a_session() {
    let server = numbered("201", |request| {
        if request.contains("qb-token: t1\r\n") {
            answer("401", GONE)
        } else {
            answer("200 OK", "5")
        }
    })
    .await;
    let client = builder(&server).build().unwrap();
    let url = Url::parse(&server.url).unwrap();
    for succeeds in [false, true] {
        let form = Mutex::new(Some(Form::new().text("a", "b")));
        let call = Call::new(&client, operation("upload_record_file"));
        let once = || {
            let form = form.lock().unwrap().take()?;
            Some(call.http().post(url.clone()).multipart(form).build())
        };
        let started = ResponseStarted::default();
        let profile = Profile {
            started: Some(&started),
            ..Profile::new(call.operation(), ResponseMode::AfterUpload)
        };
        let sent = call.send_each(profile, &once).await.unwrap();
        assert_eq!(call.success(sent).is_ok(), succeeds);
        assert!(started.get(), "an answer came");
    }
    assert_eq!((opened(&server), server.requests().len()), (2, 4));
}

#[tokio::test]
async fn callers_that_wait_share_the_failure() {
    let server = Server::start(|_| answer("503\nRetry-After: 7", "s3rver")).await;
    let lost = Server::start(|_| String::new()).await;
    for (server, kind) in [(server, ErrorKind::Server), (lost, ErrorKind::Transport)] {
        let client = builder(&server).build().unwrap();
        let [one, two, three] = std::array::from_fn(|_| get_user::<i64>(&client));
        let (one, two, three) = tokio::join!(one, two, three);
        for error in [one, two, three].map(Result::unwrap_err) {
            assert_eq!(
                (error.kind(), error.operation()),
                (kind, Some("create_session"))
            );
            assert!(!error.may_have_been_processed());
        }
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_wrong_clock_is_named() {
    let body = r#"{"errors": {"base": ["Bad timestamp"]}}"#;
    let server = Server::start(move |_| answer("422", body)).await;
    let client = builder(&server).build().unwrap();
    let error = get_user::<i64>(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create_session: 422 Unprocessable Entity: Bad timestamp (this machine's clock is probably wrong)"
    );
    assert!(!format!("{error:?}").contains("s3cr3t"));
}

#[tokio::test]
async fn giving_up_at_any_point_leaves_the_client_usable() {
    for polls in 1..60 {
        let server = numbered("201", |request| {
            if request.contains("qb-token: t1\r\n") {
                answer("401", GONE)
            } else {
                answer("200 OK", "5")
            }
        })
        .await;
        let client = builder(&server).build().unwrap();
        let mut call = Box::pin(get_user::<i64>(&client));
        for _ in 0..polls {
            let done = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_ready()));
            if done.await {
                break;
            }
            tokio::task::yield_now().await;
        }
        drop(call);
        assert!(
            get_user::<i64>(&client).await.is_ok(),
            "after {polls} polls"
        );
    }
}

/// One caller renews; the others go on with the session that there is, as long as there is one.
#[tokio::test]
async fn a_renewal_holds_up_nobody_but_its_caller() {
    for (second, goes_on) in [(7150, true), (7200, false)] {
        let server = numbered("201", |_| answer("404 No", "")).await;
        let (time, clock) = clock();
        let client = builder(&server).clock(clock).build().unwrap();
        let session = client.context().credentials.session.as_ref().unwrap();
        let old = session
            .lease(&client.context().link)
            .await
            .unwrap()
            .unwrap();
        time.store(START + second, Ordering::Relaxed);
        let mut renewing = pin!(session.lease(&client.context().link));
        assert!((&mut renewing).now_or_never().is_none());
        let meanwhile = session.lease(&client.context().link).now_or_never();
        let meanwhile = meanwhile.map(|lease| lease.unwrap().unwrap().token);
        assert_eq!(meanwhile, goes_on.then(|| old.token.clone()), "{second}");
        assert_ne!(renewing.await.unwrap().unwrap().token, old.token);
        assert_eq!(opened(&server), 2);
    }
}
