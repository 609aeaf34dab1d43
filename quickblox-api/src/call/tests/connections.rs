//! What becomes of a call if the connection does not do as it should.

use std::{error::Error as _, time::Duration};

use super::{get_user, server, with_api_key, with_application};
use crate::{
    Client, ErrorKind,
    testing::{Server, answer},
};

#[tokio::test]
async fn redirects_carry_no_credential_to_another_host() {
    let elsewhere = server(answer("200 OK", "5")).await;
    let redirect = format!("307 Temporary Redirect\nLocation: {}/x.json", elsewhere.url);
    let server = server(answer(&redirect, "")).await;
    let error = get_user::<i64>(&with_application(&server))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::UnexpectedStatus, 307)
    );
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn redirects_within_the_host_are_followed() {
    let server = Server::start(|request| {
        let moved = request.starts_with("GET /y.json");
        if moved {
            answer("200 OK", "5")
        } else {
            answer("308 Permanent Redirect\nLocation: /y.json", "")
        }
    })
    .await;
    assert_eq!(
        get_user::<i64>(&with_api_key(&server))
            .await
            .unwrap()
            .into_inner(),
        5
    );
    assert!(server.requests()[1].contains("authorization: apikey k3y"));
}

#[tokio::test]
async fn a_lost_connection_leaves_doubt_unless_there_was_none() {
    let closed = Server {
        url: "http://127.0.0.1:1".to_owned(),
        ..server(String::new()).await
    };
    let silent = server(String::new()).await;
    let cut = server("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_owned()).await;
    for (server, displayed, doubt) in [
        (
            closed,
            "get_user: no connection came about (are the address, the network and the proxy right?)",
            false,
        ),
        (silent, "get_user: the connection failed", true),
        (
            cut,
            "get_user: 200 OK: the connection failed before all of the answer had arrived",
            true,
        ),
    ] {
        let error = get_user::<i64>(&with_api_key(&server)).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::Transport, displayed)
        );
        assert_eq!(error.may_have_been_processed(), doubt);
        assert!(
            error.source().is_some() && !format!("{error:?}").contains("x.json"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_refusal_keeps_its_status_when_its_body_is_lost() {
    let server =
        server("HTTP/1.1 422 Unprocessable Entity\r\nContent-Length: 100\r\n\r\n{".to_owned())
            .await;
    let error = get_user::<i64>(&with_api_key(&server)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.source().is_some()),
        (ErrorKind::Validation, true)
    );
}

#[tokio::test]
async fn a_server_that_does_not_answer_in_time_leaves_doubt() {
    // Connections are accepted by the system and wait for ever.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let builder = Client::builder()
        .api_key("k3y")
        .base_url(url)
        .timeout(Duration::from_millis(20));
    let error = get_user::<i64>(&builder.build().unwrap())
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed());
    assert_eq!(error.to_string(), "get_user: no answer arrived in time");
}
