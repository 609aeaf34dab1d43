//! The moderation sweep.

use quickblox_api::ErrorKind;

use super::{
    example::moderation_sweep,
    host::{Host, say, texts},
};

#[tokio::test]
async fn forbidden_words_go_for_everybody_whoever_said_them() {
    let host = Host::start().await;
    let [anna, boris] = &host.users;
    let groups = [host.group("One").await, host.group("Two").await];
    let mut forbidden = Vec::new();
    for (group, client) in groups.iter().zip([anna, boris]) {
        say(client, group, "Hello").await;
        forbidden.push(say(client, group, "Come to my CASINO!").await);
        forbidden.push(say(boris, group, "casino, casino").await);
    }
    forbidden.sort_unstable();
    let words = ["casino".to_owned()];
    // More than one page of what stays.
    for number in 0..105 {
        say(anna, &groups[0], &format!("message {number}")).await;
    }
    let mut report = moderation_sweep::run(&host.owner, host.ids[0], &words)
        .await
        .expect("a sweep");
    report.deleted.sort_unstable();
    assert_eq!((report.dialogs, report.messages), (2, 111));
    assert_eq!(report.deleted, forbidden);
    assert_eq!(report.kept, Vec::<String>::new());
    for client in &host.users {
        let left = texts(client, &groups[1]).await;
        assert_eq!(left, ["Hello"]);
    }

    let report = moderation_sweep::run(&host.owner, host.ids[0], &words)
        .await
        .expect("a sweep that finds nothing");
    assert_eq!((report.messages, report.deleted.len()), (107, 0));
    // Nobody has seen anything by that.
    let unread = boris.get_unread_messages_count().send().await;
    assert_eq!(unread.expect("a count").total, 106);
}

#[tokio::test]
async fn what_the_moderator_is_not_in_stays() {
    let host = Host::start().await;
    let group = host.group("One").await;
    say(&host.users[0], &group, "casino").await;
    let other = host.sign_up("other", "").await;
    let words = ["casino".to_owned()];
    let report = moderation_sweep::run(&host.owner, other, &words).await;
    assert_eq!(
        report.expect("a sweep"),
        moderation_sweep::Report::default()
    );
    let nobody = moderation_sweep::run(&host.owner, 1, &words).await;
    assert_eq!(
        nobody.expect_err("no such user").kind(),
        ErrorKind::NotFound
    );
    assert_eq!(texts(&host.users[1], &group).await, ["casino"]);
}
