//! The client's chat operations against the sandbox.

use quickblox_api::{
    Client, ErrorKind,
    query::{DialogFilter, MessageFilter, dialogs, messages},
    types::{DialogType, OccupantsChange},
};
use quickblox_sandbox::Sandbox;

use crate::common;

async fn two_users() -> (Sandbox, Client, Client) {
    let sandbox = Sandbox::start().await.expect("it starts");
    let [anna, boris] = [0, 1].map(|index| {
        let client = common::user(&sandbox, index);
        client.build().expect("a client")
    });
    (sandbox, anna, boris)
}

#[tokio::test]
async fn two_users_exchange_messages() {
    let (sandbox, anna, boris) = two_users().await;
    let [a, b] = [0, 1].map(|index| sandbox.credentials().users[index].id);
    let dialog = anna
        .create_dialog()
        .type_(DialogType::Private)
        .occupants_ids([b])
        .send()
        .await
        .expect("a dialog")
        .into_inner();
    assert_eq!(dialog.occupants_ids, Some(vec![a, b]));
    for number in 0..5 {
        let text = format!("message {number}");
        anna.create_message()
            .chat_dialog_id(&dialog.id)
            .message(text)
            .send()
            .await
            .expect("a message");
    }
    let unread = boris
        .get_unread_messages_count()
        .chat_dialog_ids(&dialog.id)
        .send()
        .await
        .expect("counts");
    assert_eq!((unread.total, unread.extra.get(&dialog.id)), (5, Some(&5)));
    let mut texts = Vec::new();
    let mut items = boris.list_messages(&dialog.id).limit(2).items();
    while let Some(message) = items.try_next().await.expect("an item") {
        texts.push(message.message.unwrap_or_default());
    }
    let expected: Vec<String> = (0..5).map(|number| format!("message {number}")).collect();
    assert_eq!(texts, expected);
    let unread = boris
        .get_unread_messages_count()
        .send()
        .await
        .expect("counts");
    assert_eq!(unread.total, 0);
    let found = boris
        .list_messages(&dialog.id)
        .filter(
            MessageFilter::new()
                .and(messages::MESSAGE.ctn("3"))
                .and(messages::SENDER_ID.is_in([a])),
        )
        .send()
        .await
        .expect("a page");
    let found = found.into_inner().items.into_vec();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].read_ids, Some(vec![a, b]));
    let report = anna
        .delete_message(&found[0].id)
        .force(1)
        .send()
        .await
        .expect("a report");
    let deleted = report.into_inner().successfully_deleted.expect("the group");
    assert_eq!(deleted.ids, [found[0].id.clone()]);
    let error = boris
        .get_message_by_id(&found[0].id)
        .send()
        .await
        .expect_err("a deleted message");
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn dialogs_are_listed_changed_and_deleted() {
    let (sandbox, anna, boris) = two_users().await;
    let [_, b] = [0, 1].map(|index| sandbox.credentials().users[index].id);
    let mut ids = Vec::new();
    for number in 0..7 {
        let name = format!("Group {number}");
        let dialog = anna
            .create_dialog()
            .type_(DialogType::Group)
            .name(name)
            .send()
            .await
            .expect("a dialog");
        ids.push(dialog.id.clone());
    }
    let mut listed = Vec::new();
    let mut items = anna.list_dialogs().limit(3).sort_asc("created_at").items();
    while let Some(dialog) = items.try_next().await.expect("an item") {
        listed.push(dialog.id);
    }
    listed.sort_unstable();
    assert_eq!(listed, ids);
    let filter = DialogFilter::new()
        .and(dialogs::TYPE.is_in([DialogType::PublicGroup, DialogType::Group]))
        .and(dialogs::NAME.ctn("group 3"));
    let found = anna
        .list_dialogs()
        .filter(filter.clone())
        .send()
        .await
        .expect("a page");
    assert_eq!(found.total_entries, Some(1));
    let counted = anna
        .list_dialogs()
        .filter(filter)
        .count(1)
        .send()
        .await
        .expect("a count");
    assert_eq!(counted.count(), Some(1));
    let group = &ids[3];
    let error = boris
        .get_dialog(group)
        .send()
        .await
        .expect_err("Boris is not a member");
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    let changed = anna
        .update_dialog(group)
        .name("Renamed")
        .push_all(OccupantsChange::new().occupants_ids([b]))
        .send()
        .await
        .expect("the dialog");
    assert_eq!(changed.name.as_deref(), Some("Renamed"));
    boris
        .get_dialog(group)
        .send()
        .await
        .expect("Boris is a member");
    let settings = boris
        .update_notification_settings(group)
        .enabled(0)
        .send()
        .await
        .expect("the setting");
    assert_eq!(settings.notifications.enabled, 0);
    let all = ids.join(",");
    let report = boris
        .delete_dialog(&all)
        .force(1)
        .send()
        .await
        .expect("a report");
    let refused = report.into_inner().wrong_permissions.map(|group| group.ids);
    assert_eq!(refused, Some(ids.clone()));
    anna.delete_dialog(&all)
        .send()
        .await
        .expect("Anna leaves the dialogs");
    let left = boris.list_dialogs().send().await.expect("a page");
    assert_eq!(left.total_entries, Some(1));
    assert_eq!(
        anna.list_dialogs()
            .send()
            .await
            .expect("a page")
            .total_entries,
        Some(0)
    );
}
