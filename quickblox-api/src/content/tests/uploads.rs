//! Uploads as one call: what is done before them, and what is left after a failure.

use super::with_token;
use crate::{
    Client, Error, ErrorKind, RetryPolicy,
    testing::{Server, answer},
    types::Blob,
};

const LOST: &str = "";

/// What the server says at each step after the first.
#[derive(Clone, Copy)]
struct Steps {
    upload: &'static str,
    declare: &'static str,
    get: &'static str,
    delete: &'static str,
}

const COMPLETE: &str = r#"200 {"blob":{"id":1,"uid":"a","public":false,"blob_status":"complete"}}"#;
const OPEN: &str = r#"200 {"blob":{"id":1,"uid":"a","public":false,"blob_status":null}}"#;
const ALL_WELL: Steps = Steps {
    upload: "201 ",
    declare: "200 ",
    get: COMPLETE,
    delete: "200 ",
};

/// The response to a request, by the step that it belongs to: a status and a body.
async fn server(steps: Steps, address: &'static str) -> Server {
    Server::start(move |request| {
        let (line, head) = request.split_once("\r\n").unwrap();
        let host = head
            .lines()
            .find_map(|header| header.strip_prefix("host: "));
        let step = match line.split(' ').collect::<Vec<_>>()[..] {
            ["POST", "/blobs.json", _] => {
                let address = address.replace("HOST", host.unwrap());
                let access = format!(r#"{{"id":1,"blob_id":1,"params":"{address}"}}"#);
                let blob = format!(r#"{{"blob":{{"id":1,"uid":"a","public":false,"blob_object_access":{access}}}}}"#);
                return answer("201 Created", &blob);
            }
            ["POST", "/storage", _] => steps.upload,
            ["POST" | "PUT", _, _] => steps.declare,
            ["GET", _, _] => steps.get,
            ["DELETE", _, _] => steps.delete,
            _ => panic!("{line}"),
        };
        let Some((status, body)) = step.split_once(' ') else {
            return String::new();
        };
        answer(status, body)
    })
    .await
}

async fn upload(client: &Client) -> Result<Blob, Error> {
    let request = client.upload("a.txt", "text/plain", b"bytes".to_vec());
    request.retry(RetryPolicy::none()).send().await
}

/// The methods of the requests after the first.
fn methods(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let methods = requests.iter().skip(1).map(|it| it.split(' ').next());
    methods.map(|method| method.unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_failed_upload_leaves_nothing_or_says_what() {
    let failed = Some(ErrorKind::Validation);
    let lost = Some(ErrorKind::Transport);
    #[rustfmt::skip]
    let table = [
        (ALL_WELL, None, None, "POST PUT"),
        (Steps { upload: "400 ", ..ALL_WELL }, failed, None, "POST DELETE"),
        (Steps { upload: "400 ", delete: "404 ", ..ALL_WELL }, failed, None, "POST DELETE"),
        (Steps { upload: "400 ", delete: "403 ", ..ALL_WELL }, failed, Some(1), "POST DELETE"),
        (Steps { upload: "400 ", delete: LOST, ..ALL_WELL }, failed, Some(1), "POST DELETE"),
        // The last step may have been taken.
        (Steps { declare: LOST, ..ALL_WELL }, None, None, "POST PUT GET"),
        (Steps { declare: LOST, get: OPEN, ..ALL_WELL }, lost, None, "POST PUT GET DELETE"),
        (Steps { declare: LOST, get: "404 ", delete: "404 ", ..ALL_WELL }, lost, None, "POST PUT GET DELETE"),
        (Steps { declare: LOST, get: "403 ", ..ALL_WELL }, lost, Some(1), "POST PUT GET"),
        (Steps { declare: LOST, get: OPEN, delete: "403 ", ..ALL_WELL }, lost, Some(1), "POST PUT GET DELETE"),
        (Steps { declare: "422 ", ..ALL_WELL }, failed, None, "POST PUT DELETE"),
    ];
    for (steps, kind, left_behind, requests) in table {
        let server = server(steps, "http://HOST/storage?key=1").await;
        let client = Client::builder().session_token("t0ken");
        let client = client.base_url(&server.url).retry(RetryPolicy::none());
        let uploaded = upload(&client.build().unwrap()).await;
        match uploaded {
            Ok(blob) => {
                assert_eq!(kind, None, "{requests}");
                assert_eq!(blob.size.map(crate::wire::LenientInteger::get), Some(5));
            }
            Err(error) => {
                assert_eq!(Some(error.kind()), kind, "{error}");
                assert_eq!(error.left_behind(), left_behind, "{error}");
                let told = error.to_string().ends_with("(the file 1 is left behind)");
                assert_eq!(told, left_behind.is_some(), "{error}");
            }
        }
        assert_eq!(methods(&server).join(" "), requests);
    }
}

#[tokio::test]
async fn an_upload_without_a_credential_for_each_step_is_not_begun() {
    let server = server(ALL_WELL, "http://HOST/storage?key=1").await;
    let client = |builder: crate::ClientBuilder| builder.base_url(&server.url).build().unwrap();
    let with_key = client(Client::builder().api_key("k3y"));
    for client in [
        client(Client::builder()),
        with_key.clone(),
        with_key.on_behalf_of(5),
    ] {
        for request in [
            client.upload("a.txt", "text/plain", vec![7; 3_000_000]),
            client.upload("a.txt", "text/plain", vec![7]).replace(1),
        ] {
            let error = request.send().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        }
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn content_goes_to_no_address_without_tls() {
    for address in [
        "http://storage.example/storage?key=s3cret",
        "ftp://HOST/storage?key=s3cret",
    ] {
        let server = server(ALL_WELL, address).await;
        let error = upload(&with_token(&server.url)).await.unwrap_err();
        assert_eq!(error.operation(), Some("upload_file"));
        assert!(error.to_string().contains("without TLS"), "{error}");
        assert!(!format!("{error} {error:?}").contains("s3cret"));
        assert_eq!(methods(&server), ["DELETE"]);
    }
}
