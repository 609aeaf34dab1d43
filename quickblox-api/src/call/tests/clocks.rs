//! A machine whose clock is wrong.

use chrono::{DateTime, TimeDelta, Utc};

use super::{get_user, is_session_request, opened, with_keys as builder};
use crate::{
    auth::Clock,
    testing::{Server, answer},
};

const BAD: &str = r#"{"errors": {"base": ["Bad timestamp"]}}"#;

/// The server's time.
fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_900_000_000, 0).unwrap()
}

/// Refuses a timestamp that is more than an hour off, and tells the time if it is to.
async fn server(tells: bool) -> Server {
    Server::start(move |request| {
        if !is_session_request(request) {
            return answer("200", "5");
        }
        let (_, body) = request.split_once("\r\n\r\n").unwrap();
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        let sent = body["timestamp"].as_i64().unwrap();
        if (sent - now().timestamp()).abs() <= 3600 {
            let end = (now() + TimeDelta::hours(2)).format("%Y-%m-%d %H:%M:%S UTC");
            let head = format!("201\nQB-Token-ExpirationDate: {end}");
            return answer(&head, r#"{"session": {"token": "t1"}}"#);
        }
        let date = now().format("%a, %d %b %Y %H:%M:%S GMT");
        let head = if tells {
            format!("422 No\nDate: {date}")
        } else {
            "422 No".to_owned()
        };
        answer(&head, BAD)
    })
    .await
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_corrected_by_the_server_once() {
    for (hours, tells, sessions, succeeds) in [
        (0, true, 1, true),
        (24, true, 2, true),
        (-24, true, 2, true),
        (24 * 400, true, 2, true),
        // Without a date there is nothing to go by.
        (24, false, 1, false),
    ] {
        let server = server(tells).await;
        let clock = Clock::of(move || now() + TimeDelta::hours(hours));
        let client = builder(&server).clock(clock).build().unwrap();
        let outcome = get_user::<i64>(&client).await;
        assert_eq!(outcome.is_ok(), succeeds, "{hours} {outcome:?}");
        assert_eq!(opened(&server), sessions, "{hours}");

        // The correction is kept: views sign right at once, and the session lasts.
        if succeeds {
            let user = crate::auth::UserCredentials::login("ada", "s3cr3t");
            get_user::<i64>(&client.as_user(user)).await.unwrap();
            get_user::<i64>(&client).await.unwrap();
            assert_eq!(opened(&server), sessions + 1, "{hours}");
            let session = client.session().await.unwrap();
            let end = now() + TimeDelta::hours(2);
            assert_eq!(session.expires_at, Some(end), "{hours}");
        }
    }
}

#[tokio::test]
async fn a_server_that_refuses_every_time_is_asked_twice() {
    let server =
        Server::start(|_| answer("422 No\nDate: Sat, 31 Jan 2026 12:00:00 GMT", BAD)).await;
    let client = builder(&server).build().unwrap();
    let error = get_user::<i64>(&client).await.unwrap_err();
    assert!(
        error.to_string().starts_with("create_session: 422"),
        "{error}"
    );
    assert_eq!(opened(&server), 2);
}
