//! Who gets an event: users by ids, by ids elsewhere, by tags.

use std::collections::BTreeSet;

use serde_json::json;

use crate::{
    common::Caller,
    push::steps::{TEXT, subscribe},
};

#[tokio::test]
async fn recipients_are_told_in_several_ways() {
    let caller = Caller::start().await;
    let mut ids = Vec::new();
    for (number, tags) in [(1, "red"), (2, "red,blue"), (3, "blue"), (4, "")] {
        let login = format!("user{number}");
        let fields = json!({ "login": login, "external_user_id": number, "tag_list": tags });
        let user = caller.sign_up(fields).await;
        ids.push(user["id"].as_i64().expect("an id"));
        let by = caller.log_in(&login, "s3cret-word").await;
        subscribe(&caller, &by, "gcm", "production").await;
    }
    let by = caller.user(0).await;
    let pair = format!("{},{}", ids[0], ids[2]);
    let first = ids[0];
    let cases = [
        (format!("event[user][ids]={pair}"), vec![1, 3]),
        (format!("event[user][ids]={first}"), vec![1]),
        (
            format!("event[user][ids][]={first}&event[user][ids][]=7"),
            vec![1],
        ),
        ("event[external_user][ids]=2,3,99".to_owned(), vec![2, 3]),
        ("event[user][tags][any]=red".to_owned(), vec![1, 2]),
        ("event[user][tags][any]=red,blue".to_owned(), vec![1, 2, 3]),
        (
            "event[user][tags][any][]=red&event[user][tags][any][]=blue".to_owned(),
            vec![1, 2, 3],
        ),
        // All of them and no others.
        ("event[user][tags][all]=red".to_owned(), vec![1]),
        ("event[user][tags][all]=blue,red".to_owned(), vec![2]),
        ("event[user][tags][exclude]=red".to_owned(), vec![3, 4]),
        (
            "event[user][tags][any]=red&event[user][tags][exclude]=blue".to_owned(),
            vec![1],
        ),
        ("event[user][tags][any]=green".to_owned(), vec![]),
    ];
    for (recipients, expected) in cases {
        let before = caller.sandbox.pushes().len();
        let body = format!(
            "event[notification_type]=push&event[environment]=production&event[message]={TEXT}&{recipients}"
        );
        let reply = caller.send(&by, "POST", "/events.json", &body).await;
        let status = if expected.is_empty() { 422 } else { 201 };
        assert_eq!(reply.status, status, "{recipients}: {}", reply.text);
        let pushes = caller.sandbox.pushes();
        let got: BTreeSet<i64> = pushes[before..].iter().map(|push| push.user_id).collect();
        let expected: BTreeSet<i64> = expected.into_iter().map(|number| ids[number - 1]).collect();
        assert_eq!(got, expected, "{recipients}");
    }
}

#[tokio::test]
async fn who_is_gone_gets_nothing() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let id = caller.sandbox.credentials().users[1].id;
    subscribe(&caller, &other, "apns", "production").await;
    let body = format!(
        "event[notification_type]=push&event[environment]=production&event[message]={TEXT}&event[user][ids]={id}"
    );
    assert_eq!(
        caller.send(&by, "POST", "/events.json", &body).await.status,
        201
    );
    let path = format!("/users/{id}.json");
    assert_eq!(caller.send(&other, "DELETE", &path, "").await.status, 200);
    assert_eq!(
        caller.send(&by, "POST", "/events.json", &body).await.status,
        422
    );
    assert_eq!(caller.sandbox.pushes().len(), 1);
}
