//! Requests and streams own their client: what a web service does with them compiles, and works.

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    response::Response,
    routing::get,
};
use quickblox_api::{
    Client, Error, ErrorKind,
    paging::ItemStream,
    records::Records,
    requests::{GetUser, ListMessages},
};
use quickblox_sandbox::Sandbox;

fn owned<T: Send + Sync + Clone + 'static>(value: T) -> T {
    value
}

fn movable<T: Send + 'static>(value: T) -> T {
    value
}

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("it starts");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.credentials().api_key.as_str())
        .build()
        .expect("a client");
    (sandbox, client)
}

/// A dialog of a user with three messages in it.
async fn dialog(client: &Client, user: i64) -> String {
    let anna = client.on_behalf_of(user);
    let dialog = anna.create_dialog().type_(2).name("Lunch");
    let dialog = dialog.send().await.expect("a dialog");
    for text in ["one", "two", "three"] {
        let message = anna.create_message().chat_dialog_id(&dialog.id);
        message.message(text).send().await.expect("a message");
    }
    dialog.into_inner().id
}

/// A handler of a web service: the history of a dialog, as it arrives.
async fn history(State((client, user, dialog_id)): State<(Client, i64, String)>) -> Response {
    let messages = client.on_behalf_of(user).list_messages(dialog_id).items();
    let lines = futures_util::StreamExt::map(messages, |message| {
        let text = message?.message.unwrap_or_default();
        Ok::<_, Error>(Bytes::from(text + "\n"))
    });
    Response::new(Body::from_stream(lines))
}

#[tokio::test]
async fn a_stream_of_a_view_is_one_expression_and_the_body_of_a_response() {
    let (sandbox, client) = sandbox().await;
    let user = sandbox.credentials().users[0].id;
    let dialog_id = dialog(&client, user).await;

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let app = Router::new()
        .route("/", get(history))
        .with_state((client, user, dialog_id));
    tokio::spawn(async move { axum::serve(listener, app).await });
    let body = reqwest::get(url).await.expect("a response");
    assert_eq!(body.text().await.expect("a text"), "one\ntwo\nthree\n");
}

#[tokio::test]
async fn a_request_moves_into_a_task_and_is_sent_there() {
    let (sandbox, client) = sandbox().await;
    let user = sandbox.credentials().users[0].id;
    let request: GetUser = owned(client.get_user(user));
    drop(client);
    let copy = request.clone();
    let task = tokio::spawn(async move { copy.send().await });
    let first = task.await.expect("the task ends").expect("a user");
    let second = request.send().await.expect("a user");
    assert_eq!(first.into_inner(), second.into_inner());
}

/// A repository of a service, which no lifetime runs through.
#[derive(Clone, Debug)]
struct Scores {
    records: Records<serde_json::Map<String, serde_json::Value>>,
}

#[tokio::test]
async fn records_stand_in_a_struct_without_a_lifetime() {
    let (_sandbox, client) = sandbox().await;
    let scores = owned(Scores {
        records: client.records("ScoreTable"),
    });
    let list = scores.records.list();
    let items = movable(owned(list).items());
    drop(items);
    let error = scores.records.get("").send().await.expect_err("no id");
    assert_eq!(error.kind(), ErrorKind::Validation, "{error}");
}

#[tokio::test]
async fn streams_and_files_own_their_client() {
    let (_sandbox, client) = sandbox().await;
    let stream: ItemStream<ListMessages> = movable(client.list_messages("5d75").items());
    drop(stream);
    drop(movable(owned(client.download("abc"))));
    drop(movable(owned(client.upload("a.txt", "text/plain", "a"))));
    drop(movable(client.request(reqwest::Method::GET, "/users.json")));
}
