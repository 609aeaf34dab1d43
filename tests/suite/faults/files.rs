//! Downloads and uploads that do not go through.

use quickblox_api::{Client, Error, ErrorKind, content::FilePart};
use quickblox_tests::server::{Act, Received, Server, Then, json};

use super::{LIMIT, alone, builder, part};

const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 100\r\n\r\nPNG";

/// How much of a download arrived, and why not all of it.
async fn download(client: &Client) -> (usize, Result<(), Error>) {
    let answer = match client.download_file("97f5802d").send().await {
        Ok(answer) => answer,
        Err(error) => return (0, Err(error)),
    };
    let (mut content, mut count) = (answer.into_inner(), 0);
    loop {
        match content.try_next().await {
            Ok(Some(bytes)) => count += bytes.len(),
            Ok(None) => return (count, Ok(())),
            Err(error) => {
                let after = content.try_next().await;
                assert!(matches!(after, Ok(None)), "after an error it ends");
                return (count, Err(error));
            }
        }
    }
}

#[test]
fn a_download_that_does_not_arrive_says_so() {
    for (name, act, kind, status, arrived, sent) in [
        (
            "closed in the content",
            Act::answer(HEAD).then(Then::Close),
            ErrorKind::Transport,
            Some(200),
            3,
            1,
        ),
        (
            "stalled in the content",
            Act::answer(HEAD).then(Then::Hold),
            ErrorKind::Timeout,
            Some(200),
            3,
            1,
        ),
        (
            "without a head",
            Act::silent(Then::Hold),
            ErrorKind::Timeout,
            None,
            0,
            3,
        ),
        (
            "refused",
            Act::answer(json("404 No", "")),
            ErrorKind::NotFound,
            Some(404),
            0,
            1,
        ),
    ] {
        alone(async {
            let script = move |_: &Received| act.clone();
            let server = Server::start(script).await.expect("loopback");
            let builder = builder(&server.url).session_token("t0ken");
            let client = builder.timeout(LIMIT).read_timeout(LIMIT).build();
            let client = client.expect("all is given");
            let (count, outcome) = download(&client).await;
            let error = outcome.expect_err("it does not arrive");
            let told = error.status().map(|status| status.as_u16());
            assert_eq!(
                (error.kind(), told, count),
                (kind, status, arrived),
                "{name}"
            );
            assert_eq!(server.received().len(), sent, "{name}");
            part(client, &server).await;
        });
    }
}

#[test]
fn an_upload_is_sent_again_only_if_that_does_no_harm() {
    let success = r#"{"size": 3, "name": "a.png", "content_type": "image/png", "file_id": "x"}"#;
    let fine = json("200 OK", success);
    for (name, act, end) in [
        ("a reset", Act::silent(Then::Reset), Ok(2)),
        ("closed without an answer", Act::silent(Then::Close), Ok(2)),
        ("a 503", Act::answer(json("503 No", "")), Ok(2)),
        (
            "no response",
            Act::silent(Then::Hold),
            Err(ErrorKind::Timeout),
        ),
        (
            "a 422",
            Act::answer(json("422 No", "")),
            Err(ErrorKind::Validation),
        ),
    ] {
        let fine = fine.clone();
        alone(async {
            let first = std::sync::atomic::AtomicBool::new(true);
            let server = Server::start(move |_: &Received| {
                if first.swap(false, std::sync::atomic::Ordering::Relaxed) {
                    act.clone()
                } else {
                    Act::answer(fine.clone())
                }
            });
            let server = server.await.expect("loopback");
            let client = builder(&server.url).session_token("t0ken");
            let client = client.timeout(LIMIT).read_timeout(LIMIT).build();
            let client = client.expect("all is given");
            let id = "5d87a916a28f9a683f1cb55d";
            let picture = FilePart::new("a.png", "image/png", b"PNG".to_vec());
            let request = client.upload_record_file("Cinemas", id, "poster", picture);
            let outcome = match request.send().await {
                Ok(answer) => Ok(answer.attempts()),
                Err(error) => Err(error.kind()),
            };
            assert_eq!(outcome, end, "{name}");
            assert_eq!(
                server.received().len(),
                if end.is_ok() { 2 } else { 1 },
                "{name}"
            );
            part(client, &server).await;
        });
    }
}
