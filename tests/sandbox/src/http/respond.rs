//! From a request to its response: matched, let in, decoded, checked, handled, checked again.

use std::{io, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, request::Parts};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use serde_json::json;

use super::{decode, encode, storage};
use crate::{
    answer::Answer,
    call::Call,
    contract::{Operation, SentBody},
    faults::Fault,
    gate,
    moments::expiration,
    operations,
    refusal::Refusal,
    shared::Shared,
};

/// How long the body of a request may take.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);
/// How large a body may be: above the largest file of any plan, with room for the other parts.
const FILE_LIMIT: usize = 101 * 1024 * 1024;
/// How large a body without files may be.
const TEXT_LIMIT: usize = 4 * 1024 * 1024;

/// Answers a request; an error ends the connection without an answer.
pub(super) async fn respond(
    shared: &Shared,
    request: Request<Incoming>,
) -> io::Result<Response<encode::Stream>> {
    let (head, body) = request.into_parts();
    let path = plain_path(&head.uri);
    let operation = shared.description.find(head.method.as_str(), &path);
    let answer = match operation {
        None if storage::holds(&path) => match read(FILE_LIMIT, body).await {
            Ok(body) => storage::answer(shared, &path, &head, body).await,
            Err(refusal) => refusal.into(),
        },
        None => unknown(&head.method, &path),
        Some(operation) => match operation_answer(shared, operation, &path, &head, body).await {
            Ok(answer) => answer?,
            Err(refusal) => refusal.into(),
        },
    };
    tokio::time::sleep(shared.settings.latency).await;
    let answer = finish(shared, operation, &head.headers, answer);
    shared.log(
        head.method.as_str(),
        operation.map(|it| it.path),
        answer.status,
    );
    if let Some(operation) = operation {
        shared.check_answer(operation, &answer);
    }
    Ok(encode::response(answer))
}

/// Clients whose base address ends in a slash send two.
fn plain_path(uri: &Uri) -> String {
    format!("/{}", uri.path().trim_start_matches('/'))
}

fn unknown(method: &Method, path: &str) -> Answer {
    let text = format!("The resource wasn't found: nothing is described for {method} {path}");
    Answer::json(
        StatusCode::NOT_FOUND,
        json!({ "errors": { "base": [text] } }),
    )
}

async fn operation_answer(
    shared: &Shared,
    operation: Operation<'static>,
    path: &str,
    head: &Parts,
    body: Incoming,
) -> Result<io::Result<Answer>, Refusal> {
    let now = shared.clock.now();
    if !shared
        .world()
        .meter
        .admits(shared.settings.plan, now.timestamp())
    {
        let text = "Rate limit for your current plan is exceeded";
        return Err(Refusal::list(429, text));
    }
    match shared.faults.before(operation.id) {
        None => {}
        Some(Fault::Reset) => return Ok(Err(io::ErrorKind::ConnectionReset.into())),
        Some(Fault::Stall) => return Ok(std::future::pending().await),
        Some(Fault::Refuse { status, body }) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
            return Ok(Ok(Answer::text(status, "text/html", body)));
        }
    }
    // Conversations may hold images as text.
    let limit = if decode::is_multipart(&head.headers) || operation.id == "ai_gateway" {
        FILE_LIMIT
    } else {
        TEXT_LIMIT
    };
    let bytes = read(limit, body).await?;
    let caller = gate::admit(
        &mut shared.world(),
        operation,
        &head.headers,
        head.uri.query(),
        now,
    )?;
    let decoded = decode::decode(operation, &head.headers, head.uri.query(), bytes).await?;
    let sent = decoded.has_body.then_some(SentBody {
        value: &decoded.body,
        pairs: &decoded.body_pairs,
    });
    if shared.settings.strict {
        let problems = operation.request_problems(path, &decoded.query, sent);
        if !problems.is_empty() {
            let texts = problems
                .iter()
                .map(|it| ("base".to_owned(), it.to_string()));
            return Err(Refusal::fields(422, texts));
        }
    }
    let rules = if shared.settings.strict && !operations::reports(operation.id) {
        operation.body_problems(sent)
    } else {
        Vec::new()
    };
    let call = Call {
        operation,
        path: operation.path_values(path),
        query: decoded.query,
        body: decoded.body,
        files: decoded.files,
        caller,
        headers: head.headers.clone(),
        now,
    };
    let answer = operations::handle(&mut shared.world(), &call)?;
    for problem in rules {
        shared.violated(
            operation.id,
            &format!("a request was accepted although {problem}"),
        );
    }
    Ok(Ok(answer))
}

async fn read(limit: usize, body: Incoming) -> Result<Bytes, Refusal> {
    let collected = Limited::new(body, limit).collect();
    match tokio::time::timeout(BODY_TIMEOUT, collected).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => {
            Err(Refusal::base(413, "The body is too large"))
        }
        Ok(Err(_)) => Err(Refusal::base(400, "The body ends too early")),
        Err(_) => Err(Refusal::base(408, "The body takes too long")),
    }
}

/// Adds the headers that any answer has.
fn finish(
    shared: &Shared,
    operation: Option<Operation<'_>>,
    headers: &HeaderMap,
    mut answer: Answer,
) -> Answer {
    const EXPIRATION: &str = "qb-token-expirationdate";
    const VERSION: &str = "quickblox-rest-api-version";
    let takes_token = operation.is_some_and(|it| !it.credentials().is_empty());
    let token = headers.get("qb-token").filter(|_| takes_token);
    if let Some(token) = token.and_then(|token| token.to_str().ok())
        && let Some(session) = shared.world().sessions.get(token)
    {
        let name = http::HeaderName::from_static(EXPIRATION);
        answer = answer.with_header(name, &expiration(session.expires_at));
    }
    if let Some(version) = headers.get(VERSION) {
        answer.headers.insert(VERSION, version.clone());
    }
    let id = http::HeaderName::from_static("x-request-id");
    answer
        .with_header(id, &shared.request_id())
        .with_header(http::header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .with_header(http::header::DATE, &shared.http_date())
}
