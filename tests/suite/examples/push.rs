//! The push campaign.

use std::collections::BTreeSet;

use quickblox_api::{Client, ErrorKind, types};
use quickblox_sandbox::{Fault, Stage};

use super::{example::push_campaign, host::Host};

use push_campaign::{BATCH, Report};

/// Registers a device with FCM.
async fn subscribe(client: &Client) {
    let device = types::DeviceFields::new(types::DevicePlatform::Android, "a device");
    let token = types::SubscriptionTokenFields::new(types::Environment::Production, "dEvIcE:tOkEn");
    let created = client
        .create_subscription()
        .notification_channel(types::NotificationChannel::Gcm)
        .device(device)
        .push_token(token);
    created.send().await.expect("a subscription");
}

/// Signs up users with the tag, and gives some of them a device.
async fn runners(host: &Host, count: usize, with_device: &[usize]) -> BTreeSet<i64> {
    let mut reached = BTreeSet::new();
    for number in 0..count {
        let login = format!("runner{number}");
        let id = host.sign_up(&login, "runners").await;
        if with_device.contains(&number) {
            subscribe(&host.user(&login)).await;
            reached.insert(id);
        }
    }
    reached
}

#[tokio::test]
async fn each_batch_is_one_event_and_users_without_device_do_not_stop_it() {
    let host = Host::start().await;
    let anna = &host.users[0];
    let report = push_campaign::run(anna, "runners", "Hello").await;
    assert_eq!(report.expect("nobody has the tag"), Report::default());

    // A first batch with two devices, a second with none, and a rest.
    let reached = runners(&host, 2 * BATCH + 30, &[0, 99, 210]).await;
    // Has a device, but not the tag.
    subscribe(anna).await;
    let report = push_campaign::run(anna, "runners", "The race starts at nine").await;
    let report = report.expect("a campaign");
    assert_eq!((report.sent, report.without_device), (BATCH + 30, BATCH));
    let pushes = host.sandbox.pushes();
    let users: BTreeSet<i64> = pushes.iter().map(|push| push.user_id).collect();
    assert_eq!((pushes.len(), users), (3, reached));
    let events: BTreeSet<i64> = pushes.iter().map(|push| push.event_id).collect();
    assert_eq!(events, report.events.iter().copied().collect());
    for push in &pushes {
        assert_eq!(push.environment, "production");
        let data = &push.payload["data"];
        assert_eq!(data["message"], "The race starts at nine");
        assert_eq!(data["campaign"], "runners");
    }
}

#[tokio::test]
async fn other_failures_end_the_campaign_at_the_batch_they_meet() {
    let host = Host::start().await;
    let anna = &host.users[0];
    runners(&host, BATCH + 1, &[0, BATCH]).await;
    for fault in [Fault::Reset(Stage::Head), Fault::BadGateway] {
        host.sandbox.faults().once("create_event", fault);
    }
    for (client, text, kind) in [
        (anna, "Hello", ErrorKind::Transport),
        (anna, "Hello", ErrorKind::Server),
        (anna, "", ErrorKind::Validation),
    ] {
        let error = push_campaign::run(client, "runners", text).await;
        assert_eq!(error.expect_err("a failure").kind(), kind);
    }
    assert_eq!(host.sandbox.pushes().len(), 0);
    let report = push_campaign::run(anna, "runners", "Hello").await;
    assert_eq!(report.expect("a campaign").sent, BATCH + 1);
    assert_eq!(host.sandbox.pushes().len(), 2);
}
