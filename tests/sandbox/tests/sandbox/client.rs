//! The client against the sandbox: sessions, users, errors, faults.

use std::time::Duration;

use quickblox_api::{Client, ErrorKind, RetryPolicy, auth::SignatureHash};
use quickblox_sandbox::{Fault, Plan, RetryAfter, Sandbox, Stage, Unauthorized};

use tokio::task::JoinSet;

use crate::common;

fn user(sandbox: &Sandbox, index: usize) -> Client {
    common::user(sandbox, index).build().expect("a client")
}

fn owner(sandbox: &Sandbox) -> Client {
    common::owner(sandbox).build().expect("a client")
}

/// Creates a user and returns its id.
async fn create_user(client: &Client, login: &str) -> Result<i64, quickblox_api::Error> {
    let created = client.create_user().login(login).password("s3cret-word");
    Ok(created.send().await?.user.id)
}

#[tokio::test]
async fn sessions_are_opened_and_renewed_for_the_user() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let known = sandbox.credentials().users[0].clone();
    let client = user(&sandbox, 0);
    for _ in 0..2 {
        let session = client.get_session().send().await.expect("a session");
        assert_eq!(session.session.user_id, known.id);
        sandbox.expire_sessions();
    }
    let found = client.get_user(known.id).send().await.expect("the user");
    assert_eq!(found.user.login, Some(known.login));
}

/// The client's own clock stays where it is, three hours and then ten days behind the sandbox's.
#[tokio::test]
async fn sessions_that_ended_by_the_sandboxs_clock_are_renewed() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let known = sandbox.credentials().users[0].id;
    let application = common::application(&sandbox).build().expect("a client");
    let views = [
        (application.clone(), 0),
        (user(&sandbox, 0), known),
        (owner(&sandbox).as_user_id(known), known),
    ];
    for hours in [0, 3, 240] {
        let past = Duration::from_secs(hours * 60 * 60);
        sandbox.clock().advance(past);
        for (client, expected) in &views {
            let session = client.get_session().send().await.expect("a session");
            assert_eq!(session.session.user_id, *expected, "{hours} {client:?}");
            let kept = client.session().await.expect("a session");
            assert_eq!(kept.expires_at, session.session_expires_at(), "{hours}");
        }
    }
}

#[tokio::test]
async fn the_token_of_a_user_and_the_session_agree_about_its_end() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let known = sandbox.credentials().users[0].id;
    let owner = owner(&sandbox);
    let made = owner
        .create_user_token(known)
        .send()
        .await
        .expect("a token");
    let view = owner.with_session(made.token.clone());
    sandbox.clock().advance(Duration::from_secs(60));
    let session = view.get_session().send().await.expect("a session");
    assert_eq!(session.session.user_id, known);
    let later = session.session_expires_at().expect("a date") - made.expires_at;
    // A session lasts from its last use; the dates are whole seconds.
    assert!((60..=61).contains(&later.num_seconds()), "{later}");
}

#[tokio::test]
async fn either_hash_signs_a_session() {
    let sandbox = Sandbox::start().await.expect("it starts");
    for hash in [SignatureHash::Sha1, SignatureHash::Sha256] {
        let client = common::application(&sandbox)
            .signature_hash(hash)
            .build()
            .expect("a client");
        let session = client.get_session().send().await.expect("a session");
        assert_eq!(session.session.user_id, 0, "{hash:?}");
    }
}

#[tokio::test]
async fn users_are_created_listed_and_deleted() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let client = owner(&sandbox);
    let mut ids = Vec::new();
    for number in 0..25 {
        let created = create_user(&client, &format!("user-{number:02}")).await;
        ids.push(created.expect("a user"));
    }
    let mut listed = Vec::new();
    let mut items = client.list_users().per_page(10).items();
    while let Some(item) = items.try_next().await.expect("an item") {
        listed.push(item.user.id);
    }
    let known = sandbox.credentials().users.iter().map(|user| user.id);
    let expected: Vec<i64> = known.chain(ids.iter().copied()).collect();
    assert_eq!(listed, expected);
    for id in ids {
        client.delete_user(id).send().await.expect("the deletion");
    }
    let left = client.list_users().send().await.expect("a page");
    assert_eq!(left.total_entries, 2);
}

#[tokio::test]
async fn errors_have_the_expected_kind() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let client = owner(&sandbox);
    let error = client.get_user(1).send().await.expect_err("an unknown id");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let taken = &sandbox.credentials().users[0].login;
    let created = create_user(&client, taken).await;
    let error = created.expect_err("the login is taken");
    assert_eq!(error.kind(), ErrorKind::Validation);
    let messages: Vec<_> = error.messages().collect();
    assert_eq!(messages, [(Some("login"), "has already been taken")]);
    let wrong = common::owner(&sandbox).api_key("wrong");
    let error = wrong
        .build()
        .expect("a client")
        .list_users()
        .send()
        .await
        .expect_err("a wrong key");
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
}

