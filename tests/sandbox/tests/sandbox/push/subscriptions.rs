//! Subscriptions and device tokens: how they are made, told apart, listed and ended.

use quickblox_api::types::{
    DeviceFields, DevicePlatform, Environment, EventUsers, NotificationChannel, NotificationType,
    PushType, SubscriptionTokenFields,
};
use serde_json::{Value, json};

use crate::{
    common::{self, By, Caller},
    push::steps::{APNS, body, subscribe},
};

#[tokio::test]
async fn clients_subscribe_in_json_and_in_forms() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let documented = json!({
        "notification_channel": "apns",
        "push_token": {
            "environment": "development", "client_identification_sequence": APNS,
            "bundle_identifier": "com.quickblox.myawesomeapp",
        },
        "device": { "platform": "ios", "udid": "2343af3433aa3a4fsv" },
    });
    let form = "device[platform]=android&device[udid]=jasmineUnique&notification_channels=gcm\
        &push_token[bundle_identifier]=com.quickblox.chatapp\
        &push_token[client_identification_sequence]=fDmkp3zhYgo%3AAPA91bH-XB&push_token[environment]=development";
    let cases = [
        (documented.to_string(), "apns", "ios", APNS),
        (form.to_owned(), "gcm", "android", "fDmkp3zhYgo:APA91bH-XB"),
        ("notification_channels=email".to_owned(), "email", "", ""),
    ];
    for (body, channel, platform, token) in cases {
        let reply = caller.send(&by, "POST", "/subscriptions.json", &body).await;
        assert_eq!(reply.status, 201, "{body}: {}", reply.text);
        let made = &reply.json()[0]["subscription"];
        assert_eq!(made["notification_channel"]["name"], channel);
        if channel == "email" {
            assert_eq!(made["device"], Value::Null);
        } else {
            assert_eq!(made["device"]["platform"]["name"], platform);
            assert_eq!(made["device"]["client_identification_sequence"], token);
        }
    }
    let listed = caller.get(&by, "/subscriptions.json").await.json();
    assert_eq!(listed.as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn the_client_subscribes_and_unsubscribes() {
    let caller = Caller::start().await;
    let client = common::user(&caller.sandbox, 0);
    let client = client.build().expect("a client");
    let user = caller.sandbox.credentials().users[0].id;
    let made = client
        .create_subscription()
        .notification_channel(NotificationChannel::Apns)
        .push_token(SubscriptionTokenFields::new(Environment::Production, APNS))
        .device(DeviceFields::new(DevicePlatform::Ios, "phone"))
        .send()
        .await
        .expect("a subscription")
        .into_inner();
    let id = made[0].subscription.id;
    let event = client
        .create_event()
        .notification_type(NotificationType::Push)
        .push_type(PushType::Apns)
        .environment(Environment::Production)
        .message("payload=eyJhcHMiOnsiYWxlcnQiOiJIaSJ9fQ==")
        .user(EventUsers::new().ids([user]))
        .send()
        .await;
    assert!(event.is_ok(), "{event:?}");
    let pushes = caller.sandbox.pushes();
    let sent: Vec<_> = pushes
        .iter()
        .map(|push| (push.subscription_id, &push.payload))
        .collect();
    assert_eq!(sent, [(id, &json!({ "aps": { "alert": "Hi" } }))]);
    client
        .delete_subscription(id)
        .send()
        .await
        .expect("the subscription is deleted");
    let listed = client.list_subscriptions().send().await.expect("the list");
    assert!(listed.is_empty());
}

#[tokio::test]
async fn what_is_wrong_with_a_subscription_is_told() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let application = caller.application().await;
    let token = |token: &str| {
        let mut body = body("apns", "a", "production");
        body["push_token"]["client_identification_sequence"] = token.into();
        body
    };
    let without = |pointer: &str, name: &str| {
        let mut body = body("apns", "a", "production");
        let holder = body.pointer_mut(pointer).and_then(Value::as_object_mut);
        holder.expect("an object").remove(name);
        body
    };
    let invalid = "Client identification sequence is not valid.";
    let cases = [
        (&by, token(""), 422, invalid),
        (&by, token("short"), 422, invalid),
        (&by, token(&"g".repeat(64)), 422, invalid),
        (&by, without("", "push_token"), 422, invalid),
        (&by, without("", "device"), 422, "platform"),
        (&by, without("/device", "udid"), 422, "udid"),
        (
            &by,
            without("/push_token", "environment"),
            422,
            "environment",
        ),
        (
            &by,
            without("", "notification_channel"),
            422,
            "notification_channel",
        ),
        (&by, body("apns", "a", "testing"), 422, "environment"),
        (
            &by,
            body("mpns", "a", "production"),
            422,
            "notification_channel",
        ),
        (
            &application,
            body("apns", "a", "production"),
            422,
            "Forbidden. Need user.",
        ),
        (
            &By::ApiKey,
            body("apns", "a", "production"),
            422,
            "Forbidden. Need user.",
        ),
        (
            &By::Nobody,
            body("apns", "a", "production"),
            401,
            "Token is required",
        ),
    ];
    for (by, body, status, text) in cases {
        let reply = caller
            .send(by, "POST", "/subscriptions.json", &body.to_string())
            .await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
        assert!(reply.text.contains(text), "{body}: {}", reply.text);
    }
}

