//! Examples of dialogs and messages.

use quickblox_api::{
    ErrorKind,
    types::{DialogType, OccupantsChange},
};

use super::{
    example::{
        answer_assist, custom_request, export_history, first_dialog, group_bot, support_desk,
    },
    host::{Host, builder, say, texts},
};

#[tokio::test]
async fn first_dialog_signs_up_once_and_opens_a_group_each_time() {
    let host = Host::start().await;
    let mut ids = Vec::new();
    for _ in 0..2 {
        let client = builder(&host.sandbox).build().expect("a client");
        let dialog = first_dialog::run(&client, "ada", "correct-horse-7").await;
        let dialog = dialog.expect("everything is as the server wants it");
        assert_eq!(dialog.type_, DialogType::Group);
        assert_eq!(dialog.name.as_deref(), Some("New Year party"));
        ids.push((dialog.user_id, dialog.id));
    }
    assert_eq!(ids[0].0, ids[1].0);
    assert_ne!(ids[0].1, ids[1].1);
    let users = host.owner.list_users().send().await.expect("a page");
    assert_eq!(users.total_entries, 3);
}

#[tokio::test]
async fn first_dialog_ends_at_the_first_refusal() {
    let host = Host::start().await;
    let keys = host.sandbox.credentials();
    let wrong_secret = builder(&host.sandbox).application(
        keys.application_id,
        keys.auth_key.clone(),
        "another secret",
    );
    let taken = keys.users[0].login.as_str();
    let cases = [
        (
            wrong_secret,
            "ada",
            "correct-horse-7",
            ErrorKind::Validation,
            "create_session: 422",
        ),
        (
            builder(&host.sandbox),
            "ada",
            "with blanks",
            ErrorKind::Validation,
            "create_user: 422",
        ),
        (
            builder(&host.sandbox),
            "ada",
            "short",
            ErrorKind::Validation,
            "create_user: ",
        ),
        // Somebody else has the name.
        (
            builder(&host.sandbox),
            taken,
            "correct-horse-7",
            ErrorKind::Unauthorized,
            "log_in: 401",
        ),
    ];
    for (client, login, password, kind, text) in cases {
        let client = client.build().expect("a client");
        let outcome = first_dialog::run(&client, login, password).await;
        let error = outcome.expect_err(text);
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().starts_with(text), "{error}");
        assert!(!error.may_have_been_processed(), "{error}");
    }
    let users = host.owner.list_users().send().await.expect("a page");
    assert_eq!(users.total_entries, 2);
}

#[tokio::test]
async fn group_bot_answers_what_was_asked_meanwhile_and_nothing_twice() {
    let host = Host::start().await;
    let [bot, boris] = &host.users;
    let post = async |text| group_bot::run(bot, "Release notes", text).await;
    assert_eq!(post("one").await.expect("posted"), 0);
    let dialogs = bot.list_dialogs().send().await.expect("a list");
    let dialog = dialogs.items[0].id.clone();
    let newcomer = OccupantsChange::new().occupants_ids([host.ids[1]]);
    let joined = bot.update_dialog(&dialog).push_all(newcomer);
    joined.send().await.expect("Boris is in");
    for text in ["When?", "fine", "Why? "] {
        say(boris, &dialog, text).await;
    }
    assert_eq!(post("two").await.expect("posted"), 2);
    assert_eq!(post("three").await.expect("posted"), 0);
    let dialogs = bot.list_dialogs().send().await.expect("a list");
    assert_eq!(dialogs.items.len(), 1);
    let expected = [
        "one",
        "When?",
        "fine",
        "Why? ",
        "I have no answer to \"When?\" yet.",
        "I have no answer to \"Why? \" yet.",
        "two",
        "three",
    ];
    assert_eq!(texts(bot, &dialog).await, expected);
    let nobody = group_bot::run(&host.application, "Release notes", "four").await;
    let error = nobody.expect_err("an application writes nothing");
    assert_eq!(error.kind(), ErrorKind::Validation, "{error}");
}

#[tokio::test]
async fn support_desk_gathers_tickets_of_a_pair_in_one_dialog() {
    let host = Host::start().await;
    let [customer, agent] = host.ids;
    let first = support_desk::run(&host.owner, customer, agent, "My parcel is late").await;
    let first = first.expect("a ticket");
    let second = support_desk::run(&host.owner, customer, agent, "It is here").await;
    let second = second.expect("a ticket");
    assert_eq!((first.waiting, second.waiting), (1, 2));
    assert_eq!(first.dialog, second.dialog);
    assert_ne!(first.message, second.message);
    let read = texts(&host.users[1], &first.dialog).await;
    assert_eq!(read, ["My parcel is late", "It is here"]);

    for (server, customer, kind) in [
        (&host.owner, 1, ErrorKind::NotFound),
        (&host.application, customer, ErrorKind::InvalidRequest),
    ] {
        let outcome = support_desk::run(server, customer, agent, "Hello").await;
        assert_eq!(outcome.expect_err("nobody writes").kind(), kind);
    }
    assert_eq!(texts(&host.users[1], &first.dialog).await.len(), 2);
}

