//! What else is done in a day: files, notifications, records, contacts, assistants. Each leaves nothing behind.

use quickblox_api::{
    ErrorKind,
    push::{PushEvent, Recipients, Universal},
    query::{RecordFilter, RecordUpdate, records as field},
    types,
};
use serde::{Deserialize, Serialize};

use super::day::Person;

/// A file that differs from everybody else's, up and down.
pub(crate) async fn files(me: &Person, colleague: &Person, number: usize) {
    let content = format!("content of worker {number} ")
        .repeat(1000)
        .into_bytes();
    let name = format!("report {number}.txt");
    let blob = me.client.upload(&name, "text/plain", content.clone());
    let blob = blob.send().await.expect("uploaded");
    assert_eq!(blob.name.as_ref(), Some(&name));
    for person in [me, colleague] {
        let mut download = person.client.download(&blob.uid).stream().await;
        let download = download.as_mut().expect("a download");
        let mut got = Vec::new();
        while let Some(chunk) = download.try_next().await.expect("a chunk") {
            got.extend_from_slice(&chunk);
        }
        assert!(got == content, "{name}");
    }
    let listed = me.client.list_files().send().await.expect("a list");
    assert_eq!(listed.total_entries, 1);
    let theirs = colleague.client.delete_file(blob.id).send().await;
    assert!(theirs.is_err(), "the file of somebody else");
    let deletion = me.client.delete_file(blob.id);
    deletion.send().await.expect("deleted");
    let gone = me.client.get_file(blob.id).send().await;
    assert!(gone.is_err_and(|error| error.is_not_found()));
}

/// The colleague gets a push; gives its text.
pub(crate) async fn push(me: &Person, colleague: &Person, number: usize) -> String {
    let text = format!("Hello from worker {number}");
    let event = || {
        let recipients = Recipients::users([colleague.id]);
        let message = Universal::new(text.clone());
        PushEvent::new(types::Environment::Production, message, recipients)
    };
    let early = me.client.create_event().body(event()).send().await;
    let kind = early.expect_err("nobody is subscribed").kind();
    assert_eq!(kind, ErrorKind::Validation);
    let udid = format!("device {number}");
    let device = types::DeviceFields::new(types::DevicePlatform::Android, udid);
    let token = format!("token:{number}");
    let token = types::SubscriptionTokenFields::new(types::Environment::Production, token);
    let subscription = colleague.client.create_subscription().device(device);
    let subscription = subscription
        .notification_channel(types::NotificationChannel::Gcm)
        .push_token(token);
    let subscription = subscription.send().await.expect("a subscription");
    let created = me.client.create_event().body(event());
    let created = created.send().await.expect("an event");
    for event in created.iter() {
        let deletion = me.client.delete_event(event.event.id);
        deletion.send().await.expect("deleted");
    }
    let events = me.client.list_events().send().await.expect("a list");
    assert_eq!(events.total_entries, 0);
    let id = subscription[0].subscription.id;
    let end = colleague.client.delete_subscription(id);
    end.send().await.expect("unsubscribed");
    let left = colleague.client.list_subscriptions().send().await;
    assert_eq!(left.expect("a list").len(), 0);
    text
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Entry {
    task: String,
    hours: i64,
    tags: Vec<String>,
}

/// Records of the class that all share, found by the one who wrote them.
pub(crate) async fn records(me: &Person, colleague: &Person, number: usize) {
    let diary = me.client.records::<Entry>("Diary");
    let mine = format!("worker {number}");
    let entry = |hours| Entry {
        task: mine.clone(),
        hours,
        tags: vec!["new".to_owned()],
    };
    let mut ids = Vec::new();
    for hours in 1..=3 {
        let created = diary.create(&entry(hours)).send().await;
        ids.push(created.expect("a record").id.clone());
    }
    let update = RecordUpdate::new().inc("hours", 10).push("tags", ["done"]);
    let updated = diary.update(&ids[0], update).send().await;
    let updated = updated.expect("a record").fields.clone();
    assert_eq!(updated.hours, 11);
    assert_eq!(updated.tags, ["new", "done"]);
    let of_me = || field::field("task").eq(mine.clone());
    for (filter, expected) in [
        (RecordFilter::from(of_me()), vec![11, 3, 2]),
        (
            RecordFilter::from(of_me()).and(field::field("hours").gt(2)),
            vec![11, 3],
        ),
        (
            RecordFilter::from(of_me()).and(field::field("tags").all(["done"])),
            vec![11],
        ),
    ] {
        let found = diary.list().filter(filter).sort_desc("hours");
        let found = found.send().await.expect("a list").into_inner().records;
        let hours: Vec<i64> = found.iter().map(|record| record.fields.hours).collect();
        assert_eq!(hours, expected);
    }
    let theirs = colleague.client.records::<Entry>("Diary");
    let foreign = theirs.update(&ids[1], RecordUpdate::new().set("hours", 0));
    let error = foreign.send().await.expect_err("a record of somebody else");
    assert_eq!(error.kind(), ErrorKind::Forbidden, "{error}");
    diary.delete(&ids[0]).send().await.expect("deleted");
    let rest = diary.delete_where(of_me());
    rest.send().await.expect("deleted");
    let left = diary.list().filter(of_me()).send().await;
    assert_eq!(left.expect("a list").records.len(), 0);
}

/// An address book with the colleague in it, found by the phone.
pub(crate) async fn contacts(me: &Person, colleague: &Person, phone: String) {
    let contact = |destroy: Option<i32>| {
        types::UploadContact::new(&phone)
            .name("A colleague")
            .destroy(destroy)
    };
    for (destroy, expected) in [(None, (1, 0, 0)), (None, (0, 1, 0)), (Some(1), (0, 0, 1))] {
        let upload = me.client.upload_address_book();
        let upload = upload.contacts([contact(destroy)]);
        let report = upload.send().await.expect("a report");
        let counts = (report.created, report.updated, report.deleted);
        assert_eq!(counts, expected);
        let registered = me.client.list_registered_users().compact(1).send().await;
        if destroy.is_none() {
            let items = registered.expect("a list").into_inner().items;
            let ids: Vec<i64> = items.iter().map(|item| item.user.id).collect();
            assert_eq!(ids, [colleague.id]);
        } else {
            assert!(registered.is_err_and(|error| error.is_not_found()));
        }
    }
}

/// All that assistants do.
pub(crate) async fn assistants(me: &Person, dialog: &str) {
    const ASSISTANT: &str = "6633a1300fea600001bd6e71";
    let assist = me.client.ai_answer_assist();
    let assist = assist.smart_chat_assistant_id(ASSISTANT);
    let answer = assist.message("Where is it?").history(Vec::new());
    let answer = answer.send().await.expect("an answer");
    assert_eq!(answer.answer, "You wrote: Where is it?");
    let translation = me.client.ai_translate();
    let translation = translation.smart_chat_assistant_id(ASSISTANT);
    let translation = translation.text("Hola").to_language("en");
    let translation = translation.send().await.expect("a translation");
    assert_eq!(translation.answer, "[en] Hola");
    let summary = me
        .client
        .ai_summarize()
        .smart_chat_assistant_id(ASSISTANT)
        .dialog_id(dialog);
    let summary = summary.send().await.expect("a summary");
    assert!(!summary.summary.is_empty());
}
