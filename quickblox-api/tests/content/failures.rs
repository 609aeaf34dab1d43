//! What is left of an upload that fails: the right error, and no half-made file.

use quickblox_api::ErrorKind;

use super::server::{Plan, Request, Server, api};

/// More than the system keeps of what is not read.
const LARGE: usize = 32 * 1024 * 1024;

const CREATE: &str = "POST /blobs.json";
const UPLOAD: &str = "POST /blobs/5/upload/";
const DECLARE: &str = "PUT /blobs/5/complete.json";
const DELETE: &str = "DELETE /blobs/5.json";

fn refusal(request: &Request, at: &str, status: &str, body: &str) -> Plan {
    if request.line == at {
        Plan::answer(status, body)
    } else {
        api(request)
    }
}

#[tokio::test]
async fn a_refused_step_ends_the_upload_and_takes_the_file_away() {
    let xml = "<?xml version=\"1.0\"?><Error><Code>InvalidArgument</Code></Error>";
    let unnamed = r#"{"blob": {"id": 5, "uid": "k", "public": false}}"#;
    for (at, status, body, operation, kind, lines) in [
        (
            CREATE,
            "422 Unprocessable Entity",
            r#"{"errors": {"base": ["Forbidden. Need user."]}}"#,
            "create_file",
            ErrorKind::Validation,
            &[CREATE][..],
        ),
        (
            CREATE,
            "201 Created",
            unnamed,
            "create_file",
            ErrorKind::Decode,
            &[CREATE, DELETE],
        ),
        (
            UPLOAD,
            "400 Bad Request",
            xml,
            "upload_file",
            ErrorKind::Validation,
            &[CREATE, UPLOAD, DELETE],
        ),
        (
            UPLOAD,
            "403 Forbidden",
            "",
            "upload_file",
            ErrorKind::Forbidden,
            &[CREATE, UPLOAD, DELETE],
        ),
        (
            DECLARE,
            "422 Unprocessable Entity",
            r#"{"errors": ["Size param is not set"]}"#,
            "declare_file_uploaded",
            ErrorKind::Validation,
            &[CREATE, UPLOAD, DECLARE, DELETE],
        ),
    ] {
        let server = Server::start(move |request, _| refusal(request, at, status, body)).await;
        let client = server.client();
        let outcome = client.upload("a", "text/plain", "milk").send().await;
        let error = outcome.expect_err("refused");
        assert_eq!(
            (error.operation(), error.kind()),
            (Some(operation), kind),
            "{error}"
        );
        assert_eq!(server.lines(), lines, "{error}");
    }
}

#[tokio::test]
async fn a_failed_deletion_changes_nothing_for_the_caller() {
    let server = Server::start(|request, _| match request.line.as_str() {
        UPLOAD => Plan::answer("403 Forbidden", ""),
        DELETE => Plan::answer("404 Not Found", ""),
        _ => api(request),
    })
    .await;
    let client = server.client();
    let outcome = client.upload("a", "text/plain", "milk").send().await;
    assert_eq!(outcome.expect_err("refused").kind(), ErrorKind::Forbidden);
    assert_eq!(server.lines(), [CREATE, UPLOAD, DELETE]);
}

#[tokio::test]
async fn a_file_that_was_there_before_is_never_deleted() {
    let server = Server::start(|request, _| refusal(request, UPLOAD, "403 Forbidden", "")).await;
    let client = server.client();
    let outcome = client
        .upload("a", "text/plain", "milk")
        .replace(5)
        .send()
        .await;
    assert_eq!(outcome.expect_err("refused").kind(), ErrorKind::Forbidden);
    // What would delete it has had its turn before this call is answered.
    client.get_file(5).send().await.expect("usable");
    assert_eq!(
        server.lines(),
        ["PUT /blobs/5.json", UPLOAD, "GET /blobs/5.json"]
    );
}

#[tokio::test]
async fn a_connection_cut_midway_takes_the_file_away() {
    let server = Server::start(|request, _| match request.line.as_str() {
        UPLOAD => Plan::raw("").after(100_000),
        _ => api(request),
    })
    .await;
    let client = server.client();
    let outcome = client
        .upload("a", "text/plain", vec![0; LARGE])
        .send()
        .await;
    let error = outcome.expect_err("cut");
    assert_eq!(
        (error.operation(), error.kind()),
        (Some("upload_file"), ErrorKind::Transport)
    );
    assert_eq!(server.lines(), [CREATE, UPLOAD, DELETE]);
}

#[tokio::test]
async fn a_refusal_midway_is_heard() {
    let server = Server::start(|request, _| match request.line.as_str() {
        UPLOAD => Plan::answer("413 Content Too Large", "")
            .after(100_000)
            .held(),
        _ => api(request),
    })
    .await;
    let client = server.client();
    let outcome = client
        .upload("a", "text/plain", vec![0; LARGE])
        .send()
        .await;
    let error = outcome.expect_err("too large");
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(413),
        "{error}"
    );
    assert_eq!(server.lines(), [CREATE, UPLOAD, DELETE]);
}

/// The clock stands still, and jumps to the next limit when nothing else can happen.
#[tokio::test]
async fn an_upload_that_stands_still_ends_and_takes_the_file_away() {
    for (length, read, expected, doubt) in [
        (
            LARGE,
            100_000,
            "upload_file: the content could not be sent in time",
            false,
        ),
        (
            8,
            usize::MAX,
            "upload_file: no response arrived in time",
            true,
        ),
    ] {
        let server = Server::start(move |request, _| match request.line.as_str() {
            UPLOAD => Plan::raw("").after(read).held(),
            _ => api(request),
        })
        .await;
        let client = server.client();
        let upload = client.upload("a", "text/plain", vec![0; length]).send();
        let halted = async {
            server.has_seen(UPLOAD).await;
            tokio::time::pause();
        };
        let (outcome, ()) = tokio::join!(upload, halted);
        tokio::time::resume();
        let error = outcome.expect_err("it stands still");
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::Timeout, expected)
        );
        assert_eq!(error.may_have_been_processed(), doubt);
        assert_eq!(server.lines(), [CREATE, UPLOAD, DELETE]);
    }
}

#[tokio::test]
async fn a_deletion_that_is_not_answered_does_not_keep_the_error_for_ever() {
    let server = Server::start(|request, _| match request.line.as_str() {
        UPLOAD => Plan::answer("403 Forbidden", ""),
        DELETE => Plan::raw("").held(),
        _ => api(request),
    })
    .await;
    let client = server.client();
    let upload = client.upload("a", "text/plain", "milk").send();
    let halted = async {
        server.has_seen(DELETE).await;
        tokio::time::pause();
    };
    let (outcome, ()) = tokio::join!(upload, halted);
    tokio::time::resume();
    assert_eq!(outcome.expect_err("refused").kind(), ErrorKind::Forbidden);
}
