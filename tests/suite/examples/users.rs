//! Examples of users and address books.

use std::collections::BTreeMap;

use quickblox_api::ErrorKind;
use quickblox_sandbox::{Fault, Stage};

use super::{
    example::{address_book, import_users},
    host::Host,
};

fn lines(numbers: std::ops::Range<u32>) -> Vec<String> {
    let line =
        |number| format!("user{number}, user{number}@example.com, s3cret-word, User {number}");
    numbers.map(line).collect()
}

#[tokio::test]
async fn an_import_that_is_repeated_takes_what_is_missing() {
    let host = Host::start().await;
    for (numbers, created, known) in [(0..30, 30, 0), (0..30, 0, 30), (20..50, 20, 10)] {
        let report = import_users::run(&host.application, lines(numbers.clone())).await;
        let expected = import_users::Report {
            created,
            known,
            refused: BTreeMap::new(),
        };
        assert_eq!(report.expect("an import"), expected, "{numbers:?}");
    }
    let tagged = host.users[0].list_users_by_tags("imported");
    let tagged = tagged.send().await.expect("a page");
    assert_eq!(tagged.total_entries, 50);
    let user = &tagged.items[0].user;
    assert_eq!(user.login.as_deref(), Some("user0"));
    assert_eq!(user.full_name.as_deref(), Some("User 0"));
}

#[tokio::test]
async fn an_import_tells_of_each_line_that_was_refused() {
    let host = Host::start().await;
    // Lines are imported at the same time, so which of two with one e-mail is refused would be chance.
    let first = host.application.create_user().login("first");
    let first = first.email("taken@example.com").password("s3cret-word");
    first.send().await.expect("the e-mail is free");
    let lines = [
        "good,good@example.com,s3cret-word",
        "incomplete,i@example.com",
        "short,s@example.com,short",
        "blank,b@example.com,with blanks",
        "same,taken@example.com,s3cret-word",
        "last,last@example.com,s3cret-word",
    ];
    let report = import_users::run(&host.application, lines.map(str::to_owned)).await;
    let report = report.expect("an import");
    assert_eq!((report.created, report.known), (2, 0));
    let refused: Vec<(&str, bool)> = report
        .refused
        .iter()
        .map(|(login, text)| (login.as_str(), text.contains("s3cret-word")))
        .collect();
    let expected = ["blank", "incomplete,i@example.com", "same", "short"];
    assert_eq!(refused, expected.map(|login| (login, false)));
    let texts = ["password", "three fields", "email", "password"];
    for (text, expected) in report.refused.values().zip(texts) {
        assert!(text.contains(expected), "{text}");
    }
}

#[tokio::test]
async fn an_import_ends_when_the_server_does() {
    let host = Host::start().await;
    let outage = Fault::Reset(Stage::Head).on("create_user").after(5);
    host.sandbox.faults().add(outage);
    let error = import_users::run(&host.application, lines(0..30)).await;
    let error = error.expect_err("the server hangs up");
    assert_eq!(error.kind(), ErrorKind::Transport);
    host.sandbox.faults().clear();
    let report = import_users::run(&host.application, lines(0..30)).await;
    let report = report.expect("an import of the rest");
    assert_eq!((report.created, report.known), (25, 5));
}

#[tokio::test]
async fn an_address_book_shows_who_is_registered() {
    let host = Host::start().await;
    let [anna, boris] = &host.users;
    let phone = boris.update_user(host.ids[1]).phone("+4930123456");
    phone.send().await.expect("Boris has a phone");
    let contact = |name: &str, phone: &str| (name.to_owned(), phone.to_owned());
    let contacts = [
        contact("Boris", "+4930123456"),
        contact("Grace", "+12125550100"),
    ];
    for (created, updated) in [(2, 0), (0, 2)] {
        let report = address_book::run(anna, contacts.clone()).await;
        let report = report.expect("a report");
        assert_eq!((report.created, report.updated), (created, updated));
        assert_eq!(report.rejected, BTreeMap::new());
        assert_eq!(report.registered, [host.ids[1]]);
    }
    // A phone that cannot be one is named before anything is sent.
    for phone in ["123", "+4930123456789012"] {
        let error = address_book::run(anna, [contact("Wrong", phone)]).await;
        let error = error.expect_err("too short or too long").to_string();
        let expected = "upload_address_book: contacts[0].phone: is too ";
        assert!(error.starts_with(expected), "{error}");
    }
    let error = address_book::run(&host.application, contacts).await;
    assert!(error.is_err(), "an address book is some user's");
}
