//! Secrets go where they belong, and nowhere else: each is a canary, every operation is called by every kind of client,
//! the server does its worst, and all that is printed, traced, logged or sent is searched.
//!
//! A program of its own, because it sets the panic hook, the logger and the subscriber of its process. The generator,
//! which runs in the tests of `suite`, replaces the panic hook while it runs.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use quickblox_api::OPERATIONS;
use quickblox_sandbox::contract::Description;
use quickblox_tests::{
    ROOT, is_hand_written,
    sample::{Extent, arguments},
    server::{Act, Received, Server, json},
    typed::Arguments,
};
use serde_json::Value;
use tokio::{sync::Semaphore, task::JoinSet};

mod api;
mod clients;
mod collector;
mod every_call;
mod look;
mod mode;
mod plant;
mod teeth;

use api::Api;
use collector::{COLLECTOR, listen};
use every_call::every_call;
use look::Place;
use mode::{MODES, Mode};

fn contract() -> &'static Description {
    Description::bundled().expect("the description is there")
}

/// Everything that can be said in each call, all secrets canaries; and the names of those secrets.
fn all_arguments(
    description: &Description,
) -> (BTreeMap<&'static str, Arguments>, BTreeSet<String>) {
    let mut all = BTreeMap::new();
    let mut planted = BTreeSet::new();
    for operation in OPERATIONS {
        let mut arguments = arguments(description, operation.id, Extent::Everything);
        let described = description
            .operation(operation.id)
            .expect("it is described");
        let parameters = described.parameters().into_iter();
        let schemas = parameters.map(|parameter| (parameter.name, "parameter", parameter.schema));
        let body = described.body().map(|body| ("body", "body", body.schema));
        for (argument, kind, schema) in schemas.chain(body) {
            if let Some(value) = arguments.0.get_mut(argument) {
                let mut canary = |name: &str| {
                    planted.insert(name.to_owned());
                    COLLECTOR.canary(&format!("{kind}: {name}"))
                };
                plant::plant(description, schema, argument, value, &mut canary);
            }
        }
        all.insert(operation.id, arguments);
    }
    (all, planted)
}

/// A server and another host, which no credential may reach.
async fn start(mode: Mode, spoils_sessions: bool) -> (Arc<Api>, [Server; 2]) {
    let another = Server::start(|request: &Received| {
        let may = |name: &str| name.starts_with("permission: ");
        COLLECTOR.note_except("what another host was sent", &request.text(), may);
        Act::answer(json("201 Created", ""))
    });
    let another = another.await.expect("loopback");
    let another_url = another.url.clone();
    let api = Arc::new(Api::new(contract(), mode, spoils_sessions, another_url));
    let script = api.clone();
    let server = Server::start(move |request: &Received| script.act(request)).await;
    (api, [server.expect("loopback"), another])
}

/// How many clients call at once. More would need more open files than some systems allow a process.
const AT_ONCE: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_is_found_where_it_does_not_belong() {
    listen();
    let (all, mut planted) = all_arguments(contract());
    let all = Arc::new(all);
    clients::refused_clients();
    let mut succeeded = BTreeSet::new();
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let mut calls = JoinSet::new();
    let mut servers = Vec::new();
    for mode in MODES {
        let (api, [server, another]) = start(*mode, false).await;
        for (client, view) in clients::clients(&server.url, mode.limit()) {
            let turn = turns.clone().acquire_owned().await.expect("it is open");
            let (mode, all, another) = (*mode, all.clone(), another.url.clone());
            calls.spawn(async move {
                let client = &client;
                let good = every_call(&view, Place { client, mode }, &all, &another).await;
                drop((view, turn));
                (mode, good)
            });
        }
        servers.push((api, server, another));
    }
    for (mode, good) in calls.join_all().await {
        if mode == Mode::Success {
            succeeded.extend(good);
        }
    }
    assert_eq!(COLLECTOR.leaks(), Vec::<String>::new());

    // They did get where they belong, but for the one that is only signed with.
    let mut sent = COLLECTOR.at_home();
    sent.retain(|name| name.starts_with("credential: "));
    let expected = [
        "API key",
        "account key",
        "application key",
        "granted token",
        "session token",
        "user's",
    ];
    assert!(
        sent.into_iter()
            .eq(expected.map(|name| format!("credential: {name}")))
    );

    // Every operation was carried out, and everything that the description calls a secret was one.
    let generated = OPERATIONS
        .iter()
        .filter(|operation| !is_hand_written(operation));
    let missing: Vec<_> = generated
        .map(|operation| operation.id)
        .filter(|id| !succeeded.contains(id))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
    planted.extend(servers.iter().flat_map(|(api, ..)| api.planted()));
    let document = codegen::check(&quickblox_tests::description(), ROOT)
        .expect("the description has no findings");
    let bundle = codegen::bundle(&document, codegen::Format::Json).expect("it can be bundled");
    let bundle: Value = serde_json::from_str(&bundle).expect("JSON");
    assert_eq!(planted, plant::secret_names(&bundle));
}

#[tokio::test]
async fn a_session_that_does_not_come_about_tells_no_secret() {
    listen();
    for mode in MODES {
        let (_api, [server, _another]) = start(*mode, true).await;
        for (name, client) in clients::clients(&server.url, mode.limit()) {
            let place = Place {
                client: &name,
                mode: *mode,
            };
            place.outcome(
                "a call without a session",
                client.get_session().send().await,
            );
            place.debug("Client without a session", &client);
            place.debug(
                "the session that did not come about",
                &client.session().await,
            );
        }
    }
    assert_eq!(COLLECTOR.leaks(), Vec::<String>::new());
}
