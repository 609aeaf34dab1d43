//! Events: the two shapes of their answers, forms of messages, refusals, lists, changes.

use serde_json::{Value, json};

use crate::{
    common::{By, Caller},
    push::steps::{send, subscribe},
};

const PAYLOAD: &str =
    "payload=eyJhcHMiOnsiYWxlcnQiOiJIZWxsbywgV29ybGQhIiwiYmFkZ2UiOjc3Nywic291bmQiOiJkZWZhdWx0In19";

#[tokio::test]
async fn one_channel_gives_an_object_and_all_a_list() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let apns = subscribe(&caller, &by, "apns", "production").await["id"].clone();
    let gcm = subscribe(&caller, &by, "gcm", "production").await["id"].clone();
    subscribe(&caller, &by, "gcm", "development").await;

    let reply = send(
        &caller,
        &by,
        json!({ "push_type": "apns", "message": PAYLOAD, "name": "mine" }),
    )
    .await;
    let event = reply.json()["event"].clone();
    let expected = json!({
        "event_type": "one_shot", "message": PAYLOAD, "date": null, "period": null, "name": "mine",
        "occured_count": 0, "end_date": null, "active": true, "kind": "API", "environment": "production",
        "tag_query": null, "notification_channel": { "name": "apns" },
        "user_id": caller.sandbox.credentials().users[0].id,
    });
    assert_eq!(reply.status, 201);
    for (name, value) in expected.as_object().expect("an object") {
        assert_eq!(&event[name], value, "{name}");
    }

    let reply = send(&caller, &by, json!({})).await;
    let events = reply.json();
    let channels: Vec<&Value> = events
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| &it["event"]["notification_channel"]["name"])
        .collect();
    assert_eq!(
        (reply.status, channels),
        (201, vec![&json!("apns"), &json!("gcm")])
    );

    let id = events[1]["event"]["id"].clone();
    let pushes = caller.sandbox.pushes();
    let sent: Vec<_> = pushes
        .iter()
        .map(|push| {
            (
                json!(push.subscription_id),
                push.channel.as_str(),
                push.payload.clone(),
            )
        })
        .collect();
    let hello = json!({ "aps": { "alert": "Hello, World!", "badge": 777, "sound": "default" } });
    let dream = json!({ "aps": { "alert": "I have a dream", "sound": "default" } });
    let data =
        json!({ "collapse_key": format!("event{id}"), "data": { "message": "I have a dream" } });
    let expected = [
        (apns.clone(), "apns", hello),
        (apns, "apns", dream),
        (gcm, "gcm", data),
    ];
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn messages_take_the_form_of_their_channel() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    for channel in ["apns", "apns_voip", "gcm"] {
        subscribe(&caller, &by, channel, "production").await;
    }
    caller
        .send(
            &by,
            "POST",
            "/subscriptions.json",
            "notification_channel=email",
        )
        .await;
    // {"message":"ring","ios_voip":1}
    let voip = "eyJtZXNzYWdlIjoicmluZyIsImlvc192b2lwIjoxfQ==";
    let cases = [
        (
            json!({ "push_type": "gcm" }),
            vec![("gcm", json!({ "message": "I have a dream" }))],
        ),
        (
            json!({ "push_type": "gcm", "message": "data.message=SSs=&data.a=Mg==" }),
            vec![("gcm", json!({ "message": "I ", "a": "2" }))],
        ),
        (
            json!({ "push_type": "apns_voip" }),
            vec![("apns_voip", json!("I have a dream"))],
        ),
        (
            json!({ "message": voip }),
            vec![
                ("apns_voip", json!("ring")),
                ("gcm", json!({ "message": "ring" })),
            ],
        ),
        (
            json!({ "notification_type": "email" }),
            vec![("email", json!("I have a dream"))],
        ),
    ];
    for (fields, expected) in cases {
        let before = caller.sandbox.pushes().len();
        let reply = send(&caller, &by, fields.clone()).await;
        assert_eq!(reply.status, 201, "{fields}: {}", reply.text);
        assert_eq!(
            reply.json().is_array(),
            fields.get("push_type").is_none(),
            "{fields}"
        );
        let pushes = caller.sandbox.pushes();
        let got: Vec<_> = pushes[before..]
            .iter()
            .map(|push| {
                let inner = ["/data", "/aps/alert", ""]
                    .iter()
                    .find_map(|it| push.payload.pointer(it));
                (push.channel.as_str(), inner.cloned().unwrap_or_default())
            })
            .collect();
        assert_eq!(got, expected, "{fields}");
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_event_is_told() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    subscribe(&caller, &by, "apns", "production").await;
    let now = caller.sandbox.clock().now().timestamp();
    let stranger = caller.sandbox.credentials().users[1].id;
    let nobody = "{\"errors\":[\"No one can receive the message\"]}";
    let none = |name: &str| {
        format!(
            "No recipients. At least one user should be subscribed for {name} (through SDK or REST API)"
        )
    };
    let cases = [
        (json!({ "user": { "ids": [stranger] } }), nobody.to_owned()),
        (json!({ "user": { "ids": "1" } }), nobody.to_owned()),
        (json!({ "user": {} }), nobody.to_owned()),
        (json!({ "environment": "development" }), nobody.to_owned()),
        (json!({ "push_type": "gcm" }), none("'fcm'")),
        (
            json!({ "push_type": "apns", "environment": "development" }),
            none("'apns'"),
        ),
        (json!({ "notification_type": "email" }), none("E-mail")),
        (json!({ "user": { "ids": "one" } }), "\"user\"".to_owned()),
        (
            json!({ "environment": "testing" }),
            "\"environment\"".to_owned(),
        ),
        (
            json!({ "notification_type": "pull" }),
            "\"notification_type\"".to_owned(),
        ),
        (json!({ "push_type": "mpns" }), "\"push_type\"".to_owned()),
        (json!({ "message": "" }), "\"message\"".to_owned()),
        (json!({ "message": "***" }), "\"message\"".to_owned()),
        (
            json!({ "push_type": "apns", "message": "payload=aGk=" }),
            "\"message\"".to_owned(),
        ),
        (
            json!({ "event_type": "multi_shot" }),
            "\"event_type\"".to_owned(),
        ),
        (
            json!({ "event_type": "one_shot", "date": now + 60 }),
            "\"date\"".to_owned(),
        ),
        (json!({ "event_type": "fixed_date" }), "\"date\"".to_owned()),
        (json!({ "date": now - 60 }), "\"date\"".to_owned()),
        (
            json!({ "date": now + 60, "end_date": now + 30 }),
            "\"end_date\"".to_owned(),
        ),
        (
            json!({ "event_type": "period_date", "date": now + 60 }),
            "\"period\"".to_owned(),
        ),
        (json!({ "period": 86400 }), "\"date\"".to_owned()),
        (
            json!({ "date": now + 60, "period": 60 }),
            "\"period\"".to_owned(),
        ),
        (
            json!({ "event_type": "fixed_date", "date": now + 60, "period": 86400 }),
            "\"period\"".to_owned(),
        ),
    ];
    for (fields, text) in cases {
        let reply = send(&caller, &by, fields.clone()).await;
        assert_eq!(reply.status, 422, "{fields}: {}", reply.text);
        assert!(reply.text.contains(&text), "{fields}: {}", reply.text);
    }
    let application = caller.application().await;
    assert_eq!(send(&caller, &application, json!({})).await.status, 422);
    assert_eq!(send(&caller, &By::ApiKey, json!({})).await.status, 401);
    assert_eq!(
        send(&caller, &other, json!({})).await.status,
        201,
        "anybody may write to anybody"
    );
    assert_eq!(caller.sandbox.pushes().len(), 1);
}

