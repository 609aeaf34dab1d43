//! The faults, one a row, and what each must end in.

use std::{io, net::TcpListener};

use quickblox_api::ErrorKind;
use quickblox_tests::server::{Act, Then, framed, json};

use super::{
    KINDS, LIMIT, USER, alone, call, success,
    table::{
        Again, End,
        Fault::{self, Acts, Unread},
        Row, Status, check,
    },
    with_api_key,
};

const HTML: &str = "<html><head><title>Bad Gateway</title></head><body>sorry</body></html>";

fn row(name: &'static str, fault: Fault, end: End, again: Again) -> Row {
    Row {
        name,
        fault,
        end,
        again,
    }
}

/// The request may have been processed.
fn doubt(kind: ErrorKind, status: Status) -> End {
    let doubt = true;
    End::Bad {
        kind,
        status,
        doubt,
    }
}

/// The request was not processed.
fn refused(kind: ErrorKind, status: u16) -> End {
    End::Bad {
        kind,
        status: Status::Is(status),
        doubt: false,
    }
}

fn answer(bytes: impl Into<Vec<u8>>) -> Fault {
    Acts(Act::answer(bytes))
}

fn answer_then(bytes: impl Into<Vec<u8>>, then: Then) -> Fault {
    Acts(Act::answer(bytes).then(then))
}

/// The head of a success that announces so many bytes.
fn head(length: usize) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n")
}

const CHUNKED: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\
                       Transfer-Encoding: chunked\r\n\r\n";

#[test]
fn lost_connections() {
    let lost = || doubt(ErrorKind::Transport, Status::None);
    let broken_off = || doubt(ErrorKind::Transport, Status::Is(200));
    let reset = || doubt(ErrorKind::Transport, Status::IsOrNone(200));
    let half = &USER[..USER.len() / 2];
    let rows = {
        let unread = Acts(Act::silent(Then::Reset));
        let partial = format!("{}{half}", head(USER.len()));
        let chunk = format!("{CHUNKED}{:x}\r\n{half}", USER.len());
        let no_last_chunk = format!("{CHUNKED}{:x}\r\n{USER}\r\n", USER.len());
        vec![
            row("reset before it was read", Unread, lost(), Again::Reads),
            row("reset after it was read", unread, lost(), Again::Reads),
            row(
                "closed without an answer",
                Acts(Act::silent(Then::Close)),
                lost(),
                Again::Reads,
            ),
            row(
                "no HTTP",
                answer_then("SSH-2.0-OpenSSH_9.6\r\n", Then::Close),
                lost(),
                Again::Reads,
            ),
            row(
                "closed in the head",
                answer_then("HTTP/1.1 200 OK\r\nContent-Le", Then::Close),
                lost(),
                Again::Reads,
            ),
            row(
                "reset in the body",
                answer_then(partial.clone(), Then::Reset),
                reset(),
                Again::Reads,
            ),
            row(
                "closed in the body",
                answer_then(partial, Then::Close),
                broken_off(),
                Again::Reads,
            ),
            row(
                "longer than it is",
                answer_then(format!("{}{USER}", head(USER.len() + 9)), Then::Close),
                broken_off(),
                Again::Reads,
            ),
            row(
                "closed in a chunk",
                answer_then(chunk.clone(), Then::Close),
                broken_off(),
                Again::Reads,
            ),
            row(
                "reset in a chunk",
                answer_then(chunk, Then::Reset),
                reset(),
                Again::Reads,
            ),
            row(
                "closed before the last chunk",
                answer_then(no_last_chunk, Then::Close),
                broken_off(),
                Again::Reads,
            ),
        ]
    };
    check(rows, |builder| builder);
}

#[test]
fn answers_that_are_not_what_they_should_be() {
    let undecodable = || doubt(ErrorKind::Decode, Status::Is(200));
    let half = &USER[..USER.len() / 2];
    let rows = {
        let no_length = format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{USER}");
        let shorter = format!("{}{USER}", head(half.len()));
        let other_type = framed("200 OK", "text/html", USER);
        vec![
            row("none at all", answer(success()), End::Good, Again::Never),
            row(
                "cut JSON",
                answer(json("200 OK", half)),
                undecodable(),
                Again::Never,
            ),
            row(
                "shorter than it is",
                answer(shorter),
                undecodable(),
                Again::Never,
            ),
            row(
                "empty",
                answer(json("200 OK", "")),
                undecodable(),
                Again::Never,
            ),
            row(
                "HTML for JSON",
                answer(framed("200 OK", "text/html", HTML)),
                undecodable(),
                Again::Never,
            ),
            row(
                "JSON called HTML",
                answer(other_type),
                End::Good,
                Again::Never,
            ),
            row(
                "ended by the connection's end",
                answer_then(no_length, Then::Close),
                End::Good,
                Again::Never,
            ),
        ]
    };
    check(rows, |builder| builder);
}

