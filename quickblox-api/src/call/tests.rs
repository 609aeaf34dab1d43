//! Calls over real HTTP on loopback, made as generated code makes them.

mod answers;
mod bounds;
mod building;
mod clocks;
mod connections;
mod renewal;
mod requests;
mod retries;
mod sessions;
mod settings;
mod views;
mod whose;

use reqwest::RequestBuilder;
use serde::de::DeserializeOwned;

use super::Call;
use crate::{
    Client, ClientBuilder, Error, ErrorKind, OPERATIONS, Operation, ResponseValue, RetryPolicy,
    testing::{Server, answer},
};

const SESSION: &str = r#"{"session": {"token": "t0ken", "user_id": 0}}"#;

fn operation(id: &str) -> &'static Operation {
    let found = OPERATIONS.iter().find(|operation| operation.id == id);
    found.unwrap()
}

/// Does what a generated `send()` does.
async fn call<T: DeserializeOwned + Send + 'static>(
    client: &Client,
    operation_id: &'static str,
    request: impl FnOnce(&reqwest::Client, String) -> RequestBuilder,
) -> Result<ResponseValue<T>, Error> {
    let call = Call::new(client, operation(operation_id));
    call.ready()?;
    let request = request(call.http(), format!("{}/x.json", call.base_url()));
    call.json(request).await
}

async fn get_user<T: DeserializeOwned + Send + 'static>(
    client: &Client,
) -> Result<ResponseValue<T>, Error> {
    call(client, "get_user", reqwest::Client::get).await
}

fn is_session_request(request: &str) -> bool {
    request.starts_with("POST /session.json")
}

/// A server that opens sessions and gives one response to everything else.
async fn server(given: String) -> Server {
    Server::start(move |request| {
        if is_session_request(request) {
            answer("201", SESSION)
        } else {
            given.clone()
        }
    })
    .await
}

fn with_keys(server: &Server) -> ClientBuilder {
    Client::builder()
        .application(76730, "k3y", "s3cr3t")
        .base_url(&server.url)
        .retry(RetryPolicy::none())
}

fn with_application(server: &Server) -> Client {
    with_keys(server).build().unwrap()
}

/// How many sessions were asked for.
fn opened(server: &Server) -> usize {
    let requests = server.requests();
    requests
        .iter()
        .filter(|one| is_session_request(one))
        .count()
}

fn with_api_key(server: &Server) -> Client {
    Client::builder()
        .api_key("k3y")
        .base_url(&server.url)
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

#[tokio::test]
async fn generated_calls_take_this_way_and_may_cross_threads() {
    fn crosses_threads<T: Send>(future: T) -> T {
        future
    }
    let body = r#"{"user": {"id": 4503964}}"#;
    let server = server(answer("200 OK", body)).await;
    let client = with_application(&server);
    let _ = crosses_threads(client.get_user(4_503_964).send()).await;
    let request = server.requests().pop().unwrap();
    assert!(
        request.starts_with("GET /users/4503964.json HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(request.contains("\r\nqb-token: t0ken\r\n"), "{request}");
}

#[tokio::test]
async fn headers_and_query_are_as_the_api_wants_them() {
    let server = server(answer("200 OK", "5")).await;
    let any = |builder: ClientBuilder| builder.base_url(&server.url).build().unwrap();
    #[rustfmt::skip]
    let table = [
        (any(Client::builder().api_key("k3y")), "get_user", "authorization: ApiKey k3y", "on-behalf-of"),
        (any(Client::builder().api_key("k3y")).on_behalf_of(5), "list_users", "on-behalf-of: 5", "qb-token"),
        (any(Client::builder().session_token("t")), "get_user", "qb-token: t", "authorization"),
        (any(Client::builder().account_key("a")), "get_account_settings", "qb-account-key: a", "qb-token"),
        (any(Client::builder().api_key("k3y")), "create_session", "user-agent: quickblox-api/", "authorization"),
    ];
    for (client, operation, present, absent) in table {
        let query = [("filter[]", "number id in 1,2"), ("page", "1")];
        let sent = call::<i64>(&client, operation, |http, url| http.get(url).query(&query)).await;
        assert!(sent.is_ok(), "{sent:?}");
        let request = server.requests().pop().unwrap();
        assert!(
            request.starts_with("GET /x.json?filter[]=number%20id%20in%201,2&page=1 HTTP/1.1\r\n"),
            "{request}"
        );
        assert!(
            request.contains(&present.to_lowercase()),
            "{present}: {request}"
        );
        assert!(!request.contains(absent), "{absent}: {request}");
    }
}

#[tokio::test]
async fn without_a_credential_nothing_is_sent() {
    let server = server(answer("200 OK", "5")).await;
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let error = get_user::<i64>(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error
            .to_string()
            .starts_with("get_user: no credential that this operation takes: call `"),
        "{error}"
    );
    assert!(server.requests().is_empty());
}
