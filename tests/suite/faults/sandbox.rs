//! The same against a server that keeps state: what a caller is told, and what the server has done.

use quickblox_api::{
    Client, Error, ErrorKind, RetryPolicy, auth::UserCredentials, types::DialogType,
};
use quickblox_sandbox::{Fault, Framing, RetryAfter, Sandbox, Stage, Unauthorized};

use super::{Duration, Kind};

/// How long the client waits for what never comes; long enough for all else on a busy machine.
const LIMIT: Duration = Duration::from_secs(1);

/// How often a call was sent in the end, or why it failed.
type Outcome = Result<u32, ErrorKind>;

/// Once what is given, then all is well.
struct Row {
    fault: Fault,
    read: Outcome,
    write: Outcome,
    /// How many dialogs there are after the write.
    dialogs: usize,
}

fn row(fault: Fault, read: Outcome, write: Outcome, dialogs: usize) -> Row {
    Row {
        fault,
        read,
        write,
        dialogs,
    }
}

fn rows() -> Vec<Row> {
    use ErrorKind::{Decode, RateLimited, Server, Timeout, Transport};
    let refused = Fault::Refuse {
        status: 500,
        body: "<h1>We are sorry</h1>".to_owned(),
    };
    let slow = Fault::Slow {
        bytes: 64,
        interval: Duration::from_millis(1),
    };
    let plain = Fault::MediaType("text/plain".to_owned());
    vec![
        row(Fault::Reset(Stage::Head), Ok(2), Err(Transport), 0),
        row(Fault::Reset(Stage::Body), Ok(2), Err(Transport), 0),
        row(Fault::Reset(Stage::Handled), Ok(2), Err(Transport), 1),
        row(Fault::Stall, Ok(2), Err(Timeout), 0),
        row(Fault::StallBody, Ok(2), Err(Timeout), 1),
        row(Fault::Truncate(Framing::Length), Ok(2), Err(Transport), 1),
        row(Fault::Truncate(Framing::Chunked), Ok(2), Err(Transport), 1),
        row(slow, Ok(1), Ok(1), 1),
        row(Fault::TooManyRequests(RetryAfter::Unsaid), Ok(2), Ok(2), 1),
        row(
            Fault::TooManyRequests(RetryAfter::Seconds(0)),
            Ok(2),
            Ok(2),
            1,
        ),
        row(
            Fault::TooManyRequests(RetryAfter::Seconds(3600)),
            Err(RateLimited),
            Err(RateLimited),
            0,
        ),
        row(
            Fault::Unavailable(RetryAfter::Unsaid),
            Ok(2),
            Err(Server),
            0,
        ),
        row(Fault::BadGateway, Ok(2), Err(Server), 0),
        row(refused, Ok(2), Err(Server), 0),
        row(plain, Ok(1), Ok(1), 1),
        row(Fault::HalfBody, Err(Decode), Err(Decode), 1),
        row(Fault::SessionExpired(Unauthorized::Base), Ok(1), Ok(1), 1),
        row(Fault::SessionExpired(Unauthorized::List), Ok(1), Ok(1), 1),
        // Nothing that a client could know of.
        row(Fault::Twice, Ok(1), Ok(1), 2),
    ]
}

fn client(sandbox: &Sandbox) -> Client {
    let keys = sandbox.credentials();
    let user = &keys.users[0];
    Client::builder()
        .base_url(sandbox.base_url())
        .application(keys.application_id, &*keys.auth_key, &*keys.auth_secret)
        .user(UserCredentials::login(&*user.login, &*user.password))
        .retry(RetryPolicy::default().base_delay(Duration::ZERO))
        .timeout(LIMIT)
        .build()
        .expect("all is given")
}

/// The call and the operation that the fault is for.
async fn call(client: &Client, kind: Kind) -> Result<u32, Error> {
    match kind {
        Kind::Read => client
            .list_dialogs()
            .send()
            .await
            .map(|answer| answer.attempts()),
        Kind::Write => client
            .create_dialog()
            .type_(DialogType::Group)
            .name("Lunch")
            .send()
            .await
            .map(|answer| answer.attempts()),
    }
}

#[tokio::test]
async fn the_caller_is_told_what_the_server_may_have_done() {
    for Row {
        fault,
        read,
        write,
        dialogs,
    } in rows()
    {
        tokio::join!(
            check(&fault, Kind::Read, "list_dialogs", read, 0),
            check(&fault, Kind::Write, "create_dialog", write, dialogs),
        );
    }
}

/// `made` is how many dialogs there are after the call.
async fn check(fault: &Fault, kind: Kind, operation: &str, expected: Outcome, made: usize) {
    let sandbox = Sandbox::start().await.expect("loopback");
    let client = client(&sandbox);
    // The session is open, so that the limit of time is for the call alone.
    let session = client.get_session().send().await;
    session.expect("the keys are right");
    sandbox.faults().add(fault.clone().on(operation).times(1));
    let outcome = call(&client, kind).await;
    let told = outcome.as_ref().map(|attempts| *attempts);
    assert_eq!(told.map_err(Error::kind), expected, "{fault:?} {kind:?}");
    assert_eq!(sandbox.holdings().dialogs, made, "{fault:?} {kind:?}");
    // No doubt is left out: what was done is never said not to have been.
    if let (Err(error), 1..) = (&outcome, made) {
        assert!(error.may_have_been_processed(), "{fault:?}: {error}");
    }
    call(&client, kind).await.expect("all is well again");
}
