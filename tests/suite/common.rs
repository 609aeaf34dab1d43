//! What several modules share: a server made of routes, clients, the description in both of its forms, snapshots.

use std::{
    sync::{
        Arc, LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{Router, http::StatusCode};
use codegen::{Generated, Source};
use quickblox_api::Client;
use quickblox_sandbox::contract::Description;
use quickblox_tests::{
    ROOT, calls, description,
    typed::{Arguments, Failure},
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// Longer than anything bounded by it may take on a busy machine.
pub(crate) const BOUND: Duration = Duration::from_secs(60);

/// The password of users that tests sign up.
pub(crate) const PASSWORD: &str = "s3cret-word";

/// What the generator makes of the description; made once for all tests.
pub(crate) static GENERATED: LazyLock<Generated> = LazyLock::new(|| generate(&description()));

/// What the generator makes of a description without findings.
pub(crate) fn generate(source: &dyn Source) -> Generated {
    match codegen::generate(source, ROOT) {
        Ok(generated) => generated,
        Err(report) => panic!("{}", report.render("openapi", false)),
    }
}

/// The description as the sandbox reads it.
pub(crate) fn contract() -> &'static Description {
    Description::bundled().unwrap_or_else(|error| panic!("{error}"))
}

/// Serves routes on loopback until the runtime ends; gives the base URL.
pub(crate) async fn serve(routes: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    url
}

pub(crate) fn with_every_credential(url: &str) -> Client {
    let client = Client::builder()
        .base_url(url)
        .session_token("t0ken")
        .account_key("acc0unt")
        .api_key("k3y");
    client.build().expect("all is given")
}

/// A client of a server that gives every request the same answer, and how many requests it has sent.
pub(crate) async fn counted(status: StatusCode) -> (Client, Arc<AtomicUsize>) {
    let sent = Arc::<AtomicUsize>::default();
    let count = sent.clone();
    let note = move || {
        count.fetch_add(1, Ordering::SeqCst);
        std::future::ready(status)
    };
    let url = serve(Router::new().fallback(note)).await;
    (with_every_credential(&url), sent)
}

/// What the call is refused with.
pub(crate) async fn refusal(client: &Client, operation: &str, arguments: &Arguments) -> String {
    let outcome = calls::call(client, operation, arguments).await;
    match outcome.expect("it is generated") {
        Err(Failure::Call(error)) => error.to_string(),
        Err(Failure::Argument(text)) => panic!("{operation}: {text}: {}", json!(arguments.0)),
        Ok(answer) => panic!("{operation}: {answer:?}: {}", json!(arguments.0)),
    }
}

/// A place in a body as an error names it: `contacts[0].name` for `/contacts/0/name`, and `login` for `/user/login` where
/// `user` stands around all fields.
pub(crate) fn named(description: &Description, body: &Value, pointer: &str) -> String {
    let properties = |schema| description.resolve(schema)["properties"].as_object();
    let only = properties(body).filter(|fields| fields.len() == 1);
    let mut inner = only.into_iter().flatten().map(|(_, schema)| schema);
    let is_wrapped = inner.any(|schema| properties(schema).is_some());
    let inner = pointer.splitn(3, '/').nth(2).filter(|_| is_wrapped);
    inner.map_or_else(|| dotted(pointer), |inner| dotted(&format!("/{inner}")))
}

/// `contacts[0].name` for `/contacts/0/name`.
pub(crate) fn dotted(pointer: &str) -> String {
    let mut name = String::new();
    for step in pointer.split('/').skip(1) {
        match step.parse::<usize>() {
            Ok(index) => name = format!("{name}[{index}]"),
            Err(_) if name.is_empty() => name.push_str(step),
            Err(_) => name = format!("{name}.{step}"),
        }
    }
    name
}

/// Compares a text with `tests/snapshots/<group>__<name>.snap`.
pub(crate) fn assert_snapshot(group: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(format!("{group}__{name}"), text));
}