#[tokio::test]
async fn faults_come_once_each() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let client = common::owner(&sandbox).retry(RetryPolicy::none());
    let client = client.build().expect("a client");
    let refuse = |status| Fault::Refuse {
        status,
        body: "<html>Bad Gateway</html>".to_owned(),
    };
    for (fault, kind) in [
        (refuse(502), ErrorKind::Server),
        (refuse(429), ErrorKind::RateLimited),
        (Fault::Reset(Stage::Head), ErrorKind::Transport),
    ] {
        sandbox.faults().once("list_users", fault.clone());
        let error = client.list_users().send().await.expect_err("the fault");
        assert_eq!(error.kind(), kind, "{fault:?}");
        client.list_users().send().await.expect("all is well again");
    }
}

#[tokio::test]
async fn what_passes_is_tried_again() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let quick = RetryPolicy::default().base_delay(Duration::from_millis(1));
    let client = common::user(&sandbox, 0).retry(quick);
    let client = client.build().expect("a client");
    let faults = [
        Fault::Reset(Stage::Head),
        Fault::Reset(Stage::Handled),
        Fault::BadGateway,
        Fault::TooManyRequests(RetryAfter::Seconds(0)),
        Fault::Unavailable(RetryAfter::Unsaid),
        Fault::SessionExpired(Unauthorized::Base),
        Fault::SessionExpired(Unauthorized::List),
        Fault::Twice,
    ];
    for (fault, hits) in faults.into_iter().zip(1..) {
        sandbox.faults().once("list_users", fault.clone());
        let page = client.list_users().send().await;
        let page = page.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!(page.items.len(), 2, "{fault:?}");
        assert_eq!(sandbox.faults().hits(), hits, "{fault:?}");
    }
}

#[tokio::test]
async fn https_is_spoken_on_demand() {
    let sandbox = Sandbox::builder().tls().start().await.expect("it starts");
    assert!(sandbox.base_url().starts_with("https://127.0.0.1:"));
    let pem = sandbox.certificate().expect("a certificate");
    let certificate = reqwest::Certificate::from_pem(pem.as_bytes()).expect("a certificate");
    let http = reqwest::Client::builder()
        .tls_certs_only([certificate])
        .build();
    let http = http.expect("a client");
    let trusting = common::owner(&sandbox).reqwest_client(http);
    let trusting = trusting.build().expect("a client");
    assert_eq!(
        trusting
            .list_users()
            .send()
            .await
            .expect("a page")
            .total_entries,
        2
    );
    let wary = owner(&sandbox);
    let error = wary
        .list_users()
        .send()
        .await
        .expect_err("an unknown certificate");
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn a_dropped_sandbox_is_gone_and_others_stay() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let other = Sandbox::start().await.expect("it starts");
    let (client, other_client) = (owner(&sandbox), owner(&other));
    client.list_users().send().await.expect("an answer");
    drop(sandbox);
    let error = client
        .list_users()
        .send()
        .await
        .expect_err("nobody listens");
    assert_eq!(error.kind(), ErrorKind::Transport);
    other_client.list_users().send().await.expect("an answer");
}

/// Sixteen at once reach the plan's rate within a second. None of their calls is lost, and few attempts are refused.
#[tokio::test]
async fn a_batch_without_a_rate_limit_keeps_to_the_plan() {
    const WORKERS: u32 = 16;
    const CALLS: u32 = 20;
    let sandbox = Sandbox::builder().plan(Plan::Basic).start().await;
    let sandbox = sandbox.expect("it starts");
    let known = sandbox.credentials().users[0].id;
    let client = owner(&sandbox);
    let mut workers = JoinSet::new();
    for _ in 0..WORKERS {
        let client = client.clone();
        workers.spawn(async move {
            let mut attempts = 0;
            for _ in 0..CALLS {
                let found = client.get_user(known).send().await;
                attempts += found.expect("the user").attempts();
            }
            attempts
        });
    }
    let attempts: u32 = workers.join_all().await.into_iter().sum();
    let refused = attempts - WORKERS * CALLS;
    assert!(refused <= WORKERS * CALLS / 4, "{refused} refused");
}

/// Where a bare `;` ends a pair of a query, only what encodes it finds the user.
#[tokio::test]
async fn a_semicolon_in_a_query_belongs_to_its_value() {
    for (builder, bare_status) in [
        (Sandbox::builder(), 200),
        (Sandbox::builder().semicolon_separators(), 422),
    ] {
        let sandbox = builder.start().await.expect("it starts");
        let client = owner(&sandbox);
        let id = create_user(&client, "ada;lovelace").await.expect("a user");
        let found = client.get_user_by_login("ada;lovelace").send().await;
        assert_eq!(found.expect("the user").user.id, id);

        let url = format!("{}/users/by_login.json", sandbox.base_url());
        let key = format!("ApiKey {}", sandbox.credentials().api_key);
        let bare = reqwest::Client::new().get(format!("{url}?login=ada;lovelace"));
        let response = bare.header("Authorization", key).send().await;
        assert_eq!(response.expect("a response").status(), bare_status);
    }
}
