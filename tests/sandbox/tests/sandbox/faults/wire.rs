//! Faults as a client meets them, one by one.

use std::time::Duration;

use quickblox_sandbox::{Clock, Fault, Framing, RetryAfter, Sandbox, Stage, Unauthorized};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::common::{
    By, Caller,
    raw::{Echo, End, connect, exchange, request},
};

const BODY: &str = r#"{"user":{"login":"carla","password":"s3cret-word"}}"#;

/// The fault; how the status line begins; whether the connection is reset; how many users there are more; what else is
/// to be seen.
type Case = (Fault, &'static str, End, usize, fn(&Echo) -> bool);
/// The same without what all of a table have in common.
type Short = (Fault, &'static str, fn(&Echo) -> bool);

fn is_whole(echo: &Echo) -> bool {
    let (_, body) = echo.halves();
    let length = echo.header("content-length").and_then(|it| it.parse().ok());
    length == Some(body.len())
}

fn is_json(echo: &Echo) -> bool {
    is_whole(echo) && serde_json::from_str::<Value>(echo.halves().1).is_ok()
}

/// Connections that end without an answer.
fn lost() -> Vec<Case> {
    vec![
        (Fault::Reset(Stage::Head), "", End::Reset, 0, |_| true),
        (Fault::Reset(Stage::Body), "", End::Reset, 0, |_| true),
        (Fault::Reset(Stage::Handled), "", End::Reset, 1, |_| true),
    ]
}

/// Answers that are the fault's own; nothing is processed.
fn refusals() -> Vec<Case> {
    let refuse = |status, body: &str| Fault::Refuse {
        status,
        body: body.to_owned(),
    };
    let silent = |it: &Echo| it.header("retry-after").is_none() && is_whole(it);
    let seconds = |it: &Echo| it.header("retry-after") == Some("7");
    let date = |it: &Echo| it.header("retry-after") == Some("Tue, 14 Nov 2023 22:14:20 GMT");
    let page = |it: &Echo| {
        it.header("content-type") == Some("text/html") && it.halves().1.starts_with("<html>")
    };
    let tea = |it: &Echo| it.halves().1 == "tea";
    let cases: [Short; 11] = [
        (Fault::TooManyRequests(RetryAfter::Unsaid), "429", silent),
        (
            Fault::TooManyRequests(RetryAfter::Seconds(7)),
            "429",
            seconds,
        ),
        (Fault::TooManyRequests(RetryAfter::Date(60)), "429", date),
        (Fault::Unavailable(RetryAfter::Unsaid), "503", silent),
        (Fault::Unavailable(RetryAfter::Seconds(7)), "503", seconds),
        (Fault::Unavailable(RetryAfter::Date(60)), "503", date),
        (Fault::BadGateway, "502", page),
        (refuse(418, "tea"), "418", tea),
        (refuse(7, ""), "502", is_whole),
        (Fault::SessionExpired(Unauthorized::Base), "401", is_json),
        (Fault::SessionExpired(Unauthorized::List), "401", is_json),
    ];
    let cases = cases.into_iter();
    cases
        .map(|(fault, status, is_right)| (fault, status, End::Closed, 0, is_right))
        .collect()
}

/// Requests that are processed; it is the answer that suffers, or the order.
fn spoiled() -> Vec<Case> {
    let slow = Fault::Slow {
        bytes: 32,
        interval: Duration::from_millis(1),
    };
    let other = |it: &Echo| is_json(it) && it.header("content-type") == Some("text/plain");
    let none = |it: &Echo| is_json(it) && it.header("content-type").is_none();
    let half = |it: &Echo| is_whole(it) && !is_json(it);
    let short = |it: &Echo| it.halves().1.starts_with("{\"user\"") && !is_whole(it);
    let endless = |it: &Echo| {
        let is_ended = it.text.ends_with("0\r\n\r\n");
        it.header("transfer-encoding") == Some("chunked") && !is_ended
    };
    let taken = |it: &Echo| it.text.contains("\"login\"");
    let cases: [Short; 8] = [
        (Fault::MediaType("text/plain".to_owned()), "201", other),
        (Fault::MediaType("\n".to_owned()), "201", none),
        (Fault::HalfBody, "201", half),
        (slow, "201", is_json),
        (Fault::Truncate(Framing::Length), "201", short),
        (Fault::Truncate(Framing::Chunked), "201", endless),
        (Fault::Twice, "422", taken),
        (Fault::Late, "201", is_json),
    ];
    let cases = cases.into_iter();
    cases
        .map(|(fault, status, is_right)| (fault, status, End::Closed, 1, is_right))
        .collect()
}

#[tokio::test]
async fn each_fault_is_met_once() {
    let begin = "2023-11-14T22:13:20Z".parse().expect("a date");
    let cases = [lost(), refusals(), spoiled()].concat();
    for (fault, status, end, more, is_right) in cases {
        // Who is late waits for nobody here.
        let patience = match fault {
            Fault::Late => Duration::from_millis(500),
            _ => Duration::from_secs(30),
        };
        let builder = Sandbox::builder().patience(patience);
        let caller = Caller::of(builder.clock(Clock::stopped_at(begin))).await;
        let sandbox = &caller.sandbox;
        sandbox.faults().once("create_user", fault.clone());
        let call = request(sandbox, "POST /users.json", BODY);
        let echo = exchange(sandbox, &call, false).await;
        let expected = if status.is_empty() {
            String::new()
        } else {
            format!("HTTP/1.1 {status}")
        };
        assert!(echo.text.starts_with(&expected), "{fault:?}: {echo:?}");
        assert_eq!(
            echo.text.is_empty(),
            status.is_empty(),
            "{fault:?}: {echo:?}"
        );
        assert_eq!(echo.end, end, "{fault:?}: {echo:?}");
        assert!(is_right(&echo), "{fault:?}: {echo:?}");
        let users = caller.get(&By::ApiKey, "/users.json").await;
        assert_eq!(users.json()["total_entries"], 2 + more, "{fault:?}");
        assert_eq!(sandbox.faults().hits(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn a_stalled_call_waits_and_others_do_not() {
    let cases = [
        (Fault::Stall, "", 2),
        (Fault::StallBody, "HTTP/1.1 201 Created\r\n", 3),
    ];
    for (fault, head, users) in cases {
        let caller = Caller::start().await;
        let sandbox = &caller.sandbox;
        sandbox.faults().once("create_user", fault.clone());
        let mut stream = connect(sandbox).await;
        let call = request(sandbox, "POST /users.json", BODY);
        stream.write_all(&call).await.expect("it is sent");
        let mut seen = vec![0; head.len()];
        stream.read_exact(&mut seen).await.expect("the beginning");
        assert_eq!(String::from_utf8_lossy(&seen), head);
        while sandbox.faults().hits() == 0 {
            tokio::task::yield_now().await;
        }
        let reply = caller.get(&By::ApiKey, "/users.json").await;
        assert_eq!(reply.json()["total_entries"], users, "{fault:?}");
        // Whatever has come by now, the end of it is missing until the sandbox goes.
        drop(caller);
        let mut rest = String::new();
        let _ = stream.read_to_string(&mut rest).await;
        assert!(!rest.ends_with("}}"), "{fault:?}: {rest}");
    }
}

#[tokio::test]
async fn a_late_call_is_processed_behind_the_next() {
    let caller = Caller::start().await;
    let sandbox = &caller.sandbox;
    sandbox.faults().once("create_user", Fault::Late);
    let call = |login: &str| request(sandbox, "POST /users.json", &BODY.replace("carla", login));
    let (late, next) = (call("late"), call("next"));
    let next = async {
        while sandbox.faults().hits() == 0 {
            tokio::task::yield_now().await;
        }
        exchange(sandbox, &next, false).await
    };
    let (late, next) = tokio::join!(exchange(sandbox, &late, false), next);
    let id = |echo: &Echo| {
        let value: Value = serde_json::from_str(echo.halves().1).expect("JSON");
        value["user"]["id"].as_i64().expect("an id")
    };
    assert!(id(&late) > id(&next), "{late:?}, {next:?}");
}

#[tokio::test]
async fn an_expired_session_is_gone() {
    for shape in [Unauthorized::Base, Unauthorized::List] {
        let caller = Caller::start().await;
        let user = caller.user(0).await;
        assert_eq!(caller.get(&user, "/session.json").await.status, 200);
        let fault = Fault::SessionExpired(shape);
        caller.sandbox.faults().once("get_session", fault);
        let reply = caller.get(&user, "/session.json").await;
        assert_eq!(reply.status, 401);
        let errors = &reply.json()["errors"];
        let text = match shape {
            Unauthorized::Base => &errors["base"][0],
            Unauthorized::List => &errors[0],
        };
        assert_eq!(text, "Required session does not exist");
        assert_eq!(caller.get(&user, "/session.json").await.status, 401);
        assert_eq!(caller.sandbox.faults().hits(), 1);
    }
}

#[tokio::test]
async fn a_share_is_repeatable() {
    let statuses = async |seed| {
        let caller = Caller::of(Sandbox::builder().seed(seed)).await;
        let faults = caller.sandbox.faults();
        faults.add(Fault::BadGateway.share(0.3));
        faults.add(Fault::Unavailable(RetryAfter::Unsaid).share(0.3));
        let mut statuses = Vec::new();
        for _ in 0..40 {
            statuses.push(caller.get(&By::ApiKey, "/users.json").await.status);
        }
        let hits = faults.hits();
        let met = statuses.iter().filter(|status| **status != 200).count();
        assert_eq!(usize::try_from(hits), Ok(met), "{statuses:?}");
        statuses
    };
    let first = statuses(5).await;
    assert!(
        [200, 502, 503].iter().all(|it| first.contains(it)),
        "{first:?}"
    );
    assert_eq!(first, statuses(5).await);
    assert_ne!(first, statuses(6).await);
}

#[tokio::test]
async fn rules_pick_their_calls() {
    let caller = Caller::start().await;
    let faults = caller.sandbox.faults();
    let id = caller.sandbox.credentials().users[0].id;
    faults.add(Fault::BadGateway.on("get_user").after(1).times(2));
    let mut statuses = Vec::new();
    for _ in 0..5 {
        let path = format!("/users/{id}.json");
        statuses.push(caller.get(&By::ApiKey, &path).await.status);
        assert_eq!(caller.get(&By::ApiKey, "/users.json").await.status, 200);
    }
    assert_eq!(statuses, [200, 502, 502, 200, 200]);
    faults.add(Fault::BadGateway.when(|head| head.uri.query() == Some("page=2")));
    for (path, status) in [("/users.json", 200), ("/users.json?page=2", 502)] {
        assert_eq!(caller.get(&By::ApiKey, path).await.status, status, "{path}");
    }
    faults.clear();
    assert_eq!(
        caller.get(&By::ApiKey, "/users.json?page=2").await.status,
        200
    );
    assert_eq!(faults.hits(), 3);
}

#[tokio::test]
async fn the_storage_has_faults_as_well() {
    let caller = Caller::start().await;
    let faults = caller.sandbox.faults();
    faults.once("storage", Fault::BadGateway);
    faults.once("storage", Fault::HalfBody);
    let mut seen = Vec::new();
    for _ in 0..3 {
        let reply = caller.get(&By::Nobody, "/storage/unknown").await;
        seen.push((reply.status, reply.text.ends_with("</Error>")));
    }
    assert_eq!(seen, [(502, false), (404, false), (404, true)]);
}

#[tokio::test]
async fn connections_with_tls_are_reset_too() {
    let sandbox = Sandbox::builder().tls().start().await.expect("it starts");
    let pem = sandbox.certificate().expect("a certificate");
    let certificate = reqwest::Certificate::from_pem(pem.as_bytes()).expect("a certificate");
    let client = reqwest::Client::builder().tls_certs_only([certificate]);
    let client = client.build().expect("a client");
    sandbox
        .faults()
        .once("list_users", Fault::Reset(Stage::Body));
    let url = format!("{}/users.json", sandbox.base_url());
    let error = client.get(&url).send().await.expect_err("the fault");
    assert!(error.is_request(), "{error:?}");
    let reply = client.get(&url).send().await.expect("an answer");
    assert_eq!(reply.status(), 401);
    assert_eq!(sandbox.faults().hits(), 1);
}
