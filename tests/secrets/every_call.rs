//! Every call that a client has, those for content and those of no operation included.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use quickblox_api::{Client, OPERATIONS, content::FilePart, types};
use quickblox_tests::{
    calls, is_hand_written,
    typed::{Arguments, Failure},
};
use reqwest::Method;
use serde_json::json;
use tokio::task::JoinSet;

use super::{collector::COLLECTOR, look::Place, mode::Mode};

pub(super) type All = Arc<BTreeMap<&'static str, Arguments>>;

/// Makes the calls with one client, and looks at all that comes of them; tells which operations succeeded.
pub(super) async fn every_call(
    client: &Client,
    place: Place<'_>,
    all: &All,
    another: &str,
) -> BTreeSet<&'static str> {
    let (last, others): (Vec<_>, Vec<_>) = OPERATIONS
        .iter()
        .map(|operation| operation.id)
        .partition(|id| *id == "delete_session");
    let mut succeeded = generated(client, place, all, others).await;
    uploads(client, place, another).await;
    downloads(client, place).await;
    by_path(client, place).await;
    // Elsewhere it would go on for ever.
    if matches!(place.mode, Mode::Refuses(..)) {
        lists(client, place, all).await;
    }
    place.debug("Client", client);
    place.debug("the session", &client.session().await);
    succeeded.extend(generated(client, place, all, last).await);
    place.debug("Client after the end of its session", client);
    succeeded
}

/// All at once.
async fn generated(
    client: &Client,
    place: Place<'_>,
    all: &All,
    operations: Vec<&'static str>,
) -> BTreeSet<&'static str> {
    let mut calls = JoinSet::new();
    for id in operations {
        let (client, all) = (client.clone(), all.clone());
        calls.spawn(async move { (id, calls::call(&client, id, &all[id]).await) });
    }
    let mut succeeded = BTreeSet::new();
    while let Some(outcome) = calls.join_next().await {
        let (id, outcome) = outcome.expect("no call panics");
        match outcome {
            Some(Ok(answer)) => {
                succeeded.insert(id);
                let [request, value] = &answer.shown;
                COLLECTOR.note(&format!("Debug of the request of {id}"), request);
                place.value(id, value);
            }
            Some(Err(Failure::Call(error))) => place.error(id, &error),
            Some(Err(Failure::Argument(text))) => panic!("{id}: {text}"),
            None => assert!(
                OPERATIONS
                    .iter()
                    .any(|operation| operation.id == id && is_hand_written(operation)),
                "{id}"
            ),
        }
    }
    succeeded
}

async fn uploads(client: &Client, place: Place<'_>, another: &str) {
    let file = || FilePart::new("a.png", "image/png", b"PNG".to_vec());
    for host in [client.base_url(), another] {
        let request = client.upload_file(&permission(host), file());
        place.debug("the request of upload_file", &request);
        place.outcome("upload_file", request.send().await);
    }
    let id = "5d87a916a28f9a683f1cb55d";
    let request = client.upload_record_file("Cinemas", id, "poster", file());
    place.debug("the request of upload_record_file", &request);
    place.outcome("upload_record_file", request.send().await);
    let request = client.upload("a.png", "image/png", "PNG");
    place.debug("the request of an upload", &request);
    place.outcome("an upload", request.send().await);
}

/// The permission to upload, which is an address with secrets in its query.
fn permission(host: &str) -> types::BlobObjectAccess {
    let secret = |name: &str| COLLECTOR.canary(&format!("permission: {name}"));
    let (policy, signature) = (secret("policy"), secret("signature"));
    let params = format!("{host}/blobs/5?policy={policy}&x-amz-signature={signature}");
    let access = json!({ "id": 5, "blob_id": 5, "params": params });
    serde_json::from_value(access).expect("a permission")
}

async fn downloads(client: &Client, place: Place<'_>) {
    let sent = client.download_file("97f5802d").send().await;
    if let Some(answer) = place.outcome("download_file", sent) {
        let mut content = answer.into_inner();
        place.outcome("the content of a file", content.try_next().await.map(drop));
        place.debug("ByteStream", &content);
    }
    let request = client.download("97f5802d");
    place.debug("the request of a download", &request);
    if let Some(mut content) = place.outcome("a download", request.stream().await) {
        place.outcome(
            "the content of a download",
            content.try_next().await.map(drop),
        );
        place.debug("Download", &content);
    }
}

async fn by_path(client: &Client, place: Place<'_>) {
    let (query, body) = (
        COLLECTOR.canary("parameter: token"),
        COLLECTOR.canary("body: password"),
    );
    let request = client
        .request(Method::PUT, "/users/5.json")
        .query(&[("token", query)]);
    let request = request.json(&json!({ "password": body }));
    place.debug("Request", &request);
    place.outcome("request", request.send::<types::UserEnvelope>().await);
}

async fn lists(client: &Client, place: Place<'_>, all: &All) {
    for operation in OPERATIONS
        .iter()
        .filter(|operation| operation.pagination.is_some())
    {
        match calls::items(client, operation.id, &all[operation.id]).await {
            Some(Err(Failure::Call(error))) => place.error("a list", &error),
            other => panic!("{}: {other:?}", operation.id),
        }
    }
}
