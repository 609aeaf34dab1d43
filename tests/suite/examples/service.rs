//! Examples of clients: several tenants, sessions that move, patience.

use std::time::Duration;

use quickblox_api::{Client, ErrorKind};
use quickblox_sandbox::{Fault, RetryAfter, Sandbox, Stage};

use super::{
    example::{patient_client, session_handover, several_tenants},
    host::{Host, builder},
};

#[tokio::test]
async fn a_tenant_with_a_wrong_key_does_not_hold_up_the_others() {
    let acme = Host::start().await;
    let globex = Sandbox::builder().seed(2).start().await;
    let globex = globex.expect("the sandbox starts");
    acme.sign_up("third", "").await;
    let mut tenants = several_tenants::Tenants::default();
    tenants.add("acme", builder(&acme.sandbox).build().expect("a client"));
    tenants.add("globex", builder(&globex).build().expect("a client"));
    let keys = acme.sandbox.credentials();
    let wrong = Client::builder().base_url(globex.base_url()).application(
        keys.application_id,
        keys.auth_key.clone(),
        keys.auth_secret.clone(),
    );
    tenants.add("initech", wrong.build().expect("a client"));
    let counts = several_tenants::run(&tenants).await;
    assert_eq!(counts.len(), 3);
    assert_eq!(counts["acme"], Ok(3));
    assert_eq!(counts["globex"], Ok(2));
    let error = counts["initech"].as_ref().expect_err("keys of another");
    assert!(error.starts_with("create_session: 4"), "{error}");
}

#[tokio::test]
async fn a_session_that_is_handed_over_needs_no_keys() {
    let host = Host::start().await;
    let session = session_handover::open(&host.users[0]).await;
    let session = session.expect("a session").expect("a session");
    let settings = || Client::builder().base_url(host.sandbox.base_url());
    let user = session_handover::go_on(settings(), session.clone()).await;
    assert_eq!(user.expect("it goes on"), host.ids[0]);
    // Without keys nothing can be renewed.
    host.sandbox.expire_sessions();
    let error = session_handover::go_on(settings(), session).await;
    let error = error.expect_err("the session has ended");
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
    let error = session_handover::open(&host.owner).await;
    let error = error.expect_err("an API key has no session");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_patient_client_says_what_to_do() {
    let host = Host::start().await;
    let anna = host.ids[0];
    let policy = patient_client::policy().base_delay(Duration::from_millis(1));
    let client = Client::builder()
        .base_url(host.sandbox.base_url())
        .api_key(host.sandbox.credentials().api_key.clone())
        .retry(policy);
    let client = client.build().expect("a client");
    let wrong = Client::builder()
        .base_url(host.sandbox.base_url())
        .api_key("wrong")
        .build();
    let wrong = wrong.expect("a client");
    for fault in [
        Fault::Reset(Stage::Head),
        Fault::Unavailable(RetryAfter::Unsaid),
        Fault::BadGateway,
    ] {
        host.sandbox.faults().once("get_user", fault);
    }
    for (client, user, start, end) in [
        (
            &client,
            anna,
            format!("found user {anna} at attempt 4, after "),
            " of waiting",
        ),
        (&client, anna, format!("found user {anna}"), ""),
        (&client, 1, "get_user: 404 ".to_owned(), ": check the id"),
        (
            &wrong,
            anna,
            "get_user: 401 ".to_owned(),
            ": check the keys",
        ),
    ] {
        let text = patient_client::run(client, user).await;
        assert!(text.starts_with(&start) && text.ends_with(end), "{text}");
    }
    let outage = Fault::Unavailable(RetryAfter::Unsaid).on("get_user");
    host.sandbox.faults().add(outage.times(10));
    let text = patient_client::run(&client, anna).await;
    assert!(text.ends_with(": come back later"), "{text}");
    let found = host.owner.get_user(anna).send().await;
    assert_eq!(found.expect("no fault is left").user.id, anna);
}