#[tokio::test]
async fn export_history_goes_on_where_it_stopped() {
    let host = Host::start().await;
    let [anna, boris] = &host.users;
    let dialog = host.group("Talk").await;
    let mut said = Vec::new();
    // More than one page.
    for number in 0..130 {
        said.push(format!("message {number}"));
        say(anna, &dialog, &said[number]).await;
    }
    let mut output = Vec::new();
    let mut next = 0;
    let run = export_history::run(boris, &dialog, &mut next, &mut output).await;
    run.expect("exported");
    assert_eq!(next, 130);
    said.push("one more".to_owned());
    say(anna, &dialog, "one more").await;
    for expected in [131, 131] {
        let run = export_history::run(boris, &dialog, &mut next, &mut output).await;
        run.expect("exported");
        assert_eq!(next, expected);
    }
    let text = String::from_utf8(output).expect("lines of text");
    let written: Vec<String> = text
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a line of JSON"))
        .map(|message| message["message"].as_str().expect("a text").to_owned())
        .collect();
    assert_eq!(written, said);
    let unread = boris.get_unread_messages_count().send().await;
    assert_eq!(unread.expect("a count").total, 131);
}

#[tokio::test]
async fn export_history_tells_how_far_it_came() {
    /// Takes two lines and no more.
    struct Full(usize);
    impl std::io::Write for Full {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            if self.0 == 2 {
                return Err(std::io::ErrorKind::StorageFull.into());
            }
            self.0 += usize::from(bytes == b"\n");
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let host = Host::start().await;
    let dialog = host.group("Talk").await;
    for text in ["one", "two", "three"] {
        say(&host.users[0], &dialog, text).await;
    }
    let mut next = 0;
    let run = export_history::run(&host.users[1], &dialog, &mut next, &mut Full(0)).await;
    assert!(run.is_err());
    assert_eq!(next, 2);
    host.sign_up("stranger", "").await;
    let stranger = host.user("stranger");
    let mut output = Vec::new();
    let run = export_history::run(&stranger, &dialog, &mut next, &mut output).await;
    assert!(run.is_err());
    assert_eq!((next, output), (2, Vec::new()));
}

#[tokio::test]
async fn answer_assist_answers_others_and_not_oneself() {
    const ASSISTANT: &str = "6633a1300fea600001bd6e71";
    let host = Host::start().await;
    let [anna, boris] = &host.users;
    let dialog = host.group("Talk").await;
    let answer = async |assistant| answer_assist::run(anna, &dialog, assistant, host.ids[0]).await;
    assert_eq!(answer(ASSISTANT).await.expect("an empty talk"), None);
    say(boris, &dialog, "Are you open?").await;
    let expected = "You wrote: Are you open?";
    let first = answer(ASSISTANT).await.expect("an answer");
    assert_eq!(first.as_deref(), Some(expected));
    say(anna, &dialog, "Yes.").await;
    assert_eq!(answer(ASSISTANT).await.expect("my last word"), None);
    say(boris, &dialog, "Until when?").await;
    let second = answer(ASSISTANT).await.expect("an answer");
    let expected = "After 2 messages you wrote: Until when?";
    assert_eq!(second.as_deref(), Some(expected));
    let error = answer(&"0".repeat(24)).await.expect_err("no assistant");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let unread = anna.get_unread_messages_count().send().await;
    assert_eq!(unread.expect("a count").total, 2);
}

#[tokio::test]
async fn custom_request_counts_the_users_own_dialogs() {
    let host = Host::start().await;
    for name in ["lunch", "Late lunch?", "party"] {
        host.group(name).await;
    }
    host.sign_up("stranger", "").await;
    for (client, word, expected) in [
        (&host.users[0], "lunch", 2),
        (&host.users[1], "LUNCH", 2),
        (&host.users[0], "brunch", 0),
        (&host.user("stranger"), "lunch", 0),
    ] {
        let count = custom_request::run(client, word).await;
        assert_eq!(count.expect("a count"), expected, "{word}");
    }
    let error = custom_request::run(&host.owner, "lunch").await;
    let error = error.expect_err("dialogs are some user's");
    assert_eq!(error.kind(), ErrorKind::Validation);
}