#[tokio::test]
async fn a_device_has_one_of_each_kind_and_a_user_ten() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let create = async |body: Value| {
        let reply = caller
            .send(&by, "POST", "/subscriptions.json", &body.to_string())
            .await;
        (reply.status, reply.json()[0]["subscription"]["id"].clone())
    };
    let first = create(body("apns", "phone", "development")).await;
    assert_eq!(
        create(body("apns", "phone", "development")).await,
        first,
        "the same again"
    );
    let mut other_application = body("apns", "phone", "development");
    other_application["push_token"]["bundle_identifier"] = "other".into();
    let others = [
        body("apns", "phone", "production"),
        body("apns_voip", "phone", "development"),
        body("apns", "tablet", "development"),
        other_application,
    ];
    for other in others {
        assert_ne!(create(other.clone()).await.1, first.1, "{other}");
    }
    for number in 5..10 {
        assert_eq!(
            create(body("gcm", &number.to_string(), "production"))
                .await
                .0,
            201
        );
    }
    assert_eq!(create(body("gcm", "one more", "production")).await.0, 422);
    assert_eq!(
        create(body("apns", "phone", "development")).await,
        first,
        "it is there already"
    );
}

#[tokio::test]
async fn only_its_user_ends_a_subscription() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let id = subscribe(&caller, &by, "apns", "production").await["id"].clone();
    let path = format!("/subscriptions/{id}.json");
    let text = "Your access to the device_subscription has been restricted, because you are not the owner.";
    let unknown = "Couldn't find DeviceSubscription with 'id'=123";
    let cases = [
        (
            &other,
            path.as_str(),
            403,
            json!({ "code": null, "message": text }),
        ),
        (
            &by,
            "/subscriptions/123.json",
            404,
            json!({ "code": null, "message": unknown }),
        ),
        (&by, &path, 200, Value::Null),
    ];
    for (by, path, status, body) in cases {
        let reply = caller.send(by, "DELETE", path, "").await;
        assert_eq!((reply.status, reply.json()), (status, body), "{path}");
    }
    assert_eq!(caller.send(&by, "DELETE", &path, "").await.status, 404);
    assert_eq!(
        caller.get(&by, "/subscriptions.json").await.json(),
        json!([])
    );
    let application = caller.application().await;
    assert_eq!(
        caller.get(&application, "/subscriptions.json").await.status,
        422
    );
}

#[tokio::test]
async fn the_oldest_clients_register_a_token_first() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let form = format!(
        "device[platform]=iOS&device[udid]=5f59&push_token[client_identification_sequence]={APNS}\
         &push_token[environment]=production"
    );
    let reply = caller.send(&by, "POST", "/push_tokens.json", &form).await;
    let made = reply.json()["push_token"].clone();
    assert_eq!(
        (reply.status, &made["environment"]),
        (201, &json!("production"))
    );
    let channel = "notification_channels=apns";
    let reply = caller
        .send(&by, "POST", "/subscriptions.json", channel)
        .await;
    assert_eq!(
        reply.json()[0]["subscription"]["device"]["udid"],
        "5f59",
        "{}",
        reply.text
    );
    assert_eq!(
        caller
            .send(&other, "POST", "/subscriptions.json", channel)
            .await
            .status,
        422
    );
    let path = format!("/push_tokens/{}.json", made["id"]);
    for (by, status) in [(&other, 403), (&by, 200), (&by, 404)] {
        assert_eq!(caller.send(by, "DELETE", &path, "").await.status, status);
    }
}
