//! Dialogs of all types and what is said in them.

use quickblox_api::{
    Client,
    query::{DialogFilter, dialogs},
    types::{AttachmentFields, DialogType, OccupantsChange},
};

use super::day::Person;

/// The ids of what a day opens.
pub(crate) struct Talk {
    pub(crate) private: String,
    pub(crate) group: String,
    pub(crate) public: String,
}

/// Talks in dialogs of all types: who has read what is counted on the way.
pub(crate) async fn talk(me: &Person, colleague: &Person) -> Talk {
    let [private, group, public] = [
        open(me, DialogType::Private, None, &[colleague.id]).await,
        open(me, DialogType::Group, Some("Team"), &[]).await,
        open(me, DialogType::PublicGroup, Some("Everybody"), &[]).await,
    ];
    // A pair has one private dialog, whoever opens it.
    let again = open(colleague, DialogType::Private, None, &[me.id]).await;
    assert_eq!(again, private);
    let newcomer = OccupantsChange::new().occupants_ids([colleague.id]);
    let changed = me.client.update_dialog(&group).name("The team");
    let changed = changed.push_all(newcomer);
    let changed = changed.send().await.expect("a member more");
    let occupants = changed.occupants_ids.as_deref();
    assert_eq!(occupants, Some(&[me.id, colleague.id][..]));
    for (type_, expected) in [(DialogType::Private, &private), (DialogType::Group, &group)] {
        let filter = DialogFilter::new().and(dialogs::TYPE.eq(type_));
        let found = colleague.client.list_dialogs().filter(filter);
        let found = found.send().await.expect("a list").into_inner().items;
        let ids: Vec<String> = found.into_iter().map(|it| it.id).collect();
        assert_eq!(ids, [expected.as_str()]);
    }

    let mut sent = Vec::new();
    for number in 0..5 {
        sent.push(say(&me.client, &private, &format!("message {number}")).await);
    }
    say(&me.client, &group, "Hello").await;
    say(&colleague.client, &group, "Hello yourself").await;
    assert_eq!(unread(&colleague.client, &private).await, 5);
    assert_eq!(unread(&colleague.client, &group).await, 1);
    assert_eq!(unread(&me.client, &private).await, 0);
    let mark = colleague
        .client
        .update_message(&sent[0])
        .chat_dialog_id(&private)
        .read(1);
    mark.send().await.expect("read");
    assert_eq!(unread(&colleague.client, &private).await, 4);
    // Who lists messages has read them.
    assert_eq!(count(&colleague.client, &private).await, 5);
    assert_eq!(unread(&colleague.client, &private).await, 0);
    let message = me.client.get_message_by_id(&sent[4]);
    let message = message.send().await.expect("the message");
    assert_eq!(message.read_ids, Some(vec![me.id, colleague.id]));

    let liked = colleague.client.add_message_reaction(&sent[1]).name("like");
    liked.send().await.expect("liked");
    let reactions = me.client.list_message_reactions(&sent[1]);
    let reactions = reactions.send().await.expect("reactions").into_inner();
    assert_eq!(reactions.items.len(), 1);

    delete(&colleague.client, &sent[2], false).await;
    delete(&me.client, &sent[3], true).await;
    assert_eq!(count(&me.client, &private).await, 4);
    assert_eq!(count(&colleague.client, &private).await, 3);
    Talk {
        private,
        group,
        public,
    }
}

/// Deletes all dialogs in one call, with what was said there.
pub(crate) async fn clean_up(me: &Person, colleague: &Person, talk: Talk) {
    let ids = [talk.private, talk.group, talk.public];
    let deletion = me.client.delete_dialog(ids.join(",")).force_in_query(1);
    let report = deletion.send().await.expect("a report").into_inner();
    let deleted = report.successfully_deleted.expect("a group of ids");
    assert_eq!(deleted.ids, ids);
    for person in [me, colleague] {
        // Everybody sees the public ones of all.
        let own = dialogs::TYPE.is_in([DialogType::Group, DialogType::Private]);
        let filter = DialogFilter::new().and(own);
        let left = person.client.list_dialogs().filter(filter).send().await;
        let left = left.expect("a list").into_inner().items;
        assert_eq!(left.len(), 0);
    }
}

async fn open(person: &Person, type_: DialogType, name: Option<&str>, with: &[i64]) -> String {
    let dialog = person.client.create_dialog().type_(type_).name(name);
    let dialog = dialog.occupants_ids(with.to_vec());
    dialog.send().await.expect("a dialog").id.clone()
}

async fn say(client: &Client, dialog: &str, text: &str) -> String {
    let picture = AttachmentFields::new("image").id(3232);
    let message = client.create_message().chat_dialog_id(dialog);
    let message = message.message(text).attachments(vec![picture]);
    let message = message.send().await.expect("a message");
    assert_eq!(message.attachments.as_ref().map(Vec::len), Some(1));
    message.id.clone()
}

async fn unread(client: &Client, dialog: &str) -> i64 {
    let counts = client.get_unread_messages_count().chat_dialog_ids(dialog);
    let counts = counts.send().await.expect("counts");
    counts.extra[dialog]
}

async fn count(client: &Client, dialog: &str) -> usize {
    let mut messages = client.list_messages(dialog).limit(2).items();
    let mut count = 0;
    while messages.try_next().await.expect("a page").is_some() {
        count += 1;
    }
    count
}

async fn delete(client: &Client, message: &str, for_all: bool) {
    let deletion = client.delete_message(message).force(for_all.then_some(1));
    let report = deletion.send().await.expect("a report").into_inner();
    let deleted = report.successfully_deleted.expect("a group of ids");
    assert_eq!(deleted.ids, [message]);
}