#[test]
fn refusals() {
    let server = |status| doubt(ErrorKind::Server, Status::Is(status));
    let busy = || refused(ErrorKind::RateLimited, 429);
    let rows = {
        let gateway = framed("502 Bad Gateway", "text/html", HTML);
        let cut = |status: &str| {
            let head = format!("HTTP/1.1 {status}\r\nContent-Length: 100\r\n\r\n{{");
            answer_then(head, Then::Close)
        };
        vec![
            row("HTML 502", answer(gateway), server(502), Again::Reads),
            row("503", answer(json("503 No", "")), server(503), Again::Reads),
            row("503 cut", cut("503 No"), server(503), Again::Reads),
            row("501", answer(json("501 No", "")), server(501), Again::Never),
            row("429", answer(json("429 No", "")), busy(), Again::All),
            row(
                "429 with a time",
                answer(json("429 No\nRetry-After: 0", "")),
                busy(),
                Again::All,
            ),
            row(
                "429 with a date",
                answer(json(
                    "429 No\nRetry-After: Tue, 17 Apr 2018 22:18:58 GMT",
                    "",
                )),
                busy(),
                Again::All,
            ),
            row(
                "429 with an hour",
                answer(json("429 No\nRetry-After: 3600", "")),
                busy(),
                Again::Never,
            ),
            row(
                "422 cut",
                cut("422 No"),
                refused(ErrorKind::Validation, 422),
                Again::Never,
            ),
            row(
                "401 cut",
                cut("401 No"),
                refused(ErrorKind::Unauthorized, 401),
                Again::Never,
            ),
        ]
    };
    check(rows, |builder| builder);
}

fn stalls() -> Vec<Row> {
    let late = |status| doubt(ErrorKind::Timeout, status);
    vec![
        row(
            "a stalled body",
            answer_then(format!("{}{{", head(USER.len())), Then::Hold),
            late(Status::Is(200)),
            Again::Reads,
        ),
        row(
            "a stalled chunk",
            answer_then(format!("{CHUNKED}13\r\n{{"), Then::Hold),
            late(Status::Is(200)),
            Again::Reads,
        ),
    ]
}

#[test]
fn silence_in_the_body_is_cut_off() {
    check(stalls(), |builder| builder.read_timeout(LIMIT));
}

#[test]
fn a_request_has_its_time_and_no_more() {
    let late = |status| doubt(ErrorKind::Timeout, status);
    let rows = {
        let stalled_head = answer_then("HTTP/1.1 200 OK\r\nContent-Le", Then::Hold);
        let mut rows = stalls();
        rows.extend([
            row(
                "silence",
                Acts(Act::silent(Then::Hold)),
                late(Status::None),
                Again::Reads,
            ),
            row(
                "a stalled head",
                stalled_head,
                late(Status::None),
                Again::Reads,
            ),
            // Never silent for long, and never done.
            row(
                "a body that drips",
                answer_then(head(1_000_000), Then::Drip),
                late(Status::Is(200)),
                Again::Reads,
            ),
            row(
                "a refusal that stalls",
                answer_then("HTTP/1.1 422 No\r\nContent-Length: 9\r\n\r\n{", Then::Hold),
                refused(ErrorKind::Validation, 422),
                Again::Never,
            ),
        ]);
        rows
    };
    check(rows, |builder| builder.timeout(LIMIT));
}

#[test]
fn where_nobody_listens_nothing_was_processed() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    drop(listener);
    for kind in KINDS {
        alone(async {
            let (attempts, outcome) = call(&with_api_key(&url), kind).await;
            let error = outcome.expect_err("nobody listens");
            assert_eq!(
                (error.kind(), attempts),
                (ErrorKind::Transport, 3),
                "{error:?}"
            );
            assert!(!error.may_have_been_processed(), "{error:?}");
        });
    }
    Ok(())
}
