//! Events at a date and every period: the clock moves, nothing waits.

use std::time::Duration;

use quickblox_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};

use crate::{
    common::{By, Caller},
    push::steps::{send, subscribe},
};

const START: i64 = 1_502_123_000;
const DAY: i64 = 86_400;

async fn stopped() -> (Caller, By) {
    let start = chrono_at(START);
    let caller = Caller::of(Sandbox::builder().clock(Clock::stopped_at(start))).await;
    let by = caller.user(0).await;
    subscribe(&caller, &by, "apns", "production").await;
    (caller, by)
}

fn chrono_at(seconds: i64) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp(seconds, 0).expect("a moment")
}

fn times(caller: &Caller) -> Vec<i64> {
    let pushes = caller.sandbox.pushes();
    pushes.iter().map(|push| push.at.timestamp()).collect()
}

fn advance(caller: &Caller, seconds: i64) {
    let seconds = u64::try_from(seconds).expect("forward");
    caller.sandbox.clock().advance(Duration::from_secs(seconds));
}

#[tokio::test]
async fn events_are_delivered_when_their_time_comes() {
    let (date, end) = (START + 60, START + 60 + 2 * DAY);
    let periodic = json!({ "date": date, "period": DAY, "end_date": end });
    let cases = [
        ("at once", json!({}), "one_shot", vec![START]),
        (
            "at a date",
            json!({ "date": date }),
            "fixed_date",
            vec![date],
        ),
        (
            "at a date as a form has it",
            json!({ "date": date, "event_type": "fixed_date" }),
            "fixed_date",
            vec![date],
        ),
        (
            "every day",
            periodic,
            "period_date",
            vec![date, date + DAY, end],
        ),
        (
            "from the past on",
            json!({ "date": START - DAY - 60, "period": 7 * DAY, "end_date": START + 14 * DAY }),
            "period_date",
            vec![START + 6 * DAY - 60, START + 13 * DAY - 60],
        ),
    ];
    for (name, fields, kind, expected) in cases {
        let (caller, by) = stopped().await;
        let reply = send(&caller, &by, fields).await;
        let event = reply.json()[0]["event"].clone();
        assert_eq!(
            (reply.status, &event["event_type"]),
            (201, &json!(kind)),
            "{name}"
        );
        let so_far: Vec<i64> = expected.iter().copied().filter(|at| *at <= START).collect();
        assert_eq!(times(&caller), so_far, "{name}");
        advance(&caller, 40 * DAY);
        assert_eq!(times(&caller), expected, "{name}");
        // The first session has ended.
        let by = caller.user(0).await;
        let path = format!("/events/{}.json", event["id"]);
        let event = caller.get(&by, &path).await.json()["event"].clone();
        assert_eq!(
            (&event["occured_count"], &event["active"]),
            (&json!(expected.len()), &Value::Bool(false)),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_delivery_sees_the_subscriptions_of_its_time() {
    let (caller, by) = stopped().await;
    send(&caller, &by, json!({ "date": START + 60 })).await;
    send(&caller, &by, json!({ "date": START + 600 })).await;
    advance(&caller, 300);
    let listed = caller.get(&by, "/subscriptions.json").await.json();
    let path = format!("/subscriptions/{}.json", listed[0]["subscription"]["id"]);
    assert_eq!(caller.send(&by, "DELETE", &path, "").await.status, 200);
    advance(&caller, 3600);
    assert_eq!(times(&caller), [START + 60]);
}

#[tokio::test]
async fn what_waits_can_be_moved_and_stopped() {
    let (caller, by) = stopped().await;
    let mut paths = Vec::new();
    for _ in 0..4 {
        let reply = send(
            &caller,
            &by,
            json!({ "date": START + 60, "push_type": "apns" }),
        )
        .await;
        paths.push(format!("/events/{}.json", reply.json()["event"]["id"]));
    }
    let later = format!("{{\"event\":{{\"date\":{}}}}}", START + 120);
    let changes = [
        ("PUT", later.as_str(), 200),
        ("PUT", "event[active]=false", 200),
        ("DELETE", "", 200),
        ("PUT", "event[date]=1000000000", 422),
    ];
    for (path, (method, body, status)) in paths.iter().zip(changes) {
        let reply = caller.send(&by, method, path, body).await;
        assert_eq!(reply.status, status, "{method} {body}: {}", reply.text);
    }
    advance(&caller, 3600);
    assert_eq!(times(&caller), [START + 60, START + 120]);
}

#[tokio::test]
async fn a_clock_that_jumps_by_ages_does_not_hold_the_world_up() {
    let (caller, by) = stopped().await;
    send(&caller, &by, json!({ "date": START + 60, "period": DAY })).await;
    advance(&caller, 1000 * 366 * DAY);
    assert_eq!(times(&caller).len(), 10_000);
    advance(&caller, DAY);
    assert_eq!(times(&caller).len(), 10_001, "the rest is skipped");
}
