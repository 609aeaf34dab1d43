//! What several modules share: a server made of routes, clients, the description in both of its forms, snapshots.

use std::{sync::LazyLock, time::Duration};

use axum::Router;
use codegen::{Generated, Source};
use quickblox_api::Client;
use quickblox_sandbox::contract::Description;
use quickblox_tests::{ROOT, description};
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

/// Compares a text with `tests/snapshots/<group>__<name>.snap`.
pub(crate) fn assert_snapshot(group: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(format!("{group}__{name}"), text));
}