#[tokio::test]
async fn events_are_listed_changed_and_removed_by_who_made_them() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    subscribe(&caller, &by, "apns", "production").await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        let reply = send(&caller, &by, json!({ "push_type": "apns" })).await;
        ids.push(reply.json()["event"]["id"].clone());
    }
    let listed = caller
        .get(&by, "/events.json?page=2&per_page=2")
        .await
        .json();
    assert_eq!(
        (&listed["total_entries"], &listed["items"][0]["event"]["id"]),
        (&json!(3), &ids[2])
    );
    assert_eq!(
        caller.get(&other, "/events.json").await.json()["total_entries"],
        0
    );
    let path = format!("/events/{}.json", ids[0]);
    let status = format!("/events/{}/status.json", ids[0]);
    let read = caller.get(&by, &path).await.json()["event"].clone();
    assert_eq!(
        (&read["occured_count"], &read["active"]),
        (&json!(1), &json!(false)),
        "it is delivered"
    );
    let form = "event[name]=my event&event[message]=payload=e30=";
    let bad = "event[message]=payload=***";
    let cases = [
        (&other, "GET", path.as_str(), "", 200),
        (&other, "GET", &status, "", 200),
        (&other, "PUT", &path, form, 403),
        (&other, "DELETE", &path, "", 403),
        (&by, "GET", "/events/1.json", "", 404),
        (&by, "PUT", "/events/1.json", form, 404),
        (&by, "DELETE", "/events/1.json", "", 404),
        (&by, "PUT", &path, bad, 422),
        (&by, "PUT", &path, "event[date]=4000000000", 422),
        (&by, "PUT", &path, "event[environment]=development", 422),
        (&by, "PUT", &path, form, 200),
        (&by, "GET", "/pull_events.json", "", 200),
    ];
    caller.expect(cases).await;
    let changed = caller.get(&by, &path).await.json()["event"].clone();
    assert_eq!(
        (&changed["name"], &changed["message"]),
        (&json!("my event"), &json!("payload=e30="))
    );
    assert_eq!(caller.sandbox.pushes().len(), 3, "a change sends nothing");
    let reply = caller.send(&by, "PUT", &path, "event[active]=true").await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    assert_eq!(
        caller.sandbox.pushes()[3].payload,
        json!({}),
        "sent once more"
    );
    let reply = caller.send(&by, "DELETE", &path, "").await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    assert_eq!(caller.get(&by, &path).await.status, 404);
}
