//! A client's whole work day in a sandbox: fifty at once through the crate, and once as the official JavaScript SDK
//! sends it. What they made is gone in the evening, and nobody got in the way of another.

use quickblox_api::Client;
use quickblox_sandbox::{Holdings, Sandbox};
use tokio::task::JoinSet;

mod chat;
mod day;
mod office;
mod sdk;
mod sdk_day;

/// How many work at once.
const CLIENTS: usize = 50;

/// A sandbox with the class that all share, and what it holds then.
async fn open() -> (Sandbox, Holdings) {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let owner = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.credentials().api_key.clone());
    let owner = owner.build().expect("a client");
    let fields = [
        ("task", "String"),
        ("hours", "Integer"),
        ("tags", "String_a"),
    ];
    let class = owner.create_class().name("Diary");
    let class = class.fields(fields);
    class.send().await.expect("a class");
    let holdings = sandbox.holdings();
    assert_eq!((holdings.users, holdings.classes), (2, 1));
    (sandbox, holdings)
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_clients_have_their_day_at_once() {
    let (sandbox, before) = open().await;
    let mut days = JoinSet::new();
    for number in 0..CLIENTS {
        let keys = sandbox.credentials();
        // No clones: each has its own session, connections and budget of retries.
        let client = Client::builder().base_url(sandbox.base_url()).application(
            keys.application_id,
            keys.auth_key.clone(),
            keys.auth_secret.clone(),
        );
        let client = client.build().expect("a client");
        days.spawn(async move { day::work(&client, number).await });
    }
    let expected: Vec<(i64, String)> = days.join_all().await;
    // One of the application, which became the user's, and one of the colleague.
    assert_eq!(sandbox.sessions_opened(), 2 * CLIENTS);
    assert_eq!(sandbox.holdings(), before);
    let pushed = sandbox.pushes();
    assert_eq!(pushed.len(), CLIENTS);
    for (user, text) in expected {
        let got = pushed.iter().filter(|push| push.user_id == user);
        let got: Vec<_> = got.map(|push| &push.payload["data"]["message"]).collect();
        assert_eq!(got, [&text]);
    }
    sandbox.assert_clean();
}

#[tokio::test]
async fn the_javascript_sdk_has_its_day() {
    let (sandbox, before) = open().await;
    for number in 0..2 {
        sdk_day::work(&sandbox, number).await;
        assert_eq!(sandbox.sessions_opened(), 2 * (number + 1));
        assert_eq!(sandbox.holdings(), before);
    }
    sandbox.assert_clean();
}
